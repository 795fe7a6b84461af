"""Two windows, restarts, locks and full disks in any order: the journal is what a model says."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from digitpad.errors import JournalBusyError
from digitpad.journal import Journal
from digitpad.journal.opening import JOURNAL_FILE
from tests.journal.conftest import bits, take

WINDOWS = st.integers(0, 1)
DIGITS = st.integers(0, 3)


@dataclass
class Model:
    """The tree as everybody sees it: parents, what was taught, where redo and a start lead."""

    parents: dict[int, int | None]
    labels: dict[int, int | None]
    states: dict[int, tuple]
    head: int
    next: dict[int, int] = field(default_factory=dict)

    def path(self, node: int | None) -> list[int]:
        return [] if node is None else [*self.path(self.parents[node]), node]

    def leads(self, at: int, to: int) -> dict[int, int]:
        left, there = self.path(at), self.path(to)
        return {p: c for p, c in pairwise(left) if c not in there}


class Window:
    """A window as it should be, and its journal."""

    def __init__(self, home: Path, at: int | None = None) -> None:
        self.journal = Journal.open(home)
        self.journal.hurry()
        self.history = self.journal.profile("Anna")
        self.at = self.history.at if at is None else at
        self.postponed: list[tuple[dict[int, int], int]] = []

    def redo_from(self, model: Model) -> int | None:
        for leads, _ in reversed(self.postponed):
            if self.at in leads:
                return leads[self.at]
        return model.next.get(self.at)

    def written(self, model: Model) -> None:
        """Say that where it went is on disk now."""
        for leads, to in self.postponed:
            model.next.update(leads)
            model.head = to
        self.postponed = []


class Machine(RuleBasedStateMachine):
    weights: str

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        with Journal.open(self.home) as journal:
            history = journal.create("Anna", self.weights)
            root = history.at
            self.model = Model({root: None}, {root: None}, {root: bits(history.learner)}, root)
        self.windows = [Window(self.home), Window(self.home)]
        self.other: sqlite3.Connection | None = None

    def teardown(self) -> None:
        self.unlock()
        for window in self.windows:
            window.journal.close()
        shutil.rmtree(self.home)

    # what happens outside

    @precondition(lambda self: self.other is None)
    @rule()
    def lock(self) -> None:
        self.other = sqlite3.connect(self.home / JOURNAL_FILE, isolation_level=None)
        self.other.execute("BEGIN EXCLUSIVE")

    @rule()
    def unlock(self) -> None:
        if self.other:
            self.other.close()
            self.other = None

    @precondition(lambda self: self.other is None)
    @rule(which=WINDOWS)
    def restart(self, which: int) -> None:
        self.windows[which].journal.close()  # what was postponed is gone with the process
        self.windows[which] = Window(self.home)
        assert self.windows[which].at == self.model.head

    # what a window does

    @rule(which=WINDOWS, label=DIGITS, written=st.integers(4, 6))
    def teach(self, which: int, label: int, written: int) -> None:
        window, model = self.windows[which], self.model
        step = take(window.history.learner, label, str(written))
        if self.other:
            with pytest.raises(JournalBusyError):
                window.history.record(step)
            return
        node = window.history.record(step)
        window.written(model)
        model.parents[node], model.labels[node] = window.at, label
        model.states[node] = bits(step.after)
        model.next[window.at] = node
        window.at = model.head = node

    @rule(which=WINDOWS)
    def undo(self, which: int) -> None:
        window = self.windows[which]
        parent = self.model.parents[window.at]
        undone = window.history.undo()
        assert (undone is None) == (parent is None)
        if parent is not None:
            self.moved(window, parent)

    @rule(which=WINDOWS)
    def redo(self, which: int) -> None:
        window = self.windows[which]
        node = window.redo_from(self.model)
        assert window.history.can_redo == (node is not None)
        redone = window.history.redo()
        assert (redone and redone.id) == node
        if node is not None:
            self.moved(window, node)

    @rule(which=WINDOWS, data=st.data())
    def go_to(self, which: int, data: st.DataObject) -> None:
        node = data.draw(st.sampled_from(sorted(self.model.parents)))
        self.windows[which].history.go_to(node)
        self.moved(self.windows[which], node)

    @rule(which=WINDOWS, data=st.data())
    def visit_another_branch(self, which: int, data: st.DataObject) -> None:
        """Go somewhere and one step back: redo then leads there."""
        self.go_to(which, data)
        self.undo(which)

    @rule(which=WINDOWS, label=DIGITS)
    def teach_otherwise(self, which: int, label: int) -> None:
        """Begin another branch where a step was."""
        self.undo(which)
        self.teach(which, label, 4 + (label + 1) % 3)

    @rule(which=WINDOWS)
    def reset(self, which: int) -> None:
        window = self.windows[which]
        window.history.reset()
        self.moved(window, self.model.path(window.at)[0])

    @precondition(lambda self: self.other is None)
    @rule(which=WINDOWS)
    def write_later(self, which: int) -> None:
        self.windows[which].history.write_postponed()
        self.windows[which].written(self.model)

    @precondition(lambda self: self.other is None)
    @rule(which=WINDOWS, label=DIGITS)
    def full_for_a_moment(self, which: int, label: int) -> None:
        """A step that could only be kept in memory is on disk as soon as there is room."""
        window = self.windows[which]
        window.journal.do_without()
        assert window.journal.path is None
        self.teach(which, label, 5)
        assert window.journal.back_to_disk()
        assert window.journal.path is not None

    def moved(self, window: Window, to: int) -> None:
        window.postponed.append((self.model.leads(window.at, to), to))
        window.at = to
        if self.other is None:
            window.written(self.model)

    @invariant()
    def every_window_is_where_it_should_be(self) -> None:
        for window in self.windows:
            model, history = self.model, window.history
            path = model.path(window.at)
            assert history.at == window.at
            assert bits(history.learner) == model.states[window.at]
            assert [step.id for step in history.steps()] == path[1:]
            assert [step.label for step in history.steps()] == [model.labels[n] for n in path[1:]]
            assert {step.id for step in history.all_steps()} == set(model.parents)
            assert history.is_written == (not window.postponed)
            assert history.can_redo == (window.redo_from(model) is not None)

    @invariant()
    def a_start_finds_the_last_that_moved_and_redo_its_way(self) -> None:
        with closing(sqlite3.connect(self.home / JOURNAL_FILE)) as connection:
            (head,) = connection.execute("SELECT head FROM profiles").fetchone()
            ways = connection.execute("SELECT id, next FROM states WHERE next").fetchall()
        assert head == self.model.head
        assert dict(ways) == self.model.next


def test_the_journal_is_what_the_model_says(weights, monkeypatch):
    monkeypatch.setattr("digitpad.journal.database.HURRIED", 0.0)
    Machine.weights = weights
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=12,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
