"""What the network answers: a bar and a percentage for each digit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from digitpad.explanation.formulas.numerals import exact
from digitpad.gui.mathematics.layer_words import share
from digitpad.gui.session.active_model import DIGIT_COUNT
from digitpad.gui.widgets.basic import label, restyle
from digitpad.gui.widgets.charts.bar_chart import BarChart
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr
from digitpad.network.functions import Array


class AnswerBars(QWidget):
    """Ten rows; the best stands out."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._chart = BarChart(DIGIT_COUNT)
        self._chart.setAccessibleName(tr("The ten outputs as bars"))
        # The rows beside it say how high it is; what it would like itself is too much.
        self._chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._names = [label(str(d), "digit") for d in range(DIGIT_COUNT)]
        self.percents = [label(role="number") for _ in range(DIGIT_COUNT)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._chart, 0, 1, DIGIT_COUNT, 1)
        for d, (name, value) in enumerate(zip(self._names, self.percents, strict=True)):
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setAccessibleName(tr("Probability of {digit}", digit=d))
            grid.addWidget(name, d, 0)
            grid.addWidget(value, d, 2)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._theme = theme
        self._chart.set_theme(theme)
        for value in self.percents:
            value.setMinimumWidth(7 * type_.text)  # as wide as 99.999917 %: bars are of one length

    def show_answer(self, probabilities: Array) -> None:
        """Show the ten outputs, of shape (10,)."""
        best = int(probabilities.argmax())
        for d, (name, value) in enumerate(zip(self._names, self.percents, strict=True)):
            value.setText(share(probabilities[d]))
            value.setToolTip(exact(probabilities[d]))
            restyle(name, "best", d == best)
            restyle(value, "best", d == best)
        colours = [
            self._theme.accent if d == best else self._theme.edge for d in range(DIGIT_COUNT)
        ]
        self._chart.show_values(probabilities, colours)
        said = (f"{d}: {value.text()}" for d, value in enumerate(self.percents))
        self._chart.setAccessibleDescription(", ".join(said))
