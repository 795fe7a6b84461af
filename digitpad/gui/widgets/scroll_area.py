"""Scroll areas: one that is laid out only when it is shown, one as large as what is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLayout, QScrollArea, QScroller, QWidget

OF_SCREEN = 0.85  # at most, so that a window's frame and what stands below have room, too


def let_flick(area: QAbstractScrollArea) -> None:
    """Have a finger that moves over an area scroll it, as a wheel does."""
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)


class LazyScrollArea(QScrollArea):
    """Does not ask for sizes while a window is put together.

    Qt's own asks whenever it gets a parent, and what has told its size is styled, and styled
    anew with every further parent: most of the time that opening a window took.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        let_flick(self)

    def event(self, event: QEvent) -> bool:
        """Leave out what `QScrollArea` does when it is styled unseen; showing makes up for it."""
        if event.type() == QEvent.Type.StyleChange and not self.isVisible():
            return QAbstractScrollArea.event(self, event)
        return super().event(event)


class FittingScrollArea(QScrollArea):
    """As large as what is in it, as far as the screen goes; only beyond that it scrolls.

    Parameters
    ----------
    layout : QLayout
        What is in it.
    """

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self._content = QWidget()
        self._content.setLayout(layout)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        let_flick(self)

    def wanted(self) -> QSize:
        """Return the size of the content, in the type that it is going to have."""
        for part in self._content.findChildren(QWidget):
            part.ensurePolished()
        return self._content.sizeHint()

    def sizeHint(self) -> QSize:
        """Return the size of the content, and of the bars that it needs, within the screen."""
        wanted, room = self._content.sizeHint(), self.screen().availableSize() * OF_SCREEN
        bar = self.verticalScrollBar().sizeHint().width()
        beside = bar if wanted.height() > room.height() else 0
        below = bar if wanted.width() > room.width() else 0
        return (wanted + QSize(beside, below)).boundedTo(room)
