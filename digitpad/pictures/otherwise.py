"""What regions of ink may be, if lines hid more of them than is likely, or are strokes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from digitpad.ink.strokes import Box
from digitpad.pictures.components import Component, Picture, pen_width
from digitpad.pictures.geometry.deskewing import Turned
from digitpad.pictures.lines.at_lines import with_feet
from digitpad.pictures.lines.ends import Sides
from digitpad.pictures.lines.mending import Arcs
from digitpad.pictures.lines.printed import PrintedLines
from digitpad.pictures.lines.removal import without_lines
from digitpad.pictures.regions import Region, around
from digitpad.pictures.written import pieces_of_ink, written

_MARGIN = 1.5  # heights of the writing around it that are looked at
_LARGE = 2.0  # times as large as that is a picture of which the rest is left out


def otherwise(
    upright: Turned,
    lines: PrintedLines,
    rest: Picture,
    found: Sequence[Region],
    by_colour: bool = False,
    points: Sequence[Component] = (),
) -> tuple[tuple[Region, ...], ...]:
    """Return what regions may be otherwise, for each way to see them that is another.

    All strokes may be one that end at a line close together; a line may be a stroke that ends
    on bare paper; and a 7 on a line may be a 2 whose foot lies in it.

    Parameters
    ----------
    upright : Turned
        With its lines.
    lines : PrintedLines
    rest : Picture, shape (h, w)
        Without them.
    found : sequence of Region
    by_colour : bool
        Whether colours told the ink from the lines, so that these hid little of it.
    points : sequence of Component
        Points that lines hid.
    """
    if not lines or not found:
        return ()
    pen, held = pen_width(upright.darkness), lines.held(Sides(upright.corners()))
    same = held == lines
    part = _part(found, rest.shape)
    if part is not None:
        lines, held = _within(lines, part), _within(held, part)
    x, y, w, h = part or (0, 0, rest.shape[1], rest.shape[0])
    darkness, rest = upright.darkness[y : y + h, x : x + w], rest[y : y + h, x : x + w]
    footed = with_feet(rest, darkness, pieces_of_ink(rest, lines), lines.across)
    views = [(lines, seen) for seen in footed]
    if not by_colour:
        joined = without_lines(darkness, lines.across, lines.down, pen, arcs=Arcs.ALL)
        views.append((lines, joined))
    if not (by_colour or same):
        views.append((held, without_lines(darkness, held.across, held.down, pen)))
    other = [(some, seen) for some, seen in views if not np.array_equal(seen, rest)]
    points = [_placed(point, -x, -y) for point in points]
    return tuple(tuple(_moved(written(seen, some, points), x, y)) for some, seen in other)


def _part(found: Sequence[Region], shape: tuple[int, ...]) -> tuple[int, int, int, int] | None:
    """Return left, top, width and height of what lies around regions; None for all of it."""
    box = around([region.box for region in found])
    margin = _MARGIN * max(region.height for region in found)
    left, top = max(int(box.x - margin), 0), max(int(box.y - margin), 0)
    right = min(int(box.right + margin) + 1, shape[1])
    bottom = min(int(box.bottom + margin) + 1, shape[0])
    w, h = right - left, bottom - top
    return (left, top, w, h) if _LARGE * w * h < shape[0] * shape[1] else None


def _within(lines: PrintedLines, part: tuple[int, int, int, int]) -> PrintedLines:
    x, y, w, h = part
    across = [line.within(x, y, w, h) for line in lines.across]
    down = [line.within(y, x, h, w) for line in lines.down]
    return PrintedLines(
        tuple(line for line in across if line is not None),
        tuple(line for line in down if line is not None),
    )


def _moved(found: Sequence[Region], x: int, y: int) -> list[Region]:
    """Return regions with their pieces farther to the right and lower."""
    return [replace(r, components=tuple(_placed(c, x, y) for c in r.components)) for r in found]


def _placed(piece: Component, x: int, y: int) -> Component:
    box = piece.box
    return replace(piece, box=Box(box.x + x, box.y + y, box.w, box.h))
