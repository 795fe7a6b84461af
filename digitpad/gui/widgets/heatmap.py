"""A matrix of activations as coloured cells, by pyqtgraph.

Imported only after the window has been painted: pyqtgraph takes half a second.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QGraphicsRectItem

from digitpad.explanation.heatmap import COLOURS, EMPTY, Heatmap
from digitpad.gui.widgets.theme import Theme


class HeatmapWidget(pg.GraphicsView):
    """One image item, updated and never recreated.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns.
    """

    hovered = Signal(int, int)  # row and column, or -1 and -1

    def __init__(self, shape: tuple[int, int]) -> None:
        super().__init__(useOpenGL=False)
        self._shape = shape
        self.heatmap: Heatmap | None = None
        self.image = pg.ImageItem(axisOrder="row-major")
        box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        box.addItem(self.image)
        box.setRange(xRange=(0, shape[1]), yRange=(0, shape[0]), padding=0)
        self._box = box
        self.cursor_frame = QGraphicsRectItem(0, 0, 1, 1)
        box.addItem(self.cursor_frame, ignoreBounds=True)
        self.show_cursor(None)
        self.setCentralItem(box)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setBackground(theme.paper)
        paper = QColor(theme.paper)
        last = np.array([[paper.red(), paper.green(), paper.blue()]], np.uint8)
        self.image.setLookupTable(np.concatenate([theme.ramp.colours(COLOURS), last]))
        self.cursor_frame.setPen(pg.mkPen(theme.doubt, width=2))

    def show_heatmap(self, heatmap: Heatmap) -> None:
        """Show other numbers, as many as before."""
        self.heatmap = heatmap
        self.image.setImage(heatmap.levels(), levels=(0, EMPTY), autoLevels=False)

    def show_cursor(self, cell: tuple[int, int] | None) -> None:
        """Frame the cell at this row and column, or none."""
        self.cursor_frame.setVisible(cell is not None)
        if cell:
            self.cursor_frame.setPos(cell[1], cell[0])

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        """Say which cell the pointer is over."""
        super().mouseMoveEvent(ev)
        cell = self._box.mapSceneToView(self.mapToScene(ev.position().toPoint()))
        row, column = int(np.floor(cell.y())), int(np.floor(cell.x()))
        inside = 0 <= row < self._shape[0] and 0 <= column < self._shape[1]
        self.hovered.emit(*((row, column) if inside else (-1, -1)))

    def leaveEvent(self, ev: QEvent) -> None:
        """Say that the pointer is over no cell any more."""
        self.hovered.emit(-1, -1)
        super().leaveEvent(ev)
