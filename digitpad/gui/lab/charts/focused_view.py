"""A view of pyqtgraph's that shows when the keyboard is in it.

Imported only after the window has been painted: pyqtgraph takes half a second.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent

from digitpad.gui.widgets.theme import LIGHT


class FocusedView(pg.GraphicsView):
    """Reached with Tab, and framed while it has the focus."""

    def __init__(self) -> None:
        super().__init__(useOpenGL=False)
        self._theme = LIGHT
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, ev: QPaintEvent) -> None:
        """Draw the frame over the scene; exports, which render the scene, have none."""
        super().paintEvent(ev)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.accent))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def focusInEvent(self, ev: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(ev)
        self.viewport().update()

    def focusOutEvent(self, ev: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(ev)
        self.viewport().update()
