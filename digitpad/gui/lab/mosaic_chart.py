"""Many small pictures as one image, by pyqtgraph.

Imported only after the window has been painted: pyqtgraph takes half a second.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter

from digitpad.gui.theme import Theme


class MosaicChart(pg.GraphicsView):
    """One image item of bytes, updated and never recreated; a theme is another table."""

    hovered = Signal(int, int)  # row and column of the image, or -1 and -1

    def __init__(self) -> None:
        super().__init__(useOpenGL=False)
        self.levels = np.zeros((1, 1), np.uint8)
        self.image = pg.ImageItem(axisOrder="row-major")
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        self._box.addItem(self.image)
        self.setCentralItem(self._box)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; what is 255 gets the panel's."""
        self.setBackground(theme.surface)
        gap = QColor(theme.surface)
        last = np.array([[gap.red(), gap.green(), gap.blue()]], np.uint8)
        self.image.setLookupTable(np.concatenate([theme.signed.colours(255), last]))

    def show_levels(self, levels: NDArray[np.uint8]) -> None:
        """Show bytes, each a place in the table of colours."""
        if levels.shape != self.levels.shape:
            rows, columns = levels.shape
            self._box.setRange(xRange=(0, columns), yRange=(0, rows), padding=0)
        self.levels = levels
        self.image.setImage(levels, levels=(0, 255), autoLevels=False)

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
