"""Which corrections a profile holds, and which of them were taken back.

Of several labels that somebody gave one picture the last one holds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from digitpad.finetune.exemplars import LONGEST_REACH
from digitpad.finetune.kind_exemplars import NEAR
from digitpad.journal.corrections import (
    IMPORTED,
    Correction,
    CorrectionEntry,
    as_row,
    last_of_each,
    readable,
)
from digitpad.journal.database import Database
from digitpad.journal.states import HistoryStep


def enter(database: Database, profile: int, correction: Correction) -> int:
    """Add a correction inside a transaction, unless it is there; return its id. It now holds."""
    picture = correction.picture
    known = database.row(
        "SELECT id FROM corrections WHERE profile = ? AND picture = ? AND label IS ? AND mark = ?",
        profile,
        picture,
        correction.label,
        correction.mark,
    )
    if known:
        id = known["id"]
        update = "UPDATE corrections SET kind = ?, place = coalesce(?, place) WHERE id = ?"
        database.write(update, correction.kind, as_row(correction)[-1], id)
    else:
        id = database.write(
            """INSERT INTO corrections
                (profile, picture, label, image, ink, read_as, probabilities, kind, made,
                 mark, place, kept)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
            profile,
            *as_row(correction),
        )
    _hold(database, profile, picture, id)
    return id


def enter_new(
    database: Database, profile: int, corrections: Iterable[Correction]
) -> list[tuple[int, Correction]]:
    """Add what no correction holds for yet, inside a transaction; return those with their ids."""
    return [
        (enter(database, profile, correction), correction)
        for correction in corrections
        if not _held(database, profile, correction.picture)
    ]


def settle(
    database: Database, profile: int, left: Sequence[HistoryStep], path: Sequence[HistoryStep]
) -> None:
    """Take back, inside a transaction, what was taught on the path `left` but not on `path`."""
    both = {step.id for step in left} & {step.id for step in path}
    holding = {step.picture: step.correction for step in path}
    moved = {step.picture for step in (*left, *path) if step.id not in both} - {None}
    for picture in moved:
        _hold(database, profile, str(picture), holding.get(picture))


def entries(
    database: Database, profile: int, path: Sequence[HistoryStep]
) -> tuple[CorrectionEntry, ...]:
    """Return the corrections of a profile at the end of `path`, oldest first."""
    learnt = {step.correction for step in path if step.kind != IMPORTED}
    reaching = {step.correction: reach_of(step) for step in examples(path)}
    rows = database.rows("SELECT * FROM corrections WHERE profile = ? ORDER BY id", profile)
    return tuple(
        CorrectionEntry(
            row["id"],
            replace(correction, reach=reaching.get(row["id"])),
            _status(row["id"] in learnt, bool(row["kept"])),
        )
        for row, correction in readable(rows)
    )


def learnt(database: Database, profile: int, path: Sequence[HistoryStep]) -> tuple[Correction, ...]:
    """Return what was taught on `path`, the last label of each picture, in order."""
    steps = [step for step in latest(path) if step.correction is not None]
    known = taught(database, steps)
    reaching = {step.picture: reach_of(step) for step in examples(path)}
    return tuple(
        replace(known[step.correction], reach=reaching.get(step.picture))
        for step in steps
        if step.correction in known
    )


def taught(database: Database, steps: Iterable[HistoryStep]) -> dict[int | None, Correction]:
    """Return the corrections that steps were about, by their numbers; no others are looked at."""
    numbers = (step.correction for step in steps)
    ids = json.dumps([each for each in numbers if isinstance(each, int)])  # others are damaged
    rows = database.rows(
        "SELECT * FROM corrections WHERE id IN (SELECT value FROM json_each(?))", ids
    )
    return {row["id"]: correction for row, correction in readable(rows)}


def latest(path: Sequence[HistoryStep]) -> Sequence[HistoryStep]:
    """Return the last step about each picture, in order."""
    return last_of_each(path, [step.picture for step in path])


def examples(path: Sequence[HistoryStep]) -> Sequence[HistoryStep]:
    """Return the steps that made the examples which hold at the end of `path`, in order.

    One step more leaves an example be, unless it said otherwise of the picture.
    """
    holding: dict[str | None, HistoryStep] = {}
    for step in path:
        made = holding.get(step.picture)
        if made and (step.radius is not None or (step.label, step.mark) != (made.label, made.mark)):
            del holding[step.picture]
        if step.radius is not None:
            holding[step.picture] = step
    return list(holding.values())


def reach_of(step: HistoryStep) -> tuple[float, float] | None:
    """Return how far the example reaches that a step made; None where it made none, or damaged."""
    radius, near = step.radius, NEAR if step.near is None else step.near
    if not (isinstance(radius, float) and isinstance(near, float)):
        return None
    return (radius, near) if 0 < radius <= LONGEST_REACH and 0 < near <= NEAR else None


def _status(learnt: bool, kept: bool) -> str:
    if not kept:
        return "taken back"
    return "learnt" if learnt else "waiting"


def _hold(database: Database, profile: int, picture: str, id: int | None) -> None:
    database.write(
        "UPDATE corrections SET kept = (id IS ?) WHERE profile = ? AND picture = ?",
        id,
        profile,
        picture,
    )


def _held(database: Database, profile: int, picture: str) -> bool:
    query = "SELECT 1 FROM corrections WHERE profile = ? AND picture = ? AND kept"
    return database.row(query, profile, picture) is not None
