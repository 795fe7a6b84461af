"""A second look at ink that the network is not sure of: leaning and stretched otherwise.

What the network learnt of one slant and width it may not know of another. Its logits,
averaged over several, are right more often than those of the ink as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.normalise import Image, fitted, render
from digitpad.ink.paths import Paths
from digitpad.ink.strokes import Ink

AUGMENT_BELOW = 0.95
"""The probability below which a second look pays. Above, hardly any digit is misread."""
SLANTS = (0.0, -0.3, 0.3)  # added, as tangents; to the right
STRETCHES = (0.0, -0.3, 0.3)  # logarithms of width over height
VIEWS = len(SLANTS) * len(STRETCHES)


def views(inks: Sequence[Ink]) -> Image:
    """Return the images of all `inks` in all views, shape (views, len(inks), 28, 28).

    The first view is the ink as it is. None of the ink may be empty.
    """
    maps = _maps()
    paths = fitted(Paths.of(inks)).take(np.tile(np.arange(len(inks)), len(maps)))
    of_point = np.repeat(maps, len(inks), axis=0)[paths.character_of_point]
    images = render(paths.moved_to(np.einsum("pij,pj->pi", of_point, paths.points)))
    return images.reshape(len(maps), len(inks), *images.shape[1:])


def _maps() -> NDArray[np.float64]:
    """Return the linear maps of x, y for all views, shape (views, 2, 2); y grows downwards."""
    return np.array(
        [
            np.array([[1.0, -slant], [0.0, 1.0]]) @ np.diag(np.exp([stretch / 2, -stretch / 2]))
            for stretch in STRETCHES
            for slant in SLANTS
        ]
    )
