"""How candidates compare with the other marks of the same ink, lengths in heights of the writing.

Whether somebody's mark is a point or a comma shows in the marks beside it: where one is longer
and hangs lower than another it is the comma, and where all are alike they say the same.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import places
from digitpad.segmentation.lattice import Candidate
from digitpad.segmentation.surroundings import Standing, surroundings

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

OTHER_MARKS = (
    "other marks",
    "taller than the smallest",
    "smaller than the tallest",
    "below the highest",
    "above the lowest",
)
"""What the kind network of ink gets of the other marks, all 0 where there are none."""

LARGEST_MARK = 0.5
"""A mark is no taller and no wider, in heights."""
HIGHEST_END = -0.3
"""And ends no higher than so far above the baseline."""
CLEAR_OF_OTHERS = 0.03
"""And has no ink above it but what reaches over it by less than this."""


def placed_among_marks(
    candidates: Sequence[Candidate], boxes: Floats, line: BaseLine, unfinished: int | None = None
) -> Floats:
    """Return what the kind network of ink gets of places: `surroundings.placed`, `OTHER_MARKS`."""
    standing = Standing.of(candidates, boxes, line, unfinished)
    around = surroundings(standing), beside_other_marks(standing)
    return np.concatenate([places(candidates, boxes, line), *around], axis=1)


def beside_other_marks(standing: Standing) -> Floats:
    """Return the `OTHER_MARKS` features of each candidate, shape (n, len(OTHER_MARKS))."""
    piece = standing.pieces
    marks = np.flatnonzero(_may_be_marks(piece) & standing.finished)
    other = ~standing.own[:, marks]
    count = other.sum(axis=1)
    _, top, _, bottom = standing.boxes.T
    height, ends = piece[marks, 3] - piece[marks, 1], piece[marks, 3]
    features = [
        count / 3,
        bottom - top - _least(height, other),
        _most(height, other) - (bottom - top),
        bottom - _least(ends, other),
        _most(ends, other) - bottom,
    ]
    return np.where(count[:, None] > 0, np.stack(features, axis=1).clip(-1, 1), 0.0)


def _may_be_marks(piece: Floats) -> Mask:
    """Return which pieces are small, low and alone, shape (pieces,)."""
    left, top, right, bottom = piece.T
    across = np.minimum(right, right[:, None]) - np.maximum(left, left[:, None])
    np.fill_diagonal(across, -1.0)
    alone = (across < CLEAR_OF_OTHERS).all(axis=1)
    small = (bottom - top < LARGEST_MARK) & (right - left < LARGEST_MARK)
    return small & alone & (bottom > HIGHEST_END)


def _least(values: Floats, other: Mask) -> Floats:
    return np.where(other, values, np.inf).min(axis=1, initial=np.inf)


def _most(values: Floats, other: Mask) -> Floats:
    return np.where(other, values, -np.inf).max(axis=1, initial=-np.inf)
