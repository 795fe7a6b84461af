"""Ink parted from paper: paper is what is brightest nearby, ink what takes light away.

Shadows and lamps change paper and ink by the same factor, so ink is measured as the share
of the paper's light that it takes. Whether it is dark on light or light on dark follows
from what most of the picture is.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import Picture, pen_width

_FAINTEST = 0.1  # what takes less of the paper's light than this is no ink
_CLEARLY = 0.2  # of all that stands out; squared paper is about as dark as light
_SMALL = 400  # pixels of the longer side are enough to know the paper
_PENS = 5.0  # widths of the pen; paper is seen beside every line within that distance
_ROUNDS = 3
_ENOUGH = 150_000  # pixels tell how noisy a picture is
_PAPER = 50.0
_NOISY = 0.08  # noise of the paper, as a share of the ink, from which it is smoothed


def darkness(brightness: NDArray[np.floating], paper: float = _PAPER) -> Picture:
    """Part the ink from the paper, whichever of them is the darker.

    Parameters
    ----------
    brightness : ndarray, shape (h, w)
        0 black, 1 white.
    paper : float
        Per cent of the pixels that are taken for bare paper, more than half of it.

    Returns
    -------
    Picture, shape (h, w), float32
        0 paper, 1 ink, between them the share of a pixel that ink covers.
    """
    light, reach = np.clip(brightness, 0, 1).astype(np.float32), np.inf
    if is_light_on_dark(light):
        light = 1 - light
    taken = light_taken(light, min(light.shape) // 4)
    for _ in range(_ROUNDS):  # paper is known the better the closer one looks, beyond the pen
        reach = _PENS * pen_width(_scaled(taken, _noise(taken, paper)))
        if reach >= min(light.shape) // 4:
            break
        taken = light_taken(light, int(reach))
    noise = _noise(taken, paper)
    if noise > _NOISY * _full(taken, 3 * noise) and min(light.shape) > 40:
        smooth = np.asarray(cv2.GaussianBlur(light, (0, 0), 0.9), np.float32)
        taken = light_taken(smooth, int(min(reach, min(light.shape) // 4)))
        noise = _noise(taken, paper)
    return _scaled(taken, noise)


def _scaled(taken: Picture, noise: float) -> Picture:
    """Return the share of ink, given that of the light it takes: 0 paper, 1 ink."""
    floor = max(3 * noise, 1 / 255)
    full = _full(taken, floor)
    if full <= floor:
        return np.zeros_like(taken)
    return np.clip((taken - floor) / (full - floor), 0, 1)


def is_light_on_dark(brightness: Picture) -> bool:
    """Return whether most of a picture is darker than what stands out from it."""
    small = np.rint(255 * _reduced(brightness, _SMALL // 2)).astype(np.uint8)
    reach = max(min(small.shape) // 3, 3) | 1
    # Mirrored at its sides: a bar along one of them, repeated outwards, would outnumber paper.
    rim = reach // 2
    framed = cv2.copyMakeBorder(small, rim, rim, rim, rim, cv2.BORDER_REFLECT_101)
    inside = slice(rim, -rim)
    usual = cv2.medianBlur(framed, reach)[inside, inside].astype(np.float32)
    difference = (small - usual) / 255
    marks = difference[np.abs(difference) > _FAINTEST]
    return float(marks.sum()) > _CLEARLY * float(np.abs(marks).sum())


def light_taken(light: Picture, reach: int) -> Picture:
    """Return the share of the paper's light that is missing, shape (h, w)."""
    paper = np.maximum(_paper(light, reach), 0.05)
    return np.maximum(1 - light / paper, 0)


def _paper(light: Picture, reach: int) -> Picture:
    """Return the brightness of the paper everywhere: what is narrower than `reach` is closed."""
    small = cv2.GaussianBlur(_reduced(light, _SMALL), (3, 3), 0)
    reach = max(reach * max(small.shape) // max(light.shape), 5) | 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel)
    smooth = cv2.GaussianBlur(closed, (0, 0), max(reach / 12, 1))
    if smooth.shape == light.shape:
        return np.asarray(smooth, np.float32)
    size = (light.shape[1], light.shape[0])
    return np.asarray(cv2.resize(smooth, size, interpolation=cv2.INTER_LINEAR), np.float32)


def _reduced(picture: Picture, longest: int) -> Picture:
    """Return a picture whose longer side has `longest` pixels at most."""
    h, w = picture.shape
    scale = longest / max(h, w)
    if scale >= 1:
        return picture
    size = (max(round(w * scale), 1), max(round(h * scale), 1))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)


def _full(taken: Picture, floor: float) -> float:
    """Return how much light a line's ink takes, 0 where nothing stands out."""
    marks = taken[taken > max(floor, _FAINTEST)]
    if not marks.size:
        return 0.0
    # What most of a line has: its darkest spots are where the pen turned.
    return float(np.percentile(marks[marks >= _otsu(marks)], 75))


def _noise(taken: Picture, paper: float) -> float:
    """Return the standard deviation of the paper, in which ink counts little."""
    step = max(int(np.sqrt(taken.size / _ENOUGH)), 1)
    fine = (taken - cv2.GaussianBlur(taken, (3, 3), 0))[::step, ::step]
    level = float(np.percentile(taken[::step, ::step], paper))
    return 1.4826 * 1.2 * float(np.median(np.abs(fine))) + level


def _otsu(values: NDArray[np.float32]) -> float:
    scale = float(values.max()) / 255
    bytes_ = np.rint(values / scale).astype(np.uint8).reshape(-1, 1)
    threshold, _ = cv2.threshold(bytes_, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return float(threshold) * scale
