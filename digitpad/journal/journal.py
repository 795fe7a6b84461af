"""The journal: what people taught their networks, in one file of the user's data directory."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from digitpad.assets import weights_file
from digitpad.errors import JournalError
from digitpad.finetune.single_step import Learner
from digitpad.journal import forgetting, opening, states
from digitpad.journal.bases import keep_base
from digitpad.journal.corrections import now
from digitpad.journal.database import Database
from digitpad.journal.history import History
from digitpad.journal.queue import ReadingQueue
from digitpad.journal.removal import remove_profile
from digitpad.network.optimizers import Adam, Optimizer
from digitpad.weights.store import Weights, load_weights

_log = logging.getLogger(__name__)

LONGEST_NAME = 1000  # characters; the name of a weights file must go in
_JOINERS: Mapping[int, None] = dict.fromkeys((0x200C, 0x200D))  # unseen, but in Persian names


@dataclass(frozen=True)
class Profile:
    """A profile as a list shows it.

    Parameters
    ----------
    name : str
    weights : str
        What it began with: a name or a file.
    steps : int
        How many steps lead to where it stands.
    corrections : int
        How many it holds, those taken back not counted.
    made : str
        When, UTC, ISO 8601.
    """

    name: str
    weights: str
    steps: int
    corrections: int
    made: str


class Journal:
    """All profiles, as one SQLite file that several windows may have open.

    Any thread may use it, one at a time. What a method returned from is on disk.

    Parameters
    ----------
    database : Database
    notes : tuple of str
        Lines to show, such as that a damaged journal was set aside.
    """

    def __init__(self, database: Database, notes: tuple[str, ...] = ()) -> None:
        self._database, self.notes = database, notes

    @classmethod
    def open(cls, folder: Path | None = None) -> Journal:
        """Open the journal, make it if there is none, set it aside if it is damaged.

        Parameters
        ----------
        folder : Path, optional
            $DIGITPAD_HOME, or the user's data directory, unless given.

        Raises
        ------
        JournalError
            If the folder cannot be used, or a newer digitpad wrote the journal.
        """
        database, said = opening.open_file(folder or opening.user_folder())
        return cls(database, (said,) if said else ())

    @classmethod
    def in_memory(cls, *notes: str) -> Journal:
        """Return a journal that works like any other and is gone in the end."""
        return cls(opening.in_memory(), notes)

    @classmethod
    def open_or_do_without(cls, folder: Path | None = None) -> Journal:
        """Open the journal; where that cannot be, return one in memory that says why."""
        try:
            return cls.open(folder)
        except JournalError as error:
            _log.warning("without a journal: %s", error)
            return cls.in_memory(f"{error}; what is taught now is not kept")

    @property
    def path(self) -> Path | None:
        """The file, None for a journal in memory."""
        return self._database.path

    def do_without(self) -> None:
        """Go on in memory, histories and queues included: for when the disk is full."""
        forgetful = forgetting.is_in_memory(self._database)
        self._database.into_memory()
        if forgetful:
            forgetting.keep_in_memory(self._database)

    def back_to_disk(self) -> bool:
        """Keep on disk again what was done in memory; return whether that was so, and could be."""
        return self._database.back_to_file()

    def hurry(self) -> None:
        """Have nobody wait long for another process: what writes, raises `JournalBusyError` soon.

        Where a history goes is then written a little later, by `History.write_postponed`.
        """
        self._database.hurried = True

    def profiles(self) -> tuple[Profile, ...]:
        """Return the profiles by name."""
        rows = self._database.rows(
            """SELECT *, (SELECT count(*) FROM corrections c WHERE c.profile = p.id AND kept)
                AS corrections FROM profiles p ORDER BY name"""
        )
        return tuple(
            Profile(
                row["name"],
                row["weights"],
                self._depth(row["head"]),
                row["corrections"],
                row["made"],
            )
            for row in rows
        )

    def profile(self, name: str) -> History:
        """Return the history of that name. Raises JournalError if there is none."""
        row = self._database.row("SELECT id FROM profiles WHERE name = ?", name)
        if row is None:
            raise JournalError(self.path or "journal", f"it has no profile {name}")
        return History(self._database, row["id"])

    def profile_for(self, weights: str) -> History:
        """Return the profile that is named like the weights it begins with; made if missing.

        Raises
        ------
        JournalError, WeightsError
        """
        which = _lasting(weights)
        if not self._known(which):
            self._make(which, which, Adam(), unless_known=True)
        return self.profile(which)

    def create(
        self, name: str, weights: str = "pen", optimizer: Optimizer | None = None
    ) -> History:
        """Make a profile.

        Parameters
        ----------
        name : str
        weights : str
            What it begins with: a name or a file.
        optimizer : Optimizer, optional
            What its learner steps with; Adam as it comes unless given.

        Raises
        ------
        JournalError
            If there is one of that name, or the name is none.
        WeightsError
            If there are no such weights.
        """
        return History(self._database, self._make(name, weights, optimizer or Adam()))

    def restored(self, which: str) -> History:
        """Return the profile that was in use the last time, or that of the weights of that name.

        Raises
        ------
        JournalError, WeightsError
        """
        return self.profile(which) if self._known(which) else self.profile_for(which)

    def rename(self, name: str, new: str) -> None:
        """Call a profile otherwise. Raises JournalError if that is no name, or taken."""
        history = self.profile(name)
        with self._database.transaction():
            self._check(new)
            self._database.write("UPDATE profiles SET name = ? WHERE id = ?", new, history.id)

    def delete(self, name: str) -> None:
        """Take a profile out, with all that was taught to it. Raises JournalError."""
        history = self.profile(name)
        with self._database.transaction() as database:
            remove_profile(database, history.id)
        self._database.fold_log()

    def keep_readings_in_memory(self) -> None:
        """Have the queue be gone in the end: cleared ink is nobody's business."""
        forgetting.keep_in_memory(self._database)

    @property
    def readings_are_in_memory(self) -> bool:
        """Whether the queue will be gone in the end."""
        return forgetting.is_in_memory(self._database)

    @property
    def has_readings_on_disk(self) -> bool:
        """Whether there are readings in the file."""
        return forgetting.is_on_disk(self._database)

    def forget_readings(self) -> None:
        """Remove every reading that is on disk, without a trace. Raises JournalError."""
        forgetting.forget(self._database)

    def keep_readings_on_disk(self) -> None:
        """Keep the queue for the next time. Raises JournalError."""
        forgetting.keep_on_disk(self._database)

    def queue(self, history: History) -> ReadingQueue:
        """Return the recent readings of a profile."""
        return ReadingQueue(self._database, history.id)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    # inside

    def _make(
        self, name: str, weights: str, optimizer: Optimizer, *, unless_known: bool = False
    ) -> int:
        """Make a profile and return its number; another window may be doing the same."""
        which, loaded = _lasting(weights), load_weights(weights)
        learner = Learner.fresh(loaded.network, optimizer)
        with self._database.transaction():
            known = self._database.row("SELECT id FROM profiles WHERE name = ?", name)
            if known and unless_known:
                return known["id"]
            self._check(name, which)
            return self._insert(name, which, loaded, learner)

    def _insert(self, name: str, weights: str, loaded: Weights, learner: Learner) -> int:
        insert = "INSERT INTO profiles (name, weights, made) VALUES (?, ?, ?)"
        id = self._database.write(insert, name, weights, now())
        root = states.add_root(self._database, id, keep_base(self._database, loaded), learner)
        self._database.write("UPDATE profiles SET head = ? WHERE id = ?", root, id)
        return id

    def _check(self, *names: str) -> None:
        for name in names:
            printable = name.translate(_JOINERS).isprintable()
            if not (printable and name.strip() == name and 0 < len(name) <= LONGEST_NAME):
                raise JournalError(self.path or "journal", f"{name!r} is no name for a profile")
        if self._known(names[0]):
            raise JournalError(self.path or "journal", f"it has a profile {names[0]} already")

    def _known(self, name: str) -> bool:
        return bool(self._database.rows("SELECT 1 FROM profiles WHERE name = ?", name))

    def _depth(self, head: int) -> int:
        return max(len(states.path_to(self._database, head)) - 1, 0)


def _lasting(weights: str) -> str:
    """Return what the weights are called from any folder."""
    named = os.path.isfile(weights_file(weights)) and Path(weights).name == weights
    # A name with a null byte is nobody's; whoever reads the file says so. Links may be a circle.
    return weights if named or "\0" in weights else os.path.realpath(weights)
