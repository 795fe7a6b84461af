"""How large a window is: at first never larger than its screen; all of it where that is asked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget


def fit_to_screen(window: QWidget, usual: QSize, smallest: QSize) -> None:
    """Give a window its usual size and its smallest, or as much of them as the screen has.

    On a small screen whose type is scaled by two, even the smallest may be too much.
    """
    room = window.screen().availableSize()
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    room.setHeight(room.height() - title)
    window.setMinimumSize(smallest.boundedTo(room))
    window.resize(usual.boundedTo(room))


def toggle_full_screen(window: QWidget) -> None:
    """Give a window the whole screen, or take it back to what it was, maximized or not."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
