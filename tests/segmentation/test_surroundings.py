"""What stands around a candidate: bars through it, room beside it, taller neighbours, time."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.strokes import Ink, Stroke
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import boxes_of
from digitpad.segmentation.lattice import Candidate, Lattice
from digitpad.segmentation.pieces import pieces_of, writing_height
from digitpad.segmentation.surroundings import SURROUNDINGS, WIDEST_ROOM, Standing, surroundings
from tests.writing import amount

BOWL = [(0, 0), (-40, 20), (0, 50), (40, 80), (0, 100)]


def seen(ink: Ink) -> dict[tuple[int, ...], dict[str, float]]:
    """Return the features of every candidate by name, the candidates by their strokes."""
    boxes = [stroke.box for stroke in ink.strokes]
    line = BaseLine.through(boxes, writing_height(boxes))
    candidates = Lattice.of(pieces_of(ink, line.height), line.height).candidates
    rows = surroundings(Standing.of(candidates, boxes_of(candidates, line), line)).tolist()
    named = [dict(zip(SURROUNDINGS, row, strict=True)) for row in rows]
    whole = [(c.strokes, row) for c, row in zip(candidates, named, strict=True) if c.whole]
    return dict(whole)


def test_alone_there_is_room_and_nothing_else():
    (found,) = seen(Ink.of([(0, 0), (0, 100)])).values()
    assert found.pop("room before") == found.pop("room behind") == WIDEST_ROOM
    assert found.pop("height among neighbours") == pytest.approx(0, abs=1e-6)
    assert set(found.values()) == {0.0}


def test_a_bar_through_it_is_ink_that_it_lacks():
    found = seen(Ink.of(BOWL, [(0, -20), (0, 120)]))
    bare, whole = found[0,], found[0, 1]
    assert (bare["covered"], whole["covered"]) == (1, 0)
    assert bare["ink inside"] > 0.5 > whole["ink inside"] == 0


def test_room_is_counted_to_the_nearest_on_each_side():
    ink = Ink.of([(0, 0), (10, 100)], [(60, 0), (70, 100)], [(90, 0), (100, 100)])
    middle = seen(ink)[1,]
    assert middle["room before"] == pytest.approx(0.5)
    assert middle["room behind"] == pytest.approx(0.2)


def test_a_comma_is_small_and_low_among_tall_digits():
    ink = Ink.of([(0, 0), (10, 100)], [(40, 90), (35, 120)], [(80, 0), (90, 100)])
    comma = seen(ink)[1,]
    assert comma["height among neighbours"] == pytest.approx(np.log(0.4 / 1.1))
    assert comma["top to the one before"] == pytest.approx(0.9)
    assert comma["bottom to the one behind"] == pytest.approx(0.2)


def test_what_was_written_at_the_end_is_late_and_what_it_joins_interrupted():
    ink = Ink.of([(0, 0), (40, 100)], [(80, 0), (90, 100)], [(0, 50), (40, 55)])
    found = seen(ink)
    assert found[2,]["late"] > 0 >= found[1,]["late"]
    assert (found[0, 2]["interrupted"], found[0,]["interrupted"]) == (1, 0)


def test_neighbours_that_are_small_themselves_are_what_it_is_measured_by():
    small = [[(x, 50), (x + 10, 100)] for x in (0, 60)]
    tall = [[(x, 0), (x + 10, 100)] for x in (400, 460, 520)]
    assert seen(Ink.of(*small, *tall))[0,]["height among neighbours"] == pytest.approx(0)


@given(st.floats(0.01, 100), st.floats(-1000, 1000))
def test_they_do_not_depend_on_the_unit_and_the_place(size, shift):
    ink = amount("14.7")
    other = Ink(tuple(Stroke(s.points * size + shift) for s in ink.strokes))
    for strokes, features in seen(ink).items():
        assert seen(other)[strokes] == pytest.approx(features, abs=1e-6)


def test_every_number_is_of_order_one():
    rng = np.random.default_rng(0)
    ink = Ink(tuple(Stroke(100 * rng.standard_normal((9, 2))) for _ in range(12)))
    line = BaseLine(20.0, 0.1, 3.0)
    candidates = [Candidate.of(pieces) for pieces in _pairs(pieces_of(ink, 20.0))]
    found = surroundings(Standing.of(candidates, boxes_of(candidates, line), line))
    assert found.shape == (len(candidates), len(SURROUNDINGS))
    assert np.abs(found).max() <= 3


def _pairs(pieces):
    return [pieces[i : i + 2] for i in range(len(pieces) - 1)]
