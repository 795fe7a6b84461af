"""Ink of any size and place in a frame of ordinary numbers, and boxes back."""

import numpy as np
import pytest

from digitpad.ink.reference_frame import AS_IT_IS, ReferenceFrame
from digitpad.ink.strokes import Box, Ink


def square(side: float, x: float = 0.0, y: float = 0.0) -> Ink:
    return Ink.of([(x, y), (x + side, y)], [(x + side, y + side)])


@pytest.mark.parametrize(
    ("ink", "ordinary"),
    [
        (square(1.001), True),
        (square(1.0), False),
        (square(10, 199_989), True),
        (square(10, 199_990), False),
        (square(10, y=-199_999), True),
        (square(10, y=-200_001), False),
    ],
)
def test_ordinary_ink_stays_as_it_is(ink, ordinary):
    frame = ReferenceFrame.around(ink)
    assert (frame is AS_IT_IS) is ordinary
    assert (frame.put(ink) is ink) is ordinary


@pytest.mark.parametrize("ink", [square(1e-6), square(1e9, 5e9, -7e9), square(3, 1e7)])
def test_other_ink_lies_about_0_and_is_1_large(ink):
    box = ReferenceFrame.around(ink).put(ink).box
    assert box == pytest.approx((-0.5, -0.5, 1, 1), abs=1e-6)


@pytest.mark.parametrize("ink", [square(1e-6), square(1e9, 5e9, -7e9), square(3, 1e7), square(50)])
def test_boxes_come_back(ink):
    frame = ReferenceFrame.around(ink)
    assert frame.back(frame.put(ink).box) == pytest.approx(ink.box, rel=1e-9)
    assert AS_IT_IS.back(Box(1.0, 2.0, 3.0, 4.0)) == Box(1.0, 2.0, 3.0, 4.0)


def test_a_tap_has_a_frame():
    tap = Ink.of([(3.0, 4.0)])
    frame = ReferenceFrame.around(tap)
    assert (frame.x, frame.y, frame.half) == (3, 4, 1)
    assert not frame.put(tap).strokes[0].points.any()


def test_the_largest_numbers_there_are():
    ink = Ink.of([(-1e308, 0), (1e308, 0)])
    assert np.array_equal(ReferenceFrame.around(ink).put(ink).strokes[0].points[:, 0], [-0.5, 0.5])
