from dataclasses import replace

import numpy as np
import pytest

from digitpad.datasets import mnist
from digitpad.datasets.unipen import read_category
from digitpad.errors import WeightsError
from digitpad.ink.directions import DIRECTION_INPUTS
from digitpad.ink.gradients import GRADIENT_INPUTS, gradients
from digitpad.network.network import SIZES, parameter_count
from digitpad.network.training import Schedule
from digitpad.recipes import pen, trainer
from digitpad.recipes.essay import ESSAY, essay_recipe
from digitpad.recipes.gradients import gradient_recipe
from digitpad.recipes.pen_ink import HASTY, PenInk
from digitpad.recipes.recipe import Mixture
from digitpad.recipes.reuse import REUSE
from digitpad.recipes.strokes import STROKES_HIDDEN, strokes_recipe
from digitpad.weights.store import load_weights
from tests.small_data import write_mnist, write_unipen

PLAN = replace(ESSAY, schedule=Schedule(3), averaging=0.9, seed=5)


@pytest.fixture(scope="module")
def examples(tmp_path_factory):
    return mnist.load(write_mnist(tmp_path_factory.mktemp("mnist")))


@pytest.fixture(scope="module")
def ink(tmp_path_factory):
    root = write_unipen(tmp_path_factory.mktemp("unipen"))
    digits, letters, words = (read_category(root, category) for category in ("1a", "1b", "7"))
    return PenInk.of(digits, words, letters * 10, np.random.default_rng(0))


def test_the_essay_is_told_exactly(examples):
    recipe = essay_recipe(examples)
    assert recipe.described() | {"seed": 0, "batches": 0} == {
        "recipe": "essay",
        "schedule": {"epochs": 20, "warm_up": 0.0, "cosine": False},
        "optimizer": {
            "name": "Adam",
            "learning_rate": 0.001,
            "beta1": 0.9,
            "beta2": 0.999,
            "epsilon": 1e-8,
            "epsilon_form": "paper",
        },
        "loss": "cross_entropy",
        "averaging": 0.0,
        "batch_size": 64,
        "seed": 0,
        "batches": 0,
        "mixture": None,
    }
    assert recipe.batches == 3
    assert len(recipe.network().theta) == parameter_count(SIZES) == 109_386


def test_what_the_pen_recipe_adds_to_the_ink(ink):
    own, in_numbers, slashed_or_roofed, hooked, styled = 1, 2, 1, 1, 1
    each = own + in_numbers + slashed_or_roofed + hooked + styled
    tailed, rare = each, 1
    assert np.bincount(ink.labels)[:2].tolist() == [2 * HASTY * each + tailed + rare] * 2
    assert len(ink.digits) == len(ink.labels)
    letters, pairs, close, stemless, scribbles = 20, 5, 4, 1, 1
    assert len(ink.outliers) == letters + pairs + close + stemless + scribbles


def test_a_pen_batch_is_digits_and_what_is_none(examples, ink, rng):
    mixture = Mixture(digits=0.5, outliers=0.2, outlier_weight=0.3)
    recipe = pen.pen_recipe(examples, ink, batch_size=40, mixture=mixture)
    x, y = next(iter(recipe.source(0, rng)))
    assert (x.shape, x.dtype) == ((40, 784), np.float32)
    assert y.sum(axis=1) == pytest.approx([1] * 32 + [0.3] * 8)
    assert (y[:32].max(axis=1) == 1).all()
    assert np.ptp(y[32:]) == 0


def test_a_batch_of_strokes_is_the_same_ink_as_it_was_written(ink, rng):
    mixture = Mixture(digits=0.75, outliers=0.25, outlier_weight=0.3)
    recipe = strokes_recipe(ink, batch_size=40, mixture=mixture)
    x, y = next(iter(recipe.source(0, rng)))
    assert (x.shape, x.dtype) == ((40, DIRECTION_INPUTS), np.float32)
    assert recipe.network().sizes == (DIRECTION_INPUTS, *STROKES_HIDDEN, SIZES[-1])
    assert y.sum(axis=1) == pytest.approx([1] * 30 + [0.3] * 10)


