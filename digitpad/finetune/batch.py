"""The batch that teaches one correction: the character, distorted, and earlier ones.

All rows of one character together count as much as those of any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.datasets.augment import Distortion, distort_images, distort_paths, pen_widths
from digitpad.finetune.characters import LabelledCharacter
from digitpad.finetune.single_step import target
from digitpad.ink.normalise import render
from digitpad.ink.paths import Paths
from digitpad.network.backprop import gradient, mean_loss
from digitpad.network.curvature import Curvature
from digitpad.network.functions import Array, cross_entropy
from digitpad.network.network import Network, Trace

STROKE_DISTORTION = Distortion(rotation=0.15, slant=0.36, aspect=0.24, elastic=0.036, width=0.36)
IMAGE_DISTORTION = Distortion(
    rotation=0.12, slant=0.2, aspect=0.1, scale=0.06, shift=0.6, elastic=0.04
)
UNSURE_OUTPUT = 0.4  # no output may be above it where there is no digit
LEAST_STEEPNESS = 1e-20


@dataclass(frozen=True)
class FineTuneConfig:
    """How to fine-tune on one batch.

    Parameters
    ----------
    damping : float
        λ of the curvature: with more of it more is learnt from a character, and forgotten.
    variants, of_earlier : int
        How many distortions of the character, and of each earlier one, itself included.
    enough, kept : float
        The probability at which the character is learnt, and earlier ones still are.
    fall : float
        By how much one update may mean to lower the loss, in nats; where there is much to
        lower, a quarter of it.
    most : int
        Updates, at most.
    """

    damping: float
    variants: int
    of_earlier: int
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
    config : FineTuneConfig
    """

    x: Array
    y: Array
    first: tuple[int, ...]
    labels: tuple[int | None, ...]
    config: FineTuneConfig

    @classmethod
    def of(
        cls,
        network: Network,
        corrected: LabelledCharacter,
        earlier: Sequence[LabelledCharacter],
        config: FineTuneConfig,
        seed: int,
        accepted: Sequence[LabelledCharacter] = (),
    ) -> FineTuneBatch:
        """Put together the batch that teaches `network` a correction."""
        characters = [corrected, *earlier, *accepted]
        counts = [config.variants] + [config.of_earlier] * len(earlier) + [1] * len(accepted)
        first = np.cumsum([0, *counts]).tolist()
        rows = [variants(c, n, seed) for c, n in zip(characters, counts, strict=True)]
        y = [
            np.repeat(target(c.label, network) * first[-1] / n, n, axis=0)
            for c, n in zip(characters, counts, strict=True)
        ]
        return cls(
            np.concatenate(rows).astype(network.dtype),
            np.concatenate(y).astype(network.dtype),
            tuple(first[: 1 + len(earlier)]),
            tuple(c.label for c in (corrected, *earlier)),
            config,
        )

    def fit(self, network: Network, curvature: Curvature) -> tuple[Network, int, bool]:
        """Return the network after it, the updates it took, and whether all is learnt."""
        for updates in range(self.config.most):
            trace = network.forward(self.x)
            if self._is_learnt(trace.output):
                return network, updates, True
            network = self._updated(network, trace, curvature)
        return network, self.config.most, self._is_learnt(network.predict(self.x))

    def _updated(self, network: Network, trace: Trace, curvature: Curvature) -> Network:
        """Return the network after one update, as long as should make the loss fall enough."""
        g = gradient(network, trace, self.y)
        direction = curvature.natural(trace, g)
        steepness = max(float(g.flat @ direction), LEAST_STEEPNESS)
        excess = self._excess(trace)
        length = min(excess, max(self.config.fall, excess / 4)) / steepness
        return network.with_theta(network.theta - np.asarray(length, network.dtype) * direction)

    def _excess(self, trace: Trace) -> float:
        """Return the loss above the least there can be, summed over the characters."""
        weight = self.y.sum(axis=1, keepdims=True)
        least = (weight[:, 0] * cross_entropy(self.y / weight, self.y / weight)).mean()
        return max(mean_loss(trace, self.y) - float(least), 0.0)

    def _is_learnt(self, output: Array) -> bool:
        enough = [self.config.enough] + [self.config.kept] * (len(self.first) - 1)
        rows = zip(output[list(self.first)], self.labels, enough, strict=True)
        return all(knows(row, label, p) for row, label, p in rows)


def variants(character: LabelledCharacter, count: int, seed: int) -> Array:
    """Return a character as it is and `count` - 1 times distorted, shape (count, 784).

    Its strokes are distorted where there are any, the image where there are none.
    """
    rng = np.random.default_rng(seed)
    image = character.image[None].astype(np.float32)
    if count == 1:
        return image.reshape(1, -1)
    if character.ink:
        paths = Paths.of([character.ink] * (count - 1))
        others = render(
            distort_paths(paths, STROKE_DISTORTION, rng),
            pen_widths(count - 1, STROKE_DISTORTION, rng),
        )
    else:
        others = distort_images(np.repeat(image, count - 1, axis=0), IMAGE_DISTORTION, rng)
    return np.concatenate([image, others]).reshape(count, -1)


def knows(output: Array, label: int | None, enough: float) -> bool:
    """Say whether an output, shape (10,), gives the label that probability, or none to any."""
    return bool(output.max() <= UNSURE_OUTPUT if label is None else output[label] >= enough)
