"""From ink to paper and back: ink is never scaled in the file, only in the view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF

from digitpad.gui.pad.paper import BASELINE
from digitpad.ink.strokes import Box

_MARGIN = 16.0  # pixels that stay free around a picture
_UNDER_PICTURE = 64.0  # pixels that stay free for what was read
_SURROUNDINGS = 0.3  # of the amounts' height, seen around them
_LEGIBLE = 56.0  # pixels that an amount is high at least; it is shown alone otherwise
_TALLEST, _WIDEST = 0.4, 0.8  # of the paper, for ink from a file


@dataclass(frozen=True)
class PaperTransform:
    """The point (x, y) of the ink lies at ((x, y) - origin) · scale + place on the paper.

    Subtracting first keeps far-away ink exact.
    """

    scale: float = 1.0
    origin: tuple[float, float] = (0.0, 0.0)
    place: tuple[float, float] = (0.0, 0.0)

    def points(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return points of the ink, shape (n, 2), as points on the paper."""
        return (points - self.origin) * self.scale + self.place

    def rect(self, box: Box) -> QRectF:
        """Return where a box of the ink lies on the paper."""
        # By hand: arrays of four numbers take longer than all the rest of a point of the pen.
        (ox, oy), (px, py), scale = self.origin, self.place, self.scale
        left, top = (box.x - ox) * scale + px, (box.y - oy) * scale + py
        right, bottom = (box.right - ox) * scale + px, (box.bottom - oy) * scale + py
        return QRectF(QPointF(left, top), QPointF(right, bottom))

    def to_ink(self, point: QPointF) -> tuple[float, float]:
        """Return a point on the paper as a point of the ink."""
        (ox, oy), (px, py) = self.origin, self.place
        return (point.x() - px) / self.scale + ox, (point.y() - py) / self.scale + oy


def baseline_of(paper: QSizeF) -> float:
    """Return how far down the paper one writes, pixels."""
    return float(round(BASELINE * paper.height()))


def transform_at_home(
    paper: QSizeF, frame: Box | None, line: float | None = None
) -> PaperTransform:
    """Return how ink lies on the paper as long as it fits.

    Parameters
    ----------
    paper : QSizeF
    frame : Box or None
        What a file brought, in any unit: it is fitted to the paper. None for
        ink written here, which is shown as it was written.
    line : float or None
        Where the baseline was when ink was first written here, with which it stays when the
        paper gets another height; None where it is.
    """
    if frame is not None:
        return _standing(paper, frame)
    return PaperTransform(place=(0.0, 0.0 if line is None else baseline_of(paper) - line))


def transform_of_picture(
    paper: QSizeF, picture: Box, amounts: Sequence[Box], chosen: int
) -> PaperTransform:
    """Return the view of a picture: all its amounts, or the chosen one where they are small.

    Parameters
    ----------
    paper : QSizeF
    picture : Box
        All of it.
    amounts : sequence of Box
    chosen : int
        Which of the amounts is shown; of none the whole picture is.
    """
    if not amounts:
        return _showing(paper, picture, inf)
    corners = np.array([p for b in amounts for p in ((b.x, b.y), (b.right, b.bottom))])
    view = _showing(paper, _within(picture, _grown(Box.around(corners), _SURROUNDINGS)), inf)
    amount = amounts[chosen]
    if view.scale * amount.h >= _LEGIBLE:
        return view
    near = _within(picture, _grown(amount, 1.0))
    return _showing(paper, near, max(view.scale, _LEGIBLE / amount.h))


def _showing(paper: QSizeF, part: Box, most: float) -> PaperTransform:
    """Return the view of a part of a picture, the more of it the less `most` enlarges it."""
    room = max(paper.height() - _MARGIN - _UNDER_PICTURE, 1.0)
    scale = min(_fit(part, paper.width() - 2 * _MARGIN, room), most)
    middle = part.x + part.w / 2, part.y + part.h / 2
    return PaperTransform(scale, middle, (paper.width() / 2, _MARGIN + room / 2))


def _grown(box: Box, share: float) -> Box:
    by = share * max(box.h, box.w / 4)
    return Box(box.x - by, box.y - by, box.w + 2 * by, box.h + 2 * by)


def _within(picture: Box, box: Box) -> Box:
    """Return the part of a box that lies inside the picture."""
    left, top = max(box.x, picture.x), max(box.y, picture.y)
    right, bottom = min(box.right, picture.right), min(box.bottom, picture.bottom)
    return Box(left, top, right - left, bottom - top)


def _standing(paper: QSizeF, box: Box) -> PaperTransform:
    """Fit `box` to the paper, standing on the baseline."""
    scale = _fit(box, _WIDEST * paper.width(), _TALLEST * paper.height())
    place = paper.width() / 2, BASELINE * paper.height()
    return PaperTransform(scale, (box.x + box.w / 2, box.bottom), place)


def _fit(box: Box, width: float, height: float) -> float:
    """Return the scale at which `box` fits; 1 for a point, and for what no pen could write."""
    scales = [room / size for room, size in ((width, box.w), (height, box.h)) if size > 1e-9]
    return min(scales, default=1.0)
