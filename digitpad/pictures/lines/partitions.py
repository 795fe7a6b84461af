"""What parts the boxes of a comb: upright lines, evenly spaced in a frame, some hidden by ink.

A digit that crosses such a line hides it from those who look for lines one by one. All of
them together cannot be missed: the same height of ink stands on the frame's lower side
wherever a box would end.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import Picture
from digitpad.pictures.lines.ends import crosses
from digitpad.pictures.lines.long_lines import PrintedLine

_MOST_BOXES = 14
_NARROWEST, _WIDEST = 0.4, 1.6  # of a box, as shares of its height
_OFF = 0.12  # how far from its place a line may stand, in widths of a box: perspective
_LOWEST = 0.22  # of the frame's height; what is lower is a speck
_UNEVEN = 0.12  # of the height of the lines: how much it may differ from one to the next
_TOOTH = 0.3  # how dark a line between boxes is, at least
_SPOT = 3  # pixels in which it may be lighter
_BESIDE = 2.5  # pixels beside a line is paper, where it stands by itself,
_BARE = 0.8  # on that share of its way
_TALLER = 0.3  # of its height; what differs more is a stroke that stands close to a line
_FEWEST = 2  # lines that tell a comb, both in full view where they are no more


def with_partitions(
    darkness: Picture, across: Sequence[PrintedLine], down: Sequence[PrintedLine]
) -> list[PrintedLine]:
    """Return the lines that run down, as they are where boxes stand evenly in a frame.

    Those between the boxes are added, and what stands elsewhere in a box is left to a digit.

    Parameters
    ----------
    darkness : Picture, shape (h, w)
    across, down : sequence of PrintedLine
        The printed lines that are known; of those that run down x and y are exchanged.
    """
    found = list(down)
    for bottom in across:
        if sides := _sides(bottom, down):
            even = _between(darkness, bottom, *sides)
            known = [_nearest(line, found) for line in even]
            between = [line for line in found if _is_between(line, *sides)] if even else []
            strokes = [
                x
                for x in between
                if not any(x is line for line in known) and not _is_crossed(x, across)
            ]
            hidden = [x for x, line in zip(even, known, strict=True) if line is None]
            found = [line for line in found if not any(line is x for x in strokes)] + hidden
    return found


def _is_crossed(line: PrintedLine, across: Sequence[PrintedLine]) -> bool:
    """Return whether other lines cross one on its way, as they do on squared paper."""
    room = _LOWEST * line.length
    crossed = [other.at(line.middle) for other in across if crosses(line, other)]
    return any(line.start + room < at < line.stop - room for at in crossed)


def _nearest(line: PrintedLine, found: Sequence[PrintedLine]) -> PrintedLine | None:
    """Return which of several lines stands where `line` does, and is about as tall."""
    tall = [other for other in found if abs(other.length - line.length) <= _TALLER * line.length]
    near = [other for other in tall if _stands_by(other, line)]
    return min(near, key=lambda other: _apart(other, line), default=None)


def _apart(line: PrintedLine, other: PrintedLine) -> float:
    return abs(float(line.y[-1] - other.y[-1]))


def _sides(
    bottom: PrintedLine, down: Sequence[PrintedLine]
) -> tuple[PrintedLine, PrintedLine] | None:
    """Return the lines that stand on both ends of another, the inner ones of several."""
    sides = [line for line in down if _stands_at_end(line, bottom)]
    middle = (bottom.start + bottom.stop) / 2
    left = [line for line in sides if line.y[-1] < middle]
    right = [line for line in sides if line.y[-1] > middle]
    if not left or not right:
        return None
    return max(left, key=lambda line: line.y[-1]), min(right, key=lambda line: line.y[-1])


def _is_between(line: PrintedLine, left: PrintedLine, right: PrintedLine) -> bool:
    """Return whether a line stands between two sides, and reaches beyond them nowhere."""
    inside = left.y.max() < line.y.min() and line.y.max() < right.y.min()
    low = max(left.stop, right.stop)
    return inside and min(left.start, right.start) - line.length / 4 < line.start < low


def _stands_at_end(line: PrintedLine, bottom: PrintedLine) -> bool:
    x, close = float(line.y[-1]), 2 * max(line.width, bottom.width) + 3
    end = min(abs(x - bottom.start), abs(x - bottom.stop))
    return end <= close and abs(line.stop - bottom.at(x)) <= close


def _stands_by(line: PrintedLine, other: PrintedLine) -> bool:
    near = _apart(line, other) <= 2 * max(line.width, other.width) + 1
    return near and other.start < line.stop and line.start < other.stop


def _between(
    darkness: Picture, bottom: PrintedLine, left: PrintedLine, right: PrintedLine
) -> list[PrintedLine]:
    """Return the lines of the narrowest even boxes that fit, none where none do."""
    height, breadth = min(left.length, right.length), float(right.y[-1] - left.y[-1])
    for boxes in range(_MOST_BOXES, _FEWEST, -1):
        if _NARROWEST <= breadth / boxes / height <= _WIDEST:
            share = np.arange(1, boxes) / boxes
            standing = [_standing(darkness, bottom, left, right, s, boxes) for s in share.tolist()]
            if lines := _alike(darkness, standing, height):
                return lines
    return []


def _standing(
    darkness: Picture,
    bottom: PrintedLine,
    left: PrintedLine,
    right: PrintedLine,
    share: float,
    boxes: int,
) -> PrintedLine:
    """Return the tallest line that stands about that share of the way along a frame's side."""
    breadth = float(right.y[-1] - left.y[-1])
    width = (left.width + right.width) / 2
    slope = (1 - share) * left.slope + share * right.slope
    off = max(_OFF * breadth / boxes, width)
    middle = float(left.y[-1]) + share * breadth
    tallest = max(left.length, right.length)
    tried = [
        _risen(darkness, bottom, x, slope + lean, width, tallest)
        for x in np.arange(middle - off, middle + off + 0.5).tolist()
        for lean in (0.0, -0.04, 0.04)
    ]
    best = max(line.length for line in tried)
    tall = [line for line in tried if line.length >= best - 1]
    return min(tall, key=lambda line: abs(line.y[-1] - np.median([t.y[-1] for t in tall])))


