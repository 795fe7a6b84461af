"""What a step did to everything else: the forgetting meter's figures.

Measured on the rehearsal set, where right means as the network said when it had been
trained, and on MNIST's test images where they are at hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.mnist import Examples, pixels
from digitpad.finetune.shapes import SURE_PROTOTYPE
from digitpad.network.functions import Array, cross_entropy
from digitpad.network.network import Network
from digitpad.weights.prototypes import Rehearsal

REHEARSAL, MNIST = "rehearsal", "mnist"
COSTLY = 0.5  # points
MOST_KEPT = 8  # networks whose scores are known: undo goes back to one of them


@dataclass(frozen=True, eq=False)
class ReferenceSet:
    """Inputs with known answers.

    Parameters
    ----------
    x : Array, shape (n, 784)
    labels : NDArray, shape (n,), int
    """

    x: Array
    labels: NDArray[np.integer]


@dataclass(frozen=True, eq=False)
class ReferenceScore:
    """How a network does on a reference set.

    Parameters
    ----------
    confusion : NDArray, shape (10, 10), int
        Rows are what it is, columns what it was read as.
    loss : float
        Mean cross-entropy, in nats.
    """

    confusion: NDArray[np.intp]
    loss: float

    @property
    def accuracy(self) -> float:
        """The share that is right, 0 to 1."""
        return float(np.trace(self.confusion) / max(self.confusion.sum(), 1))


@dataclass(frozen=True, eq=False)
class Forgetting:
    """The same reference set before and after a step, or any number of them."""

    before: ReferenceScore
    after: ReferenceScore

    @property
    def points(self) -> float:
        """The accuracy lost, in percentage points; below 0 where it was gained."""
        return 100 * (self.before.accuracy - self.after.accuracy)


@dataclass(frozen=True, eq=False)
class ForgettingMeasure:
    """Measures what is forgotten.

    Parameters
    ----------
    reference_sets : mapping of str to ReferenceSet
        `REHEARSAL`, and `MNIST` where it is on the machine.

    The scores of the last networks are kept: a step begins where the one before it ended.
    """

    reference_sets: Mapping[str, ReferenceSet]
    _kept: dict[bytes, dict[str, ReferenceScore]] = field(default_factory=dict, init=False)

    @classmethod
    def of(cls, rehearsal: Rehearsal | None, test: Examples | None = None) -> ForgettingMeasure:
        """Return a meter by the rehearsal set and by MNIST's test images, as far as there are."""
        found = {}
        if rehearsal is not None:
            sure = rehearsal.y.max(axis=1) >= SURE_PROTOTYPE
            found[REHEARSAL] = ReferenceSet(rehearsal.x[sure], rehearsal.y[sure].argmax(axis=1))
        if test is not None:
            found[MNIST] = ReferenceSet(pixels(test), test.labels)
        return cls(found)

    def scores(self, network: Network) -> dict[str, ReferenceScore]:
        """Return how a network does on each reference set."""
        which = network.theta.tobytes()
        found = self._kept.pop(which, None) or {
            name: score_on(network, by) for name, by in self.reference_sets.items()
        }
        self._kept[which] = found
        for old in list(self._kept)[:-MOST_KEPT]:
            del self._kept[old]
        return found

    def between(self, before: Network, after: Network) -> dict[str, Forgetting]:
        """Return what was forgotten from one network to another, on each reference set."""
        old, new = self.scores(before), self.scores(after)
        return {name: Forgetting(old[name], new[name]) for name in old}


def score_on(network: Network, by: ReferenceSet) -> ReferenceScore:
    """Return how a network does on a reference set."""
    output = network.predict(by.x)
    confusion = np.zeros((10, 10), np.intp)
    np.add.at(confusion, (by.labels, output.argmax(axis=1)), 1)
    targets = np.eye(output.shape[1], dtype=output.dtype)[by.labels]
    return ReferenceScore(confusion, float(cross_entropy(output, targets).mean()))


def costly(found: Mapping[str, Forgetting], points: float = COSTLY) -> bool:
    """Say whether a step lost more than `points` of accuracy on any reference set."""
    return any(forgetting.points > points for forgetting in found.values())
