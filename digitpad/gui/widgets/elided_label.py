"""A label of one line, which shows as much as fits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

PHRASE_GAP = "  "
"""Between phrases of which each says something by itself, at least."""


class ElidedLabel(QLabel):
    """One line; the tooltip has all of it.

    Where it has no room for several phrases it shows the first of them and …
    """

    def __init__(self) -> None:
        super().__init__()
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def full_text(self) -> str:
        """All of the text."""
        return self._full

    def show_text(self, text: str) -> None:
        """Show a text, as much of it as fits."""
        self._full = text
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        metrics, room = QFontMetrics(self.font()), self.contentsRect().width() - 2
        shown = left = self._full
        while PHRASE_GAP in left and metrics.horizontalAdvance(shown) > room:
            left = left.rpartition(PHRASE_GAP)[0].rstrip()
            shown = f"{left}{PHRASE_GAP}…"
        self.setText(metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, room))
