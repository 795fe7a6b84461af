"""Scribbles: what the pen went over too often to be a digit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box, Stroke
from digitpad.segmentation.kinds import DIGIT, NOTHING
from digitpad.segmentation.lattice import Candidate

Floats = NDArray[np.float64]

FARTHEST = 2.8  # the pen's way through a digit, in width and height; three of 8,185 are longer
ONCE = 2.2  # the same for all but 0 and 8, which some go round twice; three more are longer
LARGEST_POINT = 0.3  # heights of the writing; a point may be made by scribbling
HARDLY = float(np.log(1e-6))
"""The log-probability of being a digit where the pen only scribbled."""
_AHEAD = 128  # points that are looked at together
LEAST_STEP = 0.05  # a shaking hand goes no further: shorter steps do not count, in width and height


def without_scribbles(
    kinds: Floats, candidates: Sequence[Candidate], boxes: Floats, logits: Floats
) -> Floats:
    """Return log-probabilities of kinds, what scribbles had as digits given to no character.

    Parameters
    ----------
    kinds : Floats, shape (n, len(KINDS))
    candidates : sequence of Candidate
        Made of strokes.
    boxes : Floats, shape (n, 4)
        As `features.boxes_of` gives them.
    logits : Floats, shape (n, 10)
        Of the digits.
    """
    digits = logits.argmax(axis=1).tolist()
    large = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) > LARGEST_POINT
    found = [
        i
        for i, (candidate, digit) in enumerate(zip(candidates, digits, strict=True))
        if large[i]
        and is_scribble([piece.part for piece in candidate.pieces], candidate.box, digit)
    ]
    changed = kinds.copy()
    changed[found, NOTHING] = np.logaddexp(kinds[found, NOTHING], kinds[found, DIGIT])
    changed[found, DIGIT] = HARDLY
    return changed


def is_scribble(strokes: Sequence[Stroke], box: Box, digit: int) -> bool:
    """Return whether the pen went to and fro in `box` more than this digit needs.

    The network cannot be trusted with that: all it sees is a blot, and a blot has
    the outline of some digit.
    """
    size = box.w + box.h
    most = (FARTHEST if digit in (0, 8) else ONCE) * size
    if sum(stroke.length for stroke in strokes) <= most:
        return False
    return sum(length_in_steps(stroke.points, LEAST_STEP * size, most) for stroke in strokes) > most


def length_in_steps(points: Floats, step: float, enough: float) -> float:
    """Return the length of a path in steps of at least `step`, as dividers would walk it.

    Beyond `enough` they walk no further.
    """
    at, rest, way = points[0], points[1:], 0.0
    while len(rest) and way <= enough:
        distances = np.hypot(*(rest[:_AHEAD] - at).T)
        far = distances >= step
        first = int(far.argmax())
        if far[first]:
            at, way = rest[first], way + float(distances[first])
        rest = rest[first + 1 if far[first] else _AHEAD :]
    return way
