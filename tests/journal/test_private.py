"""The journal is its user's alone, and what leaves it says nothing of where it was."""

import json
import os
import stat
from pathlib import Path

import numpy as np
import pytest

from digitpad.ink.strokes import Ink
from digitpad.journal import Journal, QueuedReading
from digitpad.journal.exchange.formats import export
from digitpad.journal.opening import JOURNAL_FILE
from tests.journal.conftest import take

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_nobody_else_may_read_it(folder, weights):
    with Journal.open(folder) as journal:
        journal.create("Anna", weights)
        assert {mode(path) for path in folder.glob(f"{JOURNAL_FILE}*")} == {0o600}
    assert mode(folder) == 0o700


@posix
def test_one_that_everybody_could_read_is_closed_to_them(home):
    (home / JOURNAL_FILE).chmod(0o644)
    Journal.open(home).close()
    assert mode(home / JOURNAL_FILE) == 0o600


@posix
def test_a_folder_that_the_user_named_stays_as_it_is(home):
    home.chmod(0o755)
    Journal.open(home).close()
    assert mode(home) == 0o755


@pytest.mark.parametrize("name", ["me.npz", "me.json", "me.zip"])
def test_what_is_exported_tells_neither_a_path_nor_a_name(journal, weights, tmp_path, name):
    history = journal.create("Anna Somebody", weights)
    history.record(take(history.learner))
    export(tmp_path / name, history)
    content = (tmp_path / name).read_bytes()
    for told in ("Somebody", str(Path(weights).parent)):
        # NumPy keeps text as UTF-32, whatever its characters.
        written = told.encode(), told.encode("utf-32-le"), json.dumps(told).encode()
        assert not any(each in content for each in written), told


class TestForgetting:
    INK = Ink.of([(123.25, 7.0), (321.75, 9.5)])

    @pytest.fixture
    def reading(self):
        image = np.random.default_rng(4).random((28, 28), np.float32)
        return QueuedReading(image, np.full(10, 0.1, np.float32), self.INK, amount="4711")

    def traces(self, folder, reading) -> list[str]:
        """Return the files that hold the ink, the picture or the amount of a reading."""
        told = b"123.25", b"4711", reading.image.tobytes()[:64]
        files = [path for path in folder.iterdir() if path.is_file()]
        return [path.name for path in files if any(each in path.read_bytes() for each in told)]

    def test_in_memory_nothing_reaches_the_disk(self, journal, history, folder, reading):
        journal.keep_readings_in_memory()
        journal.queue(history).add([reading])
        assert [each.amount for each in journal.queue(history).pending()] == ["4711"]
        assert self.traces(folder, reading) == []
        with Journal.open(folder) as other:
            assert other.queue(other.profile("Anna")).pending() == ()
        assert self.traces(folder, reading) == []

    def test_what_was_kept_is_gone_without_a_trace(self, journal, history, folder, reading):
        journal.queue(history).add([reading])
        assert self.traces(folder, reading)
        journal.keep_readings_in_memory()
        assert journal.has_readings_on_disk
        journal.forget_readings()
        assert self.traces(folder, reading) == []
        assert not journal.has_readings_on_disk

    def test_what_is_to_be_kept_is(self, journal, history, folder, reading, reopened):
        journal.keep_readings_in_memory()
        journal.queue(history).add([reading])
        journal.keep_readings_on_disk()
        assert not journal.readings_are_in_memory
        with Journal.open(folder) as other:
            assert [e.amount for e in other.queue(other.profile("Anna")).pending()] == ["4711"]

    def test_a_deleted_profile_leaves_no_trace(self, journal, history, folder, reading):
        journal.queue(history).add([reading])
        journal.delete("Anna")
        assert self.traces(folder, reading) == []

    def test_a_copy_in_memory_forgets_too(self, journal, history, folder, reading):
        journal.keep_readings_in_memory()
        journal.do_without()
        journal.queue(history).add([reading])
        assert journal.back_to_disk()
        assert self.traces(folder, reading) == []
        assert not journal.has_readings_on_disk
