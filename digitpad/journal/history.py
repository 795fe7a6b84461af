"""What one person taught a network: every step on disk, every one of them undoable."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import numpy as np

from digitpad.errors import JournalBusyError, JournalError, WeightsError
from digitpad.finetune.single_step import FineTuneStep, Learner
from digitpad.journal import correction_store, states
from digitpad.journal.bases import keep_base
from digitpad.journal.corrections import Correction, CorrectionEntry
from digitpad.journal.costs import Shares, costs_of, keep_costs
from digitpad.journal.database import Database
from digitpad.journal.position import HistoryPosition, last_good_position, position_at
from digitpad.journal.states import HistoryStep
from digitpad.journal.vectors import digest
from digitpad.weights.store import Weights, load_weights


@dataclass(frozen=True)
class HistoryMove:
    """A way through the tree that is not written yet: from where, to where.

    Parameters
    ----------
    left, path : sequence of HistoryStep
        The steps that lead to the one place and to the other.
    settle : bool
        Whether corrections that it leaves behind are taken back.
    """

    left: Sequence[HistoryStep]
    path: Sequence[HistoryStep]
    settle: bool

    @property
    def leads(self) -> dict[int, int]:
        """Where redo leads from the steps that it leaves."""
        there = {step.id for step in self.path}
        ways = pairwise(step.id for step in self.left)
        return {parent: child for parent, child in ways if child not in there}


class History:
    """A profile: a learner, and the tree of steps that it stands in.

    Steps are never thrown away. A step after an undo begins another branch: redo then
    follows the new one, and `go_to` still reaches the old.

    Each history object has a place of its own in the tree. Two windows on one profile
    go their own ways from where they part, each as a branch, and see each other's
    steps and corrections; the profile is next opened where the last of them moved.

    Any thread may use it, one at a time. What a method returned from is on disk.

    Parameters
    ----------
    database : Database
    profile : int

    Raises
    ------
    JournalError
        If nothing of it can be restored.
    """

    def __init__(self, database: Database, profile: int) -> None:
        self._database, self._profile = database, profile
        row = database.row("SELECT * FROM profiles WHERE id = ?", profile)
        if row is None:
            raise ValueError(f"there is no profile {profile}")
        self.name: str = row["name"]
        self.weights: str = row["weights"]
        self.notes: tuple[str, ...] = ()
        self._position = self._restored(row["head"])
        self._postponed: list[HistoryMove] = []

    # where it stands

    @property
    def id(self) -> int:
        """The number of the profile in the journal."""
        return self._profile

    @property
    def at(self) -> int:
        """The number of the step it stands at."""
        return self._position.node

    @property
    def learner(self) -> Learner:
        """The network here, with its optimizer and what that remembers."""
        return self._position.learner

    @property
    def base(self) -> Weights:
        """The weights it began with."""
        return self._position.base

    @property
    def can_undo(self) -> bool:
        """Whether a step leads here."""
        return states.parent_of(self._database, self.at) is not None

    @property
    def can_redo(self) -> bool:
        """Whether a step leads on from here."""
        return self._next() is not None

    @property
    def is_there(self) -> bool:
        """Whether the journal still has it: another window may have deleted the profile."""
        query = "SELECT 1 FROM states WHERE id = ? AND profile = ?"
        return self._database.row(query, self.at, self._profile) is not None

    @property
    def is_written(self) -> bool:
        """Whether the journal knows where it stands."""
        return not self._postponed

    def steps(self) -> tuple[HistoryStep, ...]:
        """Return the steps from the weights it began with to here, oldest first."""
        return self._path()[1:]

    def all_steps(self) -> tuple[HistoryStep, ...]:
        """Return every node of the tree, undone and other windows' too, oldest first."""
        return states.tree(self._database, self._profile)

    def costs(self) -> Mapping[int, Mapping[str, Shares]]:
        """Return what each step cost, by its number, as far as it was measured."""
        return costs_of(self._database, self._profile)

    def corrections(self) -> tuple[CorrectionEntry, ...]:
        """Return the profile's corrections, other windows' too, oldest first."""
        return correction_store.entries(self._database, self._profile, self._path())

    def taught(self, steps: Iterable[HistoryStep]) -> Mapping[int | None, Correction]:
        """Return the corrections that steps were about, by their numbers."""
        return correction_store.taught(self._database, steps)

    def learnt(self) -> tuple[Correction, ...]:
        """Return what the network here was taught, the last label of each picture, in order."""
        return correction_store.learnt(self._database, self._profile, self._path())

    def accepted(self, step: int) -> bytes:
        """Return what a step was learnt together with, see `digitpad.finetune.accepted`."""
        return states.accepted_at(self._database, step)

    # going on

    def record(self, step: FineTuneStep, costs: Mapping[str, Shares] | None = None) -> int:
        """Put a step on disk and stand after it; return its number.

        Parameters
        ----------
        step : FineTuneStep
        costs : mapping of str to tuple of float, optional
            Which shares of what was measured were read right before and after.

        Raises
        ------
        JournalError
            If it cannot be written. It then has not been taken here.
        ValueError
            If the step does not begin where this history stands.
        """
        if not np.array_equal(step.before.network.theta, self.learner.network.theta):
            raise ValueError("the step was taken from another network than the history's")
        with self._transaction() as database:
            correction = correction_store.enter(database, self._profile, Correction.of(step))
            node = states.add_step(database, self.at, self.base, correction, step)
            keep_costs(database, node, costs or {})
            self._head(node)
        self._position = replace(self._position, node=node, learner=step.after)
        return node

    def add(self, corrections: Iterable[Correction]) -> int:
        """Add corrections without teaching them; return how many were new. Raises JournalError.

        New is the picture that no correction holds for. What is kept as an example of the
        writer's is one here, too: a step that leaves the network as it is.
        """
        position = self._position
        with self._transaction() as database:
            new = correction_store.enter_new(database, self._profile, corrections)
            for id, correction in new:
                position = self._with_example(database, position, id, correction)
            self._head(position.node)
        self._position = position
        return len(new)

    # going back

    def undo(self) -> HistoryStep | None:
        """Go back before the last step, bit for bit; return it, None if there was none."""
        steps = self.steps()
        if not steps:
            return None
        self.go_to(steps[-1].parent or 0)
        return steps[-1]

    def redo(self) -> HistoryStep | None:
        """Go on to the step last undone here; return it, None if there is none."""
        node = self._next()
        if node is None:
            return None
        self.go_to(node)
        return self.steps()[-1]

    def go_to(self, node: int) -> None:
        """Go to any step of the tree, its number given, bit for bit.

        Corrections that the way there leaves behind are taken back.

        Raises
        ------
        JournalError
            If there is no such step, or it is damaged. The history then stays where it is.
        """
        thinkable = isinstance(node, int) and 0 < node < 2**63  # what a row can have
        if not (thinkable and states.belongs(self._database, node, self._profile)):
            problem = f"profile {self.name} has no step {node}"
            raise JournalError(self._database.path or "journal", problem)
        self._move(node, settle=True)

    def reset(self) -> None:
        """Go back to the weights it began with. Redo leads forward again, step by step.

        The corrections still hold: what was said of the characters is as true as before.
        """
        self._move(self._path()[0].id, settle=False)

    def write_postponed(self) -> None:
        """Write where it went while the journal was busy. Raises JournalError."""
        with self._transaction():
            pass

    # other weights

    def outdated(self) -> str | None:
        """Say in one line if the weights it began with are others today, None if not."""
        try:
            current = load_weights(self.weights)
        except WeightsError as error:
            return f"{error}; profile {self.name} goes on with its own copy"
        if digest(current.network.theta) == digest(self.base.network.theta):
            return None
        return (
            f"the weights {self.weights} are others than profile {self.name} began with; "
            "it goes on with its own copy until it is begun again"
        )

    def begin_again(self) -> None:
        """Begin with today's weights of the same name. Raises JournalError or WeightsError.

        Nothing is lost: corrections wait to be learnt, `go_to` reaches the old steps.
        """
        weights = load_weights(self.weights)
        learner = Learner.fresh(weights.network, self.learner.optimizer)
        with self._transaction() as database:
            name = keep_base(database, weights)
            node = states.add_root(database, self._profile, name, learner)
            self._head(node)
        self._position = HistoryPosition(node, name, weights, learner)

    def as_weights(self) -> Weights:
        """Return the network here as weights to save, their provenance saying what it learnt.

        Whose it is, and where the weights lay that it began with, is nobody's business.
        """
        began = {
            "weights": Path(self.weights).name,
            "theta_sha256": digest(self.base.network.theta),
        }
        provenance = {
            "steps": [step.title for step in self.steps()],
            "began_with": {**began, "provenance": dict(self.base.provenance)},
        }
        return replace(
            self.base,
            network=self.learner.network,
            provenance=provenance,
            history=(),
            optimizer=None,
            state=None,
            current=None,
        )

    # inside

    def _with_example(
        self, database: Database, position: HistoryPosition, id: int, correction: Correction
    ) -> HistoryPosition:
        """Return a place further on, where a correction is an example; inside a transaction."""
        exemplar, reach = correction.exemplar, correction.reach
        if exemplar is None or reach is None:
            return position
        exemplars = position.learner.exemplars.and_also(exemplar)
        learner = replace(position.learner, exemplars=exemplars)
        base = position.base
        node = states.add_example(database, position.node, base, id, learner, reach)
        return replace(position, node=node, learner=learner)

    def _path(self) -> tuple[HistoryStep, ...]:
        return states.path_to(self._database, self.at)

    def _move(self, node: int, *, settle: bool) -> None:
        position = position_at(self._database, node, self.weights, self._position)
        move = HistoryMove(self._path(), states.path_to(self._database, node), settle)
        try:
            with self._transaction() as database:
                self._write(database, move)
        except JournalBusyError:
            if not self._database.hurried:
                raise
            self._postponed.append(move)
        self._position = position

    @contextmanager
    def _transaction(self) -> Iterator[Database]:
        """Write all or nothing, and before it where the history went while that was impossible."""
        with self._database.transaction() as database:
            moves = tuple(self._postponed)
            for move in moves:
                self._write(database, move)
            yield database
        del self._postponed[: len(moves)]

    def _write(self, database: Database, move: HistoryMove) -> None:
        for parent, child in move.leads.items():
            states.lead(database, parent, child)
        if move.settle:
            correction_store.settle(database, self._profile, move.left, move.path)
        self._head(move.path[-1].id)

    def _next(self) -> int | None:
        """Return the step that redo leads to."""
        for move in reversed(self._postponed):
            if self.at in move.leads:
                return move.leads[self.at]
        return states.next_of(self._database, self.at)

    def _head(self, node: int) -> None:
        self._database.write("UPDATE profiles SET head = ? WHERE id = ?", node, self._profile)

    def _restored(self, head: int | None) -> HistoryPosition:
        position = last_good_position(self._database, self._profile, head, self.weights)
        if position is None:
            problem = f"its profile {self.name} cannot be restored"
            raise JournalError(self._database.path or "journal", problem)
        if position.node != head:
            self.notes = (f"profile {self.name}: the last steps are damaged and left out",)
        return position
