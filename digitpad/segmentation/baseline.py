"""The line that an amount stands on, found in its ink."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from digitpad.ink.strokes import Box
from digitpad.segmentation.pieces import writing_height


@dataclass(frozen=True)
class BaseLine:
    """The line that the ink stands on.

    Parameters
    ----------
    height : float
        Of a usual digit, in ink units.
    slope, base : float
        The baseline is y = slope · x + base.
    """

    height: float
    slope: float
    base: float

    @classmethod
    def under(cls, boxes: Sequence[Box]) -> BaseLine:
        """Fit the line to ink whose height is not known yet, by the boxes of its parts."""
        return cls.through(boxes, writing_height(boxes))

    @classmethod
    def through(cls, boxes: Sequence[Box], height: float) -> BaseLine:
        """Fit the line to the lower edges of everything about as tall as a digit."""
        tall = sorted(box for box in boxes if box.h > 0.6 * height) or sorted(boxes)
        neighbours = [*pairwise(tall), *zip(tall, tall[2:], strict=False)]
        apart = [(a, b) for a, b in neighbours if b.x - a.x > height / 2]
        slopes = [(b.bottom - a.bottom) / (b.x - a.x) for a, b in apart]
        slope = min(max(median(slopes), -0.4), 0.4) if slopes else 0.0
        return cls(height, slope, median(box.bottom - slope * box.x for box in tall))
