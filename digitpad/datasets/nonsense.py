"""Ink that is no digit: two digits taken for one, a part of one, scribbles.

For training only, so that the network learns to say that it does not know.
"""

from __future__ import annotations

import numpy as np

from digitpad.ink.strokes import Ink, Stroke, box_of

BANDS = 16  # rows in which two characters are kept apart
LONG = 84  # points of a scribble that goes to and fro long enough to be a blot


def side_by_side(left: Ink, right: Ink, rng: np.random.Generator) -> Ink:
    """Return two characters as one, the way a wrong cut would give them.

    They keep their sizes and stand on one line, a third of their height apart
    at most.
    """
    a, b = box_of(left), box_of(right)
    height = max(a.h, b.h)
    down = a.bottom - b.bottom + 0.08 * height * rng.standard_normal()
    return _beside(left, right, a.right - b.x + rng.uniform(-0.12, 0.35) * height, down)


def close_together(left: Ink, right: Ink, rng: np.random.Generator) -> Ink:
    """Return two characters as one, the second as near as the ink of the first lets it.

    A 0 may reach under the roof of a 7 before it.
    """
    a, b = box_of(left), box_of(right)
    height = max(a.h, b.h)
    down = a.bottom - b.bottom + 0.1 * height * rng.standard_normal()
    rows = np.linspace(min(a.y, b.y + down), max(a.bottom, b.bottom + down), BANDS + 1)
    overlap = _ends(left, rows)[1] - _ends(right, rows - down)[0]
    touching = overlap[np.isfinite(overlap)].max(initial=a.x - b.right)
    across = touching + rng.uniform(0, 0.25) * height
    return _beside(left, right, max(across, a.x + 0.35 * a.w - b.x), down)


def stemless(four: Ink) -> Ink | None:
    """Return a 4 of two strokes without its second, the stem; None if it is written otherwise."""
    first = four.strokes[0].box
    return four.only([0]) if len(four) == 2 and first.w > 0.5 * first.h else None


def scribble(rng: np.random.Generator) -> Ink:
    """Return one stroke that goes to and fro without sense."""
    turns = int(rng.integers(2, 9))
    knots = rng.uniform(0, 1, (turns + 2, 2)) * (1, rng.uniform(0.3, 1.5))
    at = np.linspace(0, turns + 1, 12 * (turns + 2))
    corners = np.stack([np.interp(at, np.arange(turns + 2), axis) for axis in knots.T], axis=1)
    return Ink((Stroke(rounded(corners, int(rng.integers(1, 12)))),))


def long_scribble(rng: np.random.Generator) -> Ink:
    """Return a scribble that goes to and fro many times."""
    ink = scribble(rng)
    while len(ink.strokes[0]) < LONG:
        ink = scribble(rng)
    return ink


def rounded(points: np.ndarray, window: int) -> np.ndarray:
    """Return the running mean of points, shape (n, 2), over so many; n - window + 1 are left."""
    kernel = np.ones(window) / window
    return np.stack([np.convolve(axis, kernel, mode="valid") for axis in points.T], axis=1)


def _beside(left: Ink, right: Ink, across: float, down: float) -> Ink:
    shift = np.array([across, down])
    return left.and_then([Stroke(stroke.points + shift) for stroke in right.strokes])


def _ends(ink: Ink, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return how far the ink between each of `rows` and the next reaches left and right."""
    points = np.concatenate([stroke.sampled(64) for stroke in ink.strokes])
    band = np.searchsorted(rows, points[:, 1]) - 1
    inside = (band >= 0) & (band < len(rows) - 1)
    left, right = np.full(len(rows) - 1, np.inf), np.full(len(rows) - 1, -np.inf)
    np.minimum.at(left, band[inside], points[inside, 0])
    np.maximum.at(right, band[inside], points[inside, 0])
    return left, right
