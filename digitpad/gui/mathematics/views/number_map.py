"""Numbers as coloured cells that the mouse and the arrow keys can point at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.explanation.cell_layout import Index
from digitpad.explanation.heatmap import COLOURS, Heatmap
from digitpad.explanation.page import described
from digitpad.gui.mathematics.views.cell_numbers import write_numbers
from digitpad.gui.mathematics.views.overlay import shade
from digitpad.gui.widgets.keys import ARROWS
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.network.functions import Array

_LARGEST = 84  # pixels a cell may take


class NumberMap(QWidget):
    """A heatmap. Colours part at 0 where numbers are signed, and begin there otherwise.

    Parameters
    ----------
    name : str
        What it shows, for those who do not see it.
    least : QSize
        Never smaller than this.
    """

    pointed = Signal(object)  # the index of the number under the pointer, or None
    chosen = Signal(object)  # the index of the number clicked

    def __init__(self, name: str, least: QSize) -> None:
        super().__init__()
        self._theme, self._type, self._least = LIGHT, TypeScale(), least
        self._names: Sequence[str] = ()
        self.heatmap = Heatmap.of(np.zeros(1))
        self._image, self._cursor = QImage(), (0, 0)
        self._overlay: QImage | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def highest(self) -> float:
        """What the end of the colour scale stands for; never 0."""
        return self.heatmap.highest

    @property
    def values(self) -> Array:
        """The numbers."""
        return self.heatmap.values

    @property
    def signed(self) -> bool:
        """Whether colours part at 0."""
        return self.heatmap.signed

    @property
    def focus_index(self) -> Index:
        """The number that is marked."""
        return self.heatmap.index(*self._cursor) or (0,) * self.values.ndim

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours."""
        self._theme, self._type = theme, type_
        self._colour()
        self.updateGeometry()

    def show_values(
        self, values: Array, *, signed: bool, focus: Index = (0,), names: Sequence[str] = ()
    ) -> None:
        """Show numbers, of shape (n,) or (n_in, n_out), one of them marked, columns named."""
        before = self.heatmap.shape, self._names
        self.heatmap, self._names = Heatmap.of(values, signed=signed), names
        self._cursor = self.heatmap.layout.cell(focus)
        self.setAccessibleDescription(described(values))
        self._colour()
        if (self.heatmap.shape, self._names) != before:
            self.updateGeometry()

    def show_over(self, image: Array | None) -> None:
        """Lay ink over the cells, as lightly drawn outlines of what is dark in `image`."""
        self._overlay = None if image is None else shade(image, self._theme)
        self.update()

    # geometry

    def area(self) -> QRect:
        """Return where the cells are: whole pixels each, in the upper left corner."""
        rows, columns = self.heatmap.shape
        room = self.size() - QSize(2, 2 + self._names_height())
        cell = max(1, min(_LARGEST, room.width() // columns, room.height() // rows))
        return QRect(1, 1, columns * cell, rows * cell)

    def centre_of(self, index: Index) -> QPointF:
        """Return the middle of a number's cell."""
        return QPointF(self._cell_rect(*self.heatmap.layout.cell(index)).center())

    def width_at(self, height: int) -> int:
        """Return how much width cells of such a height fill."""
        rows, columns = self.heatmap.shape
        return 2 + columns * max(1, min(_LARGEST, (height - 2 - self._names_height()) // rows))

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self._least

    def minimumSizeHint(self) -> QSize:
        """Return the least size; one pixel for each cell at the least."""
        rows, columns = self.heatmap.shape
        return self._least.expandedTo(QSize(columns + 2, rows + 2))

    def _names_height(self) -> int:
        return round(1.5 * self._type.small) if self._names else 0

    def _cell_rect(self, row: int, column: int) -> QRect:
        area = self.area()
        cell = area.width() // self.heatmap.shape[1]
        return QRect(area.x() + column * cell, area.y() + row * cell, cell, cell)

    def _index_at(self, place: QPointF) -> Index | None:
        area, (rows, columns) = self.area(), self.heatmap.shape
        if not area.contains(place.toPoint()):
            return None
        row = int((place.y() - area.y()) * rows // area.height())
        column = int((place.x() - area.x()) * columns // area.width())
        return self.heatmap.index(min(row, rows - 1), min(column, columns - 1))

    # painting

    def _colour(self) -> None:
        paper = QColor(self._theme.paper)
        scale = self._theme.signed if self.signed else self._theme.ramp
        empty = paper.red(), paper.green(), paper.blue()
        pixels = self.heatmap.coloured(scale.colours(COLOURS), empty)
        rows, columns = self.heatmap.shape
        image = QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
        # A copy, as the array's memory goes with the array, and quicker to paint.
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, what lies over them, the lines between tiles, and the mark."""
        painter, area = QPainter(self), self.area()
        painter.drawImage(area, self._image)
        if self._overlay is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._overlay)
        self._paint_numbers(painter)
        self._paint_tiles(painter, area)
        painter.setPen(QColor(self._theme.accent if self.hasFocus() else self._theme.edge))
        painter.drawRect(area.adjusted(-1, -1, 0, 0))
        self._paint_mark(painter)
        self._paint_names(painter, area)

    def _paint_numbers(self, painter: QPainter) -> None:
        if self.isEnabled() and self._overlay is None:
            cells, look = self.heatmap.cells, (self._theme, self._type)
            write_numbers(painter, cells, self._cell_rect, self._image, look)

    def _paint_names(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(QColor(self._theme.quiet))
        for column, name in enumerate(self._names):
            cell = self._cell_rect(0, column)
            place = QRect(cell.x(), area.bottom() + 1, cell.width(), self._names_height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_tiles(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(QColor(self._theme.edge))
        rows, columns = self.heatmap.layout.tiles
        for n in range(1, rows):
            y = area.y() + n * area.height() // rows
            painter.drawLine(area.left(), y, area.right(), y)
        for n in range(1, columns):
            x = area.x() + n * area.width() // columns
            painter.drawLine(x, area.top(), x, area.bottom())

    def _paint_mark(self, painter: QPainter) -> None:
        """Frame the marked cell, in two colours so that it shows on every other."""
        if self.values.size == 1 or not self.isEnabled():
            return
        mark = self._cell_rect(*self._cursor)
        room = max(0, 7 - mark.width()) // 2
        for colour, grown in ((self._theme.paper, 2 + room), (self._theme.text, 1 + room)):
            painter.setPen(QPen(QColor(colour), 1))
            painter.drawRect(mark.adjusted(-grown, -grown, grown - 1, grown - 1))

    # events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which number the pointer is over."""
        self.pointed.emit(self._index_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Say that it is over none."""
        self.pointed.emit(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a number."""
        index = self._index_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.heatmap.layout.cell(index))

    def event(self, event: QEvent) -> bool:
        """Claim the arrow keys, which elsewhere walk."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in ARROWS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark by one cell."""
        move = ARROWS.get(event.key())
        if move is None:
            super().keyPressEvent(event)
            return
        limits = self.heatmap.shape
        row, column = (
            max(0, min(place + step, limit - 1))
            for place, step, limit in zip(self._cursor, move, limits, strict=True)
        )
        self._choose((row, column))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        self.update()
        super().focusOutEvent(event)

    def _choose(self, cell: tuple[int, int]) -> None:
        if self.heatmap.index(*cell) is None:
            return
        self._cursor = cell
        self.update()
        self.chosen.emit(self.focus_index)
