"""The training step in kept memory: the same as the equations, and the same as itself."""

from itertools import product

import numpy as np
import pytest

from digitpad.datasets import mnist
from digitpad.datasets.drawn import draw
from digitpad.datasets.mnist import pixels
from digitpad.network.functions import ACTIVATIONS, LOSSES
from digitpad.network.network import Network
from digitpad.network.optimizers import OPTIMIZERS, Adam
from digitpad.network.step import count_right, step
from digitpad.network.trainer import STRETCH, BatchScore, Trainer
from digitpad.network.training import one_hot
from digitpad.recipes.essay import essay_recipe

SIZES = (12, 9, 7, 4)


def batches(rng, number=40, sizes=SIZES, dtype=np.float64):
    """Return batches of six and, at last, of five; some targets soft, some light."""
    for examples in [6] * (number - 1) + [5]:
        x = rng.random((examples, sizes[0])).astype(dtype)
        y = one_hot(rng.integers(0, sizes[-1], examples), sizes[-1], dtype)
        y[-1] = 0.3 / sizes[-1]
        yield x, y


def both(network, rule, loss, given, factor=1.0):
    """Return the trainer and the plain form's last step after the same batches."""
    trainer = Trainer(network, rule.start(network.theta), rule, loss)
    state = rule.start(network.theta)
    for x, y in given:
        score = trainer.step(x, y)
        taken = step(network, state, x, y, rule, loss)
        assert score.loss == pytest.approx(taken.loss, rel=1e-9)
        assert score.right == count_right(taken.trace, y)
        network, state = taken.network, taken.state
    return trainer, network, state


@pytest.mark.parametrize(
    "rule",
    [*(OPTIMIZERS[n]() for n in OPTIMIZERS), Adam(epsilon_form="framework"), Adam(epsilon=1e-3)],
    ids=str,
)
@pytest.mark.parametrize("loss", LOSSES)
def test_it_is_the_step_of_the_equations(rule, loss, rng):
    network = Network.random(SIZES, rng=rng, dtype=np.float64)
    trainer, plain, state = both(network, rule, loss, batches(rng))
    np.testing.assert_allclose(trainer.network.theta, plain.theta, rtol=1e-9, atol=1e-12)
    assert trainer.state.t == state.t == 40
    for name, slot in state.slots.items():
        np.testing.assert_allclose(trainer.state.slots[name], slot, rtol=1e-9, atol=1e-15)


@pytest.mark.parametrize(
    ("functions", "loss"), list(product(product(ACTIVATIONS, repeat=3), LOSSES))
)
def test_with_every_activation_in_every_place(functions, loss, rng):
    network = Network.random(SIZES, functions, rng=rng, dtype=np.float64)
    given = list(batches(rng, 5))
    if functions[-1] in ("relu", "tanh") and loss == "cross_entropy":
        pytest.skip("the loss of an answer of 0 or less has no derivative")
    trainer, plain, _ = both(network, OPTIMIZERS["momentum"](0.01), loss, given)
    np.testing.assert_allclose(trainer.network.theta, plain.theta, rtol=1e-8, atol=1e-11)


def test_more_parameters_than_are_updated_at_once(rng):
    sizes = (2200, 60, 10)
    network = Network.random(sizes, rng=rng, dtype=np.float64)
    assert len(network.theta) > STRETCH
    trainer, plain, _ = both(network, Adam(), "cross_entropy", batches(rng, 3, sizes))
    np.testing.assert_allclose(trainer.network.theta, plain.theta, rtol=1e-9, atol=1e-12)


def epoch(network, given):
    """Return θ after an epoch of 938 batches in both forms."""
    rule = Adam()
    trainer, plain = Trainer(network, rule.start(network.theta), rule), network
    state = rule.start(network.theta)
    for x, y in given:
        trainer.step(x, y)
        taken = step(plain, state, x, y, rule)
        plain, state = taken.network, taken.state
    assert state.t == 938
    return trainer.network.theta, plain.theta


