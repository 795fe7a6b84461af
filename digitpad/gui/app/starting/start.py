"""Starting: the application, a window that is seen and written on at once, then all the rest."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from digitpad.assets import resource
from digitpad.folders import APPLICATION_NAME
from digitpad.gui.app.constants_alive import keep_constants_alive
from digitpad.gui.app.language import use_language
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences import appearance
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.app.starting.first_paper import FirstPaper
from digitpad.gui.pad.painting.ruling import Ruling
from digitpad.gui.widgets.first_paint import AfterFirstPaint
from digitpad.gui.widgets.fonts import use_fonts
from digitpad.gui.widgets.pen_application import PenApplication

if TYPE_CHECKING:
    from digitpad.gui.app.language_switch import LanguageSwitch

_LIFTED = 10  # milliseconds until it is asked again whether the pen is


def application() -> QApplication:
    """Return the application, made now if there is none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        keep_constants_alive()
        app = PenApplication(sys.argv[:1])
        app.setApplicationName(APPLICATION_NAME)
        app.setDesktopFileName(APPLICATION_NAME)
        app.setWindowIcon(QIcon(str(resource("desktop/digitpad-256.png"))))
        app.setStyle("Fusion")  # the same on every system, and it obeys the style sheet
        use_fonts(app)
    return app


def open_window(
    ink_file: Path | None, weights: str | None, chosen: Mapping[str, object], *, reset: bool = False
) -> int:
    """Show the window, run until it is closed, and return the exit status.

    Weights that are named must be there before it is shown, as it is not shown without.

    Raises
    ------
    WeightsError
        If weights that are named cannot be used.
    """
    app = application()
    store = PreferencesStore(QSettings(APPLICATION_NAME, APPLICATION_NAME))
    if reset:
        store.reset()
    preferences = replace(store.load(), **chosen)
    use_language(preferences.language)
    start = Start(MainWindow(store), preferences, (ink_file, weights))
    if weights:
        start.at_once()
    else:
        start.once_seen()
    status = app.exec()
    if start.failed:
        raise start.failed
    return status


class Start(QObject):
    """Has a window seen first and furnished then: imports on a thread, the rest in portions.

    Parameters
    ----------
    window : MainWindow
        With nothing in it.
    preferences : Preferences
    asked : tuple
        The ink to begin with and the weights, None each where none are named.
    """

    _imported = Signal()

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        asked: tuple[Path | None, str | None],
    ) -> None:
        super().__init__()
        self.window: MainWindow = window
        self._preferences, self._asked = preferences, asked
        self.paper: FirstPaper | None = None
        self.shown: LanguageSwitch | None = None
        self.waits_for_pen = False  # everything is there, but a stroke is not finished
        self._portions: Iterator[LanguageSwitch | None] = iter(())
        self.failed: BaseException | None = None
        self._imported.connect(self._begin)  # it is emitted on another thread

    def at_once(self) -> None:
        """Furnish the window, and then show it. Raises WeightsError."""
        from digitpad.gui.app.starting import opening

        opening.prepare()
        for shown in opening.portions(self.window, self._preferences, *self._asked):
            self.shown = shown or self.shown
        self.window.finish()
        self.window.show()

    def once_seen(self) -> None:
        """Show paper, and furnish the window as soon as that has been painted."""
        style = appearance.first_paper_style(self._preferences, self.window.store.theme)
        ruling = Ruling(self._preferences.ruling)
        self.paper = FirstPaper(self.window, style, ruling, self.window.store.paper)
        AfterFirstPaint(self.paper, self._go_on_seen)
        self.window.show()

    def _go_on_seen(self) -> None:
        assert self.paper
        self.paper.take_ink()
        Thread(target=self._import).start()

    def _import(self) -> None:
        try:
            from digitpad.gui.app.starting import opening

            opening.prepare()
        except BaseException as error:
            self.failed = error  # it is raised again where the window is waited for
        self._imported.emit()

    def _uncover(self, paper: FirstPaper) -> None:
        """Have the window seen, with what was written meanwhile, when the pen is lifted."""
        if paper.ink and paper.ink.busy:
            self.waits_for_pen = True
            QTimer.singleShot(_LIFTED, self, lambda: self._uncover(paper))
            return
        if paper.ink:
            paper.ink.give(self.window.pad)
        paper.hide()
        paper.deleteLater()
        self.paper, self.waits_for_pen = None, False
        self.window.finish()

    # slots

    @Slot()
    def _begin(self) -> None:
        if self.failed:
            QCoreApplication.exit(1)
            return
        from digitpad.gui.app.starting import opening

        self._portions = opening.portions(self.window, self._preferences, *self._asked)
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Do the next portion, and let events through before the one after it."""
        assert self.paper
        try:
            self.shown = next(self._portions) or self.shown
        except StopIteration:
            self._uncover(self.paper)
        except BaseException as error:
            self.failed = error
            QCoreApplication.exit(1)
        else:
            self.paper.raise_()
            QTimer.singleShot(0, self, self._go_on)
