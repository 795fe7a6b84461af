"""Another process writes to the journal, a disk is full for a moment, a thread breaks down."""

import sqlite3
import time
from contextlib import closing, contextmanager

import pytest
from PySide6.QtCore import Qt

from digitpad.errors import JournalError
from digitpad.gui.session.fine_tune_worker import FineTuneWorker
from digitpad.gui.session.session import Session
from digitpad.journal import History, Journal
from digitpad.journal.opening import JOURNAL_FILE
from tests.gui.correction.profiles.conftest import learn, press, theta

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
AT_ONCE = 1.0  # seconds; waiting for the other process takes 10


@contextmanager
def locked(home):
    """Keep everybody else from writing."""
    with closing(sqlite3.connect(home / JOURNAL_FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


def labels(home, name) -> list[int | None]:
    with Journal.open(home) as journal:
        return [step.label for step in journal.profile(name).steps()]


def test_a_step_is_stored_when_the_other_process_is_done(qtbot, window, hand, home):
    hand.write_seven()
    profiles = window.session.profiles
    window.session.editor.relabel(2)
    with locked(home):
        if window.session.teaching.looks_mislabelled:
            press(window, Qt.Key.Key_L)
        press(window, Qt.Key.Key_L)
        longest, began = 0.0, time.monotonic()
        while time.monotonic() - began < 1.5:
            before = time.monotonic()
            qtbot.wait(5)
            longest = max(longest, time.monotonic() - before)
        assert profiles.under_way
        assert longest < AT_ONCE
    qtbot.waitUntil(lambda: not profiles.under_way, timeout=20_000)
    assert profiles.journal.path is not None
    assert labels(home, profiles.profile) == [2]


def test_undo_does_not_wait_and_is_written_later(qtbot, window, hand, home):
    hand.write_seven()
    states, profiles = [theta(window)], window.session.profiles
    for label in (2, 3):
        learn(qtbot, window, label)
        states.append(theta(window))
    with locked(home):
        for state in states[-2::-1]:
            began = time.monotonic()
            press(window, Qt.Key.Key_Backspace, CONTROL)
            assert time.monotonic() - began < AT_ONCE
            assert theta(window) == state
        press(window, Qt.Key.Key_Backspace, CONTROL | SHIFT)
        assert theta(window) == states[1]
        assert not profiles.history.is_written
    qtbot.waitUntil(lambda: profiles.history.is_written, timeout=20_000)
    assert labels(home, profiles.profile) == [2]
    press(window, Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert theta(window) == states[2]


def test_a_window_that_closes_does_not_wait_long(qtbot, window, hand, home):
    hand.write_seven()
    learn(qtbot, window, 2)
    with locked(home):
        press(window, Qt.Key.Key_Backspace, CONTROL)
        window.session.undo_stack.setClean()
        began = time.monotonic()
        window.close()
        assert time.monotonic() - began < 6


def test_a_window_opens_beside_it(at_home, home):
    at_home()
    with locked(home):
        began = time.monotonic()
        second = at_home()
        assert time.monotonic() - began < 5
        assert second.session.profiles.journal.path is not None


def test_after_a_full_disk_it_is_kept_again(qtbot, window, hand, home, monkeypatch):
    hand.write_seven()
    real, failed = History.record, []

    def record(self, step, costs=None):
        if not failed:
            failed.append(step)
            raise JournalError("journal", "the disk is full")
        return real(self, step, costs)

    monkeypatch.setattr(History, "record", record)
    profiles = window.session.profiles
    learn(qtbot, window, 2)
    assert "not kept" in window.status.message
    assert profiles.journal.path is None
    assert labels(home, profiles.profile) == []
    learn(qtbot, window, 3)
    assert profiles.journal.path == home / JOURNAL_FILE
    assert labels(home, profiles.profile) == [2, 3]


@pytest.fixture
def broken(open_window, rehearsed, home):
    """A window whose steps fail by a mistake of ours."""

    def tune(request):
        raise ZeroDivisionError("division by zero")

    return open_window(Session(rehearsed, FineTuneWorker(tune), Journal.open(home)))


def test_a_thread_that_breaks_down_is_said_and_nothing_is_busy_for_ever(qtbot, broken, hand_of):
    hand_of(broken).write_seven()
    broken.session.editor.relabel(2)
    if broken.session.teaching.looks_mislabelled:
        press(broken, Qt.Key.Key_L)
    press(broken, Qt.Key.Key_L)
    profiles = broken.session.profiles
    qtbot.waitUntil(lambda: not profiles.under_way, timeout=20_000)
    assert "mistake of digitpad's" in broken.status.message
