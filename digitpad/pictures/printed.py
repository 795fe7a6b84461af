"""Which of the lines in a picture are printed, and which are strokes of digits.

A printed line is longer than the writing is tall, or runs from one printed line, or one side
of the picture, to the next, or along a side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import Picture, ink_mask, pen_width
from digitpad.pictures.deskewing import Turned
from digitpad.pictures.lines import DARK_LINE, PrintedLine, long_lines
from digitpad.pictures.partitions import with_partitions
from digitpad.pictures.removal import without_lines

_LONG = 1.6  # heights of the writing
_BETWEEN = 0.8  # the same, from one printed line to the next
_VERY_LONG = 3.0
_SOLID = 0.95  # of a line's way there is ink: bars of digits in a row leave gaps
_SPOTTED = 0.8  # the same of a very long line, if no gap is long
_CORNER = 0.18  # of a frame's side: how far apart two lines may end in one of its corners
_SKEW = 0.09  # the slope of lines to each other, in a photo
_FEWEST_TEETH = 3
_WIDE = 1.4
_DIRT = 0.02  # of the writing may lie below its underline
_FROM_SIDE = 1.2  # heights of the writing, where one end is at a side of the picture
_APART = 2.5  # pixels between a line and the end of another that meets it
_ALONG = 0.06  # a line that close to a side runs along it, as a share of the picture


@dataclass(frozen=True)
class PrintedLines:
    """The printed lines of a picture.

    Parameters
    ----------
    across, down : tuple of PrintedLine
        Of those that run down, x and y are exchanged.
    """

    across: tuple[PrintedLine, ...] = ()
    down: tuple[PrintedLine, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.across or self.down)


@dataclass(frozen=True, eq=False)
class _Sides:
    """The sides of a picture, which may have been turned."""

    corners: NDArray[np.float32]

    def exchanged(self) -> _Sides:
        """Return the sides with x and y exchanged."""
        return _Sides(np.ascontiguousarray(self.corners[:, ::-1]))

    def distance(self, x: float, y: float) -> float:
        """Return how far inside a point lies, negative outside."""
        return float(cv2.pointPolygonTest(self.corners, (x, y), True))


def printed_lines(turned: Turned) -> tuple[PrintedLines, Picture]:
    """Return the printed lines of a picture, and what it is without them.

    Parameters
    ----------
    turned : Turned
    """
    darkness, sides = turned.darkness, _Sides(turned.corners())
    pen = pen_width(darkness)
    across = long_lines(darkness, pen)
    down = long_lines(np.ascontiguousarray(darkness.T), pen)
    tall = _height_without(darkness, (across, down), sides, pen)
    chosen = _chosen(across, down, sides, darkness.shape, tall)
    if not chosen.across:
        chosen = replace(chosen, across=tuple(_underlines(darkness, across)))
    parted = with_partitions(darkness, chosen.across, chosen.down)
    chosen = PrintedLines(chosen.across, tuple(parted))
    rest = without_lines(darkness, chosen.across, chosen.down, pen)
    return chosen, rest


def _height_without(
    darkness: Picture,
    lines: tuple[Sequence[PrintedLine], Sequence[PrintedLine]],
    sides: _Sides,
    pen: float,
) -> float:
    """Return about how tall the writing is: that of what is left without anything long."""
    h, w = darkness.shape
    across = [line for line in lines[0] if _is_long(line, min(0.8 * w, 25 * pen), w, 1.0)]
    framed = _frames(*lines)
    across = _unique(across, framed[0])
    down = _unique(_between(lines[1], framed[1], across, sides.exchanged(), 0.3 * h), framed[1])
    down += _standing(lines[1], down, across, 0.3 * h)
    rest = without_lines(darkness, across, down, pen)
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink_mask(rest), connectivity=8)
    heights = stats[1:, cv2.CC_STAT_HEIGHT]
    heights = heights[heights > 3 * pen]
    if not len(heights):
        return 0.0
    return float(np.percentile(heights[heights >= 0.5 * heights.max()], 70))


def _chosen(
    across: Sequence[PrintedLine],
    down: Sequence[PrintedLine],
    sides: _Sides,
    shape: tuple[int, ...],
    tall: float,
) -> PrintedLines:
    h, w = shape
    framed = _frames(across, down)
    known_across = _unique([x for x in across if _is_long(x, tall, w, _LONG)], framed[0])
    known_down = _unique([x for x in down if _is_long(x, tall, h, _VERY_LONG)], framed[1])
    for _ in range(2):  # what is found in one direction says where lines of the other end
        known_down += _between(down, known_down, known_across, sides.exchanged(), tall)
        known_across += _between(across, known_across, known_down, sides, tall)
    known_down += _standing(down, known_down, known_across, tall)
    known_down += _teeth(down, known_down, known_across, tall)
    return PrintedLines(tuple(known_across), tuple(known_down))


def _underlines(darkness: Picture, across: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Return the line that all of the writing stands on, as wide as it is or wider."""
    rows, columns = np.nonzero(darkness > DARK_LINE)
    for line in across:
        straight = line.bend < _bend(line) and _is_solid(line, line.length)
        y = np.interp(columns, np.arange(line.start, line.stop), line.y)
        off = line.width / 2 + 1
        above, below = rows < y - off, rows > y + off
        if not straight or below.sum() > _DIRT * above.sum() or not above.any():
            continue
        left, right = np.percentile(columns[above], (1, 99))
        height = float(np.percentile(y[above] - rows[above], 99))
        if line.start <= left and right <= line.stop and line.length >= _FROM_SIDE * height:
            return [line]
    return []


