"""The colours of numbers: even steps of lightness, so that equal steps look equal.

Colours are laid out in OKLCH, where lightness, chroma and hue are what the eye
sees. Source: B. Ottosson, "A perceptual color space for image processing", 2020.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from digitpad.explanation.reports.colour_scales import Diverging, Ramp

_LMS_FROM_LAB = np.array(
    [
        [1, 0.3963377774, 0.2158037573],
        [1, -0.1055613458, -0.0638541728],
        [1, -0.0894841775, -1.2914855480],
    ]
)
_RGB_FROM_LMS = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)
_SCALES = 8  # of both themes and of reports, in a few counts of colours


@lru_cache(_SCALES)
def along(ramp: Ramp, count: int) -> NDArray[np.uint8]:
    """Return `count` colours of a ramp as sRGB, shape (count, 3), read-only."""
    at = np.linspace(0, 1, count)
    lightness = np.interp(at, (0, 1), ramp.lightness)
    chroma = ramp.chroma * np.sin(np.pi * (0.02 + 0.86 * at))
    return _srgb(lightness, chroma, np.interp(at, (0, 1), ramp.hue))


@lru_cache(_SCALES)
def from_the_middle(scale: Diverging, count: int) -> NDArray[np.uint8]:
    """Return `count` colours of a scale as sRGB, shape (count, 3), read-only."""
    at = np.linspace(-1, 1, count)
    lightness = np.interp(np.abs(at), (0, 1), scale.lightness)
    hue = np.where(at < 0, *scale.hue)
    return _srgb(lightness, scale.chroma * np.abs(at), hue)


def _srgb(
    lightness: NDArray[np.float64], chroma: NDArray[np.float64], hue: NDArray[np.float64]
) -> NDArray[np.uint8]:
    """Return OKLCH colours, hue in degrees, as sRGB, shape (n, 3)."""
    angle = np.radians(hue)
    lab = np.stack([lightness, chroma * np.cos(angle), chroma * np.sin(angle)], axis=1)
    linear = np.clip((lab @ _LMS_FROM_LAB.T) ** 3 @ _RGB_FROM_LMS.T, 0, 1)
    srgb = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    colours = np.rint(255 * srgb).astype(np.uint8)
    colours.flags.writeable = False
    return colours
