"""The window that is measured: shown on settings of its own, and closed without a question."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings

from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.app.starting.opening import make_window, prepare


@contextmanager
def measured_window() -> Iterator[MainWindow]:
    """Give a window in its usual size that reads with pen; needs an application."""
    prepare()
    with TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = make_window("pen", PreferencesStore(settings), Preferences(theme="light"))
        window.resize(1280, 800)
        window.show()
        yield window
        window.session.undo_stack.setClean()
        window.close()
