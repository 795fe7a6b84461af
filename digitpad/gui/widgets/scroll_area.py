"""A scroll area that does not lay out its content before it is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea


class LazyScrollArea(QScrollArea):
    """Does not ask for sizes while a window is put together.

    Qt's own asks whenever it gets a parent, and what has told its size is styled, and styled
    anew with every further parent: most of the time that opening a window took.
    """

    def event(self, event: QEvent) -> bool:
        """Leave out what `QScrollArea` does when it is styled unseen; showing makes up for it."""
        if event.type() == QEvent.Type.StyleChange and not self.isVisible():
            return QAbstractScrollArea.event(self, event)
        return super().event(event)
