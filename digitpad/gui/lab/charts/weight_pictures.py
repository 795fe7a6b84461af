"""What the first layer's nodes look for: a picture of weights for each, forming as it learns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from digitpad.explanation.cell_layout import CellLayout
from digitpad.explanation.heatmap import Heatmap
from digitpad.gui.widgets.basic import column, label, row
from digitpad.gui.widgets.charts.scale_bar import ScaleBar
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words.numbers import decimal, shortest, whole
from digitpad.gui.widgets.words.translation import tr
from digitpad.ink.normalise import SIDE
from digitpad.lab.pictures import MOST_PICTURES, grid, round_scale
from digitpad.network.functions import Array
from digitpad.network.network import Network

if TYPE_CHECKING:
    from digitpad.gui.lab.charts.mosaic_chart import MosaicChart


class WeightPictures(QWidget):
    """The pictures, their scale, and the weight under the cursor.

    The scale grows with the weights of a run and never shrinks, so that colours can be
    compared from one checkpoint to another.
    """

    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._network: Network | None = None
        self._run, self.scale = -1, 0.1
        self.chart: MosaicChart | None = None
        self._size = label(role="quiet")
        self._frame = QFrame()
        self._frame.setProperty("role", "map")
        self._frame.setLayout(column())
        self._low, self._high = label(role="quiet"), label(role="quiet")
        self._bar = ScaleBar(signed=True)
        head = row(label(tr("First-layer weights"), "heading"), None, self._size)
        scale = row(self._low, self._bar, self._high, spacing=8)
        self._scale = QWidget()
        self._scale.setLayout(scale)
        self._room = QWidget()
        room = column(self._frame, 6, self._scale)
        room.addStretch(1)
        self._room.setLayout(room)
        layout = column(head, 6)
        layout.addWidget(self._room, 1)
        self.setLayout(layout)
        self.setMinimumHeight(180)
        self._frame.setAccessibleName(tr("First-layer weights"))

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._theme = theme
        self._bar.set_look(theme, type_)
        if self.chart:
            self.chart.set_theme(theme)

    def load_charts(self) -> None:
        """Import pyqtgraph and put the pictures into their frame, once."""
        if self.chart:
            return
        from digitpad.gui.lab.charts.mosaic_chart import MosaicChart

        self.chart = MosaicChart()
        self.chart.setAccessibleName(
            tr("First-layer weights: the arrow keys go from one to another")
        )
        self.chart.hovered.connect(self._point)
        self.chart.set_theme(self._theme)
        layout = self._frame.layout()
        assert layout is not None
        layout.addWidget(self.chart)
        self._redraw()

    def show_network(self, run: int | None, network: Network | None) -> None:
        """Show the first layer of a run's network."""
        if network is self._network and run == self._run:
            return
        if run != self._run:
            self._run, self.scale = -1 if run is None else run, 0.1
        self._network = network
        self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pictures as large as they fit, their pixels square."""
        super().resizeEvent(event)
        self._fit()

    def _redraw(self) -> None:
        for part in (self._frame, self._scale):
            part.setVisible(self._network is not None)
        if self._network is None:
            self._size.clear()
            return
        W = self._network.layers[0].W
        self.scale = max(self.scale, round_scale(W))
        self._low.setText(f"−{shortest(self.scale)}")
        self._high.setText(f"+{shortest(self.scale)}")
        shown = min(W.shape[1], MOST_PICTURES)
        said = tr("%Ln nodes", "", W.shape[1])
        if shown < W.shape[1]:
            said = tr("{shown} of %Ln nodes", "", W.shape[1], shown=whole(shown))
        self._size.setText(said)
        self._frame.setAccessibleDescription(_in_words(W))
        if self.chart:
            self.chart.show_heatmap(pictures(W, self.scale))
        self._fit()

    def _fit(self) -> None:
        if self._network is None:
            return
        rows, columns = grid(self._network.sizes[1])
        room = self._room.size() - QSize(2, self._scale.sizeHint().height() + 8)
        share = min(room.width() / (29 * columns - 1), room.height() / (29 * rows - 1))
        share = int(share) if share >= 2 else share  # whole pixels, where there is room
        wide, high = (29 * columns - 1) * share, (29 * rows - 1) * share
        self._frame.setFixedSize(max(1, round(wide)) + 2, max(1, round(high)) + 2)
        self._scale.setFixedWidth(max(self._frame.width(), self._scale.minimumSizeHint().width()))

    # slots

    @Slot(int, int)
    def _point(self, y: int, x: int) -> None:
        W = self._network.layers[0].W if self._network and y >= 0 else None
        found = None if W is None else pictures(W, self.scale).index(y, x)
        if W is None or found is None:
            self.pointed.emit("")
            return
        pixel, node = found
        where = ", ".join(map(str, divmod(pixel, SIDE)))
        said = tr("Hidden 1, node {node}, pixel {place}: w = {w}")
        self.pointed.emit(said.format(node=node, place=where, w=decimal(W[pixel, node], 4)))


def pictures(W: Array, scale: float) -> Heatmap:
    """Return the weights of the first nodes, shape (784, n), as pictures side by side."""
    layout = CellLayout(grid(W.shape[1]), (SIDE, SIDE), gap=1)
    return Heatmap.of(W, signed=True, layout=layout, highest=scale)


def _in_words(W: np.ndarray) -> str:
    strongest = int(np.linalg.norm(W.astype(float), axis=0).argmax())
    said = tr(
        "%Ln nodes with a weight for each of 784 pixels, from {least} to {most}; "
        "those of node {node} are the strongest.",
        "",
        W.shape[1],
    )
    return said.format(
        least=decimal(float(W.min()), 3), most=decimal(float(W.max()), 3), node=strongest
    )
