"""Digits that a program draws, so that there is something to learn from offline.

Each digit follows one of the ways in `templates`: its control points are shaken, the
strokes smoothed, bent, slanted and turned by `augment`, and drawn by the one
normaliser. A second or two for a few thousand; equal seeds give equal pixels.
"""

from __future__ import annotations

import numpy as np

from digitpad.datasets.augment import Distortion, distort_paths, pen_widths
from digitpad.datasets.mnist import Examples
from digitpad.datasets.templates import TEMPLATES, smooth, strokes_of
from digitpad.ink.normalise import render
from digitpad.ink.paths import Paths
from digitpad.ink.strokes import Ink, Stroke

_SHAKE = 3.5  # standard deviation of a control point, in a box of 60×100
_BLOCK = 256  # digits drawn at once
_HAND = Distortion(rotation=0.12, slant=0.22, aspect=0.2, elastic=0.03, width=0.25)


def draw(count: int, rng: np.random.Generator) -> Examples:
    """Return `count` drawn digits, as many of each as can be, in random order."""
    labels = rng.permutation(np.arange(count) % len(TEMPLATES)).astype(np.uint8)
    blocks = [labels[start : start + _BLOCK] for start in range(0, count, _BLOCK)]
    images = [_drawn([_written(int(digit), rng) for digit in block], rng) for block in blocks]
    return Examples(np.concatenate(images or [np.zeros((0, 28, 28), np.uint8)]), labels)


def _written(digit: int, rng: np.random.Generator) -> Ink:
    ways = TEMPLATES[digit]
    strokes = strokes_of(ways[rng.integers(len(ways))])
    return Ink(tuple(Stroke(smooth(_shaken(control, rng))) for control in strokes))


def _shaken(control: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the control points moved a little; a corner's two points stay together."""
    moves = rng.normal(0, _SHAKE, control.shape)
    again = np.flatnonzero((control[1:] == control[:-1]).all(axis=1)) + 1
    moves[again] = moves[again - 1]
    return control + moves


def _drawn(inks: list[Ink], rng: np.random.Generator) -> np.ndarray:
    paths = distort_paths(Paths.of(inks), _HAND, rng)
    return np.rint(255 * render(paths, pen_widths(len(inks), _HAND, rng))).astype(np.uint8)
