"""Which strokes may form one character.

Nothing is decided here: these are candidates, for the network to judge. Strokes
are put in an order, and any few neighbours in it may be one character. Two
orders are offered: by place, in which the late bar of a 7 stands beside its 7,
and by time, in which digits that lean over each other stay apart.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Protocol

import numpy as np

from digitpad.ink.strokes import Box, Ink, Stroke

MOST_STROKES = 4
MOST_IN_FRONT = 6  # a dollar sign may have two bars, and its S be cut
WIDEST_GAP = 0.5  # between the strokes of one character, in heights of the writing
WIDEST = 2.0  # several strokes that reach further are not one character
WIDE = 0.85  # a stroke wider than this many heights may hold two characters
USUAL_WIDTH = 0.5  # of a character in a stroke that holds several, in heights


class Boxed(Protocol):
    """Something with a place: a stroke, or a connected component of a picture."""

    @property
    def box(self) -> Box:
        """Its bounding box."""
        ...


@dataclass(frozen=True)
class Piece:
    """The smallest thing that is given to one character or another.

    Parameters
    ----------
    part : Stroke or Component
        A stroke or a part of one, or a component of a picture.
    number : int
        Its own number, the same in every order.
    source : int or None
        The number of the stroke it comes from, None in a picture.
    whole : bool
        Whether it is a stroke or a component, and no part of one.
    """

    part: Any
    number: int
    source: int | None = None
    whole: bool = True

    @cached_property
    def box(self) -> Box:
        """Its bounding box."""
        return self.part.box


@dataclass(frozen=True)
class Candidate:
    """Neighbouring pieces that may be one character.

    Parameters
    ----------
    start, stop : int
        The pieces' places in their order, as in a slice.
    pieces : tuple of Piece
    box : Box
    gap : float
        The widest horizontal gap inside, in ink units; 0 where the pieces overlap.
    """

    start: int
    stop: int
    pieces: tuple[Piece, ...]
    box: Box
    gap: float

    @property
    def key(self) -> tuple[int, ...]:
        """The numbers of its pieces: the same in every order."""
        return tuple(sorted(piece.number for piece in self.pieces))

    @property
    def strokes(self) -> tuple[int, ...]:
        """The numbers of the strokes it is made of; none in a picture."""
        return tuple(sorted({p.source for p in self.pieces if p.source is not None}))

    def allows(self, unfinished: int | None) -> bool:
        """Return whether it leaves the unfinished stroke alone, or has it over its others."""
        return self.gap == 0 or all(piece.source != unfinished for piece in self.pieces)


def writing_height(boxes: Sequence[Box]) -> float:
    """Return how tall the writing is: the median height of what is not small.

    What is less than half as tall as the tallest are dots, bars and commas. A
    line of dashes has no height, so that its width must serve; a tap has neither.
    """
    heights = np.array([box.h for box in boxes])
    tallest = float(heights.max(initial=0.0))
    typical = float(np.median(heights[heights >= tallest / 2])) if tallest > 0 else 0.0
    widest = max((box.w for box in boxes), default=0.0)
    return max(typical, widest / 8) or 1.0


def orders(ink: Ink, height: float, to_cut: Set[int] = frozenset()) -> list[tuple[Piece, ...]]:
    """Return the orders in which neighbours may belong together, equal ones once.

    Parameters
    ----------
    ink : Ink
    height : float
        Of the writing, in ink units.
    to_cut : set of int
        Strokes known to hold several characters, wide or not.
    """
    parts = [
        _cut(stroke, height) if i in to_cut or _is_wide(stroke, height) else [stroke]
        for i, stroke in enumerate(ink.strokes)
    ]
    pieces = [(part, i, len(some) == 1) for i, some in enumerate(parts) for part in some]
    by_time = tuple(Piece(part, n, i, whole) for n, (part, i, whole) in enumerate(pieces))
    placed = _placed(by_time)
    return [placed] if placed == by_time else [placed, by_time]


def by_place(components: Sequence[Sequence[Boxed]]) -> tuple[Piece, ...]:
    """Return components, each in one part or several, as pieces from left to right."""
    parts = [(part, len(some) == 1) for some in components for part in some]
    return _placed([Piece(part, n, whole=whole) for n, (part, whole) in enumerate(parts)])


def _placed(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    return tuple(sorted(pieces, key=lambda piece: piece.box.centre))


def candidates(order: Sequence[Piece], height: float) -> list[Candidate]:
    """Return every run of neighbours that is close enough together to be one character."""
    found = []
    for start in range(len(order)):
        most = MOST_STROKES if start else MOST_IN_FRONT
        for stop in range(start + 1, min(start + most, len(order)) + 1):
            pieces = tuple(order[start:stop])
            box, gap = around(pieces), widest_gap(pieces)
            if len(pieces) > 1 and box.w > WIDEST * height:
                break  # more pieces only make it wider
            if gap <= WIDEST_GAP * height:
                found.append(Candidate(start, stop, pieces, box, gap))
    return found


def widest_gap(pieces: Sequence[Piece]) -> float:
    """Return the widest horizontal gap between `pieces`, 0 where they overlap."""
    boxes = sorted(piece.box for piece in pieces)
    widest, reached = 0.0, boxes[0].right
    for box in boxes[1:]:
        widest, reached = max(widest, box.x - reached), max(reached, box.right)
    return widest


def around(pieces: Sequence[Piece]) -> Box:
    """Return the box that holds all `pieces`."""
    boxes = [piece.box for piece in pieces]
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Box(x, y, right - x, bottom - y)


def usual_parts(width: float, height: float) -> int:
    """Return how many characters usually make up this width, from two to as many as fit."""
    return int(np.clip(round(width / (USUAL_WIDTH * height)), 2, MOST_STROKES))


def _is_wide(stroke: Stroke, height: float) -> bool:
    return stroke.box.w >= WIDE * height and len(stroke) >= 6 and not stroke.is_straight


def _cut(stroke: Stroke, height: float) -> list[Stroke]:
    """Return a stroke in pieces, parted where joins between digits would be."""
    if len(stroke) < 3 or stroke.box.w == 0:
        return [stroke]
    parts = usual_parts(stroke.box.w, height)
    joins = [_join(stroke, k / parts, 0.4 / parts) for k in range(1, parts)]
    ends = sorted({0, *joins, len(stroke) - 1})
    return [Stroke(stroke.points[a : b + 1]) for a, b in pairwise(ends)]


def _join(stroke: Stroke, place: float, room: float) -> int:
    """Return the point about `place` of the way across with the least ink over and under it."""
    x = stroke.points[:, 0]
    across = (x - stroke.box.x) / stroke.box.w
    near = np.flatnonzero(np.abs(across - place) < room)
    if len(near) == 0:
        return int(np.abs(across - place).argmin())
    begun, over = (np.sort(end(x[:-1], x[1:])) for end in (np.minimum, np.maximum))
    crossings = begun.searchsorted(x[near], "right") - over.searchsorted(x[near], "right")
    return int(near[np.lexsort((np.abs(across[near] - place), crossings))[0]])
