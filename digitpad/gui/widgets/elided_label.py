"""A label of one line, which shows as much as fits."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

PHRASE_GAP = "  "
"""Between phrases of which each says something by itself, at least."""
_FOLDERS = re.compile(r"^(?:[A-Za-z]:)?[/\\][^:]*[/\\](?=[^:]*: )")


class ElidedLabel(QLabel):
    """One line; the tooltip has all of it.

    Where it has no room for several phrases it shows the first of them and …; of what is
    said about a file it leaves out the folders first.

    Parameters
    ----------
    elide : Qt.TextElideMode
        Where what has still no room is cut.
    """

    def __init__(self, elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self._full, self._elide = "", elide
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
        if metrics.horizontalAdvance(shown) > room:
            shown = left = _FOLDERS.sub("", shown)
        while PHRASE_GAP in left and metrics.horizontalAdvance(shown) > room:
            left = left.rpartition(PHRASE_GAP)[0].rstrip()
            shown = f"{left}{PHRASE_GAP}…"
        self.setText(metrics.elidedText(shown, self._elide, room))
