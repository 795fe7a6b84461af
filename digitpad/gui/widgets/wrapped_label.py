"""A label of as many lines as its text needs, which asks for no width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_ENDLESS = 9999  # pixels
_TYPE = QEvent.Type.FontChange, QEvent.Type.StyleChange


class WrappedLabel(QLabel):
    """Breaks its lines by itself.

    Qt's own way of breaking lines has a scroll area make its content as high as it would like
    to be. Without any, long words would widen what is around them: the pad would move under
    the pen.

    Parameters
    ----------
    role : str
        What the style sheet knows it by.
    """

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text, whole."""
        self.setText(text)
        self._fit()

    def hasHeightForWidth(self) -> bool:
        """Say no: the height is set here."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for other type."""
        super().changeEvent(event)
        if event.type() in _TYPE:
            self._fit()

    def _fit(self) -> None:
        # By hand: Qt's height is never less than the one that was set before.
        room, flags = QRect(0, 0, self.width(), _ENDLESS), Qt.TextFlag.TextWordWrap
        self.setFixedHeight(self.fontMetrics().boundingRect(room, flags, self.text()).height())
