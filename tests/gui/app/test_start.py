"""The window opens, whatever was kept of the last time, and says what it could not do."""

import os

import numpy as np
import pytest
from PySide6.QtCore import QSettings

from digitpad.errors import JournalError
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.app.starting.opening import make_window
from digitpad.journal import Journal
from tests.doors.mutations import spoilt_bytes, spoilt_text

INI = b"""[General]
theme=dark
weights=pen
network=true
panel=false
larger=true
zoom=2
geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0)
"""


@pytest.fixture
def opened(kept, qtbot):
    """Open a window with settings and a journal, and hold it until Qt has deleted it."""

    def open(store: PreferencesStore, journal: Journal | None = None):
        kept.append(make_window(None, store, store.load(), journal))
        qtbot.addWidget(kept[-1])
        return kept[-1]

    return open


@pytest.fixture
def store(tmp_path) -> PreferencesStore:
    return PreferencesStore(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.mark.parametrize("weights", ["nul\0l", "n" * 5000, "circle.npz", "/dev/zero", "folder"])
def test_weights_of_the_last_time_that_are_none(opened, store, tmp_path, weights):
    (tmp_path / "circle.npz").symlink_to(tmp_path / "circle.npz")
    (tmp_path / "folder").mkdir()
    named = str(tmp_path / weights) if weights in ("circle.npz", "folder") else weights
    store.save(Preferences(weights=named))
    assert ": it cannot be read (" in opened(store).status.message


def test_a_profile_that_is_gone_is_called_one(opened, store):
    store.save(Preferences(weights="Anna"))
    window = opened(store)
    assert window.status.message == "There is no profile Anna any more; reading with pen"
    assert window.session.profiles.profile == "pen"


def test_a_file_of_weights_that_is_gone_is_named(opened, store, tmp_path):
    store.save(Preferences(weights=str(tmp_path / "ours.npz")))
    assert str(tmp_path / "ours.npz") in opened(store).status.message


def test_no_room_for_a_profile(opened, store, monkeypatch, tmp_path):
    journal = Journal.open(tmp_path / "home")

    def full(which):
        raise JournalError(tmp_path / "home", "the disk is full")

    monkeypatch.setattr(journal, "restored", full)
    message = opened(store, journal).status.message
    assert "the disk is full; what is taught now is not kept" in message


@pytest.mark.skipif(os.name != "posix", reason="INI files are POSIX's")
def test_spoilt_settings(tmp_path, qapp):
    path = tmp_path / "spoilt.ini"
    for number in range(300):
        rng = np.random.default_rng([20, number])
        path.write_bytes((spoilt_bytes, spoilt_text)[number % 2](INI, rng))
        store = PreferencesStore(QSettings(str(path), QSettings.Format.IniFormat))
        found = store.load()
        assert found.theme in ("light", "dark", "system")
        assert {type(value) for value in vars(found).values()} <= {str, bool, int}
