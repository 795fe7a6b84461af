import pickle

import numpy as np
import pytest

from digitpad.ink import Box, Ink, Stroke


@pytest.mark.parametrize(
    "points",
    [np.zeros((0, 2)), np.zeros(4), np.zeros((3, 3)), [[0, np.nan]], [[np.inf, 0]]],
)
def test_points_that_are_no_stroke(points):
    with pytest.raises(ValueError, match="a stroke"):
        Stroke(points)


def test_points_are_kept_from_change():
    mine = np.zeros((2, 2))
    stroke = Stroke(mine)
    mine[0] = 5
    assert not stroke.points.any()
    with pytest.raises(ValueError, match="read-only"):
        stroke.points[0] = 1


def test_box_and_length():
    stroke = Stroke([[1, 2], [4, 6], [4, 8]])
    assert stroke.box == Box(1, 2, 3, 6)
    assert (stroke.box.right, stroke.box.bottom, stroke.box.centre) == (4, 8, 2.5)
    assert stroke.length == 7
    assert Stroke([[3, 3]]).length == 0


def test_empty_ink_has_no_box():
    assert Ink().box is None
    assert len(Ink()) == 0


def test_ink_is_equal_by_its_points():
    assert Ink.of([(0, 1)], [(2, 3)]) == Ink.of([(0, 1)], [(2, 3)])
    assert Ink.of([(0, 1)]) != Ink.of([(0, 2)])


def test_choosing_and_adding_strokes():
    ink = Ink.of([(0, 0)], [(1, 1)], [(2, 2)])
    assert ink.only([2, 0]) == Ink.of([(2, 2)], [(0, 0)])
    assert ink.only([0]).and_then(ink.strokes[1:]) == ink


def test_a_pickled_stroke_keeps_its_pressure():
    stroke = pickle.loads(pickle.dumps(Stroke([(0, 0), (1, 2)], pressure=[0.2, 0.7])))
    assert stroke.pressure.tolist() == [0.2, 0.7]
    assert not stroke.pressure.flags.writeable


def test_a_stroke_is_followed_by_the_way_of_the_pen():
    corner = Stroke([(0, 0), (3, 4), (3, 10)])
    assert corner.way.tolist() == [0, 5, 11]
    assert corner.at(np.array([0, 2.5, 5, 8, 11])).tolist() == [
        [0, 0],
        [1.5, 2],
        [3, 4],
        [3, 7],
        [3, 10],
    ]


def test_sampled_it_has_points_at_equal_distances():
    corner = Stroke([(0, 0), (3, 0), (3, 3)])
    assert corner.sampled(5) == pytest.approx(
        np.array([(0, 0), (1.5, 0), (3, 0), (3, 1.5), (3, 3)])
    )
