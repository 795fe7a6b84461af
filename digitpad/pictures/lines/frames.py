"""Frames: four lines that meet at their ends and run as the sides of a rectangle do."""

from __future__ import annotations

from collections.abc import Sequence

from digitpad.pictures.lines.ends import (
    APART,
    at_corner,
    bends_as,
    corner_gap,
    is_square,
    most_bent,
)
from digitpad.pictures.lines.long_lines import PrintedLine

SOLID = 0.95  # of a side's way there is ink


def frames(
    across: Sequence[PrintedLine], down: Sequence[PrintedLine]
) -> tuple[list[PrintedLine], list[PrintedLine]]:
    """Return the sides of rectangles, however small, that meet at all four corners."""
    straight = [x for x in across if x.covered >= SOLID and _may_be_side(x, across)]
    upright = [x for x in down if x.covered >= SOLID and _may_be_side(x, down)]
    framed: tuple[list[PrintedLine], list[PrintedLine]] = ([], [])
    for top in straight:
        left = [line for line in upright if at_corner(top, line, True, True)]
        right = [line for line in upright if at_corner(top, line, False, True)]
        for low in straight:
            lefts = _nearest_sides(left, top, low, True)
            rights = _nearest_sides(right, top, low, False)
            if any(is_square(top, low, x, y) for x in lefts for y in rights):
                framed[0].extend((top, low))
                framed[1].extend((*lefts, *rights))
    return framed


def _may_be_side(line: PrintedLine, others: Sequence[PrintedLine]) -> bool:
    """Return whether a line is straight, or bent with the paper, as the side across from it is."""
    if line.bend <= 2 * most_bent(line):
        return True
    return any(bends_as(line, other) for other in others if other is not line)


def _nearest_sides(
    lines: Sequence[PrintedLine], top: PrintedLine, low: PrintedLine, left: bool
) -> list[PrintedLine]:
    """Return which lines stand between two others best: a 1 beside a frame's side is none."""
    sides = [line for line in lines if at_corner(low, line, left, False)]
    gaps = [
        max(corner_gap(top, line, left, True), corner_gap(low, line, left, False)) for line in sides
    ]
    most = min(gaps, default=0.0) + APART
    return [line for line, gap in zip(sides, gaps, strict=True) if gap <= most]
