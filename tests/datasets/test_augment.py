import numpy as np
import pytest

from digitpad.datasets.augment import (
    Distortion,
    _interpolated,
    distort_images,
    distort_paths,
    pen_widths,
)
from digitpad.ink.normalise import PEN_WIDTH, SIDE, fitted, normalise_all, render
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


def interpolated(images, at):
    """Return images at places about their centre by the definition: the four pixels around each."""
    framed = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    x, y = np.clip(at + np.float32(SIDE / 2 + 0.5), 0, np.float32(SIDE + 0.999)).swapaxes(0, 1)
    column, row = x.astype(int), y.astype(int)
    fx, fy = x - column.astype(np.float32), y - row.astype(np.float32)
    which = np.arange(len(images))[:, None]
    above = framed[which, row, column] * (1 - fx) + framed[which, row, column + 1] * fx
    below = framed[which, row + 1, column] * (1 - fx) + framed[which, row + 1, column + 1] * fx
    return (above * (1 - fy) + below * fy).reshape(images.shape)


def test_images_are_interpolated_to_the_bit_as_by_the_definition(rng):
    images = normalise_all([amount(digit) for digit in "0123456789"])
    at = rng.normal(0, SIDE / 3, (10, 2, SIDE * SIDE)).astype(np.float32)
    found = _interpolated(images, np.ascontiguousarray(at.swapaxes(0, 1)))
    assert np.array_equal(interpolated(images, at), found)


def test_images_are_warped_as_by_the_equations():
    images, how = normalise_all([amount(digit) for digit in "0123456789"] * 4), Distortion()
    rng, count, knots = np.random.default_rng(5), 40, 7
    zoom = np.exp(how.scale * rng.standard_normal((count, 1, 1)))
    maps = how.matrices(count, rng) * zoom
    shift = how.shift * rng.standard_normal((count, 2, 1))
    field = rng.standard_normal((count, 2, knots**2))
    y, x = (np.mgrid[:SIDE, :SIDE] - (SIDE - 1) / 2).reshape(2, -1)
    knot_y, knot_x = (np.mgrid[:knots, :knots].reshape(2, -1) / (knots - 1) - 0.5) * SIDE
    far2 = (knot_x[:, None] - x) ** 2 + (knot_y[:, None] - y) ** 2
    near = np.exp(-far2 / (2 * (SIDE / (knots - 1)) ** 2))
    near /= np.sqrt((near**2).sum(axis=0))
    at = np.einsum("nij,jp->nip", maps, [x, y]) + shift
    at += how.elastic * SIDE * np.einsum("nik,kp->nip", field, near)
    found = distort_images(images, how, np.random.default_rng(5))
    np.testing.assert_allclose(found, interpolated(images, at.astype(np.float32)), atol=2e-5)


def test_strokes_are_distorted_as_by_the_equations():
    how, waves = Distortion(apart=0.04), 3
    paths = Paths.of([amount(digit) for digit in "0123456789"])
    rng, of_point, several = np.random.default_rng(5), paths.character_of_point, []
    for strokes in paths.strokes_in_character.tolist():
        several += [strokes > 1] * strokes
    shifts = rng.standard_normal((len(several), 2)) * np.array(several)[:, None]
    moved = fitted(paths).points + how.apart * np.repeat(shifts, paths.points_in_stroke, axis=0)
    frequency = rng.uniform(-1.5, 1.5, (10, waves, 2)) * 2 * np.pi
    phase = rng.uniform(0, 2 * np.pi, (10, waves))
    strength = rng.standard_normal((10, waves, 2)) * np.sqrt(2 / waves)
    angle = np.einsum("pwi,pi->pw", frequency[of_point], moved) + phase[of_point]
    bent = moved + how.elastic * np.einsum("pw,pwi->pi", np.sin(angle), strength[of_point])
    expected = np.einsum("pij,pj->pi", how.matrices(10, rng)[of_point], bent)
    found = distort_paths(paths, how, np.random.default_rng(5)).points
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-13)
