"""An activation function's graph with one node's place on it, by pyqtgraph."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics

from digitpad.explanation.formulas.numerals import exact, short
from digitpad.explanation.neuron import Neuron
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr


class ActivationGraph(pg.GraphicsView):
    """f over z; items updated and never recreated."""

    def __init__(self) -> None:
        super().__init__(useOpenGL=False)
        self._line, self._drop = pg.PlotCurveItem(antialias=True), pg.PlotCurveItem()
        self._point = pg.ScatterPlotItem(size=12)
        # A PlotWidget would bring ten menus that nobody opens.
        box = pg.ViewBox(enableMouse=False, enableMenu=False)
        for item in (self._line, self._drop, self._point):
            box.addItem(item)
        self._axes = {"z": _MinusSignAxis("bottom"), "a": _MinusSignAxis("left")}
        whole = pg.GraphicsLayout()
        for axis, place in zip(self._axes.values(), ((1, 1), (0, 0)), strict=True):
            axis.linkToView(box)
            axis.enableAutoSIPrefix(False)  # 0.3 is 0.3, and not 300 of something else
            whole.addItem(axis, *place)
        whole.addItem(box, 0, 1)
        self.setCentralItem(whole)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("The activation function"))
        self.set_look(LIGHT, TypeScale())

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self.setBackground(theme.surface)
        self._line.setPen(pg.mkPen(theme.text, width=2))
        self._drop.setPen(pg.mkPen(theme.quiet, width=1, style=Qt.PenStyle.DashLine))
        self._point.setBrush(theme.accent)
        self._point.setPen(pg.mkPen(theme.surface, width=2))
        font = QFont(self.font())
        font.setPixelSize(type_.small)
        for letter, axis in self._axes.items():
            axis.setPen(QColor(theme.edge))  # which colours the label too: that comes after it
            axis.setTextPen(QColor(theme.quiet))
            axis.setLabel(letter, color=theme.quiet)
            axis.setStyle(tickFont=font)
            if axis.label:
                axis.label.setFont(font)
        self._axes["a"].setWidth(QFontMetrics(font).horizontalAdvance("00000") + 30)
        self._axes["z"].setHeight(round(2.9 * type_.small))

    def sizeHint(self) -> QSize:
        """Return a size at which the graph can be read."""
        return QSize(320, 240)

    def show_neuron(self, neuron: Neuron) -> None:
        """Show a node's function and where on it the node is."""
        z, a = float(neuron.z), float(neuron.a)
        self._line.setData(*neuron.curve())
        self._drop.setData(np.array([z, z, neuron.curve()[0][0]]), np.array([0, a, a]))
        self._point.setData([z], [a])
        name = neuron.example.activation(neuron.layer)
        self.setAccessibleDescription(
            tr(
                "{function}: at z = {z} it gives a = {a}.",
                function=name,
                z=short(neuron.z),
                a=short(neuron.a),
            )
        )
        self.setToolTip(f"z = {exact(neuron.z)}\na = {exact(neuron.a)}")


class _MinusSignAxis(pg.AxisItem):
    """An axis whose negative numbers have a true minus sign, as all others here."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [text.replace("-", "−") for text in super().tickStrings(values, scale, spacing)]
