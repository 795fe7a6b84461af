"""The ten probabilities of the selected character."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QSizePolicy, QWidget

from digitpad.gui.widgets.basic import column, label, restyle
from digitpad.gui.widgets.charts.bar_chart import BarChart
from digitpad.gui.widgets.elided_label import ElidedLabel
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.numbers import decimal, in_percent
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.network.network import Trace
from digitpad.reading.result import Character

_ROWS = 10
_ROW = 1.1  # of a row, in the height of the type, at least
_DENSE_ROW = 1.15  # in a low window, where no note takes room
NINE_VIEWS = translatable(
    "Where the network is unsure of a digit it is asked nine times: about the ink as it is, "
    "leaning to either side, wider and narrower. The bars are the mean of the nine answers."
)


class ProbabilityPanel(QWidget):
    """A row for each digit: the digit, its bar, its percentage. The best stands out."""

    def __init__(self) -> None:
        super().__init__()
        self._theme, self._chart = LIGHT, BarChart(_ROWS)
        self._small, self._dense = TypeScale().small, False
        self._character: Character | None = None
        self._trace: Trace | None = None
        self._heading = ElidedLabel()
        self._heading.setProperty("role", "heading")
        self.names = [label(str(d), "digit") for d in range(_ROWS)]
        self.percents = [label(role="number") for _ in range(_ROWS)]
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._chart, 0, 1, _ROWS, 1)
        for d, (digit, percent) in enumerate(zip(self.names, self.percents, strict=True)):
            self._place(d, digit, percent)
        layout = column(self._heading, 8)
        layout.addLayout(self._grid)
        self.note = label(role="quiet")
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.note)
        self.setLayout(layout)

    def _place(self, row: int, digit: QLabel, percent: QLabel) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        for part in (digit, percent):
            part.setSizePolicy(policy)
        percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        percent.setAccessibleName(tr("Probability of {digit}", digit=row))
        self._grid.addWidget(digit, row, 0)
        self._grid.addWidget(percent, row, 2)
        self._grid.setRowStretch(row, 1)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._theme, self._small = theme, type_.small
        self._set_rows()
        self._grid.setColumnMinimumWidth(2, _widest(type_.small))
        self.note.setFixedHeight(round(1.5 * type_.small))
        self._chart.set_theme(theme)
        self.show_character(self._character, self._trace)

    def set_dense(self, dense: bool) -> None:
        """Take less height, where a low window has better use for it."""
        if dense != self._dense:
            self._dense = dense
            self._set_rows()
            self.show_character(self._character, self._trace)

    def _set_rows(self) -> None:
        height = round((_DENSE_ROW if self._dense else _ROW) * self._small)
        for row in range(_ROWS):
            self._grid.setRowMinimumHeight(row, height)

    def show_character(self, character: Character | None, trace: Trace | None) -> None:
        """Show the probabilities of a character; none of a mark, a sign or of nothing.

        Parameters
        ----------
        character : Character or None
        trace : Trace or None
            None where the network has nothing to say. The bars are what it says of the
            character in the reading, with all its views; its one pass is told apart in words.
        """
        self._character, self._trace = character, trace
        digit = None if trace is None else character
        values = np.zeros(_ROWS) if digit is None else digit.probabilities
        best = None if digit is None else int(values.argmax())
        self._heading.show_text(self._title())
        self.note.setText(labels.beside_the_bars(digit) if digit else "")
        self.note.setToolTip(tr(NINE_VIEWS) if digit and digit.looked_again else "")
        self.note.setVisible(not self._dense)  # there, what teaches would be out of sight
        if self._dense and self.note.text():
            self._heading.setToolTip(self.note.text())
        for d, (name, percent) in enumerate(zip(self.names, self.percents, strict=True)):
            percent.setText(labels.percent(float(values[d])) if digit else labels.NO_VALUE)
            restyle(name, "best", d == best)
            restyle(percent, "best", d == best)
        self._chart.show_values(values, [self._colour(d == best) for d in range(_ROWS)])

    def _title(self) -> str:
        if self._character is None:
            return tr("Probabilities")
        if self._trace is None and not self._character.named:
            return tr("Selected: {text}, not a digit", text=labels.described(self._character))
        return tr("Selected: {text}", text=labels.described(self._character))

    def _colour(self, best: bool) -> str:
        doubtful = self._character is not None and self._character.doubtful
        if not best:
            return self._theme.edge
        return self._theme.doubt if doubtful else self._theme.accent


def _widest(pixels: int) -> int:
    """Return the width of the longest percentage, so that the bars never move."""
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(in_percent(f"> {decimal(99.9, 1)}")) + 2
