"""One correction is one optimizer step on one example, and it can be taken back exactly."""

import numpy as np
import pytest

from digitpad.finetune.single_step import ONE_STEP, Learner, correct
from digitpad.ink.normalise import normalise
from digitpad.ink.strokes import Ink
from digitpad.network.network import Network
from digitpad.network.optimizers import SGD, Adam


@pytest.fixture
def learner(rng) -> Learner:
    return Learner.fresh(Network.random(rng=rng), Adam())


@pytest.fixture
def image(rng) -> np.ndarray:
    return rng.uniform(size=(28, 28)).astype(np.float32)


def test_it_becomes_likelier(learner, image):
    step = correct(learner, image, 7)
    assert step.loss_after < step.loss_before
    before, after = (t.output[0, 7] for t in (step.trace_before, step.trace_after))
    assert after > before
    assert step.loss_before == pytest.approx(-np.log(before), rel=1e-6)
    assert step.loss_after == pytest.approx(-np.log(after), rel=1e-6)


def test_it_is_one_step_of_plain_descent(learner, image):
    descending = Learner.fresh(learner.network, SGD(0.01))
    step = correct(descending, image, 3)
    expected = learner.network.theta - np.float32(0.01) * step.gradient.flat
    np.testing.assert_array_equal(step.after.network.theta, expected)
    # (21) and (22b): the last layer's biases move by a - y.
    y = np.eye(10, dtype=np.float32)[3]
    np.testing.assert_allclose(step.gradient.layers[-1][1], step.trace_before.output[0] - y)


def test_it_is_the_first_step_of_adam(learner, image):
    step = correct(learner, image, 3)
    g, adam = step.gradient.flat, learner.optimizer
    moved = step.after.network.theta - learner.network.theta
    # The first step of Adam is α against the sign of the gradient.
    np.testing.assert_allclose(
        moved[np.abs(g) > 1e-4], -adam.learning_rate * np.sign(g)[np.abs(g) > 1e-4], rtol=1e-3
    )
    assert not moved[g == 0].any()
    assert step.after.state.t == 1
    np.testing.assert_allclose(step.after.state.slots["m"], 0.1 * g, rtol=1e-5)


def test_it_is_taken_back_exactly(learner, image):
    theta = learner.network.theta.copy()
    step = correct(learner, image, 7)
    assert step.before is learner
    assert step.before.network.theta.tobytes() == theta.tobytes()
    assert step.before.state.t == 0
    assert not any(slot.any() for slot in step.before.state.slots.values())
    again = correct(step.before, image, 7)
    assert again.after.network.theta.tobytes() == step.after.network.theta.tobytes()


def test_steps_remember_those_before(learner, image):
    first = correct(learner, image, 7)
    second = correct(first.after, image, 7)
    assert second.after.state.t == 2
    forgetful = correct(Learner.fresh(first.after.network, Adam()), image, 7)
    assert not np.array_equal(second.after.network.theta, forgetful.after.network.theta)
    assert second.loss_before == first.loss_after


def test_squared_error_too(learner, image):
    step = correct(learner, image, 7, "squared_error")
    assert step.loss_after < step.loss_before < 2


def test_the_traces_belong_to_the_networks(learner, image):
    step = correct(learner, image, 1)
    x = image.reshape(1, -1)
    np.testing.assert_array_equal(step.trace_before.output, learner.network.predict(x))
    np.testing.assert_array_equal(step.trace_after.output, step.after.network.predict(x))


def test_gradient_norms(learner, image):
    step = correct(learner, image, 1)
    assert len(step.gradient_norms) == 3
    total = np.sqrt(np.square(step.gradient_norms).sum())
    assert total == pytest.approx(np.linalg.norm(step.gradient.flat), rel=1e-5)


def test_in_double_precision(learner, image):
    precise = Learner.fresh(learner.network.astype(np.float64), Adam())
    step = correct(precise, image, 1)
    assert step.gradient.flat.dtype == step.after.network.theta.dtype == np.float64


@pytest.mark.parametrize("label", [-1, 10])
def test_there_are_ten_digits(learner, image, label):
    with pytest.raises(ValueError, match="no output for"):
        correct(learner, image, label)


def test_another_image_size_is_refused(learner):
    with pytest.raises(ValueError, match="expected"):
        correct(learner, np.zeros((27, 28), np.float32), 1)


def test_200_random_steps_are_taken_back_exactly(learner, rng):
    """Every learner on the way back is the one on the way there; nothing was changed in place."""
    way, kept = [learner], [bits(learner)]
    while len(way) <= 200:
        image = rng.uniform(size=(28, 28)).astype(np.float32)
        label = [None, *range(10)][rng.integers(11)]
        way.append(correct(way[-1], image, label).after)
        kept.append(bits(way[-1]))
    assert len({theta for theta, *_ in kept}) == 201
    assert [bits(each) for each in reversed(way)] == kept[::-1]


def test_no_digit_makes_every_output_alike(learner, image):
    step = correct(learner, image, None)
    assert step.label is None
    assert np.ptp(step.trace_after.output) < np.ptp(step.trace_before.output)


def test_the_step_is_the_one_that_adam_takes(learner, image, rng):
    first = correct(learner, image, 7)
    step = correct(first.after, rng.uniform(size=(28, 28)).astype(np.float32), 2)
    moved = step.before.network.theta + step.adam.delta
    assert moved.tobytes() == step.after.network.theta.tobytes()
    assert step.adam.m.tobytes() == step.after.state.slots["m"].tobytes()
    assert (step.kind, step.updates, step.rehearsal) == (ONE_STEP, 1, "")


def test_other_optimizers_have_no_adam(learner, image):
    assert correct(Learner.fresh(learner.network, SGD()), image, 7).adam is None


def test_the_ink_is_kept(learner):
    ink = Ink.of([(0, 0), (0, 9)])
    assert correct(learner, normalise(ink), 1, ink=ink).ink is ink


def bits(learner):
    slots = [slot.tobytes() for slot in learner.state.slots.values()]
    return learner.network.theta.tobytes(), learner.state.t, *slots
