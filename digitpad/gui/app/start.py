"""Starting: an application, a session with the right weights, a window."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from threadpoolctl import threadpool_limits

from digitpad.assets import resource
from digitpad.errors import DigitpadError, JournalError, WeightsError
from digitpad.folders import DRAFTS, SLIPS, state_folder
from digitpad.gui.app.constants_alive import keep_constants_alive
from digitpad.gui.app.entry_point import APPLICATION_NAME
from digitpad.gui.app.language import use_language
from digitpad.gui.app.language_switch import LanguageSwitch
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.session.autosave import Autosave
from digitpad.gui.session.draft_place import SLIP, DraftPlace
from digitpad.gui.session.fine_tune_worker import NOT_KEPT
from digitpad.gui.session.session import Session
from digitpad.gui.session.slip_controller import SLIP_NOT_KEPT
from digitpad.gui.widgets.fonts import use_fonts
from digitpad.gui.widgets.pen_application import PenApplication
from digitpad.gui.widgets.translation import tr
from digitpad.journal import Journal


def application() -> QApplication:
    """Return the application, made now if there is none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        keep_constants_alive()
        threadpool_limits(1, "blas")  # two threads wait for each other where the pen needs a core
        app = PenApplication(sys.argv[:1])
        # Every point of the pen counts; Qt would drop those that come faster than we read. X11's
        # part of Qt turns this on as the application begins, so it is turned off after that.
        app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
        app.setApplicationName(APPLICATION_NAME)
        app.setDesktopFileName(APPLICATION_NAME)
        app.setWindowIcon(QIcon(str(resource("desktop/digitpad-256.png"))))
        app.setStyle("Fusion")  # the same on every system, and it obeys the style sheet
        use_fonts(app)
    return app


def open_window(
    ink_file: Path | None, weights: str | None, chosen: Mapping[str, object], *, reset: bool = False
) -> int:
    """Show the window, run until it is closed, and return the exit status."""
    app = application()
    store = PreferencesStore(QSettings(APPLICATION_NAME, APPLICATION_NAME))
    if reset:
        store.reset()
    preferences = replace(store.load(), **chosen)
    window = make_window(weights, store, preferences, Journal.open_or_do_without())
    _keep_slip(window)
    autosave = _autosave(window, wants_left=ink_file is None)
    shown = LanguageSwitch(window, autosave)
    if ink_file:
        window.files.open_path(ink_file)
    elif autosave:
        autosave.restore()
    shown.window.show()
    return app.exec()


def make_window(
    weights: str | None,
    store: PreferencesStore,
    preferences: Preferences,
    journal: Journal | None = None,
) -> MainWindow:
    """Return a window with a new session, with the profile of the last time if none is named.

    What is taught is kept in `journal`, or nowhere.

    Raises
    ------
    WeightsError
        If the weights that are named cannot be used. If those of the last time
        cannot, the window says so and uses the pen's. Where the journal cannot keep a
        profile, it says so and goes on in memory.
    """
    use_language(preferences.language)
    journal = journal or Journal.in_memory()

    def window(which: str) -> MainWindow:
        return MainWindow(Session(which, journal=journal), store, preferences)

    try:
        return window(weights or preferences.weights)
    except WeightsError as error:
        if weights:
            journal.close()
            raise
        instead, problem = Preferences.weights, str(error)
    except JournalError as error:  # room for the journal, but for no profile in it
        journal.close()
        instead, problem = weights or Preferences.weights, tr(NOT_KEPT, problem=error)
        journal = Journal.in_memory()
    opened = window(instead)
    opened.status.show_problem(problem)
    return opened


def _autosave(window: MainWindow, *, wants_left: bool) -> Autosave | None:
    """Keep the window's ink against a crash; without a place to write to, say so and go on."""
    try:
        place = DraftPlace.claim(state_folder() / DRAFTS, left=wants_left)
    except (OSError, DigitpadError) as error:
        window.status.show_problem(
            tr("What you write is not kept against a crash: {problem}", problem=error)
        )
        return None
    return Autosave(window.session, place)


def _keep_slip(window: MainWindow) -> None:
    """Go on with the slip of the last time, and keep it; without a place say so and go on."""
    try:
        window.slip.restore(DraftPlace.claim(state_folder() / SLIPS, ending=SLIP))
    except (OSError, DigitpadError) as error:
        window.status.show_problem(tr(SLIP_NOT_KEPT, problem=error))
