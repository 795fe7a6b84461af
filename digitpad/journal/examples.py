"""A writer's examples on disk: the corrections of the steps that lead to where a history stands.

Undo, redo, branches and a restart change the way there, and so the examples.
"""

from __future__ import annotations

from collections.abc import Sequence

from digitpad.finetune.exemplars import Exemplar, Exemplars
from digitpad.finetune.kind_exemplars import NEAR
from digitpad.journal.corrections import last_of_each, readable
from digitpad.journal.database import Database
from digitpad.journal.states import HistoryStep


def exemplars_at(database: Database, path: Sequence[HistoryStep]) -> Exemplars:
    """Return the examples at the end of `path`, bit for bit; damaged ones are left out."""
    last = last_of_each(path, [step.picture for step in path])
    found = (_exemplar(database, step) for step in last if step.radius is not None)
    return Exemplars(tuple(item for item in found if item))


def _exemplar(database: Database, step: HistoryStep) -> Exemplar | None:
    rows = database.rows("SELECT * FROM corrections WHERE id = ?", step.correction)
    for _, correction in readable(rows):
        reach = float(step.radius or 0)
        about = correction.mark, correction.place, NEAR if step.near is None else step.near
        return Exemplar(correction.pixels, correction.label, reach, *about)
    return None
