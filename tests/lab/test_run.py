"""Runs: the same bits however they are stopped, rewound and gone on with."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.lab.checkpoints import Checkpoint, Checkpoints
from digitpad.lab.run import Run, RunLength, measured
from digitpad.lab.settings import RunSettings
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.network.training import Plan, Schedule, begin, train
from digitpad.recipes.essay import essay_recipe


def taken(run: Run, steps: int) -> Run:
    for _ in range(steps):
        run.advance()
    return run


@pytest.fixture(scope="module")
def straight(data, small) -> list[np.ndarray]:
    """θ after 0, 1, 2, ... steps of a run that was never stopped."""
    run = Run(small, data)
    return [run.point.network.theta, *(taken(run, 1).point.network.theta for _ in range(40))]


@given(moves=st.lists(st.one_of(st.integers(1, 12), st.integers(-40, -1)), max_size=8))
def test_a_rewound_run_goes_on_bit_for_bit_as_if_never_stopped(data, small, straight, moves):
    run = Run(small, data, memory=1)  # hardly any checkpoints
    for move in moves:
        if move > 0:
            taken(run, min(move, 40 - run.step))
        else:
            run.rewind(run.step + move)
        assert np.array_equal(run.point.network.theta, straight[run.step])


def test_the_optimizer_is_rewound_too(data, small):
    run = taken(Run(small, data), 9)
    m = run.point.state.slots["m"]
    taken(run, 5).rewind(9)
    assert run.step == 9
    assert np.array_equal(run.point.state.slots["m"], m)


def test_curves_stay_when_a_run_is_rewound_and_are_not_measured_twice(data, small):
    run = taken(Run(small, data), 12)
    before = run.snapshot().curves
    run.rewind(4)
    assert run.snapshot().curves.training is not None
    taken(run, 8)
    after = run.snapshot().curves
    assert np.array_equal(before.training, after.training)
    assert np.array_equal(before.test, after.test)


def test_a_run_is_the_trainings_of_the_essay_bit_for_bit(data):
    settings = RunSettings(seed=8, batch_size=16, epochs=2)
    run = Run(settings, data)
    taken(run, run.goal(RunLength.ALL))
    plan = Plan(Schedule(2), Adam(0.001), seed=8)
    recipe = essay_recipe(data.training, plan, 16)
    *_, last = train(begin(recipe.network(), plan), recipe.source, plan, batches=recipe.batches)
    assert np.array_equal(run.point.network.theta, last.network.theta)
    curves = run.snapshot().curves
    for column, name in enumerate(("loss", "accuracy")):
        _, means = curves.training_by_epoch(column)
        assert means == pytest.approx([getattr(epoch, name) for epoch in last.history])


def test_equal_seeds_begin_with_equal_weights_whatever_else_differs(data, small):
    other = replace(small, optimizer="sgd", learning_rate=0.5, batch_size=1)
    a, b = Run(small, data), Run(other, data)
    assert np.array_equal(a.point.network.theta, b.point.network.theta)
    c = Run(replace(small, seed=2), data)
    assert not np.array_equal(a.point.network.theta, c.point.network.theta)


@pytest.mark.parametrize(("size", "batches"), [(0, 1), (1, 70), (16, 5), (64, 2), (500, 1)])
def test_batches(data, small, size, batches):
    run = Run(replace(small, batch_size=size), data)
    assert run.batches == batches
    assert run.snapshot().curves.shares.sum() == pytest.approx(1)
    assert run.goal(RunLength.EPOCH) == batches
    assert run.goal(RunLength.ALL) == 3 * batches
    assert taken(run, batches).epoch == 1
    assert run.goal(RunLength.STEP) == batches + 1
    assert run.goal(RunLength.EPOCH) == 2 * batches


def test_training_teaches(data, small):
    run = taken(Run(replace(small, learning_rate=0.01), data), 200)
    (loss, accuracy), (test_loss, test_accuracy) = run.snapshot().now
    assert loss < 0.1
    assert accuracy > 0.95
    assert test_accuracy > 0.4
    assert (test_loss, test_accuracy) == measured(run.point.network, data.test)


def test_a_learning_rate_too_high_ends_the_run_until_it_is_rewound(data, small):
    run = Run(replace(small, optimizer="sgd", learning_rate=1e38), data)
    taken(run, 10)
    assert run.snapshot().diverged
    assert run.step < 10
    assert np.isfinite(run.point.network.theta).all()
    run.rewind(0)
    assert not run.snapshot().diverged
    end = taken(run, 10).step
    assert run.stuck
    assert end == run.step


def test_a_view_does_not_change_any_more(data, small):
    run = taken(Run(small, data), 3)
    snapshot = run.snapshot()
    theta, steps = snapshot.network.theta.copy(), len(snapshot.curves.training)
    taken(run, 300)
    assert np.array_equal(snapshot.network.theta, theta)
    assert (snapshot.step, len(snapshot.curves.training)) == (3, steps)
    with pytest.raises(ValueError, match="read-only"):
        snapshot.curves.training[0] = 0


def test_the_test_set_is_measured_before_the_first_and_after_every_epoch(data, small):
    run = taken(Run(small, data), 15)
    x, _ = run.snapshot().curves.test_by_epoch(0)
    assert x.tolist() == [0, 1, 2, 3]


def test_where_it_learns_fastest_the_test_set_is_measured_more_often(data, small):
    run = taken(Run(replace(small, batch_size=1), data), 30)  # 70 batches an epoch
    assert run.snapshot().curves.test[:, 0].tolist() == [0, 1, 2, 4, 8, 14, 28]


@given(steps=st.integers(1, 400), room=st.integers(8, 40))
def test_checkpoints_are_bounded_evenly_spread_and_keep_both_ends(steps, room):
    network = Network((2, 1), ("sigmoid",), np.zeros(3, np.float32))
    start = Checkpoint(0, network, Adam().start(network.theta))
    kept = Checkpoints(start, memory=room * start.nbytes)
    for step in range(1, steps + 1):
        kept.offer(Checkpoint(step, network, start.state))
    found = kept.steps
    assert len(found) <= room + 1
    assert (found[0], found[-1]) == (0, steps)
    gaps = np.diff(found[:-1]) if len(found) > 2 else np.ones(1)
    assert len(set(gaps.tolist())) <= 1
    assert all(kept.before(step).step <= step for step in range(steps + 1))


@pytest.mark.parametrize(
    "wrong",
    [
        {"optimizer": "magic"},
        {"loss": "none"},
        {"learning_rate": 0},
        {"learning_rate": float("nan")},
        {"batch_size": -1},
        {"epochs": 0},
        {"seed": -1},
        {"hidden": ()},
        {"hidden": (8, 8, 8, 8)},
        {"hidden": (0,)},
        {"hidden": (513,)},
    ],
)
def test_settings_that_make_no_sense(wrong):
    with pytest.raises(ValueError, match=r"^[A-Z][^\n]+$"):
        RunSettings(**wrong)
