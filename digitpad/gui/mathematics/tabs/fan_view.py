"""Figure 9: the ways of one weight to the loss, drawn."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.explanation.fan import Fan
from digitpad.explanation.formulas.notation import counted
from digitpad.explanation.formulas.numerals import short
from digitpad.gui.mathematics.layer_words import layer_words
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr
from digitpad.network.functions import Array

_THICKEST, _KEY, _KEY_GAP = 5.0, 28, 20  # pixels
_LINE = 1.6  # of the type's height
_FAINTEST = 0.02  # of the largest share; below it a line would only be grey


class FanView(QWidget):
    """Columns of nodes from left to right; a line's colour and width are its share.

    Nodes of the output carry their digits.
    """

    def __init__(self) -> None:
        super().__init__()
        self._theme, self._type = LIGHT, TypeScale()
        self._fan: Fan | None = None
        self._most = 0.0  # the share of the widest line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The ways of the weight to the loss, as in Figure 9"))

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._theme, self._type = theme, type_
        self.updateGeometry()
        self.update()

    @property
    def key(self) -> tuple[str, ...]:
        """What a line as wide as the widest means, in either colour; empty without any line."""
        if not self._most:
            return ()
        most = short(self._most)
        return (
            tr("lowers the gradient by up to {most}", most=most),
            tr("raises it by up to {most}; width: by how much", most=most),
        )

    def show_fan(self, fan: Fan) -> None:
        """Show the hammock of a weight."""
        self._fan = fan
        self._most = max(float(np.abs(shares).max(initial=0)) for shares in self._lines(fan))
        self.setAccessibleDescription("\n".join([fan.description, *self.key]))
        self.setToolTip(f"∂C/∂w = {fan.gradient}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which sixty-four nodes can be told apart."""
        return self.minimumSizeHint().expandedTo(QSize(460, 300))

    def minimumSizeHint(self) -> QSize:
        """Return what lets the key stand in its line, and nodes be told apart."""
        return QSize(40 * self._type.small, 18 * self._type.small)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines first, then nodes, then their names."""
        if self._fan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        places = self._places(self._fan)
        for column, shares in enumerate(self._lines(self._fan)):
            self._paint_lines(painter, places[column], places[column + 1], shares)
        self._paint_nodes(painter, places)
        self._paint_names(painter, places)
        self._paint_key(painter)

    def _lines(self, fan: Fan) -> list[Array]:
        """Return the shares of all lines between neighbouring columns: (from, to) each."""
        first = fan.columns[0].shares[[fan.parameter.j]][None]
        if not fan.edges:  # a weight of the last layer: its node alone goes on
            return [first, first]
        edges = [fan.edges[0][[fan.parameter.j]], *fan.edges[1:]]
        return [first, *edges, fan.columns[-1].shares[:, None]]

    def _places(self, fan: Fan) -> list[list[QPointF]]:
        """Return where the nodes of each column stand: the weight, its node, ..., the loss."""
        counts = [1, 1, *(len(c.shares) for c in fan.columns[1:]), 1]
        top, bottom = 2.2 * self._type.small, (1 + _LINE * self._key_lines()) * self._type.small
        left, right = 3 * self._type.small, 2 * self._type.small
        wide, high = self.width() - left - right, self.height() - top - bottom
        return [
            [
                QPointF(left + wide * n / (len(counts) - 1), top + high * (k + 0.5) / count)
                for k in range(count)
            ]
            for n, count in enumerate(counts)
        ]

    def _paint_lines(
        self,
        painter: QPainter,
        here: list[QPointF],
        there: list[QPointF],
        shares: Array,
    ) -> None:
        colours = self._theme.signed.colours()
        for i, start in enumerate(here):
            for k, end in enumerate(there):
                share = float(shares[i, k]) / (self._most or 1.0)
                if abs(share) < _FAINTEST:
                    continue
                strong = np.sign(share) * (0.35 + 0.65 * abs(share))
                colour = QColor(*colours[round((strong + 1) / 2 * (len(colours) - 1))].tolist())
                painter.setPen(QPen(colour, max(0.7, _THICKEST * abs(share))))
                painter.drawLine(QLineF(start, end))

    def _paint_nodes(self, painter: QPainter, places: list[list[QPointF]]) -> None:
        for column in places:
            named = self._named(column)
            size = max(1.0, min(7.0, 0.2 * self.height() / len(column)))
            size = max(size, 0.6 * self._type.small) if named else size
            small = size < 3  # too small for an outline
            painter.setPen(QPen(QColor(self._theme.quiet), 0 if small else 1))
            painter.setBrush(QColor(self._theme.edge if small else self._theme.surface))
            for place in column:
                painter.drawEllipse(place, size, size)
            if named:
                self._paint_digits(painter, column, size)

    def _paint_key(self, painter: QPainter) -> None:
        """Say what colour and width mean: a line as wide as the widest, in both colours."""
        colours, high = self._theme.signed.colours(), _LINE * self._type.small
        lines = self._key_lines()
        left, middle = 4.0, self.height() - high * (lines - 0.5)
        for place, said in zip((0, -1), self.key, strict=False):
            painter.setPen(QPen(QColor(*colours[place].tolist()), _THICKEST))
            painter.drawLine(QLineF(left, middle, left + _KEY, middle))
            painter.setPen(QColor(self._theme.quiet))
            room = QRectF(left + _KEY + 8, middle - high / 2, self.width(), high)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, said)
            if lines > 1:
                middle += high
            else:
                left = room.left() + painter.fontMetrics().horizontalAdvance(said) + _KEY_GAP

    def _font(self) -> QFont:
        font = self.font()
        font.setPixelSize(self._type.small)
        return font

    def _key_lines(self) -> int:
        """Return in how many lines the key is said: in two where one is too short for it."""
        said = sum(map(QFontMetrics(self._font()).horizontalAdvance, self.key))
        return 1 if said + 2 * (_KEY + 8) + _KEY_GAP + 4 <= self.width() else 2

    def _named(self, column: list[QPointF]) -> bool:
        """Whether nodes carry their numbers: those of the output do."""
        return len(column) > 1 and self._type.small * len(column) < self.height()

    def _paint_digits(self, painter: QPainter, column: list[QPointF], size: float) -> None:
        painter.setPen(QColor(self._theme.text))
        for digit, place in enumerate(column):
            room = QRectF(place.x() - size, place.y() - size, 2 * size, 2 * size)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(digit))

    def _paint_names(self, painter: QPainter, places: list[list[QPointF]]) -> None:
        assert self._fan is not None
        painter.setPen(QColor(self._theme.quiet))
        parameter, depth = self._fan.parameter, self._fan.columns[-1].layer
        heads = [
            parameter.symbol.text,
            tr("node {number}", number=counted(parameter.j)),
            *(layer_words(column.layer, depth) for column in self._fan.columns[1:-1]),
            *([tr("output, by digit")] if self._fan.edges else []),
            "C",
        ]
        for column, head in zip(places, heads, strict=True):
            middle = column[0].x()
            room = QRectF(middle - 100, 0, 200, _LINE * self._type.small)
            shift = min(
                0.0, self.width() - middle - painter.fontMetrics().horizontalAdvance(head) / 2
            )
            painter.drawText(room.translated(shift, 0), Qt.AlignmentFlag.AlignCenter, head)
