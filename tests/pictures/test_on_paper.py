"""Bars along a picture's sides and bits of printed lines are no writing; strokes there are."""

import numpy as np
import pytest

from digitpad.pictures.components import Component, components
from digitpad.pictures.on_paper import on_paper

SHAPE = (120, 200)


def pieces(*boxes: tuple[int, int, int, int]) -> list[Component]:
    """Return upright strokes of five pixels as writing, and the boxes x, y, w, h beside them."""
    ink = np.zeros(SHAPE, np.float32)
    for x in (60, 90, 120):
        ink[30:90, x : x + 5] = 1
    for x, y, w, h in boxes:
        ink[y : y + h, x : x + w] = 1
    return components(ink)


@pytest.mark.parametrize("bar", [(40, 3, 80, 6), (0, 112, 60, 5)])
def test_a_bar_above_or_below_all_writing_goes(bar):
    assert len(on_paper(pieces(bar), SHAPE)) == 3


@pytest.mark.parametrize("bar", [(40, 3, 12, 6), (150, 58, 40, 5), (40, 100, 80, 3)])
def test_dots_dashes_and_what_lies_far_from_the_sides_stay(bar):
    assert len(on_paper(pieces(bar), SHAPE)) == 4


def test_a_stroke_along_a_side_is_a_bit_of_squares_where_there_are_squares():
    stroke = (1, 20, 5, 70)
    assert len(on_paper(pieces(stroke), SHAPE)) == 4
    assert len(on_paper(pieces(stroke), SHAPE, lines_down=6)) == 3


def test_what_a_cut_left_of_a_line_goes_and_a_stroke_that_reaches_the_side_stays():
    assert len(on_paper(pieces((0, 40, 2, 50)), SHAPE)) == 3
    assert len(on_paper(pieces((0, 40, 5, 50)), SHAPE)) == 4
