"""The pointer over the paper: it says which tool is in the hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPen, QPixmap

from digitpad.gui.pad.eraser import EraserKind
from digitpad.gui.pad.gesture import ERASER, Tool
from digitpad.gui.widgets.theme import Theme

_LOOP = 32  # pixels, the side of the lasso's cursor


def cursor_of(tool: Tool, kind: EraserKind, theme: Theme, ratio: float) -> QCursor:
    """Return the cursor of a tool.

    Parameters
    ----------
    tool : Tool
    kind : EraserKind
        Of the eraser.
    theme : Theme
    ratio : float
        Device pixels in a pixel.
    """
    if tool is Tool.ERASER:
        return eraser_cursor(kind, ERASER, theme, ratio)
    if tool is Tool.LASSO:
        return lasso_cursor(theme, ratio)
    moves = tool is Tool.MOVE
    return QCursor(Qt.CursorShape.SizeAllCursor) if moves else pen_cursor()


def pen_cursor() -> QCursor:
    """Return a cross, whose middle is where the ink will be."""
    return QCursor(Qt.CursorShape.CrossCursor)


def eraser_cursor(kind: EraserKind, radius: float, theme: Theme, ratio: float) -> QCursor:
    """Return a ring as large as what it erases, crossed out where whole strokes go."""
    side = round(2 * radius) + 4
    middle, arm = side / 2, radius / 3

    def draw(painter: QPainter) -> None:
        painter.drawEllipse(QPointF(middle, middle), radius, radius)
        if kind is EraserKind.STROKES:
            low, high = middle - arm, middle + arm
            painter.drawLine(QPointF(low, low), QPointF(high, high))
            painter.drawLine(QPointF(low, high), QPointF(high, low))

    return _drawn(draw, side, side // 2, theme, ratio)


def lasso_cursor(theme: Theme, ratio: float) -> QCursor:
    """Return a small cross, where the loop will be, beside a loop."""

    def draw(painter: QPainter) -> None:
        painter.drawLine(QPointF(8, 2), QPointF(8, 14))
        painter.drawLine(QPointF(2, 8), QPointF(14, 8))
        rope = QPainterPath(QPointF(17, 26))
        rope.cubicTo(QPointF(6, 18), QPointF(30, 9), QPointF(29, 19))
        rope.cubicTo(QPointF(28, 26), QPointF(18, 26), QPointF(15, 24))
        rope.lineTo(QPointF(14, 30))
        painter.drawPath(rope)

    return _drawn(draw, _LOOP, 8, theme, ratio)


def _drawn(
    draw: Callable[[QPainter], None], side: int, hot: int, theme: Theme, ratio: float
) -> QCursor:
    """Return a drawing as a cursor, with a halo of paper so that it is seen on ink, too."""
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((theme.paper, 3.5), (theme.text, 1.5)):
        painter.setPen(QPen(QColor(colour), width))
        draw(painter)
    painter.end()
    return QCursor(pixmap, hot, hot)
