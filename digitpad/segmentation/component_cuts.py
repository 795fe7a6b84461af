"""Digits that touch in a picture: what is wide for one is offered in parts.

As with strokes nothing is decided here. Neighbouring parts may also be one
character, so that a wide digit loses nothing by being cut.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from digitpad.ink.strokes import Box
from digitpad.pictures.components import Component, Ints, Picture
from digitpad.pictures.regions import Region
from digitpad.segmentation.lattice import Candidate
from digitpad.segmentation.pieces import Piece, pieces_of_components

INK_DARKNESS = 0.5  # darkness of a line's pixels
LOWEST_CUT = 0.5  # a dash or a line under the amount is no digits, in heights of the writing
WIDE = 0.85  # a component wider than this many heights may hold two characters
WIDEST_JOINED = 3.5  # what is wider is a signature, or a line
USUAL_WIDTH = 0.5  # of a character in a component that holds several, in heights
MOST_PARTS = 4
FEWEST_COLUMNS = 12  # of pixels; what is narrower has no room for two characters


def pieces_of_region(region: Region, height: float) -> tuple[tuple[Piece, ...], list[Candidate]]:
    """Return the pieces of a region, and what is one character because it fills one box.

    Parameters
    ----------
    region : Region
    height : float
        Of the writing, in pixels.
    """
    if region.cells is None:
        return pieces_of_components([parted(each, height) for each in region.components]), []
    pieces = pieces_of_components([[each] for each in region.components])
    return pieces, [Candidate.of(pieces[i] for i in cell) for cell in region.cells]


def parted(component: Component, height: float) -> list[Component]:
    """Return a component, if it is wide, in parts with the thinnest joins between them.

    Parameters
    ----------
    component : Component
    height : float
        Of the writing, in pixels.
    """
    box = component.box
    narrow = box.w < max(WIDE * height, FEWEST_COLUMNS)
    if narrow or box.w > WIDEST_JOINED * height or box.h < LOWEST_CUT * height:
        return [component]
    parts = int(np.clip(round(box.w / (USUAL_WIDTH * height)), 2, MOST_PARTS))
    joins = [_join(component.darkness, k / parts, 0.4 / parts) for k in range(1, parts)]
    ends = sorted({0, *joins, component.darkness.shape[1]})
    found = [_between(component, a, b) for a, b in pairwise(ends)]
    return [part for part in found if part is not None]


def _join(darkness: Picture, place: float, room: float) -> int:
    """Return the column about `place` of the way across with the fewest lines and least ink."""
    across = (np.arange(darkness.shape[1]) + 0.5) / darkness.shape[1]
    near: Ints = np.flatnonzero(np.abs(across - place) < room)
    mask = np.pad(darkness[:, near] > INK_DARKNESS, ((1, 0), (0, 0)))
    lines = (mask[1:] & ~mask[:-1]).sum(axis=0)
    return int(near[np.lexsort((darkness[:, near].sum(axis=0), lines))[0]])


def _between(component: Component, left: int, right: int) -> Component | None:
    """Return the columns from `left` to `right`, no taller than their ink; none without any."""
    box, ink = component.box, component.darkness[:, left:right]
    rows = np.flatnonzero(ink.any(axis=1))
    if not len(rows):
        return None
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    place = Box(box.x + left, box.y + top, float(right - left), float(bottom - top))
    return Component(place, ink[top:bottom])
