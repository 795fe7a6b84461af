"""What these tests share: a framework that is none, so that the comparison can be tested."""

from dataclasses import dataclass, field

import numpy as np
import pytest

from digitpad.network.backprop import gradient
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam, State
from digitpad.verification.framework import StepOutcome


@dataclass
class OwnLearner:
    network: Network
    adam: Adam
    state: State = field(init=False)

    def __post_init__(self) -> None:
        self.state = self.adam.start(self.network.theta)

    def step(self, x, y) -> None:
        g = gradient(self.network, self.network.forward(x), y).flat
        theta, self.state = self.adam.step(self.network.theta, g, self.state)
        self.network = self.network.with_theta(theta)

    def theta(self):
        return self.network.theta


@dataclass
class OwnFramework:
    """Our own mathematics once more; `error` is added to one of its gradients."""

    name: str = "own"
    version: str = "1.0"
    epsilon_form: str = "framework"
    precisions: tuple[str, ...] = ("float32", "float64")
    error: float = 0.0

    def outcome(self, network, x, y, adam) -> StepOutcome:
        trace = network.forward(x)
        g = np.array(gradient(network, trace, y).flat)
        g[77_777] += self.error
        theta, _ = adam.step(network.theta, g, adam.start(network.theta))
        return StepOutcome(trace.output, g, theta)

    def learner(self, network, adam) -> OwnLearner:
        return OwnLearner(network, adam)


@pytest.fixture
def framework() -> OwnFramework:
    return OwnFramework()
