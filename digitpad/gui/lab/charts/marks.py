"""A run's mark: its colour and its symbol, the same in the list and in the charts."""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from digitpad.gui.widgets.theme import Theme

SYMBOL_SIZE = 9
"""Of a symbol, in pixels."""
SWATCH = QSize(28, 16)
_CORNERS = ((0, 0.0), (4, 0.5), (3, 0.0), (4, 0.0), (3, 0.5), (5, 0.0), (6, 0.0))
"""Corners of each symbol, 0 for a circle, and how far it is turned, in corners."""


def colour_of(number: int, theme: Theme) -> str:
    """Return a run's colour."""
    return theme.lines[number % len(theme.lines)]


def symbol_of(number: int) -> QPainterPath:
    """Return a run's symbol, about 1×1 in size, its centre at 0."""
    return _symbol(*_CORNERS[number % len(_CORNERS)])


@lru_cache(len(_CORNERS))
def _symbol(corners: int, turned: float) -> QPainterPath:
    path = QPainterPath()
    if not corners:
        path.addEllipse(QRectF(-0.5, -0.5, 1, 1))
        return path
    turn = 2 * pi / corners
    angles = [turn * (i + turned) - pi / 2 for i in range(corners)]
    points = [QPointF(0.6 * cos(angle), 0.6 * sin(angle)) for angle in angles]
    path.addPolygon(QPolygonF([*points, points[0]]))
    return path


def swatch(number: int, theme: Theme) -> QIcon:
    """Return a piece of a run's line with its symbol."""
    ratio = 2
    picture = QPixmap(SWATCH * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, QRectF(0, 0, SWATCH.width(), SWATCH.height()), number, theme)
    painter.end()
    result = QIcon(picture)
    result.addPixmap(picture, QIcon.Mode.Selected)  # or Qt would tint it
    return result


def draw_mark(painter: QPainter, place: QRectF, number: int, theme: Theme) -> None:
    """Draw a piece of a run's line with its symbol."""
    colour, middle = QColor(colour_of(number, theme)), place.center().y()
    painter.save()
    painter.setPen(QPen(colour, 2))
    painter.drawLine(QPointF(place.left() + 1, middle), QPointF(place.right() - 1, middle))
    painter.translate(place.center())
    painter.scale(SYMBOL_SIZE, SYMBOL_SIZE)
    painter.fillPath(symbol_of(number), colour)
    painter.restore()