def test_a_batch_by_edges_is_a_pen_batch_seen_otherwise(examples, ink):
    pixels, _ = next(iter(pen.pen_recipe(examples, ink, batch_size=40).source(0, seeded())))
    recipe = gradient_recipe(examples, ink, batch_size=40)
    x, y = next(iter(recipe.source(0, seeded())))
    assert np.array_equal(x, gradients(pixels.reshape(-1, 28, 28)))
    assert recipe.network().sizes == (GRADIENT_INPUTS, *SIZES[1:])
    assert len(y) == 40


def seeded():
    return np.random.default_rng(0)


def test_an_epoch_uses_each_drawing_several_times_in_other_company(examples, ink, rng, monkeypatch):
    monkeypatch.setattr(pen, "PEN_BATCHES", 2 * REUSE)
    recipe = pen.pen_recipe(examples, ink, batch_size=20)
    batches = [x.copy() for x, _ in recipe.source(0, rng)]
    assert len(batches) == 2 * REUSE
    drawn = {row.tobytes() for x in batches[:2] for row in x}
    for first, second in zip(batches[2::2], batches[3::2], strict=True):
        assert {row.tobytes() for row in np.concatenate([first, second])} == drawn
        assert not any(np.array_equal(first, x) for x in batches[:2])


def finished(recipe, path, *, provenance=None, **how):
    return list(trainer.run(recipe, path, provenance=provenance or {}, **how))


def test_stopped_and_resumed_is_the_same_as_never_stopped(examples, tmp_path):
    recipe = essay_recipe(examples, PLAN, 16)
    whole, parts = tmp_path / "whole.npz", tmp_path / "parts.npz"
    finished(recipe, whole)
    next(iter(trainer.run(recipe, parts, provenance={})))
    assert len(load_weights(parts).history) == 1
    finished(recipe, parts, resume=True)
    assert parts.read_bytes() == whole.read_bytes()


def test_another_recipe_cannot_be_resumed(examples, tmp_path):
    path = tmp_path / "w.npz"
    next(iter(trainer.run(essay_recipe(examples, PLAN, 16), path, provenance={})))
    other = essay_recipe(examples, replace(PLAN, seed=6), 16)
    with pytest.raises(WeightsError, match="another recipe: seed"):
        finished(other, path, resume=True)


@pytest.mark.parametrize(
    ("digits", "hold_back", "said"), [(0.25, True, "mixture"), (0.5, False, "hold_back")]
)
def test_other_data_cannot_be_resumed(
    examples, ink, tmp_path, monkeypatch, digits, hold_back, said
):
    def recipe(share):
        return pen.pen_recipe(examples, ink, batch_size=16, mixture=Mixture(digits=share))

    monkeypatch.setattr(pen, "PEN_BATCHES", 2)
    path = tmp_path / "w.npz"
    next(iter(trainer.run(recipe(0.5), path, provenance={"hold_back": True})))
    assert load_weights(path).provenance["mixture"]["digits"] == 0.5
    with pytest.raises(WeightsError, match=f"another recipe: {said} differ"):
        finished(recipe(digits), path, provenance={"hold_back": hold_back}, resume=True)


def test_a_finished_file_holds_no_state_and_cannot_be_resumed(examples, tmp_path):
    recipe = replace(essay_recipe(examples, PLAN, 16), temperature=1.5)
    path = tmp_path / "w.npz"
    finished(recipe, path)
    trainer.finish(path, {"mnist test": 0.5})
    weights = load_weights(path)
    assert weights.state is None
    assert weights.temperature == 1.5
    assert weights.provenance["measured"] == {"mnist test": 0.5}
    assert [epoch.number for epoch in weights.history] == [1, 2, 3]
    with pytest.raises(WeightsError, match="finished"):
        finished(recipe, path, resume=True)
