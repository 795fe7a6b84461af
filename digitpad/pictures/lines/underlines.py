"""The line under a number: known by its lower edge, which nothing that stands on it touches.

What stands on such a line hides its upper edge, often all along, so that no piece of it is thin
enough to be found as a line. Below there is nothing but paper.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import Mask, Picture
from digitpad.pictures.lines.curves import Curve, Floats, curve_through
from digitpad.pictures.lines.long_lines import DARK_LINE, PrintedLine
from digitpad.pictures.lines.segments import Runs

_OFF = 0.3  # pens that the lower edge is off its curve
_WHOLE = 0.9  # of the columns have their lowest ink on it
_BARE = 25  # per cent of a line, about, have nothing standing on them
_MOST_BENT = 0.16  # of its length: how far it may be from straight
_THICKEST = 1.6  # pens
_DIRT = 0.02  # of the writing may lie below
_LONG = 1.2  # heights of the writing
_BEYOND = 0.2  # of the writing's height, both ends together; each, under what may be a 2
_TALL = 1 / 3  # of the writing's height; what is lower is no character


@dataclass(frozen=True, eq=False)
class _LowestInk:
    """The lowest run of ink in each column that has any: its column, first and last row."""

    x: NDArray[np.intp]
    top: NDArray[np.int16]
    bottom: NDArray[np.intp]

    @classmethod
    def of(cls, ink: Mask) -> _LowestInk:
        """Return the lowest runs of a mask, shape (h, w)."""
        x = np.flatnonzero(ink.any(axis=0))
        bottom = len(ink) - 1 - ink[::-1, x].argmax(axis=0)
        return cls(x, Runs.of(ink).top[bottom, x], bottom)


def underline(darkness: Picture, pen: float) -> PrintedLine | None:
    """Return the line that all of the writing stands on, None if there is none.

    Parameters
    ----------
    darkness : Picture, shape (h, w)
    pen : float
        How wide lines of ink are, in pixels.
    """
    ink = _without_specks((darkness > DARK_LINE).astype(np.uint8), pen)
    if not ink.any():
        return None
    lowest = _LowestInk.of(ink)
    curve = curve_through(lowest.x.astype(np.float64), lowest.bottom.astype(np.float64), pen)
    line = _along(curve, lowest, pen, ink.shape)
    return line if line is not None and _carries_all(line, ink, pen) else None


def _without_specks(ink: Mask, pen: float) -> Mask:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    large = stats[:, cv2.CC_STAT_AREA] >= 2 * pen * pen
    large[0] = False
    return large[np.asarray(labels, np.int32)].astype(np.uint8)


def _along(
    curve: Curve, lowest: _LowestInk, pen: float, shape: tuple[int, ...]
) -> PrintedLine | None:
    """Return the line whose lower edge is a curve, if the lowest ink of the columns lies there.

    None along the picture's lower side, where ink may go on.
    """
    high, wide = shape
    on = np.abs(curve(lowest.x) - lowest.bottom) <= max(_OFF * pen, 1.0)
    if not on.any():
        return None
    ends = lowest.x[on][[0, -1]]
    between = (lowest.x >= ends[0]) & (lowest.x <= ends[1])
    x = np.arange(ends[0], ends[1] + 1)
    width = float(np.percentile((lowest.bottom - lowest.top + 1)[on], _BARE))
    if on.sum() < _WHOLE * len(x) or between.sum() < len(x) or width > _THICKEST * pen:
        return None
    cap = int(np.ceil(pen))  # its ends are round
    x = np.arange(max(ends[0] - cap, 0), min(ends[1] + cap + 1, wide))
    y = curve(x) - (width - 1) / 2
    line = PrintedLine(int(x[0]), y, width, level=DARK_LINE)
    return line if _is_straight(y) and line.y.max() + width < high else None


def _is_straight(y: Floats) -> bool:
    chord = np.linspace(y[0], y[-1], len(y))
    level = abs(y[-1] - y[0]) <= 0.5 * len(y)
    return level and float(np.abs(y - chord).max()) <= max(_MOST_BENT * len(y), 1.5)


def _carries_all(line: PrintedLine, ink: Mask, pen: float) -> bool:
    """Return whether a line reaches beyond the writing, which stands on it and nowhere else."""
    rows, columns = np.nonzero(ink)
    y = np.interp(columns, np.arange(line.start, line.stop), line.y)
    off = line.width / 2 + 1
    above, below = rows < y - off, rows > y + off
    if not above.any() or below.sum() > _DIRT * above.sum():
        return False
    left, right = np.percentile(columns[above], (1, 99))
    height = float(np.percentile(y[above] - rows[above], 99))
    cap = int(np.ceil(pen))
    room = left - line.start - cap, line.stop - 1 - cap - right
    if min(room) < -cap or sum(room) < _BEYOND * height or line.length < _LONG * height:
        return False
    writing = np.zeros(ink.shape, np.uint8)
    writing[rows[above], columns[above]] = 1
    return min(room) >= _BEYOND * height or _stands_apart(writing, ink, height)


def _stands_apart(writing: Mask, ink: Mask, height: float) -> bool:
    """Return whether there are two characters, or one by itself; a 2 stands on its own foot."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(writing, connectivity=8)
    tall = np.flatnonzero(stats[1:, cv2.CC_STAT_HEIGHT] > _TALL * height) + 1
    if len(tall) != 1:
        return len(tall) > 1
    together = cv2.connectedComponents(ink, connectivity=8)[1]
    own = np.unique(together[labels == tall[0]])
    return not np.isin(together[(ink > 0) & (writing == 0)], own).any()
