"""JAX: the network in jax.numpy, its automatic derivatives, its own Adam."""

# pyright: reportMissingImports=false
# It comes with digitpad[frameworks], which the checks do without.

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.example_libraries import optimizers

from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.verification.framework import StepOutcome, flattened, parts


def logits(parameters: list[Any], x: Any) -> Any:
    """Return z⁽ᴸ⁾ of a stack of relu layers, for W⁽¹⁾, b⁽¹⁾, W⁽²⁾, ..."""
    *hidden, W, b = parameters
    for place in range(0, len(hidden), 2):
        x = jax.nn.relu(x @ hidden[place] + hidden[place + 1])
    return x @ W + b


def loss(parameters: list[Any], x: Any, y: Any) -> Any:
    """Return the mean cross-entropy."""
    return -(y * jax.nn.log_softmax(logits(parameters, x))).sum(axis=1).mean()


class JaxLearner:
    """The network as JAX has it."""

    def __init__(self, network: Network, adam: Adam) -> None:
        begin, self._update, self._parameters = optimizers.adam(
            adam.learning_rate, adam.beta1, adam.beta2, adam.epsilon
        )
        self._wide = network.dtype == np.float64
        with jax.enable_x64(self._wide):
            self._state = begin([jnp.asarray(part) for part in parts(network)])
        self._steps = 0
        self._step = jax.jit(self._stepped)

    def _stepped(self, number: int, state: Any, x: Any, y: Any) -> tuple[Any, Any]:
        g = jax.grad(loss)(self._parameters(state), x, y)
        return self._update(number, g, state), g

    def step(self, x: Array, y: Array) -> None:
        """Take one step."""
        with jax.enable_x64(self._wide):
            self._state, self._gradient = self._step(self._steps, self._state, x, y)
        self._steps += 1

    def output(self, x: Array) -> Array:
        """Return the probabilities."""
        with jax.enable_x64(self._wide):
            return np.asarray(jax.nn.softmax(logits(self._parameters(self._state), x)))

    def gradient(self) -> Array:
        """Return the gradient of the step that was taken last."""
        return flattened([np.asarray(part) for part in self._gradient])

    def theta(self) -> Array:
        """Return the parameters."""
        return flattened([np.asarray(part) for part in self._parameters(self._state)])


class Jax:
    """JAX. Its Adam adds ε to the corrected root, as the paper does."""

    name, version, epsilon_form = "jax", jax.__version__, "paper"
    precisions = ("float32", "float64")

    def outcome(self, network: Network, x: Array, y: Array, adam: Adam) -> StepOutcome:
        """Return what one step gives."""
        learner = JaxLearner(network, adam)
        output = learner.output(x)
        learner.step(x, y)
        return StepOutcome(output, learner.gradient(), learner.theta())

    def learner(self, network: Network, adam: Adam) -> JaxLearner:
        """Return the same network, ready to be trained."""
        return JaxLearner(network, adam)


def make() -> Jax:
    """Return JAX."""
    return Jax()
