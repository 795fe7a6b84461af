"""Weights files: a network, where it came from, and what is needed to train it on.

A file is a NumPy ``.npz`` without pickled objects, its arrays those described in
`digitpad.weights.format`. It is written beside its name and moved into place, so that
a crash leaves the old one.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from digitpad.assets import weights_file
from digitpad.errors import WeightsError
from digitpad.weights.format import DIGITS, Weights, described, optimizer_of, pack, unpack

__all__ = [
    "DIGITS",
    "Weights",
    "described",
    "load_weights",
    "optimizer_of",
    "require_writable",
    "save_weights",
]


def load_weights(which: str | Path) -> Weights:
    """Read weights by name (``"pen"``, ``"essay"``) or from a file.

    Raises
    ------
    WeightsError
        If there is no such file, or it is damaged, foreign or of another version.
    """
    named = weights_file(str(which))
    path = named if Path(which).name == str(which) and named.is_file() else Path(which)
    try:
        return unpack(_arrays(path))
    except FileNotFoundError as error:
        raise WeightsError(which, "there are no such weights, by name or as a file") from error
    except _DAMAGED as error:
        raise WeightsError(path, "it is damaged") from error
    except OSError as error:
        raise WeightsError(path, f"it cannot be read ({error.strerror or error})") from error
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
    with _place_beside(Path(path)) as part:
        np.savez(part, **pack(weights))
        part.replace(path)


def require_writable(path: Path) -> None:
    """Raise WeightsError if nothing could be saved to `path`, weights or a report."""
    with _place_beside(path):
        if path.is_dir():
            raise IsADirectoryError("it is a folder")


@contextmanager
def _place_beside(path: Path) -> Iterator[Path]:
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".weights-") as temporary:
            yield Path(temporary) / "part.npz"
    except OSError as error:
        raise WeightsError(path, f"it cannot be written ({error.strerror or error})") from error


# MemoryError: a header that claims an absurd shape. RuntimeError: encrypted, or packed strangely.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, MemoryError, RuntimeError)


def _arrays(path: Path) -> dict[str, np.ndarray]:
    with path.open("rb") as file:
        if not zipfile.is_zipfile(file):
            raise ValueError("no .npz archive, or one that is cut off")
        file.seek(0)
        with np.load(file, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}
