import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad import Stroke
from digitpad.ink.slant import FEW, STEEPEST, USUAL, slant_of, upright
from tests.writing import amount, line


def leaning(strokes, slant):
    return [Stroke(stroke.points @ [[1, 0], [-slant, 1]]) for stroke in strokes]


@given(slant=st.floats(-0.7, 0.7))
def test_a_long_row_of_bars_tells_its_slant(slant):
    bars = leaning([Stroke(line((x, 0), (x, 100))) for x in range(0, 4000, 100)], slant)
    steepness = 40 / (40 + FEW / np.hypot(1, slant))
    expected = (slant - USUAL) / np.hypot(1, slant) * steepness
    assert slant_of(bars, 100) == pytest.approx(np.clip(expected, -STEEPEST, STEEPEST), abs=1e-6)


def test_the_way_the_pen_went_does_not_matter():
    ink = amount("1475").strokes
    backwards = [Stroke(stroke.points[::-1]) for stroke in ink]
    assert slant_of(backwards, 100) == pytest.approx(slant_of(ink, 100))


def test_what_leans_more_has_the_greater_slant():
    ink = amount("1234567890").strokes
    slants = [slant_of(leaning(ink, t), 100) for t in (-0.4, 0, 0.4)]
    assert slants == sorted(slants)
    assert slants[2] - slants[0] > 0.4


@pytest.mark.parametrize("strokes", [[(3, 3)], [(0, 0), (9, 0)], [(0, 0), (0, 0)]])
def test_ink_without_anything_steep_does_not_lean(strokes):
    assert slant_of([Stroke(np.array(strokes).reshape(-1, 2))], 10) == 0


def test_upright_takes_the_slant_away():
    straight = line((10, 0), (10, 50))
    assert upright(straight @ [[1, 0], [-0.3, 1]], 0.3) == pytest.approx(straight)
