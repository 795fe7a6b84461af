"""A run on the lab's list."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.lab.run import RunSnapshot
from digitpad.lab.settings import RunSettings

MOST_RUNS = 12
"""Runs at a time: more could not be told apart."""


@dataclass(frozen=True, eq=False)
class RunEntry:
    """A run on the list.

    Parameters
    ----------
    number : int
        0 to MOST - 1; it decides colour and symbol.
    settings : RunSettings
    data : str
    since : int
        The ticket of the last order about it; what was reported before that is stale.
    shown : bool
        Whether its curves are drawn, and it trains with the others.
    snapshot : RunSnapshot or None
        How it stands; None for the moment it takes to begin it.
    """

    number: int
    settings: RunSettings
    data: str
    since: int
    shown: bool = True
    snapshot: RunSnapshot | None = None

    @property
    def title(self) -> str:
        """What the run is called."""
        return self.settings.title_on(self.data)

    @property
    def able(self) -> bool:
        """Whether it can go on from where it stands."""
        return self.snapshot is None or not self.snapshot.diverged
