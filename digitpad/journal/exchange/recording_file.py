"""Recording files: what a network was taught, step by step, to be replayed to the bit.

A file is JSON that can be read without digitpad::

    format, version   "digitpad lesson", 1
    seed              of what is random in the steps, or null
    weights           name, and the SHA-256 of their θ
    optimizer         name and settings
    ink               the paper, or null: strokes of points [x, y], y down
    steps             kind, label (null: no digit), updates; mark and place (null: not
                      known); the character's ink; image: 28 rows of 28 numbers, 0 paper,
                      1 ink; accepted: the digits that were let stand before, hexadecimal
                      (zlib: a byte each for the digit and its 784 pixels); theta_sha256
                      after the step

Numbers are the shortest that give the same float back. θ comes out the same to the bit
on one machine with the same libraries; its hash tells at which step it did not.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from textwrap import shorten
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import ExchangeError
from digitpad.files import content_of, write_text
from digitpad.finetune.accepted import unpacked
from digitpad.journal import Correction
from digitpad.journal.corrections import as_points, of_points, place_of
from digitpad.journal.exchange.recording import RecordedStep, Recording
from digitpad.json_files import json_of
from digitpad.limits import MOST_LESSON_BYTES, MOST_STEPS
from digitpad.weights.store import described, optimizer_of

FORMAT, VERSION = "digitpad lesson", 1
_LONGEST_SAID = 300  # characters
_MOST_UPDATES = 10**6


def save_recording(path: Path, recording: Recording) -> None:
    """Write a recording to a file. Raises ExchangeError."""
    write_text(path, json.dumps(_packed(recording), indent=1) + "\n", ExchangeError)


def load_recording(path: Path) -> Recording:
    """Read a recording from a file.

    Raises
    ------
    ExchangeError
        If it is missing, damaged, foreign or of another version.
    """
    content = content_of(path, MOST_LESSON_BYTES, ExchangeError)
    try:
        return _unpacked(json_of(content))
    except json.JSONDecodeError as error:
        problem = f"it is no usable lesson: line {error.lineno} is no JSON"
        raise ExchangeError(path, problem) from error
    except KeyError as error:
        raise ExchangeError(path, f"it is no usable lesson: it lacks {error}") from error
    except (TypeError, AttributeError) as error:  # what Python says of that helps nobody
        problem = "it is no usable lesson: something in it is of another kind than it must be"
        raise ExchangeError(path, problem) from error
    except (ValueError, OverflowError, RecursionError) as error:
        said = shorten(str(error), _LONGEST_SAID)
        raise ExchangeError(path, f"it is no usable lesson: {said}") from error


def _packed(recording: Recording) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "seed": recording.seed,
        # Not where they lay, which is nobody's business.
        "weights": {"name": Path(recording.weights).name, "theta_sha256": recording.theta_sha256},
        "optimizer": described(recording.optimizer),
        "ink": as_points(recording.ink),
        "steps": [
            {
                "kind": step.kind,
                "label": step.label,
                "updates": step.updates,
                "theta_sha256": step.theta_sha256,
                "mark": step.mark,
                "place": step.place,
                "accepted": step.accepted.hex(),
                "ink": as_points(step.ink),
                "image": [" ".join(map(_shortest, row)) for row in step.image],
            }
            for step in recording.steps
        ],
    }


def _unpacked(packed: Mapping[str, Any]) -> Recording:
    if not isinstance(packed, dict):
        raise ValueError("it is no JSON object")
    if packed["format"] != FORMAT:
        raise ValueError(f"its format is {packed['format']!r}")
    if packed["version"] != VERSION:
        raise ValueError(f"its version is {packed['version']}, this program reads {VERSION}")
    steps, seed = packed["steps"], packed["seed"]
    if not isinstance(steps, list) or len(steps) > MOST_STEPS:
        raise ValueError(f"it must list at most {MOST_STEPS:,} steps")
    if not (seed is None or type(seed) is int):
        raise ValueError(f"{seed!r} is no seed")
    return Recording(
        _text(packed["weights"]["name"]),
        _text(packed["weights"]["theta_sha256"]),
        tuple(map(_step, steps)),
        optimizer_of(packed["optimizer"]),
        seed,
        of_points(packed["ink"]),
    )


def _step(packed: Mapping[str, Any]) -> RecordedStep:
    image = _image(packed["image"])
    checked = Correction(
        image,
        packed["label"],
        of_points(packed["ink"]),
        kind=_text(packed["kind"]),
        mark=_text(packed.get("mark", "")),
        place=place_of(packed.get("place")),
    )
    accepted = bytes.fromhex(_text(packed.get("accepted", "")))
    unpacked(accepted)
    updates = packed["updates"]
    if type(updates) is not int or not 0 <= updates <= _MOST_UPDATES:
        raise ValueError(f"{updates!r} is no number of updates")
    about = _text(packed["theta_sha256"]), updates, accepted
    return RecordedStep.of(checked, checked.kind, *about)


def _image(rows: list[str]) -> NDArray[np.float32]:
    try:
        return np.array([row.split() for row in rows], np.float32)
    except ValueError as error:
        raise ValueError("an image in it is no rows of numbers") from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value


def _shortest(number: np.float32) -> str:
    return np.format_float_positional(number, trim="-")
