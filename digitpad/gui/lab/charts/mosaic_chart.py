"""Many small pictures as one image, by pyqtgraph.

Imported only after the window has been painted: pyqtgraph takes half a second.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QGraphicsRectItem

from digitpad.explanation.heatmap import COLOURS, EMPTY, Heatmap
from digitpad.gui.lab.charts.focused_view import FocusedView
from digitpad.gui.widgets.keys import ARROWS
from digitpad.gui.widgets.theme import Theme

_FAR = 29  # pixels from a picture to the next


class MosaicChart(FocusedView):
    """One image item of bytes, updated and never recreated; a theme is another table.

    The arrow keys go from pixel to pixel, with Ctrl from picture to picture.
    """

    hovered = Signal(int, int)  # row and column of the image, or -1 and -1

    def __init__(self) -> None:
        super().__init__()
        self.levels = np.zeros((1, 1), np.uint8)
        self.image = pg.ImageItem(axisOrder="row-major")
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        self._box.addItem(self.image)
        self._cursor, self._frame = (14, 14), QGraphicsRectItem(-1, -1, 3, 3)
        self._box.addItem(self._frame, ignoreBounds=True)
        self._frame.hide()
        self.setCentralItem(self._box)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; gaps get the panel's."""
        self._theme = theme
        self.setBackground(theme.surface)
        self._frame.setPen(pg.mkPen(theme.text, width=2))
        gap = QColor(theme.surface)
        last = np.array([[gap.red(), gap.green(), gap.blue()]], np.uint8)
        self.image.setLookupTable(np.concatenate([theme.signed.colours(COLOURS), last]))

    def show_heatmap(self, heatmap: Heatmap) -> None:
        """Show pictures side by side."""
        levels = heatmap.levels()
        if levels.shape != self.levels.shape:
            rows, columns = levels.shape
            self._box.setRange(xRange=(0, columns), yRange=(0, rows), padding=0)
        self.levels = levels
        self.image.setImage(levels, levels=(0, EMPTY), autoLevels=False)

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        """Say which pixel the pointer is over."""
        super().mouseMoveEvent(ev)
        at = self._box.mapSceneToView(self.mapToScene(ev.position().toPoint()))
        row, column = int(np.floor(at.y())), int(np.floor(at.x()))
        rows, columns = self.levels.shape
        inside = 0 <= row < rows and 0 <= column < columns
        self.hovered.emit(*((row, column) if inside else (-1, -1)))

    def leaveEvent(self, ev: QEvent) -> None:
        """Say that the pointer is over nothing any more."""
        self.hovered.emit(-1, -1)
        super().leaveEvent(ev)

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Go to another pixel."""
        move = ARROWS.get(ev.key())
        if move is None:
            super().keyPressEvent(ev)
            return
        far = _FAR if ev.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        self._put((self._cursor[0] + far * move[0], self._cursor[1] + far * move[1]))

    def focusInEvent(self, ev: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(ev)
        self._frame.show()
        self._put(self._cursor)

    def focusOutEvent(self, ev: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(ev)
        self._frame.hide()
        self.hovered.emit(-1, -1)

    def _put(self, cell: tuple[int, int]) -> None:
        rows, columns = self.levels.shape
        self._cursor = max(0, min(cell[0], rows - 1)), max(0, min(cell[1], columns - 1))
        self._frame.setPos(self._cursor[1], self._cursor[0])
        self.hovered.emit(*self._cursor)
