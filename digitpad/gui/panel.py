"""The right-hand side: reading, probabilities, correction, one under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from digitpad.gui.correction_panel import CorrectionPanel
from digitpad.gui.probability_panel import ProbabilityPanel
from digitpad.gui.reading_panel import ReadingPanel
from digitpad.gui.theme import Theme, Type
from digitpad.gui.widgets import column, rule

_WIDTH = 25  # in the height of the text


class Panel(QScrollArea):
    """Scrolls where the window is too low for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reading = ReadingPanel()
        self.probabilities = ProbabilityPanel()
        self.correction = CorrectionPanel()
        body = QWidget()
        body.setObjectName("panelBody")
        parts = (self.reading, rule(), self.probabilities, rule(), self.correction)
        layout = column(*parts, spacing=12)
        layout.setContentsMargins(20, 8, 20, 8)
        layout.setStretch(2, 1)
        body.setLayout(layout)
        self.setWidget(body)

    def set_look(self, theme: Theme, type_: Type) -> None:
        """Take other colours and sizes."""
        self.setFixedWidth(_WIDTH * type_.text)
        self.reading.set_look(theme, type_)
        self.probabilities.set_look(theme, type_)
