"""A journal that cannot be written is read all the same, and a strange lock is no lock."""

import sqlite3
from pathlib import Path

import pytest

from digitpad.errors import JournalError
from digitpad.journal import Journal, opening
from digitpad.journal.opening import JOURNAL_FILE
from tests.journal.conftest import take


@pytest.fixture
def no_room(monkeypatch):
    """A disk on which no lock can be made; the user of a test may be allowed anything."""

    def refused(path: Path):
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(opening, "_locked", refused)


@pytest.mark.usefixtures("no_room")
class TestNothingCanBeWritten:
    def test_profiles_are_listed_and_used(self, home):
        before = {path.name: path.read_bytes() for path in home.iterdir()}
        with Journal.open(home) as journal:
            assert [profile.name for profile in journal.profiles()] == ["Anna"]
            assert journal.notes[0].endswith("; it is only read")
            history = journal.profile("Anna")
            assert len(history.corrections()) == 3
            with pytest.raises(JournalError, match="it cannot be written"):
                history.record(take(history.learner))
        assert {path.name: path.read_bytes() for path in home.iterdir()} == before

    def test_the_window_goes_on_in_memory(self, home):
        with Journal.open(home) as journal:
            history = journal.profile("Anna")
            journal.do_without()
            history.record(take(history.learner, 5))
            assert len(history.steps()) == 4

    def test_what_is_damaged_is_not_read(self, home):
        (home / JOURNAL_FILE).write_bytes(b"no journal" * 500)
        with pytest.raises(JournalError, match="unable to open"):
            Journal.open(home)

    def test_where_there_is_none(self, folder):
        with pytest.raises(JournalError, match="unable to open"):
            Journal.open(folder)


@pytest.mark.parametrize("content", [b"no lock at all" * 100, b"SQLite format 3\0" + bytes(500)])
def test_a_lock_that_is_none_is_replaced(home, content):
    (home / "opening.lock").write_bytes(content)
    for _ in range(2):
        with Journal.open(home) as journal:
            assert journal.notes == ()
