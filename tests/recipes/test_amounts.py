"""The recipe of the amount model, in small: labels, learning, calibration, the same again."""

import numpy as np
import pytest

from digitpad.datasets.amounts import Manner, compose
from digitpad.datasets.unipen import Sample
from digitpad.network.network import Network
from digitpad.reading.paths.path_gradient import learnt
from digitpad.reading.paths.path_model import PathModel
from digitpad.recipes import amounts, path_fit
from digitpad.recipes.amount_calibration import _fitted, _threshold
from digitpad.recipes.amount_examples import AmountExample
from digitpad.recipes.amounts import LEFT_OUT, AmountPlan, _Table, train_amount_model
from digitpad.recipes.views import Fold, ImageView, InkView
from digitpad.segmentation.kinds import DIGIT, KINDS, NOTHING
from digitpad.weights.store import load_weights
from tests.datasets.hands import own_hand, samples
from tests.writing import amount

PLAIN = Manner(0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
VIEWS = pytest.mark.parametrize("view", [ImageView(), InkView()])
SMALL = AmountPlan(composed=10, paths=6, calibration=6, seed=3)


@pytest.fixture(scope="module")
def fold():
    digits = [s for s in samples() if s.label.isdigit()]
    others = [s for s in samples() if not s.label.isdigit()]
    weights = load_weights("pen")
    edges, strokes = (load_weights(name).network for name in ("gradients", "strokes"))
    return Fold(digits, others, (), weights.network, weights.temperature, edges, strokes)


@pytest.fixture(scope="module")
def example():
    amount = compose(own_hand(), "12.50", PLAIN, np.random.default_rng(0))
    return AmountExample.of_composed(amount)


def test_each_character_is_labelled_and_the_rest_is_nothing(example):
    found = [KINDS[kind] for kind in example.kinds if kind != NOTHING]
    assert sorted(found) == ["digit"] * 4 + ["point"]
    assert len(example.inks) == len(example.place) == len(example.kinds)


def test_a_ligature_belongs_to_neither_neighbour_or_to_one():
    joining = Manner(0.1, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 9.0)
    rng = np.random.default_rng(1)
    hand = own_hand()
    composed = [compose(hand, "00", joining, rng) for _ in range(30)]
    joined = [AmountExample.of_composed(a) for a in composed if len(a.ink) == 1]
    labelled = [int((e.kinds == DIGIT).sum()) for e in joined]
    assert len(joined) > 3
    assert np.mean([count >= 2 for count in labelled]) > 0.7


def test_a_number_is_labelled_if_its_strokes_stand_apart_as_its_characters_do():
    apart = AmountExample.of_number(Sample(amount("10", gap=30), "10", "own", "own"))
    assert apart.kinds is not None
    assert int((apart.kinds == DIGIT).sum()) == 2
    assert apart.text == "10"
    assert AmountExample.of_number(Sample(amount("10", gap=30), "100", "own", "own")).kinds is None


@VIEWS
def test_fitting_makes_the_right_text_likelier(example, fold, view, monkeypatch):
    # As many steps as 256 amounts take; the mean over a batch of the same is that of two.
    monkeypatch.setattr(path_fit, "FIT_BATCH", 2)
    kinds = Network.random((view.inputs, 8, len(KINDS)), rng=np.random.default_rng(0))
    evidence = view.evidence(example, fold, kinds)
    fitted = path_fit.fit_paths([(evidence, "12.50")] * 16, np.random.default_rng(0))
    before = learnt(evidence, "12.50", PathModel.initial()).log_probability
    assert learnt(evidence, "12.50", fitted).log_probability > before + 1


@VIEWS
def test_the_whole_recipe_gives_the_same_model_again(fold, view, monkeypatch):
    monkeypatch.setattr(amounts, "KIND_BATCH", 64)  # of few amounts, several a network still
    said, folds = [], {0: fold, 1: fold}
    first, second = (train_amount_model(folds, SMALL, view, said.append) for _ in range(2))
    assert first.kinds.sizes[0] == view.inputs
    assert first.provenance["recipe"] == view.recipe
    assert np.array_equal(first.kinds.theta, second.kinds.theta)
    assert np.array_equal(first.paths.theta, second.paths.theta)
    assert first.thresholds == second.thresholds
    assert any("calibrating" in line for line in said)


def test_some_of_what_is_seen_is_left_out_anew_each_time(example, fold):
    table = _Table.of([example], fold, InkView())
    rows, rng = np.arange(len(table.kinds)), np.random.default_rng(0)
    seen = table.large.shape[1]
    many = [table.batch(rows, rng)[0] for _ in range(40)]
    assert not np.array_equal(many[0], many[1])
    there = table.large != 0
    shown = np.mean([batch[:, :seen] != 0 for batch in many], axis=0)[there]
    assert shown.mean() == pytest.approx(1 - LEFT_OUT, abs=0.01)
    np.testing.assert_allclose(
        np.mean(many, axis=0)[:, :seen][there].sum(), table.large.sum(dtype=np.float64), rtol=0.05
    )
    assert all(np.array_equal(batch[:, seen:], table.rest.astype(np.float32)) for batch in many)


def test_calibration_finds_the_curve_that_made_the_outcomes():
    rng = np.random.default_rng(0)
    share = np.log(rng.uniform(0.01, 0.999, 20_000))
    odds = share - np.log(-np.expm1(share))
    right = rng.uniform(size=len(share)) < 1 / (1 + np.exp(-(0.6 * odds - 0.4)))
    curve = _fitted(share, right)
    assert (curve.slope, curve.offset) == pytest.approx((0.6, -0.4), abs=0.05)


def test_the_threshold_bears_no_more_wrong_ones_than_asked():
    rng = np.random.default_rng(1)
    confidence = rng.uniform(size=5000)
    right = rng.uniform(size=5000) < confidence
    for borne in (0, 5, 20):
        kept = confidence >= _threshold(confidence, right, borne)
        assert (~right[kept]).sum() <= borne / 1000 * len(right)
