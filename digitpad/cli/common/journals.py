"""The journal as commands open it: what it has to say goes to stderr."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from digitpad.cli.common.output import remark
from digitpad.journal import History, Journal


@contextmanager
def opened() -> Iterator[Journal]:
    """Open the user's journal. Raises JournalError."""
    with Journal.open() as journal:
        for note in journal.notes:
            remark(note)
        yield journal


@contextmanager
def profile(name: str) -> Iterator[History]:
    """Open a profile; the one named like the weights that come with digitpad is always there."""
    with opened() as journal:
        yield profile_of(journal, name)


def profile_of(journal: Journal, name: str) -> History:
    """Return a profile of an open journal, as `profile` does."""
    history = journal.profile_for(name) if name in ("pen", "essay") else journal.profile(name)
    for note in history.notes:
        remark(note)
    return history
