"""One line of a chart and the symbols on it, so that it is known without its colour."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from digitpad.gui.lab.marks import SIZE, colour_of, symbol_of
from digitpad.gui.theme import Theme
from digitpad.lab.curves import Line

_MARKS = 8  # on a line, about
_WIDTH = 2.0


class Strand:
    """Two items, updated and never recreated.

    Parameters
    ----------
    box : pyqtgraph.ViewBox
    number : int
        The run's; it decides colour and symbol.
    dashed : bool
        Whether the line is dashed and its symbols are hollow.
    """

    def __init__(self, box: pg.ViewBox, number: int, *, dashed: bool) -> None:
        self._box, self._number, self._dashed = box, number, dashed
        self._shown: Line = np.empty(0), np.empty(0)
        self.line = pg.PlotCurveItem(connect="finite", skipFiniteCheck=False)
        self.marks = pg.ScatterPlotItem(symbol=symbol_of(number), size=SIZE)
        for item in (self.line, self.marks):
            box.addItem(item, ignoreBounds=True)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        colour = QColor(colour_of(self._number, theme))
        dash = Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine
        self.line.setPen(pg.mkPen(colour, width=_WIDTH, style=dash))
        self.marks.setPen(pg.mkPen(colour, width=1.5))
        self.marks.setBrush(QColor(theme.paper) if self._dashed else colour)

    def show(self, line: Line | None) -> None:
        """Show a line; nothing for None."""
        for item in (self.line, self.marks):
            item.setVisible(line is not None)
        if line is None or _same(line, self._shown):  # by epochs most reports bring nothing new
            return
        self._shown = x, y = line
        step = max(1, -(-len(x) // _MARKS))
        self.line.setData(x, y)
        self.marks.setData(x[::-step], y[::-step])

    def remove(self) -> None:
        """Take the items off the plot."""
        for item in (self.line, self.marks):
            self._box.removeItem(item)


def _same(one: Line, other: Line) -> bool:
    """Whether two lines have the same points; a loss may be no number in both."""
    return all(np.array_equal(a, b, equal_nan=True) for a, b in zip(one, other, strict=True))
