"""The queue: recent readings to go through, the least certain first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.finetune.accepted import levels
from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.natural_gradient import LATEST
from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Ink
from digitpad.journal.corrections import (
    Correction,
    image_of,
    ink_of,
    ink_text,
    now,
    place_of_text,
    place_text,
)
from digitpad.journal.database import Database
from digitpad.reading.result import Character, Place
from digitpad.segmentation.kinds import MARKS_AND_SIGNS

RIGHT, SKIPPED, NO_CHARACTER_MARK = "right", "skipped", "no character"
LIMIT = 500
SURE_READING = 0.95  # what was read less surely and not looked at may be wrong


@dataclass(frozen=True, eq=False)
class QueuedReading:
    """A character that was read.

    Parameters
    ----------
    image : Image, shape (28, 28)
    probabilities : NDArray, shape (10,), float32
    ink : Ink or None
        None in a picture.
    id : int or None
        Its number in the queue; None for one that is not in it yet.
    mark : str or None
        `RIGHT`, `SKIPPED`, the digit, mark or sign that it was, `NO_CHARACTER_MARK`, or None:
        nobody has looked.
    made : str
    amount : str
        The text that it stood in.
    place : int
        Where in it.
    standing : Place or None
        Where it stood on its line, where that is known.
    """

    image: Image
    probabilities: NDArray[np.float32]
    ink: Ink | None = None
    id: int | None = None
    mark: str | None = None
    made: str = ""
    amount: str = ""
    place: int = 0
    standing: Place | None = None

    @classmethod
    def of(cls, character: Character, ink: Ink) -> QueuedReading:
        """Return a character of a reading; `ink` is what was read, empty for a picture."""
        own = ink.only(character.strokes) if len(ink) else None
        return cls(character.image, character.probabilities, own, standing=character.place)

    @property
    def picture(self) -> str:
        """What it is known by, as a correction of it is."""
        return Correction(self.image, None).picture

    @property
    def digit(self) -> int:
        """What it was read as."""
        return int(self.probabilities.argmax())

    @property
    def certainty(self) -> float:
        """The probability of that."""
        return float(self.probabilities.max())


class ReadingQueue:
    """The last readings of one profile, on disk.

    Parameters
    ----------
    database : Database
    profile : int
    limit : int
        How many are kept; the oldest go first.
    """

    def __init__(self, database: Database, profile: int, limit: int = LIMIT) -> None:
        self._database, self._profile, self.limit = database, profile, limit

    def add(self, readings: Iterable[QueuedReading]) -> None:
        """Add readings. A picture that is there is brought up to date. Raises JournalError."""
        with self._database.transaction():
            for reading in readings:
                self._add(reading)
            self._database.write(
                """DELETE FROM readings WHERE profile = ? AND id NOT IN
                    (SELECT id FROM readings WHERE profile = ? ORDER BY id DESC LIMIT ?)""",
                self._profile,
                self._profile,
                self.limit,
            )

    def pending(self) -> tuple[QueuedReading, ...]:
        """Return what nobody has looked at, the least certain first."""
        return self._found("mark IS NULL ORDER BY certainty, id DESC")

    def marked(self) -> tuple[QueuedReading, ...]:
        """Return what was gone through, the last first."""
        return self._found("mark IS NOT NULL ORDER BY marked DESC")

    def accepted(self, count: int = LATEST) -> tuple[CharacterExample, ...]:
        """Return the last readings that the writer let stand, oldest first.

        Those are the ones that were called right, and of which nobody said anything though
        the pad was sure. They have 256 levels, as the journal keeps a lesson's.
        """
        found = self._found(
            """(mark = ? OR mark IS NULL AND certainty >= ?) AND NOT EXISTS
                (SELECT 1 FROM corrections c WHERE c.profile = readings.profile
                    AND c.picture = readings.picture AND kept)
                ORDER BY id DESC LIMIT ?""",
            RIGHT,
            SURE_READING,
            count,
        )
        return tuple(CharacterExample(levels(each.image), each.digit) for each in reversed(found))

    def mark(self, id: int, mark: str) -> None:
        """Say of a reading that it was `RIGHT`, is `SKIPPED`, what it was, or that no character.

        Raises
        ------
        ValueError
            If the mark is another.
        JournalError
        """
        if mark not in (RIGHT, SKIPPED, NO_CHARACTER_MARK, *"0123456789", *MARKS_AND_SIGNS):
            raise ValueError(f"a reading cannot be marked {mark!r}")
        with self._database.transaction():
            self._database.write(
                """UPDATE readings SET mark = ?,
                    marked = (SELECT 1 + coalesce(max(marked), 0) FROM readings)
                    WHERE profile = ? AND id = ?""",
                mark,
                self._profile,
                id,
            )

    def undo(self) -> QueuedReading | None:
        """Take the last mark back; return its reading as it was marked, None if there is none."""
        with self._database.transaction():
            last = next(iter(self.marked()), None)
            if last:
                clear = "UPDATE readings SET mark = NULL, marked = NULL WHERE id = ?"
                self._database.write(clear, last.id)
        return last

    # inside

    def _add(self, reading: QueuedReading) -> None:
        p = reading.probabilities.astype(np.float32)
        self._database.write(
            """INSERT INTO readings
                (profile, picture, image, ink, probabilities, certainty, made, amount, place,
                 standing)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (profile, picture) DO UPDATE SET
                probabilities = excluded.probabilities, certainty = excluded.certainty,
                amount = excluded.amount, place = excluded.place,
                standing = excluded.standing""",
            self._profile,
            reading.picture,
            reading.image.astype(np.float32).tobytes(),
            ink_text(reading.ink),
            p.tobytes(),
            reading.certainty,
            now(),
            reading.amount,
            reading.place,
            place_text(reading.standing),
        )

    def _found(self, where: str, *values: object) -> tuple[QueuedReading, ...]:
        query = f"SELECT * FROM readings WHERE profile = ? AND {where}"
        found = map(_of_row, self._database.rows(query, self._profile, *values))
        return tuple(reading for reading in found if reading)


def _of_row(row: sqlite3.Row) -> QueuedReading | None:
    """Return the reading in a row; None for a damaged one, which must not hide the others."""
    try:
        p = np.frombuffer(row["probabilities"], np.float32, count=10)
        ink = ink_of(row["ink"])
        about = row["id"], row["mark"], row["made"], row["amount"], row["place"]
        standing = place_of_text(row["standing"])
        return QueuedReading(image_of(row["image"]), p, ink, *about, standing)
    except (ValueError, TypeError, RecursionError):
        return None
