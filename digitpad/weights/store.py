"""Weights files: a network, where it came from, and what is needed to train it on.

A file is a NumPy ``.npz`` without pickled objects, its arrays those described in
`digitpad.weights.format`.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

import numpy as np

from digitpad.assets import weights_file
from digitpad.errors import WeightsError
from digitpad.files import content_of, replacing
from digitpad.weights.format import DIGITS, Weights, described, optimizer_of, pack, unpack

__all__ = [
    "DIGITS",
    "Weights",
    "described",
    "load_weights",
    "optimizer_of",
    "packed_weights",
    "save_weights",
    "unpacked_weights",
]

_MISSING = "there are no such weights, by name or as a file"


def load_weights(which: str | Path) -> Weights:
    """Read weights by name (``"pen"``, ``"essay"``) or from a file.

    Raises
    ------
    WeightsError
        If there is no such file, or it is damaged, foreign or of another version.
    """
    named = weights_file(str(which))
    path = named if Path(which).name == str(which) and named.is_file() else Path(which)
    return unpacked_weights(content_of(path, error=WeightsError, missing=_MISSING), path)


def unpacked_weights(content: bytes, path: Path | str) -> Weights:
    """Return the weights in a weights file's bytes; `path` is for the WeightsError."""
    try:
        return unpack(_arrays(content))
    except _DAMAGED as error:
        raise WeightsError(path, "it is damaged") from error
    except KeyError as error:
        raise WeightsError(path, f"it is no digitpad weights file: it lacks {error}") from error
    except (TypeError, AttributeError, OverflowError) as error:
        raise WeightsError(path, "it is no digitpad weights file: a wrong type in it") from error
    except ValueError as error:
        said = " ".join(str(error).split())  # NumPy's own run over several lines
        raise WeightsError(path, f"it is no usable weights file: {said}") from error


def save_weights(path: Path | str, weights: Weights) -> None:
    """Write `weights` to `path`; equal weights give equal bytes.

    Raises
    ------
    WeightsError
        If the file cannot be written; one that was there is left as it was.
    """
    with replacing(path, WeightsError) as part:
        part.write_bytes(packed_weights(weights))


def packed_weights(weights: Weights) -> bytes:
    """Return `weights` as the content of a weights file."""
    file = io.BytesIO()
    np.savez(file, **pack(weights))
    return file.getvalue()


# MemoryError: a header that claims an absurd shape. RuntimeError: encrypted, or packed strangely.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, MemoryError, RuntimeError)


def _arrays(content: bytes) -> dict[str, np.ndarray]:
    file = io.BytesIO(content)
    if not zipfile.is_zipfile(file):
        raise ValueError("no .npz archive, or one that is cut off")
    file.seek(0)
    with np.load(file, allow_pickle=False) as arrays:
        return {name: arrays[name] for name in arrays.files}
