"""Ink that nobody wrote: slashed zeros, hooks, digits cut wrongly, scribbles.

Made of real strokes where that is possible; for training only.
"""

from __future__ import annotations

import numpy as np

from digitpad.ink.strokes import Box, Ink, Stroke


def slashed(zero: Ink, rng: np.random.Generator) -> Ink:
    """Return a zero with a stroke through it, from below on the left or from above."""
    box = _box(zero)
    centre = np.array([box.x + box.w / 2, box.y + box.h / 2])
    half = np.array([box.w, -box.h]) / 2 * rng.uniform(0.5, 1.25, 2)
    points = np.linspace(centre - half, centre + half, 8)
    points += 0.02 * box.h * rng.standard_normal(points.shape).cumsum(axis=0)
    return zero.and_then([Stroke(points[:: rng.choice([-1, 1])])])


def hooked(ink: Ink, rng: np.random.Generator) -> Ink:
    """Return a character with a small hook, as a pen leaves that lands early or lifts late."""
    which = int(rng.integers(len(ink)))
    points = ink.strokes[which].points[:: rng.choice([-1, 1])]
    reach = rng.uniform(0.06, 0.3) * max(_box(ink).w, _box(ink).h)
    angle = rng.uniform(0, 2 * np.pi)
    tip = points[0] + reach * np.array([np.cos(angle), np.sin(angle)])
    stroke = Stroke(np.concatenate([np.linspace(tip, points[0], 5)[:-1], points]))
    return Ink((*ink.strokes[:which], stroke, *ink.strokes[which + 1 :]))


def side_by_side(left: Ink, right: Ink, rng: np.random.Generator) -> Ink:
    """Return two characters as one, the way a wrong cut would give them.

    They keep their sizes and stand on one line, a third of their height apart
    at most.
    """
    a, b = _box(left), _box(right)
    gap = rng.uniform(-0.12, 0.35) * max(a.h, b.h)
    shift = np.array([a.right + gap - b.x, a.bottom - b.bottom])
    shift[1] += 0.08 * max(a.h, b.h) * rng.standard_normal()
    return left.and_then([Stroke(stroke.points + shift) for stroke in right.strokes])


def scribble(rng: np.random.Generator) -> Ink:
    """Return one stroke that goes to and fro without sense."""
    turns = int(rng.integers(2, 9))
    knots = rng.uniform(0, 1, (turns + 2, 2)) * (1, rng.uniform(0.3, 1.5))
    at = np.linspace(0, turns + 1, 12 * (turns + 2))
    corners = np.stack([np.interp(at, np.arange(turns + 2), axis) for axis in knots.T], axis=1)
    return Ink((Stroke(_rounded(corners, int(rng.integers(1, 12)))),))


def _rounded(points: np.ndarray, window: int) -> np.ndarray:
    kernel = np.ones(window) / window
    return np.stack([np.convolve(axis, kernel, mode="valid") for axis in points.T], axis=1)


def _box(ink: Ink) -> Box:
    if ink.box is None:
        raise ValueError("empty ink cannot be placed")
    return ink.box
