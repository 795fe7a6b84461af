"""Training: it learns, it repeats itself bit for bit, and it can be stopped and resumed."""

from dataclasses import replace
from itertools import islice
from math import cos, pi

import numpy as np
import pytest

from digitpad.network.backprop import mean_loss
from digitpad.network.network import Network
from digitpad.network.optimizers import OPTIMIZERS, SGD, Adam, Momentum
from digitpad.network.training import (
    Plan,
    Progress,
    Schedule,
    begin,
    one_hot,
    shuffled,
    shuffled_pixels,
    train,
)

SIZES = (6, 8, 3)
BATCH, BATCHES = 16, 6  # 90 examples: five whole batches and one of ten
PLAINLY = Plan(Schedule(6), Adam(0.01), seed=3)
WITH_ALL = Plan(Schedule(6, warm_up=1, cosine=True), Adam(0.02), seed=3, averaging=0.95)


@pytest.fixture
def examples():
    """Three clouds of thirty points."""
    rng = np.random.default_rng(1)
    labels = np.arange(90) % 3
    x = rng.normal(size=(3, 6))[labels] + 0.5 * rng.normal(size=(90, 6))
    return x.astype(np.float32), one_hot(labels, 3)


@pytest.fixture
def source(examples):
    return shuffled(*examples, BATCH)


def start(plan: Plan) -> Progress:
    return begin(Network.random(SIZES, rng=np.random.default_rng(plan.seed)), plan)


def run(source, plan: Plan) -> Progress:
    *_, last = train(start(plan), source, plan, batches=BATCHES)
    return last


@pytest.mark.parametrize("loss", ["cross_entropy", "squared_error"])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_loss_falls(source, examples, optimizer, loss):
    plan = Plan(Schedule(20), OPTIMIZERS[optimizer](), loss)
    x, y = examples
    last = run(source, plan)
    before, after = (mean_loss(p.network.forward(x), y, loss) for p in (start(plan), last))
    assert after < 0.9 * before
    assert last.history[-1].loss < last.history[0].loss


def test_it_learns(source, examples):
    last = run(source, replace(PLAINLY, schedule=Schedule(30)))
    assert last.history[-1].accuracy > 0.95


@pytest.mark.parametrize("plan", [PLAINLY, WITH_ALL])
def test_equal_seeds_equal_bits(source, plan):
    one, two = run(source, plan), run(source, plan)
    assert one.network.theta.tobytes() == two.network.theta.tobytes()
    assert one.result.theta.tobytes() == two.result.theta.tobytes()
    assert one.history == two.history


def test_another_seed_another_network(source):
    start_alike = start(PLAINLY)
    one, two = (
        list(train(start_alike, source, replace(PLAINLY, seed=seed), batches=BATCHES))[-1]
        for seed in (3, 4)
    )
    assert not np.array_equal(one.network.theta, two.network.theta)


@pytest.mark.parametrize("stop_after", [1, 3, 5])
@pytest.mark.parametrize("plan", [PLAINLY, WITH_ALL, replace(PLAINLY, optimizer=Momentum())])
def test_stopped_and_resumed_is_never_stopped(source, plan, stop_after):
    through = run(source, plan)
    *_, paused = islice(train(start(plan), source, plan, batches=BATCHES), stop_after)
    *_, resumed = train(paused, source, plan, batches=BATCHES)
    assert resumed.network.theta.tobytes() == through.network.theta.tobytes()
    assert resumed.result.theta.tobytes() == through.result.theta.tobytes()
    assert resumed.history == through.history
    assert resumed.state.t == through.state.t
    for name, slot in through.state.slots.items():
        assert resumed.state.slots[name].tobytes() == slot.tobytes()


def test_interrupted_within_an_epoch_the_last_whole_one_stays(source):
    def on_batch(done: int) -> None:
        told.append(done)
        if len(told) == 2 * BATCHES + 3:
            raise KeyboardInterrupt

    told, kept = [], [start(PLAINLY)]
    with pytest.raises(KeyboardInterrupt):
        kept.extend(train(kept[0], source, PLAINLY, batches=BATCHES, on_batch=on_batch))
    assert len(kept) == 3
    assert told == [1, 2, 3, 4, 5, 6] * 2 + [1, 2, 3]
    *_, resumed = train(kept[-1], source, PLAINLY, batches=BATCHES)
    assert resumed.network.theta.tobytes() == run(source, PLAINLY).network.theta.tobytes()


def test_a_finished_training_has_nothing_left(source):
    assert list(train(run(source, PLAINLY), source, PLAINLY, batches=BATCHES)) == []


