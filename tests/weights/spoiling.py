"""Good files made bad, and what is said of them."""

import json
from pathlib import Path

import numpy as np

from digitpad.errors import WeightsError
from digitpad.weights.prototypes import Rehearsal
from digitpad.weights.store import load_weights
from tests.refusals import refusal

SIZES = (6, 5, 3)


def rehearsal(rows: int, inputs: int = 6, outputs: int = 3) -> Rehearsal:
    pixels = np.arange(rows * inputs, dtype=np.uint8).reshape(rows, inputs)
    return Rehearsal(pixels, np.full((rows, outputs), 1 / outputs, np.float32))


def problem(path: Path) -> str:
    """Return what is said of a bad file."""
    return refusal(load_weights, path, WeightsError)


def spoilt(tmp_path: Path, content: dict, **changes) -> str:
    """Return what is said of a good file with some arrays changed; None leaves one out."""
    path = tmp_path / "spoilt.npz"
    changed = {name: array for name, array in {**content, **changes}.items() if array is not None}
    np.savez(path, **changed)
    return problem(path)


def with_meta(content: dict, **changes) -> np.ndarray:
    return np.array(json.dumps({**json.loads(str(content["meta"])), **changes}))