def _risen(
    darkness: Picture, bottom: PrintedLine, x: float, slope: float, width: float, tallest: int
) -> PrintedLine:
    """Return the line that rises from `bottom` at x as far as there is ink."""
    h, w = darkness.shape
    low = int(np.clip(bottom.at(x), 0, h - 1))
    rows = np.arange(low, max(low - tallest, -1), -1)
    columns = x + slope * (rows - low)
    places = np.clip(np.rint(columns).astype(int), 0, w - 1)
    ink = (darkness[rows, places] > _TOOTH).astype(np.uint8)
    whole = cv2.morphologyEx(ink[None], cv2.MORPH_CLOSE, np.ones((1, _SPOT), np.uint8))[0] > 0
    gone = np.flatnonzero(~whole[int(bottom.width) :])
    count = int(bottom.width) + int(gone[0]) if len(gone) else len(rows)
    return PrintedLine(low - count + 1, np.asarray(columns[:count][::-1], np.float64), width)


def _alike(darkness: Picture, standing: Sequence[PrintedLine], height: int) -> list[PrintedLine]:
    """Return lines of the height that most of them share, none if one is lower.

    Where ink hides all but one of few, it has to be as thin as the frame.
    """
    lengths: NDArray[np.intp] = np.array([line.length for line in standing])
    low = int(lengths.min())
    slack = max(_UNEVEN * low, 2.0)
    shared = int((lengths <= low + slack).sum())
    few = shared < max(_FEWEST, len(lengths) / 3)
    if low < _LOWEST * height or (few and not _is_bare(darkness, standing[int(lengths.argmin())])):
        return []
    return [
        PrintedLine(
            line.stop - min(low + 1, line.length), line.y[-min(low + 1, line.length) :], line.width
        )
        for line in standing
    ]


def _is_bare(darkness: Picture, line: PrintedLine) -> bool:
    """Return whether there is nothing beside a line that runs down, all of its way but its foot."""
    rows = np.arange(line.start, line.stop - round(line.width) - 1)
    off = line.width / 2 + _BESIDE
    sides = [np.rint(line.y[: len(rows)] + step).astype(int) for step in (-off, off)]
    inside = [np.clip(side, 0, darkness.shape[1] - 1) for side in sides]
    free = np.all([darkness[rows, side] < _TOOTH for side in inside], axis=0)
    return bool(len(rows) and free.mean() >= _BARE)
