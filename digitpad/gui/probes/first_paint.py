"""Tell what it took until a window was painted: the processor's seconds since the process began.

`digitpad.benchmark.window_rows` starts these as processes, which end there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from time import process_time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class _Watch(QObject):
    """Ends the process when a widget has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            QTimer.singleShot(0, _tell)  # once it is through with painting
        return False


def _tell() -> None:
    print(process_time(), flush=True)
    os._exit(0)


def bare() -> None:
    """Show a window with nothing in it, until it is painted."""
    app = QApplication(sys.argv[:1])
    watch, window = _Watch(), QWidget()
    app.installEventFilter(watch)
    window.resize(1280, 800)
    window.show()
    app.exec()


def watched(start: Callable[[], object]) -> None:
    """Start digitpad, until its window is painted."""
    from digitpad.gui.app.starting.start import application

    watch = _Watch()
    application().installEventFilter(watch)
    start()
