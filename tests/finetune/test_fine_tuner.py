"""A step and what it did to the rest, measured by what there is to measure by."""

from dataclasses import replace

import numpy as np
import pytest

from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.fine_tuner import FineTuner, FineTuneRequest
from digitpad.finetune.forgetting import MNIST, REHEARSAL
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.finetune.single_step import LEARN_IT, ONE_STEP, Learner
from digitpad.network.optimizers import Adam
from digitpad.weights.store import load_weights
from tests.small_data import write_mnist


@pytest.fixture(scope="module")
def weights():
    return load_weights("pen")


@pytest.fixture
def request_for(weights):
    def request_for(kind: str, base=weights) -> FineTuneRequest:
        image = np.zeros((28, 28), np.float32)
        image[4:24, 13:15] = 1
        learner = Learner.fresh(weights.network, Adam())
        return FineTuneRequest(kind, learner, CharacterExample(image, 7), base)

    return request_for


def test_a_step_is_measured_on_mnist_where_it_is(tmp_path, request_for):
    fine_tuner = FineTuner(lambda: write_mnist(tmp_path))
    result = fine_tuner(request_for(ONE_STEP))
    assert set(result.forgetting) == {REHEARSAL, MNIST}
    assert result.forgetting[MNIST].before.confusion.sum() == 20
    assert result.step.after.state.t == 1


@pytest.mark.parametrize("folder", [None, "nowhere"])
def test_without_mnist_or_with_a_damaged_one_it_goes_on(tmp_path, request_for, folder):
    fine_tuner = FineTuner(lambda: folder and tmp_path / folder)
    assert set(fine_tuner(request_for(ONE_STEP)).forgetting) == {REHEARSAL}


def test_one_step_does_not_wait_for_what_only_learning_needs(monkeypatch, request_for):
    monkeypatch.setattr(NaturalGradientTuner, "of", None)
    result = FineTuner(lambda: None)(request_for(ONE_STEP))
    assert result.step.loss_after < result.step.loss_before


def test_what_is_prepared_is_not_made_again(monkeypatch, weights, request_for):
    fine_tuner = FineTuner(lambda: None)
    fine_tuner.prepare_step(weights)
    monkeypatch.setattr(NaturalGradientTuner, "of", None)
    step = fine_tuner(request_for(LEARN_IT)).step
    assert step.updates > 0 or step.reason


def test_weights_that_cannot_be_rehearsed_need_no_preparing(weights):
    FineTuner(lambda: None).prepare_step(replace(weights, rehearsal=None))


def test_what_cannot_be_rehearsed_cannot_be_learnt(weights, request_for):
    bare = replace(weights, rehearsal=None)
    with pytest.raises(ValueError, match="no rehearsal set"):
        FineTuner(lambda: None)(request_for(LEARN_IT, bare))
