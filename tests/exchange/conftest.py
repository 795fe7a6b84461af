"""Networks to carry about: four layers, every activation, a matrix that is square."""

import numpy as np
import pytest

from digitpad.network.network import Network
from digitpad.weights.store import Weights

SIZES = (784, 6, 6, 5, 10)
ACTIVATIONS = ("tanh", "relu", "sigmoid", "softmax")


def network(dtype: type = np.float32, sizes=SIZES, activations=ACTIVATIONS) -> Network:
    """Return a network with biases, which random ones lack."""
    rng = np.random.default_rng(3)
    theta = Network.random(sizes, activations, rng=rng).theta
    return Network(sizes, activations, (theta + rng.normal(0, 0.1, theta.size)).astype(dtype))


@pytest.fixture(params=[np.float32, np.float64], ids=["float32", "float64"])
def weights(request: pytest.FixtureRequest) -> Weights:
    return Weights(network(request.param), temperature=0.8)
