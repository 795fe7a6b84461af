"""Connected components: the pieces of ink in a picture that hang together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box

Picture = NDArray[np.float32]
Ints = NDArray[np.intp]
Mask = NDArray[np.uint8]

INK = 0.25  # a pixel belongs to a piece if ink covers this much of it,
_CORE = 0.5  # and a piece has to have a pixel with this much
_FRINGE = 0.1  # what is lighter, beside a piece, is paper
MOST_COMPONENTS = 400  # more is no writing, but noise, or a page of text


@dataclass(frozen=True, eq=False)
class Component:
    """A piece of ink that hangs together.

    Parameters
    ----------
    box : Box
        Where it is, in pixels of the picture.
    darkness : Picture, shape (box.h, box.w), float32
        Its own ink, 0 to 1; 0 where a neighbour reaches into the box.
    """

    box: Box
    darkness: Picture


def components(darkness: Picture) -> list[Component]:
    """Part a picture into pieces of ink whose pixels touch, corners included.

    Parameters
    ----------
    darkness : Picture, shape (h, w)
        0 paper, 1 ink.

    Returns
    -------
    list of Component
        From left to right, without specks; none where there are more than `MOST_COMPONENTS`.
    """
    if not darkness.size:
        return []
    mask = ink_mask(darkness)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    if count - 1 > 20 * MOST_COMPONENTS:
        return []
    labels = np.asarray(labels, np.int32)
    large = np.flatnonzero(stats[:, cv2.CC_STAT_AREA] >= 2)
    pieces = [_cut(darkness, labels, int(i), stats[i]) for i in large if i]
    pieces = [piece for piece in pieces if piece.darkness.max() >= _CORE]
    speck = _dot_area(pieces) / 4
    pieces = sorted((p for p in pieces if p.darkness.sum() > speck), key=lambda p: p.box)
    return pieces if len(pieces) <= MOST_COMPONENTS else []


def ink_mask(darkness: Picture) -> Mask:
    """Return where there is ink, 0 or 1, of the same shape."""
    return (darkness > INK).astype(np.uint8)


def pen_width(darkness: Picture) -> float:
    """Return how wide the pen was that drew this, in pixels.

    A line of length l by a round pen of width w covers A = lw + πw²/4 and has an
    outline of P = 2l + πw, hence πw²/4 - Pw/2 + A = 0; a dot has l = 0. The outline
    of a grey picture is as long as its gradient adds up to (the coarea formula), so
    no threshold has to be chosen.
    """
    d = np.pad(darkness, 1)
    dy, dx = np.diff(d, axis=0)[:, :-1], np.diff(d, axis=1)[:-1]
    half_outline = float(np.sqrt(dy * dy + dx * dx).sum(dtype=np.float64)) / 2
    area = float(d.sum(dtype=np.float64))
    rest = max(half_outline**2 - np.pi * area, 0)  # never less on the plane, but on a grid
    return (half_outline - np.sqrt(rest)) / (np.pi / 2)


def _cut(
    darkness: Picture, labels: NDArray[np.int32], label: int, stats: Sequence[int]
) -> Component:
    """Return a piece with the light fringe of its lines, which hangs together with nothing."""
    x, y, w, h = (int(value) for value in stats[:4])
    top, left = max(y - 1, 0), max(x - 1, 0)
    part = (slice(top, y + h + 1), slice(left, x + w + 1))
    core = labels[part] == label
    near = cv2.dilate(core.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    fringe = near & (labels[part] == 0) & (darkness[part] > _FRINGE)
    own = np.where(core | fringe, darkness[part], np.float32(0))
    rows, columns = np.flatnonzero(own.any(axis=1)), np.flatnonzero(own.any(axis=0))
    own = own[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    place = (left + columns[0], top + rows[0], own.shape[1], own.shape[0])
    return Component(Box(*map(float, place)), own)


def _dot_area(pieces: list[Component]) -> float:
    """Return the area of the dot that the pen of the largest piece would make, in pixels."""
    if not pieces:
        return 0.0
    largest = max(pieces, key=lambda piece: float(piece.darkness.sum()))
    return pen_width(largest.darkness) ** 2
