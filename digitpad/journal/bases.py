"""The weights that histories begin with, kept whole.

A later version of digitpad may bring other weights under the same name; a history
goes on with those it began with.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from digitpad.errors import JournalError, WeightsError
from digitpad.journal.database import Database
from digitpad.journal.vectors import digest
from digitpad.weights.store import Weights, load_weights, save_weights


def keep_base(database: Database, weights: Weights) -> str:
    """Store weights inside a transaction, unless they are there; return the hash of their θ."""
    name = digest(weights.network.theta)
    if database.row("SELECT 1 FROM bases WHERE theta = ?", name) is None:
        database.write("INSERT INTO bases VALUES (?, ?)", name, _packed(weights))
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
    for load in (lambda: load_weights(which), lambda: _unpacked(_content(database, name))):
        try:
            weights = load()
        except WeightsError:
            continue
        if digest(weights.network.theta) == name:
            return weights
    raise JournalError(database.path or "journal", f"the weights {which} in it are damaged")


def _content(database: Database, name: str) -> bytes:
    row = database.row("SELECT file FROM bases WHERE theta = ?", name)
    return row["file"] if row and isinstance(row["file"], bytes) else b""


def _packed(weights: Weights) -> bytes:
    with TemporaryDirectory(prefix="digitpad-") as folder:
        path = Path(folder) / "base.npz"
        save_weights(path, weights)
        return path.read_bytes()


def _unpacked(content: bytes) -> Weights:
    with TemporaryDirectory(prefix="digitpad-") as folder:
        path = Path(folder) / "base.npz"
        path.write_bytes(content)
        return load_weights(path)
