"""The tree of a history: the weights at its root, a step on every other node.

Nodes are added and never changed, but for `next`, which redo follows.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

import numpy as np

from digitpad.errors import JournalError
from digitpad.finetune.accepted import packed
from digitpad.finetune.single_step import KEPT, FineTuneStep, Learner
from digitpad.journal.corrections import IMPORTED, now
from digitpad.journal.database import Database
from digitpad.journal.vectors import fetch, keep
from digitpad.network.optimizers import State
from digitpad.weights.store import Weights, described, optimizer_of

BEGINNING = "weights"  # the kind of a root
BROUGHT = "it came with a file"
Reach = tuple[float, float]
_ROOT = (None, None, BEGINNING, 0, "", None, None, "", "", None, None, None)

# UNION, not UNION ALL: in a damaged file the way up might be a circle.
_PATH = """
    WITH RECURSIVE path (id, parent) AS (
        SELECT id, parent FROM states WHERE id = ?
        UNION SELECT s.id, s.parent FROM states s JOIN path ON s.id = path.parent)
"""
_TOLD = """
    SELECT s.*, c.label, c.read_as, c.picture, coalesce(c.mark, '') AS mark FROM states s
    LEFT JOIN corrections c ON c.id = s.correction
"""


@dataclass(frozen=True)
class HistoryStep:
    """A step that was taken, as the history tells it.

    Parameters
    ----------
    id : int
    parent : int or None
        The step before it; None for the weights that a history begins with.
    kind : str
        "one step", "learn it", or `BEGINNING`.
    label, read_as : int or None
        What the character was, None for no digit; what it was read as.
    updates : int
    rehearsal : str
        What guarded against forgetting; empty for nothing.
    loss_before, loss_after : float or None
    made : str
        When, UTC, ISO 8601.
    theta : str
        The SHA-256 of θ after it.
    correction : int or None
    picture : str or None
    outcome, reason : str
        See `FineTuneStep`; empty for a single step and for steps of earlier versions.
    taken, radius, near : float or None
        See `FineTuneStep`.
    mark : str
        The mark or sign that it was; empty for others.
    """

    id: int
    parent: int | None
    kind: str
    label: int | None
    read_as: int | None
    updates: int
    rehearsal: str
    loss_before: float | None
    loss_after: float | None
    made: str
    theta: str
    correction: int | None
    picture: str | None
    outcome: str
    reason: str
    taken: float | None
    radius: float | None
    near: float | None
    mark: str

    @property
    def title(self) -> str:
        """The step in a few words."""
        if self.correction is None:
            return "the weights it began with"
        was = self.mark or ("no digit" if self.label is None else str(self.label))
        return f"{was}, read as {self.read_as} ({self.kind})"

    @property
    def is_kept(self) -> bool:
        """Whether the network did not learn it, so that only the example says it."""
        return self.outcome == KEPT


def add_root(database: Database, profile: int, base: str, learner: Learner) -> int:
    """Add the weights that a history begins with, inside a transaction; return the node."""
    theta = learner.network.theta
    return _add(database, profile, base, theta, learner, _ROOT)


def add_step(
    database: Database, parent: int, base: Weights, correction: int, step: FineTuneStep
) -> int:
    """Add a step after the node `parent`, inside a transaction; return the node."""
    row = _row(database, parent)
    taught = step.kind, step.updates, step.rehearsal, step.loss_before, step.loss_after
    ended = step.outcome, step.reason, step.taken, step.radius, step.near
    about = parent, correction, *taught, *ended
    node = _add(database, row["profile"], row["base"], base.network.theta, step.after, about)
    if step.accepted:
        database.write("INSERT INTO accepted VALUES (?, ?)", node, packed(step.accepted))
    lead(database, parent, node)
    return node


def add_example(
    database: Database, parent: int, base: Weights, correction: int, learner: Learner, reach: Reach
) -> int:
    """Add the example that a correction brought along, inside a transaction; return the node."""
    row = _row(database, parent)
    about = parent, correction, IMPORTED, 0, "", None, None, KEPT, BROUGHT, None, *reach
    node = _add(database, row["profile"], row["base"], base.network.theta, learner, about)
    lead(database, parent, node)
    return node


def lead(database: Database, node: int, to: int) -> None:
    """Have redo lead from one node to another, inside a transaction."""
    database.write("UPDATE states SET next = ? WHERE id = ?", to, node)


def learner_at(database: Database, node: int, base: Weights) -> Learner:
    """Return the learner of a node, bit for bit. Raises JournalError if it is damaged."""
    row = _row(database, node)
    theta = base.network.theta
    try:
        slots, optimizer = json.loads(row["slots"]), optimizer_of(json.loads(row["optimizer"]))
        named = {name: slots[name] for name in optimizer.slots}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise JournalError(database.path or "journal", f"its step {node} is damaged") from error
    network = base.network.with_theta(fetch(database, row["theta"], theta))
    kept = {name: fetch(database, sha, np.zeros_like(theta)) for name, sha in named.items()}
    return Learner(network, optimizer, State(row["t"], kept))


def path_to(database: Database, node: int) -> tuple[HistoryStep, ...]:
    """Return the nodes from the root to `node`."""
    query = f"{_PATH} {_TOLD} JOIN path ON path.id = s.id ORDER BY s.id"
    return tuple(map(_taken, database.rows(query, node)))


def tree(database: Database, profile: int) -> tuple[HistoryStep, ...]:
    """Return all nodes of a profile, in the order they were made."""
    return tuple(map(_taken, database.rows(f"{_TOLD} WHERE s.profile = ? ORDER BY s.id", profile)))


def accepted_at(database: Database, node: int) -> bytes:
    """Return what a step was learnt together with, as `finetune.accepted.packed` has it."""
    row = database.row("SELECT content FROM accepted WHERE state = ?", node)
    return row["content"] if row else b""


def belongs(database: Database, node: int, profile: int) -> bool:
    """Say whether there is such a node in a profile."""
    query = "SELECT 1 FROM states WHERE id = ? AND profile = ?"
    return database.row(query, node, profile) is not None


def parent_of(database: Database, node: int) -> int | None:
    """Return the node that undo leads to."""
    return _row(database, node)["parent"]


def next_of(database: Database, node: int) -> int | None:
    """Return the node that redo leads to."""
    return _row(database, node)["next"]


def base_of(database: Database, node: int) -> str:
    """Return the hash of the weights at a node's root."""
    return _row(database, node)["base"]


def _row(database: Database, node: int) -> sqlite3.Row:
    row = database.row("SELECT * FROM states WHERE id = ?", node)
    if row is None:
        raise JournalError(database.path or "journal", f"it holds no step {node}")
    return row


def _add(
    database: Database,
    profile: int,
    base: str,
    base_theta: np.ndarray,
    learner: Learner,
    about: tuple[object, ...],
) -> int:
    nothing = np.zeros_like(base_theta)
    slots = {name: keep(database, slot, nothing) for name, slot in learner.state.slots.items()}
    return database.write(
        """INSERT INTO states
            (profile, base, theta, t, slots, optimizer,
             parent, correction, kind, updates, rehearsal, loss_before, loss_after,
             outcome, reason, taken, radius, near, made)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        profile,
        base,
        keep(database, learner.network.theta, base_theta),
        learner.state.t,
        json.dumps(slots),
        json.dumps(described(learner.optimizer)),
        *about,
        now(),
    )


def _taken(row: sqlite3.Row) -> HistoryStep:
    return HistoryStep(*(row[name] for name in HistoryStep.__dataclass_fields__))
