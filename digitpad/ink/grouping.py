"""Which strokes may form one character.

Nothing is decided here: these are candidates, for the network to judge. Strokes
are put in an order, and any few neighbours in it may be one character. Two
orders are offered: by place, in which the late bar of a 7 stands beside its 7,
and by time, in which digits that lean over each other stay apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from digitpad.ink.strokes import Box, Ink, Stroke

MOST_STROKES = 4
WIDEST_GAP = 0.5  # between the strokes of one character, in heights of the writing
WIDEST = 2.0  # several strokes that reach further are not one character
WIDE = 0.85  # a stroke wider than this many heights may hold two characters
USUAL_WIDTH = 0.7  # of a character in a stroke that holds several, in heights


@dataclass(frozen=True)
class Piece:
    """A stroke, or a part of one.

    Parameters
    ----------
    stroke : Stroke
    source : int
        The number of the stroke it comes from.
    number : int
        Its own number, in the order of writing.
    """

    stroke: Stroke
    source: int
    number: int

    @cached_property
    def box(self) -> Box:
        """Its bounding box."""
        return self.stroke.box


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
    def ink(self) -> Ink:
        """The pieces as ink."""
        return Ink(tuple(piece.stroke for piece in self.pieces))

    @property
    def key(self) -> tuple[int, ...]:
        """The numbers of its pieces: the same in every order."""
        return tuple(sorted(piece.number for piece in self.pieces))

    @property
    def strokes(self) -> tuple[int, ...]:
        """The numbers of the strokes it is made of."""
        return tuple(sorted({piece.source for piece in self.pieces}))


def writing_height(ink: Ink) -> float:
    """Return how tall the writing is: the median height of what is not small.

    Strokes less than half as tall as the tallest are dots, bars and commas. A
    line of dashes has no height, so that its width must serve.
    """
    heights = np.array([stroke.box.h for stroke in ink.strokes])
    tallest = float(heights.max(initial=0.0))
    typical = float(np.median(heights[heights >= tallest / 2])) if tallest > 0 else 0.0
    widest = max((stroke.box.w for stroke in ink.strokes), default=0.0)
    return max(typical, widest / 8)


def orders(ink: Ink, height: float) -> list[tuple[Piece, ...]]:
    """Return the orders in which neighbours may belong together, equal ones once."""
    cut = [(part, i) for i, stroke in enumerate(ink.strokes) for part in _cut(stroke, height)]
    by_time = tuple(Piece(part, source, number) for number, (part, source) in enumerate(cut))
    by_place = tuple(sorted(by_time, key=lambda piece: piece.box.x + piece.box.w / 2))
    in_step = all(piece.number == place for place, piece in enumerate(by_place))
    return [by_place] if in_step else [by_place, by_time]


def candidates(order: Sequence[Piece], height: float) -> list[Candidate]:
    """Return every run of neighbours that is close enough together to be one character."""
    found = []
    for start in range(len(order)):
        for stop in range(start + 1, min(start + MOST_STROKES, len(order)) + 1):
            pieces = tuple(order[start:stop])
            box, gap = _around(pieces), _widest_gap(pieces)
            if len(pieces) == 1 or (box.w <= WIDEST * height and gap <= WIDEST_GAP * height):
                found.append(Candidate(start, stop, pieces, box, gap))
    return found


def _widest_gap(pieces: Sequence[Piece]) -> float:
    boxes = sorted(piece.box for piece in pieces)
    widest, reached = 0.0, boxes[0].right
    for box in boxes[1:]:
        widest, reached = max(widest, box.x - reached), max(reached, box.right)
    return widest


def _around(pieces: Sequence[Piece]) -> Box:
    boxes = [piece.box for piece in pieces]
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Box(x, y, right - x, bottom - y)


def _cut(stroke: Stroke, height: float) -> list[Stroke]:
    """Return a wide stroke in pieces, parted where joins between digits would be."""
    if stroke.box.w < WIDE * height or len(stroke) < 6:
        return [stroke]
    parts = int(np.clip(round(stroke.box.w / (USUAL_WIDTH * height)), 2, MOST_STROKES))
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
    low, high = np.minimum(x[:-1], x[1:]), np.maximum(x[:-1], x[1:])
    crossings = ((low <= x[near, None]) & (x[near, None] < high)).sum(axis=1)
    return int(near[np.lexsort((np.abs(across[near] - place), crossings))[0]])
