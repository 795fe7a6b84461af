"""Printed lines: found as chains of thin, long runs of ink, straight or bent a little.

A line is followed through gaps and crossings by a curve of low degree. What makes it a line,
and no stroke of a digit, is its length: beyond the height of the writing, or from one
printed line to the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import Picture
from digitpad.pictures.lines.curves import Curve, Floats, median
from digitpad.pictures.lines.segments import Runs, Segment, Segments, curve_of, segments

MOST_LINES = 150
FAINT_LINE, DARK_LINE = 0.18, 0.5  # lines are fainter than ink; blurred ones run together
UNEVEN = 0.2  # how far the middle of a line is off its curve, in widths of the line
STRAIGHT = 0.08  # how far from straight a line may bend, as a share of its length
_BARE = 20  # per cent of a line, at least, have nothing written along them
COVERED = 0.7  # the share of a line's way on which there is ink


@dataclass(frozen=True, eq=False)
class PrintedLine:
    """A line that runs across; of one that runs down x and y are exchanged.

    Parameters
    ----------
    start : int
        The first column.
    y : NDArray, shape (n,), float64
        The middle of the line in each column from `start` on.
    width : float
        In pixels.
    covered : float
        The share of its columns that have ink there.
    gap : int
        The longest stretch without any, in columns.
    level : float
        How dark ink had to be for the line to be seen, 0 to 1.
    """

    start: int
    y: Floats
    width: float
    covered: float = 1.0
    gap: int = 0
    level: float = 0.18

    @property
    def stop(self) -> int:
        """The column behind the last one."""
        return self.start + len(self.y)

    @property
    def length(self) -> int:
        """How many columns it runs through."""
        return len(self.y)

    @property
    def slope(self) -> float:
        """How far it falls in each column."""
        return float(self.y[-1] - self.y[0]) / max(self.length - 1, 1)

    @cached_property
    def middle(self) -> float:
        """Its y, on average."""
        return float(self.y.mean())

    @cached_property
    def bend(self) -> float:
        """How far it is from straight, in pixels."""
        return float(np.abs(self.y - np.linspace(self.y[0], self.y[-1], len(self.y))).max())

    @property
    def sag(self) -> float:
        """How far its middle lies below the straight line between its ends, in pixels."""
        return float(self.y[len(self.y) // 2] - (self.y[0] + self.y[-1]) / 2)

    def is_cut(self, height: int) -> bool:
        """Return whether it runs along the side of a picture of that height, or out of it."""
        reach = self.width / 2 + 1
        return bool(self.y.min() < reach or self.y.max() > height - 1 - reach)

    def within(self, left: int, top: int, w: int, h: int) -> PrintedLine | None:
        """Return a part of the line, as it lies in a part of the picture; None if it does not."""
        first, last = max(left, self.start), min(left + w, self.stop)
        y = self.y[max(first - self.start, 0) : max(last - self.start, 0)] - top
        if len(y) < 2 or y.max() < -self.width / 2 or y.min() > h - 1 + self.width / 2:
            return None
        return replace(self, start=first - left, y=y)

    def at(self, x: float) -> float:
        """Return the line's y at `x`, beyond its ends that of the end."""
        along = min(max(x - self.start, 0.0), len(self.y) - 1.0)
        first = min(int(along), len(self.y) - 2)
        if first < 0:
            return float(self.y[0])
        here, next_ = self.y[first : first + 2].tolist()
        return float(here + (along - first) * (next_ - here))


def long_lines(darkness: Picture, pen: float) -> list[PrintedLine]:
    """Return everything that may be a line across, longest first; strokes of digits among it.

    Parameters
    ----------
    darkness : Picture, shape (h, w)
    pen : float
        How wide lines of ink are, in pixels.
    """
    lines: list[PrintedLine] = []
    for level in (FAINT_LINE, DARK_LINE):
        found = _lines_at(level, darkness, pen, lines)
        lines += [line for line in found if not any(_is_same(line, other) for other in lines)]
    return sorted(lines, key=lambda line: -line.length)


