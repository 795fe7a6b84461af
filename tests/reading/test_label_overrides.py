"""One key settles a doubt."""

from decimal import Decimal

import pytest

from digitpad import Ink, Reader
from digitpad.reading.label_overrides import LabelOverrides
from tests.writing import amount


@pytest.fixture(scope="module")
def doubter() -> Reader:
    """A reader that doubts everything."""
    return Reader(Reader.load("pen").network, threshold=2)


def test_an_answer_settles_its_character_and_no_other(doubter):
    ink = amount("47")
    reading = doubter.read(ink)
    assert reading.text == "??"
    overrides = LabelOverrides().settling(ink, reading.characters[0], 4)
    settled = overrides.applied(reading, ink)
    assert settled.text == "4?"
    assert settled.value is None
    both = overrides.settling(ink, reading.characters[1], 7).applied(reading, ink)
    assert (both.text, both.value) == ("47", Decimal(47))
    assert not any(character.doubtful for character in both.characters)


def test_an_answer_stays_with_its_strokes_when_others_come_and_go(doubter):
    ink = amount("47")
    overrides = LabelOverrides().settling(ink, doubter.read(ink).characters[1], 7)
    seven_alone = Ink(ink.strokes[2:])
    assert overrides.applied(doubter.read(seven_alone), seven_alone).text == "7"


def test_a_sure_character_needs_no_answer(doubter):
    ink = amount("4")
    overrides = LabelOverrides().settling(ink, doubter.read(ink).characters[0], 9)
    sure = Reader(doubter.network, threshold=0.0)
    assert overrides.applied(sure.read(ink), ink).text == "4"
