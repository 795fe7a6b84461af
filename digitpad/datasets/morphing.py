"""Digits between two people's: nobody wrote them so, but somebody might.

Two samples of one digit with as many strokes correspond point by point; on the line
through them, between and a little beyond, lie digits in new hands.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Ink, Stroke, box_of

POINTS = 48  # of each stroke
MOST_MORPHED_STROKES = 3
FEWEST = 5  # samples of a kind
ASKED = 8  # of so many others the likest is the partner, so that points do correspond
BEYOND = 0.35  # of the way to the partner: how far away from it; and at most 1 - this towards it
COMMON = 0.7  # the power of a kind's size that says how often it is drawn: rare kinds oftener
TURNED = 0.3  # of the character's size: a stroke that ends so far up or to the left is reversed

LabelledInk = tuple[Ink, int]
Shapes = NDArray[np.float64]


def morphed(
    digits: Sequence[LabelledInk], count: int, rng: np.random.Generator
) -> list[LabelledInk]:
    """Return `count` digits that nobody wrote, as many of each label.

    Parameters
    ----------
    digits : sequence of (Ink, int)
        Those of more than three strokes, and of ways to write that few share, are left out.
    count : int
    rng : numpy.random.Generator
    """
    kinds = _kinds(digits)
    return [
        (_between_two(kinds[label], rng), label)
        for label in (sorted(kinds)[i % len(kinds)] for i in range(count if kinds else 0))
    ]


def _kinds(digits: Sequence[LabelledInk]) -> dict[int, list[Shapes]]:
    """Return for each label its kinds: samples with as many strokes, (n, strokes * POINTS, 2)."""
    kinds: dict[tuple[int, int], list[Shapes]] = {}
    for ink, label in digits:
        if 0 < len(ink) <= MOST_MORPHED_STROKES:
            kinds.setdefault((label, len(ink)), []).append(_shape(ink))
    found: dict[int, list[Shapes]] = {}
    for (label, _), shapes in kinds.items():
        if len(shapes) >= FEWEST:
            found.setdefault(label, []).append(np.stack(shapes))
    return found


def _shape(ink: Ink) -> Shapes:
    """Return the ink's strokes as points in a box about 0 whose longer side is 1."""
    box = box_of(ink)
    middle, size = (box.centre, box.y + box.h / 2), max(box.w, box.h) or 1.0
    return np.concatenate([_forwards((s.sampled(POINTS) - middle) / size) for s in ink.strokes])


def _forwards(points: Shapes) -> Shapes:
    """Return a stroke from its upper or left end on, where it has one."""
    across, down = points[-1] - points[0]
    main = down if abs(down) >= abs(across) else across
    return points[::-1] if main < -TURNED else points


def _between_two(kinds: Sequence[Shapes], rng: np.random.Generator) -> Ink:
    share = np.array([len(shapes) ** COMMON for shapes in kinds])
    shapes = kinds[rng.choice(len(kinds), p=share / share.sum())]
    one, *others = shapes[rng.choice(len(shapes), min(1 + ASKED, len(shapes)), replace=False)]
    partner = min(others, key=lambda other: float(((other - one) ** 2).sum()))
    shape = one + rng.uniform(-BEYOND, 1 - BEYOND) * (partner - one)
    return Ink(tuple(Stroke(points) for points in np.split(shape, len(shape) // POINTS)))
