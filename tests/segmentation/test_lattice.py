"""The lattice: every way to part the ink, each once, and no other."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.strokes import Ink
from digitpad.segmentation.lattice import MOST_PIECES, Lattice, orders
from digitpad.segmentation.pieces import pieces_of, writing_height
from tests.writing import amount


def lattice_of(ink: Ink, **more) -> Lattice:
    height = writing_height([stroke.box for stroke in ink.strokes])
    return Lattice.of(pieces_of(ink, height), height, **more)


def paths(lattice, node=0):
    if node == lattice.nodes - 1:
        yield []
    for arc in np.flatnonzero(lattice.tail == node):
        for rest in paths(lattice, lattice.head[arc]):
            yield [int(lattice.candidate[arc]), *rest]


@given(st.text("0123456789.,", min_size=1, max_size=5))
def test_every_path_uses_every_stroke_once(text):
    ink = amount(text)
    lattice = lattice_of(ink)
    found = list(paths(lattice))
    assert found
    for path in found:
        pieces = [p for i in path for p in lattice.candidates[i].pieces if p.whole]
        assert len({piece.number for piece in pieces}) == len(pieces)
    assert len({tuple(path) for path in found}) == len(found)


def test_the_characters_are_among_the_candidates():
    lattice = lattice_of(amount("47"))
    assert {candidate.strokes for candidate in lattice.candidates} >= {(0, 1), (2,)}


def test_a_late_bar_stands_beside_its_digit():
    ink = Ink.of([(0, 0), (60, 0), (30, 100)], [(90, 0), (90, 100)], [(10, 50), (50, 50)])
    assert (0, 2) in {candidate.strokes for candidate in lattice_of(ink).candidates}


def test_digits_that_lean_over_each_other_stay_apart_in_the_order_of_time():
    ink = Ink.of([(60, 0), (0, 100)], [(90, 0), (30, 100)])
    assert len(orders(pieces_of(ink, 100.0))) >= 1
    assert {(0,), (1,)} <= {candidate.strokes for candidate in lattice_of(ink).candidates}


def test_what_stands_far_apart_is_not_joined():
    ink = Ink.of([(0, 0), (0, 100)], [(300, 0), (300, 100)])
    assert {candidate.strokes for candidate in lattice_of(ink).candidates} == {(0,), (1,)}


def test_an_unfinished_stroke_leaves_what_is_finished_alone():
    ink = Ink.of([(0, 0), (0, 100)], [(15, 0), (15, 100)])
    assert (0, 1) in {c.strokes for c in lattice_of(ink).candidates}
    assert (0, 1) not in {c.strokes for c in lattice_of(ink, unfinished=1).candidates}


FIVE = [(50, 0), (0, 0), (0, 40), (50, 60), (0, 100)]


@pytest.mark.parametrize(
    ("strokes", "together"),
    [
        ((FIVE, [(80, 0), (110, 0)]), True),
        (([(0, 0), (0, 100)], [(30, 0), (30, 100)]), False),
        (([(0, 0), (0, 100)], [(15, 0), (15, 100)]), True),
        ((FIVE, *([(75 + x, 0), (80 + x, 0)] for x in (0, 10, 20))), False),
    ],
    ids=["the bar of a 5", "two tall strokes", "two that are close", "many strokes"],
)
def test_a_few_strokes_stand_apart_if_those_at_one_side_are_short(strokes, together):
    every = tuple(range(len(strokes)))
    found = {candidate.strokes for candidate in lattice_of(Ink.of(*strokes)).candidates}
    assert (every in found) == together


def test_no_part_of_a_stroke_belongs_to_ink_far_beside_it():
    t = np.linspace(0, 13, 80)
    eights = np.stack([25 + 25 * np.sin(2 * t) + 12 * t, 50 - 50 * np.cos(t)], axis=1)
    right = eights[:, 0].max()
    for gap, joined in ((10, True), (30, False)):
        lattice = lattice_of(Ink.of(eights, [(right + gap, 0), (right + gap + 5, 100)]))
        cut = [c for c in lattice.candidates if not c.whole and 1 in c.strokes]
        assert bool(cut) == joined


@pytest.mark.parametrize("count", [10, 20, 40])
def test_candidates_grow_as_the_ink_does(count):
    ink = amount("1" * count)
    assert len(lattice_of(ink).candidates) <= MOST_PIECES * count


SEVEN = [(0, 0), (120, 0), (70, 100)]


@pytest.mark.parametrize(
    ("body", "bar"),
    [(SEVEN, [(60, 45), (190, 40)]), ([(80, 0), (0, 0), (10, 100)], [(70, 0), (200, 5)])],
    ids=["7", "5"],
)
def test_a_long_bar_belongs_to_its_digit(body, bar):
    ink = Ink.of(body, bar, [(300, 0), (300, 100)])
    assert (0, 1) in {candidate.strokes for candidate in lattice_of(ink).candidates}


def test_two_wide_digits_that_touch_are_not_one():
    ink = Ink.of(SEVEN, np.add(SEVEN, (115, 0)), [(300, 0), (300, 100)])
    assert (0, 1) not in {candidate.strokes for candidate in lattice_of(ink).candidates}


def test_a_digit_taller_than_the_others_may_be_as_much_wider():
    small = [[(-60 * i, 100), (-60 * i, 200)] for i in (4, 3, 2)]
    pieces = [[(0, 0), (100, 60)], [(90, 60), (0, 200)], [(10, 195), (230, 190)]]
    ink = Ink.of(*small, *pieces)
    assert (3, 4, 5) in {candidate.strokes for candidate in lattice_of(ink).candidates}
