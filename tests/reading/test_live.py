"""Reading while the pen moves: nothing finished flickers, and only new ink costs time."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from statistics import median
from time import process_time

import numpy as np
import pytest

from digitpad import Ink, Reader, Stroke
from digitpad.reading.evidence.cache import POINTS_AT_ONCE, InkCache
from digitpad.reading.ink_reader import InkReader
from digitpad.reading.live_reading import LiveDecoder, strokes_about
from tests.writing import amount, digit


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")


def as_it_grows(written: str, every: int = 3) -> Iterator[tuple[int, Ink]]:
    """Yield the ink of an amount point by point, with how many characters are finished."""
    strokes = amount(written).strokes
    ends = list(accumulate(len(digit(character)) for character in written))
    for i, stroke in enumerate(strokes):
        finished = sum(end <= i for end in ends)
        for points in range(1, len(stroke) + 1, every):
            yield finished, Ink((*strokes[:i], Stroke(stroke.points[:points])))


@pytest.mark.parametrize("written", ["1250.75", "3906", "86340", "1,234,567.89", "445577"])
def test_what_is_finished_does_not_flicker(reader, written):
    seen = {}
    for finished, ink in as_it_grows(written):
        characters = reader.read(ink, writing=True).characters[:finished]
        assert "".join(character.text for character in characters) == written[:finished]
        for i, character in enumerate(characters):
            assert seen.setdefault(i, character.strokes) == character.strokes


def test_only_what_stands_clear_is_finished(reader):
    body, bar = digit("5")
    assert reader.read(Ink.of(body, bar), writing=True).text == "5"
    assert len(reader.read(Ink.of(body, np.add(bar, (50, 0))), writing=True).characters) == 2


def test_remembering_changes_nothing(reader):
    for _, ink in as_it_grows("4,075.9", every=5):
        fresh, remembered = replace(reader).read(ink), reader.read(ink)
        assert fresh.text == remembered.text
        for a, b in zip(fresh.characters, remembered.characters, strict=True):
            assert (a.strokes, a.box) == (b.strokes, b.box)
            np.testing.assert_allclose(a.image, b.image, atol=1e-5)
            np.testing.assert_allclose(a.probabilities, b.probabilities, atol=1e-4)


def test_another_network_remembers_nothing(reader):
    ink = amount("8")
    reader.read(ink)
    alone = reader.alone()
    alone.read(ink)
    blank = alone.with_network(reader.network.with_theta(0 * reader.network.theta))
    assert blank.read(ink).characters[0].probabilities == pytest.approx(0.1)


def test_only_what_is_new_is_looked_at_and_little_is_kept():
    looked, memory = [], InkCache(size=2)
    inks = [Ink.of([(0, i), (1, 1)]) for i in range(3)]

    def look(new):
        looked.append(list(new))
        return [(np.full((28, 28), ink.box.y), np.zeros(10)) for ink in new]

    for wanted in (inks[:2], [inks[1], inks[1]], inks[1:], inks[:1]):
        found = memory.look(wanted, look)
        assert [image[0, 0] for image, _ in found] == [ink.box.y for ink in wanted]
    assert looked == [inks[:2], inks[2:], inks[:1]]  # the first was forgotten for the third


def test_much_is_looked_at_in_portions():
    inks = [
        Ink.of([(0, i), *[(1, 1)] * n])
        for i, n in enumerate((POINTS_AT_ONCE // 2, POINTS_AT_ONCE, 1, 2))
    ]
    looked, memory = [], InkCache()

    def look(new):
        looked.append(len(new))
        return [ink.box.h for ink in new]

    assert memory.look(inks, look) == [ink.box.h for ink in inks]
    assert looked == [1, 1, 2]


def test_what_stands_clear_is_not_read_again(reader):
    *finished, last = amount("1,234,567.8").strokes
    points = [Ink((*finished, Stroke(last.points[:n]))) for n in (4, 9, len(last))]
    first, *later = [reader.read(ink, writing=True) for ink in points]
    for reading in later:
        assert reading.text.startswith("1,234,567.")
        pairs = zip(first.characters[:10], reading.characters[:10], strict=True)
        assert all(one is other for one, other in pairs)


def test_what_the_next_stroke_is_expected_for_is_known_at_its_first_point(reader, monkeypatch):
    *finished, last = amount("1,234").strokes
    unexpecting, ink = replace(reader), Ink((*finished, Stroke(last.points[:4])))
    reader.expect_stroke(Ink(finished))
    monkeypatch.setattr(InkReader, "_read_before", lambda *_: pytest.fail("read again"))
    found = reader.read(ink, writing=True)
    monkeypatch.undo()
    assert found.text == unexpecting.read(ink, writing=True).text


def test_a_late_stroke_belongs_to_the_character_that_it_crosses(reader):
    (body, bar), rest = digit("5"), amount("75.00").strokes
    ink = Ink((Stroke(body), *(stroke.moved((90, 0)) for stroke in rest), Stroke(bar)))
    reading = reader.read(ink, writing=True)
    assert (reading.text, reading.characters[0].strokes) == ("575.00", (0, len(ink) - 1))


@pytest.mark.parametrize("before", ["0", "1234567890" * 4 + "0"])
def test_of_a_long_amount_no_more_is_read_again(reader, before):
    strokes = amount(before + "7").strokes
    reading = reader.read(Ink(strokes[:-1]), writing=True)
    assert len(strokes_about(reading, Ink(strokes))) <= 3


def bar_beside(before: str) -> tuple[Stroke, ...]:
    """Return an amount whose last 5 has its bar beside it, where it may yet belong to it."""
    body, bar = digit("5")
    strokes = amount(before).strokes
    left = max((stroke.box.right for stroke in strokes), default=-26) + 26
    return (*strokes, Stroke(body).moved((left, 0)), Stroke(bar).moved((left + 60, 0)))


@pytest.mark.parametrize("before", ["", "17", "1,234,56"])
def test_a_stroke_beside_a_character_joins_it_when_it_is_finished(reader, before):
    ink = Ink(bar_beside(before))
    assert reader.read(ink).text == before + "5"
    begun = reader.read(ink, writing=True)
    assert len(begun.characters) == len(before) + 2
    assert begun.characters[-2].text == "5"


def test_what_it_may_yet_join_is_no_reason_to_read_all_again(reader):
    *finished, last = bar_beside("1,234,56")
    first, later = (
        reader.read(Ink((*finished, Stroke(last.points[:n]))), writing=True) for n in (6, len(last))
    )
    pairs = zip(first.characters[:8], later.characters[:8], strict=True)
    assert all(one is other for one, other in pairs)


def test_read_as_a_whole_the_last_stroke_is_still_being_written(reader, monkeypatch):
    monkeypatch.setattr(LiveDecoder, "reading", lambda *_: None)
    reading = replace(reader).read(Ink(bar_beside("17")), writing=True)
    assert [character.strokes for character in reading.characters] == [(0,), (1,), (2,), (3,)]


def test_what_does_not_fit_together_is_read_as_a_whole(reader):
    """Where a finished stroke turns up in a character beside the new one."""
    ink = amount("4075")
    before = reader.read(Ink(ink.strokes[:-1]), writing=True)
    about = reader.read(ink)
    mixed = replace(about, characters=(replace(about.characters[0], strokes=(0, len(ink) - 1)),))
    live = LiveDecoder(reader.ink.amounts, 0.5, "auto")
    box = ink.strokes[-1].box
    assert live.reading(before, mixed, range(len(ink)), box) is None
    assert live.reading(before, about, range(len(ink)), box).text == "4075"


@pytest.mark.slow
def test_the_twelfth_character_costs_less_than_it_would(reader):
    strokes = amount("1,234,567.89").strokes
    reader = replace(reader, second_look=False)  # as in the window
    with_memory, without = [], []
    for _ in range(5):
        remembering = replace(reader)
        remembering.read(Ink(strokes[:-1]), writing=True)
        for points in range(2, len(strokes[-1])):
            ink = Ink((*strokes[:-1], Stroke(strokes[-1].points[:points])))
            for each, taken in ((remembering, with_memory), (replace(reader), without)):
                start = process_time()
                each.read(ink, writing=True)
                taken.append(1000 * (process_time() - start))
    point, afresh = median(with_memory), median(without)
    print(f"\na point of the twelfth character: {point:.1f} ms, not {afresh:.1f} ms")
    assert point < 0.9 * afresh
