"""What is no digit."""

from digitpad import Ink
from digitpad.datasets.nonsense import (
    LONG,
    close_together,
    long_scribble,
    scribble,
    side_by_side,
    stemless,
)
from digitpad.ink.normalise import normalise_all
from tests.writing import amount


def test_two_digits_taken_for_one_stand_side_by_side(rng):
    for _ in range(20):
        ink = side_by_side(amount("3"), amount("7", size=40), rng)
        assert ink.strokes[1].box.x > ink.strokes[0].box.right - 0.2 * 4000


def test_scribbles_are_ink(rng):
    assert normalise_all([scribble(rng) for _ in range(50)]).sum(axis=(1, 2)).min() > 20


def test_digits_close_together_touch_no_ink_but_may_reach_under_each_other(rng):
    roof, low = Ink.of([(0, 0), (80, 0), (60, 100)]), Ink.of([(0, 60), (0, 100), (30, 100)])
    reaches = []
    for _ in range(20):
        pair = close_together(roof, low, rng)
        assert pair.strokes[0] == roof.strokes[0]
        stem = pair.strokes[1].box
        assert stem.x > 60 - 5
        reaches.append(80 - stem.x)
    assert max(reaches) > 0


def test_a_four_without_its_stem():
    assert stemless(amount("4")).strokes == amount("4").strokes[:1]
    assert stemless(amount("7")) is None


def test_long_scribbles_are_long(rng):
    assert all(len(long_scribble(rng).strokes[0]) >= LONG for _ in range(5))
