"""Printed lines: found as chains of thin, long runs of ink, straight or bent a little.

A line is followed through gaps and crossings by a curve of low degree. What makes it a line,
and no stroke of a digit, is its length: beyond the height of the writing, or from one
printed line to the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import Mask, Picture
from digitpad.pictures.curves import Curve, Floats, curve_through, median

MOST_SEGMENTS = 600  # the longest ones; more are noise, or a page of text
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

    @property
    def bend(self) -> float:
        """How far it is from straight, in pixels."""
        return float(np.abs(self.y - np.linspace(self.y[0], self.y[-1], len(self.y))).max())

    def at(self, x: float) -> float:
        """Return the line's y at `x`, beyond its ends that of the end."""
        return float(np.interp(x, np.arange(self.start, self.stop), self.y))


@dataclass(frozen=True, eq=False)
class Runs:
    """For each pixel of ink the first and the last row of its run, of shape (h, w) each."""

    mask: Mask
    top: NDArray[np.int16]
    bottom: NDArray[np.int16]

    @classmethod
    def of(cls, mask: Mask) -> Runs:
        """Return the runs of ink in the columns of `mask`."""
        h = len(mask)
        rows = np.arange(h, dtype=np.int16)[:, None]
        top = np.maximum.accumulate(np.where(mask, np.int16(-1), rows), axis=0)
        below = np.where(mask, np.int16(h), rows)[::-1]
        bottom = np.minimum.accumulate(below, axis=0)[::-1]
        top += 1
        bottom -= 1
        return cls(mask, top, bottom)


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
        found = _lines_at(level, darkness, pen)
        lines += [line for line in found if not any(_is_same(line, other) for other in lines)]
    return sorted(lines, key=lambda line: -line.length)


def _lines_at(level: float, darkness: Picture, pen: float) -> list[PrintedLine]:
    """Return the lines where ink is darker than `level`."""
    runs = Runs.of((darkness > level).astype(np.uint8))
    fainter = darkness > (level / 2 if level == FAINT_LINE else level)  # what joins its pieces
    thickest = int(np.clip(round(1.7 * pen + 1), 3, max(len(darkness) // 3, 3)))
    found = _Segments.of(_segments(runs, thickest))
    free, lines = np.ones(len(found.all), np.bool_), list[PrintedLine]()
    while free.any() and len(lines) < MOST_LINES:
        chain = found.chained(int(np.argmax(free)), free, thickest)
        free[chain] = False
        line = _line_through([found.all[i] for i in chain], runs, fainter, thickest, level)
        if line is not None and not any(_is_same(line, other) for other in lines):
            lines.append(line)
    return lines


@dataclass(frozen=True, eq=False)
class _Segment:
    x: Floats
    y: Floats

    @property
    def ends(self) -> tuple[float, float, float, float]:
        """The x of both ends, and the y there, each the median of a few pixels."""
        near = max(len(self.x) // 8, 3)
        left, right = median(self.y[:near]), median(self.y[-near:])
        return float(self.x[0]), float(self.x[-1]), left, right

    def thinned(self) -> _Segment:
        """Return the segment with no more points than a curve needs, as many as it is long."""
        return _Segment(self.x[::4], self.y[::4])


def _segments(runs: Runs, thickest: int) -> list[_Segment]:
    """Return pieces of thin lines without gaps, longest first."""
    height = runs.bottom - runs.top + 1
    thin = ((runs.mask > 0) & (height <= thickest)).astype(np.uint8)
    least = max(2 * thickest, 10)
    framed = cv2.copyMakeBorder(thin, 1, 1, least, least, cv2.BORDER_CONSTANT, value=0)
    grown = cv2.dilate(framed, np.ones((3, 1), np.uint8))
    kept = cv2.morphologyEx(grown, cv2.MORPH_OPEN, np.ones((1, least), np.uint8))
    kept = np.asarray(kept, np.uint8)[1:-1, least:-least] & thin
    _, labels, stats, _ = cv2.connectedComponentsWithStats(kept, connectivity=8)
    labels = np.asarray(labels, np.int32)
    widths = stats[:, cv2.CC_STAT_WIDTH].copy()
    widths[0] = 0
    flat = widths >= np.maximum(least, 1.5 * stats[:, cv2.CC_STAT_HEIGHT])
    longest = np.argsort(-widths, kind="stable")[:MOST_SEGMENTS].tolist()
    return [_segment(labels, stats[i].tolist(), i) for i in longest if flat[i]]


def _segment(labels: NDArray[np.int32], stats: Sequence[int], label: int) -> _Segment:
    x, y, w, h = stats[:4]
    own = labels[y : y + h, x : x + w] == label
    weight = own.sum(axis=0)
    mean = (own * np.arange(h)[:, None]).sum(axis=0) / np.maximum(weight, 1)
    there = np.flatnonzero(weight)
    return _Segment(x + there.astype(np.float64), y + mean[there])


@dataclass(frozen=True, eq=False)
class _Segments:
    """Many segments with their ends, shape (n, 4), as arrays."""

    all: tuple[_Segment, ...]
    ends: Floats

    @classmethod
    def of(cls, found: Sequence[_Segment]) -> _Segments:
        ends = np.array([segment.ends for segment in found]).reshape(-1, 4)
        return cls(tuple(segment.thinned() for segment in found), ends)

    def chained(self, first: int, free: NDArray[np.bool_], thick: int) -> list[int]:
        """Return a segment with those that continue it on both sides."""
        chain, free = [first], free.copy()
        free[first] = False
        while True:
            curve = _curve([self.all[i] for i in chain])
            left, right = self.ends[chain, 0].min(), self.ends[chain, 1].max()
            off, gap = self._distances(curve, left, right)
            reach = max(0.5 * (right - left), 6.0 * thick)
            fits = free & (gap <= reach) & (off <= max(0.6 * thick, 1.5) + 0.03 * gap)
            if not fits.any():
                return chain
            nearest = int(np.argmin(np.where(fits, gap, np.inf)))
            chain.append(nearest)
            free[nearest] = False

    def _distances(self, curve: Curve, left: float, right: float) -> tuple[Floats, Floats]:
        """Return how far off a curve each segment begins, and how far along it."""
        x0, x1, y0, y1 = self.ends.T
        begins, ends = np.abs(curve(x0) - y0), np.abs(curve(x1) - y1)
        off = np.where(x0 > right, begins, np.where(x1 < left, ends, np.maximum(begins, ends)))
        return off, np.maximum(np.maximum(x0 - right, left - x1), 0.0)


def _curve(chain: Sequence[_Segment], off: float = np.inf) -> Curve:
    """Return the curve through a chain, its points that lie far off left out."""
    x = np.concatenate([segment.x for segment in chain])
    return curve_through(x, np.concatenate([segment.y for segment in chain]), off)


def _line_through(
    chain: Sequence[_Segment],
    runs: Runs,
    fainter: NDArray[np.bool_],
    thickest: int,
    level: float,
) -> PrintedLine | None:
    """Return the line along a chain, as far as there is ink; none where there are holes."""
    h, w = runs.mask.shape
    curve = _curve(chain, 1 + 0.2 * thickest)
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
