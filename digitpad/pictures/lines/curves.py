"""Curves of low degree through points of which some are not on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.polynomial import Polynomial
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Curve = Callable[[NDArray[Any]], Floats]
"""Gives the y at any x."""


def curve_through(x: Floats, y: Floats, off: float = np.inf) -> Curve:
    """Return the curve through points, those that lie further off than `off` left out.

    Parameters
    ----------
    x, y : Floats, shape (n,)
        In pixels.
    off : float
        In pixels; of the points that are left, those further off than a half and a third of it
        go as well, as long as a third of all stays.
    """
    curve, used = _fitted(x, y), np.ones(len(x), np.bool_)
    for closer in (off, off / 2, off / 3):
        near = np.abs(curve(x) - y) <= max(closer, 1.0)
        if near.sum() < max(len(x) / 3, 4):
            break
        if (near != used).any():  # through the same points it is the same curve
            curve, used = _fitted(x[near], y[near]), near
    return curve


def _fitted(x: Floats, y: Floats) -> Curve:
    """Return a straight line, or a bent one where it is long and known well."""
    straight, used = _Straight.through(x, y), np.ones(len(x), np.bool_)
    for _ in range(4):  # trimmed: what is far off is somebody's ink
        off = np.abs(straight(x) - y)
        near = off <= max(2 * median(off), 0.6)
        if near.sum() < 2 or not (near != used).any():
            break
        straight, used = _Straight.through(x[near], y[near]), near
    off = np.abs(straight(x) - y)
    if np.ptp(x) < 60 or np.mean(off <= 0.5) >= 0.7:
        return straight
    bent = Polynomial.fit(x, y, 3)
    worth = np.mean(off**2) > np.mean((bent(x) - y) ** 2) + 0.15
    return bent if worth else straight


@dataclass(frozen=True)
class _Straight:
    """A straight line; a page of noise asks for thirty thousand of them."""

    level: float
    slope: float

    @classmethod
    def through(cls, x: Floats, y: Floats) -> _Straight:
        """Return the line of least squares."""
        middle, level = float(x.sum()) / len(x), float(y.sum()) / len(y)
        along = x - middle
        slope = float(along @ (y - level)) / max(float(along @ along), 1e-9)
        return cls(level - slope * middle, slope)

    def __call__(self, x: NDArray[Any]) -> Floats:
        return self.level + self.slope * x


def median(values: NDArray[Any]) -> float:
    """Return what `np.median` does of one or more numbers, in a third of its time."""
    middle = len(values) // 2
    if len(values) % 2:
        return float(np.partition(values, middle)[middle])
    parted = np.partition(values, (middle - 1, middle))
    return float(parted[middle - 1] + parted[middle]) / 2
