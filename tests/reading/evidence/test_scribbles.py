"""Scribbles: what the pen went over too often is no digit, but for what is small."""

import numpy as np
import pytest

from digitpad.ink.strokes import Box, Stroke
from digitpad.reading.evidence.scribbles import is_scribble, length_in_steps, without_scribbles
from digitpad.segmentation.kinds import DIGIT, KINDS, NOTHING
from digitpad.segmentation.lattice import Candidate
from digitpad.segmentation.pieces import Piece

BOX = Box(0.0, 0.0, 60.0, 100.0)


def to_and_fro(way: float) -> Stroke:
    """Return a stroke of that length, in widths and heights of `BOX`, straight up and down it."""
    left, rows = way * (BOX.w + BOX.h), [0.0]
    while left > 0:
        step = min(left, BOX.h)
        rows.append(rows[-1] + step if rows[-1] == 0 else rows[-1] - step)
        left -= step
    return Stroke(np.array([(30.0, y) for y in rows]))


@pytest.mark.parametrize(("digit", "most"), [(0, 2.8), (8, 2.8), (1, 2.2), (6, 2.2), (9, 2.2)])
def test_a_0_and_an_8_may_be_gone_round_twice(digit, most):
    assert not is_scribble([to_and_fro(most - 0.01)], BOX, digit)
    assert is_scribble([to_and_fro(most + 0.01)], BOX, digit)


def test_all_strokes_count_together():
    half = to_and_fro(1.11)
    assert not is_scribble([half], BOX, 3)
    assert is_scribble([half, half], BOX, 3)


@pytest.mark.parametrize("points", [1, 2, 40, 127, 128, 129, 130, 258, 1000])
@pytest.mark.parametrize("step", [0.0, 0.5, 3.0, 50.0])
def test_the_way_is_that_of_dividers(points, step):
    walked = np.random.default_rng(points).normal(0, 1, (points, 2)).cumsum(axis=0)
    at, way = walked[0], 0.0
    for point in walked[1:]:
        if (distance := float(np.hypot(*(point - at)))) >= step:
            at, way = point, way + distance
    assert length_in_steps(walked, step, np.inf) == pytest.approx(way, rel=1e-12)
    assert length_in_steps(walked, step, way / 2) >= way / 2


@pytest.mark.parametrize(("step", "scribble"), [(7.9, False), (8.1, True)])
def test_a_hand_may_shake_within_a_twentieth(step, scribble):
    """The same way in steps of a twentieth of the width and the height, or hardly less."""
    there = np.array([(30.0, step * (i % 2)) for i in range(60)])
    assert Stroke(there).length > 2.8 * (BOX.w + BOX.h)
    assert is_scribble([Stroke(there)], BOX, 0) is scribble


def changed(side: float, *, upright: bool = True) -> tuple[np.ndarray, np.ndarray]:
    """Return the probabilities of the kinds of a scribble of such a side, before and after."""
    before = np.full((1, len(KINDS)), 0.05)
    before[0, DIGIT] = 1 - 0.05 * (len(KINDS) - 1)
    candidate = Candidate.of([Piece(to_and_fro(5.0), 0, 0)])
    w, h = (0.1, side) if upright else (side, 0.1)
    boxes = np.array([[0.0, -h, w, 0.0]])
    found = without_scribbles(np.log(before), [candidate], boxes, np.eye(10)[:1])
    return before[0], np.exp(found[0])


@pytest.mark.parametrize("upright", [True, False])
def test_what_a_scribble_had_as_a_digit_it_has_as_no_character(upright):
    before, after = changed(0.31, upright=upright)
    assert after[NOTHING] == pytest.approx(before[DIGIT] + before[NOTHING])
    assert after[DIGIT] == pytest.approx(1e-6)
    others = [k for k in range(len(KINDS)) if k not in (DIGIT, NOTHING)]
    assert after[others] == pytest.approx(before[others])


@pytest.mark.parametrize("upright", [True, False])
def test_a_point_may_be_scribbled(upright):
    before, after = changed(0.3, upright=upright)
    assert after == pytest.approx(before)
