"""Horizontal bars between 0 and 1."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digitpad.gui.widgets.theme import LIGHT, Theme

_THICKNESS = 0.6  # of a row


class BarChart(QWidget):
    """One bar a row on a track, the first row on top.

    Parameters
    ----------
    count : int
        Rows.
    """

    def __init__(self, count: int) -> None:
        super().__init__()
        self._theme = LIGHT
        self.values, self._colours = [0.0] * count, [LIGHT.edge] * count
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def show_values(self, values: NDArray[np.floating], colours: Sequence[str]) -> None:
        """Show a bar for each value, 0 to 1, in its colour."""
        shown = values.tolist(), list(colours)
        if shown != (self.values, self._colours):
            self.values, self._colours = shown
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tracks, and the bars on them."""
        painter, track = QPainter(self), QColor(self._theme.track)
        row = self.height() / len(self.values)
        for number, (value, colour) in enumerate(zip(self.values, self._colours, strict=True)):
            top = (number + (1 - _THICKNESS) / 2) * row
            place = QRectF(0, top, self.width(), _THICKNESS * row)
            painter.fillRect(place, track)
            place.setWidth(value * self.width())
            painter.fillRect(place, QColor(colour))
