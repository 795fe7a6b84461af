"""Which of the lines in a picture are printed, and which are strokes of digits.

A printed line is longer than the writing is tall, or runs from one printed line, or one side
of the picture, to the next, or along a side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from digitpad.pictures.components import Picture, ink_mask, pen_width
from digitpad.pictures.geometry.deskewing import Turned
from digitpad.pictures.lines.ends import (
    FROM_SIDE,
    SKEW,
    Sides,
    close_to,
    crosses,
    is_corner,
    is_like,
    meets,
    most_bent,
    runs_along,
)
from digitpad.pictures.lines.frames import SOLID, frames
from digitpad.pictures.lines.free_lines import free_ends, is_of_writing
from digitpad.pictures.lines.long_lines import PrintedLine, long_lines
from digitpad.pictures.lines.partitions import with_partitions
from digitpad.pictures.lines.removal import without_lines
from digitpad.pictures.lines.squares import squares
from digitpad.pictures.lines.underlines import underline

_LONG = 1.6  # heights of the writing
_BETWEEN = 0.8  # the same, from one printed line to the next
_VERY_LONG = 3.0
_MOST_SKEWED = 0.45  # the slope of a frame's sides: 24 degrees, from corner to corner
_SPOTTED = 0.8  # the same of a very long line, if no gap is long
_CUT_OFF = 1.0  # pixels; a 1 in a narrow picture leaves more between itself and the side
_FEWEST_TEETH = 3
_WIDE = 1.4


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

    def beyond(self, other: PrintedLines) -> PrintedLines | None:
        """Return the lines that others lack, None where those are not all among these."""
        own, others = (
            {*map(id, (*self.across, *self.down))},
            {*map(id, (*other.across, *other.down))},
        )
        if not others <= own:
            return None
        across = [line for line in self.across if id(line) not in others]
        down = [line for line in self.down if id(line) not in others]
        return PrintedLines(tuple(across), tuple(down))

    def held(self, sides: Sides) -> PrintedLines:
        """Return the lines without those of which an end lies on bare paper."""
        turned = sides.exchanged()
        return PrintedLines(
            tuple(x for x in self.across if not free_ends(x, self.down, sides)),
            tuple(x for x in self.down if not free_ends(x, self.across, turned)),
        )


def printed_lines(turned: Turned) -> tuple[PrintedLines, Picture]:
    """Return the printed lines of a picture, and what it is without them.

    Parameters
    ----------
    turned : Turned
    """
    darkness, sides = turned.darkness, Sides(turned.corners())
    pen = pen_width(darkness)
    found = long_lines(darkness, pen)
    down = long_lines(np.ascontiguousarray(darkness.T), pen)
    first = _lines_at_sight(darkness, (found, down), sides, pen)
    bare = without_lines(darkness, first.across, first.down, pen)
    tall = _height_of_writing(bare, pen)
    chosen = _chosen(found, down, sides, darkness.shape, tall)
    across = [x for x in chosen.across if not is_of_writing(x, darkness, chosen.down, sides)]
    chosen = PrintedLines(tuple(across), chosen.down)
    if not chosen.down and len(chosen.across) <= 1 and (line := underline(darkness, pen)):
        chosen = replace(chosen, across=(line,))
    parted = with_partitions(darkness, chosen.across, chosen.down)
    chosen = PrintedLines(chosen.across, tuple(parted))
    more = chosen.beyond(first)
    if more is not None:
        return chosen, without_lines(bare, more.across, more.down, pen)
    return chosen, without_lines(darkness, chosen.across, chosen.down, pen)


def _lines_at_sight(
    darkness: Picture,
    lines: tuple[Sequence[PrintedLine], Sequence[PrintedLine]],
    sides: Sides,
    pen: float,
) -> PrintedLines:
    """Return what are lines whatever is written: all that is long, frames and squares."""
    h, w = darkness.shape
    across = [line for line in lines[0] if _is_long(line, min(0.8 * w, 25 * pen), w, 1.0)]
    framed, ruled = frames(*lines), squares(*lines, darkness.shape)
    across = _unique(across, framed[0], ruled[0])
    down = _between(lines[1], framed[1], across, sides.exchanged(), 0.3 * h)
    down = _unique(down, framed[1], ruled[1])
    down += _standing(lines[1], down, across, 0.3 * h)
    return PrintedLines(tuple(across), tuple(down))


def _height_of_writing(rest: Picture, pen: float) -> float:
    """Return about how tall the writing is, given what is left without anything long."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink_mask(rest), connectivity=8)
    heights = stats[1:, cv2.CC_STAT_HEIGHT]
    heights = heights[heights > 3 * pen]
    if not len(heights):
        return 0.0
    return float(np.percentile(heights[heights >= 0.5 * heights.max()], 70))


def _chosen(
    across: Sequence[PrintedLine],
    down: Sequence[PrintedLine],
    sides: Sides,
    shape: tuple[int, ...],
    tall: float,
) -> PrintedLines:
    h, w = shape
    framed, ruled = frames(across, down), squares(across, down, shape)
    long_across = [x for x in across if _is_long(x, tall, w, _LONG)]
    long_down = [x for x in down if _is_long(x, tall, h, _VERY_LONG)]
    known_across = _unique(long_across, framed[0], ruled[0])
    known_down = _unique(long_down, framed[1], ruled[1])
    for _ in range(2):  # what is found in one direction says where lines of the other end
        known_down += _between(down, known_down, known_across, sides.exchanged(), tall)
        known_across += _between(across, known_across, known_down, sides, tall)
    known_down += _standing(down, known_down, known_across, tall)
    known_down += _teeth(down, known_down, known_across, tall)
    return PrintedLines(tuple(known_across), tuple(known_down))


