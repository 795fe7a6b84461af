"""Which strokes may form one character.

Nothing is decided here: these are candidates, for the network to judge. Strokes
are put in an order, and any few neighbours in it may be one character. Two
orders are offered: by place, in which the late bar of a 7 stands beside its 7,
and by time, in which digits that lean over each other stay apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.ink.strokes import Box, Ink, Stroke

MOST_STROKES = 4
WIDEST_GAP = 0.5  # between the strokes of one character, in heights of the writing
WIDE = 1.1  # a stroke wider than this many heights may hold two characters


@dataclass(frozen=True)
class Piece:
    """A stroke, or a part of one.

    Parameters
    ----------
    stroke : Stroke
    source : int
        The number of the stroke it comes from.
    """

    stroke: Stroke
    source: int

    @property
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
    by_time = [piece for i, stroke in enumerate(ink.strokes) for piece in _cut(stroke, i, height)]
    by_place = sorted(by_time, key=lambda piece: piece.box.x + piece.box.w / 2)
    return [tuple(by_place)] if by_place == by_time else [tuple(by_place), tuple(by_time)]


def candidates(order: Sequence[Piece], height: float) -> list[Candidate]:
    """Return every run of neighbours that is close enough together to be one character."""
    found = []
    for start in range(len(order)):
        for stop in range(start + 1, min(start + MOST_STROKES, len(order)) + 1):
            pieces = tuple(order[start:stop])
            gap = _widest_gap(pieces)
            if gap <= WIDEST_GAP * height:
                found.append(Candidate(start, stop, pieces, _around(pieces), gap))
    return found


def _widest_gap(pieces: Sequence[Piece]) -> float:
    boxes = sorted(piece.box for piece in pieces)
    reached = np.maximum.accumulate([box.right for box in boxes])
    return max((box.x - right for box, right in zip(boxes[1:], reached, strict=False)), default=0.0)


def _around(pieces: Sequence[Piece]) -> Box:
    boxes = [piece.box for piece in pieces]
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Box(x, y, right - x, bottom - y)


def _cut(stroke: Stroke, source: int, height: float) -> list[Piece]:
    """Return a wide stroke in two pieces, parted where a join between digits would be."""
    if stroke.box.w < WIDE * height or len(stroke) < 6:
        return [Piece(stroke, source)]
    at = _join(stroke)
    parts = stroke.points[: at + 1], stroke.points[at:]
    return [Piece(Stroke(part), source) for part in parts]


def _join(stroke: Stroke) -> int:
    """Return the point, in the middle half across, over and under which there is least ink."""
    x = stroke.points[:, 0]
    place = (x - stroke.box.x) / stroke.box.w
    middle = np.flatnonzero((place > 0.25) & (place < 0.75))
    if len(middle) == 0:
        return len(x) // 2
    low, high = np.minimum(x[:-1], x[1:]), np.maximum(x[:-1], x[1:])
    crossings = ((low <= x[middle, None]) & (x[middle, None] < high)).sum(axis=1)
    nearest = np.abs(place[middle] - 0.5)
    return int(middle[np.lexsort((nearest, crossings))[0]])
