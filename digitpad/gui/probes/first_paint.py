"""Start the window, or a bare one, and tell what it took until it was painted.

    python -m digitpad.gui.probes.first_paint [--bare]

It prints the processor's seconds since the process began, and ends there.
"""

from __future__ import annotations

import os
import sys
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


def _bare() -> None:
    app = QApplication(sys.argv[:1])
    watch, window = _Watch(), QWidget()
    app.installEventFilter(watch)
    window.resize(1280, 800)
    window.show()
    app.exec()


def _ours() -> None:
    from digitpad.cli.main import main
    from digitpad.gui.app.start import application

    watch = _Watch()
    application().installEventFilter(watch)
    main(["draw"])


if __name__ == "__main__":
    _bare() if "--bare" in sys.argv else _ours()
