"""The way from a picture's pieces of ink to the network's input.

The same conventions as for strokes: the ink fits 20×20 pixels with its aspect
kept, its centre of mass lies at the centre of 28×28, and its pen is about 2.4
pixels wide. MNIST's own images come back as they are.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.ink.normalise import BOX, PEN_WIDTH, SIDE, Image
from digitpad.pictures.components import Component, Picture, pen_width

_FINER = 3  # the pen is made thicker or thinner on a grid this much finer
_USUAL = (1.6, 3.4)  # pen widths of nine MNIST images in ten, pixels; those are left alone
_CENTRE = 14  # MNIST's centres of mass lie in the pixel with this index, moved by whole pixels


def normalise_picture(parts: Sequence[Component], *, redrawn: bool = False) -> Image:
    """Return one character as the network sees it.

    Parameters
    ----------
    parts : sequence of Component
        The pieces of the character, all from one picture; none gives an empty image.
    redrawn : bool
        Whether it is drawn with the usual pen though its own is as wide as MNIST's are.

    Returns
    -------
    Image, shape (28, 28), float32
        0 paper, 1 ink.
    """
    if not any(part.darkness.any() for part in parts):
        return np.zeros((SIDE, SIDE), np.float32)
    ink = _together(parts)
    width, extent = pen_width(ink), max(ink.shape)
    as_it_is = width * BOX / extent
    usual = not redrawn and _USUAL[0] <= as_it_is <= _USUAL[1]
    wanted = as_it_is if usual else PEN_WIDTH
    # What has to fit is the ink with its new width. A dot is nothing but width, hence the bound.
    scale = (BOX - wanted) / max(extent - width, 0.75 * extent)
    fine = _placed(ink, scale, margin=max((wanted - scale * width) / 2, 0.0))
    if not usual:
        fine = _redrawn(_opaque(fine, scale * width), wanted)
    return fine.reshape(SIDE, _FINER, SIDE, _FINER).mean(axis=(1, 3), dtype=np.float32)


def _together(parts: Sequence[Component]) -> Picture:
    """Return the pieces side by side as they stood in the picture, nothing around them."""
    corners = [(part.box.x, part.box.y, part.box.right, part.box.bottom) for part in parts]
    x, y = np.min(corners, axis=0)[:2].astype(int)
    right, bottom = np.max(corners, axis=0)[2:].astype(int)
    ink = np.zeros((bottom - y, right - x), np.float32)
    for part in parts:
        left, top, w, h = map(int, part.box)
        place = ink[top - y : top - y + h, left - x : left - x + w]
        np.maximum(place, part.darkness, out=place)
    return ink


def _placed(ink: Picture, scale: float, margin: float) -> Image:
    """Scale `ink` onto the finer grid, its centre of mass near the middle.

    It is moved by whole pixels of the 28, so that nothing is blurred without need,
    and no further than `margin` pixels from the frame.
    """
    rows = _overlaps(ink.sum(axis=1), scale, margin)
    columns = _overlaps(ink.sum(axis=0), scale, margin)
    return np.linalg.multi_dot([rows, ink, columns.T])


def _overlaps(profile: NDArray[np.float32], scale: float, margin: float) -> Image:
    """Return how much of each fine cell every pixel covers along one axis.

    Parameters
    ----------
    profile : ndarray, shape (n,)
        The ink's sum over the other axis.
    scale, margin : float
        As in `_placed`.

    Returns
    -------
    Image, shape (28 * finer, n), float32
    """
    edges = np.arange(len(profile) + 1) * scale
    mass = float(profile @ (edges[1:] + edges[:-1]) / 2 / profile.sum())
    shift = np.ceil(_CENTRE - mass)
    shift = np.clip(shift, np.ceil(margin), np.floor(SIDE - edges[-1] - margin))
    edges = (edges + shift) * _FINER
    cells = np.arange(SIDE * _FINER + 1)[:, None]
    # What lies left of each cell's edge, of every pixel; the cell has the difference.
    left = np.clip(cells - edges[:-1], 0, np.diff(edges))
    return np.diff(left, axis=0).astype(np.float32)


def _opaque(fine: Image, width: float) -> Image:
    """Return lines of `width` pixels black where they are narrower than two cells, and so grey."""
    return np.clip(fine * min(max(2 / (_FINER * width), 1), 50), 0, 1)


def _redrawn(fine: Image, width: float, rounds: int = 4) -> Image:
    """Return the same lines as a pen of `width` pixels draws them."""
    for _ in range(rounds):  # the width of a blob is only known once it is a line
        growth = (width * _FINER - pen_width(fine)) / 2
        if abs(growth) < 0.5:
            break
        thicker = _thickened(fine, growth)
        if not thicker.any():  # a grey patch, thinner nowhere, would be thinned to nothing
            break
        fine = thicker
    return fine


def _thickened(image: Image, radius: float) -> Image:
    """Draw `image` again with a round pen of `radius` cells; a negative one takes away."""
    ink = (image > 0.5).astype(np.uint8)
    outside = cv2.distanceTransform(1 - ink, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    inside = cv2.distanceTransform(ink, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.clip(radius + 1 - outside + np.maximum(inside - 1, 0), 0, 1).astype(np.float32)
