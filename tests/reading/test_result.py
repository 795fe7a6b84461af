"""What a reading says of its own characters, and a sheet of its regions."""

from dataclasses import replace

import pytest

from digitpad import Reader
from digitpad.ink.strokes import Box
from digitpad.reading.result import Reading
from digitpad.reading.sheet_reading import EMPTY_READING, UNREADABLE, RegionReading, SheetReading
from tests.writing import amount


@pytest.fixture(scope="module")
def reading() -> Reading:
    return Reader.load("pen").read(amount("471"))


def test_a_stroke_is_part_of_its_character_and_others_of_the_last(reading):
    assert [reading.holding(stroke) for stroke in range(5)] == [0, 0, 1, 2, 2]
    assert EMPTY_READING.holding(0) is None


def test_a_sheet_says_one_amount_or_none(reading):
    region = RegionReading(Box(0.0, 0.0, 10.0, 10.0), reading)
    assert SheetReading(()).single is EMPTY_READING
    assert SheetReading((region,)).single is reading
    assert SheetReading((region, region)).single is UNREADABLE


def test_a_doubtful_character_is_a_digit_until_one_knows(reading):
    four = reading.characters[0]
    assert (four.digit, four.is_digit, four.doubtful) == (4, True, False)
    doubtful, point = replace(four, text="?"), replace(four, text=".")
    assert (doubtful.is_digit, doubtful.doubtful) == (True, True)
    assert (point.is_digit, point.doubtful) == (False, False)
