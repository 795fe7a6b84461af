"""Currency signs in front, which a network that knows digits takes for some digit.

A dollar is an S behind a bar; a euro is a C with bars that come in from the left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot

import numpy as np

from digitpad.ink.strokes import Box, Stroke
from digitpad.segmentation.candidates import Candidate, Piece, around, widest_gap

PLAIN = (5,)  # the digit that an S is read as
TALL = (3, 5, 8, 9)  # an S drawn in haste; only a bar that stands out tells it from a digit
DOUBLE = (0, 3, 5, 6, 8, 9)  # two bars leave no doubt, whatever the S between them looks like
STANDS_OUT = 0.3  # of the rest's height, above and below together
THIN = 0.2  # a line's spread across, beside that along it
STEEP = 0.8  # a bar's way down, beside its way across


@dataclass(frozen=True, eq=False)
class Body:
    """What may be the S of a dollar sign: a candidate without its bars.

    Parameters
    ----------
    candidate : Candidate
    digits : tuple of int
        What an S like this may be read as.
    """

    candidate: Candidate
    digits: tuple[int, ...]

    def probability(self, p: np.ndarray) -> float:
        """Return that of an S, given those of the ten digits, shape (10,)."""
        return float(p[list(self.digits)].sum())


def body(candidate: Candidate) -> Body | None:
    """Return the S of what may be a dollar sign: all but its bars.

    None where it stands elsewhere than in front, or has no bar that goes down
    through all of the rest, or the rest falls apart: an S and the digit behind it.
    """
    if candidate.start > 0:
        return None
    bars = [piece.box for piece in candidate.pieces if _is_bar(piece)]
    rest = tuple(piece for piece in candidate.pieces if not _is_bar(piece))
    if not bars or not rest:
        return None
    box = around(rest)
    through = sum(_goes_through(bar, box) for bar in bars)
    beside = any(abs(bar.centre - box.centre) > 0.6 * box.w for bar in bars)
    if beside or not through or widest_gap(rest) >= 0.1 * box.h:
        return None
    out = max(box.y - bar.y for bar in bars) + max(bar.bottom - box.bottom for bar in bars)
    digits = DOUBLE if through > 1 else TALL if out > STANDS_OUT * box.h else PLAIN
    return Body(replace(candidate, pieces=rest, box=box), digits)


def is_euro(candidate: Candidate) -> bool:
    """Return whether what stands in front is a C, with bars from its left into its middle.

    A barred 7 has its stem where a C is open; the bar of a barred 0 goes through.
    """
    bars = [piece.box for piece in candidate.pieces if _is_flat(piece)]
    rest = [piece for piece in candidate.pieces if not _is_flat(piece)]
    if candidate.start > 0 or not bars or len(rest) != 1:
        return False
    box, curve = rest[0].box, rest[0].part
    return isinstance(curve, Stroke) and all(_enters(bar, box, curve.points) for bar in bars)


def _is_flat(piece: Piece) -> bool:
    return isinstance(piece.part, Stroke) and piece.box.w > 2 * piece.box.h


def _enters(bar: Box, box: Box, curve: np.ndarray) -> bool:
    """Return whether a bar comes in from the left, where a curve is closed, and ends inside."""
    middle = bar.y + bar.h / 2
    x = curve[np.abs(curve[:, 1] - middle) < 0.12 * box.h, 0]
    closed = len(x) > 0 and bool(x.max() < box.x + 0.4 * box.w)
    high, low = box.y + 0.25 * box.h, box.y + 0.75 * box.h
    within = bar.right < box.right and bar.right > box.x + 0.4 * box.w
    return closed and within and high < middle < low and bar.x < box.x + 0.1 * box.w


def _is_bar(piece: Piece) -> bool:
    """Return whether a piece is a stroke like a line, and steep; the pen may go up and down it."""
    if not isinstance(piece.part, Stroke) or len(piece.part) < 2:
        return False
    x, y = (piece.part.points - piece.part.points.mean(axis=0)).T
    xx, xy, yy = float(x @ x), float(x @ y), float(y @ y)
    middle, half = (xx + yy) / 2, hypot((xx - yy) / 2, xy)
    along, across = middle + half, middle - half  # how far the points spread, squared
    return across < THIN**2 * along and along - xx > STEEP * abs(xy)


def _goes_through(bar: Box, rest: Box) -> bool:
    inside = abs(bar.centre - rest.centre) < 0.4 * rest.w
    return inside and bar.y <= rest.y + 0.25 * rest.h and bar.bottom >= rest.bottom - 0.25 * rest.h
