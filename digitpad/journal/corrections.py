"""Corrections: what somebody said a character was, and how they stand in a row of a table."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from digitpad.finetune.exemplars import LONGEST_REACH, Exemplar
from digitpad.finetune.kind_exemplars import NEAR
from digitpad.finetune.single_step import FineTuneStep
from digitpad.ink.normalise import SIDE, Image
from digitpad.ink.strokes import Ink
from digitpad.reading.result import Place
from digitpad.segmentation.kinds import MARKS_AND_SIGNS

IMPORTED = "imported"
T = TypeVar("T")


def now() -> str:
    """Return the time, UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, eq=False)
class Correction:
    """What a character was.

    Parameters
    ----------
    image : Image, shape (28, 28), float32
        What the network saw.
    label : int or None
        0 to 9; None for what is no digit.
    ink : Ink or None
        None for a picture.
    read_as : int or None
        The digit it was taken for; None where nobody asked.
    probabilities : NDArray, shape (10,), float32, or None
        The network's output then.
    kind : str
        How it was taught last; `IMPORTED` if it was not.
    made : str
        When, UTC, ISO 8601.
    mark : str
        The mark or sign that it is; empty for a digit, and for what is no character.
    place : Place or None
        Where it stood on its line, where that is known.
    reach : tuple of float, or None
        The `radius` and `near` of the writer's example that it is kept as, if it is.

    Raises
    ------
    ValueError
        If the image, the label, the mark, the place or the reach is none.
    """

    image: Image
    label: int | None
    ink: Ink | None = None
    read_as: int | None = None
    probabilities: NDArray[np.float32] | None = None
    kind: str = IMPORTED
    made: str = field(default_factory=now)
    mark: str = ""
    place: Place | None = None
    reach: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        image = np.array(self.image, dtype=np.float32)
        if image.shape != (SIDE, SIDE) or not np.all((image >= 0) & (image <= 1)):
            raise ValueError(f"an image is {SIDE}×{SIDE} numbers from 0 to 1")
        for digit in (self.label, self.read_as):
            if digit is not None and (type(digit) is not int or not 0 <= digit <= 9):
                raise ValueError(f"{digit!r} is no digit")
        if self.mark and (self.mark not in MARKS_AND_SIGNS or self.label is not None):
            raise ValueError(f"{self.mark!r} is no mark")
        if self.place is not None and not (len(self.place) == 4 and np.isfinite(self.place).all()):
            raise ValueError("a place is four numbers")
        if self.reach is not None and not (
            0 < self.reach[0] <= LONGEST_REACH and 0 < self.reach[1] <= NEAR
        ):
            raise ValueError(f"an example reaches {LONGEST_REACH} and {NEAR} at most")
        image.setflags(write=False)
        object.__setattr__(self, "image", image)

    @classmethod
    def of(cls, step: FineTuneStep) -> Correction:
        """Return what a step was about."""
        p = step.trace_before.output[0].astype(np.float32)
        about = int(p.argmax()), p, step.kind
        return cls(step.image, step.label, step.ink, *about, mark=step.mark, place=step.place)

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """The image as data sets hold it, shape (28, 28): 0 paper, 255 ink."""
        return np.rint(self.image * 255).astype(np.uint8)

    @property
    def exemplar(self) -> Exemplar | None:
        """The writer's example that it is kept as."""
        if self.reach is None:
            return None
        radius, near = self.reach
        return Exemplar(self.pixels, self.label, radius, self.mark, self.place, near)

    @property
    def picture(self) -> str:
        """The SHA-256 of `pixels`: two corrections with the same are of the same character."""
        return sha256(self.pixels.tobytes()).hexdigest()


@dataclass(frozen=True, eq=False)
class CorrectionEntry:
    """A correction in a profile.

    Parameters
    ----------
    id : int
    correction : Correction
    status : {"learnt", "waiting", "taken back"}
        Taught to the network the profile is at; known, but not taught to it (imported,
        or taught in another window or before a reset); undone.
    """

    id: int
    correction: Correction
    status: str


def last_of_each(items: Sequence[T], pictures: Sequence[str | None]) -> list[T]:
    """Return the last item of each picture, in order."""
    place = {picture: i for i, picture in enumerate(pictures)}
    return [items[i] for i in sorted(place.values())]


def as_row(correction: Correction) -> tuple[object, ...]:
    """Return picture, label, image, ink, read_as, probabilities, kind, made, mark and place."""
    p = correction.probabilities
    return (
        correction.picture,
        correction.label,
        correction.image.tobytes(),
        ink_text(correction.ink),
        correction.read_as,
        None if p is None else p.astype(np.float32).tobytes(),
        correction.kind,
        correction.made,
        correction.mark,
        place_text(correction.place),
    )


def of_row(row: sqlite3.Row) -> Correction:
    """Return the correction in a row. Raises ValueError if the row is damaged."""
    image = image_of(row["image"])
    p = row["probabilities"]
    found = Correction(
        image,
        row["label"],
        ink_of(row["ink"]),
        row["read_as"],
        None if p is None else np.frombuffer(p, np.float32, count=10),
        row["kind"],
        row["made"],
        row["mark"],
        place_of_text(row["place"]),
    )
    if found.picture != row["picture"]:
        raise ValueError("its image is damaged")
    return found


def readable(rows: Iterable[sqlite3.Row]) -> Iterable[tuple[sqlite3.Row, Correction]]:
    """Yield the rows that hold a correction; a damaged one must not hide the others."""
    for row in rows:
        try:
            yield row, of_row(row)
        except (ValueError, TypeError, OverflowError, RecursionError):
            continue


def image_of(content: bytes) -> Image:
    """Return the image that a row holds. Raises ValueError."""
    return np.frombuffer(content, np.float32).reshape(SIDE, SIDE)


def ink_text(ink: Ink | None) -> str | None:
    """Return ink as a row holds it: JSON, much faster to read than InkML."""
    return None if ink is None else json.dumps(as_points(ink))


def ink_of(text: str | None) -> Ink | None:
    """Return the ink that a row holds. Raises ValueError or TypeError."""
    return None if text is None else of_points(json.loads(text))


def place_text(place: Place | None) -> str | None:
    """Return a place on a line as a row holds it."""
    return None if place is None else json.dumps(place)


def place_of_text(text: str | None) -> Place | None:
    """Return the place that a row holds. Raises ValueError or TypeError."""
    return None if text is None else place_of(json.loads(text))


def place_of(values: list[float] | None) -> Place | None:
    """Return the place that JSON holds. Raises ValueError or TypeError."""
    if values is None:
        return None
    top, bottom, width, height = map(float, values)
    return top, bottom, width, height


def as_points(ink: Ink | None) -> list[list[list[float]]] | None:
    """Return strokes of points [x, y], as JSON holds them; its numbers come back exactly."""
    return None if ink is None else [stroke.points.tolist() for stroke in ink.strokes]


def of_points(strokes: list[list[list[float]]] | None) -> Ink | None:
    """Return the ink that `as_points` gave. Raises ValueError or TypeError."""
    return None if strokes is None else Ink.of(*strokes)
