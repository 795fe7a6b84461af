"""Points that a line hides: it is thicker where one stands in it.

A point is as broad as the pen, and so is a line under an amount: where the point stands on that
line, all that is left of it is a bulge, which goes with the line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box
from digitpad.pictures.components import INK, Component, Picture, pen_width
from digitpad.pictures.lines.ends import crosses
from digitpad.pictures.lines.long_lines import PrintedLine
from digitpad.pictures.lines.printed import PrintedLines

_THICKER = 0.15  # pens by which a point makes a line thicker, along a pen of it, at least,
_LEAST = 0.6  # and pixels
_BROADEST = 3.0  # pens; what is broader is the foot of a digit, or a line of its own
_CLEAR = 0.35  # pens by which the line is thicker where nothing but a point is likely
_ALONE = 0.3  # of that, at most, is left on both sides of a point that stands by itself
_HIDDEN = -1.0  # stands for how thick a line is where a digit is close
_BESIDE = 1.2  # pens beside a line in which a bulge lies
_USUAL = 30  # per cent of the columns are no thicker than a line is by itself
_BARE = 0.15  # pixels of digits in a column that is looked at, at most
_TALL = 0.42  # of the tallest piece; what is lower is no digit
_NEAR = 1.5  # pens between a line and the feet of the digits on it
_BEHIND = 0.8  # heights of the writing from the last digit to a point
_LOWER = 0.4  # of a digit, at its bottom, may have a foot in the line; no point is under that
_SLACK = 0.4  # of a point's width may lie under a digit beside it
_END = 2.0  # pens at a line's end, which is round or a blot


@dataclass(frozen=True, eq=False)
class HiddenPoint:
    """What may be a point in a line.

    Parameters
    ----------
    piece : Component
        The point, as it would stand by itself.
    clear : bool
        Whether it stands out, by itself, between digits; otherwise it may be a foot of one.
    """

    piece: Component
    clear: bool


def hidden_points(
    darkness: Picture,
    pieces: Sequence[Component],
    lines: PrintedLines,
) -> list[HiddenPoint]:
    """Return what may be points in the lines that the writing stands on.

    Parameters
    ----------
    darkness : Picture, shape (h, w)
        With its lines.
    pieces : sequence of Component
        What it is without them.
    lines : PrintedLines
    """
    if not lines.across or not pieces:
        return []
    pen = pen_width(darkness)
    tall = _TALL * max(piece.box.h for piece in pieces)
    digits = [piece for piece in pieces if piece.box.h >= tall]
    found = list[HiddenPoint]()
    for line in lines.across:
        standing = [x for x in digits if line.start <= x.box.centre < line.stop]
        apart = line.is_cut(len(darkness)) or any(crosses(line, other) for other in lines.down)
        if standing and not apart and _is_at_feet(line, standing, pen):
            found += _points_in(line, darkness, standing, pen)
    known = [piece.box for piece in pieces if piece.box.h < tall] + list(map(_lower_part, digits))
    return [x for x in found if not any(_is_under(x.piece.box, box) for box in known)]


def _is_at_feet(line: PrintedLine, digits: Sequence[Component], pen: float) -> bool:
    off = [abs(line.at(digit.box.centre) - digit.box.bottom) for digit in digits]
    return float(np.median(off)) <= line.width / 2 + _NEAR * pen


def _lower_part(digit: Component) -> Box:
    """Return the box around the lower part of a digit."""
    box, low = digit.box, digit.darkness[-max(int(_LOWER * digit.box.h), 1) :]
    columns = np.flatnonzero((low > INK).any(axis=0))
    first, last = columns[[0, -1]].tolist() if len(columns) else (0, int(box.w) - 1)
    return Box(box.x + first, box.bottom - len(low), last - first + 1.0, float(len(low)))


def _is_beside(point: Box, digits: Sequence[Component]) -> bool:
    """Return whether a point lies between digits, and beneath none of them."""
    return all(_shared(point, digit.box) <= _SLACK * point.w for digit in digits)


def _shared(box: Box, other: Box) -> float:
    """Return how far two boxes lie above each other, negative where they are apart."""
    return min(box.right, other.right) - max(box.x, other.x)


def _is_under(point: Box, box: Box) -> bool:
    """Return whether a point lies beneath or in a box, and not far beneath."""
    across = _shared(point, box)
    return across > _SLACK * point.w and box.y < point.bottom and point.y - box.bottom < 2 * point.h


def _points_in(
    line: PrintedLine, darkness: Picture, digits: Sequence[Component], pen: float
) -> list[HiddenPoint]:
    """Return what may be points in a line, between the digits that stand on it and behind them."""
    thicker = _thicker(line, darkness, digits, pen)
    height = max(digit.box.h for digit in digits)
    last = max(digit.box.right for digit in digits) + _BEHIND * height
    first = min(digit.box.centre for digit in digits)
    x = np.arange(line.start, line.stop)
    there = (thicker >= max(_THICKER, _LEAST / pen)) & (x > first) & (x < last)
    ends = np.flatnonzero(np.diff(np.concatenate([[False], there, [False]]))).reshape(-1, 2)
    narrow = [(a, b) for a, b in ends.tolist() if b - a <= _BROADEST * pen]
    found = list[HiddenPoint]()
    for at in (a + int(thicker[a:b].argmax()) for a, b in narrow):
        piece = _point(line.start + at, line, darkness, pen)
        likely = bool(thicker[at] >= _CLEAR) and _is_alone(thicker, at, pen)
        clear = likely and _is_beside(piece.box, digits)
        found.append(HiddenPoint(piece, clear))
    return found


def _is_alone(thicker: NDArray[np.float64], at: int, pen: float) -> bool:
    """Return whether a line is bare again on both sides of a place where it is thicker."""
    reach, bare = round(_BROADEST * pen), _ALONE * thicker[at]
    sides = thicker[max(at - reach, 0) : at][::-1], thicker[at:][:reach]
    return all(_falls_to(bare, side) for side in sides)


def _falls_to(bare: float, side: NDArray[np.float64]) -> bool:
    """Return whether a line becomes as thin as that before a digit stands too close to tell."""
    hidden = np.flatnonzero(side <= _HIDDEN)
    return bool((side[: hidden[0] if len(hidden) else None] < bare).any())


def _thicker(
    line: PrintedLine, darkness: Picture, digits: Sequence[Component], pen: float
) -> NDArray[np.float64]:
    """Return by how many pens a line is thicker than it is by itself, around each column.

    `_HIDDEN` where a digit stands too close to tell.
    """
    reach = line.width / 2 + _BESIDE * pen
    ink = _ink_along(darkness, line, reach, reach)
    written = np.zeros_like(darkness)
    for digit in digits:
        x, y, w, h = map(int, digit.box)
        part = written[y : y + h, x : x + w]
        np.maximum(part, digit.darkness, out=part)
    bare = (_ink_along(written, line, reach + pen, reach) < _BARE).astype(np.uint8)
    free = np.asarray(cv2.erode(bare[None], np.ones((1, 3), np.uint8)))[0] > 0
    end = min(int(np.ceil(_END * pen)), line.length)
    free[:end] = free[line.length - end :] = False
    if not free.any():
        return np.full(line.length, _HIDDEN)
    excess = np.where(free, (ink - np.percentile(ink[free], _USUAL)) / pen, -np.inf)
    size = max(round(pen), 2)
    found = np.convolve(excess, np.ones(size) / size, "same")
    return np.where(np.isfinite(found), found, _HIDDEN)


def _ink_along(
    darkness: Picture, line: PrintedLine, above: float, below: float
) -> NDArray[np.float64]:
    """Return how much ink there is from above a line to below it, in each of its columns."""
    h = len(darkness)
    top = max(int(line.y.min() - above) - 1, 0)
    strip = darkness[top : int(line.y.max() + below) + 2, line.start : line.stop]
    total = np.pad(np.cumsum(strip, axis=0, dtype=np.float64), ((1, 0), (0, 0)))
    columns = np.arange(line.length)
    low = np.clip(np.rint(line.y - above).astype(int) - top, 0, min(h - top, len(strip)))
    high = np.clip(np.rint(line.y + below).astype(int) + 1 - top, 0, len(strip))
    return total[high, columns] - total[low, columns]


def _point(x: int, line: PrintedLine, darkness: Picture, pen: float) -> Component:
    """Return a round point at column `x` of a line, as dark as it is there."""
    side = max(round(max(pen, line.width)), 3)
    y = line.at(x)
    left, top = max(round(x - side / 2), 0), max(round(y - side / 2), 0)
    dark = darkness[top : top + side, left : left + side]
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))[: len(dark), : dark.shape[1]]
    level = max(float(np.percentile(dark, 75)), 2 * INK)
    box = Box(float(left), float(top), float(disc.shape[1]), float(disc.shape[0]))
    return Component(box, disc.astype(np.float32) * np.float32(level))
