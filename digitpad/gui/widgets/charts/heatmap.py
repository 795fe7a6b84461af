"""A matrix of activations as coloured cells."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitpad.explanation.heatmap import COLOURS, Heatmap
from digitpad.gui.widgets.theme import LIGHT, Theme

_FRAME = 2  # pixels, around the cell at the cursor


class HeatmapWidget(QWidget):
    """Cells that fill the widget. It is painted anew only where a colour is another one.

    Parameters
    ----------
    heatmap : Heatmap
        To begin with; all later ones have as many rows and columns.
    """

    hovered = Signal(int, int)  # row and column, or -1 and -1

    def __init__(self, heatmap: Heatmap) -> None:
        super().__init__()
        self._theme, self._table = LIGHT, _table(LIGHT)
        self.heatmap, self.image = heatmap, QImage()
        self.cursor_cell: tuple[int, int] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._colour()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme, self._table = theme, _table(theme)
        self._colour()

    def show_heatmap(self, heatmap: Heatmap) -> None:
        """Show other numbers, as many as before."""
        self.heatmap = heatmap
        self._colour()

    def show_cursor(self, cell: tuple[int, int] | None) -> None:
        """Frame the cell at this row and column, or none."""
        if cell != self.cursor_cell:
            self.cursor_cell = cell
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which cell the pointer is over."""
        super().mouseMoveEvent(event)
        self.hovered.emit(*self._cell_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer is over no cell any more."""
        self.hovered.emit(-1, -1)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and the frame around one."""
        painter = QPainter(self)
        painter.drawImage(self.rect(), self.image)
        if self.cursor_cell:
            painter.setPen(QPen(QColor(self._theme.doubt), _FRAME))
            painter.drawRect(self._rect_of(*self.cursor_cell))

    def _colour(self) -> None:
        cells = self._table[self.heatmap.levels()]
        rows, columns = cells.shape
        image = QImage(cells.data, columns, rows, cells.strides[0], QImage.Format.Format_RGB32)
        if image != self.image:
            self.image = image.copy()  # the cells are gone soon
            self.update()

    def _cell_at(self, place: QPoint) -> tuple[int, int]:
        if not self.rect().contains(place):
            return -1, -1
        rows, columns = self.heatmap.shape
        return place.y() * rows // self.height(), place.x() * columns // self.width()

    def _rect_of(self, row: int, column: int) -> QRectF:
        rows, columns = self.heatmap.shape
        wide, high = self.width() / columns, self.height() / rows
        return QRectF(column * wide, row * high, wide, high)


def _table(theme: Theme) -> NDArray[np.uint32]:
    """Return the colour of every level as a pixel of 32 bits: that of paper stands for EMPTY."""
    paper = QColor(theme.paper)
    empty = [(paper.red(), paper.green(), paper.blue())]
    red, green, blue = np.concatenate([theme.ramp.colours(COLOURS), empty]).astype(np.uint32).T
    return 0xFF000000 | red << 16 | green << 8 | blue
