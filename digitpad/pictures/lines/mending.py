"""Strokes mended where a printed line was taken out that ran through them, or along them.

What the line covered is known by what is left beside it: a stroke goes on behind the line the
way that it came, and two strokes that run into it towards each other, so flatly that they would
not have come out on its other side, are one.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import INK, Picture
from digitpad.pictures.lines.long_lines import PrintedLine

_BROADEST_STUB = 4.0  # pens; what is broader where it meets a line runs along it
_STRAIGHT_ON = 1.2  # widths of the line that a stroke is moved by while it crosses, wherever it led
_FARTHEST = 6.0  # pens that a stroke is moved by while it crosses
_OFF = 0.5  # of that: how far a stroke may end from where it led
_BROADEST_ARC = 12.0  # pens
_FLAT = 0.1  # columns in a row that both ends of an arc run towards each other, at least
_DEEPER = 3.0  # than it is an arc seems from its ends, as it bends most where it is hidden
_STEPS = 12  # points of an arc


class Arcs(Enum):
    """Which strokes that end at a line, side by side, are joined."""

    LIKELY = auto()
    """Those that run into it towards each other."""
    ALL = auto()
    """Those that stand close together, however they run into it."""


@dataclass(frozen=True, eq=False)
class _Stub:
    """Where a stroke meets a line.

    Parameters
    ----------
    first, last : int
        Its columns, from the line's start on.
    further : sequence of list of tuple of int
        The stretches of ink in the rows further away.
    """

    first: int
    last: int
    further: Sequence[list[tuple[int, int]]]

    @property
    def middle(self) -> float:
        """The column of its middle."""
        return (self.first + self.last) / 2

    @cached_property
    def slope(self) -> float:
        """How many columns it goes to the right with each row away from the line."""
        return _slope_of((self.first, self.last), self.further)


def mend(
    rest: Picture,
    line: PrintedLine,
    darkness: Picture,
    pen: float,
    *,
    apart: bool,
    arcs: Arcs = Arcs.LIKELY,
) -> None:
    """Put back the ink of strokes that a line was taken out of, as dark as it was.

    Parameters
    ----------
    rest : Picture, shape (h, w)
        Without the line; it is changed.
    line : PrintedLine
    darkness : Picture, shape (h, w)
        With the line.
    pen : float
        How wide lines of ink are, in pixels.
    apart : bool
        Whether two strokes that nothing else joins may be one, as they may beside a line that
        runs down. Two that stand on a line are more likely two digits.
    arcs : Arcs
    """
    half = line.width / 2 + 1.5
    sides = [_side(rest, line, half, step, pen) for step in (-1, 1)]
    above, below = sides
    crossings = _crossings(above, below, line, half, pen)
    for pair in crossings:
        _draw(rest, darkness, _crossing(line, half, *pair))
    met = {id(stub) for pair in crossings for stub in pair}
    for side, step in zip(sides, (-1, 1), strict=True):
        for left, right in itertools.pairwise(side):
            free = id(left) not in met and id(right) not in met
            if free and _may_be_arc(left, right, line, pen, arcs):
                arc = _arc(line, half * step, left, right)
                if apart or _are_joined(rest, arc[[0, -1]]):
                    _draw(rest, darkness, arc, pen)


def _side(rest: Picture, line: PrintedLine, half: float, step: int, pen: float) -> list[_Stub]:
    """Return the strokes that meet a line from above or, with a `step` of 1, from below."""
    met = _stretches(_ink_beside(rest, line, step * half))
    stubs = [stub for stub in met if _length(stub) < _BROADEST_STUB * pen]
    if not stubs:
        return []
    deep = max(round(1.5 * pen), 4)
    further = [_ink_beside(rest, line, step * (half + away)) for away in range(1, deep + 1)]
    found = [_stretches(row) for row in further]
    return [_Stub(*stub, found) for stub in stubs]


def _ink_beside(rest: Picture, line: PrintedLine, off: float) -> NDArray[np.bool_]:
    """Return where there is ink so far below a line, in each of its columns."""
    rows = np.rint(line.y + off).astype(int)
    inside = (rows >= 0) & (rows < len(rest))
    columns = np.arange(line.start, line.stop)
    return np.asarray(inside & (rest[np.clip(rows, 0, len(rest) - 1), columns] > INK))


def _length(stretch: tuple[int, int]) -> int:
    return stretch[1] - stretch[0]


def _stretches(inked: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return the first and last column of each stretch of ink."""
    ends = np.flatnonzero(np.diff(np.concatenate([[False], inked, [False]])))
    return [(int(a), int(b) - 1) for a, b in ends.reshape(-1, 2)]


def _slope_of(stub: tuple[int, int], further: Sequence[list[tuple[int, int]]]) -> float:
    """Return how far a stroke goes to the right with each of the rows further away."""
    middles, last = [sum(stub) / 2], stub
    for row in further:
        near = _touching(row, last)
        if len(near) != 1 or _length(near[0]) > 2 * _length(stub) + 2:
            break
        last = near[0]
        middles.append(sum(last) / 2)
    return _slope(middles) if len(middles) > 2 else 0.0


def _touching(row: list[tuple[int, int]], stretch: tuple[int, int]) -> list[tuple[int, int]]:
    """Return which stretches of a row, from left to right, touch one of the row before."""
    first = bisect_left(row, stretch[0] - 1, key=lambda s: s[1])
    return row[first : bisect_right(row, stretch[1] + 1, key=lambda s: s[0])]


