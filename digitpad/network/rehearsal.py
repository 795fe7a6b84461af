"""What a network must not forget while it learns something new.

====== ============================================ ========
letter meaning                                      shape
====== ============================================ ========
x      inputs that stand for all it was trained on  (n, n_0)
y      what the network itself said to them         (n, n_L)
====== ============================================ ========
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.network.functions import Array, constant


@dataclass(frozen=True, eq=False)
class Rehearsal:
    """Examples that stand for all that a network was trained on, with its own answers.

    Parameters
    ----------
    x : NDArray, shape (n, n_0), uint8
        255 is an input of 1. Means of many training examples, none of them a copy.
    y : Array, shape (n, n_L), float16
        The trained network's outputs: soft targets.

    Raises
    ------
    ValueError
        If x and y do not belong together, or y holds what is no probability.
    """

    x: NDArray[np.uint8]
    y: Array

    def __post_init__(self) -> None:
        if self.x.ndim != 2 or self.y.ndim != 2 or not 0 < len(self.x) == len(self.y):
            raise ValueError(f"nothing is rehearsed with {self.x.shape} and {self.y.shape}")
        if self.x.dtype != np.uint8 or self.y.dtype != np.float16:
            raise ValueError(f"a rehearsal is uint8 and float16, not {self.x.dtype}, {self.y.dtype}")
        if not ((self.y >= 0) & (self.y <= 1)).all():
            raise ValueError("a rehearsal's answers are probabilities")
        object.__setattr__(self, "x", constant(self.x))
        object.__setattr__(self, "y", constant(self.y))

    def __len__(self) -> int:
        return len(self.x)

    @cached_property
    def inputs(self) -> Array:
        """The network's inputs, shape (n, n_0), float32, 0 to 1."""
        return constant(self.x / np.float32(255))

    @cached_property
    def targets(self) -> Array:
        """The answers, shape (n, n_L), float32, each row summing to 1."""
        y = self.y.astype(np.float32)
        return constant(y / y.sum(axis=1, keepdims=True))
