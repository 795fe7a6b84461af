"""A disk that is full at any byte: one line is said, and nothing that was there is lost."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from digitpad.errors import DigitpadError, JournalError
from digitpad.gui.session.document import Document
from digitpad.gui.session.draft_file import write_draft
from digitpad.journal import Journal
from digitpad.journal.exchange.formats import export
from digitpad.journal.vectors import digest
from tests.journal.conftest import take
from tests.test_files import WRITERS, only
from tests.writing import amount

resource = pytest.importorskip("resource", reason="limits of POSIX")


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file grow beyond `size` bytes, as a disk does that is full just then."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def sizes(largest: int) -> list[int]:
    """Return where to be full: at the first bytes, the last, and some between."""
    between = range(largest // 7, largest, max(largest // 7, 1))
    return sorted({0, 1, 2, *between, largest - 1} & set(range(largest)))


@pytest.mark.parametrize(
    "write",
    [
        *WRITERS.values(),
        pytest.param(lambda path: write_draft(path, Document(amount("507"))), id="draft"),
    ],
)
def test_a_file_stays_what_it_was(tmp_path, write):
    path = tmp_path / "file"
    write(path)
    for size in sizes(path.stat().st_size):
        path.write_bytes(b"old")
        with room_for(size), pytest.raises(DigitpadError) as caught:
            write(path)
        assert len(str(caught.value).splitlines()) == 1
        assert "cannot be written" in str(caught.value)
        assert path.read_bytes() == b"old", size
        assert only(path)


@pytest.fixture
def small(tmp_path, rng) -> str:
    from digitpad.network.network import Network
    from digitpad.weights.store import Weights, save_weights

    save_weights(tmp_path / "small.npz", Weights(Network.random((784, 3, 10), rng=rng)))
    return str(tmp_path / "small.npz")


def test_a_journal_loses_no_step_that_was_stored(tmp_path, small):
    for number, size in enumerate([0, 1, 100, 4096, 10_000, *range(20_000, 200_000, 9_000)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        stored = []
        with room_for(size), suppress(JournalError), Journal.open(folder) as journal:
            history = journal.create("Anna", small)
            for label in range(5):
                history.record(take(history.learner, label, str((label + 1) % 10)))
                stored.append(digest(history.learner.network.theta))
        with Journal.open(folder) as journal:
            assert journal.notes == (), size
            if not any(profile.name == "Anna" for profile in journal.profiles()):
                assert stored == []
                continue
            found = journal.profile("Anna")
            assert [step.theta for step in found.steps()] == stored, size


@pytest.mark.parametrize("name", ["c.zip", "c.csv", "c-images-idx3-ubyte", "c.npz", "c.json"])
def test_an_export_is_whole_or_not_there(tmp_path, small, name):
    with Journal.open(tmp_path / "home") as journal:
        history = journal.create("Anna", small)
        history.record(take(history.learner, 3, "2"))
        (tmp_path / "out").mkdir()
        path = tmp_path / "out" / name
        export(path, history)
        largest = path.stat().st_size
        for each in path.parent.iterdir():
            each.unlink()
        for size in sizes(largest):
            with room_for(size), pytest.raises(DigitpadError, match="cannot be written"):
                export(path, history)
            assert os.listdir(path.parent) == [], size
