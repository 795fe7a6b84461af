"""One layer of the network: its title, its heatmap, its scale."""

from __future__ import annotations

from dataclasses import replace
from math import log10

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from digitpad.explanation.cell_layout import CellLayout, shape_of
from digitpad.explanation.heatmap import Heatmap
from digitpad.gui.widgets.basic import column, label, row
from digitpad.gui.widgets.charts.heatmap import HeatmapWidget
from digitpad.gui.widgets.charts.row_names import RowNames
from digitpad.gui.widgets.charts.scale_bar import ScaleBar
from digitpad.gui.widgets.keys import ARROWS
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.numbers import decimal, shortest
from digitpad.gui.widgets.words.translation import tr
from digitpad.network.functions import Array

_COLUMN = 0.32  # least width of a map that has but one column, in its height


class LayerMap(QWidget):
    """The activations of one layer as a map, and what its colours mean.

    The scale begins at 0 to 1 and grows to the next round number when a value
    would not fit; it never shrinks, so that colours can be compared. The value of a
    cell is shown when the mouse is over it, or the arrow keys have moved the cursor there.

    Parameters
    ----------
    title : str
    nodes : int
    root : bool
        Whether colours go by the square root of the activations.
    """

    pointed = Signal(str)  # the node under the cursor and its value, or nothing

    def __init__(self, title: str, nodes: int, *, root: bool = False) -> None:
        super().__init__()
        self._name = title
        self._layout = CellLayout((1, 1), _upright(nodes))
        self._shape = self._layout.shape
        self._heatmap = Heatmap(np.zeros(nodes), self._layout, 1.0, root=root)
        self._cursor = 0, 0  # where the keyboard is
        self._pointed: tuple[int, int] | None = None
        self.chart = HeatmapWidget(self._heatmap)
        self.chart.hovered.connect(self._point)
        rows, columns = self._shape
        size = f"{rows} × {columns}" if columns > 1 else f"{rows}"
        self._frame = QFrame()
        self._frame.setProperty("role", "map")
        self._frame.setLayout(column(self.chart))
        self._names = RowNames(nodes if columns == 1 else 0)
        self._names.setVisible(columns == 1)
        self._bar, self._top = ScaleBar(root=root), label("1", "quiet")
        self.size_label = label(size, "quiet")
        head = row(label(title, "heading"), self.size_label, None, spacing=6)
        scale = row(label("0", "quiet"), self._bar, self._top, spacing=6)
        self.setLayout(column(head, 6, row(self._names, self._frame, None, spacing=6), 6, scale))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("{layer}, %Ln nodes", "", nodes, layer=title))

    @property
    def highest(self) -> float:
        """What the end of the colour scale stands for."""
        return self._heatmap.highest

    @property
    def ratio(self) -> float:
        """The map's width over its height."""
        rows, columns = self._shape
        return columns / rows if columns > 1 else _COLUMN

    def set_map_height(self, height: int, spare: int = 0) -> None:
        """Make the map so high; a single column takes what width is to spare, up to a square."""
        width = round(height * self.ratio)
        if self._shape[1] == 1:
            width = max(width, min(width + spare, height))
        self._frame.setFixedSize(width + 2, height + 2)  # and its border

    def sizeHint(self) -> QSize:
        """Ask for no more than is needed: in a narrow strip the others' names need it."""
        return self.minimumSizeHint()

    def least_size(self) -> QSize:
        """Return what the layer takes with the map as it is."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return layout.minimumSize()

    def middle_of(self, node: int) -> QPointF:
        """Return where the middle of a node's cell is."""
        (row, column), (rows, columns) = self._layout.cell((node,)), self._shape
        frame = QRectF(self._frame.rect().adjusted(1, 1, -1, -1))
        x = frame.x() + (column + 0.5) * frame.width() / columns
        y = frame.y() + (row + 0.5) * frame.height() / rows
        return self._frame.mapTo(self, QPointF(x, y))

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours."""
        self._bar.set_look(theme, type_)
        self._names.set_look(theme, type_)
        self.chart.set_theme(theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor and tell its value."""
        super().focusInEvent(event)
        self._point(*self._cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self._point(-1, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor by a cell, not past the edge."""
        if event.key() not in ARROWS:
            super().keyPressEvent(event)
            return
        moved = np.add(self._cursor, ARROWS[event.key()])
        row, column = np.clip(moved, 0, np.subtract(self._shape, 1)).tolist()
        self._cursor = row, column
        self._point(row, column)

    def show_values(self, values: Array) -> None:
        """Show the activations, of shape (nodes,)."""
        highest = max(self.highest, round_above(float(values.max())))
        self._heatmap = replace(self._heatmap, values=values, highest=highest)
        self._top.setText(shortest(highest))
        self.chart.show_heatmap(self._heatmap)
        if self._pointed:
            self._point(*self._pointed)

    # slots

    @Slot(int, int)
    def _point(self, row: int, column: int) -> None:
        if row < 0 and self.hasFocus():
            row, column = self._cursor
        self._pointed = (row, column) if row >= 0 else None
        self.chart.show_cursor(self._cursor if self.hasFocus() else None)
        text = self._value_text(row, column) if self._pointed else ""
        self.setAccessibleDescription(text)
        self.pointed.emit(text)

    def _value_text(self, row: int, column: int) -> str:
        index = self._heatmap.index(row, column)
        if index is None:
            return ""
        said = tr("{layer}, node {node}: {value}")
        if self._shape[1] > 1:
            said = tr("{layer}, node {node}, row {row}, column {column}: {value}")
        value = decimal(self._heatmap.values[index], 4)
        return said.format(layer=self._name, node=index[0], row=row, column=column, value=value)


def _upright(nodes: int) -> tuple[int, int]:
    """Return rows and columns as a layer has them, but what is one row as a column."""
    rows, columns = shape_of(nodes)
    return (columns, 1) if rows == 1 else (rows, columns)


def round_above(value: float) -> float:
    """Return the least of 1, 2, 5, 10, 20, 50, ... that is not less than `value`."""
    power = 10.0 ** max(0, int(log10(max(value, 1.0))))
    return next(step * power for step in (1, 2, 5, 10) if value <= step * power)
