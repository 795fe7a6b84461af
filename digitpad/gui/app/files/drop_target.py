"""What comes from other programs: files and pictures, dropped on a window or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget


class DropTarget(QObject):
    """Watches a window, and tells what is dropped on it.

    Parameters
    ----------
    window : QWidget
    """

    dropped = Signal(object, int)  # Path or QImage, and of how many files that is the first

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and pictures; leave everything else."""
        if isinstance(event, QDropEvent):  # entering and moving are of this kind, too
            data = event.mimeData()
            brought = found_in(data)
            if brought is not None:
                _accept(event)
                if not isinstance(event, QDragMoveEvent):
                    self.dropped.emit(brought, len(files_in(data)))
            return brought is not None
        return False


def files_in(data: QMimeData) -> list[Path]:
    """Return the files of this computer that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def found_in(data: QMimeData) -> Path | QImage | None:
    """Return the first file, or else the picture, that was dropped or copied; None for neither."""
    if files := files_in(data):
        return files[0]
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def _accept(event: QDropEvent) -> None:
    """Accept a copy: who lets a file be moved may delete it, once it is told that it was."""
    if event.possibleActions() & Qt.DropAction.CopyAction:
        event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
