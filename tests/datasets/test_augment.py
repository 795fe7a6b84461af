import numpy as np
import pytest

from digitpad.datasets.augment import Distortion, distort_images, distort_paths, pen_widths
from digitpad.ink.normalise import PEN_WIDTH, normalise_all, render
from digitpad.ink.paths import Paths
from tests.writing import amount

STILL = Distortion().scaled(0)


def test_no_distortion_changes_nothing(rng):
    inks = [amount(digit) for digit in "0123456789"]
    images = normalise_all(inks)
    assert distort_images(images, STILL, rng) == pytest.approx(images, abs=1e-5)
    assert render(distort_paths(Paths.of(inks), STILL, rng)) == pytest.approx(images, abs=1e-4)
    assert pen_widths(3, STILL, rng) == pytest.approx(PEN_WIDTH)


def test_equal_seeds_distort_equally():
    images = normalise_all([amount("5")] * 4)
    a, b = (distort_images(images, Distortion(), np.random.default_rng(3)) for _ in range(2))
    assert np.array_equal(a, b)
    assert not np.array_equal(a[0], a[1])


def test_a_distorted_image_keeps_most_of_its_ink(rng):
    images = normalise_all([amount("8")] * 50)
    distorted = distort_images(images, Distortion(), rng)
    assert distorted.dtype == np.float32
    assert distorted.min() >= 0
    assert distorted.max() <= 1
    assert np.median(distorted.sum(axis=(1, 2))) == pytest.approx(images[0].sum(), rel=0.2)


def test_matrices_have_the_spread_they_say(rng):
    only_slant = Distortion(rotation=0, slant=0.3, aspect=0).matrices(4000, rng)
    assert only_slant[:, 0, 1].std() == pytest.approx(0.3, rel=0.1)
    assert only_slant[:, 0, 0] == pytest.approx(1)


def test_strokes_of_one_character_part_only_where_there_are_several(rng):
    how = Distortion(rotation=0, slant=0, aspect=0, elastic=0, apart=0.1)
    one, five = (distort_paths(Paths.of([amount(d)]), how, rng) for d in "15")
    assert np.ptp(one.points[:, 0]) == pytest.approx(0)
    bar = five.points[-five.points_in_stroke[-1] :]
    assert np.abs(bar[0] - five.points[0]).max() > 0.01
