"""Curves and weights as files that other programs read."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from digitpad.files import replacing
from digitpad.lab.run import RunSnapshot
from digitpad.weights.store import Weights, save_weights

_COLUMNS = (
    *("run", "data", "optimizer", "learning_rate", "batch_size", "loss", "hidden", "seed"),
    *("step", "epoch", "training_loss", "training_accuracy", "test_loss", "test_accuracy"),
)


def write_csv(path: Path, snapshots: Mapping[int, RunSnapshot], *, by_batch: bool) -> None:
    """Write runs as a table: a row for each epoch, or for each batch.

    Fields that were not measured at a step are empty. Raises FileError.
    """
    with replacing(path) as part, part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        for number, snapshot in snapshots.items():
            writer.writerows(_rows(number, snapshot, by_batch=by_batch))


def write_weights(path: Path, snapshot: RunSnapshot) -> None:
    """Write a run's network as it stands, with all it takes to make it again. Raises FileError."""
    (_, training), (_, test) = snapshot.now
    provenance = {
        "recipe": "lab",
        **asdict(snapshot.settings),
        "data": snapshot.data,
        "step": snapshot.step,
        "measured": {"training": training, "test": test},
    }
    save_weights(path, Weights(snapshot.network, provenance=provenance))


def _rows(number: int, snapshot: RunSnapshot, *, by_batch: bool) -> Iterator[Sequence[object]]:
    curves, s = snapshot.curves, snapshot.settings
    batch, hidden = s.batch_size or "all", "-".join(str(n) for n in s.hidden)
    head = (number + 1, snapshot.data, s.optimizer, s.learning_rate, batch, s.loss, hidden, s.seed)
    tested = {int(step): (loss, right) for step, loss, right in curves.test.tolist()}
    if by_batch:
        training = {i + 1: tuple(row) for i, row in enumerate(curves.training.tolist())}
    else:
        (x, losses), (_, rights) = (curves.training_by_epoch(column) for column in (0, 1))
        steps = np.rint(x * curves.batches).astype(int).tolist()
        training = dict(zip(steps, zip(losses.tolist(), rights.tolist(), strict=True), strict=True))
    for step in (0, *training):
        figures = (*training.get(step, ("", "")), *tested.get(step, ("", "")))
        yield (*head, step, step / curves.batches, *figures)
