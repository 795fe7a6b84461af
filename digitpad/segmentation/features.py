"""What a candidate's size and place say about it, in heights of the writing.

Costs are like negative logarithms of probabilities: 0 is perfectly usual, each
unit is e times rarer. The figures were fitted to the whole numbers of the
UNIPEN training writers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from digitpad.ink.strokes import Box
from digitpad.segmentation.candidates import Candidate
from digitpad.segmentation.path import Choice

LOW = -0.7  # from here down no digit begins; heights below the baseline
HALFWAY, ABOVE = -0.6, -0.2  # a mark begins below the one and ends below the other


@dataclass(frozen=True)
class BaseLine:
    """The line that the ink stands on, learnt from the ink.

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
    def through(cls, boxes: Sequence[Box], height: float) -> BaseLine:
        """Fit the line to the lower edges of everything about as tall as a digit."""
        tall = sorted(box for box in boxes if box.h > 0.6 * height) or sorted(boxes)
        neighbours = [*pairwise(tall), *zip(tall, tall[2:], strict=False)]
        apart = [(a, b) for a, b in neighbours if b.x - a.x > height / 2]
        slopes = [(b.bottom - a.bottom) / (b.x - a.x) for a, b in apart]
        slope = float(np.clip(np.median(slopes), -0.4, 0.4)) if slopes else 0.0
        return cls(height, slope, float(np.median([box.bottom - slope * box.x for box in tall])))

    def below(self, x: float, y: float) -> float:
        """Return how far a point lies below the baseline, in heights."""
        return (y - self.slope * x - self.base) / self.height


@dataclass(frozen=True)
class Costs:
    """What is usual in an amount, and what it costs to be otherwise.

    Parameters
    ----------
    character : float
        Of every character: fewer are likelier.
    doubt : float
        Of each unit of -log p, p being the network's best probability.
    gap, small, wide, place, low : float
        Of a digit: a gap inside, too small, too wide, off the line, too low at its top;
        per height.
    short : float
        The height below which a digit is too small.
    level : float
        How far its middle may lie from the middle of the line and be on it, in heights.
    overlap : float
        Of two characters that stand over each other, per width of the narrower.
    separator, tall, high : float
        Of a separator: itself, too tall or wide, reaching too far up or not down enough.
    leading : float
        Of a separator in front, added.
    sign : float
        Of a currency sign.
    """

    character: float = 0.3
    doubt: float = 3.2
    gap: float = 9.0
    small: float = 8.0
    wide: float = 2.0
    place: float = 8.0
    low: float = 8.0
    overlap: float = 4.0
    separator: float = 0.2
    tall: float = 3.0
    high: float = 10.0
    leading: float = 6.0
    sign: float = 0.4
    short: float = 0.6
    level: float = 0.2

    def of_digit(self, candidate: Candidate, probability: float, line: BaseLine) -> float:
        """Return what it costs to take `candidate` for a digit of this probability."""
        box, h = candidate.box, line.height
        top, bottom = line.below(box.x, box.y), line.below(box.x, box.bottom)
        geometry = (
            self.gap * candidate.gap / h
            + self.small * max(0.0, self.short - max(box.h, 0.6 * box.w) / h)
            + self.wide * max(0.0, box.w / h - 1.1)
            + self.place * max(0.0, abs((top + bottom) / 2 + 0.5) - self.level)
            + self.low * max(0.0, top - LOW)
        )
        return self.character + geometry - self.doubt * float(np.log(max(probability, 1e-6)))

    def of_separator(self, candidate: Candidate, line: BaseLine) -> float:
        """Return what it costs to take `candidate` for a point or a comma."""
        box, h = candidate.box, line.height
        size = max(0.0, box.h / h - 0.35) + max(0.0, box.w / h - 0.25)
        top, bottom = line.below(box.x, box.y), line.below(box.x, box.bottom)
        place = max(0.0, HALFWAY - top) + max(0.0, ABOVE - bottom)
        first = self.leading if candidate.start == 0 else 0.0
        return self.separator + self.tall * size + self.high * place + first

    def of_sign(self, probability: float) -> float:
        """Return what a dollar sign costs whose body is an S with this probability."""
        return self.sign - self.doubt * float(np.log(max(probability, 1e-6)))

    def of_neighbours(self, left: Choice, right: Choice) -> float:
        """Return what it costs for two characters to stand over each other."""
        a, b = left.candidate.box, right.candidate.box
        common = a.x + a.w - b.x
        if common <= 0:
            return 0.0
        return self.overlap * max(0.0, min(common / max(min(a.w, b.w), 1e-9), 1.0) - 0.3)


def mark_of(candidate: Candidate, line: BaseLine) -> str:
    """Return whether a separator is a point or a comma: a comma is taller and hangs lower."""
    return "," if candidate.box.h > 0.24 * line.height else "."
