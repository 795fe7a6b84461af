"""The essay's 3.3: the same training here and in a framework, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from digitpad.network.backprop import mean_loss
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.network.training import Batch, Plan, Schedule, begin, shuffled, train
from digitpad.verification.framework import Framework, FrameworkLearner

BATCH = 64
ExamplesAndTargets = tuple[Array, Array]


@dataclass(frozen=True)
class EpochScore:
    """How a network does on a set: its mean loss, and the share it gets right."""

    loss: float
    accuracy: float

    @classmethod
    def of(cls, network: Network, examples: ExamplesAndTargets) -> EpochScore:
        """Measure a network on x of shape (n, 784) and y of shape (n, 10)."""
        x, y = examples
        trace = network.forward(x)
        right = trace.output.argmax(axis=1) == y.argmax(axis=1)
        return cls(mean_loss(trace, y), float(right.mean()))


@dataclass(frozen=True)
class EpochPair:
    """Both networks after the same epoch.

    Parameters
    ----------
    number : int
    train_here, train_there, test_here, test_there : EpochScore
    furthest : float
        The largest difference between two of their weights.
    """

    number: int
    train_here: EpochScore
    train_there: EpochScore
    test_here: EpochScore
    test_there: EpochScore
    furthest: float


def train_side_by_side(
    framework: Framework,
    training: ExamplesAndTargets,
    test: ExamplesAndTargets,
    *,
    epochs: int = 20,
    seed: int = 8,
    on_batch: Callable[[int], None] = lambda batch: None,
) -> Iterator[EpochPair]:
    """Yield both networks' standing after each epoch. To stop, stop iterating.

    Both begin with the same weights and see the same batches of 64 in the same order.
    Rounding differs, and training magnifies it: the weights drift apart, what the
    networks learn hardly does.

    Parameters
    ----------
    framework : Framework
    training, test : tuple of Array
        x of shape (n, 784) and y of shape (n, 10), float32.
    epochs, seed : int
    on_batch : callable
        Called with the number of batches done in this epoch. What it raises ends the training.
    """
    adam = Adam(epsilon_form=framework.epsilon_form)
    network = Network.random(rng=np.random.default_rng(seed))
    there = framework.learner(network, adam)
    plan = Plan(Schedule(epochs), adam, seed=seed)
    source = shuffled(*training, BATCH)
    batches = -(-len(training[0]) // BATCH)

    def both(epoch: int, rng: np.random.Generator) -> Iterator[Batch]:
        for batch in source(epoch, rng):
            there.step(*batch)
            yield batch

    run = train(begin(network, plan), both, plan, batches=batches, on_batch=on_batch)
    for number, progress in enumerate(run, start=1):
        yield _pair(number, progress.network, there, training, test)


def _pair(
    number: int,
    here: Network,
    learner: FrameworkLearner,
    training: ExamplesAndTargets,
    test: ExamplesAndTargets,
) -> EpochPair:
    there = here.with_theta(learner.theta().astype(here.dtype))
    return EpochPair(
        number,
        EpochScore.of(here, training),
        EpochScore.of(there, training),
        EpochScore.of(here, test),
        EpochScore.of(there, test),
        float(np.abs(here.theta - there.theta).max()),
    )
