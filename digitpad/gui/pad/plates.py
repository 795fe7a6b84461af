"""Where on a picture it is written what was read: beside what stands there, not on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSizeF

from digitpad.ink.strokes import Box

_FINEST = 1000  # pixels of a picture's longer side that are looked at
_EDGE = 0.12  # from one pixel to the next: ink begins or ends there
_FREE = 0.01  # of a place; so much may be a line, or the grain of a photograph
_APART = 4.0  # pixels between an outline and a plate


class InkMap:
    """How much ink there is where on a picture; printed lines across hardly count.

    Parameters
    ----------
    brightness : NDArray, shape (h, w)
        0 black to 1 white.
    """

    def __init__(self, brightness: NDArray[np.floating]) -> None:
        self._stride = -(-max(brightness.shape) // _FINEST)
        seen = brightness[:: self._stride, :: self._stride]
        edges = np.abs(np.diff(seen, axis=1)) > _EDGE
        self._sums = np.pad(edges.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))

    def share(self, box: Box) -> float:
        """Return the share of a box, 0 to 1, where ink begins or ends from left to right."""
        rows, columns = (n - 1 for n in self._sums.shape)
        top, bottom = np.clip(np.rint(np.array([box.y, box.bottom]) / self._stride), 0, rows)
        left, right = np.clip(np.rint(np.array([box.x, box.right]) / self._stride), 0, columns)
        y, x = np.ix_([int(top), int(bottom)], [int(left), int(right)])
        ((a, b), (c, d)) = self._sums[y, x]
        area = box.w * box.h / self._stride**2
        return float(d - b - c + a) / area if area else 0.0


@dataclass(frozen=True)
class Plate:
    """What a reading may be written on.

    Parameters
    ----------
    rect : QRectF
    bracketed : bool
        Under the ink, with a bracket for each character; else as one text.
    small : bool
        In small print.
    """

    rect: QRectF
    bracketed: bool = False
    small: bool = False


def plates(
    outline: QRectF, bracketed: QRectF | None, usual: QSizeF, small: QSizeF
) -> Iterator[Plate]:
    """Yield where a reading may be written, the most wanted first.

    Parameters
    ----------
    outline : QRectF
        Around the amount.
    bracketed : QRectF or None
        What brackets take, where there is room for them.
    usual, small : QSizeF
        Of one text, in usual and in small print.
    """
    if bracketed:
        yield Plate(bracketed, bracketed=True)
    for size, is_small in ((usual, False), (small, True)):
        for rect in _around(outline, size):
            yield Plate(rect, small=is_small)


def best(choices: Sequence[Plate], hidden: Callable[[QRectF], float]) -> Plate:
    """Return the first plate that hides nothing, or that which hides least.

    Parameters
    ----------
    choices : sequence of Plate
        One at least.
    hidden : callable
        The share of a place, 0 to 1, where something stands.
    """
    areas: list[float] = []
    for plate in choices:
        share = hidden(plate.rect)
        if share <= _FREE:
            return plate
        areas.append(share * plate.rect.width() * plate.rect.height())
    return choices[int(np.argmin(areas))]


def _around(outline: QRectF, size: QSizeF) -> Iterator[QRectF]:
    """Yield the places of a size below, above, right and left of an outline."""
    centre, w, h = outline.center(), size.width(), size.height()
    yield QRectF(centre.x() - w / 2, outline.bottom() + _APART, w, h)
    yield QRectF(centre.x() - w / 2, outline.top() - _APART - h, w, h)
    yield QRectF(outline.right() + _APART, centre.y() - h / 2, w, h)
    yield QRectF(outline.left() - _APART - w, centre.y() - h / 2, w, h)
