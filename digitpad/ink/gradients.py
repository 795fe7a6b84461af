"""How edges run in an image: what the gradient network is given in place of its pixels.

Where ink begins and ends the darkness changes, and the direction in which it does is that of
the stroke turned by a right angle. It stays what it is where a pen is broader, or a stroke a
pixel further to the side, at which the pixels themselves all change. The 28×28 pixels are
parted into 7×7 cells, and for each it is told how much the darkness changes in each of eight
directions (right, down right, down, ...). What lies between two directions is parted into
steps along both, and what lies between cells goes to the four around it.

Source: Liu, Nakashima, Sako and Fujisawa, "Handwritten digit recognition: benchmarking of
state-of-the-art techniques", 2003, section 3: of ten features these read digits best.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from digitpad.ink.normalise import SIDE, Image

CELLS, DIRECTIONS = 7, 8
GRADIENT_INPUTS = DIRECTIONS * CELLS * CELLS
_DIAGONAL = np.float32(np.sqrt(2))  # how long a step of one across and one down is
AT_ONCE = 32  # images whose parts the cache of a core holds
_SOBEL = np.float32(4)  # times a sharp edge's height is what the operator makes of it


def gradients(images: Image) -> Image:
    """Return how edges run in images, from 0 on, of order one, (N, GRADIENT_INPUTS).

    Parameters
    ----------
    images : Image, shape (N, 28, 28), float32
        0 paper, 1 ink.
    """
    if len(images) <= AT_ONCE:
        return _in_cells(images)
    parts = [_in_cells(images[i : i + AT_ONCE]) for i in range(0, len(images), AT_ONCE)]
    return np.concatenate(parts)


def _in_cells(images: Image) -> Image:
    shares = _shares()
    in_cells = shares @ np.stack(_parts(*_slopes(images)), axis=1) @ shares.T
    return np.sqrt(in_cells / _SOBEL).reshape(len(images), GRADIENT_INPUTS)


def _parts(x: Image, y: Image) -> list[Image]:
    """Return slopes in parts along the eight directions, the two beside each adding up to it."""
    right, down, left, up = (np.maximum(slope, 0) for slope in (x, y, -x, -y))
    level, upright = np.abs(x), np.abs(y)
    return [
        np.maximum(right - upright, 0),
        _DIAGONAL * np.minimum(right, down),
        np.maximum(down - level, 0),
        _DIAGONAL * np.minimum(left, down),
        np.maximum(left - upright, 0),
        _DIAGONAL * np.minimum(left, up),
        np.maximum(up - level, 0),
        _DIAGONAL * np.minimum(right, up),
    ]


def _slopes(images: Image) -> tuple[Image, Image]:
    """Return Sobel's derivatives to the right and down, beyond the images' edges all paper."""
    framed = np.zeros((len(images), SIDE + 2, SIDE + 2), images.dtype)
    framed[:, 1:-1, 1:-1] = images
    twice = framed + framed
    upright = framed[:, :-2] + twice[:, 1:-1] + framed[:, 2:]
    level = framed[:, :, :-2] + twice[:, :, 1:-1] + framed[:, :, 2:]
    across = np.subtract(upright[:, :, 2:], upright[:, :, :-2])
    return across, np.subtract(level[:, 2:], level[:, :-2])


@cache
def _shares() -> Image:
    """Return which share of each pixel along a side goes to which cell, shape (7, 28)."""
    pixel = np.arange(SIDE)
    at = np.clip((pixel + 0.5) * CELLS / SIDE - 0.5, 0, CELLS - 1)
    cell = np.minimum(at.astype(np.intp), CELLS - 2)
    shares = np.zeros((CELLS, SIDE), np.float32)
    shares[cell, pixel] = 1 - (at - cell)
    shares[cell + 1, pixel] = at - cell
    shares.setflags(write=False)
    return shares