def test_an_epoch_stays_within_a_millionth(rng):
    """In float64: what rounds otherwise in float32 drifts apart in so many steps, whatever it is.

    Two processors do, too.
    """
    digits = draw(2000, rng)
    x, labels = pixels(digits).reshape(-1, 28, 28)[:, ::2, ::2].reshape(2000, -1), digits.labels
    given = (rng.integers(0, 2000, 64) for _ in range(938))
    batches = ((x[rows], one_hot(labels[rows])) for rows in given)
    tight, plain = epoch(Network.random((196, 32, 16, 10), rng=rng, dtype=np.float64), batches)
    assert np.abs(tight - plain).max() < 1e-6


@pytest.mark.slow
def test_an_epoch_of_mnist_stays_within_a_millionth(rng, data_dir):
    source = essay_recipe(mnist.load(data_dir / "mnist")).source(0, rng)
    tight, plain = epoch(Network.random(rng=rng, dtype=np.float64), source)
    assert np.abs(tight - plain).max() < 1e-6


def test_equal_steps_equal_bits(rng):
    network, rule = Network.random(SIZES, rng=rng), Adam()
    given = list(batches(rng, dtype=np.float32))
    one, two = (Trainer(network, rule.start(network.theta), rule) for _ in range(2))
    for batch in given:
        assert one.step(*batch) == two.step(*batch)
    assert one.network.theta.tobytes() == two.network.theta.tobytes()


@pytest.mark.parametrize("after", [1, 7, 39])
def test_what_it_hands_out_is_enough_to_go_on_bit_for_bit(after, rng):
    network, rule = Network.random(SIZES, rng=rng), Adam()
    given = list(batches(rng, dtype=np.float32))
    start = {"average": network.theta, "averaging": 0.9}
    through = Trainer(network, rule.start(network.theta), rule, **start)
    for batch in given[:after]:
        through.step(*batch)
    resumed = Trainer(through.network, through.state, rule, average=through.average, averaging=0.9)
    for batch in given[after:]:
        through.step(*batch)
        resumed.step(*batch)
    assert resumed.network.theta.tobytes() == through.network.theta.tobytes()
    assert resumed.average is not None
    assert through.average is not None
    assert resumed.average.tobytes() == through.average.tobytes()


def test_what_it_handed_out_never_changes(rng):
    network, rule = Network.random(SIZES, rng=rng), Adam()
    trainer = Trainer(network, rule.start(network.theta), rule, average=network.theta)
    kept = trainer.network, trainer.state, trainer.average
    was = [kept[0].theta.copy(), kept[1].slots["m"].copy(), kept[2].copy()]
    for batch in batches(rng, 3):
        trainer.step(*batch)
    for now, before in zip((kept[0].theta, kept[1].slots["m"], kept[2]), was, strict=True):
        np.testing.assert_array_equal(now, before)
    assert not np.array_equal(trainer.network.theta, was[0])


def test_the_factor_scales_the_rate(rng):
    network, rule = Network.random(SIZES, rng=rng), OPTIMIZERS["sgd"](0.5)
    (batch,) = batches(rng, 1)
    half = Trainer(network, rule.start(network.theta), rule)
    quarter = Trainer(network, rule.start(network.theta), OPTIMIZERS["sgd"](0.25))
    half.step(*batch, factor=0.5)
    quarter.step(*batch)
    np.testing.assert_array_equal(half.network.theta, quarter.network.theta)


@pytest.mark.parametrize(
    ("x", "y"),
    [((3, 11), (3, 4)), ((12,), (1, 4)), ((3, 12), (3, 1)), ((3, 12), (2, 4)), ((0, 12), (0, 4))],
)
def test_what_does_not_fit_is_refused_and_changes_nothing(x, y, rng):
    network, rule = Network.random(SIZES, rng=rng), Adam()
    trainer = Trainer(network, rule.start(network.theta), rule)
    with pytest.raises(ValueError, match="shape"):
        trainer.step(np.zeros(x), np.zeros(y))
    np.testing.assert_array_equal(trainer.network.theta, network.theta)
    assert trainer.state.t == 0


def test_numbers_that_overflow_are_said_by_the_loss(rng):
    network, rule = Network.random(SIZES, rng=rng), OPTIMIZERS["sgd"](1e38)
    trainer = Trainer(network, rule.start(network.theta), rule)
    scores = [trainer.step(*batch) for batch in batches(rng, 4)]
    assert isinstance(scores[0], BatchScore)
    assert np.isfinite(scores[0].loss)
    assert not np.isfinite(scores[-1].loss)
