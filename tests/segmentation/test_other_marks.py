"""How a mark compares with the other marks of the same amount."""

import numpy as np
import pytest

from digitpad.ink.strokes import Ink
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import boxes_of
from digitpad.segmentation.lattice import Lattice
from digitpad.segmentation.other_marks import OTHER_MARKS, beside_other_marks
from digitpad.segmentation.pieces import pieces_of
from digitpad.segmentation.surroundings import Standing

LINE = BaseLine(100.0, 0.0, 100.0)
ONES = [[(x, 0), (x, 100)] for x in (0, 120, 240)]
POINT, COMMA = [(60, 96), (62, 100)], [(180, 95), (172, 125)]


def seen(ink: Ink, unfinished: int | None = None) -> dict[tuple[int, ...], dict[str, float]]:
    candidates = Lattice.of(pieces_of(ink, LINE.height), LINE.height).candidates
    standing = Standing.of(candidates, boxes_of(candidates, LINE), LINE, unfinished)
    rows = beside_other_marks(standing).tolist()
    named = [dict(zip(OTHER_MARKS, row, strict=True)) for row in rows]
    return dict(zip([c.strokes for c in candidates], named, strict=True))


def test_a_comma_is_taller_and_hangs_lower_than_the_point():
    found = seen(Ink.of(ONES[0], POINT, ONES[1], COMMA, ONES[2]))
    point, comma = found[1,], found[3,]
    assert comma["taller than the smallest"] == pytest.approx(0.26)
    assert comma["below the highest"] == pytest.approx(0.25)
    assert point["smaller than the tallest"] == pytest.approx(0.26)
    assert point["above the lowest"] == pytest.approx(0.25)
    assert point["other marks"] == comma["other marks"] == pytest.approx(1 / 3)


def test_marks_that_are_alike_say_so():
    found = seen(Ink.of(ONES[0], COMMA, ONES[1], np.add(COMMA, (120, 0)), ONES[2]))
    assert found[1,]["taller than the smallest"] == found[1,]["below the highest"] == 0
    assert found[1,]["other marks"] > 0


@pytest.mark.parametrize("mark", [[(60, 2), (62, 6)], [(115, 50), (150, 52)]], ids=["high", "bar"])
def test_what_stands_high_or_under_other_ink_is_no_other_mark(mark):
    found = seen(Ink.of(ONES[0], mark, ONES[1], COMMA, ONES[2]))
    assert set(found[3,].values()) == {0.0}


@pytest.mark.parametrize(("left", "marks"), [(168, 1), (160, 0)], ids=["hardly", "clearly"])
def test_a_mark_has_no_ink_above_it_but_what_hardly_reaches_over(left, marks):
    roof = [(120, 0), (170, 0), (140, 100)]
    found = seen(Ink.of(roof, [(left, 96), (left + 20, 100)], ONES[2], np.add(COMMA, (120, 0))))
    assert found[3,]["other marks"] == pytest.approx(marks / 3)


def test_alone_there_is_nothing_to_compare_with():
    assert set(seen(Ink.of(ONES[0], POINT))[1,].values()) == {0.0}


def test_what_is_being_written_is_not_seen_beside_others():
    ink = Ink.of(ONES[0], POINT, ONES[1], COMMA)
    assert set(seen(ink, unfinished=3)[1,].values()) == {0.0}


def beside(*others: tuple[float, float, float, float]) -> dict[str, float]:
    """Return how a mark 0.1 high at the line compares with other pieces, by their boxes."""
    pieces = np.array([(0.0, -0.1, 0.1, 0.0), *others])
    own = np.arange(len(pieces))[None] == 0
    standing = Standing(pieces[:1], pieces, own, np.ones(len(pieces), np.bool_))
    return dict(zip(OTHER_MARKS, beside_other_marks(standing)[0].tolist(), strict=True))


@pytest.mark.parametrize(
    ("other", "marks"),
    [
        ((1, -0.45, 1.1, 0.04), 1),
        ((1, -0.45, 1.1, 0.06), 0),
        ((1, -0.1, 1.49, 0), 1),
        ((1, -0.1, 1.51, 0), 0),
        ((1, -0.4, 1.1, -0.29), 1),
        ((1, -0.4, 1.1, -0.31), 0),
    ],
    ids=["small", "tall", "narrow", "broad", "low", "high"],
)
def test_a_mark_is_small_and_low(other, marks):
    assert beside(other)["other marks"] == pytest.approx(marks / 3)


def test_they_are_counted_in_thirds_and_many_say_no_more():
    row = [(i, -0.1, i + 0.1, 0.0) for i in range(1, 6)]
    counts = [beside(*row[:n])["other marks"] for n in range(6)]
    assert counts == pytest.approx([0, 1 / 3, 2 / 3, 1, 1, 1])


def test_the_smallest_tallest_highest_and_lowest_are_compared_with():
    found = beside((1, -0.05, 1.1, -0.02), (2, -0.2, 2.1, 0.2), (3, -0.3, 3.1, -0.2))
    assert found["taller than the smallest"] == pytest.approx(0.07)
    assert found["smaller than the tallest"] == pytest.approx(0.3)
    assert found["below the highest"] == pytest.approx(0.2)
    assert found["above the lowest"] == pytest.approx(0.2)
