"""One window for all that is done on a pad: to make it takes longer than most of that does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtTest import QTest

from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.session.document import Document
from digitpad.gui.session.session import Session

USUAL = Preferences(theme="light")


@pytest.fixture(scope="module")
def lasting(weights, tmp_path_factory) -> Iterator[MainWindow]:
    path = str(tmp_path_factory.mktemp("settings") / "settings.ini")
    store = PreferencesStore(QSettings(path, QSettings.Format.IniFormat))
    window = MainWindow.of(Session(weights), store, USUAL)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    yield window
    window.session.undo_stack.setClean()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def store(lasting) -> PreferencesStore:
    return lasting.store


@pytest.fixture
def window(lasting) -> MainWindow:
    """The lasting window as a new one is: nothing on its paper, nothing to undo, a pen."""
    lasting.pad.cancel()
    lasting.commands["pen"].trigger()
    lasting.pad.viewport.show_usual()
    lasting.session.edit("New", **vars(Document()))
    lasting.session.undo_stack.clear()
    if lasting.choices.preferences != USUAL:
        lasting.choices.prefer(**vars(USUAL))
    lasting.resize(1280, 800)  # larger than the offscreen platform's screen
    lasting.status.clear()
    lasting.activateWindow()
    lasting.pad.setFocus()
    QCoreApplication.processEvents()
    return lasting
