"""A journal that is nowhere to be kept."""

import os
import sqlite3
from contextlib import closing

import numpy as np
import pytest

from digitpad.errors import JournalError
from digitpad.journal import Journal
from digitpad.journal.opening import JOURNAL_FILE
from digitpad.journal.queue import QueuedReading
from tests.journal.conftest import bits, take


class TestNowhereToKeepIt:
    def test_a_folder_that_is_none(self, tmp_path):
        (tmp_path / "file").write_text("")
        with pytest.raises(JournalError) as caught:
            Journal.open(tmp_path / "file" / "home")
        assert str(caught.value).startswith(
            f"{tmp_path / 'file' / 'home' / JOURNAL_FILE}: it cannot be used ("
        )

    def test_a_journal_that_is_a_folder(self, tmp_path):
        (tmp_path / JOURNAL_FILE).mkdir()
        with pytest.raises(JournalError, match="it cannot be opened"):
            Journal.open(tmp_path)

    @pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="may write anywhere")
    def test_a_folder_for_reading_only(self, home):
        home.chmod(0o500)
        with pytest.raises(JournalError, match="cannot be"):
            Journal.open(home)
        home.chmod(0o700)

    def test_the_program_goes_on_without(self, tmp_path, weights):
        (tmp_path / "file").write_text("")
        with Journal.open_or_do_without(tmp_path / "file") as journal:
            assert journal.path is None
            assert journal.notes[0].endswith("; what is taught now is not kept")
            history = journal.profile_for(weights)
            history.record(take(history.learner))

    def test_a_full_disk(self, journal, history, folder):
        history.record(take(history.learner, 1))
        before = bits(history.learner)
        pages = journal._database.row("PRAGMA page_count")[0]
        journal._database.rows(f"PRAGMA max_page_count = {pages}")
        step = take(history.learner, 2, "2")
        with pytest.raises(JournalError) as caught:
            history.record(step)
        assert str(caught.value) == f"{folder / JOURNAL_FILE}: the disk is full"
        assert bits(history.learner) == before
        assert [s.label for s in history.steps()] == [1]
        journal.do_without()
        history.record(step)
        assert [s.label for s in history.steps()] == [1, 2]
        with Journal.open(folder) as kept:
            assert [s.label for s in kept.profile("Anna").steps()] == [1]

    def test_kept_busy(self, journal, history, monkeypatch):
        journal.hurry()
        with closing(sqlite3.connect(journal.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(JournalError, match="another digitpad keeps it busy"):
                history.record(take(history.learner))
        history.record(take(history.learner))


def test_the_queue_too(journal, history):
    image = np.eye(28, dtype=np.float32)
    journal.queue(history).add([QueuedReading(image, np.full(10, 0.1, np.float32))])
    assert len(journal.queue(history).pending()) == 1
