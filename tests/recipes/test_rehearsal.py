"""The rehearsal set: made of the training data, and no copy of any of it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.datasets import mnist
from digitpad.datasets.unipen import read_category
from digitpad.recipes import pen
from digitpad.recipes.essay import essay_recipe
from digitpad.recipes.pen_ink import PenInk
from digitpad.recipes.rehearsal import PROTOTYPES, _examples, _parts, rehearsal_of
from digitpad.recipes.reuse import REUSE
from digitpad.weights.prototypes import means
from tests.small_data import write_mnist, write_unipen


@pytest.fixture
def examples(tmp_path):
    return mnist.load(write_mnist(tmp_path))


@pytest.fixture
def pen_recipe(examples, tmp_path, monkeypatch):
    monkeypatch.setattr(pen, "PEN_BATCHES", 4)
    root = write_unipen(tmp_path / "unipen")
    digits, letters, words = (read_category(root, category) for category in ("1a", "1b", "7"))
    ink = PenInk.of(digits, words, letters * 10, np.random.default_rng(0))
    return pen.pen_recipe(examples, ink)


def test_every_digit_has_prototypes_and_the_networks_own_answers(examples):
    recipe = essay_recipe(examples)
    network = recipe.network()
    rehearsal = rehearsal_of(recipe, network)
    assert len(rehearsal) >= 10
    np.testing.assert_array_equal(rehearsal.y, network.predict(rehearsal.x))
    # The copies of a digit in the small data differ by a shade of 1/255: so do their means.
    images = mnist.pixels(examples)[:10]
    nearest = [np.abs(rehearsal.x - image).max(axis=1).min() for image in images]
    assert max(nearest) < 13 / 255


def test_the_same_recipe_gives_the_same_bits(examples):
    recipe = essay_recipe(examples)
    first, second = (rehearsal_of(recipe, recipe.network()) for _ in range(2))
    assert first.name == second.name


def test_what_is_no_digit_is_rehearsed_too(pen_recipe):
    x, y = _examples(pen_recipe, np.random.default_rng(0))
    parts = _parts(y)
    assert len(parts) == 11
    assert sum(part.sum() for part in parts) == len(x) <= 4 * pen.PEN_BATCH
    assert not np.ptp(y[parts[-1]], axis=1).any()
    assert len(rehearsal_of(pen_recipe, pen_recipe.network())) > 50


def test_a_drawing_used_again_counts_once(pen_recipe):
    x, _ = _examples(pen_recipe, np.random.default_rng(0))
    assert REUSE > 1
    assert len(np.unique(x, axis=0)) == len(x)


def test_it_fits_into_2_megabytes():
    assert 11 * PROTOTYPES * (784 + 4 * 10) < 2_000_000


@given(st.integers(1, 60), st.integers(1, 12), st.integers(1, 6), st.integers(0, 99))
def test_a_mean_is_one_of_enough_rows(rows, count, least, seed):
    rng = np.random.default_rng(seed)
    x = rng.uniform(size=(rows, 3)).astype(np.float32)
    centres = means(x, count, rng, least)
    assert len(centres) <= max(1, min(count, rows // least))
    assert np.all((centres >= x.min(axis=0) - 1e-6) & (centres <= x.max(axis=0) + 1e-6))
    if least > 1:
        assert not any((centre == x).all(axis=1).any() for centre in centres)


def test_clusters_are_found_and_loners_left_out(rng):
    knots = np.array([[0, 0], [9, 0], [0, 9]], np.float32)
    x = np.concatenate([knots.repeat(30, axis=0), [[50, 50]]]).astype(np.float32)
    x[:90] += rng.normal(0, 0.1, (90, 2)).astype(np.float32)
    found = means(x, 12, rng)
    assert found.max() < 10
    distance = np.linalg.norm(found[:, None] - knots, axis=2).min(axis=1)
    assert distance.max() < 0.5
