"""What a network was trained on, in a nutshell: what keeps it from forgetting.

It travels with the weights. No row is an example of the training data: each is
made of several.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from digitpad.network.functions import Array

LEAST_MEMBERS = 5  # of a cluster: the mean of fewer would be nearly a copy
ROUNDS = 12


@dataclass(frozen=True, eq=False)
class Rehearsal:
    """Prototypes of the training data, and what the trained network answers to them.

    Parameters
    ----------
    pixels : NDArray, shape (n, n_0), uint8
        0 for an input of 0, 255 for 1. Kept as a read-only copy.
    y : NDArray, shape (n, n_L), float32
        The network's own outputs. Kept as a read-only copy.

    Raises
    ------
    ValueError
        If there is no row, the two do not fit together, or y holds no probabilities.
    """

    pixels: NDArray[np.uint8]
    y: NDArray[np.float32]

    def __post_init__(self) -> None:
        pixels, y = np.array(self.pixels), np.array(self.y)
        if pixels.ndim != 2 or y.ndim != 2 or len(pixels) != len(y) or not len(y):
            raise ValueError(f"no rehearsal set: its shapes are {pixels.shape} and {y.shape}")
        if pixels.dtype != np.uint8 or y.dtype != np.float32:
            raise ValueError(f"no rehearsal set: its dtypes are {pixels.dtype} and {y.dtype}")
        if not (np.all(y >= 0) and np.allclose(y.sum(axis=1), 1, atol=1e-3)):
            raise ValueError("no rehearsal set: its targets are no probabilities")
        for name, array in (("pixels", pixels), ("y", y)):
            array.setflags(write=False)
            object.__setattr__(self, name, array)

    def __len__(self) -> int:
        return len(self.y)

    @cached_property
    def x(self) -> Array:
        """The network's inputs, shape (n, n_0), float32, 0 to 1."""
        return self.pixels / np.float32(255)

    @cached_property
    def name(self) -> str:
        """Twelve digits of the SHA-256 of all of it, which tell it from any other."""
        return sha256(self.pixels.tobytes() + self.y.tobytes()).hexdigest()[:12]


def means(x: Array, count: int, rng: np.random.Generator, least: int = LEAST_MEMBERS) -> Array:
    """Return the means of at most `count` clusters of x, each of `least` rows or more.

    Lloyd's k-means, begun with rows of x drawn at random.

    Parameters
    ----------
    x : Array, shape (N, n)
    count, least : int
    rng : numpy.random.Generator
    """
    centres = x[rng.choice(len(x), max(1, min(count, len(x) // least)), replace=False)]
    sizes = np.ones(len(centres))
    for _ in range(ROUNDS):
        members = np.eye(len(centres), dtype=x.dtype)[_nearest(x, centres)]
        sizes = members.sum(axis=0)
        filled = sizes > 0
        centres, sizes = (members.T @ x)[filled] / sizes[filled, None], sizes[filled]
    return centres[sizes >= least]


def _nearest(x: Array, centres: Array) -> NDArray[np.intp]:
    """Return the number of the centre next to each row, shape (N,)."""
    return (x @ centres.T - (centres**2).sum(axis=1) / 2).argmax(axis=1)
