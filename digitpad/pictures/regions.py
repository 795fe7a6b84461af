"""Regions: ink that stands side by side, and may be one amount."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box
from digitpad.pictures.cells import Comb
from digitpad.pictures.components import Component
from digitpad.pictures.lines.long_lines import PrintedLine
from digitpad.pictures.rows import reading_order

_SHARED = 0.5  # of the smaller one's area, from which two regions are the same
_TALL = 0.42  # of the writing's height: what is lower is a mark, a dash or dirt
_OVERLAP = 0.35  # of the lower one's height, from which two stand side by side
_WIDEST_GAP = 1.5  # between characters of one amount, in heights of the taller one
_MARK_GAP = 0.8  # between a mark and the rest, in heights of the writing
_OVER = 0.5  # of the narrower one's width stands over the other, from which it may be its flag
_FLAG = 0.8  # of the other's height, at most
_FLAG_GAP = 0.15  # of its own height between a flag and the rest
_COMMA = 0.65  # of the height of the digit that it stands at, at most,
_FEET = 0.6  # and of that from the digit's top, at least, to the comma's
_DIRT = 0.3  # heights of the writing; what is larger is never left out, wherever it stands
_FLECK = 0.25  # heights of the writing; what is larger is no fleck
_HIGH = 0.6  # of a digit's height from its top; a point ends lower
_DASH = 1.8  # times as broad as high; a minus stands before a number, as high as a fleck may
_WIDE_CELL = 2.0  # heights of the writing; narrower cells part no amounts


@dataclass(frozen=True, eq=False)
class Region:
    """Ink that may be one amount.

    Parameters
    ----------
    components : tuple of Component
        From left to right.
    cells : tuple of tuple of int, optional
        In a comb: the components of each box that holds any, by their numbers.
    """

    components: tuple[Component, ...]
    cells: tuple[tuple[int, ...], ...] | None = None

    @property
    def box(self) -> Box:
        """The box around all of it."""
        return around([component.box for component in self.components])

    @property
    def height(self) -> float:
        """The height of its tallest component."""
        return max(component.box.h for component in self.components)


def around(boxes: Sequence[Box]) -> Box:
    """Return the box around all `boxes`."""
    points = np.array([point for b in boxes for point in ((b.x, b.y), (b.right, b.bottom))])
    return Box.around(points)


def are_same(box: Box, other: Box) -> bool:
    """Return whether two boxes lie around the same ink, as it was seen twice."""
    across = min(box.right, other.right) - max(box.x, other.x)
    down = min(box.bottom, other.bottom) - max(box.y, other.y)
    smaller = min(box.w * box.h, other.w * other.h)
    return min(across, down) > 0 and across * down >= _SHARED * smaller


def regions(
    components: Sequence[Component],
    combs: Sequence[Comb] = (),
    down: Sequence[PrintedLine] = (),
) -> list[Region]:
    """Return what stands together, row by row.

    Parameters
    ----------
    components : sequence of Component
    combs : sequence of Comb
        Whose ink is parted by boxes.
    down : sequence of PrintedLine
        Those that run down, x and y exchanged, part amounts in a table.
    """
    found, rest = [], list(components)
    for comb in combs:
        inside = [c for c in rest if comb.cell_of(c.box) >= 0]
        if region := _region_of(comb.sorted(inside)):
            found.append(region)
            taken = set(map(id, inside))
            rest = [c for c in rest if id(c) not in taken]
    found += _grouped(rest, down)
    return [found[n] for n in reading_order([region.box for region in found])]


def _region_of(cells: Sequence[Sequence[Component]]) -> Region | None:
    filled = [cell for cell in cells if cell]
    numbers, start = [], 0
    for cell in filled:
        numbers.append(tuple(range(start, start + len(cell))))
        start += len(cell)
    return Region(tuple(c for cell in filled for c in cell), tuple(numbers)) if filled else None


def _grouped(components: Sequence[Component], down: Sequence[PrintedLine]) -> list[Region]:
    if not components:
        return []
    boxes = np.array([component.box for component in components])
    heights = boxes[:, 3]
    usual = float(np.median(heights[heights >= heights.max() / 2]))
    tall = np.flatnonzero(heights >= _TALL * usual)
    group = np.full(len(boxes), -1)
    beside = _side_by_side(boxes[tall]) | _hangs_over(boxes[tall]) | _hangs_below(boxes[tall])
    group[tall] = _connected(beside & ~_parted(boxes[tall], down, usual))
    lonely = []
    for i in np.flatnonzero(group < 0).tolist():
        near = _nearest(boxes[i], boxes[tall], group[tall], usual)
        if near < 0:
            lonely.append(components[i])
        elif not _is_fleck(boxes[i], boxes[tall][group[tall] == near], usual):
            group[i] = near
    members = [np.flatnonzero(group == g).tolist() for g in np.unique(group[group >= 0])]
    found = [Region(tuple(components[i] for i in some)) for some in members]
    return found + [each for each in _grouped(lonely, down) if _size(each) >= _DIRT * usual]


def _size(region: Region) -> float:
    """Return the longest side of all its components."""
    return max(side for component in region.components for side in component.box[2:])


def _side_by_side(boxes: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return for each pair whether they may belong to one amount."""
    left, top, w, h = boxes.T
    over = np.minimum.outer(top + h, top + h) - np.maximum.outer(top, top)
    gap = np.maximum.outer(left, left) - np.minimum.outer(left + w, left + w)
    lower, taller = np.minimum.outer(h, h), np.maximum.outer(h, h)
    return (over >= _OVERLAP * lower) & (gap <= _WIDEST_GAP * taller)


