"""What was taught while the disk was full is kept as soon as it can be, and nobody's is lost."""

import sqlite3
from contextlib import closing

import pytest

from digitpad.errors import JournalError
from digitpad.journal import Journal
from digitpad.journal.database import DAMAGE_FOUND
from digitpad.journal.opening import JOURNAL_FILE
from tests.journal.conftest import bits, take


def content(path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return sorted(connection.iterdump())


def test_the_file_becomes_what_was_in_memory(journal, taught, folder, reopened):
    journal.do_without()
    taught.undo()
    taught.record(take(taught.learner, 5, "6"))
    assert [s.label for s in reopened(taught).steps()] == [7, 3]
    memory = sorted(journal._database._connection.iterdump())
    assert journal.back_to_disk()
    assert journal.path == folder / JOURNAL_FILE
    assert content(journal.path) == memory
    found = reopened(taught)
    assert [s.label for s in found.steps()] == [7, 5]
    assert bits(found.learner) == bits(taught.learner)
    assert not journal.back_to_disk()


def test_not_over_what_another_window_wrote(journal, taught, folder):
    journal.do_without()
    taught.record(take(taught.learner, 5, "6"))
    with Journal.open(folder) as other:
        history = other.profile("Anna")
        history.record(take(history.learner, 1, "2"))
    assert not journal.back_to_disk()
    assert journal.path is None
    assert [s.label for s in taught.steps()] == [7, 3, 5]
    with Journal.open(folder) as other:
        assert [s.label for s in other.profile("Anna").steps()] == [7, 3, 1]


def test_a_disk_that_is_still_full_changes_nothing(journal, taught, folder):
    before = content(journal.path)
    pages = journal._database.row("PRAGMA page_count")[0]
    journal._database.rows(f"PRAGMA max_page_count = {pages}")
    journal.do_without()
    for label in range(9):
        taught.record(take(taught.learner, label, str((label + 1) % 10)))
    assert not journal.back_to_disk()
    assert content(folder / JOURNAL_FILE) == before
    journal._database._left[0].execute("PRAGMA max_page_count = 100000")
    assert journal.back_to_disk()
    assert len(taught.steps()) == 11


def test_damage_in_a_large_journal_is_found_by_who_meets_it(good, folder, monkeypatch, weights):
    monkeypatch.setattr("digitpad.journal.opening._CHECKED_WHOLE", 0)
    folder.mkdir()
    path = folder / JOURNAL_FILE
    with closing(sqlite3.connect(good)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'corrections'"
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    spoilt = bytearray(good.read_bytes())
    spoilt[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(spoilt)
    with Journal.open(folder) as journal:
        assert journal.notes == ()
        with pytest.raises(JournalError, match="the next start sets it aside"):
            journal._database.rows("SELECT * FROM corrections")
    assert path.with_name(path.name + DAMAGE_FOUND).exists()
    with Journal.open(folder) as journal:
        assert "a fresh one begun" in journal.notes[0]
    assert not path.with_name(path.name + DAMAGE_FOUND).exists()
