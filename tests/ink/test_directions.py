"""What is told of how a character was written."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.directions import (
    BEGIN,
    CELLS,
    CHANNELS,
    DIRECTION_INPUTS,
    END,
    TIME,
    WRITTEN,
    directions,
)
from digitpad.ink.paths import Paths
from digitpad.ink.strokes import Ink
from tests.writing import amount, line

RIGHT, DOWN, LEFT, UP = 0, 2, 4, 6


def told(*strokes):
    """Return the channels of one character, (CHANNELS, CELLS, CELLS)."""
    found = directions(Paths.of([Ink.of(*strokes)]))
    assert found.shape == (1, DIRECTION_INPUTS)
    assert found.dtype == np.float32
    return found.reshape(CHANNELS, CELLS, CELLS)


@pytest.mark.parametrize(
    ("end", "channel"),
    [((50, 0), RIGHT), ((0, 50), DOWN), ((-50, 0), LEFT), ((0, -50), UP)],
)
def test_a_straight_stroke_goes_one_way(end, channel):
    sums = told(line((0, 0), end)).sum(axis=(1, 2))
    assert sums[:WRITTEN].argmax() == channel
    assert np.delete(sums[:WRITTEN], channel) == pytest.approx(0, abs=1e-3)


def test_between_two_directions_it_is_both():
    sums = told(line((0, 0), (50, 50 * np.tan(np.pi / 8)))).sum(axis=(1, 2))
    assert sums[RIGHT] == pytest.approx(sums[1], rel=1e-3)


def test_a_stroke_backwards_has_the_same_image_and_other_directions():
    there, back = told(line((0, 0), (30, 80))), told(line((30, 80), (0, 0)))
    assert there[BEGIN] == pytest.approx(back[END], abs=1e-6)
    assert there[:4].sum() == pytest.approx(back[4:WRITTEN].sum(), rel=1e-4)
    assert there[TIME] == pytest.approx(-back[TIME], abs=0.06)  # a step counts where it begins
    assert there[TIME, :3].sum() < -0.1
    assert there[TIME, 4:].sum() > 0.1


def test_the_move_between_two_strokes_is_told_apart():
    found = told(line((0, 0), (40, 0)), line((0, 40), (40, 40)))
    assert (found[BEGIN].sum(), found[END].sum()) == pytest.approx((2, 2))
    moved = found[WRITTEN:BEGIN].sum(axis=(1, 2))
    assert moved[1] > 0  # down
    assert moved[2] > 0  # left
    assert told(line((0, 0), (40, 0)))[WRITTEN:BEGIN].sum() == 0


def test_a_move_through_the_middle_is_the_same_turned_round():
    found = told(line((0, 0), (40, 0)), line((0, 40), (40, 40)))
    moved = found[WRITTEN:BEGIN]
    assert moved[:, ::-1, ::-1] == pytest.approx(moved, abs=1e-3)


def test_a_tap_only_begins_and_ends():
    found = told([(3, 4)])
    assert (found[BEGIN].sum(), found[END].sum()) == pytest.approx((1, 1))
    assert np.delete(found, [BEGIN, END], axis=0).sum() == 0


def test_each_character_is_told_as_if_it_stood_alone():
    inks = [amount("4"), amount("90"), Ink.of([(5, 5)]), amount("1")]
    together = directions(Paths.of(inks))
    alone = np.concatenate([directions(Paths.of([ink])) for ink in inks])
    assert together == pytest.approx(alone, abs=1e-6)


@given(
    scale=st.floats(0.01, 100),
    x=st.floats(-1e4, 1e4),
    y=st.floats(-1e4, 1e4),
)
def test_place_and_size_do_not_matter(scale, x, y):
    ink = amount("5")
    moved = Ink.of(*(scale * stroke.points + (x, y) for stroke in ink.strokes))
    found = directions(Paths.of([ink, moved]))
    assert found[0] == pytest.approx(found[1], abs=0.05)
