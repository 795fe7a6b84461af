"""A frame of reference in which ink of any size and place is of ordinary numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.ink.strokes import Box, Ink, Stroke

SMALLEST_EXTENT = 1.0  # of ink whose numbers need no care
LARGEST_COORDINATE = 1e5  # of the same


@dataclass(frozen=True)
class ReferenceFrame:
    """Maps ink to a square about 0 whose side is 1, and boxes back.

    Ordinary ink stays as it is. So what is finished stays the same ink, however far
    the next digit reaches, and need not be looked at again.

    Parameters
    ----------
    x, y : float
        The ink's middle, in ink units.
    half : float
        Half of its greatest extent, above 0. Halves, because the extent of ink that
        reaches from -1e308 to 1e308 is no number.
    """

    x: float
    y: float
    half: float

    @classmethod
    def around(cls, ink: Ink) -> ReferenceFrame:
        """Return the frame of `ink`, which must not be empty."""
        halves = np.concatenate([stroke.points for stroke in ink.strokes]) / 2
        low, high = halves.min(axis=0), halves.max(axis=0)
        if (high - low).max() > SMALLEST_EXTENT / 2 and np.abs(halves).max() < LARGEST_COORDINATE:
            return AS_IT_IS
        x, y = (low + high).tolist()
        return cls(x, y, float((high - low).max()) or 1.0)

    def put(self, ink: Ink) -> Ink:
        """Return `ink` in this frame."""
        if self is AS_IT_IS:
            return ink
        middle = (self.x / 2, self.y / 2)
        return Ink(tuple(Stroke((s.points / 2 - middle) / self.half) for s in ink.strokes))

    def back(self, box: Box) -> Box:
        """Return a box of this frame in ink units."""
        x, y = box.x * self.half * 2 + self.x, box.y * self.half * 2 + self.y
        return Box(x, y, box.w * self.half * 2, box.h * self.half * 2)


AS_IT_IS = ReferenceFrame(0.0, 0.0, 0.5)
"""The frame of ordinary ink, which changes nothing."""
