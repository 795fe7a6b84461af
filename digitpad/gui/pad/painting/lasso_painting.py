"""How a loop, and what it has caught, are painted."""

from __future__ import annotations

from collections.abc import Iterable, Set

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from digitpad.gui.pad.transform import PaperTransform
from digitpad.gui.widgets.theme import Theme
from digitpad.ink.strokes import Box, Ink

_AROUND = 14.0  # pixels from what was caught to its outline
_ROUND = 6.0
_WASH = 40  # of 255, how much the inside of a loop is tinted


def outline(ink: Ink, strokes: Set[int], transform: PaperTransform) -> QRectF:
    """Return the outline of strokes on the paper: where one takes hold of them."""
    points = np.concatenate([ink.strokes[i].points for i in sorted(strokes)])
    around = -_AROUND, -_AROUND, _AROUND, _AROUND
    return transform.rect(Box.around(points)).adjusted(*around)


def paint_outline(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """Paint the outline of what was caught."""
    painter.setPen(_dashed(theme))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, _ROUND, _ROUND)


def paint_loop(painter: QPainter, points: NDArray[np.float64], theme: Theme) -> None:
    """Paint a loop through `points`, shape (n, 2), closed as it would be now."""
    painter.setPen(Qt.PenStyle.NoPen)
    wash = QColor(theme.accent)
    wash.setAlpha(_WASH)
    painter.setBrush(wash)
    loop = _polygon(points)
    painter.drawPolygon(loop, Qt.FillRule.WindingFill)
    painter.setPen(_dashed(theme))
    painter.drawPolyline(loop)


def _polygon(points: Iterable[NDArray[np.float64]]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _dashed(theme: Theme) -> QPen:
    return QPen(QColor(theme.accent), 1.5, Qt.PenStyle.DashLine)
