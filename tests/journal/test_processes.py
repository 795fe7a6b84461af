"""Killed at any moment nothing acknowledged is lost; two windows do not harm each other."""

import time
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path

import numpy as np
import pytest

from digitpad.journal import Journal
from digitpad.journal.vectors import digest
from tests.journal.conftest import bits, take
from tests.processes import ready_context


def write(said: Connection, folder: Path, weights: str, name: str, count: int) -> None:
    """Take `count` steps in a process of its own, and say of each that it is acknowledged."""
    said.send(None)
    with Journal.open(folder) as journal:
        known = name in [profile.name for profile in journal.profiles()]
        history = journal.profile(name) if known else journal.create(name, weights)
        for i in range(count):
            node = history.record(take(history.learner, i % 10, str((i + 1) % 10)))
            said.send((node, digest(history.learner.network.theta)))


class Writer:
    """Such a process, about to open the journal."""

    def __init__(self, context: BaseContext, *arguments: object, run=write) -> None:
        self._said, said = context.Pipe(duplex=False)
        self.process: BaseProcess = context.Process(target=run, args=(said, *arguments))
        self.process.start()
        said.close()  # so that the pipe ends when the process does
        assert self._said.recv() is None

    def acknowledged(self) -> dict[int, str]:
        """Return what it has acknowledged, when it is dead or done."""
        steps = {}
        with self._said, suppress(EOFError, OSError):
            while True:
                node, theta = self._said.recv()
                steps[node] = theta
        self.process.join(60)
        return steps


@pytest.fixture(scope="module")
def context() -> BaseContext:
    return ready_context()


@pytest.mark.parametrize("kills", [10, pytest.param(500, marks=pytest.mark.slow)])
def test_killed_at_any_moment(context, folder, weights, kills, rng):
    kept, moments = {}, seconds_of_steps(context, folder, weights)
    for _ in range(kills):
        writer = Writer(context, folder, weights, "Anna", 1_000_000)
        time.sleep(rng.uniform(0, moments))
        writer.process.kill()
        kept |= writer.acknowledged()
        with Journal.open(folder) as journal:
            assert journal.notes == ()
            steps = found(journal)
            assert kept.items() <= steps.items()
            # The last step may have been written and not yet said to be.
            assert len(steps) <= len(kept) + kills
    assert len(kept) > kills / 2


def seconds_of_steps(context, folder, weights) -> float:
    """Return how long a process takes for six steps here and now, its start included."""
    began = time.monotonic()
    Writer(context, folder.with_name("pace"), weights, "Anna", 6).acknowledged()
    return time.monotonic() - began


def found(journal: Journal) -> dict[int, str]:
    """Return the steps of Anna's profile, checked to stand at the last of them."""
    if not journal.profiles():
        return {}
    history = journal.profile("Anna")
    assert history.notes == ()
    steps = {step.id: step.theta for step in history.all_steps()}
    assert history.at == max(steps)
    assert digest(history.learner.network.theta) == steps[history.at]
    return steps


def test_two_processes_at_once(context, folder, weights):
    with Journal.open(folder) as journal:
        journal.create("Anna", weights)
    both = [Writer(context, folder, weights, "Anna", 20) for _ in range(2)]
    said = [writer.acknowledged() for writer in both]
    with Journal.open(folder) as journal:
        assert journal.notes == ()
        history = journal.profile("Anna")
        steps = {step.id: step.theta for step in history.all_steps()}
        assert not said[0].keys() & said[1].keys()
        assert len(said[0] | said[1]) == 40
        assert (said[0] | said[1]).items() <= steps.items()
        assert history.at == max(steps)
        for node in steps:
            history.go_to(node)
            assert digest(history.learner.network.theta) == steps[node]


def test_two_processes_that_both_begin_the_journal(context, folder, weights):
    both = [Writer(context, folder, weights, name, 3) for name in ("Anna", "Ben")]
    assert [len(writer.acknowledged()) for writer in both] == [3, 3]
    with Journal.open(folder) as journal:
        assert [(p.name, p.steps) for p in journal.profiles()] == [("Anna", 3), ("Ben", 3)]


def start(said: Connection, folder: Path, weights: str) -> None:
    """Open the profile that is named like its weights, as every command does."""
    said.send(None)
    with Journal.open(folder) as journal:
        said.send((journal.profile_for(weights).id, ""))


@pytest.mark.parametrize("starts", [8])
def test_processes_that_all_want_the_first_profile(context, folder, weights, starts):
    all_of_them = [Writer(context, folder, weights, run=start) for _ in range(starts)]
    assert [writer.acknowledged() for writer in all_of_them] == [{1: ""}] * starts
    with Journal.open(folder) as journal:
        assert len(journal.profiles()) == 1


class TestTwoWindows:
    """Two histories on one profile, as two windows have them."""

    @pytest.fixture
    def windows(self, history, reopened):
        history.record(take(history.learner, 1))
        return history, reopened(history)

    def test_each_goes_its_own_way_and_sees_the_other(self, windows):
        a, b = windows
        a.record(take(a.learner, 2, "2"))
        mine = bits(a.learner)
        b.record(take(b.learner, 3, "3"))
        assert bits(a.learner) == mine
        assert [(e.correction.label, e.status) for e in a.corrections()] == [
            (1, "learnt"),
            (2, "learnt"),
            (3, "waiting"),
        ]
        assert [(e.correction.label, e.status) for e in b.corrections()] == [
            (1, "learnt"),
            (2, "waiting"),
            (3, "learnt"),
        ]
        assert [s.label for s in a.steps()] == [1, 2]
        assert [s.label for s in b.steps()] == [1, 3]

    def test_the_profile_opens_where_the_last_of_them_moved(self, windows, reopened):
        a, b = windows
        b.record(take(b.learner, 3, "3"))
        a.record(take(a.learner, 2, "2"))
        assert reopened(a).at == a.at
        b.undo()
        assert reopened(a).at == b.at
        assert a.undo().label == 2

    def test_going_to_what_the_other_window_learnt(self, windows):
        a, b = windows
        node = b.record(take(b.learner, 3, "3"))
        a.go_to(node)
        assert bits(a.learner) == bits(b.learner)


def test_what_it_costs(journal):
    """The bounds are wide: steps of a network in use, on a machine that does other things."""
    history, took = journal.create("Ben", "pen"), []
    before = size(journal)
    for i in range(20):
        step = take(history.learner, i % 10, str((i + 3) % 10))
        start = time.perf_counter()
        history.record(step)
        took.append(time.perf_counter() - start)
    assert np.median(took) < 0.25
    assert (size(journal) - before) / 20 < 600_000


def size(journal: Journal) -> int:
    """Return how large the journal is, in bytes, its log folded in."""
    journal._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    assert journal.path
    return journal.path.stat().st_size
