"""What learning did to the selected character, a line for each figure: before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from digitpad.gui.session.learning_figures import LearningFigures
from digitpad.gui.widgets.basic import label
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.numbers import decimal
from digitpad.gui.widgets.words.translation import tr, translatable

_ARROW = " → "
_ROWS = {
    translatable("Read"): translatable(
        "What the pad says of the character where it stands, with all its views"
    ),
    translatable("One pass"): translatable(
        "What the network says of its one image, as the formulas have it"
    ),
    translatable("Loss"): translatable("Of the one pass"),
    translatable("‖∂C/∂θ‖ by layer"): translatable("Of the one pass, before the step"),
}


class LearningTable(QWidget):
    """A line for the reading, and named ones for the single pass that a lesson looks at."""

    def __init__(self) -> None:
        super().__init__()
        self._names = [label(tr(name)) for name in _ROWS]
        self._values = [label(role="quiet") for _ in _ROWS]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        for i, (name, value, tip) in enumerate(
            zip(self._names, self._values, _ROWS.values(), strict=True)
        ):
            name.setToolTip(tr(tip))
            value.setToolTip(tr(tip))
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, i, 0)
            grid.addWidget(value, i, 1)
        self.show_figures(None)

    @property
    def shown(self) -> tuple[str, ...]:
        """The figures as they are shown, line by line."""
        return tuple(value.text() for value in self._values)

    def show_figures(self, figures: LearningFigures | None) -> None:
        """Show what a step did, or what stands before one; no line for what is not known."""
        figures = figures or LearningFigures(None)
        known = figures.label is not None
        self._names[0].setText(tr("Read as {digit}", digit=figures.label) if known else tr("Read"))
        self._names[1].setText(
            tr("One pass: {digit}", digit=figures.label) if known else tr("One pass")
        )
        norms = "   ".join(decimal(norm, 2) for norm in figures.gradient_norms)
        texts = (
            _before_and_after([labels.percent(share) for share in figures.read]),
            _before_and_after([labels.percent(share) for share in figures.one_pass]),
            _before_and_after([labels.number(loss) for loss in figures.loss]),
            norms or labels.NO_VALUE,
        )
        for name, value, text in zip(self._names, self._values, texts, strict=True):
            value.setText(text)
            for part in (name, value):
                part.setVisible(text != labels.NO_VALUE)


def _before_and_after(texts: Sequence[str]) -> str:
    return _ARROW.join(texts) or labels.NO_VALUE
