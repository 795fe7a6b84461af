"""One step of training: forward, back, and the optimizer's change. (14)-(16).

====== ============================================ ================== =============
letter meaning                                      shape              essay
====== ============================================ ================== =============
x, y   inputs, one a row, and their targets         (N, n_0), (N, n_L) section 2.2.1
C̄      loss, averaged over the N examples           scalar             (14)
g      gradient ∇C̄(θ)                               (n,)               (15)
θ      parameters; θ + Δθ after the step            (n,)               (15), (16)
====== ============================================ ================== =============

A correction takes it once, with one example. Trainings and the lab take it thousands of times,
in memory that is kept: see `trainer`.
"""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.network.backprop import Gradient, gradient, mean_loss
from digitpad.network.functions import Array
from digitpad.network.network import Network, Trace
from digitpad.network.optimizers import Optimizer, State


@dataclass(frozen=True, eq=False)
class TrainingStep:
    """What one step did.

    Parameters
    ----------
    network : Network
        After the step.
    state : State
        The optimizer's, after the step.
    trace : Trace
        The pass of the examples through the network before it.
    gradient : Gradient
        Of the loss before it.
    loss : float
        C̄ before it.
    """

    network: Network
    state: State
    trace: Trace
    gradient: Gradient
    loss: float


def step(
    network: Network,
    state: State,
    x: Array,
    y: Array,
    optimizer: Optimizer,
    loss: str = "cross_entropy",
) -> TrainingStep:
    """Take one step.

    Parameters
    ----------
    network : Network
    state : State
        What the optimizer remembers of the steps before.
    x : Array, shape (N, n_0)
    y : Array, shape (N, n_L)
    optimizer : Optimizer
    loss : str
        A key of LOSSES.

    Raises
    ------
    ValueError
        If x or y does not fit the network.
    """
    trace = network.forward(x)
    g = gradient(network, trace, y, loss)
    theta, after = optimizer.step(network.theta, g.flat, state)
    return TrainingStep(network.with_theta(theta), after, trace, g, mean_loss(trace, y, loss))


def count_right(trace: Trace, y: Array) -> int:
    """Return how many examples the network finds most probable what their target does."""
    return int((trace.output.argmax(axis=1) == y.argmax(axis=1)).sum())
