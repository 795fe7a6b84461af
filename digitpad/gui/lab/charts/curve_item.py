"""One line of a chart and the symbols on it, so that it is known without its colour."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from digitpad.gui.lab.charts.marks import SYMBOL_SIZE, colour_of, symbol_of
from digitpad.gui.widgets.theme import Theme
from digitpad.lab.curves import CurvePoints

_MARKS = 8  # on a line, about
_WIDTH, _RIM = 2.0, 1.5


class CurveItem(pg.PlotCurveItem):
    """One item, updated and never recreated.

    It draws its few symbols itself: pyqtgraph's item for thousands of them took longer than
    everything else in the window.

    Parameters
    ----------
    number : int
        The run's; it decides colour and symbol.
    dashed : bool
        Whether the line is dashed and its symbols are hollow.
    """

    def __init__(self, number: int, *, dashed: bool) -> None:
        super().__init__(connect="finite", skipFiniteCheck=False, antialias=True)
        self._number, self._dashed, self._size = number, dashed, SYMBOL_SIZE
        self._rim, self._filling = QPen(), QBrush()
        self._shown: CurvePoints = np.empty(0), np.empty(0)

    def set_look(self, theme: Theme, fine: int) -> None:
        """Take other colours, and lines `fine` pixels wide for one."""
        colour = QColor(colour_of(self._number, theme))
        dash = Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine
        self.setPen(pg.mkPen(colour, width=fine * _WIDTH, style=dash))
        self._size = fine * SYMBOL_SIZE
        self._rim = QPen(colour, _RIM / SYMBOL_SIZE)
        self._filling = QBrush(QColor(theme.paper) if self._dashed else colour)

    def show_line(self, line: CurvePoints | None) -> None:
        """Show a line; nothing for None."""
        self.setVisible(line is not None)
        if line is None or _same(line, self._shown):  # most reports bring one run something new
            return
        self._shown = line
        self.setData(*line)

    def pixelPadding(self) -> float:
        """Return how far it reaches beyond its points, for the part that is painted again."""
        return self._size

    def paint(self, p: QPainter, opt: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        """Draw the line, and a symbol on every nth point and on the last."""
        super().paint(p, opt, widget)
        x, y = self._shown
        step = max(1, -(-len(x) // _MARKS))
        to_pixels, symbol = p.transform(), symbol_of(self._number)
        p.setPen(self._rim)
        p.setBrush(self._filling)
        for point in zip(x[::-step].tolist(), y[::-step].tolist(), strict=True):
            if np.isfinite(point).all():
                p.resetTransform()
                p.translate(to_pixels.map(QPointF(*point)))
                p.scale(self._size, self._size)
                p.drawPath(symbol)
        p.setTransform(to_pixels)


def _same(one: CurvePoints, other: CurvePoints) -> bool:
    """Whether two lines have the same points; a loss may be no number in both."""
    return all(np.array_equal(a, b, equal_nan=True) for a, b in zip(one, other, strict=True))
