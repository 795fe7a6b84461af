"""Training steps in memory that is kept, as fast as the matrix products allow.

====== ============================================= =========
letter meaning                                       shape
====== ============================================= =========
x, y   a minibatch and its targets                   (N, n_0), (N, n_L)
θ, g   parameters and gradient, one vector each      (n,)
θ̄      running average of θ                          (n,)
====== ============================================= =========

`network.step` is the same step as equations: it makes a new network each time and takes
more than half as long again. A test holds both together.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from digitpad.network.batch_pass import BatchPass, BatchScore
from digitpad.network.functions import Array
from digitpad.network.in_place import aligned
from digitpad.network.network import Network, split
from digitpad.network.optimizers import Optimizer, State
from digitpad.network.updates import UPDATES

STRETCH = 131_072
"""Parameters that are updated at once. θ, g, m and v of so many are two megabytes, which the last
cache holds; shorter ones would stay in the one before it, but cost more in calls than they save."""


class Trainer:
    """A network under training. It owns its memory; what it hands out never changes.

    Parameters
    ----------
    network : Network
        To begin with.
    state : State
        What the optimizer remembers of the steps before.
    optimizer : Optimizer
    loss : str
        A key of LOSSES.
    average : Array or None
        θ̄ so far, where an average is kept.
    averaging : float
        θ̄ ← d θ̄ + (1-d) θ after every step, with d growing from 0 to this value.
    """

    def __init__(
        self,
        network: Network,
        state: State,
        optimizer: Optimizer,
        loss: str = "cross_entropy",
        *,
        average: Array | None = None,
        averaging: float = 0.0,
    ) -> None:
        self._begun, self._optimizer, self._loss = network, optimizer, loss
        self._averaging, self._t = averaging, state.t
        self._theta, self._g = _kept(network.theta), _kept(np.zeros_like(network.theta))
        self._slots = {name: _kept(state.slots[name]) for name in optimizer.slots}
        self._average = None if average is None else _kept(average)
        self._parameters = tuple(split(self._theta, network.sizes))
        self._gradients = tuple(split(self._g, network.sizes))
        self._stretches = tuple(_stretches(self._theta, self._g, *self._slots.values()))
        self._passes: dict[int, BatchPass] = {}
        self._number = partial(np.array, dtype=network.dtype)
        self._update = UPDATES[type(optimizer)](optimizer, self._number)

    @property
    def network(self) -> Network:
        """The network after the steps so far."""
        return self._begun.with_theta(self._theta)

    @property
    def state(self) -> State:
        """The optimizer's state after the steps so far."""
        return State(self._t, self._slots)

    @property
    def average(self) -> Array | None:
        """θ̄ after the steps so far, where one is kept; a copy."""
        return None if self._average is None else self._average.copy()

    @np.errstate(all="ignore")  # a loss that is not finite says it all
    def step(self, x: Array, y: Array, factor: float = 1.0) -> BatchScore:
        """Take one step; return how the network did on the batch before it.

        Parameters
        ----------
        x : Array, shape (N, n_0)
        y : Array, shape (N, n_L)
        factor : float
            Scales the learning rate.

        Raises
        ------
        ValueError
            If x or y does not fit the network.
        """
        dtype = self._begun.dtype
        x, y = np.ascontiguousarray(x, dtype), np.ascontiguousarray(y, dtype)
        self._require_fitting(x, y)
        batch = self._pass_of(len(x))
        batch.forward(x, self._parameters)
        score = batch.score(y)
        self._t += 1
        scale = self._update.begin(self._optimizer.learning_rate * factor, self._t)
        batch.back(x, y, self._parameters, self._gradients, scale)
        for stretch in self._stretches:
            self._update.apply(*stretch)
        if self._average is not None:
            self._average_in(self._average)
        return score

    def _pass_of(self, examples: int) -> BatchPass:
        """Return the memory for so many examples; an epoch's last batch may hold fewer."""
        if examples not in self._passes:
            self._passes[examples] = BatchPass(self._begun, self._loss, examples)
        return self._passes[examples]

    def _require_fitting(self, x: Array, y: Array) -> None:
        sizes = self._begun.sizes
        if x.ndim != 2 or x.shape[1] != sizes[0] or not len(x):
            raise ValueError(f"the input has shape {x.shape}, expected (N, {sizes[0]})")
        if y.shape != (len(x), sizes[-1]):
            raise ValueError(f"targets have shape {y.shape}, outputs {(len(x), sizes[-1])}")

    def _average_in(self, average: Array) -> None:
        d = min(self._averaging, self._t / (self._t + 10))  # it must not remember the random start
        np.subtract(self._theta, average, out=self._g)
        np.multiply(self._g, self._number(1 - d), out=self._g)
        np.add(average, self._g, out=average)


def _kept(vector: Array) -> Array:
    memory = aligned(vector.shape, vector.dtype)
    memory[:] = vector
    return memory


def _stretches(theta: Array, g: Array, *slots: Array) -> list[tuple[Array, ...]]:
    scratch = aligned(min(STRETCH, len(theta)), theta.dtype)
    cut = [slice(start, start + STRETCH) for start in range(0, len(theta), STRETCH)]
    return [(theta[c], g[c], scratch[: len(theta[c])], *(slot[c] for slot in slots)) for c in cut]
