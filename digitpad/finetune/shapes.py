"""How alike two characters look: by how their edges run, so that a pixel to the side hardly counts.

What a network makes of images will not do here. To it a 4 cut down to a bar is a 1; the
edges still tell this writer's bar from most people's. Compared as blurred pixels, fewer of a
writer's later characters are near the one that was corrected, and more of other digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.gradients import GRADIENT_INPUTS, gradients
from digitpad.ink.normalise import SIDE, Image
from digitpad.network.functions import Array
from digitpad.weights.prototypes import Rehearsal

NO_DIGIT = -1
SURE_PROTOTYPE = 0.5  # prototypes less sure than this are of what is no digit
NOWHERE = 2.0  # further than any two images are


class LabelledImage(Protocol):
    """An image and what it shows."""

    @property
    def image(self) -> Image:
        """What the network saw, shape (28, 28)."""
        ...

    @property
    def label(self) -> int | None:
        """0 to 9; None for what is no digit."""
        ...


@dataclass(frozen=True, eq=False)
class LabelledShapes:
    """Shapes with known labels, to look for neighbours among.

    Parameters
    ----------
    features : Array, shape (n, GRADIENT_INPUTS)
        As `features_of` gives them.
    labels : NDArray, shape (n,), int
        `NO_DIGIT` where it is none.
    """

    features: Array
    labels: NDArray[np.intp]

    @classmethod
    def of_rehearsal(cls, rehearsal: Rehearsal) -> LabelledShapes:
        """Return what everybody writes: the prototypes of digits, as the network reads them."""
        sure = rehearsal.y.max(axis=1) >= SURE_PROTOTYPE
        return cls(features_of(rehearsal.x[sure]), rehearsal.y[sure].argmax(axis=1))

    @classmethod
    def of(cls, characters: Sequence[LabelledImage]) -> LabelledShapes:
        """Return the shapes of characters, which may be none at all."""
        if not characters:
            return cls(np.zeros((0, GRADIENT_INPUTS), np.float32), np.zeros(0, np.intp))
        labels = [NO_DIGIT if each.label is None else each.label for each in characters]
        images = np.stack([each.image for each in characters])
        return cls(features_of(images), np.array(labels, np.intp))

    def and_of(self, characters: Iterable[LabelledImage]) -> LabelledShapes:
        """Return these and a writer's own."""
        own = LabelledShapes.of(list(characters))
        return LabelledShapes(
            np.concatenate([self.features, own.features]), np.concatenate([self.labels, own.labels])
        )

    def nearest(self, image: Image, label: int | None, *, other: bool = False) -> float:
        """Return how far the nearest shape of that label is; with `other`, of any other."""
        meant = self.labels == (NO_DIGIT if label is None else label)
        found = self.features[~meant if other else meant]
        return float(distances(features_of(image[None]), found).min(initial=NOWHERE))


@lru_cache(2)
def rehearsal_shapes(rehearsal: Rehearsal) -> LabelledShapes:
    """Return `LabelledShapes.of_rehearsal`, which takes too long to be done for every reading."""
    return LabelledShapes.of_rehearsal(rehearsal)


def features_of(images: Array | NDArray[np.uint8]) -> Array:
    """Return how edges run in images of shape (N, 28, 28) or (N, 784), as `unit` has it."""
    return unit(gradients(images.reshape(-1, SIDE, SIDE).astype(np.float32)))


def unit(edges: Array) -> Array:
    """Return what `ink.gradients` tells, shape (N, GRADIENT_INPUTS), as vectors of length 1."""
    return edges / np.maximum(np.linalg.norm(edges, axis=1, keepdims=True), 1e-9)


def distances(a: Array, b: Array) -> Array:
    """Return the distance of each row of a to each row of b, shape (N, M), 0 to √2."""
    return np.sqrt(np.maximum(2 - 2 * a @ b.T, 0))
