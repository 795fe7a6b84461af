"""Which strokes an eraser touches on its way."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Ink

Point = tuple[float, float]


def touched(ink: Ink, start: Point, end: Point, radius: float) -> set[int]:
    """Return the numbers of the strokes within `radius` of the way from `start` to `end`.

    Parameters
    ----------
    ink : Ink
    start, end : tuple of float
        In ink units; the same point twice for a tap.
    radius : float
        In ink units.
    """
    steps = 1 + int(np.ceil(np.hypot(end[0] - start[0], end[1] - start[1]) / radius))
    way = np.linspace(start, end, steps + 1)
    return {i for i, stroke in enumerate(ink.strokes) if _distance(way, stroke.points) <= radius}


def _distance(way: NDArray[np.float64], line: NDArray[np.float64]) -> float:
    """Return the least distance of points, shape (m, 2), from a line through others, (n, 2)."""
    begin, end = line[:-1], line[1:]
    if len(line) == 1:
        begin = end = line
    along = end - begin
    squared = np.maximum((along**2).sum(axis=1), np.finfo(np.float64).tiny)
    from_begin = way[:, None] - begin  # (m, n - 1, 2)
    at = np.clip((from_begin * along).sum(axis=2) / squared, 0, 1)
    return float(np.hypot(*np.moveaxis(from_begin - at[..., None] * along, 2, 0)).min())