def _lines_at(
    level: float, darkness: Picture, pen: float, known: Sequence[PrintedLine]
) -> list[PrintedLine]:
    """Return the lines where ink is darker than `level`, but for those that are known."""
    runs = Runs.of((darkness > level).astype(np.uint8))
    fainter = darkness > (level / 2 if level == FAINT_LINE else level)  # what joins its pieces
    thickest = int(np.clip(round(1.7 * pen + 1), 3, max(len(darkness) // 3, 3)))
    found = Segments.of(segments(runs, thickest))
    free, lines = np.ones(len(found.all), np.bool_), list[PrintedLine]()
    for line in known:
        free &= ~_lie_on(line, found)
    while free.any() and len(lines) < MOST_LINES:
        chain = found.chained(int(np.argmax(free)), free, thickest)
        free[chain] = False
        line = _line_through([found.all[i] for i in chain], runs, fainter, thickest, level)
        if line is not None and not any(_is_same(line, other) for other in lines):
            lines.append(line)
            free &= ~_lie_on(line, found)
    return lines


def _lie_on(line: PrintedLine, found: Segments) -> NDArray[np.bool_]:
    """Return which segments lie on a line with both ends: they are pieces of it."""
    x0, x1, y0, y1 = found.ends.T
    off = [
        np.abs(line.y[(np.clip(x, line.start, line.stop - 1) - line.start).astype(int)] - y)
        for x, y in ((x0, y0), (x1, y1))
    ]
    near = np.maximum(*off) <= max(line.width / 2, 1.0)
    return near & (x0 >= line.start - 1) & (x1 <= line.stop)


def _line_through(
    chain: Sequence[Segment],
    runs: Runs,
    fainter: NDArray[np.bool_],
    thickest: int,
    level: float,
) -> PrintedLine | None:
    """Return the line along a chain, as far as there is ink; none where there are holes."""
    h, w = runs.mask.shape
    curve = curve_of(chain, 1 + 0.2 * thickest)
    first = int(min(s.x[0] for s in chain))
    last = int(max(s.x[-1] for s in chain))
    x = np.arange(w)
    inked = _ink_near(curve, x, fainter, 1 + thickest // 4)
    first, last = _as_far_as(inked, first, last, 2 * thickest)
    first, last = _without_islands(inked, first, last, thickest)
    x = x[first : last + 1]
    y = np.clip(curve(x), 0, h - 1)
    if inked[first : last + 1].mean() < COVERED or not _is_straight(y):
        return None
    rows = np.rint(y).astype(int)
    height = runs.bottom[rows, x] - runs.top[rows, x] + 1
    there = (runs.mask[rows, x] > 0) & (height <= thickest)
    if there.mean() < 0.3:
        return None
    way, width = inked[first : last + 1], _own_width(height[there])
    middle = (runs.bottom[rows, x] + runs.top[rows, x])[there] / 2
    off = np.abs(middle - y[there])
    if 1.5 * median(off) > max(0.7, UNEVEN * width):  # loops in a row, not a line
        return None
    return PrintedLine(first, y, width, float(way.mean()), _longest_gap(way), level)


def _own_width(heights: NDArray[np.int16]) -> float:
    """Return how wide a line is by itself: ink that runs along it makes it wider, nothing less."""
    usual, least = median(heights), float(np.percentile(heights, _BARE))
    return least if usual - least > 1 else usual


def _longest_gap(inked: NDArray[np.bool_]) -> int:
    there = np.flatnonzero(np.concatenate([[True], inked, [True]]))
    return int(np.diff(there).max()) - 1


def _is_straight(y: Floats) -> bool:
    chord = np.linspace(y[0], y[-1], len(y))
    level = abs(y[-1] - y[0]) <= 0.5 * len(y)
    return level and float(np.abs(y - chord).max()) <= max(STRAIGHT * len(y), 1.5)


def _ink_near(
    curve: Curve, x: NDArray[np.intp], ink: NDArray[np.bool_], off: int
) -> NDArray[np.bool_]:
    h = len(ink)
    rows = np.rint(curve(x)).astype(int)
    found = np.zeros(len(x), np.bool_)
    for step in range(-off, off + 1):
        at = rows + step
        inside = (at >= 0) & (at < h)
        found |= inside & ink[np.clip(at, 0, h - 1), x]
    return found


def _as_far_as(inked: NDArray[np.bool_], first: int, last: int, gap: int) -> tuple[int, int]:
    """Return the ends of a line, moved outwards over ink and short gaps."""
    there = np.flatnonzero(inked)
    before, behind = there[there < first][::-1], there[there > last]
    for at in before:
        if first - at > gap:
            break
        first = int(at)
    for at in behind:
        if at - last > gap:
            break
        last = int(at)
    return first, last


def _without_islands(
    inked: NDArray[np.bool_], first: int, last: int, thick: int
) -> tuple[int, int]:
    """Return the ends of a line moved inwards to what is more than another line that crosses."""
    gaps = first + np.flatnonzero(~inked[first : last + 1])
    if len(gaps) and gaps[0] - first <= thick:
        after = first + np.flatnonzero(inked[first : last + 1])
        first = int(after[after > gaps[0]].min(initial=last))
    if len(gaps) and last - gaps[-1] <= thick:
        before = first + np.flatnonzero(inked[first : last + 1])
        last = int(before[before < gaps[-1]].max(initial=first))
    return first, last


def _is_same(line: PrintedLine, other: PrintedLine) -> bool:
    """Return whether two lines run over each other."""
    start, stop = max(line.start, other.start), min(line.stop, other.stop)
    if stop - start < 0.5 * line.length:
        return False
    a, b = (
        line.y[start - line.start : stop - line.start],
        other.y[start - other.start : stop - other.start],
    )
    return median(np.abs(a - b)) <= max(line.width, other.width, 1.5)
