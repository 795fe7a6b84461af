"""The lattice: every way to part the ink into characters, as paths through a graph.

Nothing is decided here. Pieces are put in a few orders: by their left edges, their
middles, their right edges and by time. In each any few neighbours may be one character.
A node is the set of pieces that are used up, so that the orders share most of the graph;
an arc is one candidate. In the order by place the late bar of a 7 stands beside its 7, and
in that of time digits that lean over each other stay apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from math import inf
from operator import attrgetter, or_
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box
from digitpad.segmentation.pieces import Piece

MOST_PIECES = 6  # an 8 of two rings has three of each
MOST_IN_FRONT = 7  # a dollar sign may have two bars, and its S be cut
WIDEST_GAP = 0.5  # between the pieces of one character, in heights of the writing
NARROW_GAP = 0.2  # the same where a stroke is cut, or there are many, or tall ones on both sides
MOST_APART = 3  # more are many
SHORT_SIDE = 0.7  # in heights
WIDEST = 1.8  # several pieces that reach further are not one character, in heights
OWN_HEIGHT = 0.7  # so much of their own height counts, where they are taller than the writing
WIDEST_BARRED = 2.4  # the same with the long bar of a 5 or 7, beside which it is
WIDEST_WITHOUT_BAR = 1.5  # no wider
FLAT = 0.4  # a bar's height, in widths
_NUMBER = attrgetter("number")
REMEMBERED = 1024
"""How many candidates are remembered: while the next stroke is written, those before it stay.