def _hangs_over(boxes: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return for each pair whether one is a part of the other's digit, as the flag of a 5 is.

    It begins above the other, ends in it or close by, and has nothing beside it on its own line.
    """
    left, top, w, h = boxes.T
    across = np.minimum.outer(left + w, left + w) - np.maximum.outer(left, left)
    down = np.minimum.outer(top + h, top + h) - np.maximum.outer(top, top)
    lower, taller = np.minimum.outer(h, h), np.maximum.outer(h, h)
    alone = _stand_alone(boxes)
    over = (across >= _OVER * np.minimum.outer(w, w)) & (down >= -_FLAG_GAP * lower)
    return over & np.logical_or.outer(alone, alone) & (lower < _FLAG * taller)


def _hangs_below(boxes: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return for each pair whether one is a long comma that begins at the foot of the other."""
    left, top, w, h = boxes.T
    gap = np.maximum.outer(left, left) - np.minimum.outer(left + w, left + w)
    begins = np.subtract.outer(top, top) / h  # of the first, in heights of the second
    comma: NDArray[np.bool_] = (begins >= _FEET) & (begins <= 1) & (h[:, None] <= _COMMA * h)
    comma &= (gap <= _MARK_GAP * h) & _stand_alone(boxes)[:, None]
    return comma | comma.T


def _stand_alone(boxes: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which have nothing beside them on their own line."""
    beside = _side_by_side(boxes) & ~np.eye(len(boxes), dtype=np.bool_)
    return np.asarray(~beside.any(axis=1))


def _parted(
    boxes: NDArray[np.float64], down: Sequence[PrintedLine], usual: float
) -> NDArray[np.bool_]:
    """Return for each pair whether a line of a table with wide cells stands between them."""
    found = np.zeros((len(boxes), len(boxes)), np.bool_)
    centre, middle = boxes[:, 0] + boxes[:, 2] / 2, boxes[:, 1] + boxes[:, 3] / 2
    places = np.sort([line.middle for line in down])
    if len(places) > 1 and np.median(np.diff(places)) < _WIDE_CELL * usual:
        return found
    for line in down:
        beside = (middle >= line.start) & (middle <= line.stop)
        left = centre < np.interp(middle, np.arange(line.start, line.stop), line.y)
        found |= np.logical_and.outer(beside, beside) & np.not_equal.outer(left, left)
    return found


def _connected(pairs: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Return the number of each one's group, pairs belonging together."""
    group = np.arange(len(pairs))
    while True:
        lowest = np.where(pairs, group[None, :], len(pairs)).min(axis=1, initial=len(pairs))
        new = np.minimum(group, lowest)
        if np.array_equal(new, group):
            return group
        group = new


def _is_fleck(box: NDArray[np.float64], others: NDArray[np.float64], usual: float) -> bool:
    """Return whether a dot is no mark, as it stands before or behind a number, and high."""
    x, y, w, h = box
    left, right = others[:, 0], others[:, 0] + others[:, 2]
    if max(w, h) > _FLECK * usual or w > _DASH * h or left.min() < x + w / 2 < right.max():
        return False
    _, top, _, height = others[np.maximum(left - x, x - right).argmin()]
    return bool(y + h < top + _HIGH * height)


def _nearest(
    box: NDArray[np.float64],
    boxes: NDArray[np.float64],
    group: NDArray[np.intp],
    usual: float,
) -> int:
    """Return the group that a mark belongs to, -1 for dirt far from any."""
    x, y, w, h = box
    left, top = boxes[:, 0], boxes[:, 1]
    right, bottom = left + boxes[:, 2], top + boxes[:, 3]
    across = np.maximum(np.maximum(left - x - w, x - right), 0)
    outside = np.maximum(np.maximum(top - y - h / 2, y + h / 2 - bottom), 0)
    distance = np.where(outside <= 0.35 * usual, across, np.inf)
    nearest = int(distance.argmin())
    return int(group[nearest]) if distance[nearest] <= _MARK_GAP * usual else -1
