"""The pointer over the paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from digitpad.gui.widgets.theme import Theme


def pen_cursor() -> QCursor:
    """Return a cross, whose middle is where the ink will be."""
    return QCursor(Qt.CursorShape.CrossCursor)


def eraser_cursor(radius: float, theme: Theme, ratio: float) -> QCursor:
    """Return a ring as large as what it erases."""
    side = round(2 * radius) + 4
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.text), 1.5))
    painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
    painter.end()
    return QCursor(pixmap, side // 2, side // 2)
