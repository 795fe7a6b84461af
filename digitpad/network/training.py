"""Seeded minibatch training that can be stopped after any epoch and resumed.

====== ============================================= =============
letter meaning                                       essay
====== ============================================= =============
x, y   a minibatch and its targets                   (14)
θ      the network's parameters                      App. A
θ̄      running average of θ, what is kept if asked   Polyak 1992
α      learning rate, scaled by the schedule         (15)
====== ============================================= =============

Randomness is drawn anew for each epoch from (seed, epoch). So equal seeds give
equal weights bit for bit, and a resumed training equals one never stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from math import cos, isfinite, pi

import numpy as np

from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam, Optimizer, State
from digitpad.network.step import TrainingStep, count_right, step

Batch = tuple[Array, Array]
Source = Callable[[int, np.random.Generator], Iterable[Batch]]
"""(epoch, rng) -> the epoch's minibatches."""


@dataclass(frozen=True)
class Schedule:
    """How the learning rate changes: a linear warm-up, then level or half a cosine to 0.

    Parameters
    ----------
    epochs : int
        Length of the training.
    warm_up : float
        Epochs over which the rate rises from 0.
    cosine : bool
        Whether it then falls to 0 as a cosine, or stays.
    """

    epochs: int
    warm_up: float = 0.0
    cosine: bool = False

    def factor(self, done: float) -> float:
        """Return what the learning rate is multiplied by after `done` epochs."""
        if done < self.warm_up:
            return done / self.warm_up
        if not self.cosine:
            return 1.0
        return 0.5 + 0.5 * cos(pi * (done - self.warm_up) / (self.epochs - self.warm_up))


@dataclass(frozen=True)
class Plan:
    """How to train.

    Parameters
    ----------
    schedule : Schedule
    optimizer : Optimizer
    loss : str
        A key of LOSSES.
    seed : int
    averaging : float
        0 keeps the last θ; otherwise θ̄ ← d θ̄ + (1-d) θ after every step, with
        d growing from 0 to this value, is the network that is kept.
    """

    schedule: Schedule
    optimizer: Optimizer = field(default_factory=Adam)
    loss: str = "cross_entropy"
    seed: int = 0
    averaging: float = 0.0


@dataclass(frozen=True)
class Epoch:
    """One line of a training's history: the means over the epoch's batches."""

    number: int
    loss: float
    accuracy: float


@dataclass(frozen=True, eq=False)
class Progress:
    """Where a training stands after a whole epoch: all that is needed to go on.

    Parameters
    ----------
    network : Network
        With the current θ.
    state : State
        The optimizer's.
    average : Array or None
        θ̄, where the plan averages.
    history : tuple of Epoch
    """

    network: Network
    state: State
    average: Array | None = None
    history: tuple[Epoch, ...] = ()

    @property
    def result(self) -> Network:
        """The network to keep: the averaged one if there is an average."""
        return self.network if self.average is None else self.network.with_theta(self.average)


def begin(network: Network, plan: Plan) -> Progress:
    """Return the progress before the first epoch."""
    average = network.theta if plan.averaging else None
    return Progress(network, plan.optimizer.start(network.theta), average)


def train(
    progress: Progress,
    source: Source,
    plan: Plan,
    *,
    batches: int,
    on_batch: Callable[[int], None] = lambda batch: None,
) -> Iterator[Progress]:
    """Yield the progress after each remaining epoch.

    To pause, stop iterating; to resume, pass the last progress in again.

    Parameters
    ----------
    progress : Progress
        From `begin`, or an earlier run's.
    source : callable
        (epoch, rng) -> minibatches (x, y).
    plan : Plan
    batches : int
        Minibatches in an epoch, for the schedule.
    on_batch : callable
        Called with the number of batches done in this epoch. What it raises stops the
        training; the last progress yielded stays valid.

    Raises
    ------
    FloatingPointError
        If the loss is not finite any more, which no further step would mend.
    """
    for number in range(len(progress.history), plan.schedule.epochs):
        rng = np.random.default_rng([plan.seed, number])
        seen, loss, right = 0, 0.0, 0
        for i, (x, y) in enumerate(source(number, rng)):
            factor = plan.schedule.factor(number + i / batches)
            with np.errstate(all="ignore"):  # a loss that is not finite says it all
                taken = _step(progress, x, y, plan, factor)
            progress = _after(progress, taken, plan.averaging)
            if not isfinite(taken.loss):
                raise FloatingPointError(f"the loss of batch {i + 1} is {taken.loss}")
            seen, loss = seen + len(x), loss + taken.loss * len(x)
            right += count_right(taken.trace, y)
            on_batch(i + 1)
        epoch = Epoch(number + 1, loss / max(seen, 1), right / max(seen, 1))
        progress = replace(progress, history=(*progress.history, epoch))
        yield progress


def _step(progress: Progress, x: Array, y: Array, plan: Plan, factor: float) -> TrainingStep:
    optimizer = replace(plan.optimizer, learning_rate=plan.optimizer.learning_rate * factor)
    return step(progress.network, progress.state, x, y, optimizer, plan.loss)


def _after(progress: Progress, taken: TrainingStep, averaging: float) -> Progress:
    average = _averaged(progress.average, taken.network.theta, averaging, taken.state.t)
    return replace(progress, network=taken.network, state=taken.state, average=average)


def _averaged(average: Array | None, theta: Array, decay: float, t: int) -> Array | None:
    if average is None:
        return None
    d = min(decay, t / (t + 10))  # early on the average must not remember the random start
    return (average + (1 - d) * (theta - average)).astype(theta.dtype)


def shuffled(x: Array, y: Array, size: int) -> Source:
    """Return a source of minibatches of `size` over all examples, shuffled each epoch.

    The last batch of an epoch holds what is left: 60,000 by 64 gives 938.
    """

    def source(epoch: int, rng: np.random.Generator) -> Iterator[Batch]:
        order = rng.permutation(len(x))
        for start in range(0, len(x), size):
            chosen = order[start : start + size]
            yield x[chosen], y[chosen]

    return source


def one_hot(labels: np.ndarray, classes: int = 10, dtype: np.dtype | type = np.float32) -> Array:
    """Return targets y of shape (N, classes): 1 at the label, 0 elsewhere."""
    return np.eye(classes, dtype=dtype)[labels]
