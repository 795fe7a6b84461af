"""Lines between the maps of the strip: which nodes did most for the digit that was read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitpad.explanation.connections import Connection
from digitpad.gui.widgets.charts.layer_map import LayerMap
from digitpad.gui.widgets.theme import LIGHT, Theme

_THINNEST, _THICKEST = 0.8, 3.2  # pixels
_USUAL_HEIGHT = 240  # of the strip; lines on a smaller one are thinner
_DASHES = [3.0, 2.0]


class ConnectionOverlay(QWidget):
    """Lies over the strip, lets the mouse through, and joins cells of neighbouring maps.

    A whole line added to the sum of the node that it leads to, a dashed one took from it; the
    more, the thicker, beside the others between the same two layers.
    """

    def __init__(self, strip: QWidget) -> None:
        super().__init__(strip)
        self._strip = strip
        self.connections: Sequence[Connection] = ()
        self._maps: Sequence[LayerMap] = ()
        self._theme = LIGHT
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def show_connections(self, connections: Sequence[Connection], maps: Sequence[LayerMap]) -> None:
        """Draw these connections between these maps, of which there is one for each layer."""
        self.connections, self._maps = connections, maps
        self.setVisible(bool(connections))  # else all that is under it is painted again
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, the strongest last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = {each.layer: 0.0 for each in self.connections}
        for each in self.connections:
            most[each.layer] = max(most[each.layer], abs(each.added))
        for each in sorted(self.connections, key=lambda each: abs(each.added)):
            self._draw(painter, each, abs(each.added) / most[each.layer])

    def _draw(self, painter: QPainter, connection: Connection, strength: float) -> None:
        below, above = self._maps[connection.layer - 1], self._maps[connection.layer]
        path = _curve(self._place(below, connection.source), self._place(above, connection.target))
        added = connection.added > 0
        colour = QColor(self._theme.lines[0 if added else 1])
        colour.setAlphaF(0.35 + 0.65 * strength)
        thickest = max(_THINNEST, _THICKEST * min(1.0, self.height() / _USUAL_HEIGHT))
        pen = QPen(colour, _THINNEST + (thickest - _THINNEST) * strength)
        if not added:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawPath(path)

    def _place(self, layer: LayerMap, node: int) -> QPointF:
        return layer.mapTo(self._strip, layer.middle_of(node))


def _curve(a: QPointF, b: QPointF) -> QPainterPath:
    """Return a line that leaves and arrives level."""
    path, aside = QPainterPath(a), QPointF((b.x() - a.x()) / 2, 0)
    path.cubicTo(a + aside, b - aside, b)
    return path
