"""Small weights of every kind."""

from dataclasses import replace

import numpy as np
import pytest

from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.network.training import Epoch
from digitpad.weights.store import Weights, save_weights
from tests.weights.spoiling import SIZES, rehearsal


@pytest.fixture
def weights(rng) -> Weights:
    network = Network.random(SIZES, rng=rng)
    provenance = {"recipe": "tëst", "seed": 3, "measured": {"mnist test": 0.98}}
    history = (Epoch(1, 0.5, 0.9), Epoch(2, 0.25, 0.95))
    return Weights(network, tuple("abc"), 1.25, provenance, history, Adam(0.002))


@pytest.fixture
def unfinished(weights) -> Weights:
    """Weights with all that is needed to go on training them."""
    theta = weights.network.theta
    _, state = weights.optimizer.step(theta, theta, weights.optimizer.start(theta))
    return replace(weights, state=state, current=2 * theta, rehearsal=rehearsal(4))


@pytest.fixture
def content(unfinished, tmp_path) -> dict[str, np.ndarray]:
    """The arrays of a good file, to be spoilt."""
    save_weights(tmp_path / "good.npz", unfinished)
    with np.load(tmp_path / "good.npz") as arrays:
        return dict(arrays)
