"""Curves over epochs or batches, by pyqtgraph.

Imported only after the window has been painted: pyqtgraph takes half a second.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter

from digitpad.gui.lab.charts.curve_item import CurveItem
from digitpad.gui.lab.charts.focused_view import FocusedView
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.lab.chart import ChartRange, Curve

_GRID = 45  # opacity, of 255
_LINE = 1.3  # of the height of the type: from one number of an axis to the next, at least


class CurveChart(FocusedView):
    """Runs laid over each other: training drawn through, test dashed.

    Left and right tell the figures of one place after the other.

    Parameters
    ----------
    percent : bool
        Whether y is shown times a hundred.
    """

    pointed = Signal(float)  # x under the cursor; NaN when it leaves

    def __init__(self, *, percent: bool = False) -> None:
        super().__init__()
        self._fine = 1
        self._items: dict[int, tuple[CurveItem, CurveItem]] = {}
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._axes = {side: _LocalAxis(side, linkView=self._box) for side in ("left", "bottom")}
        self._now = pg.InfiniteLine(angle=90, movable=False)
        self._box.addItem(self._now, ignoreBounds=True)
        self._axes["left"].setScale(100 if percent else 1)
        plan = pg.GraphicsLayout()  # a PlotItem would bring menus that outlive it
        plan.setSpacing(0)
        plan.addItem(self._axes["left"], 0, 0)
        plan.addItem(self._box, 0, 1)
        plan.addItem(self._axes["bottom"], 1, 1)
        self.setCentralItem(plan)
        self._plan = plan
        self._x = 0.0  # where the keyboard points

    @property
    def numbers(self) -> set[int]:
        """The runs whose lines can be seen."""
        return {number for number, (item, _) in self._items.items() if item.isVisible()}

    @property
    def curve_items(self) -> Mapping[int, tuple[CurveItem, CurveItem]]:
        """The lines of each run there is, training and test."""
        return self._items

    def set_look(self, theme: Theme, type_: TypeScale, fine: int = 1) -> None:
        """Take other colours and sizes.

        Parameters
        ----------
        theme : Theme
        type_ : TypeScale
        fine : int
            Dots for a pixel: paper has more of them than a screen.
        """
        self._theme, self._fine = theme, fine
        self.setBackground(theme.paper)
        self._plan.setContentsMargins(2, 12 * fine, 18 * fine, 2)  # room for half a tick label
        font, em = QFont(self.font()), fine * type_.small
        font.setPixelSize(em)
        for axis in self._axes.values():
            axis.enableAutoSIPrefix(False)
            axis.setPen(pg.mkPen(theme.edge, width=fine))
            axis.setTextPen(pg.mkPen(theme.quiet))
            axis.setStyle(tickFont=font, tickTextOffset=6 * fine, tickLength=-5 * fine)
            axis.setStyle(hideOverlappingLabels=24 * fine, maxTickLevel=1)
        self._axes["left"].apart = _LINE * em
        self._axes["left"].setWidth(round(3.2 * em))
        self._axes["left"].setGrid(_GRID)
        self._axes["bottom"].setHeight(round(1.9 * em))
        self._now.setPen(pg.mkPen(theme.faint, width=fine, style=Qt.PenStyle.DotLine))
        for pair in self._items.values():
            for item in pair:
                item.set_look(theme, fine)

    def show_curves(self, curves: Sequence[Curve], frame: ChartRange, now: float) -> None:
        """Show these curves and no others.

        Parameters
        ----------
        curves : sequence of Curve
        frame : ChartRange
        now : float
            Where the selected run stands; NaN for nowhere.
        """
        shown = {curve.number: (curve.training, curve.test) for curve in curves}
        for number in shown:
            self._items[number] = self._pair(number)
        for number, pair in self._items.items():
            for item, line in zip(pair, shown.get(number, (None, None)), strict=True):
                item.show_line(line)
        self._box.setRange(xRange=frame.x, yRange=frame.y, padding=0)
        self._now.setVisible(bool(np.isfinite(now)))
        self._now.setValue(now if np.isfinite(now) else 0.0)

    def forget(self, kept: set[int]) -> None:
        """Drop the lines of runs that are no more."""
        for number in set(self._items) - kept:
            for item in self._items.pop(number):
                self._box.removeItem(item)

    def draw_on(self, painter: QPainter, place: QRectF) -> None:
        """Draw the chart elsewhere: into a picture."""
        self.scene().render(painter, place, QRectF(self.rect()))

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        """Say where the pointer is."""
        super().mouseMoveEvent(ev)
        at = self.mapToScene(ev.position().toPoint())
        self.pointed.emit(self._box.mapSceneToView(at).x())

    def leaveEvent(self, ev: QEvent) -> None:
        """Say that the pointer is nowhere any more."""
        self.pointed.emit(np.nan)
        super().leaveEvent(ev)

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Go on by one epoch, or a fortieth of what is seen."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(ev.key()))
        if way is None:
            super().keyPressEvent(ev)
            return
        last = self._box.viewRange()[0][1]
        self._x = max(0.0, min(self._x + way * max(1.0, last // 40), last))
        self.pointed.emit(self._x)

    def focusOutEvent(self, ev: QFocusEvent) -> None:
        """Say that the keyboard is nowhere any more."""
        super().focusOutEvent(ev)
        self.pointed.emit(np.nan)

    def _pair(self, number: int) -> tuple[CurveItem, CurveItem]:
        if number in self._items:
            return self._items[number]
        pair = CurveItem(number, dashed=False), CurveItem(number, dashed=True)
        for item in pair:
            self._box.addItem(item, ignoreBounds=True)
            item.set_look(self._theme, self._fine)
        return pair


class _LocalAxis(pg.AxisItem):
    """An axis whose numbers have the decimal mark of the language, and each a line of its own."""

    apart = 0.0  # pixels from one number to the next above it, at least

    def boundingRect(self) -> QRectF:
        # Where there is a grid, pyqtgraph leaves out what half of a number at its end needs.
        half = self.apart / 2
        return super().boundingRect().adjusted(0, -half, 0, half)

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, Any]]:
        levels = super().tickSpacing(minVal, maxVal, size)
        least = self.apart * (maxVal - minVal) / max(size, 1.0)
        if self.orientation == "bottom" or levels[0][0] >= least:
            return levels
        power = 10.0 ** float(np.floor(np.log10(least)))
        return [(next(step * power for step in (1, 2, 5, 10) if step * power >= least), 0.0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        mark = QLocale().decimalPoint()
        return [text.replace(".", mark) for text in super().tickStrings(values, scale, spacing)]
