"""The curves on paper: of one size and one type, whatever the window's.

Imported only when there are curves to draw: pyqtgraph takes half a second.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import nan

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from digitpad.gui.lab.charts.curve_chart import CurveChart
from digitpad.gui.lab.charts.curve_panel import SAMPLE_SIZE, CurvePanel, draw_line_sample
from digitpad.gui.lab.charts.marks import SWATCH, draw_mark
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr
from digitpad.lab.chart import ACCURACY, LOSS, in_words
from digitpad.lab.run_entry import RunEntry

_CHART = QSize(568, 380)
_LINE, _EDGE, _GAP = 28, 24, 10
_FAMILY = "sans-serif"  # known wherever a drawing is opened


class CurveSheet:
    """Both charts under their titles, and below them what the lines are.

    Parameters
    ----------
    panel : CurvePanel
        What is drawn is what it shows.
    entries : sequence of RunEntry
        The runs that it shows.
    theme : Theme
    fine : int
        Dots for a pixel.
    """

    def __init__(
        self, panel: CurvePanel, entries: Sequence[RunEntry], theme: Theme, fine: int = 1
    ) -> None:
        self._panel, self._entries, self._theme, self._fine = panel, entries, theme, fine
        self._charts = [self._chart(i) for i in (LOSS, ACCURACY)]

    @property
    def size(self) -> QSize:
        """How large it is, in pixels."""
        high = _LINE + _CHART.height() + _GAP + _LINE * len(self._entries)
        return QSize(2 * _CHART.width() + 3 * _EDGE, high + 2 * _EDGE)

    def draw(self, painter: QPainter) -> None:
        """Draw it, from the painter's origin on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(), self.size * self._fine), QColor(self._theme.paper))
        for i, chart in enumerate(self._charts):
            corner = QPointF(self._left(i), _EDGE + _LINE) * self._fine
            chart.draw_on(painter, QRectF(corner, chart.size()))
        painter.scale(self._fine, self._fine)
        painter.setFont(_font())
        self._draw_titles(painter)
        for line, entry in enumerate(self._entries):
            top = _EDGE + _LINE + _CHART.height() + _GAP + _LINE * line
            self._draw_entry(painter, entry, top)

    def close(self) -> None:
        """Let go of the charts."""
        for chart in self._charts:
            chart.close()
            chart.deleteLater()

    def _chart(self, i: int) -> CurveChart:
        """Return a chart that nobody sees, laid out as if one did."""
        chart = CurveChart(percent=i == ACCURACY)
        chart.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        chart.setFont(_font())
        chart.resize(_CHART * self._fine)
        chart.set_look(self._theme, TypeScale(), self._fine)
        curves, seen, _ = self._panel.picture(i)
        chart.show_curves(curves, seen, nan)
        chart.show()
        return chart

    def _left(self, i: int) -> int:
        return _EDGE + i * (_CHART.width() + _EDGE)

    def _draw_titles(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.text))
        for i, name in enumerate((tr("Loss over {axis}"), tr("Accuracy in % over {axis}"))):
            place = QRectF(self._left(i), _EDGE, _CHART.width(), _LINE)
            painter.drawText(place, name.format(axis=self._panel.axis))
        right = self._left(1) + _CHART.width()
        for name, dashed in ((tr("test"), True), (tr("training"), False)):
            wide = painter.fontMetrics().horizontalAdvance(name)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(QRectF(right - wide, _EDGE, wide + 1, _LINE), name)
            stroke = QRectF(
                QPointF(right - wide - _GAP - SAMPLE_SIZE.width(), _EDGE + 3), SAMPLE_SIZE
            )
            draw_line_sample(painter, stroke, self._theme, dashed=dashed)
            right = round(stroke.left()) - _EDGE

    def _draw_entry(self, painter: QPainter, entry: RunEntry, top: float) -> None:
        box = QRectF(QPointF(_EDGE, top + (_LINE - SWATCH.height()) / 2), SWATCH)
        draw_mark(painter, box, entry.number, self._theme)
        painter.setPen(QColor(self._theme.text))
        words = in_words(entry.snapshot) if entry.snapshot else entry.title
        place = QRectF(box.right() + _GAP, top, self.size.width() - box.right() - _EDGE, _LINE)
        text = QFontMetrics(painter.font()).elidedText(
            words, Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _font() -> QFont:
    font = QFont(_FAMILY)
    font.setPixelSize(TypeScale().small)
    return font
