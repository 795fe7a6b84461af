"""How large a window may be that is shown for the first time: never larger than its screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
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
