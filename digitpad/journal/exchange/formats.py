"""Export and import: which file a name asks for, and what goes into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from digitpad.errors import ExchangeError
from digitpad.journal import Correction, History
from digitpad.journal.exchange.ink_zip import read_zip, write_zip
from digitpad.journal.exchange.picture_files import (
    IMAGES,
    read_csv,
    read_idx_pair,
    write_csv,
    write_idx_pair,
)
from digitpad.journal.exchange.recording import Recording
from digitpad.journal.exchange.recording_file import save_recording
from digitpad.weights.store import save_weights

_WRITERS = {".zip": write_zip, ".csv": write_csv, IMAGES: write_idx_pair}
_READERS = {
    ".zip": read_zip,
    ".csv": read_csv,
    IMAGES: read_idx_pair,
    f"{IMAGES}.gz": read_idx_pair,
}

T = TypeVar("T")


@dataclass(frozen=True)
class ExportResult:
    """What an export wrote.

    Parameters
    ----------
    count : int
        How many, or how many steps for a network or a recording.
    left_out : int
        Corrections that are no digit, in a file that cannot say so.
    """

    count: int
    left_out: int = 0


def export(path: Path, history: History, *, everything: bool = False) -> ExportResult:
    """Write a profile's corrections, its network or its recording, as the file's name says.

    Parameters
    ----------
    path : Path
        Ends in ``.zip`` (ink and all), ``.csv`` or ``-images-idx3-ubyte`` (pictures),
        ``.npz`` (the network), or ``.json`` (the recording).
    history : History
    everything : bool
        Corrections that were taken back, too.

    Raises
    ------
    ExchangeError, WeightsError
        If it cannot be written, or the name says nothing.
    """
    if path.suffix.lower() == ".npz":
        save_weights(path, history.as_weights())
        return ExportResult(len(history.steps()))
    if path.suffix.lower() == ".json":
        save_recording(path, Recording.of(history))
        return ExportResult(len(history.steps()))
    write = _chosen(path, _WRITERS, " (pictures), .npz (the network) or .json (the lesson)")
    found = [e.correction for e in history.corrections() if everything or e.status != "taken back"]
    fitting = found if write is write_zip else [c for c in found if c.label is not None]
    write(path, fitting)
    return ExportResult(len(fitting), len(found) - len(fitting))


def read_corrections(path: Path) -> Sequence[Correction]:
    """Return the corrections of a file that `export` wrote, or another program.

    Raises
    ------
    ExchangeError, DatasetError
        If anything in it is not as it must be.
    """
    return _chosen(path, _READERS, "")(path)


def _chosen(path: Path, choices: dict, others: str):
    for ending, choice in choices.items():
        if path.name.lower().endswith(ending):
            return choice
    raise ExchangeError(path, f"its name must end in .zip (ink), .csv or {IMAGES}{others}")
