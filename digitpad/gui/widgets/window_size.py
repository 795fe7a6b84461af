"""How large a window is: at first never larger than its screen; all of it where that is asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

_TITLE = 128  # pixels: no window's title is as high


def fit_to_screen(window: QWidget, usual: QSize, smallest: QSize) -> None:
    """Give a window its usual size and its smallest, or as much of them as the screen has.

    On a small screen whose type is scaled by two, even the smallest may be too much.
    """
    screen = window.screen().availableSize()
    if usual.width() <= screen.width() and usual.height() + _TITLE <= screen.height():
        window.setMinimumSize(smallest)
        window.resize(usual)
        return
    window.setMinimumSize(smallest.boundedTo(room_for(window)))
    window.resize(usual.boundedTo(room_for(window)))


class RoomForAll(QObject):
    """Keeps a window as large as larger type or longer words need; Qt would cut them off.

    Parameters
    ----------
    window : QWidget
    usual : QSize
        What it has at least, as far as the screen goes.
    """

    def __init__(self, window: QWidget, usual: QSize) -> None:
        super().__init__(window)
        self._window, self._usual = window, usual
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again whenever the layout changes; let every event through."""
        if event.type() == QEvent.Type.LayoutRequest and self._window.isVisible():
            needed = self._usual.expandedTo(self._window.minimumSizeHint())
            self._window.setMinimumSize(needed.boundedTo(room_for(self._window)))
        return False


def room_for(window: QWidget) -> QSize:
    """Return how large a window can be on its screen, its title included."""
    from PySide6.QtWidgets import QStyle  # its many names take long: not before they are needed

    room = window.screen().availableSize()
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    return QSize(room.width(), room.height() - title)


def toggle_full_screen(window: QWidget) -> None:
    """Give a window the whole screen, or take it back to what it was, maximized or not."""
    from PySide6.QtCore import Qt  # not before the first paint

    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
