"""Loss and accuracy side by side, and how to look at them."""

from __future__ import annotations

from collections.abc import Sequence
from math import nan
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from digitpad.gui.widgets.basic import button, column, label, row
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words.numbers import decimal, percentage, shortest
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.lab.chart import ACCURACY, LOSS, ChartRange, Curve, frame, in_words
from digitpad.lab.run import RunSnapshot
from digitpad.lab.run_entry import RunEntry

if TYPE_CHECKING:
    from digitpad.gui.lab.charts.curve_chart import CurveChart

CHART_TITLES = (translatable("Loss"), translatable("Accuracy, %"))
SAMPLE_SIZE = QSize(36, 14)
"""Of a piece of line in the key, in pixels."""


class CurvePanel(QWidget):
    """Two charts over the same x. They come later than their frames, with `load_charts`."""

    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._theme, self._type = LIGHT, TypeScale()
        self._entries: Sequence[RunEntry] = ()
        self._selected: RunSnapshot | None = None
        self.charts: list[CurveChart] = []
        self._frames = [QFrame() for _ in CHART_TITLES]
        self._axes = [label(role="quiet") for _ in CHART_TITLES]
        self._ways = QButtonGroup(self)
        self.by_epoch = self._way(
            tr("By epoch"), tr("A point for each epoch, the last perhaps under way")
        )
        self.by_batch = self._way(tr("By batch"), tr("The training loss of every batch, smoothed"))
        self.closer = button(tr("Closer"), "toggle", tr("Fit the charts to where the curves end"))
        self.closer.setCheckable(True)
        self.by_epoch.setChecked(True)
        self._ways.buttonClicked.connect(self._redraw)
        self.closer.clicked.connect(self._redraw)
        self._key = _LineKey()
        ways = row(self.by_epoch, self.by_batch, 8, self.closer, None, self._key, spacing=0)
        sides = row(*(self._side(i) for i in range(len(CHART_TITLES))), spacing=16)
        layout = column(ways, 8)
        layout.addLayout(sides, 1)
        self.setLayout(layout)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._theme, self._type = theme, type_
        self._key.set_theme(theme)
        for chart in self.charts:
            chart.set_look(theme, type_)

    def load_charts(self) -> None:
        """Import pyqtgraph and put the charts into their frames, once."""
        if self.charts:
            return
        from digitpad.gui.lab.charts.curve_chart import CurveChart

        for i, place in enumerate(self._frames):
            chart = CurveChart(percent=i == ACCURACY)
            chart.set_look(self._theme, self._type)
            chart.setAccessibleName(tr(CHART_TITLES[i]))
            chart.pointed.connect(self._point)
            self.charts.append(chart)
            layout = place.layout()
            assert layout is not None
            layout.addWidget(chart)
        self._redraw()

    def show_runs(
        self, entries: Sequence[RunEntry], selected: RunSnapshot | None, kept: set[int]
    ) -> None:
        """Show the curves of these runs.

        Parameters
        ----------
        entries : sequence of RunEntry
        selected : RunSnapshot or None
            The run whose place is marked.
        kept : set of int
            All runs there are.
        """
        self._entries, self._selected = entries, selected
        for chart in self.charts:
            chart.forget(kept)
        self._redraw()

    def picture(self, i: int) -> tuple[list[Curve], ChartRange, float]:
        """Return what chart number `i` shows: curves, frame, where the selected run stands."""
        by_batch, curves, now = self.by_batch.isChecked(), self._curves(i), nan
        if self._selected:
            now = float(self._selected.step) if by_batch else self._selected.epoch
        return curves, frame(curves, i, closer=self.closer.isChecked(), least=self._least()), now

    def _way(self, text: str, tip: str) -> QPushButton:
        way = button(text, "toggle", tip)
        way.setCheckable(True)
        self._ways.addButton(way)
        return way

    def _side(self, i: int) -> QWidget:
        place = self._frames[i]
        place.setProperty("role", "map")
        place.setLayout(column())
        side = QWidget()
        layout = column(row(label(tr(CHART_TITLES[i]), "heading"), None, self._axes[i]), 4)
        layout.addWidget(place, 1)
        side.setLayout(layout)
        return side

    def _curves(self, i: int) -> list[Curve]:
        by_batch = self.by_batch.isChecked()
        return [
            Curve.of(entry.number, entry.snapshot.curves, i, by_batch=by_batch)
            for entry in self._entries
            if entry.snapshot
        ]

    def _least(self) -> float:
        """Return how far x reaches at least, so that the first steps do not fill the chart."""
        if not self.by_batch.isChecked():
            return 5.0
        return min(
            (float(e.snapshot.curves.batches) for e in self._entries if e.snapshot), default=1.0
        )

    # slots

    @Slot()
    def _redraw(self) -> None:
        words = " ".join(in_words(entry.snapshot) for entry in self._entries if entry.snapshot)
        for i, chart in enumerate(self.charts):
            chart.show_curves(*self.picture(i))
            self._frames[i].setAccessibleName(f"{tr(CHART_TITLES[i])}, {self.axis}")
            self._frames[i].setAccessibleDescription(words)
        for axis in self._axes:
            axis.setText(self.axis)

    @property
    def axis(self) -> str:
        """What x counts."""
        return tr("batches") if self.by_batch.isChecked() else tr("epochs")

    @Slot(float)
    def _point(self, x: float) -> None:
        """Say what the selected run, or the only one, has at x."""
        found = (
            [e.snapshot for e in self._entries if e.snapshot is self._selected] if x == x else []
        )
        self.pointed.emit(_at(x, found[0], self._curves_of(found[0])) if found and found[0] else "")

    def _curves_of(self, snapshot: RunSnapshot) -> list[Curve]:
        by_batch = self.by_batch.isChecked()
        return [Curve.of(0, snapshot.curves, i, by_batch=by_batch) for i in (LOSS, ACCURACY)]