def _unique(*lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    return list({id(line): line for some in lines for line in some}.values())


def _is_long(line: PrintedLine, tall: float, along: int, least: float) -> bool:
    if line.length < 8 * line.width or not _is_solid(line, tall):
        return False
    if tall == 0:
        return line.length >= 0.97 * along or line.length > 40 * line.width
    if line.length >= _VERY_LONG * tall:
        return True
    return line.length >= least * tall and line.bend < _bend(line)


def _is_solid(line: PrintedLine, tall: float) -> bool:
    """Return whether a line has no gaps, as bars of digits in a row do, but for faint spots."""
    if line.covered >= _SOLID:
        return True
    spots = line.gap <= 1.5 * line.width + 2 and line.length >= _VERY_LONG * tall
    return spots and line.covered >= _SPOTTED


def _bend(line: PrintedLine) -> float:
    """Return how far from straight a short printed line may be, in pixels."""
    return max(0.025 * line.length, 1.5)


def _between(
    lines: Sequence[PrintedLine],
    known: Sequence[PrintedLine],
    others: Sequence[PrintedLine],
    sides: _Sides,
    tall: float,
) -> list[PrintedLine]:
    """Return lines that end at known ones of the other direction, or at the picture's sides."""
    seen, found = set(map(id, known)), list[PrintedLine]()
    for line in lines:
        short = line.length < max(_BETWEEN * tall, 5 * line.width)
        if id(line) in seen or short or not _is_solid(line, tall):
            continue
        across = sum(_crosses(line, other) for other in others)
        skew = _SKEW if not across else 2 * _SKEW
        if _is_like(line, known, others, skew) and _is_held(line, others, sides, tall):
            found.append(line)
    return found


def _is_held(line: PrintedLine, others: Sequence[PrintedLine], sides: _Sides, tall: float) -> bool:
    """Return whether a line ends where a printed one would."""
    close = _close(line)
    ends = (line.start, line.y[0]), (line.stop - 1, line.y[-1])
    cut = max(2.0, line.width / 2)
    at_side = [sides.distance(float(x), float(y)) <= cut for x, y in ends]
    at_line = [any(_meets(line, end, o, close) for o in others) for end in (True, False)]
    at_corner = [any(_is_corner(line, end, o) for o in others) for end in (True, False)]
    if all(at_corner) and line.bend <= _bend(line):
        return True
    held = [side or end for side, end in zip(at_side, at_line, strict=True)]
    if _runs_along(line, sides, tall):
        return any(held) and line.bend <= _bend(line)
    crossing = all(at_side) and any(_crosses(line, other) for other in others)
    if crossing or line.length > _WIDE * tall:  # from side to side, bent with the paper perhaps
        return all(held)
    straight = line.bend <= max(0.012 * line.length, 1.2)
    return all(held) and any(at_side) and straight and line.length > _FROM_SIDE * tall


def _standing(
    lines: Sequence[PrintedLine],
    known: Sequence[PrintedLine],
    others: Sequence[PrintedLine],
    tall: float,
) -> list[PrintedLine]:
    """Return what parts the boxes of a comb: lines of one length from one line to another."""
    seen, found = set(map(id, known)), list[PrintedLine]()
    for top in others:
        for bottom in others:
            group = [line for line in lines if _joins(line, top, bottom, known, tall)]
            printed = any(id(line) in seen for line in group) or len(group) >= _FEWEST_TEETH
            if printed and top is not bottom:
                found += [line for line in group if id(line) not in seen]
                seen.update(map(id, group))
    return found


def _joins(
    line: PrintedLine,
    top: PrintedLine,
    bottom: PrintedLine,
    known: Sequence[PrintedLine],
    tall: float,
) -> bool:
    close = _close(line)
    meets = _meets(line, True, top, close) and _meets(line, False, bottom, close)
    straight = line.bend <= _bend(line) and line.length >= _BETWEEN * tall
    solid = _is_solid(line, tall)
    return meets and straight and solid and _is_like(line, known, (top, bottom), 1.2 * _SKEW)


def _frames(
    across: Sequence[PrintedLine], down: Sequence[PrintedLine]
) -> tuple[list[PrintedLine], list[PrintedLine]]:
    """Return the sides of rectangles, however small, that meet at all four corners."""
    straight = [x for x in across if x.bend <= 2 * _bend(x) and x.covered >= _SOLID]
    upright = [x for x in down if x.bend <= 2 * _bend(x) and x.covered >= _SOLID]
    framed: tuple[list[PrintedLine], list[PrintedLine]] = ([], [])
    for top in straight:
        left = [line for line in upright if _at_corner(top, line, True, True)]
        right = [line for line in upright if _at_corner(top, line, False, True)]
        for low in straight:
            lefts = [line for line in left if _at_corner(low, line, True, False)]
            rights = [line for line in right if _at_corner(low, line, False, False)]
            if any(_is_square(top, low, x, y) for x in lefts for y in rights):
                framed[0].extend((top, low))
                framed[1].extend((*lefts, *rights))
    return framed


def _is_square(top: PrintedLine, low: PrintedLine, left: PrintedLine, right: PrintedLine) -> bool:
    """Return whether four lines run as the sides of a rectangle do, and those of a 0 do not."""
    parallel = abs(top.slope - low.slope) <= _SKEW and abs(left.slope - right.slope) <= _SKEW
    return parallel and abs(top.slope + low.slope + left.slope + right.slope) <= 4 * _SKEW


def _at_corner(across: PrintedLine, down: PrintedLine, left: bool, top: bool) -> bool:
    """Return whether an end of one line is an end of the other."""
    x, y = (across.start, across.y[0]) if left else (across.stop - 1, across.y[-1])
    v, u = (down.start, down.y[0]) if top else (down.stop - 1, down.y[-1])
    shorter = min(across.length, down.length)
    close = min(max(_close(across), _close(down)), max(_CORNER * shorter, 2.0))
    return abs(x - u) <= close and abs(y - v) <= close


def _is_corner(line: PrintedLine, first: bool, other: PrintedLine) -> bool:
    """Return whether an end of `line` lies where `other` ends, too."""
    end, beside = (line.start, line.y[0]) if first else (line.stop - 1, line.y[-1])
    close = max(_close(line), _close(other))
    ends = (other.start, other.y[0]), (other.stop - 1, other.y[-1])
    return any(abs(x - beside) <= close and abs(y - end) <= close for x, y in ends)


def _close(line: PrintedLine) -> float:
    """Return how close to another line, or a side, an end is said to touch it, in pixels."""
    return 1.5 * line.width + 2


def _teeth(
    lines: Sequence[PrintedLine],
    known: Sequence[PrintedLine],
    others: Sequence[PrintedLine],
    tall: float,
) -> list[PrintedLine]:
    """Return the teeth of a comb: three or more of one length that stand on one line."""
    seen, standing = set(map(id, known)), list[PrintedLine]()
    for line in lines:
        stands = any(_meets(line, False, other, _close(line)) for other in others)
        straight = line.bend <= _bend(line) and _is_like(line, known, others, _SKEW / 2)
        if id(line) not in seen and stands and straight:
            standing.append(line)
    lengths = np.array([line.length for line in standing], np.float64)
    for length in lengths:
        alike = np.abs(lengths - length) <= max(0.08 * length, 2)
        if alike.sum() >= _FEWEST_TEETH and length > 0.2 * tall:
            return [line for line, same in zip(standing, alike.tolist(), strict=True) if same]
    return []


def _crosses(line: PrintedLine, other: PrintedLine) -> bool:
    """Return whether a line goes on behind another one that it crosses."""
    middle = float(other.y.mean())
    if not line.start + 1 < middle < line.stop - 1:
        return False
    return other.start < line.at(middle) < other.stop


def _meets(line: PrintedLine, first: bool, other: PrintedLine, close: float) -> bool:
    """Return whether an end of `line` lies on `other`, which runs the other way."""
    end, beside = (line.start, line.y[0]) if first else (line.stop - 1, line.y[-1])
    if not other.start - close <= beside <= other.stop + close:
        return False
    return abs(other.at(beside) - end) <= other.width / 2 + _APART


def _runs_along(line: PrintedLine, sides: _Sides, tall: float) -> bool:
    """Return whether a line keeps close to one side of the picture, as a bar of a 7 may, too."""
    along, breadth = np.ptp(sides.corners, axis=0).tolist()
    near = max(_ALONG * breadth, line.width + 2)
    at = range(0, line.length, max(line.length // 12, 1))
    inside = np.array([sides.distance(float(line.start + i), float(line.y[i])) for i in at])
    cut = np.median(inside) <= line.width / 2 + 1.5
    long_ = line.length > max(_FROM_SIDE * tall, 0.6 * along)
    return bool(np.all(inside <= near)) and (bool(cut) or long_)


def _is_like(
    line: PrintedLine,
    known: Sequence[PrintedLine],
    others: Sequence[PrintedLine],
    skew: float,
) -> bool:
    """Return whether a line is as wide as the others, and runs as they do or across."""
    widths = [other.width for other in (*known, *others)] or [line.width]
    usual = float(np.median(widths))
    slopes = [other.slope for other in known] or [-other.slope for other in others] or [0.0]
    alike = abs(line.width - usual) <= 0.35 * usual + 1
    return alike and abs(line.slope - float(np.median(slopes))) < skew
