"""What stands around each candidate, as numbers of order one, lengths in heights of the writing.

A candidate alone does not tell whether it is a character or part of one: the S of a
dollar sign is a 5 until one sees its bars, and a comma among small digits is as large as
a 1 among tall ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import boxes_of, places
from digitpad.segmentation.lattice import Candidate
from digitpad.segmentation.pieces import Piece

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

SURROUNDINGS = (
    "covered",
    "ink inside",
    "area shared",
    "room before",
    "room behind",
    "top to the one before",
    "bottom to the one before",
    "top to the one behind",
    "bottom to the one behind",
    "height among neighbours",
    "interrupted",
    "late",
)
"""What the kind network gets of the other pieces of ink."""

TALL = 0.4
"""A piece so tall, in heights, has a top and a bottom to compare with."""
WIDEST_ROOM = 1.0
"""More room at a side, in heights, says no more; where nothing stands there, it is this."""
THIN = 0.05
"""How wide a line is taken to be, in heights."""
NEIGHBOURHOOD = 1.2
"""Pieces whose middles are so close, in heights, are neighbours."""


def placed(
    candidates: Sequence[Candidate], boxes: Floats, line: BaseLine, unfinished: int | None = None
) -> Floats:
    """Return what the kind network gets beside images and digits: `PLACE`, `SURROUNDINGS`."""
    around = surroundings(candidates, line, unfinished)
    return np.concatenate([places(candidates, boxes, line), around], axis=1)


def surroundings(
    candidates: Sequence[Candidate], line: BaseLine, unfinished: int | None = None
) -> Floats:
    """Return the `SURROUNDINGS` features of each candidate, shape (n, len(SURROUNDINGS)).

    Parameters
    ----------
    candidates : sequence of Candidate
        All of one lattice, so that every piece is in one of them.
    line : BaseLine
    unfinished : int, optional
        The stroke that is being written. It is not seen around others: what is finished
        does not change with it.
    """
    pieces = pieces_among(candidates)
    place = {piece.number: i for i, piece in enumerate(pieces)}
    own = np.zeros((len(candidates), len(pieces)), dtype=np.bool_)
    for i, candidate in enumerate(candidates):
        own[i, [place[piece.number] for piece in candidate.pieces]] = True
    other = ~own & np.array([piece.source != unfinished for piece in pieces])
    piece, candidate = boxes_of(pieces, line), boxes_of(candidates, line)
    features = [
        *_shared(other, piece, candidate),
        *_beside(other, piece, candidate),
        *_in_time(own, piece),
    ]
    return np.stack(features, axis=1)


def pieces_among(candidates: Sequence[Candidate]) -> list[Piece]:
    """Return every piece once, in the order of writing."""
    pieces = {piece.number: piece for candidate in candidates for piece in candidate.pieces}
    return [pieces[number] for number in sorted(pieces)]


def _shared(other: Mask, piece: Floats, candidate: Floats) -> Iterator[Floats]:
    """Yield how much other ink stands in a candidate's box."""
    left, top, right, bottom = candidate.T[:, :, None]
    across = np.minimum(right, piece[:, 2]) - np.maximum(left, piece[:, 0])
    down = np.minimum(bottom, piece[:, 3]) - np.maximum(top, piece[:, 1])
    narrower = np.minimum(right - left, piece[:, 2] - piece[:, 0])
    share = (across + THIN) / (narrower + THIN)  # an upright bar has no width at all
    covered = np.where(other & (across >= 0) & (down > -0.1), share, 0)
    yield covered.max(axis=1).clip(0, 1)
    middle, level = (piece[:, 0] + piece[:, 2]) / 2, (piece[:, 1] + piece[:, 3]) / 2
    within = (middle > left) & (middle < right) & (level > top - 0.05) & (level < bottom + 0.05)
    size = piece[:, 2] - piece[:, 0] + piece[:, 3] - piece[:, 1]
    yield ((other & within) @ size).clip(0, 3)
    yield np.where(other, across.clip(0) * down.clip(0), 0).sum(axis=1).clip(0, 1)


def _beside(other: Mask, piece: Floats, candidate: Floats) -> Iterator[Floats]:
    """Yield the room at both sides, and where the tall ink there begins and ends."""
    left, top, right, bottom = candidate.T
    middle, centre = (piece[:, 0] + piece[:, 2]) / 2, ((left + right) / 2)[:, None]
    before, behind = other & (middle < centre), other & (middle >= centre)
    gaps = left[:, None] - piece[:, 2], piece[:, 0] - right[:, None]
    for side, gap in zip((before, behind), gaps, strict=True):
        yield np.where(side, gap, WIDEST_ROOM).min(axis=1).clip(-0.7, WIDEST_ROOM)
    height = piece[:, 3] - piece[:, 1]
    for side, gap in zip((before, behind), gaps, strict=True):
        distance = np.where(side & (height > TALL), np.abs(gap), np.inf)
        nearest, none = distance.argmin(axis=1), np.isinf(distance).all(axis=1)
        yield np.where(none, 0, top - piece[nearest, 1]).clip(-1, 1)
        yield np.where(none, 0, bottom - piece[nearest, 3]).clip(-1, 1)
    near = np.where(other & (np.abs(middle - centre) < NEIGHBOURHOOD), height, 0).max(axis=1)
    tallest = np.where(near > 0, near, 1.0)
    yield np.log((bottom - top + 0.1) / (tallest + 0.1)).clip(-2, 2)


def _in_time(own: Mask, piece: Floats) -> Iterator[Floats]:
    """Yield whether something else was written in between, and how late it was written."""
    number = np.arange(own.shape[1])
    last = np.where(own, number, -1).max(axis=1)
    first = np.where(own, number, len(number)).min(axis=1)
    count = own.sum(axis=1)
    yield (last - first + 1 != count).astype(np.float64)
    rank = np.argsort(np.argsort(piece[:, 0] + piece[:, 2], kind="stable"), kind="stable")
    yield ((own @ (number - rank)) / count / 3).clip(-1, 1)
