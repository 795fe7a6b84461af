"""The weights that histories begin with, kept whole.

A later version of digitpad may bring other weights under the same name; a history
goes on with those it began with.
"""

from __future__ import annotations

from functools import partial

from digitpad.errors import JournalError, WeightsError
from digitpad.journal.database import Database
from digitpad.journal.vectors import digest
from digitpad.weights.store import Weights, load_weights, packed_weights, unpacked_weights


def keep_base(database: Database, weights: Weights) -> str:
    """Store weights inside a transaction, unless they are there; return the hash of their θ."""
    name = digest(weights.network.theta)
    if database.row("SELECT 1 FROM bases WHERE theta = ?", name) is None:
        database.write("INSERT INTO bases VALUES (?, ?)", name, packed_weights(weights))
    return name


def fetch_base(database: Database, name: str, which: str) -> Weights:
    """Return the weights whose θ has the hash `name`.

    Parameters
    ----------
    database : Database
    name : str
    which : str
        Where they came from. If the same θ is still there, these are taken: a later version
        may have calibrated it better or given it another rehearsal set.

    Raises
    ------
    JournalError
        If they are neither there nor, undamaged, in the journal.
    """
    kept = partial(unpacked_weights, _content(database, name), which)
    for load in (partial(load_weights, which), kept):
        try:
            weights = load()
        except (WeightsError, TypeError):  # a name that is no text is damaged
            continue
        if digest(weights.network.theta) == name:
            return weights
    raise JournalError(database.path or "journal", f"the weights {which} in it are damaged")


def _content(database: Database, name: str) -> bytes:
    row = database.row("SELECT file FROM bases WHERE theta = ?", name)
    return row["file"] if row and isinstance(row["file"], bytes) else b""
