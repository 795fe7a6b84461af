"""The one step that a training, the lab and a correction take."""

import numpy as np
import pytest

from digitpad.network.backprop import gradient, mean_loss
from digitpad.network.network import Network
from digitpad.network.optimizers import OPTIMIZERS
from digitpad.network.step import count_right, step
from digitpad.network.training import one_hot


@pytest.mark.parametrize("loss", ["cross_entropy", "squared_error"])
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_step_is_forward_back_and_the_optimizers_change(name, loss, rng):
    network, optimizer = Network.random((6, 5, 3), rng=rng), OPTIMIZERS[name]()
    x, y = rng.normal(size=(4, 6)), one_hot(np.array([0, 1, 2, 2]), 3)
    before = optimizer.start(network.theta)
    taken = step(network, before, x, y, optimizer, loss)
    trace = network.forward(x)
    theta, state = optimizer.step(network.theta, gradient(network, trace, y, loss).flat, before)
    np.testing.assert_array_equal(taken.network.theta, theta)
    assert taken.state.t == state.t == 1
    for slot in state.slots:
        np.testing.assert_array_equal(taken.state.slots[slot], state.slots[slot])
    assert taken.loss == mean_loss(trace, y, loss)


def test_the_network_before_stays_as_it_was(rng):
    network, optimizer = Network.random((6, 5, 3), rng=rng), OPTIMIZERS["adam"]()
    was = network.theta.copy()
    taken = step(network, optimizer.start(was), rng.normal(size=(1, 6)), np.eye(3)[[1]], optimizer)
    np.testing.assert_array_equal(network.theta, was)
    assert taken.network.theta is not network.theta


def test_right_is_where_output_and_target_are_highest_at_the_same_label(rng):
    network = Network.random((6, 5, 3), rng=rng)
    trace = network.forward(rng.normal(size=(30, 6)))
    y = one_hot(trace.output.argmax(axis=1), 3)
    assert count_right(trace, y) == 30
    assert count_right(trace, np.roll(y, 1, axis=1)) == 0
