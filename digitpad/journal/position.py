"""Where a history stands: a node of its tree, and all that is needed to go on from there."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

from digitpad.errors import JournalError
from digitpad.finetune.single_step import Learner
from digitpad.journal import states
from digitpad.journal.bases import fetch_base
from digitpad.journal.database import Database
from digitpad.journal.examples import exemplars_at
from digitpad.weights.store import Weights


@dataclass(frozen=True, eq=False)
class HistoryPosition:
    """A node of the tree.

    Parameters
    ----------
    node : int
    base_name : str
        The hash of θ at its root.
    base : Weights
        The weights at its root.
    learner : Learner
    """

    node: int
    base_name: str
    base: Weights
    learner: Learner


def position_at(
    database: Database, node: int, weights: str, here: HistoryPosition | None = None
) -> HistoryPosition:
    """Return a place of the tree, bit for bit.

    Parameters
    ----------
    database : Database
    node : int
    weights : str
        What the history began with, by name or file.
    here : HistoryPosition, optional
        Saves loading the base again where it is the same.

    Raises
    ------
    JournalError
        If there is no such node, or it is damaged.
    """
    name = states.base_of(database, node)
    if here is not None and here.base_name == name:
        base = here.base
    else:
        base = fetch_base(database, name, weights)
    examples = exemplars_at(database, states.path_to(database, node), base.rehearsal)
    learner = replace(states.learner_at(database, node, base), exemplars=examples)
    return HistoryPosition(node, name, base, learner)


def last_good_position(
    database: Database, profile: int, head: int | None, weights: str
) -> HistoryPosition | None:
    """Return the last undamaged place on the way to `head`, None if there is none.

    Where nothing is at `head`, it is the profile's last undamaged place of all.
    """
    way = states.path_to(database, head or 0) or states.tree(database, profile)
    for taken in reversed(way):
        with suppress(JournalError):
            return position_at(database, taken.id, weights)
    return None
