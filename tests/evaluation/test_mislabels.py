"""What wrong labels cost: drawn from a seed, and bounded."""

import numpy as np
import pytest

from digitpad.evaluation.mislabels import mislabel_summary, misled
from digitpad.evaluation.personalise import Writer, mislabelled, worst
from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.natural_gradient import MOST_TAKEN, NaturalGradientTuner
from digitpad.finetune.single_step import LEARN_IT, ONE_STEP
from digitpad.ink.normalise import normalise
from digitpad.weights.store import load_weights
from tests.writing import amount


@pytest.fixture(scope="module")
def weights():
    return load_weights("pen")


@pytest.fixture(scope="module")
def writer():
    digits = tuple(CharacterExample(normalise(amount(d)), int(d), amount(d)) for d in "0123456789")
    return Writer("Anna", digits)


def test_wrong_labels_are_wrong(rng, writer):
    labels = {mislabelled(writer.examples[3], rng).label for _ in range(100)}
    assert labels == set(range(10)) - {3}


def test_wrong_labels_in_a_row_stay_within_the_limit(weights, writer):
    tuner = NaturalGradientTuner.of(weights.network, weights.rehearsal)
    learners = list(misled(weights.network, tuner, [writer], 4, 2, seed=3))
    assert [len(learner.exemplars) for learner in learners] == [4, 4]
    assert all(tuner.guard.taken(learner.network) <= MOST_TAKEN for learner in learners)
    again = next(misled(weights.network, tuner, [writer], 4, 1, seed=3))
    np.testing.assert_array_equal(again.network.theta, learners[0].network.theta)
    x, labels = writer.x, writer.labels
    found = mislabel_summary(learners, weights.network, x, labels)
    # Only the four that were said to be others are read so.
    assert found == {"draws": 2, "mnist_drop_mean": 40.0, "mnist_drop_max": 40.0}


@pytest.mark.parametrize("ways", [(ONE_STEP,), (LEARN_IT, ONE_STEP)])
def test_single_steps_stay_within_the_same_limit(weights, writer, ways):
    tuner = NaturalGradientTuner.of(weights.network, weights.rehearsal)
    (learner,) = misled(weights.network, tuner, [writer], 10, 1, seed=3, ways=ways)
    assert 0 < tuner.guard.taken(learner.network) <= MOST_TAKEN
    assert 0 < learner.state.t < 10 / len(ways)  # some were refused


def test_the_worst_come_first(weights, writer):
    wrong = Writer("Ben", tuple(CharacterExample(e.image, 0) for e in writer.examples))
    assert [w.name for w in worst(weights.network, [writer, wrong], 2)] == ["Ben", "Anna"]
    assert [w.name for w in worst(weights.network, [writer, wrong], 1)] == ["Ben"]