def test_history(source, examples):
    # A rate of 0 changes nothing, so every epoch must see the same means over all examples.
    plan = Plan(Schedule(2), SGD(0.0))
    trace, y = start(plan).network.forward(examples[0]), examples[1]
    accuracy = (trace.output.argmax(axis=1) == y.argmax(axis=1)).mean()
    last = run(source, plan)
    assert [epoch.number for epoch in last.history] == [1, 2]
    for epoch in last.history:
        assert epoch.loss == pytest.approx(mean_loss(trace, y), rel=1e-6)
        assert epoch.accuracy == pytest.approx(accuracy)


def test_an_epoch_holds_every_example_once_and_ends_with_the_rest(rng):
    x = np.arange(90.0).reshape(90, 1)
    batches = list(shuffled(x, -x, BATCH)(0, rng))
    assert [len(x) for x, _ in batches] == [16, 16, 16, 16, 16, 10]
    seen = np.concatenate([x for x, _ in batches]).ravel()
    assert sorted(seen) == list(range(90))
    assert seen.tolist() != list(range(90))
    assert all(np.array_equal(x, -y) for x, y in batches)


def test_every_epoch_is_shuffled_anew(examples):
    seen = []

    def source(epoch, rng):
        seen.append(rng.integers(1 << 30, size=4).tolist())
        return [examples]

    list(train(start(PLAINLY), source, PLAINLY, batches=1))
    assert len(seen) == 6
    assert len(set(map(tuple, seen))) == 6


def test_the_average_is_kept_where_it_is_asked_for(source):
    assert run(source, PLAINLY).average is None
    last = run(source, WITH_ALL)
    assert last.average is not None
    np.testing.assert_array_equal(last.result.theta, last.average)
    assert not np.array_equal(last.average, last.network.theta)


def test_the_average_by_hand(examples):
    plan = Plan(Schedule(3), SGD(0.1), averaging=0.1)
    begun = start(plan)
    thetas = [p.network.theta for p in train(begun, lambda epoch, rng: [examples], plan, batches=1)]
    mean = begun.network.theta
    for theta, d in zip(thetas, [1 / 11, 0.1, 0.1], strict=True):
        mean = d * mean + (1 - d) * theta
    *_, last = train(begun, lambda epoch, rng: [examples], plan, batches=1)
    np.testing.assert_allclose(last.average, mean, rtol=1e-5)


def test_schedules():
    level, cosine = Schedule(10), Schedule(10, warm_up=2, cosine=True)
    assert [level.factor(t) for t in (0, 5, 9.9)] == [1, 1, 1]
    assert [cosine.factor(t) for t in (0, 1, 2, 6, 10)] == pytest.approx([0, 0.5, 1, 0.5, 0])
    assert cosine.factor(4) == pytest.approx(0.5 + 0.5 * cos(pi / 4))
    assert Schedule(10, warm_up=4).factor(1) == 0.25


def test_the_schedule_scales_every_step(examples):
    x, y = examples
    plan = Plan(Schedule(2, warm_up=2), SGD(0.5))
    begun = start(plan)
    first, _ = train(begun, lambda epoch, rng: [(x, y), (x, y)], plan, batches=2)
    # Two batches an epoch: the factors are 0 and 1/4.
    once = list(train(begun, lambda epoch, rng: [(x, y)], Plan(Schedule(1), SGD(0.125)), batches=1))
    np.testing.assert_allclose(first.network.theta, once[0].network.theta, rtol=1e-6)


def test_one_hot():
    np.testing.assert_array_equal(one_hot(np.array([2, 0]), 3), [[0, 0, 1], [1, 0, 0]])
    assert one_hot(np.array([1])).shape == (1, 10)
    assert one_hot(np.array([1])).dtype == np.float32


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_pixels_come_in_the_same_batches_as_what_they_stand_for(dtype):
    rng = np.random.default_rng(2)
    pixels = rng.integers(0, 256, (90, 6), np.uint8)
    y = one_hot(np.arange(90) % 3, 3, dtype)
    plain = shuffled(pixels / dtype(255), y, BATCH)(1, np.random.default_rng(4))
    kept = shuffled_pixels(pixels, y, BATCH)(1, np.random.default_rng(4))
    for (x, targets), (expected, expected_targets) in zip(kept, plain, strict=True):
        assert x.dtype == targets.dtype == dtype
        np.testing.assert_array_equal(x, expected)
        np.testing.assert_array_equal(targets, expected_targets)
