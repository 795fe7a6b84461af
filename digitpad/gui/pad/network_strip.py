"""The network at work on the selected character: input, hidden layers, output."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from digitpad.explanation.connections import Connection, strongest_connections
from digitpad.gui.pad.connection_overlay import ConnectionOverlay
from digitpad.gui.widgets.charts.layer_map import LayerMap
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr
from digitpad.network.network import Network, Trace

_LOWEST = 168  # of the strip
_STEP = 28  # pixels by which maps grow: the input's cells are then whole pixels
_TALLEST = 12 * _STEP  # of a map
_GAP, _NARROW_GAP, _MARGIN, _TOP = 24, 12, 16, 10


class NetworkStrip(QWidget):
    """A heatmap for each layer, all of about one height, from the input on the left.

    Parameters
    ----------
    before : QWidget
        From which the Tab key comes to the maps.
    """

    pointed = Signal(str)  # the node under the cursor and its value, or nothing

    def __init__(self, before: QWidget) -> None:
        super().__init__()
        self._before = before
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Network"))
        self._theme, self._type = LIGHT, TypeScale()
        self._sizes: tuple[int, ...] = ()
        self._fitting = self._connected = False
        self._network: Network | None = None
        self._trace: Trace | None = None
        self.overlay = ConnectionOverlay(self)
        self.maps: list[LayerMap] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, _TOP, _MARGIN, _TOP)
        self._row.setSpacing(_GAP)
        self.setMinimumHeight(_LOWEST)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._theme, self._type = theme, type_
        self.overlay.set_theme(theme)
        for layer in self.maps:
            layer.set_look(theme, type_)
        self._fit()

    def show_network(self, network: Network) -> None:
        """Make a frame for each layer of a network, if they are others than before."""
        self._network = network
        if network.sizes == self._sizes:
            return
        self._sizes, self._trace = network.sizes, None
        self._connect()
        self._empty()
        for number, nodes in enumerate(network.sizes):
            hidden = 0 < number < len(network.sizes) - 1
            self._add(LayerMap(_title(number, len(network.sizes)), nodes, root=hidden))
        self._row.addStretch(1)
        for before, after in pairwise([self._before, *self.maps]):
            QWidget.setTabOrder(before, after)
        self.set_look(self._theme, self._type)

    def show_trace(self, trace: Trace | None) -> None:
        """Show the activations of one pass; blank maps for none."""
        self._trace = trace
        for number, (layer, nodes) in enumerate(zip(self.maps, self._sizes, strict=True)):
            layer.show_values(np.zeros(nodes) if trace is None else trace.a[number][0])
        self._connect()

    def set_connected(self, connected: bool) -> None:
        """Draw the strongest connections of the digit that was read, or none."""
        self._connected = connected
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the maps as large as they all fit."""
        super().resizeEvent(event)
        self.overlay.resize(self.size())
        if not self._fitting:
            self._fitting = True
            self._fit()
            self._fitting = False

    def _connect(self) -> None:
        connections: Sequence[Connection] = ()
        if self._connected and self._network and self._trace:
            output = int(self._trace.output[0].argmax())
            connections = strongest_connections(self._network, self._trace, output)
        self.overlay.show_connections(connections, self.maps)

    def _add(self, layer: LayerMap) -> None:
        layer.pointed.connect(self.pointed)
        self.maps.append(layer)
        self._row.addWidget(layer, 0, Qt.AlignmentFlag.AlignTop)

    def _empty(self) -> None:
        self.maps.clear()
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()

    def _fit(self) -> None:
        """Give all maps the greatest height at which they fit; without sizes if need be.

        The strip takes no more height than its width has use for.
        """
        self._spread(False, _NARROW_GAP)
        # What type needs, no more: were it what maps take, each fit would ask for another.
        self.setMinimumWidth(self._size(_STEP).width())
        wide = _STEP
        for detailed, gap in ((True, _GAP), (False, _GAP), (False, _NARROW_GAP)):
            self._spread(detailed, gap)
            wide = self._greatest(lambda size: size.width() <= self.width())
            if wide > _STEP:  # smaller ones show next to nothing
                break
        tallest = self._size(wide).height()
        self.setMinimumHeight(min(_LOWEST, tallest))
        self.setMaximumHeight(tallest)
        height = min(wide, self._greatest(lambda size: size.height() <= self.height()))
        self._size(height, self.width() - self._size(height).width())
        self._row.invalidate()
        self._row.activate()  # the trials above may have used up the request for a layout

    def _spread(self, detailed: bool, gap: int) -> None:
        for layer in self.maps:
            layer.size_label.setVisible(detailed)
        self._row.setSpacing(gap)

    def _greatest(self, fits: Callable[[QSize], bool]) -> int:
        """Return the greatest height of maps with which the strip fits, the least where none is."""
        heights = range(_STEP, _TALLEST + 1, _STEP)
        place = bisect_left(heights, True, key=lambda height: not fits(self._size(height)))
        return heights[max(place - 1, 0)]

    def _size(self, height: int, spare: int = 0) -> QSize:
        """Make the maps so high, and return the size that the strip then needs."""
        for layer in self.maps:
            layer.set_map_height(height, spare)
        sizes = [layer.least_size() for layer in self.maps]
        gap = self._row.spacing()
        wide = sum(size.width() + gap for size in sizes) - gap + 2 * _MARGIN
        high = max((size.height() for size in sizes), default=0) + 2 * _TOP
        return QSize(wide, high)


def _title(number: int, layers: int) -> str:
    if number == 0:
        return tr("Input")
    return tr("Output") if number == layers - 1 else tr("Hidden {number}", number=number)
