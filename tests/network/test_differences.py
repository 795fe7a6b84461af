"""Central differences: the derivative but for h², of the parameters asked for, in float64."""

import numpy as np
import pytest

from digitpad.network.backprop import gradient
from digitpad.network.differences import central_differences
from digitpad.network.functions import LOSSES
from digitpad.network.network import Network

SIZES = (4, 3, 2)


@pytest.fixture
def case(rng):
    network = Network.random(SIZES, ("sigmoid", "softmax"), rng=rng)
    return network, rng.uniform(size=(5, 4)), rng.uniform(size=(5, 2))


@pytest.mark.parametrize("loss", LOSSES)
def test_they_are_the_gradient_of_those_asked_for_in_their_order(case, loss):
    network, x, y = case
    wide = network.with_theta(network.theta.astype(np.float64))
    exact = gradient(wide, wide.forward(x), y, loss).flat
    asked = [7, 0, network.theta.size - 1]
    found = central_differences(network, x, y, asked, loss)
    assert found.dtype == np.float64
    np.testing.assert_allclose(found, exact[asked], rtol=1e-7, atol=1e-11)


def test_half_the_step_is_a_quarter_of_the_error(case):
    network, x, y = case
    wide = network.with_theta(network.theta.astype(np.float64))
    exact = gradient(wide, wide.forward(x), y).flat
    every = range(network.theta.size)
    errors = [central_differences(wide, x, y, every, step=h) - exact for h in (0.02, 0.01)]
    assert np.linalg.norm(errors[0]) == pytest.approx(4 * np.linalg.norm(errors[1]), rel=0.01)
