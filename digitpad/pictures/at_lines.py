"""Ink at printed lines: bits of them that are no points, and feet that may lie in them."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from digitpad.pictures.components import INK, Component, Picture, pen_width
from digitpad.pictures.lines import PrintedLine

_POINT = 2.0  # pens both ways; what is larger is more than a point
_OUT = 0.6  # pens that a point at a line stands out of it, at least
_NEAR = 3.0  # pixels between a line and a bit of it
_TALL = 0.5  # of the tallest piece; what is lower is no digit
_LEFT = 0.45  # of a digit's width, where the stem of a 7 or 2 comes down
_STEM = 0.5  # of its width, which is broader where there is a foot already
_BROAD = 0.35  # of its height; a 1 is narrower
_TOUCHING = 2.0  # pixels between a stem and the line that it stands on
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
) -> Picture:
    """Return ink with a foot of every digit that comes down on a line as a 7 and a 2 do.

    Parameters
    ----------
    rest : Picture, shape (h, w)
        Without lines.
    darkness : Picture, shape (h, w)
        With them.
    pieces : sequence of Component
        Of `rest`.
    across : sequence of PrintedLine
    """
    tallest, found = max((piece.box.h for piece in pieces), default=0.0), rest
    for piece in pieces:
        box = piece.box
        if box.h >= _TALL * tallest and box.w >= _BROAD * box.h:
            stem = _stem(piece)
            for line in across:
                if stem is not None and _stands_on(line, stem, box.bottom):
                    found = found.copy() if found is rest else found
                    right = max(box.right, stem + _FOOT * box.h)
                    _put_back(found, darkness, line, round(stem), round(right))
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


def _put_back(found: Picture, darkness: Picture, line: PrintedLine, left: int, right: int) -> None:
    """Put back a part of a line."""
    x = np.arange(max(left, line.start), min(right, line.stop))
    y, half = line.y[x - line.start], line.width / 2
    points = np.concatenate([np.stack([x, y - half], 1), np.stack([x, y + half], 1)[::-1]])
    there = np.zeros(found.shape, np.uint8)
    cv2.fillPoly(there, [np.rint(points).astype(np.int32)], (1,))
    found[there > 0] = darkness[there > 0]
