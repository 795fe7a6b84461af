"""Ink that nobody wrote: slashed zeros, roofs, hooks, haste, digits cut wrongly, scribbles.

Made of real strokes where that is possible; for training only.
"""

from __future__ import annotations

import numpy as np

from digitpad.ink.strokes import Box, Ink, Stroke


def slashed(zero: Ink, rng: np.random.Generator) -> Ink:
    """Return a zero with a stroke through it, in any direction."""
    box = _box(zero)
    angle, size = rng.uniform(0, np.pi), np.array([box.w, box.h])
    half = np.array([np.cos(angle), np.sin(angle)]) * size / 2 * rng.uniform(0.6, 1.35)
    centre = np.array([box.x, box.y]) + size * rng.normal(0.5, 0.04, 2)
    return zero.and_then([Stroke(np.linspace(centre - half, centre + half, 8))])


def roofed(one: Ink, rng: np.random.Generator) -> Ink:
    """Return a one with a roof: the pen comes up to its top from below on the left.

    Mostly a short way, sometimes nearly along the stem.
    """
    along_stem = rng.random() < 0.4
    reach = rng.uniform(0.3, 1.0) if along_stem else rng.uniform(0.15, 0.45)
    angle = rng.uniform(1.1, 1.5) if along_stem else rng.uniform(0.15, 1.2)
    stem = one.strokes[0].points
    down = stem if stem[0, 1] <= stem[-1, 1] else stem[::-1]
    eaves = down[0] + reach * _box(one).h * np.array([-np.cos(angle), np.sin(angle)])
    stroke = Stroke(np.concatenate([np.linspace(eaves, down[0], 5)[:-1], down]))
    return Ink((stroke, *one.strokes[1:]))


def hasty(ink: Ink, rng: np.random.Generator) -> Ink:
    """Return a character as a hurried hand leaves it: ends cut short, corners rounded."""
    strokes = [_cut_short(stroke.points, rng) for stroke in ink.strokes]
    return Ink(tuple(Stroke(_smoothed(points, rng)) for points in strokes))


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


def _cut_short(points: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the stroke, at times without a tenth or so of it at either end."""
    way = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    before, after = np.abs(rng.normal(0, 0.08, 2)) * (rng.random(2) < 0.25)
    kept = points[(way >= before * way[-1]) & (way <= (1 - after) * way[-1])]
    return kept if len(kept) > 2 else points


def _smoothed(points: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the running mean over a random window, up to a sixth of the stroke."""
    window = int(len(points) * rng.uniform(0, 0.18)) | 1
    ends = np.pad(points, ((window // 2, window // 2), (0, 0)), mode="edge")
    return _rounded(ends, window)


def _rounded(points: np.ndarray, window: int) -> np.ndarray:
    kernel = np.ones(window) / window
    return np.stack([np.convolve(axis, kernel, mode="valid") for axis in points.T], axis=1)


def _box(ink: Ink) -> Box:
    if ink.box is None:
        raise ValueError("empty ink cannot be placed")
    return ink.box
