"""Ink parted from printed lines by colour, where they have colours of their own.

Any light that a pixel takes is so much ink's and so much a line's. A line that is darker in all
colours hides the ink behind it: that is put back between what shows on both sides of it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.binarising import light_taken
from digitpad.pictures.components import INK, Picture, ink_mask, pen_width

_STEP = 4  # pixels tell whether there is any colour
_GREY = 8  # of 255, between the colours of a grey pixel
_CORE = 0.6  # as dark as that are the middles of strokes and lines, which no paper lightens
_FEWEST = 40  # pixels of each that tell a colour
_APART = 0.06  # how far two colours differ at least, of unit vectors
_CLEARLY = 2.5  # times as far as they are spread, both together
_PENS = 5.0  # widths of the pen; paper is seen beside every line within that distance
_SHARE = 0.5  # of the light that is taken, from which it is ink's
_PURE = 0.8  # the share of ink in a small piece that is surely ink
_SMALL = 0.5  # of the tallest piece
_SOFT = 0.2  # to both sides of that share: between ink and line


@dataclass(frozen=True, eq=False)
class Colours:
    """The colours of a picture that is seen from elsewhere.

    Parameters
    ----------
    pixels : NDArray, shape (h, w, 3), uint8
        Red first.
    back : NDArray, shape (3, 3), float64
        Takes a point, (x, y, 1), of what is seen to its pixel: a homography.
    """

    pixels: NDArray[np.uint8]
    back: NDArray[np.float64]

    @classmethod
    def of(cls, pixels: NDArray[np.uint8]) -> Colours | None:
        """Return the colours of a picture as it is, None if there are none but shades of grey."""
        some = pixels[::_STEP, ::_STEP]
        grey = not some.size or int(np.ptp(some, axis=2).max()) <= _GREY
        return None if grey else cls(pixels, np.eye(3))

    def seen_through(self, back: NDArray[np.float64]) -> Colours:
        """Return the same from elsewhere; `back` leads from there to here."""
        return Colours(self.pixels, self.back @ back)

    def light(self, shape: tuple[int, ...]) -> NDArray[np.float32]:
        """Return what is seen in a picture of `shape`, (h, w): shape (h, w, 3), 0 to 1."""
        there, size = np.linalg.inv(self.back), (shape[1], shape[0])
        edge = cv2.BORDER_REPLICATE
        seen = cv2.warpPerspective(self.pixels, there, size, borderMode=edge)
        return seen.astype(np.float32) / np.float32(255)


def ink_by_colour(
    colours: Colours, darkness: Picture, rest: Picture, width: float
) -> Picture | None:
    """Return the ink in a picture with lines of another colour; None where colours do not tell.

    Parameters
    ----------
    colours : Colours
    darkness : Picture, shape (h, w)
    rest : Picture, shape (h, w)
        About what the ink is.
    width : float
        Of the widest line, in pixels.
    """
    taken = _taken(colours.light(darkness.shape), pen_width(darkness))
    written = rest > _CORE
    printed = _core_of_lines(darkness, rest)
    if min(written.sum(), printed.sum()) < _FEWEST:
        return None
    ink, line = _Tint.of(taken[written]), _Tint.of(taken[printed])
    if not ink.is_unlike(line):
        return None
    share = _share_of(taken, ink.light, line.light)
    return _without_bits(_filled(darkness, share, width), share, rest)


@dataclass(frozen=True, eq=False)
class _Tint:
    """What a colour takes of red, green and blue light, shape (3,); each pixel's, of length 1."""

    light: NDArray[np.float32]
    units: NDArray[np.float32]

    @classmethod
    def of(cls, taken: NDArray[np.float32]) -> _Tint:
        """Return the colour of pixels, shape (n, 3)."""
        units = taken / np.maximum(np.linalg.norm(taken, axis=1, keepdims=True), 1e-6)
        return cls(np.median(taken, axis=0), units)

    def is_unlike(self, other: _Tint) -> bool:
        """Return whether two colours lie farther apart than the pixels of each."""
        step = np.median(other.units, axis=0) - np.median(self.units, axis=0)
        apart = float(np.linalg.norm(step))
        along = step / max(apart, 1e-6)
        spread = _spread(self.units @ along) + _spread(other.units @ along)
        return apart >= max(_APART, _CLEARLY * spread)


def _spread(values: NDArray[np.floating]) -> float:
    """Return the standard deviation of most values."""
    return 1.4826 * float(np.median(np.abs(values - np.median(values))))


def _core_of_lines(darkness: Picture, rest: Picture) -> NDArray[np.bool_]:
    """Return the middles of what was taken out as lines."""
    gone = (rest <= 0) & (darkness > INK)
    level = float(np.median(darkness[gone])) if gone.any() else 1.0
    return gone & (darkness >= level)


def _taken(light: NDArray[np.float32], pen: float) -> NDArray[np.float32]:
    """Return the share of each colour's light that is missing, shape (h, w, 3)."""
    reach = int(min(_PENS * pen, min(light.shape[:2]) // 4))
    parts = [light_taken(np.ascontiguousarray(light[..., i]), reach) for i in range(3)]
    return np.asarray(cv2.blur(np.stack(parts, axis=-1), (3, 3)), np.float32)


def _share_of(
    taken: NDArray[np.float32], ink: NDArray[np.float32], line: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return how much of what is taken is ink's, 0 to 1, shape (h, w)."""
    both = np.stack([ink, line]).astype(np.float64)
    parts = taken @ np.linalg.pinv(both).astype(np.float32)
    # What one colour has none of, or less, all of it is the other's.
    a, b = np.maximum(parts, 0).transpose(2, 0, 1) * np.linalg.norm(both, axis=1)[:, None, None]
    return np.asarray(a / np.maximum(a + b, 1e-6), np.float32)


def _filled(darkness: Picture, share: NDArray[np.float32], width: float) -> Picture:
    """Return what is ink, and what a line hides of it between its shores."""
    own = np.clip((share - _SHARE) / _SOFT + 0.5, 0, 1)
    side = int(np.ceil(width)) + 3
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    inked = ((darkness * own) > INK).astype(np.uint8)
    whole = cv2.morphologyEx(inked, cv2.MORPH_CLOSE, kernel) > 0
    return np.where(whole, darkness, darkness * own).astype(np.float32)


def _without_bits(found: Picture, share: NDArray[np.float32], rest: Picture) -> Picture:
    """Return ink without small pieces that were taken out as lines, and are as much line as ink."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink_mask(found), connectivity=8)
    if count < 2:
        return found
    weight = np.bincount(labels.ravel(), found.ravel(), count)
    own = np.bincount(labels.ravel(), (found * share).ravel(), count)
    kept = np.bincount(labels[rest > INK], minlength=count)
    sizes = stats[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]].max(axis=1)
    small = sizes < _SMALL * stats[1:, cv2.CC_STAT_HEIGHT].max()
    bits = small & (kept == 0) & (own < _PURE * weight)
    bits[0] = False
    return np.where(bits[labels], np.float32(0), found)
