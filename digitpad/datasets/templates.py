"""How the ten digits may be written: a few ways each, as strokes through control points.

Made for this project; nobody's handwriting. Each way is strokes parted by ``/``, each
stroke x,y points in writing order, in a box of about 60×100 with y down. A point named
twice is a corner; through the others the pen goes smoothly.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

TEMPLATES: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {
        0: (
            "34,1 12,14 2,48 12,88 32,100 52,86 60,50 50,12 32,0",
            "40,6 16,4 0,36 4,76 26,100 52,90 62,52 54,14 34,2 22,6",
            "30,0 6,30 8,78 30,100 54,74 54,24 32,0 / 56,4 6,98",
        ),
        1: (
            "30,0 30,50 30,100",
            "12,22 30,2 30,2 30,50 30,100",
            "8,30 32,0 32,0 32,50 32,100 / 8,100 56,100",
            "40,0 32,50 24,100",
        ),
        2: (
            "4,22 18,2 44,4 54,26 36,60 4,99 4,99 30,98 60,98",
            "2,28 12,4 38,0 52,22 38,58 12,92 4,84 20,80 40,94 62,92",
            "6,14 30,0 52,16 46,44 22,74 2,100 2,100 56,100",
        ),
        3: (
            "6,10 30,0 50,14 44,38 22,48 22,48 50,56 56,80 34,100 4,92",
            "6,2 54,2 54,2 26,42 26,42 52,52 56,80 32,100 2,90",
            "8,18 28,0 50,20 24,46 24,50 54,70 36,98 10,96 2,82",
        ),
        4: (
            "26,0 14,36 2,64 2,64 30,64 62,64 / 44,30 44,64 44,100",
            "46,0 46,50 46,100 / 44,2 24,36 2,66 2,66 62,66",
            "8,0 4,48 4,48 30,50 54,46 / 50,2 48,50 46,100",
            "44,100 46,50 46,2 46,2 24,36 0,68 0,68 62,66",
        ),
        5: (
            "52,2 12,2 12,2 8,44 8,44 34,36 56,58 46,90 20,100 2,90",
            "14,2 8,42 8,42 36,38 54,60 44,92 16,98 2,88 / 14,2 56,2",
            "54,6 22,4 12,20 16,42 44,54 54,78 34,98 4,92",
        ),
        6: (
            "44,0 18,22 4,60 12,92 34,100 54,80 44,56 20,58 6,76",
            "36,0 12,34 4,78 24,100 48,92 52,66 32,54 10,68",
            "52,8 28,4 8,36 4,76 26,100 52,88 50,62 28,54 8,70",
        ),
        7: (
            "2,4 30,4 58,4 58,4 40,44 22,100",
            "4,16 4,2 4,2 58,2 58,2 36,50 26,100",
            "2,4 56,4 56,4 36,50 20,100 / 16,52 56,50",
            "0,8 22,0 40,10 60,4 60,4 34,56 28,100",
        ),
        8: (
            "48,12 26,0 10,18 28,44 50,68 40,96 18,98 6,76 28,48 48,24 44,8",
            "30,46 10,26 28,0 50,22 30,46 30,46 4,72 28,100 56,74 30,46",
            "50,8 20,2 12,26 46,58 48,90 20,100 6,80 30,50 54,18 46,4",
        ),
        9: (
            "50,18 28,0 6,24 18,50 42,44 52,16 52,16 50,60 46,100",
            "52,20 30,0 8,16 10,44 32,52 52,28 52,16 54,60 40,96 12,98",
            "50,26 34,50 8,42 10,10 36,0 52,22 46,62 26,100",
        ),
    }
)
_BETWEEN = 6  # points from one control point to the next


def strokes_of(template: str) -> list[NDArray[np.float64]]:
    """Return a way's control points, an array of shape (n, 2) for each stroke."""
    return [
        np.array([point.split(",") for point in stroke.split()], dtype=np.float64)
        for stroke in template.split("/")
    ]


def smooth(control: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a stroke through its control points: a uniform Catmull-Rom spline.

    Parameters
    ----------
    control : NDArray, shape (n, 2), n >= 2

    Returns
    -------
    NDArray, shape (6 (n - 1) + 1, 2)
    """
    p = np.concatenate([control[:1], control, control[-1:]])[:, None]
    before, start, end, after = p[:-3], p[1:-2], p[2:-1], p[3:]
    t = np.linspace(0, 1, _BETWEEN, endpoint=False)[:, None]
    curve = start + t / 2 * (
        end
        - before
        + t * (2 * before - 5 * start + 4 * end - after)
        + t * t * (3 * (start - end) + after - before)
    )
    return np.concatenate([curve.reshape(-1, 2), control[-1:]])
