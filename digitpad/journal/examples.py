"""A writer's examples on disk: the corrections of the steps that lead to where a history stands.

Undo, redo, branches and a restart change the way there, and so the examples.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from digitpad.finetune.accepted import unpacked
from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.exemplars import Exemplar, Exemplars
from digitpad.journal.correction_store import examples, reach_of
from digitpad.journal.corrections import readable
from digitpad.journal.database import Database
from digitpad.journal.states import HistoryStep, accepted_at
from digitpad.weights.prototypes import Rehearsal


def exemplars_at(
    database: Database, path: Sequence[HistoryStep], rehearsal: Rehearsal | None
) -> Exemplars:
    """Return the examples at the end of `path`, bit for bit; damaged ones are left out."""
    found = (_exemplar(database, step) for step in examples(path))
    exemplars = Exemplars(tuple(item for item in found if item))
    return exemplars.with_accepted(_accepted(database, path), rehearsal)


def _accepted(database: Database, path: Sequence[HistoryStep]) -> Sequence[CharacterExample]:
    """Return what had been let stand at the last step of which that is known."""
    for step in reversed(path):
        if content := accepted_at(database, step.id):
            with suppress(ValueError):
                return unpacked(content)
    return ()


def _exemplar(database: Database, step: HistoryStep) -> Exemplar | None:
    rows = database.rows("SELECT * FROM corrections WHERE id = ?", step.correction)
    for _, correction in readable(rows):
        return replace(correction, reach=reach_of(step)).exemplar
    return None
