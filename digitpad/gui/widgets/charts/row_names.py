"""Names beside the rows of a map."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale

_LOWEST = 11.0  # pixels in which a digit can be read


class RowNames(QWidget):
    """0, 1, 2, ... from top to bottom, each in the middle of its row; none where rows are low.

    Parameters
    ----------
    count : int
        Rows.
    """

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self.set_look(LIGHT, TypeScale())

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._colour, self._size = theme.quiet, type_.small
        self.setFixedWidth(type_.small)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the names, no larger than their rows."""
        painter, height = QPainter(self), self.height() / max(1, self._count)
        if height < _LOWEST:
            return
        font = QFont(self.font())
        font.setPixelSize(max(1, min(self._size, round(height))))
        painter.setFont(font)
        painter.setPen(QColor(self._colour))
        for row in range(self._count):
            place = QRectF(0, row * height, self.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(row))
