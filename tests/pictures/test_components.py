"""Connected components, against a flood fill that is too slow to use and too simple to be wrong."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from digitpad.pictures.components import components, pen_width

MASKS = arrays(np.bool_, st.tuples(st.integers(1, 9), st.integers(1, 9)))


def flood(mask):
    """Yield the pixels of each piece, as a set of (row, column)."""
    left = {(int(row), int(column)) for row, column in np.argwhere(mask)}
    while left:
        piece, front = set(), [left.pop()]
        while front:
            row, column = front.pop()
            piece.add((row, column))
            near = {(row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)} & left
            left -= near
            front.extend(near)
        yield piece


def specks(pieces, shape):
    """Yield what counts as a speck beside the largest piece, or each of them; 0 for none."""
    most = max(map(len, pieces), default=0)
    for piece in (piece for piece in pieces if len(piece) == most):
        alone = np.zeros(shape, np.float32)
        alone[tuple(np.transpose(piece))] = 1
        yield pen_width(alone) ** 2 / 4
    if not pieces:
        yield 0


def pixels(component):
    x, y = int(component.box.x), int(component.box.y)
    return {(int(row) + y, int(column) + x) for row, column in np.argwhere(component.darkness > 0)}


@given(mask=MASKS)
def test_pieces_are_those_of_a_flood_fill(mask):
    large = np.pad(np.kron(mask, np.ones((7, 7))), 1).astype(np.float32)
    found = sorted(map(sorted, map(pixels, components(large))))
    pieces = sorted(map(sorted, flood(large > 0)))
    assert found in ([p for p in pieces if len(p) > speck] for speck in specks(pieces, large.shape))


@given(mask=MASKS)
def test_boxes_are_tight_and_in_order(mask):
    found = components(np.kron(mask, np.ones((7, 7))).astype(np.float32))
    for component in found:
        assert component.darkness.shape == (component.box.h, component.box.w)
        assert component.darkness.any(axis=0).all()
        assert component.darkness.any(axis=1).all()
    assert [c.box.x for c in found] == sorted(c.box.x for c in found)


def test_a_neighbour_inside_the_box_is_left_out():
    picture = np.zeros((30, 30), np.float32)
    picture[2:28, 2:6] = picture[2:6, 2:28] = 1
    picture[12:20, 12:20] = 0.8
    corner, block = components(picture)
    assert corner.box == (2, 2, 26, 26)
    assert corner.darkness.max() == 1
    assert not corner.darkness[10:18, 10:18].any()
    assert block.darkness == pytest.approx(0.8)


def test_a_decimal_point_stays_and_a_speck_goes():
    picture = np.zeros((40, 60), np.float32)
    picture[5:35, 10:14] = 1
    picture[31:35, 25:29] = 1  # as wide as the pen
    picture[31:33, 40:41] = 1
    assert [component.box.x for component in components(picture)] == [10, 25]


def test_what_never_gets_dark_is_a_shadow():
    picture = np.zeros((40, 60), np.float32)
    picture[5:35, 10:14] = 1
    picture[5:35, 30:50] = 0.4
    assert [component.box.x for component in components(picture)] == [10]


@pytest.mark.parametrize("shape", [(0, 0), (1, 1), (20, 30)])
def test_no_ink_no_components(shape):
    assert components(np.zeros(shape, np.float32)) == []


@pytest.mark.parametrize("width", [1, 2, 3, 8, 21])
def test_pen_width_of_a_long_line(width):
    line = np.zeros((40, 2000), np.float32)
    line[5 : 5 + width, 5:-5] = 1
    assert pen_width(line) == pytest.approx(width, rel=0.02)


def test_pen_width_of_nothing():
    assert pen_width(np.zeros((5, 5), np.float32)) == 0


def test_a_digit_that_fills_its_picture_is_ink():
    seven = np.zeros((30, 20), np.float32)
    seven[:4] = seven[:, -4:] = 1
    assert [piece.box for piece in components(seven)] == [(0, 0, 20, 30)]


def test_ink_that_only_reaches_a_side_is_ink():
    picture = np.zeros((40, 60), np.float32)
    picture[:30, 10:14] = picture[30:, 30:44] = 1
    assert len(components(picture)) == 2


def test_too_many_pieces_are_no_writing(rng):
    noise = (rng.random((300, 400)) < 0.3).astype(np.float32)
    assert components(noise) == []
