"""A writer's own marks, and what is no character of the writer's: known by shape, size and place.

A point is known by its place and size far more than by its shape, a dollar sign by its
shape. So shapes that differ count the less the smaller they are: what is compared is how
far the ink itself lies apart, in heights of the writing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad.finetune.shapes import LabelledShapes, distances, features_of, unit
from digitpad.network.functions import Array
from digitpad.reading.result import Place
from digitpad.segmentation.kinds import KINDS

NEAR = 0.3  # heights of the writing; a writer's next point is as near in four of five cases
NEAREST = 0.02  # the same ink, its rounding errors included
SAY = 10.0  # nats, for the very ink; a scribble is some eight from being a digit


class PlacedExample(Protocol):
    """What `KindExemplars` want to know of an example."""

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """What the network saw, shape (28, 28)."""
        ...

    @property
    def place(self) -> Place | None:
        """Where it stood on its line."""
        ...

    @property
    def kind(self) -> int:
        """Its place in `KINDS`."""
        ...

    @property
    def near(self) -> float:
        """How far from it ink may be to be of its kind."""
        ...


@dataclass(frozen=True, eq=False)
class KindExemplars:
    """Examples as arrays.

    Parameters
    ----------
    features : Array, shape (n, GRADIENT_INPUTS)
    places : NDArray, shape (n, 4)
    kinds : NDArray, shape (n,), int
    near : NDArray, shape (n,)
    """

    features: Array
    places: NDArray[np.float64]
    kinds: NDArray[np.intp]
    near: NDArray[np.float64]

    @classmethod
    def of(cls, items: Sequence[PlacedExample]) -> KindExemplars:
        """Return those of the examples whose place is known; there must be one at least."""
        return cls(
            features_of(np.stack([item.pixels for item in items])),
            np.array([item.place for item in items], np.float64),
            np.array([item.kind for item in items], np.intp),
            np.array([item.near for item in items], np.float64),
        )

    def scores(self, edges: Array, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return what to add to the scores of kinds, (n, kinds): the nearer, the more.

        Parameters
        ----------
        edges : Array, shape (n, GRADIENT_INPUTS)
            What `ink.gradients` tells of the images.
        places : NDArray, shape (n, 4)
        """
        apart = ink_apart(unit(edges), places, self.features, self.places) / self.near
        known = np.flatnonzero(apart.min(axis=1) < 1)
        nearest = apart[known].argmin(axis=1)
        say = SAY * (1 - apart[known, nearest])
        scores = np.zeros((len(edges), len(KINDS)))
        scores[known] = -say[:, None]
        scores[known, self.kinds[nearest]] = say
        return scores


def ink_apart(
    features: Array, places: NDArray[np.float64], others: Array, at: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return how far the ink of each of n lies from that of each of m, (n, m), in heights.

    Parameters
    ----------
    features, others : Array, shapes (n, GRADIENT_INPUTS) and (m, GRADIENT_INPUTS)
        As `features_of` gives them.
    places, at : NDArray, shapes (n, 4) and (m, 4)
        See `Place`.
    """
    moved = np.linalg.norm(places[:, None] - at, axis=2)
    extent = np.maximum(places[:, None, 2:].max(axis=2), at[:, 2:].max(axis=1))
    return np.hypot(moved, np.minimum(extent, 1) * distances(features, others))


def farthest(image: Array, place: Place, shapes: LabelledShapes, reach: float) -> float:
    """Return how far an example of a mark may reach: not to what everybody writes as a digit.

    Parameters
    ----------
    image : Array, shape (28, 28)
    place : Place
    shapes : LabelledShapes
        Everybody's digits, which stand on the line and are one high, as wide as this.
    reach : float
        The share of the way to the nearest one.
    """
    digits = shapes.features[shapes.labels >= 0]
    own = np.array([place], np.float64)
    theirs = np.array([(-1.0, 0.0, place[2], 1.0)])
    apart = ink_apart(features_of(image[None]), own, digits, np.repeat(theirs, len(digits), axis=0))
    return float(np.clip(reach * apart.min(initial=NEAR / reach), NEAREST, NEAR))
