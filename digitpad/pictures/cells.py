"""Combs: rows of printed boxes with one character each."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.ink.strokes import Box
from digitpad.pictures.components import Component, pen_width
from digitpad.pictures.lines.long_lines import PrintedLine
from digitpad.pictures.lines.printed import PrintedLines

_NARROWEST, _WIDEST = 0.35, 1.7  # of a box, as shares of its height
_UNEVEN = 1.5  # the widest box is no wider than so many of the usual ones
_DIRT = 0.2  # what is smaller in both directions than this share of a box is no digit
_CUT_OFF = 0.12  # of a box's width: as wide as a printed line that parted a digit
_DIGIT = 0.45  # of a box's height; what is lower is a part of the digit next door
_SIDE = 0.25  # of a box's width: how far a side's line may lie from where the boxes end
_LOST = 2.5  # boxes, at most, whose lower side was lost
_ACROSS = 0.2  # of a box's width, on both sides of a printed line: ink of two boxes


@dataclass(frozen=True)
class Comb:
    """A row of boxes.

    Parameters
    ----------
    edges : tuple of float
        The x of the lines between them, and of both ends.
    top, bottom : float
    """

    edges: tuple[float, ...]
    top: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide a box is."""
        return float(np.median(np.diff(self.edges)))

    def cell_of(self, box: Box) -> int:
        """Return which of the boxes holds the middle of `box`, -1 for none."""
        x, y = box.centre, box.y + box.h / 2
        slack = 0.25 * (self.bottom - self.top)
        if not self.top - slack <= y <= self.bottom + slack:
            return -1
        cell = int(np.searchsorted(self.edges, x)) - 1
        return cell if cell < len(self.edges) - 1 else -1

    def sorted(self, components: Sequence[Component]) -> list[list[Component]]:
        """Return the ink of each box, dirt left out; ink of two boxes is cut between them."""
        cells: list[list[Component]] = [[] for _ in self.edges[1:]]
        height = self.bottom - self.top
        filled = {self.cell_of(c.box) for c in components if self._stands_alone(c)}
        parts = [part for component in components for part in self._cut(component, filled)]
        parts = [part for part in parts if max(part.box.w, part.box.h) > _DIRT * height]
        digits = [part.box for part in parts if part.box.h >= _DIGIT * height]
        for part in parts:
            cell = self.cell_of(self._digit_at(part.box, digits))
            if cell >= 0:
                cells[cell].append(part)
        return cells

    def _digit_at(self, box: Box, digits: Sequence[Box]) -> Box:
        """Return the digit that a low piece was cut from by a line between boxes, or itself."""
        if box.h >= _DIGIT * (self.bottom - self.top):
            return box
        near = [
            digit
            for digit in digits
            if _overlap(digit, box) >= -_CUT_OFF * self.width
            and min(digit.bottom, box.bottom) > max(digit.y, box.y)
        ]
        return max(near, key=lambda digit: _overlap(digit, box), default=box)

    def _stands_alone(self, component: Component) -> bool:
        """Return whether a component is a digit in a single box."""
        return not self._crossed(component.box) and self._may_be_digit(component)

    def _crossed(self, box: Box) -> list[int]:
        """Return the numbers of the boxes that end within a piece of ink."""
        room = _ACROSS * self.width
        inner = enumerate(self.edges[1:-1])
        return [i for i, edge in inner if box.x + room < edge < box.right - room]

    def _cut(self, component: Component, filled: Collection[int]) -> list[Component]:
        """Return a component in parts, if what it has in several boxes may be a digit each.

        What reaches into a box that is `filled` with a digit is no other one.
        """
        box, ends, last = component.box, [0], int(component.box.w)
        for cell in self._crossed(box):
            at = round(self.edges[cell + 1] - box.x)
            beyond = cell + 1 if last - at < at - ends[-1] else cell
            digits = map(self._may_be_digit, _parts(component, [ends[-1], at, last]))
            if beyond not in filled and all(digits):
                ends.append(at)
        return _parts(component, [*ends, last])

    def _may_be_digit(self, part: Component) -> bool:
        """Return whether a part is tall enough for a digit, and has ink enough for one."""
        height = self.bottom - self.top
        pen = pen_width(part.darkness)
        return part.box.h >= _DIGIT * height and part.darkness.sum() >= _DIGIT * height * pen


