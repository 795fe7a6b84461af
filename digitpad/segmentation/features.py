"""What size, place and neighbours say about candidates, as numbers of order one.

All lengths are in heights of the writing, so that they do not depend on the ink's unit.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.lattice import Candidate
from digitpad.segmentation.pieces import Piece

Floats = NDArray[np.float64]

PLACE = ("top", "bottom", "width", "height", "aspect", "gap", "cut", "pieces")
"""The numbers that the kind network gets beside the image."""
NEIGHBOURS = (
    "bias",
    "gap",
    "wide gap",
    "overlap",
    "share",
    "taller",
    "lower",
    "lower at the top",
    "steps down",
    "height ratio",
    "steps down at the top",
    "small gap",
)
"""What is known of two candidates that follow each other."""


def boxes_of(things: Sequence[Candidate] | Sequence[Piece], line: BaseLine) -> Floats:
    """Return left, top, right, bottom of each, in heights from the baseline, (n, 4)."""
    boxes = np.array([thing.box for thing in things], dtype=np.float64)
    left, top = boxes[:, 0], boxes[:, 1]
    right, bottom = left + boxes[:, 2], top + boxes[:, 3]
    base = line.slope * (left + right) / 2 + line.base
    return np.stack([left, top - base, right, bottom - base], axis=1) / line.height


def places(candidates: Sequence[Candidate], boxes: Floats, line: BaseLine) -> Floats:
    """Return the `PLACE` features of each candidate, shape (n, len(PLACE))."""
    left, top, right, bottom = boxes.T
    w, h = right - left, bottom - top
    gap = np.array([candidate.gap for candidate in candidates]) / line.height
    cut = np.array([not candidate.whole for candidate in candidates], dtype=np.float64)
    pieces = np.array([len(candidate.pieces) for candidate in candidates]) / 4
    aspect = np.log((w + 0.05) / (h + 0.05))
    features = [top + 0.5, bottom, w, h - 0.5, aspect, 4 * gap, cut, pieces]
    return np.clip(np.stack(features, axis=1), -3, 3)


def neighbours(left: Floats, right: Floats) -> Floats:
    """Return the `NEIGHBOURS` features of pairs, shape (n, len(NEIGHBOURS)).

    Parameters
    ----------
    left, right : NDArray, shape (n, 4) each
        Boxes as `boxes_of` gives them, of candidates that follow each other.
    """
    gap = right[:, 0] - left[:, 2]
    heights = left[:, 3] - left[:, 1], right[:, 3] - right[:, 1]
    narrower = np.minimum(left[:, 2] - left[:, 0], right[:, 2] - right[:, 0]) + 0.05
    ratio = np.log((heights[1] + 0.1) / (heights[0] + 0.1))
    lower = np.minimum(np.maximum(right[:, 3] - left[:, 3], -1), 1)
    lower_at_top = np.minimum(np.maximum(right[:, 1] - left[:, 1], -1), 1)
    over = np.maximum(-gap, 0)
    features = (
        np.ones_like(gap),
        np.minimum(np.maximum(gap, 0), 0.5),
        np.minimum(np.maximum(gap - 0.5, 0), 2),
        np.minimum(over, 1),
        np.minimum(over / narrower, 1),
        np.abs(ratio),
        lower,
        lower_at_top,
        np.abs(lower),
        np.minimum(np.maximum(ratio, -2), 2),
        np.abs(lower_at_top),
        np.minimum(np.maximum(0.1 - gap, 0), 0.2),
    )
    return np.stack(features, axis=1)


def in_order(left: Floats, right: Floats) -> NDArray[np.bool_]:
    """Return which pairs stand from left to right by their middles, shape (n,)."""
    return left[:, 0] + left[:, 2] <= right[:, 0] + right[:, 2]
