"""Ink at printed lines: bits of them that are no points, and feet that may lie in them."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from digitpad.pictures.components import INK, Component, Picture, pen_width
from digitpad.pictures.lines.long_lines import PrintedLine

_POINT = 2.0  # pens both ways; what is larger is more than a point
_OUT = 0.6  # pens that a point at a line stands out of it, at least
_NEAR = 3.0  # pixels between a line and a bit of it
_TALL = 0.5  # of the tallest piece; what is lower is no digit
_LEFT = 0.45  # of a digit's width, where the stem of a 7 or 2 comes down
_STEM = 0.5  # of its width, which is broader where there is a foot already
_BROAD = 0.35  # of its height; a 1 is narrower
_TOUCHING = 2.0  # pixels between a stem and the line that it stands on
_MOST_FEET = 4  # digits
_FOOT = 0.5  # heights of a digit, at least


def without_bits(
    pieces: Sequence[Component], across: Sequence[PrintedLine], down: Sequence[PrintedLine]
) -> list[Component]:
    """Return pieces of ink without those that are as small as points and lie in a line's way.

    Parameters
    ----------
    pieces : sequence of Component
    across, down : sequence of PrintedLine
        Lines that were taken out; of those that run down x and y are exchanged.
    """
    tallest = max((piece.box.h for piece in pieces), default=0.0)
    widths = [pen_width(p.darkness) for p in pieces if p.box.h >= _TALL * tallest]
    pen = float(np.median(widths)) if widths else 0.0

    def is_bit(piece: Component) -> bool:
        box = piece.box
        small = max(box.w, box.h) <= _POINT * pen
        ways = [(line, box.x, box.right, box.y, box.bottom) for line in across]
        ways += [(line, box.y, box.bottom, box.x, box.right) for line in down]
        return small and any(_stands_out(*way) <= _OUT * pen for way in ways)

    return [piece for piece in pieces if not is_bit(piece)]


def _stands_out(line: PrintedLine, first: float, last: float, top: float, bottom: float) -> float:
    """Return how far a piece reaches out of a line, in pixels; infinitely where it is elsewhere."""
    if last < line.start - _NEAR or first > line.stop + _NEAR:
        return np.inf
    middle, half = line.at((first + last) / 2), line.width / 2
    above, below = middle - half - top, bottom - 1 - middle - half
    apart = bottom < middle - half - _NEAR or top > middle + half + _NEAR
    return np.inf if apart else max(above, below)


def with_feet(
    rest: Picture, darkness: Picture, pieces: Sequence[Component], across: Sequence[PrintedLine]
) -> list[Picture]:
    """Return the ink with a foot of a digit that comes down on a line as a 7 and a 2 do.

    Parameters
    ----------
    rest : Picture, shape (h, w)
        Without lines.
    darkness : Picture, shape (h, w)
        With them.
    pieces : sequence of Component
        Of `rest`.
    across : sequence of PrintedLine

    Returns
    -------
    list of Picture
        One for each such digit, of a few; the others have no foot in it.
    """
    tallest, found = max((piece.box.h for piece in pieces), default=0.0), list[Picture]()
    for piece in pieces:
        box = piece.box
        stem = _stem(piece) if box.h >= _TALL * tallest and box.w >= _BROAD * box.h else None
        lines = [x for x in across if stem is not None and _stands_on(x, stem, box.bottom)]
        if stem is not None and lines and len(found) < _MOST_FEET:
            right = max(box.right, stem + _FOOT * box.h)
            found.append(_with_foot(rest, darkness, lines[0], (stem, right), box.bottom))
    return found


def _stem(piece: Component) -> float | None:
    """Return where a piece comes down at its left, None where it does not."""
    columns = np.flatnonzero((piece.darkness[-2:] > INK).any(axis=0))
    w = piece.darkness.shape[1]
    if not len(columns) or np.ptp(columns) > _STEM * w or columns.mean() > _LEFT * w:
        return None
    return piece.box.x + float(columns.mean())


def _stands_on(line: PrintedLine, x: float, bottom: float) -> bool:
    return line.start <= x < line.stop and (
        abs(line.at(x) - bottom) <= line.width / 2 + 1 + _TOUCHING
    )


def _with_foot(
    rest: Picture,
    darkness: Picture,
    line: PrintedLine,
    ends: tuple[float, float],
    bottom: float,
) -> Picture:
    """Return ink with a part of a line put back, up to the bottom of what stands at its left."""
    x = np.arange(max(round(ends[0]), line.start), min(round(ends[1]), line.stop))
    y, half = line.y[x - line.start], line.width / 2
    points = np.concatenate([np.stack([x, y - half], 1), np.stack([x, y + half], 1)[::-1]])
    there, reach = np.zeros(rest.shape, np.uint8), round(half)
    cv2.fillPoly(there, [np.rint(points).astype(np.int32)], (1,))
    there[round(bottom) - 1 : round(float(y[0])), max(x[0] - reach, 0) : x[0] + reach + 1] = 1
    return np.where(there > 0, darkness, rest)
