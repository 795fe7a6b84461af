import tracemalloc

import numpy as np

from digitpad.ink import Ink
from digitpad.segmentation.candidates import by_place, candidates, orders, writing_height
from tests.writing import amount


def height(ink: Ink) -> float:
    return writing_height([stroke.box for stroke in ink.strokes])


def groups(ink: Ink) -> set[tuple[int, ...]]:
    h = height(ink)
    return {c.strokes for order in orders(ink, h) for c in candidates(order, h)}


def test_the_height_is_that_of_digits_not_of_dots_and_bars():
    assert height(amount("11.7")) == 100
    assert height(Ink.of([(0, 0), (80, 0)])) == 10
    assert height(Ink.of([(5, 5)])) == 1


def test_both_strokes_of_a_four_may_be_one_character():
    assert {(0, 1), (0,), (1,)} <= groups(amount("4"))


def test_a_late_stroke_stands_beside_its_digit():
    bar_last = Ink((*amount("5").strokes[:1], *amount("51").strokes[2:], *amount("5").strokes[1:]))
    assert (0, 2) in groups(bar_last)


def test_far_apart_strokes_are_never_one_character():
    assert groups(amount("11", gap=120)) == {(0,), (1,)}


def test_a_stroke_that_holds_two_digits_is_cut_between_them():
    zero = amount("0").strokes[0].points
    joined = Ink.of([*zero, *np.add(zero, (75, 0))])
    order = orders(joined, 100)[0]
    assert {piece.source for piece in order} == {0}
    assert len(order) > 1
    assert min(abs(piece.box.right - 66) for piece in order) < 12


def test_only_what_was_not_cut_is_whole():
    zero = amount("0").strokes[0].points
    joined, alone = [*zero, *np.add(zero, (75, 0))], np.add(zero, (250, 0))
    order = orders(Ink.of(joined, alone), 100)[0]
    assert {piece.source: piece.whole for piece in order} == {0: False, 1: True}
    whole = [piece.whole for piece in by_place([order[:-1], order[-1:]])]
    assert whole == [piece.whole for piece in order]


def test_every_piece_stands_in_every_order():
    ink = amount("4057")
    for order in orders(ink, height(ink)):
        assert sorted(piece.number for piece in order) == list(range(len(order)))


def test_a_stroke_of_a_great_many_points_takes_little_memory():
    x = np.concatenate([np.arange(200_000.0) % 997, [2_000]])
    scribble = Ink.of(np.stack([x, np.arange(len(x)) % 991], axis=1))
    tracemalloc.start()
    order = orders(scribble, 990)[0]
    used = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(order) > 1
    assert used < 100e6
