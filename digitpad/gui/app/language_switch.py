"""Another language while the window is open: another window, and the same session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from digitpad.gui.app.language import use_language
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.session.autosave import Autosave


class LanguageSwitch(QObject):
    """Holds the window, and makes it anew in the language that is chosen.

    Words are set where widgets are made. Ink, undo, slip, profile and runs of the lab are no
    part of a window, and stay.

    Parameters
    ----------
    window : MainWindow
    autosave : Autosave, optional
        The session's; the window says what it says.
    """

    def __init__(self, window: MainWindow, autosave: Autosave | None = None) -> None:
        super().__init__()
        self.window, self._autosave = window, autosave
        self._earlier: MainWindow | None = None
        self._spoken = window.choices.preferences.language
        self._connect()

    def _connect(self) -> None:
        # Not at once: whoever has chosen is a part of the window that goes.
        self.window.choices.changed.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        if self._autosave:
            self._autosave.said.connect(self.window.status.show_news)
            self._autosave.failed.connect(self.window.status.show_problem)

    # slots

    @Slot(object)
    def _follow(self, chosen: Preferences) -> None:
        if chosen.language == self._spoken:
            return
        self._spoken = chosen.language
        use_language(chosen.language)
        earlier = self.window
        self.window = MainWindow.of(earlier.session, earlier.store, chosen, earlier.slip)
        self._connect()
        self.window.take_over(earlier)
        self._earlier = earlier  # held until Qt has deleted it
