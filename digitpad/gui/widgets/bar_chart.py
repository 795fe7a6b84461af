"""Horizontal bars between 0 and 1, by pyqtgraph.

Imported only after the window has been painted: pyqtgraph takes half a second.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt

from digitpad.gui.widgets.theme import Theme

_THICKNESS = 0.6  # of a row


class BarChart(pg.GraphicsView):
    """One bar a row on a track, the first row on top; items updated and never recreated.

    Parameters
    ----------
    count : int
        Rows.
    """

    def __init__(self, count: int) -> None:
        super().__init__(useOpenGL=False)
        rows = np.arange(count) + 0.5
        place = {"x0": 0, "y": rows, "height": _THICKNESS, "pen": None}
        self._track = pg.BarGraphItem(width=np.ones(count), **place)
        self._bars = pg.BarGraphItem(width=np.zeros(count), **place)
        box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        box.addItem(self._track)
        box.addItem(self._bars)
        box.setRange(xRange=(0, 1), yRange=(0, count), padding=0)
        self.setCentralItem(box)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setBackground(theme.surface)
        self._track.setOpts(brush=theme.track)

    def show_values(self, values: NDArray[np.floating], colours: list[str]) -> None:
        """Show a bar for each value, 0 to 1, in its colour."""
        self._bars.setOpts(width=values, brushes=colours)
