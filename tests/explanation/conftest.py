"""What these tests share: a digit of our own, and networks that read it."""

import numpy as np
import pytest

from digitpad.explanation.example import WorkedExample
from digitpad.ink.normalise import Image, normalise
from digitpad.ink.strokes import Ink
from digitpad.network.network import Network
from tests.writing import amount


@pytest.fixture(scope="session")
def ink() -> Ink:
    return amount("5")


@pytest.fixture(scope="session")
def image(ink: Ink) -> Image:
    return normalise(ink)


def network(activations=None, dtype=np.float32, sizes=(784, 128, 64, 10)) -> Network:
    """Return a random network whose biases are not 0."""
    rng = np.random.default_rng(4)
    fresh = Network.random(sizes, activations, rng=rng, dtype=dtype)
    noise = 0.05 * rng.standard_normal(fresh.theta.size)
    return fresh.with_theta((fresh.theta + noise).astype(dtype))


@pytest.fixture(scope="session")
def example(image: Image) -> WorkedExample:
    return WorkedExample.of(network(), image, label=5)


@pytest.fixture(scope="session", params=["cross_entropy", "squared_error", "sigmoid", "two layers"])
def any_example(request: pytest.FixtureRequest, image: Image) -> WorkedExample:
    """Both losses, other functions, other layers."""
    if request.param == "sigmoid":
        net = network(("sigmoid", "relu", "sigmoid"))
        return WorkedExample.of(net, image, 3, "squared_error")
    if request.param == "two layers":
        return WorkedExample.of(network(sizes=(784, 12, 10)), image, 3)
    return WorkedExample.of(network(), image, 5, request.param)
