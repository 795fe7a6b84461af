"""What is told of how edges run in an image."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from digitpad.ink.gradients import CELLS, DIRECTIONS, GRADIENT_INPUTS, gradients
from digitpad.ink.normalise import SIDE, drawn
from digitpad.ink.paths import Paths
from digitpad.ink.strokes import Ink
from tests.writing import line

RIGHT, DOWN_RIGHT, DOWN, DOWN_LEFT, LEFT, UP_LEFT, UP, UP_RIGHT = range(DIRECTIONS)


def told(image):
    """Return the squares of what is told, which add up, (DIRECTIONS, CELLS, CELLS)."""
    found = gradients(np.asarray(image, np.float32)[None])
    assert found.shape == (1, GRADIENT_INPUTS)
    assert found.dtype == np.float32
    return found.reshape(DIRECTIONS, CELLS, CELLS) ** 2


def bar(start, end, width=2.4):
    """Return an image of a straight stroke; places in pixels."""
    return drawn(Paths.of([Ink.of(line(start, end))]), width)[0]


def half(angle):
    """Return an image that is dark on one side of a line through its middle, at degrees."""
    y, x = np.mgrid[:SIDE, :SIDE] - (SIDE - 1) / 2
    return np.clip(x * np.cos(np.radians(angle)) + y * np.sin(np.radians(angle)) + 0.5, 0, 1)


@pytest.mark.parametrize(
    ("start", "end", "channels"),
    [
        ((14, 4), (14, 24), {RIGHT, LEFT}),
        ((4, 14), (24, 14), {UP, DOWN}),
        ((5, 5), (23, 23), {UP_RIGHT, DOWN_LEFT}),
        ((5, 23), (23, 5), {DOWN_RIGHT, UP_LEFT}),
    ],
)
def test_a_stroke_has_its_two_edges(start, end, channels):
    sums = told(bar(start, end)).sum(axis=(1, 2))
    assert set(np.argsort(sums)[-2:].tolist()) == channels
    assert sums[sorted(channels)].sum() > 0.6 * sums.sum()


def test_an_edge_is_told_where_it_is():
    sums = told(bar((14, 4), (14, 24))).sum(axis=0)
    assert sums[:, 2:5].sum() > 0.95 * sums.sum()


@pytest.mark.parametrize("angle", [0, 20, 45, 80, 110, 250])
def test_an_edge_of_any_direction_is_parted_between_the_two_beside_it(angle):
    middle = told(half(angle))[:, 2:5, 2:5].sum(axis=(1, 2))
    place = angle / 45
    beside = {int(place) % 8, (int(place) + 1) % 8}
    assert middle[sorted(beside)].sum() > 0.9 * middle.sum()


def test_an_image_upside_down_has_all_directions_reversed(rng):
    image = rng.random((SIDE, SIDE))
    turned = told(image[::-1, ::-1])[:, ::-1, ::-1]
    assert turned == pytest.approx(np.roll(told(image), 4, axis=0), rel=1e-4, abs=1e-5)


def test_a_broader_pen_changes_the_pixels_more_than_the_edges():
    thin, broad = bar((14, 4), (14, 24), 2.0), bar((14, 4), (14, 24), 3.2)
    pixels = np.linalg.norm(broad - thin) / np.linalg.norm(thin)
    a, b = (gradients(each[None])[0] for each in (thin, broad))
    assert np.linalg.norm(b - a) / np.linalg.norm(a) < 0.6 * pixels


@given(arrays(np.float32, (2, SIDE, SIDE), elements=st.floats(0, 1, width=32)))
def test_whatever_the_image_it_is_finite_of_order_one_and_told_alone(images):
    found = gradients(images)
    assert np.isfinite(found).all()
    assert 0 <= found.min() <= found.max() < 4
    np.testing.assert_allclose(found[1:], gradients(images[1:]), atol=1e-6)


def test_blank_paper_tells_nothing():
    assert not gradients(np.zeros((1, SIDE, SIDE), np.float32)).any()
