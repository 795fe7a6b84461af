"""Size, place and neighbours, in heights: the ink's unit and place do not matter."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.strokes import Ink, Stroke
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
