"""The line that ink stands on: through what is tall, as steep as people write."""

import pytest

from digitpad.ink.strokes import Box
from digitpad.segmentation.baseline import BaseLine


def box(left: float, bottom: float, height: float = 100.0, width: float = 40.0) -> Box:
    return Box(left, bottom - height, width, height)


def through(*boxes: Box) -> BaseLine:
    return BaseLine.through(boxes, 100.0)


@pytest.mark.parametrize(("left", "slope"), [(50, 0.0), (51, 10 / 51), (-51, -10 / 51)])
def test_only_what_stands_apart_tells_how_it_rises(left, slope):
    line = through(box(0, 100), box(left, 110))
    assert line.slope == pytest.approx(slope)
    assert line.height == 100


@pytest.mark.parametrize(("height", "slope"), [(60, 0.0), (61, 0.1)])
def test_only_what_is_tall_stands_on_it(height, slope):
    assert through(box(0, 100), box(100, 110, height)).slope == pytest.approx(slope)


def test_where_nothing_is_tall_everything_stands_on_it():
    line = through(box(0, 100, 10), box(100, 110, 10))
    assert (line.slope, line.base) == (pytest.approx(0.1), pytest.approx(100))


@pytest.mark.parametrize(("rise", "slope"), [(39, 0.39), (41, 0.4), (-39, -0.39), (-41, -0.4)])
def test_it_is_no_steeper_than_people_write(rise, slope):
    assert through(box(0, 100), box(100, 100 + rise)).slope == pytest.approx(slope)


def test_one_that_hangs_does_not_turn_it():
    """Neighbours of neighbours count, too."""
    boxes = [box(100 * i, 130 if i == 1 else 100) for i in range(5)]
    line = through(*boxes)
    assert (line.slope, line.base) == (0, 100)
    assert through(*boxes[:3]).slope == pytest.approx(0)


def test_its_height_is_that_of_what_is_not_small():
    assert BaseLine.under([box(0, 100), box(60, 100, 80), box(120, 100, 8)]).height == 90
