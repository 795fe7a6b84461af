"""What stands around each candidate, as numbers of order one, lengths in heights of the writing.

A candidate alone does not tell whether it is a character or part of one: the S of a
dollar sign is a 5 until one sees its bars, and a comma among small digits is as large as
a 1 among tall ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import boxes_of, places
from digitpad.segmentation.lattice import Candidate

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
LOWER_BOUNDS = np.array([0, 0, 0, -0.7, -0.7, -1, -1, -1, -1, -2, 0, -1])
UPPER_BOUNDS = np.array([1, 3, 1, WIDEST_ROOM, WIDEST_ROOM, 1, 1, 1, 1, 2, 1, 1])
"""What is less or more says no more, for each of `SURROUNDINGS`."""
THIN = 0.05
"""How wide a line is taken to be, in heights."""
NEIGHBOURHOOD = 1.2
"""Pieces whose middles are so close, in heights, are neighbours."""


@dataclass(frozen=True, eq=False)
class Standing:
    """Candidates among all pieces of the same ink.

    Parameters
    ----------
    boxes : Floats, shape (n, 4)
        Of the candidates, as `features.boxes_of` gives them.
    pieces : Floats, shape (pieces, 4)
        Of the pieces, in the order of writing.
    own : Mask, shape (n, pieces)
        Which pieces each candidate is made of.
    finished : Mask, shape (pieces,)
        Which are no part of the stroke that is being written. It is not seen around others:
        what is finished does not change with it.
    """

    boxes: Floats
    pieces: Floats
    own: Mask
    finished: Mask

    @classmethod
    def of(
        cls,
        candidates: Sequence[Candidate],
        boxes: Floats,
        line: BaseLine,
        unfinished: int | None = None,
    ) -> Standing:
        """Return where all candidates of one lattice stand, so that every piece is in one."""
        known = {piece.number: piece for candidate in candidates for piece in candidate.pieces}
        pieces = [known[number] for number in sorted(known)]
        place = {piece.number: i for i, piece in enumerate(pieces)}
        rows = np.repeat(np.arange(len(candidates)), [len(c.pieces) for c in candidates])
        own = np.zeros((len(candidates), len(pieces)), dtype=np.bool_)
        own[rows, [place[piece.number] for c in candidates for piece in c.pieces]] = True
        finished = np.array([piece.source != unfinished for piece in pieces])
        return cls(boxes, boxes_of(pieces, line), own, finished)


def placed(
    candidates: Sequence[Candidate], boxes: Floats, line: BaseLine, unfinished: int | None = None
) -> Floats:
    """Return what the kind network gets beside images and digits: `PLACE`, `SURROUNDINGS`."""
    around = surroundings(Standing.of(candidates, boxes, line, unfinished))
    return np.concatenate([places(candidates, boxes, line), around], axis=1)


def surroundings(standing: Standing) -> Floats:
    """Return the `SURROUNDINGS` features of each candidate, shape (n, len(SURROUNDINGS))."""
    other = ~standing.own & standing.finished
    features = [
        *_shared(other, standing.pieces, standing.boxes),
        *_beside(other, standing.pieces, standing.boxes),
        *_in_time(standing.own, standing.pieces),
    ]
    return np.clip(np.stack(features, axis=1), LOWER_BOUNDS, UPPER_BOUNDS)


def _shared(other: Mask, piece: Floats, candidate: Floats) -> Iterator[Floats]:
    """Yield how much other ink stands in a candidate's box."""
    left, top, right, bottom = candidate.T[:, :, None]
    across = np.minimum(right, piece[:, 2]) - np.maximum(left, piece[:, 0])
    down = np.minimum(bottom, piece[:, 3]) - np.maximum(top, piece[:, 1])
    narrower = np.minimum(right - left, piece[:, 2] - piece[:, 0])
    share = (across + THIN) / (narrower + THIN)  # an upright bar has no width at all
    covered = np.where(other & (across >= 0) & (down > -0.1), share, 0)
    yield covered.max(axis=1)
    middle, level = (piece[:, 0] + piece[:, 2]) / 2, (piece[:, 1] + piece[:, 3]) / 2
    within = (middle > left) & (middle < right) & (level > top - 0.05) & (level < bottom + 0.05)
    size = piece[:, 2] - piece[:, 0] + piece[:, 3] - piece[:, 1]
    yield (other & within) @ size
    yield np.where(other, np.maximum(across, 0) * np.maximum(down, 0), 0).sum(axis=1)


def _beside(other: Mask, piece: Floats, candidate: Floats) -> Iterator[Floats]:
    """Yield the room at both sides, and where the tall ink there begins and ends."""
    left, top, right, bottom = candidate.T
    middle, centre = (piece[:, 0] + piece[:, 2]) / 2, ((left + right) / 2)[:, None]
    before, behind = other & (middle < centre), other & (middle >= centre)
    gaps = left[:, None] - piece[:, 2], piece[:, 0] - right[:, None]
    for side, gap in zip((before, behind), gaps, strict=True):
        yield np.where(side, gap, WIDEST_ROOM).min(axis=1)
    height = piece[:, 3] - piece[:, 1]
    for side, gap in zip((before, behind), gaps, strict=True):
        distance = np.where(side & (height > TALL), np.abs(gap), np.inf)
        nearest, none = distance.argmin(axis=1), np.isinf(distance).all(axis=1)
        yield np.where(none, 0, top - piece[nearest, 1])
        yield np.where(none, 0, bottom - piece[nearest, 3])
    near = np.where(other & (np.abs(middle - centre) < NEIGHBOURHOOD), height, 0).max(axis=1)
    tallest = np.where(near > 0, near, 1.0)
    yield np.log((bottom - top + 0.1) / (tallest + 0.1))


def _in_time(own: Mask, piece: Floats) -> Iterator[Floats]:
    """Yield whether something else was written in between, and how late it was written."""
    number = np.arange(own.shape[1])
    first, last = own.argmax(axis=1), number[-1] - own[:, ::-1].argmax(axis=1)
    count = own.sum(axis=1)
    yield (last - first + 1 != count).astype(np.float64)
    rank = np.argsort(np.argsort(piece[:, 0] + piece[:, 2], kind="stable"), kind="stable")
    yield (own @ (number - rank)) / count / 3
