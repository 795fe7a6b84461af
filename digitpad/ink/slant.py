"""How far writing leans, and the same writing upright.

Digits that lean stand over each other though there is paper between them; upright
they stand apart. Only where characters are told apart is ink set upright: the network
sees it as it was written.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Stroke

USUAL = 0.1  # of upright writing: bars of 4 and 7 lean, and so do the ways up
STEEPEST = 0.8
FEW = 2.0  # heights of steep ink which, upright, count for as much as what was written


def slant_of(strokes: Sequence[Stroke], height: float) -> float:
    """Return how far the writing leans to the right, as a tangent; 0 for upright.

    Parameters
    ----------
    strokes : sequence of Stroke
    height : float
        Of the writing, in ink units; how much a little ink may say.
    """
    steps = np.concatenate([np.diff(stroke.points, axis=0) for stroke in strokes])
    x, y = steps[np.abs(steps[:, 0]) < np.abs(steps[:, 1])].T
    along = np.hypot(x, y)
    lean = -(np.sign(y) * x).sum() - USUAL * np.abs(y).sum()
    return float(np.clip(lean / (along.sum() + FEW * height), -STEEPEST, STEEPEST))


def upright(points: NDArray[np.float64], slant: float) -> NDArray[np.float64]:
    """Return points of shape (n, 2) as they would be without that slant; y grows downwards."""
    return points @ np.array([[1.0, 0.0], [slant, 1.0]])