An amount of a hundred characters has some three hundred.
"""


@dataclass(frozen=True, eq=False)
class Candidate:
    """Pieces that may be one character.

    Parameters
    ----------
    pieces : tuple of Piece
        In the order of writing.
    box : Box
        Around all of them.
    gap : float
        The widest horizontal gap inside, in ink units; 0 where the pieces overlap.
    """

    pieces: tuple[Piece, ...]
    box: Box
    gap: float

    @classmethod
    def of(cls, pieces: Iterable[Piece]) -> Candidate:
        """Return the candidate of some pieces in any order."""
        ordered = tuple(sorted(pieces, key=_NUMBER))
        return cls(ordered, *spread([piece.box for piece in ordered]))

    @property
    def strokes(self) -> tuple[int, ...]:
        """The numbers of the strokes, or components, that it is made of."""
        return tuple(sorted({piece.source for piece in self.pieces}))

    @cached_property
    def whole(self) -> bool:
        """Whether no piece is a part of a stroke."""
        return all(piece.whole for piece in self.pieces)


@dataclass(frozen=True, eq=False)
class Lattice:
    """Candidates and how they follow each other.

    Parameters
    ----------
    candidates : tuple of Candidate
        Each once.
    nodes : int
        Node 0 is where nothing is used up, the last one where everything is; they are
        in order: an arc leads to a later node.
    tail, head, candidate : NDArray, shape (arcs,), int
        Where each arc begins and ends, and which candidate it is.
    """

    candidates: tuple[Candidate, ...]
    nodes: int
    tail: NDArray[np.intp]
    head: NDArray[np.intp]
    candidate: NDArray[np.intp]

    @classmethod
    def of(
        cls,
        pieces: Sequence[Piece],
        height: float,
        unfinished: int | None = None,
        blocks: Sequence[Candidate] = (),
        allow: Callable[[Candidate], bool] | None = None,
    ) -> Lattice:
        """Return the lattice over `pieces`, of which there must be one at least.

        Parameters
        ----------
        pieces : sequence of Piece
            In the order of writing.
        height : float
            Of the writing, in ink units.
        unfinished : int, optional
            The stroke that is being written. What stands clear of it is not joined to
            it, so that what is finished does not change its mind.
        blocks : sequence of Candidate
            What is one character by the writer's word, however far it stands apart.
        allow : callable, optional
            Says of a candidate whether the writer's word leaves it possible.
        """
        known: dict[int, Candidate | None] = {
            bits(block.pieces): block if allow is None or allow(block) else None for block in blocks
        }
        arcs: dict[tuple[int, int], dict[int, None]] = {}
        for order in orders(pieces, blocks):
            masks = list(accumulate((1 << piece.number for piece in order), or_, initial=0))
            for start, run in _runs(order, height, unfinished, blocks):
                if run.key not in known:  # most runs are the same in all orders
                    known[run.key] = (
                        run.candidate if allow is None or allow(run.candidate) else None
                    )
                if known[run.key] is not None:
                    arcs.setdefault((masks[start], masks[start + run.length]), {})[run.key] = None
        return cls._numbered(arcs, known)

    @classmethod
    def _numbered(
        cls, arcs: Mapping[tuple[int, int], Iterable[int]], known: Mapping[int, Candidate | None]
    ) -> Lattice:
        masks = sorted({m for ends in arcs for m in ends}, key=lambda m: (m.bit_count(), m))
        node = {mask: i for i, mask in enumerate(masks)}
        used = dict.fromkeys(key for keys in arcs.values() for key in keys)
        place = {key: i for i, key in enumerate(used)}
        table = [(node[a], node[b], place[key]) for (a, b), keys in arcs.items() for key in keys]
        tail, head, candidate = np.array(sorted(table), dtype=np.intp).T
        candidates = tuple(found for key in used if (found := known[key]))
        return cls(candidates, len(masks), tail, head, candidate)


def orders(pieces: Sequence[Piece], blocks: Sequence[Candidate] = ()) -> list[tuple[Piece, ...]]:
    """Return the orders in which neighbours may belong together, equal ones once.

    The pieces of a block are neighbours in all of them.
    """
    box = {piece.number: piece.box for piece in pieces}
    box |= {piece.number: block.box for block in blocks for piece in block.pieces}
    first = {piece.number: piece.number for piece in pieces}
    first |= {p.number: block.pieces[0].number for block in blocks for p in block.pieces}
    keys: tuple[Callable[[Piece], float], ...] = (
        lambda piece: box[piece.number].centre,
        lambda piece: box[piece.number].x,
        lambda piece: box[piece.number].right,
        lambda piece: 0.0,
    )
    found = [
        tuple(sorted(pieces, key=lambda p: (key(p), first[p.number], p.number))) for key in keys
    ]
    return list({tuple(p.number for p in order): order for order in found}.values())


def bits(pieces: Iterable[Piece]) -> int:
    """Return the numbers of `pieces` as a set of bits."""
    mask = 0
    for piece in pieces:
        mask |= 1 << piece.number
    return mask


def spread(boxes: Sequence[Box]) -> tuple[Box, float]:
    """Return the box around all `boxes` and the widest horizontal gap between them, or 0."""
    if len(boxes) == 1:
        return boxes[0], 0.0
    gap = 0.0
    first, *others = sorted(boxes)
    x, top, right, bottom = first.x, first.y, first.right, first.bottom
    for left, y, w, h in others:  # comparisons are many times faster than min and max
        gap = left - right if left - right > gap else gap
        right = left + w if left + w > right else right
        top = y if y < top else top
        bottom = y + h if y + h > bottom else bottom
    return Box(x, top, right - x, bottom - top), gap


class _Run(NamedTuple):
    """Neighbours that may be one character: how many, as bits, and as a candidate."""

    length: int
    key: int
    candidate: Candidate


def _runs(
    order: Sequence[Piece], height: float, unfinished: int | None, blocks: Sequence[Candidate]
) -> Iterator[tuple[int, _Run]]:
    """Yield the runs that may be one character with where they begin, and the blocks."""
    for start in range(len(order)):
        most = MOST_PIECES if start else MOST_IN_FRONT
        for run in _runs_from(tuple(order[start : start + most]), height, unfinished):
            yield start, run
    for block in blocks:
        start = min(i for i, piece in enumerate(order) if piece in block.pieces)
        yield start, _Run(len(block.pieces), bits(block.pieces), block)


@lru_cache(REMEMBERED)
def _runs_from(pieces: tuple[Piece, ...], height: float, unfinished: int | None) -> Sequence[_Run]:
    """Return what may be one character of the first piece and those behind it."""
    runs: list[_Run] = []
    for length in _narrow_enough(pieces, height):
        for run in _without_links(pieces[:length]):
            _, gap = spread([piece.box for piece in run])
            if gap == 0 or _is_possible(run, gap, height, unfinished):
                runs.append(_Run(length, bits(run), _candidate(frozenset(run))))
    return runs


def _narrow_enough(pieces: Sequence[Piece], height: float) -> Iterator[int]:
    """Yield how many of the first pieces are narrow enough for one character."""
    x, top, right, bottom = inf, inf, -inf, -inf
    for length, piece in enumerate(pieces, 1):
        left, y, w, h = piece.box
        x = left if left < x else x
        top = y if y < top else top
        right = left + w if left + w > right else right
        bottom = y + h if y + h > bottom else bottom
        width, size = right - x, max(height, OWN_HEIGHT * (bottom - top))
        if length == 1 or width <= WIDEST * size:
            yield length
        elif width > WIDEST_BARRED * size:
            break  # more pieces only make it wider
        elif _has_long_bar(pieces[:length], size):
            yield length


@lru_cache(REMEMBERED)
def _candidate(pieces: frozenset[Piece]) -> Candidate:
    return Candidate.of(pieces)


def _has_long_bar(run: Sequence[Piece], height: float) -> bool:
    """Return whether pieces reach so far by a bar, and are one character without it."""
    boxes = [piece.box for piece in run]
    return any(
        bar.h < FLAT * bar.w
        and spread([*boxes[:i], *boxes[i + 1 :]])[0].w <= WIDEST_WITHOUT_BAR * height
        for i, bar in enumerate(boxes)
    )


def _without_links(run: Sequence[Piece]) -> list[Sequence[Piece]]:
    """Return a run, and what is left if the ligature at its end belongs to no character.

    Only there, behind the part that it leaves, or it could be left out in several ways.
    """
    last, rest = run[-1], run[:-1]
    leaves = last.link and any(piece.number + 1 == last.number for piece in rest)
    return [run, rest] if leaves else [run]


def _is_possible(run: Sequence[Piece], gap: float, height: float, unfinished: int | None) -> bool:
    """Return whether pieces with a gap are close enough, and none is of an unfinished stroke."""
    if gap > WIDEST_GAP * height or any(piece.source == unfinished for piece in run):
        return False
    return gap <= NARROW_GAP * height or _may_stand_apart(run, height)


def _may_stand_apart(run: Sequence[Piece], height: float) -> bool:
    """Return whether pieces are a few whole strokes, and what is at one side of the gap is short.

    Such as the bar of a 5.
    """
    if len(run) > MOST_APART or not all(piece.whole for piece in run):
        return False
    boxes = sorted(piece.box for piece in run)
    sides = ((boxes[:i], boxes[i:]) for i in range(1, len(boxes)))
    widest = max(sides, key=lambda side: side[1][0].x - max(box.right for box in side[0]))
    return min(spread(side)[0].h for side in widest) < SHORT_SIDE * height
