"""Connected components: the pieces of ink in a picture that hang together.

Pixels are gathered into runs, runs that touch in adjacent rows are linked, and
links are followed to the first run of each piece: all on whole arrays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box

Picture = NDArray[np.float32]
Ints = NDArray[np.intp]

_EDGE = 0.1  # a pixel belongs to a piece if ink covers this much of it,
_CORE = 0.5  # and a piece has to have a pixel with this much
_SIDE = 0.8  # what runs along this much of a side of the picture is no writing, but a table


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
        From left to right, without specks and without what the paper lay on.
    """
    mask = darkness > _EDGE
    runs = _PixelRuns.of(mask)
    if not len(runs.row):
        return []
    _, piece = np.unique(_linked(len(runs.row), *runs.touching()), return_inverse=True)
    labels = np.zeros(mask.shape, np.intp)
    labels[mask] = np.repeat(piece + 1, runs.stop - runs.start)
    pieces = [_cut(darkness, labels, i, box) for i, box in enumerate(runs.boxes(piece), start=1)]
    pieces = [piece for piece in pieces if piece.darkness.max() >= _CORE]
    # Where there is nothing else, it is a digit that was cut out tightly.
    pieces = [piece for piece in pieces if not _is_around(piece, mask.shape)] or pieces
    speck = _dot_area(pieces) / 4
    return sorted((p for p in pieces if p.darkness.sum() > speck), key=lambda p: p.box)


def pen_width(darkness: Picture) -> float:
    """Return how wide the pen was that drew this, in pixels.

    A line of length l by a round pen of width w covers A = lw + πw²/4 and has an
    outline of P = 2l + πw, hence πw²/4 - Pw/2 + A = 0; a dot has l = 0. The outline
    of a grey picture is as long as its gradient adds up to (the coarea formula), so
    no threshold has to be chosen.
    """
    d = np.pad(darkness, 1).astype(np.float64)
    dy, dx = np.diff(d, axis=0)[:, :-1], np.diff(d, axis=1)[:-1]
    half_outline, area = float(np.hypot(dy, dx).sum()) / 2, float(d.sum())
    rest = max(half_outline**2 - np.pi * area, 0)  # never less on the plane, but on a grid
    return (half_outline - np.sqrt(rest)) / (np.pi / 2)


class _PixelRuns(NamedTuple):
    """Stretches of ink pixels in one row each, in reading order; `stop` is not included."""

    row: Ints
    start: Ints
    stop: Ints

    @classmethod
    def of(cls, mask: NDArray[np.bool_]) -> _PixelRuns:
        flat = np.pad(mask, ((0, 0), (1, 1))).ravel()  # every run begins and ends in its row
        change = np.flatnonzero(flat[1:] != flat[:-1])
        row, start = np.divmod(change[::2], mask.shape[1] + 2)
        return cls(row, start, change[1::2] % (mask.shape[1] + 2))

    def touching(self) -> tuple[Ints, Ints]:
        """Return all pairs of runs that touch from one row to the next."""
        stride = int(self.stop.max()) + 2  # makes a row and a column one number, in order
        begins, ends = self.row * stride + self.start, self.row * stride + self.stop
        first = np.searchsorted(ends, begins + stride)
        last = np.searchsorted(begins, ends + stride, side="right")
        counts = np.maximum(last - first, 0)
        upper = np.repeat(np.arange(len(counts)), counts)
        within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        return upper, np.repeat(first, counts) + within

    def boxes(self, piece: Ints) -> list[Box]:
        """Return the box of each piece, given the piece of each run."""
        order = np.argsort(piece, kind="stable")
        first = np.flatnonzero(np.diff(piece[order], prepend=-1))
        left = np.minimum.reduceat(self.start[order], first)
        right = np.maximum.reduceat(self.stop[order], first)
        top = np.minimum.reduceat(self.row[order], first)
        bottom = np.maximum.reduceat(self.row[order], first) + 1
        sides = np.stack([left, top, right - left, bottom - top], axis=1)
        return [Box(*map(float, side)) for side in sides]


def _linked(n: int, a: Ints, b: Ints) -> Ints:
    """Return for each of `n` runs the first one it hangs together with through pairs a, b."""
    first = np.arange(n)
    while np.any(first[a] != first[b]):
        low, high = np.minimum(first[a], first[b]), np.maximum(first[a], first[b])
        np.minimum.at(first, high, low)
        while np.any(first != first[first]):
            first = first[first]
    return first


def _cut(darkness: Picture, labels: Ints, label: int, box: Box) -> Component:
    x, y, w, h = map(int, box)
    part = (slice(y, y + h), slice(x, x + w))
    return Component(box, np.where(labels[part] == label, darkness[part], np.float32(0)))


def _is_around(piece: Component, shape: tuple[int, ...]) -> bool:
    """Return whether a piece lies along a side of its picture, as what is around the paper does."""
    (h, w), box, ink = shape, piece.box, piece.darkness > _EDGE
    sides = (
        (box.y == 0, ink[0], w),
        (box.bottom == h, ink[-1], w),
        (box.x == 0, ink[:, 0], h),
        (box.right == w, ink[:, -1], h),
    )
    return any(there and edge.sum() >= _SIDE * length for there, edge, length in sides)


def _dot_area(pieces: list[Component]) -> float:
    """Return the area of the dot that the pen of the largest piece would make, in pixels."""
    if not pieces:
        return 0.0
    largest = max(pieces, key=lambda piece: float(piece.darkness.sum()))
    return pen_width(largest.darkness) ** 2
