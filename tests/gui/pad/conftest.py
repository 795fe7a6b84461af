"""One window for all that is done on a pad: to make it takes longer than most of that does."""

import pytest

from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences_store import PreferencesStore


@pytest.fixture
def store(lasting_window) -> PreferencesStore:
    return lasting_window.store


@pytest.fixture
def window(wiped) -> MainWindow:
    return wiped
