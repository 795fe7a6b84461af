"""Size, place and neighbours, in heights: the ink's unit and place do not matter."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.strokes import Box, Ink, Stroke
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import (
    NEIGHBOURS,
    PLACE,
    boxes_of,
    in_order,
    neighbours,
    places,
)
from digitpad.segmentation.lattice import Lattice
from digitpad.segmentation.pieces import pieces_of, writing_height
from tests.writing import amount


def seen(ink: Ink):
    boxes = [stroke.box for stroke in ink.strokes]
    line = BaseLine.through(boxes, writing_height(boxes))
    lattice = Lattice.of(pieces_of(ink, line.height), line.height)
    found = boxes_of(lattice.candidates, line)
    return places(lattice.candidates, found, line), neighbours(found[:-1], found[1:]), found


@given(st.floats(0.01, 100), st.floats(-1000, 1000))
def test_they_do_not_depend_on_the_unit_and_the_place(size, shift):
    ink = amount("14.7")
    other = Ink(tuple(Stroke(s.points * size + shift) for s in ink.strokes))
    for a, b in zip(seen(ink)[:2], seen(other)[:2], strict=True):
        assert a == pytest.approx(b, abs=1e-6)


def test_each_number_has_a_name():
    place, beside, _ = seen(amount("17"))
    assert place.shape[1] == len(PLACE)
    assert beside.shape[1] == len(NEIGHBOURS)


def test_a_point_lies_low_and_a_digit_stands_on_the_line():
    place, _, boxes = seen(amount("1.7"))
    point, one = int(boxes[:, 1].argmax()), int(boxes[:, 2].argmin())
    assert place[point, PLACE.index("height")] < -0.3
    assert boxes[point, 3] == pytest.approx(0, abs=0.05)
    assert boxes[one, [1, 3]] == pytest.approx([-1, 0], abs=0.05)


def test_neighbours_are_told_by_gap_overlap_heights_and_place():
    one, small, over = np.array([[0, -1, 0.6, 0], [1.3, -0.5, 1.7, 0.2], [0.5, -1, 0.9, 0]])
    ratio = np.log(0.8 / 1.1)  # of the heights and 0.1 each
    apart, together = neighbours(np.array([one, one]), np.array([small, over]))
    assert apart == pytest.approx([1, 0.5, 0.2, 0, 0, -ratio, 0.2, 0.5, 0.2, ratio, 0.5, 0])
    assert together == pytest.approx([1, 0, 0, 0.1, 0.1 / 0.45, 0, 0, 0, 0, 0, 0, 0.2])


def test_order_is_that_of_the_middles():
    wide, inside, behind = np.array([[0.0, -1, 1, 0], [0.4, -1, 0.8, 0], [2, -1, 3, 0]])
    left, right = np.array([wide, inside, behind]), np.array([inside, wide, behind])
    assert in_order(left, right).tolist() == [True, False, True]


class Mark:
    """A candidate of some pieces, as far as its place tells of it."""

    def __init__(self, box: Box, gap: float = 0.0, pieces: int = 1, *, whole: bool = True) -> None:
        self.box, self.gap, self.whole, self.pieces = box, gap, whole, (None,) * pieces


def place_of(*marks: Mark) -> list[dict[str, float]]:
    line = BaseLine(100.0, 0.0, 100.0)
    rows = places(marks, boxes_of(marks, line), line).tolist()
    return [dict(zip(PLACE, row, strict=True)) for row in rows]


def test_a_place_is_told_from_the_line_and_half_a_height_above_it():
    digit, comma = place_of(
        Mark(Box(10.0, 0.0, 60.0, 100.0)),
        Mark(Box(90.0, 95.0, 15.0, 30.0), gap=10.0, pieces=2, whole=False),
    )
    assert digit == pytest.approx(
        {
            "top": -0.5,
            "bottom": 0,
            "width": 0.6,
            "height": 0.5,
            "aspect": np.log(0.65 / 1.05),
            "gap": 0,
            "cut": 0,
            "pieces": 0.25,
        }
    )
    assert comma == pytest.approx(
        {
            "top": 0.45,
            "bottom": 0.25,
            "width": 0.15,
            "height": -0.2,
            "aspect": np.log(0.2 / 0.35),
            "gap": 0.4,
            "cut": 1,
            "pieces": 0.5,
        }
    )


def test_a_place_far_away_or_a_large_size_says_no_more():
    high, low, broad = place_of(
        Mark(Box(0.0, -900.0, 1.0, 400.0)),
        Mark(Box(0.0, 900.0, 900.0, 1.0)),
        Mark(Box(0.0, 0.0, 320.0, 300.0), gap=90.0, pieces=20),
    )
    assert (high["top"], high["bottom"], high["height"]) == (-3, -3, 3)
    assert (low["top"], low["bottom"], low["width"]) == (3, 3, 3)
    assert (broad["width"], broad["gap"], broad["pieces"]) == (3, 3, 3)
    assert place_of(Mark(Box(0.0, 0.0, 290.0, 300.0)))[0]["width"] == pytest.approx(2.9)


def test_boxes_follow_a_line_that_rises():
    line = BaseLine(50.0, -0.2, 110.0)
    (found,) = boxes_of([Mark(Box(40.0, 50.0, 20.0, 50.0))], line).tolist()
    assert found == pytest.approx([0.8, -1, 1.2, 0])


def test_more_between_neighbours_says_no_more():
    one, far, before, tiny = np.array(
        [[0, -1, 0.6, 0], [9, -4, 9.6, 3], [-2, -1, 0.5, 0], [0.7, -0.01, 0.71, 0]]
    )
    names = NEIGHBOURS.index
    apart, over, small, large, up = neighbours(
        np.array([one, one, one, tiny, far]), np.array([far, before, tiny, far, one])
    )
    assert (apart[names("gap")], apart[names("wide gap")]) == (0.5, 2)
    assert (apart[names("lower")], apart[names("lower at the top")]) == (1, -1)
    assert (up[names("lower")], up[names("lower at the top")]) == (-1, 1)
    assert (over[names("overlap")], over[names("share")]) == (1, 1)
    assert (over[names("small gap")], apart[names("small gap")]) == (0.2, 0)
    assert small[names("height ratio")] == -2
    assert large[names("height ratio")] == 2
    assert small[names("taller")] == pytest.approx(np.log(1.1 / 0.11))