def _overlap(box: Box, other: Box) -> float:
    """Return how far two boxes overlap across, negative where they are apart."""
    return min(box.right, other.right) - max(box.x, other.x)


def combs(lines: PrintedLines) -> list[Comb]:
    """Return the combs among printed lines: boxes as high as wide, all of one width."""
    found: list[Comb] = []
    for bottom in lines.across:
        standing = [line for line in lines.down if _stands_on(line, bottom)]
        comb = _comb(sorted(standing, key=lambda line: line.y[-1]), bottom, lines.across)
        if comb is not None and not any(_runs_through(line, comb) for line in lines.across):
            found.append(comb)
    return found


def _runs_through(line: PrintedLine, comb: Comb) -> bool:
    """Return whether a line parts the boxes into upper and lower ones, as in a table."""
    left, right = max(line.start, comb.edges[0]), min(line.stop, comb.edges[-1])
    if right - left < 0.5 * comb.width:
        return False
    share = (line.at((left + right) / 2) - comb.top) / (comb.bottom - comb.top)
    return bool(0.15 < share < 0.85)


def _stands_on(line: PrintedLine, bottom: PrintedLine) -> bool:
    close = 1.5 * line.width + 3
    x = float(line.y[-1])
    inside = bottom.start - close <= x <= bottom.stop + close
    return inside and abs(bottom.at(x) - line.stop) <= close


def _comb(
    standing: Sequence[PrintedLine], bottom: PrintedLine, across: Sequence[PrintedLine]
) -> Comb | None:
    if len(standing) < 2:
        return None
    close = 3 * max(line.width for line in standing)
    edges = _apart([line.middle for line in standing], close)
    if len(edges) < 2:
        return None
    usual = float(np.median(np.diff(edges)))
    ends = _ends(bottom, across, min(line.start for line in standing), usual)
    edges = _apart([*edges, *ends], max(close, 0.6 * usual))
    edges = _filled(edges)
    widths = np.diff(edges)
    height = max(line.length for line in standing)
    fits = len(widths) > 1 and widths.max() <= _UNEVEN * np.median(widths)
    if not fits or not _NARROWEST * height <= np.median(widths) <= _WIDEST * height:
        return None
    top = min(line.start for line in standing)
    return Comb(tuple(edges), float(top), float(max(line.stop for line in standing)))


def _ends(
    bottom: PrintedLine, across: Sequence[PrintedLine], top: float, width: float
) -> tuple[float, float]:
    """Return where a row of boxes ends, the sides of which may have been missed.

    Where its lower side was lost on the way, the upper one is longer by a few boxes.
    """
    start, stop = bottom.start, bottom.stop
    for line in across:
        if line is not bottom and abs(line.at(stop) - top) <= _SIDE * width:
            stop = line.stop if 0 < line.stop - stop <= _LOST * width else stop
            start = line.start if 0 < start - line.start <= _LOST * width else start
    return float(start), float(stop)


def _apart(edges: Sequence[float], close: float) -> list[float]:
    """Return edges in order, of those that lie close together the first one."""
    found: list[float] = []
    for edge in sorted(edges):
        if not found or edge - found[-1] > close:
            found.append(edge)
    return found


def _filled(edges: Sequence[float]) -> list[float]:
    """Return the edges of boxes with those that were missed, where boxes are twice as wide."""
    widths = np.diff(edges)
    usual = float(np.median(widths[widths <= 1.3 * widths.min()]))
    found = [edges[0]]
    for edge in edges[1:]:
        count = max(round((edge - found[-1]) / usual), 1)
        found += np.linspace(found[-1], edge, count + 1)[1:].tolist()
    return found


def _parts(component: Component, ends: Sequence[int]) -> list[Component]:
    """Return what a component has from column to column, no larger than its ink."""
    parts = [_between(component, a, b) for a, b in itertools.pairwise(ends)]
    return [part for part in parts if part is not None]


def _between(component: Component, left: int, right: int) -> Component | None:
    """Return the columns from `left` to `right`, no larger than their ink; none without any."""
    box, ink = component.box, component.darkness[:, left:right]
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return None
    top, bottom, first, last = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    place = Box(box.x + left + first, box.y + top, float(last - first), float(bottom - top))
    return Component(place, ink[top:bottom, first:last])
