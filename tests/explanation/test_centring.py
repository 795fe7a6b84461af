"""The lesson on centring: the same ink raw and normalised, and what sliders do to it."""

import numpy as np
import pytest

from digitpad.explanation.centring import Disturbance, disturbed, on_sheet
from digitpad.ink.normalise import PEN_WIDTH, drawn, normalise
from digitpad.ink.paths import Paths
from digitpad.ink.strokes import Box, Ink
from tests.explanation.conftest import network


@pytest.fixture(scope="module")
def net():
    return network()


def centre(image) -> np.ndarray:
    rows, columns = np.mgrid[:28, :28]
    return np.array([(columns * image).sum(), (rows * image).sum()]) / image.sum()


def test_undisturbed_both_are_what_the_network_always_sees(net, ink, image):
    both = disturbed(net, ink, Disturbance())
    np.testing.assert_allclose(both.raw.image, image, atol=1e-5)
    np.testing.assert_allclose(both.normalised.image, image, atol=1e-5)
    np.testing.assert_array_equal(both.raw.probabilities, net.predict(both.raw.image.ravel())[0])


def test_a_shift_moves_only_the_raw_image(net, ink, image):
    both = disturbed(net, ink, Disturbance(right=4, down=-3))
    np.testing.assert_allclose(centre(both.raw.image) - centre(image), (4, -3), atol=0.05)
    np.testing.assert_allclose(both.normalised.image, image, atol=1e-5)


def test_size_changes_only_the_raw_image(net, ink, image):
    both = disturbed(net, ink, Disturbance(size=0.5))
    assert both.raw.image.sum() < 0.7 * image.sum()
    np.testing.assert_allclose(both.normalised.image, image, atol=1e-5)


def test_clockwise(net):
    bar = Ink.of([(0, 0), (100, 0)])
    turned = disturbed(net, bar, Disturbance(rotation=45)).raw.image
    assert turned[8, 8] > 0.5  # the left end goes up, the right end down
    assert turned[19, 19] > 0.5
    assert turned[8, 19] == 0


def test_thickness(net, ink, image):
    both = disturbed(net, ink, Disturbance(thickness=5))
    assert both.raw.image.sum() > 1.6 * image.sum()
    assert both.normalised.image.sum() > 1.5 * image.sum()


def test_noise_is_drawn_from_its_seed_and_stays_within_bounds(net, ink):
    one, same, other = (
        disturbed(net, ink, Disturbance(noise=0.3, seed=seed)).raw.image for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(one, same)
    assert (one != other).any()
    assert one.min() >= 0
    assert one.max() <= 1


def test_a_sheet_scaled_down(net, ink):
    both = on_sheet(net, ink, Box(0, 0, 400, 200))
    rows, columns = np.nonzero(both.raw.image)
    assert columns.max() < 8  # 60 of 400 wide, in the corner where it was written
    assert rows.max() < 10
    np.testing.assert_array_equal(both.normalised.image, normalise(ink))
    assert both.description.startswith("The whole sheet, scaled to 28 × 28: read as ")


def test_what_cannot_be_compared(net, ink):
    with pytest.raises(ValueError, match="empty ink"):
        on_sheet(net, Ink(), Box(0, 0, 1, 1))
    with pytest.raises(ValueError, match="no extent"):
        on_sheet(net, ink, Box(0, 0, 0, 0))


def test_drawn_far_outside_is_nothing():
    paths = Paths.of([Ink.of([(1e300, 0), (1e300, 5)])])
    assert not drawn(paths, PEN_WIDTH).any()
