"""Corrections as other programs read them: MNIST's pair of IDX files, and Kaggle's CSV.

Both hold 28×28 bytes and a digit. What is no digit cannot be said in them, and ink,
probabilities and times stay behind; `digitpad.journal.exchange.ink_zip` keeps all of it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.idx import read_idx, write_idx
from digitpad.errors import ExchangeError
from digitpad.files import content_of, replacing, replacing_together
from digitpad.ink.normalise import SIDE
from digitpad.journal.corrections import Correction
from digitpad.limits import MOST_CORRECTIONS
from digitpad.workplaces import finish_moves

IMAGES, LABELS = "-images-idx3-ubyte", "-labels-idx1-ubyte"
_HEADER = ["label", *(f"pixel{i}" for i in range(SIDE * SIDE))]

_TOO_MANY = f"it holds more than {MOST_CORRECTIONS:,} corrections"

Pixels = NDArray[np.uint8]


def write_idx_pair(path: Path, corrections: Sequence[Correction]) -> None:
    """Write corrections, none without a digit, as two IDX files.

    Parameters
    ----------
    path : Path
        Ends in `IMAGES`; the labels go beside it.
    corrections : sequence of Correction

    Raises
    ------
    ExchangeError
        If they cannot be written.
    """
    images, labels = _arrays(corrections)
    with replacing_together((path, labels_beside(path)), ExchangeError) as parts:
        write_idx(parts[0], images)
        write_idx(parts[1], labels)


def read_idx_pair(path: Path) -> tuple[Correction, ...]:
    """Return the corrections of two IDX files. Raises ExchangeError or DatasetError."""
    finish_moves(path.parent)  # of an export that was killed between the two
    images, labels = read_idx(path), read_idx(labels_beside(path))
    if images.dtype != np.uint8 or images.shape[1:] != (SIDE, SIDE):
        raise ExchangeError(path, f"it does not hold images of {SIDE}×{SIDE} bytes")
    if labels.dtype != np.uint8 or labels.shape != images.shape[:1] or np.any(labels > 9):
        problem = f"it does not hold {len(images)} labels from 0 to 9"
        raise ExchangeError(labels_beside(path), problem)
    if len(images) > MOST_CORRECTIONS:
        raise ExchangeError(path, _TOO_MANY)
    return _corrections(images, labels)


def labels_beside(path: Path) -> Path:
    """Return the file of labels that goes with a file of images."""
    return path.with_name(path.name.replace(IMAGES, LABELS))


def write_csv(path: Path, corrections: Sequence[Correction]) -> None:
    """Write corrections, none without a digit, as Kaggle's CSV. Raises ExchangeError."""
    images, labels = _arrays(corrections)
    with (
        replacing(path, ExchangeError) as part,
        part.open("w", encoding="ascii", newline="") as file,
    ):
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(_HEADER)
        writer.writerows(np.column_stack([labels, images.reshape(-1, SIDE * SIDE)]).tolist())


def read_csv(path: Path) -> tuple[Correction, ...]:
    """Return the corrections of a CSV file. Raises ExchangeError, naming the line."""
    text = content_of(path, error=ExchangeError).decode("utf-8-sig", "replace")
    lines = csv.reader(io.StringIO(text))
    try:
        if next(lines, None) != _HEADER:
            raise ValueError("it must begin with label,pixel0,...,pixel783")
        rows = _rows(lines)
    except (ValueError, csv.Error) as error:
        raise ExchangeError(path, str(error)) from error
    return _corrections(rows[:, 1:].reshape(-1, SIDE, SIDE), rows[:, 0])


def _rows(lines: Iterable[list[str]]) -> Pixels:
    """Return the numbers of all lines after the header, shape (n, 785)."""
    table = bytearray()  # as lists they would take a hundred times as much
    for number, line in enumerate(lines, start=2):
        table += bytes(_numbers(line, number)) if line else b""
        if len(table) > MOST_CORRECTIONS * len(_HEADER):
            raise ValueError(_TOO_MANY)
    return np.frombuffer(bytes(table), np.uint8).reshape(-1, len(_HEADER))


def _numbers(line: Sequence[str], number: int) -> list[int]:
    try:
        values = [int(cell) for cell in line]
    except ValueError:
        raise ValueError(f"line {number} holds something that is no number") from None
    if len(values) != len(_HEADER) or min(values) < 0 or max(values) > 255 or values[0] > 9:
        raise ValueError(f"line {number} is not a digit and {SIDE * SIDE} numbers from 0 to 255")
    return values


def _arrays(corrections: Sequence[Correction]) -> tuple[Pixels, Pixels]:
    images = np.array([c.pixels for c in corrections], np.uint8).reshape(-1, SIDE, SIDE)
    return images, np.array([c.label for c in corrections], np.uint8)


def _corrections(images: Pixels, labels: Pixels) -> tuple[Correction, ...]:
    return tuple(
        Correction(image / np.float32(255), label)
        for image, label in zip(images, labels.tolist(), strict=True)
    )
