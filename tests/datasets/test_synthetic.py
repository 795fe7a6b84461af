"""Characters as others write them."""

import numpy as np
import pytest

from digitpad import Ink
from digitpad.datasets.synthetic import (
    filled,
    footed,
    hasty,
    hooked,
    lifted,
    looped,
    roofed,
    slashed,
    tailed,
)
from digitpad.ink.normalise import normalise
from tests.writing import amount


def test_a_slash_crosses_its_zero(rng):
    zero = amount("0")
    for _ in range(20):
        ink = slashed(zero, rng)
        assert len(ink) == 2
        assert normalise(ink)[12:16, 12:16].sum() > normalise(zero)[12:16, 12:16].sum() + 3


@pytest.mark.parametrize(("angle", "way"), [(0.0, 0), (0.5, 1), (2.0, -1)])
def test_a_slash_lies_at_its_angle(rng, angle, way):
    start, *_, end = slashed(amount("0"), rng, angle).strokes[-1].points
    across, down = end - start
    assert np.sign(round(across * down, 6)) == way


def test_a_roof_hangs_from_the_top_of_its_one(rng):
    one = amount("1")
    for _ in range(20):
        ink = roofed(one, rng)
        assert ink.box.y == pytest.approx(one.box.y)
        assert ink.box.x < one.box.x
        assert ink.strokes[0].length > 1.1 * one.strokes[0].length


def test_a_one_stands_on_its_foot(rng):
    one = amount("1")
    strokes = set()
    for _ in range(20):
        ink = footed(one, rng)
        strokes.add(len(ink))
        assert ink.box.w > one.box.w + 0.1 * one.box.h
        assert ink.box.bottom == pytest.approx(one.box.bottom, abs=0.2 * one.box.h)
        assert ink.box.y == pytest.approx(one.box.y)
    assert strokes == {1, 2}


def test_haste_never_lengthens_a_stroke(rng):
    for _ in range(20):
        five = amount("5")
        pairs = zip(hasty(five, rng).strokes, five.strokes, strict=True)
        assert all(a.length <= b.length * (1 + 1e-9) for a, b in pairs)


def test_a_hook_stays_on_its_stroke(rng):
    for _ in range(20):
        ink = hooked(amount("4"), rng)
        assert len(ink) == 2
        pairs = zip(ink.strokes, amount("4").strokes, strict=True)
        assert max(a.length - b.length for a, b in pairs) > 5


def test_a_tail_goes_on_from_an_end_of_one_stroke(rng):
    four = amount("4")
    for _ in range(20):
        ink = tailed(four, rng)
        grown = [a.length - b.length for a, b in zip(ink.strokes, four.strokes, strict=True)]
        size = max(four.box.w, four.box.h)
        assert sum(abs(by) > 0.05 * size for by in grown) == 1
        assert max(grown) < 0.6 * size


def test_a_loop_goes_the_other_way_round_a_corner(rng):
    seven = Ink.of([(0, 0), (50, 0), (30, 90)])
    for _ in range(20):
        ink = looped(seven, rng)
        angles = np.arctan2(*np.diff(ink.strokes[0].points, axis=0).T[::-1])
        turned = np.angle(np.exp(1j * np.diff(angles))).sum()
        straight = np.arctan2(90, -20)
        assert turned == pytest.approx(straight - 2 * np.pi, abs=0.7)


def test_what_has_no_corner_gets_no_loop(rng):
    assert looped(amount("1"), rng) is None


def test_a_lifted_pen_leaves_a_stroke_more_and_nearly_the_same_ink(rng):
    eight = amount("8")
    for _ in range(20):
        ink = lifted(eight, rng)
        assert len(ink) == len(eight) + 1
        assert ink.box == pytest.approx(eight.box, abs=0.05 * eight.box.h)
        lengths = [sum(stroke.length for stroke in each.strokes) for each in (ink, eight)]
        assert lengths[0] == pytest.approx(lengths[1], rel=0.2)


@pytest.mark.parametrize("mark", [((0.1, 0), (0, 0.3)), ((0, 0), (0, 0))])
def test_a_filled_mark_is_one_stroke_to_and_fro_in_its_place(mark, rng):
    whole = Ink.of(mark)
    for _ in range(20):
        ink = filled(whole, rng)
        assert len(ink) == 1
        assert not ink.strokes[0].is_straight
        assert np.ptp(ink.strokes[0].points, axis=0) == pytest.approx(whole.box[2:], abs=0.35)
        centres = [each.box.centre for each in (ink, whole)]
        assert centres[0] == pytest.approx(centres[1], abs=0.25)