def _unique(*lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    return list({id(line): line for some in lines for line in some}.values())


def _is_long(line: PrintedLine, tall: float, along: int, least: float) -> bool:
    if line.length < 8 * line.width or not _is_solid(line, tall):
        return False
    if tall == 0:
        return line.length >= 0.97 * along or line.length > 40 * line.width
    if line.length >= _VERY_LONG * tall:
        return True
    return line.length >= least * tall and line.bend < most_bent(line)


def _is_solid(line: PrintedLine, tall: float) -> bool:
    """Return whether a line has no gaps, as bars of digits in a row do, but for faint spots."""
    if line.covered >= SOLID:
        return True
    spots = line.gap <= 1.5 * line.width + 2 and line.length >= _VERY_LONG * tall
    return spots and line.covered >= _SPOTTED


def _between(
    lines: Sequence[PrintedLine],
    known: Sequence[PrintedLine],
    others: Sequence[PrintedLine],
    sides: Sides,
    tall: float,
) -> list[PrintedLine]:
    """Return lines that end at known ones of the other direction, or at the picture's sides."""
    seen, found = set(map(id, known)), list[PrintedLine]()
    for line in lines:
        short = line.length < max(_BETWEEN * tall, 5 * line.width)
        if id(line) in seen or short or not _is_solid(line, tall):
            continue
        skew = _skew(line, others)
        if is_like(line, known, others, skew) and _is_held(line, others, sides, tall):
            found.append(line)
    return found


def _skew(line: PrintedLine, others: Sequence[PrintedLine]) -> float:
    """Return how far aslant to other lines one may run, the farther the better it is held."""
    if all(any(is_corner(line, end, other) for other in others) for end in (True, False)):
        return _MOST_SKEWED
    return 2 * SKEW if any(crosses(line, other) for other in others) else SKEW


def _is_held(line: PrintedLine, others: Sequence[PrintedLine], sides: Sides, tall: float) -> bool:
    """Return whether a line ends where a printed one would."""
    close = close_to(line)
    ends = (line.start, line.y[0]), (line.stop - 1, line.y[-1])
    cut = max(2.0, line.width / 2)
    at_side = [sides.distance(float(x), float(y)) <= cut for x, y in ends]
    at_line = [any(meets(line, end, o, close) for o in others) for end in (True, False)]
    at_corner = [any(is_corner(line, end, o) for o in others) for end in (True, False)]
    if all(at_corner) and line.bend <= most_bent(line):
        return True
    held = [side or end for side, end in zip(at_side, at_line, strict=True)]
    if runs_along(line, sides, tall):
        return any(held) and line.bend <= most_bent(line)
    crossing = all(at_side) and any(crosses(line, other) for other in others)
    if crossing or line.length > _WIDE * tall:  # from side to side, bent with the paper perhaps
        return all(held)
    straight = line.bend <= max(0.012 * line.length, 1.2)
    cut_off = [sides.distance(float(x), float(y)) <= _CUT_OFF for x, y in ends]
    leaves = any(at_side) and all(out for out, side in zip(cut_off, at_side, strict=True) if side)
    return all(held) and leaves and straight and line.length > FROM_SIDE * tall


def _standing(
    lines: Sequence[PrintedLine],
    known: Sequence[PrintedLine],
    others: Sequence[PrintedLine],
    tall: float,
) -> list[PrintedLine]:
    """Return what parts the boxes of a comb: lines of one length from one line to another."""
    seen, found = set(map(id, known)), list[PrintedLine]()
    may_stand = [line for line in lines if _may_stand(line, tall)]
    for top in others:
        hanging = [line for line in may_stand if meets(line, True, top, close_to(line))]
        for bottom in others if hanging else ():
            group = [line for line in hanging if _joins(line, top, bottom, known)]
            printed = any(id(line) in seen for line in group) or len(group) >= _FEWEST_TEETH
            if printed and top is not bottom:
                found += [line for line in group if id(line) not in seen]
                seen.update(map(id, group))
    return found


def _may_stand(line: PrintedLine, tall: float) -> bool:
    """Return whether a line is straight, solid, and long enough for the side of a box."""
    long_ = line.length >= _BETWEEN * tall
    return long_ and line.bend <= most_bent(line) and _is_solid(line, tall)


def _joins(
    line: PrintedLine, top: PrintedLine, bottom: PrintedLine, known: Sequence[PrintedLine]
) -> bool:
    held = meets(line, False, bottom, close_to(line))
    return held and is_like(line, known, (top, bottom), 1.2 * SKEW)


def _teeth(
    lines: Sequence[PrintedLine],
    known: Sequence[PrintedLine],
    others: Sequence[PrintedLine],
    tall: float,
) -> list[PrintedLine]:
    """Return the teeth of a comb: three or more of one length that stand on one line."""
    seen, standing = set(map(id, known)), list[PrintedLine]()
    for line in lines:
        stands = any(meets(line, False, other, close_to(line)) for other in others)
        straight = line.bend <= most_bent(line) and is_like(line, known, others, SKEW / 2)
        if id(line) not in seen and stands and straight:
            standing.append(line)
    lengths = np.array([line.length for line in standing], np.float64)
    for length in lengths:
        alike = np.abs(lengths - length) <= max(0.08 * length, 2)
        if alike.sum() >= _FEWEST_TEETH and length > 0.2 * tall:
            return [line for line, same in zip(standing, alike.tolist(), strict=True) if same]
    return []