def _slope(y: Sequence[float]) -> float:
    """Return the slope of the line of least squares through points that are 1 apart."""
    middle = (len(y) - 1) / 2
    products = sum((i - middle) * each for i, each in enumerate(y))
    return products / sum((i - middle) ** 2 for i in range(len(y)))


def _crossings(
    above: Sequence[_Stub], below: Sequence[_Stub], line: PrintedLine, half: float, pen: float
) -> list[tuple[_Stub, _Stub]]:
    """Return which strokes go on behind a line, those that do it best first."""
    far = max(_FARTHEST * pen, _STRAIGHT_ON * line.width + 1 + _BROADEST_STUB * pen)
    middles = [stub.middle for stub in below]
    fitting: list[tuple[_Stub, _Stub]] = []
    for a in above:
        first = bisect_left(middles, a.middle - far)
        near = below[first : bisect_right(middles, a.middle + far)]
        fitting += [(a, b) for b in near if _goes_on(a, b, line, half, pen)]
    if all(max(Counter(map(id, side)).values()) == 1 for side in zip(*fitting, strict=True)):
        return fitting
    found: list[tuple[_Stub, _Stub]] = []
    for a, b in sorted(fitting, key=lambda pair: _miss(*pair, half)):
        if not any(a is x or b is y for x, y in found):
            found.append((a, b))
    return found


def _miss(above: _Stub, below: _Stub, half: float) -> float:
    """Return how far each stub lies from where the other one leads, the mean of both."""
    way = below.middle - above.middle
    return (abs(way + 2 * half * above.slope) + abs(way - 2 * half * below.slope)) / 2


def _goes_on(above: _Stub, below: _Stub, line: PrintedLine, half: float, pen: float) -> bool:
    apart = max(above.first, below.first) - min(above.last, below.last)
    if apart <= _STRAIGHT_ON * line.width + 1:
        return True
    way = abs(below.middle - above.middle)
    return way <= _FARTHEST * pen and _miss(above, below, half) <= _OFF * way


def _may_be_arc(left: _Stub, right: _Stub, line: PrintedLine, pen: float, arcs: Arcs) -> bool:
    close = right.middle - left.middle <= _BROADEST_ARC * pen
    return (arcs is Arcs.ALL and close) or _is_arc(left, right, line, pen)


def _is_arc(left: _Stub, right: _Stub, line: PrintedLine, pen: float) -> bool:
    """Return whether two strokes run into a line towards each other and do not come through."""
    gap = right.middle - left.middle
    converge = -left.slope >= _FLAT and right.slope >= _FLAT
    if not converge or gap > _BROADEST_ARC * pen:
        return False
    return _depth(left, right) <= _DEEPER * (line.width + 1)


def _are_joined(rest: Picture, ends: NDArray[np.float64]) -> bool:
    """Return whether ink leads from one point to another."""
    _, labels = cv2.connectedComponents((rest > INK).astype(np.uint8), connectivity=8)
    last = np.array(rest.shape[::-1]) - 1
    (x, y), (u, v) = np.clip(np.rint(ends).astype(int), 0, last).tolist()
    return bool(labels[y, x] == labels[v, u] > 0)


def _depth(left: _Stub, right: _Stub) -> float:
    """Return how deep a parabola goes that sets out and comes back as two stubs do, in rows."""
    flat = (max(-left.slope, _FLAT), max(right.slope, _FLAT))
    return (right.middle - left.middle) * (1 / flat[0] + 1 / flat[1]) / 8


def _crossing(line: PrintedLine, half: float, above: _Stub, below: _Stub) -> NDArray[np.float64]:
    """Return the corners of what joins two stubs, shape (4, 2)."""
    ends = [(above.first, -half), (above.last, -half), (below.last, half), (below.first, half)]
    return np.array([(line.start + i, line.y[i] + off) for i, off in ends])


def _arc(line: PrintedLine, half: float, left: _Stub, right: _Stub) -> NDArray[np.float64]:
    """Return points of the parabola from stub to stub, shape (n, 2)."""
    gap = right.middle - left.middle
    depth = min(_depth(left, right), abs(half))
    share = np.linspace(0, 1, _STEPS)
    columns = left.middle + share * gap
    off = half - np.sign(half) * 4 * depth * share * (1 - share)
    return np.stack(
        [line.start + columns, np.interp(columns, np.arange(line.length), line.y) + off], 1
    )


def _draw(
    rest: Picture, darkness: Picture, points: NDArray[np.float64], pen: float | None = None
) -> None:
    """Put back what was dark within a polygon, or along a line as wide as the pen."""
    reach = 0 if pen is None else max(round(pen), 1)
    at = np.rint(points).astype(np.int32)
    left, top = np.maximum(at.min(axis=0) - reach, 0).tolist()
    right, bottom = (at.max(axis=0) + reach + 1).tolist()
    part, dark = rest[top:bottom, left:right], darkness[top:bottom, left:right]
    drawn, at = np.zeros(part.shape, np.uint8), at - np.array((left, top), np.int32)
    if pen is None:
        cv2.fillConvexPoly(drawn, at, (1,))
    else:
        cv2.polylines(drawn, [at], False, (1,), reach)
    there = drawn > 0
    part[there] = np.maximum(part[there], dark[there])