def _at(x: float, snapshot: RunSnapshot, curves: Sequence[Curve]) -> str:
    """Return a run's figures nearest to x."""
    parts = []
    for name, side in ((tr("training"), "training"), (tr("test"), "test")):
        (xs, losses), (_, accuracies) = (getattr(curve, side) for curve in curves)
        if len(xs):
            i = int(np.abs(xs - x).argmin())
            parts.append(f"{name} {decimal(losses[i], 4)}, {percentage(accuracies[i])}")
            x = float(xs[i])
    if not parts:
        return ""
    figures = "; ".join(parts)
    return tr("{run} at {x}: {figures}", run=snapshot.title, x=shortest(x), figures=figures)


class _LineKey(QWidget):
    """What drawn-through and dashed lines mean."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._names = label(tr("training"), "quiet"), label(tr("test"), "quiet")
        self._strokes = [_LineSample(dashed=dashed) for dashed in (False, True)]
        pairs = zip(self._strokes, self._names, strict=True)
        self.setLayout(row(*(part for pair in pairs for part in pair), spacing=8))

    def set_theme(self, theme: Theme) -> None:
        for stroke in self._strokes:
            stroke.set_theme(theme)


class _LineSample(QWidget):
    def __init__(self, *, dashed: bool) -> None:
        super().__init__()
        self._theme, self._dashed = LIGHT, dashed
        self.setFixedSize(SAMPLE_SIZE)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_line_sample(painter, QRectF(self.rect()), self._theme, dashed=self._dashed)


def draw_line_sample(painter: QPainter, place: QRectF, theme: Theme, *, dashed: bool) -> None:
    """Draw a piece of a line of no run: drawn through for training, dashed for test."""
    colour, middle = QColor(theme.text), place.center()
    painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
    painter.drawLine(QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y()))
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(QColor(theme.paper) if dashed else colour)
    painter.drawEllipse(middle, 4.0, 4.0)
