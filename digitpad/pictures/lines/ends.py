"""Where lines run and end: on other lines, in corners, along the picture's sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.lines.long_lines import PrintedLine

SKEW = 0.09  # the slope of lines to each other, in a photo
FROM_SIDE = 1.2  # heights of the writing, where one end is at a side of the picture
_CORNER = 0.18  # of a frame's side: how far apart two lines may end in one of its corners
_AS_BENT = 0.25  # of a line's bend
APART = 2.5  # pixels between a line and the end of another that meets it
_ALONG = 0.06  # a line that close to a side runs along it, as a share of the picture


@dataclass(frozen=True, eq=False)
class Sides:
    """The sides of a picture, which may have been turned."""

    corners: NDArray[np.float32]

    def exchanged(self) -> Sides:
        """Return the sides with x and y exchanged."""
        return Sides(np.ascontiguousarray(self.corners[:, ::-1]))

    def distance(self, x: float, y: float) -> float:
        """Return how far inside a point lies, negative outside."""
        return float(cv2.pointPolygonTest(self.corners, (x, y), True))


def most_bent(line: PrintedLine) -> float:
    """Return how far from straight a short printed line may be, in pixels."""
    return max(0.025 * line.length, 1.5)


def bends_as(line: PrintedLine, other: PrintedLine) -> bool:
    """Return whether a long line is bent the same way as another one that is about as long."""
    alike = abs(line.length - other.length) <= _CORNER * line.length
    off = max(_AS_BENT * line.bend, 1.5)
    return alike and line.bend <= 4 * most_bent(line) and abs(line.sag - other.sag) <= off


def close_to(line: PrintedLine) -> float:
    """Return how close to another line, or a side, an end is said to touch it, in pixels."""
    return 1.5 * line.width + 2


def at_corner(across: PrintedLine, down: PrintedLine, left: bool, top: bool) -> bool:
    """Return whether an end of one line is an end of the other."""
    shorter = min(across.length, down.length)
    close = min(max(close_to(across), close_to(down)), max(_CORNER * shorter, 2.0))
    return corner_gap(across, down, left, top) <= close


def corner_gap(across: PrintedLine, down: PrintedLine, left: bool, top: bool) -> float:
    """Return how far an end of one line is from an end of the other, in pixels either way."""
    x, y = (across.start, across.y[0]) if left else (across.stop - 1, across.y[-1])
    v, u = (down.start, down.y[0]) if top else (down.stop - 1, down.y[-1])
    return max(abs(x - float(u)), abs(float(y) - v))


def is_corner(line: PrintedLine, first: bool, other: PrintedLine) -> bool:
    """Return whether an end of `line` lies where `other` ends, too."""
    end, beside = (line.start, line.y[0]) if first else (line.stop - 1, line.y[-1])
    close = max(close_to(line), close_to(other))
    ends = (other.start, other.y[0]), (other.stop - 1, other.y[-1])
    return any(abs(x - beside) <= close and abs(y - end) <= close for x, y in ends)


def crosses(line: PrintedLine, other: PrintedLine) -> bool:
    """Return whether a line goes on behind another one that it crosses."""
    middle = other.middle
    if not line.start + 1 < middle < line.stop - 1:
        return False
    return other.start < line.at(middle) < other.stop


def meets(line: PrintedLine, first: bool, other: PrintedLine, close: float) -> bool:
    """Return whether an end of `line` lies on `other`, which runs the other way."""
    end, beside = (line.start, line.y[0]) if first else (line.stop - 1, line.y[-1])
    if not other.start - close <= beside <= other.stop + close:
        return False
    return abs(other.at(beside) - end) <= other.width / 2 + APART


def runs_along(line: PrintedLine, sides: Sides, tall: float) -> bool:
    """Return whether a line keeps close to one side of the picture, as a bar of a 7 may, too."""
    along, breadth = np.ptp(sides.corners, axis=0).tolist()
    near = max(_ALONG * breadth, line.width + 2)
    at = range(0, line.length, max(line.length // 12, 1))
    inside = np.array([sides.distance(float(line.start + i), float(line.y[i])) for i in at])
    cut = np.median(inside) <= line.width / 2 + 1.5
    long_ = line.length > max(FROM_SIDE * tall, 0.6 * along)
    return bool(np.all(inside <= near)) and (bool(cut) or long_)


def is_like(
    line: PrintedLine,
    known: Sequence[PrintedLine],
    others: Sequence[PrintedLine],
    skew: float,
) -> bool:
    """Return whether a line is as wide as the others, and runs as they do or across."""
    widths = [other.width for other in (*known, *others)] or [line.width]
    usual = float(np.median(widths))
    slopes = [other.slope for other in known] or [-other.slope for other in others] or [0.0]
    alike = -0.35 * usual - 1 <= line.width - usual <= 0.25 * usual + 0.5
    return alike and abs(line.slope - float(np.median(slopes))) < skew


def is_square(top: PrintedLine, low: PrintedLine, left: PrintedLine, right: PrintedLine) -> bool:
    """Return whether four lines run as the sides of a rectangle do, and those of a 0 do not."""
    parallel = abs(top.slope - low.slope) <= SKEW and abs(left.slope - right.slope) <= SKEW
    return parallel and abs(top.slope + low.slope + left.slope + right.slope) <= 4 * SKEW
