"""Scales of colours as they are declared; NumPy is imported when one is laid out, not before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Ramp:
    """From the colour of nothing to the colour of the most.

    Parameters
    ----------
    lightness : tuple of float
        First and last, 0 to 1; it changes linearly.
    chroma : float
        Greatest, in the middle; the ends are nearly grey.
    hue : tuple of float
        First and last, degrees.
    """

    lightness: tuple[float, float]
    chroma: float
    hue: tuple[float, float]

    def colours(self, count: int = 256) -> NDArray[np.uint8]:
        """Return `count` colours as sRGB, shape (count, 3), read-only."""
        from digitpad.explanation.reports.colours import along

        return along(self, count)


@dataclass(frozen=True)
class Diverging:
    """From one colour over the paper's to another: below 0, 0, above 0.

    The two arms differ in hue as blue and orange do, which all common kinds of colour
    blindness leave apart; in lightness they are each other's mirror image.

    Parameters
    ----------
    lightness : tuple of float
        In the middle and at both ends, 0 to 1.
    chroma : float
        At the ends.
    hue : tuple of float
        Of the negative arm and of the positive, degrees.
    """

    lightness: tuple[float, float]
    chroma: float = 0.13
    hue: tuple[float, float] = (250.0, 55.0)

    def colours(self, count: int = 255) -> NDArray[np.uint8]:
        """Return `count` colours as sRGB, shape (count, 3), read-only; odd ones have a middle."""
        from digitpad.explanation.reports.colours import from_the_middle

        return from_the_middle(self, count)


ON_PAPER = Ramp(lightness=(0.985, 0.24), chroma=0.115, hue=(110, 215))
SIGNED_ON_PAPER = Diverging(lightness=(0.985, 0.48), chroma=0.14)
