"""One correction: what a training step on a relabelled character did.

This is the lesson: exactly one optimizer step on one example, as in the essay's
section 3.2, with everything that happened kept to be looked at.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Ink
from digitpad.network.backprop import Gradient, gradient, mean_loss
from digitpad.network.functions import Array
from digitpad.network.network import Network, Trace
from digitpad.network.optimizers import Optimizer, State
from digitpad.network.training import one_hot


@dataclass(frozen=True, eq=False)
class Learner:
    """A network together with the optimizer that trains it and its memory.

    Learners never change; a step makes a new one. To undo a step, go back to
    the learner before it: bit for bit, m, v and t included.
    """

    network: Network
    optimizer: Optimizer
    state: State

    @classmethod
    def fresh(cls, network: Network, optimizer: Optimizer) -> Learner:
        """Return a learner that has not taken a step."""
        return cls(network, optimizer, optimizer.start(network.theta))


@dataclass(frozen=True, eq=False)
class Step:
    """One training step on one corrected character.

    Parameters
    ----------
    image : Image, shape (28, 28)
        What the network saw.
    label : int or None
        What it was, 0 to 9; None for what is no digit.
    before, after : Learner
    trace_before, trace_after : Trace
        The pass of the image through either network.
    gradient : Gradient
        Of the loss before the step.
    loss_before, loss_after : float
        In nats for cross-entropy.
    kind : str
        "one step" or "learn it".
    ink : Ink or None
        None for a picture.
    updates : int
        How many updates of the optimizer it took.
    """

    image: Image
    label: int | None
    before: Learner
    after: Learner
    trace_before: Trace
    trace_after: Trace
    gradient: Gradient
    loss_before: float
    loss_after: float
    kind: str = "one step"
    ink: Ink | None = None
    updates: int = 1

    @property
    def gradient_norms(self) -> tuple[float, ...]:
        """‖∂C/∂W⁽ˡ⁾‖ together with ‖∂C/∂b⁽ˡ⁾‖, layer by layer."""
        return tuple(float(np.hypot(_norm(dW), _norm(db))) for dW, db in self.gradient.layers)


def correct(learner: Learner, image: Image, label: int, loss: str = "cross_entropy") -> Step:
    """Take exactly one step on one example.

    Parameters
    ----------
    learner : Learner
    image : Image, shape (28, 28)
    label : int
        The index of the output it should have been.
    loss : str
        A key of LOSSES.

    Raises
    ------
    ValueError
        If the network has no output for `label`.
    """
    network = learner.network
    if not 0 <= label < network.sizes[-1]:
        raise ValueError(f"the network has no output for {label}")
    x = image.reshape(1, -1).astype(network.dtype)
    y = one_hot(np.array([label]), network.sizes[-1], network.dtype)
    trace = network.forward(x)
    g = gradient(network, trace, y, loss)
    theta, state = learner.optimizer.step(network.theta, g.flat, learner.state)
    after = Learner(network.with_theta(theta), learner.optimizer, state)
    trace_after = after.network.forward(x)
    losses = mean_loss(trace, y, loss), mean_loss(trace_after, y, loss)
    return Step(image, label, learner, after, trace, trace_after, g, *losses)


def _norm(array: Array) -> float:
    return float(np.linalg.norm(array))
