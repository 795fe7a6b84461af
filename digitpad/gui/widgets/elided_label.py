"""A label of one line or two, which shows as much as fits."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy

PHRASE_GAP = "  "
"""Between phrases of which each says something by itself, at least."""
_FOLDERS = re.compile(r"^(?:[A-Za-z]:)?[/\\][^:]*[/\\](?=[^:]*: )")


class ElidedLabel(QLabel):
    """One line, or two of half the height; the tooltip has all of it.

    Where it has no room for several phrases it shows the first of them and …; of what is
    said about a file it leaves out the folders first.

    Parameters
    ----------
    two_lines : bool
        Whether there is height for two lines. What has still no room is cut at its end then, and
        in the middle of a single line.
    """

    def __init__(self, *, two_lines: bool = False) -> None:
        super().__init__()
        self._full, self._two_lines = "", two_lines
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
        shown = self._full
        if not self._has_room(shown):
            shown = self._in_lines(shown)
        if shown.endswith("…") and _FOLDERS.search(self._full):
            shown = self._in_lines(_FOLDERS.sub("", self._full))
        self.setText(shown)

    def _in_lines(self, text: str) -> str:
        """Return as much of a text as fits, broken where it is to be broken."""
        if not self._two_lines or self._has_room(text):
            return self._cut(text, Qt.TextElideMode.ElideMiddle)
        first = self._first_line(text)
        rest = self._cut(text[len(first) :].lstrip(), Qt.TextElideMode.ElideRight)
        return f"{first.rstrip()}\n{rest}"

    def _first_line(self, text: str) -> str:
        """Return what fits on a line, up to the end of a phrase or a word."""
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self._room)
        layout.endLayout()
        fitting = text[: line.textLength()]
        phrases = fitting.rpartition(PHRASE_GAP)[0]
        return phrases or fitting

    def _cut(self, text: str, how: Qt.TextElideMode) -> str:
        shown = left = text
        while PHRASE_GAP in left and not self._has_room(shown):
            left = left.rpartition(PHRASE_GAP)[0].rstrip()
            shown = f"{left}{PHRASE_GAP}…"
        return QFontMetrics(self.font()).elidedText(shown, how, self._room)

    @property
    def _room(self) -> int:
        return self.contentsRect().width() - 2

    def _has_room(self, text: str) -> bool:
        return QFontMetrics(self.font()).horizontalAdvance(text) <= self._room
