"""The batch that teaches one correction: the character, distorted, and earlier ones.

All rows of one character together count as much as those of any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.finetune.characters import LabelledCharacter
from digitpad.finetune.single_step import target
from digitpad.finetune.variants import Variants
from digitpad.network.backprop import gradient, mean_loss
from digitpad.network.curvature import Curvature
from digitpad.network.functions import Array, cross_entropy
from digitpad.network.network import Network, Trace

VARIANTS, OF_EARLIER = 24, 8  # rows of the character, and of each earlier one
UNSURE_OUTPUT = 0.4  # no output may be above it where there is no digit
LEAST_STEEPNESS = 1e-20


@dataclass(frozen=True)
class FineTuneConfig:
    """How to fine-tune on a batch.

    Parameters
    ----------
    damping : float
        λ of the curvature: with more of it more is learnt from a character, and forgotten.
    enough, kept : float
        The probability at which the character is learnt, and earlier ones still are.
    fall : float
        By how much one update may mean to lower the loss, in nats; where there is much to
        lower, a quarter of it.
    most : int
        Updates, at most.
    """

    damping: float
    enough: float
    kept: float
    fall: float = 1.0
    most: int = 40


@dataclass(frozen=True, eq=False)
class FineTuneBatch:
    """Rows to learn, and when they are learnt.

    Parameters
    ----------
    x : Array, shape (N, 784)
        The rows of the character, then those of each earlier one, each as it is first; at
        last those that were accepted, one row each.
    y : Array, shape (N, 10)
        Targets. A row sums to what it counts.
    first : tuple of int
        Where the rows of each character to be known begin.
    labels : tuple of int or None
        Of these characters.
    """

    x: Array
    y: Array
    first: tuple[int, ...]
    labels: tuple[int | None, ...]

    @classmethod
    def of(
        cls,
        network: Network,
        corrected: LabelledCharacter,
        earlier: Sequence[LabelledCharacter],
        accepted: Sequence[LabelledCharacter],
        variants: Variants,
    ) -> FineTuneBatch:
        """Put together the batch that teaches `network` a correction."""
        characters = [corrected, *earlier, *accepted]
        counts = [VARIANTS] + [OF_EARLIER] * len(earlier) + [1] * len(accepted)
        first = np.cumsum([0, *counts]).tolist()
        rows = [variants.of(c, n) for c, n in zip(characters, counts, strict=True)]
        y = [
            np.repeat(target(c.label, network) * first[-1] / n, n, axis=0)
            for c, n in zip(characters, counts, strict=True)
        ]
        return cls(
            np.concatenate(rows).astype(network.dtype),
            np.concatenate(y).astype(network.dtype),
            tuple(first[: 1 + len(earlier)]),
            tuple(c.label for c in (corrected, *earlier)),
        )

    def fit(
        self, network: Network, curvature: Curvature, config: FineTuneConfig
    ) -> tuple[Network, int, bool]:
        """Return the network after it, the updates it took, and whether all is learnt."""
        preconditioned = curvature.preconditioned(self.x)
        for updates in range(config.most):
            trace = network.forward(self.x)
            if self._is_learnt(trace.output, config):
                return network, updates, True
            g = gradient(network, trace, self.y)
            direction = curvature.natural(trace, g, preconditioned)
            length = self._length(trace, float(g.flat @ direction), config.fall)
            network = network.with_theta(network.theta - network.dtype.type(length) * direction)
        return network, config.most, self._is_learnt(network.predict(self.x), config)

    def _length(self, trace: Trace, steepness: float, fall: float) -> float:
        """Return how far to go so that the loss should fall enough."""
        excess = self._excess(trace)
        return min(excess, max(fall, excess / 4)) / max(steepness, LEAST_STEEPNESS)

    def _excess(self, trace: Trace) -> float:
        """Return the loss above the least there can be, summed over the characters."""
        weight = self.y.sum(axis=1, keepdims=True)
        least = (weight[:, 0] * cross_entropy(self.y / weight, self.y / weight)).mean()
        return max(mean_loss(trace, self.y) - float(least), 0.0)

    def _is_learnt(self, output: Array, config: FineTuneConfig) -> bool:
        enough = [config.enough] + [config.kept] * (len(self.first) - 1)
        rows = zip(output[list(self.first)], self.labels, enough, strict=True)
        return all(knows(row, label, p) for row, label, p in rows)


def knows(output: Array, label: int | None, enough: float) -> bool:
    """Say whether an output, shape (10,), gives the label that probability, or none to any."""
    return bool(output.max() <= UNSURE_OUTPUT if label is None else output[label] >= enough)
