"""What comes from other programs: files and pictures, dropped on a window or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget


class DropTarget(QObject):
    """Watches a window, and tells what is dropped on it.

    Parameters
    ----------
    window : QWidget
    """

    dropped = Signal(object)  # Path or QImage

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and pictures; leave everything else."""
        if isinstance(event, QDropEvent):  # entering and moving are of this kind, too
            brought = found_in(event.mimeData())
            if brought is not None:
                event.acceptProposedAction()
                if not isinstance(event, QDragMoveEvent):
                    self.dropped.emit(brought)
            return brought is not None
        return False


def found_in(data: QMimeData) -> Path | QImage | None:
    """Return the first file, or else the picture, that was dropped or copied; None for neither."""
    for url in data.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None
