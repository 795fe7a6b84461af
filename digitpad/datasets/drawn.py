"""Digits that a program draws, so that there is something to learn from offline.

Each is written in one of the ways in `styles`, its strokes bent, slanted and turned by
`augment`, and drawn by the one normaliser. A few thousand take a second or two; equal
seeds give equal pixels.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.augment import Distortion, distort_paths, pen_widths
from digitpad.datasets.mnist import Examples
from digitpad.datasets.styles import written_digits
from digitpad.ink.normalise import render
from digitpad.ink.paths import Paths

HAND = Distortion(rotation=0.12, slant=0.25, aspect=0.2, elastic=0.035, width=0.25)


def draw(
    count: int,
    rng: np.random.Generator,
    hand: Distortion = HAND,
    check: Callable[[], None] = lambda: None,
) -> Examples:
    """Return `count` drawn digits, as many of each as can be, in random order.

    Parameters
    ----------
    count : int
        At least 1.
    rng : numpy.random.Generator
    hand : Distortion
        How far the writing strays from its styles.
    check : callable
        Called before every digit; what it raises ends the drawing.
    """
    inks, labels = [], []
    for ink, label in written_digits(count, rng):
        check()
        inks.append(ink)
        labels.append(label)
    paths = distort_paths(Paths.of(inks), hand, rng)
    images = _bytes(render(paths, pen_widths(count, hand, rng)))
    order = rng.permutation(count)
    return Examples(images[order], np.array(labels, dtype=np.uint8)[order])


def _bytes(images: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.rint(255 * images).astype(np.uint8)
