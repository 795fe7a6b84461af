"""A loop around strokes: which ones it catches, and how they are moved."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from digitpad.gui.pad.gesture import Gesture, Tool
from digitpad.gui.pad.transform import PaperTransform
from digitpad.ink.strokes import Ink

_SAMPLES = 32  # of each stroke
_CAUGHT = 0.5  # of a stroke's way inside the loop, at least


def caught(ink: Ink, loop: NDArray[np.float64]) -> frozenset[int]:
    """Return the numbers of the strokes that lie inside a loop for the greater part.

    Parameters
    ----------
    ink : Ink
    loop : ndarray, shape (n, 2)
        Its corners, in ink units. It is closed from the last one to the first.
    """
    found = (
        (i, _inside(stroke.sampled(_SAMPLES), loop).mean()) for i, stroke in enumerate(ink.strokes)
    )
    return frozenset(i for i, share in found if share > _CAUGHT)


def _inside(points: NDArray[np.float64], loop: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which points, shape (m, 2), a loop goes around, however often it crosses itself.

    Counts how often it winds around each: up on one side of it less down on that side.
    """
    begin, end = loop, np.roll(loop, -1, axis=0)
    x, y = points[:, :1], points[:, 1:]
    up = (begin[:, 1] <= y) & (y < end[:, 1])
    down = (end[:, 1] <= y) & (y < begin[:, 1])
    step = end - begin
    side = step[:, 0] * (y - begin[:, 1]) - step[:, 1] * (x - begin[:, 0])
    return ((up & (side > 0)).sum(axis=1) - (down & (side < 0)).sum(axis=1)) != 0


class Loop(Gesture):
    """A loop that is being drawn."""

    def __init__(self, begin: QPointF, transform: PaperTransform) -> None:
        super().__init__(Tool.LASSO, begin, transform)

    def caught(self, ink: Ink) -> frozenset[int]:
        """Return the strokes inside of it; none as long as it is a click."""
        return frozenset() if self.is_click else caught(ink, np.array(self.way))


class Move(Gesture):
    """Strokes that are being moved.

    Parameters
    ----------
    strokes : set of int
    begin : QPointF
    transform : PaperTransform
    """

    def __init__(
        self, strokes: AbstractSet[int], begin: QPointF, transform: PaperTransform
    ) -> None:
        super().__init__(Tool.MOVE, begin, transform)
        self.strokes = strokes

    @property
    def by(self) -> tuple[float, float]:
        """How far, in ink units."""
        if self.is_click:
            return 0.0, 0.0
        (x, y), (now_x, now_y) = self.way[0], self.way[-1]
        return now_x - x, now_y - y

    def applied(self, ink: Ink) -> Ink:
        """Return the ink with the strokes where they are now."""
        return ink if self.is_click else ink.moving(self.strokes, self.by)
