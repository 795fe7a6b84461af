"""The file that weights are kept in: written whole or not at all, read whole.

A file is written beside its name and moved into place, so that a crash leaves the
old one.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from digitpad.errors import WeightsError

# MemoryError: a header that claims an absurd shape. RuntimeError: encrypted, or packed strangely.
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, MemoryError, RuntimeError)


def read_arrays(path: Path) -> dict[str, np.ndarray]:
    """Return the arrays in a file, by name; ValueError if it is no archive."""
    with path.open("rb") as file:
        if not zipfile.is_zipfile(file):
            raise ValueError("no .npz archive, or one that is cut off")
        file.seek(0)
        with np.load(file, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}


def require_writable(path: Path) -> None:
    """Raise WeightsError if weights could not be saved to `path`."""
    with place_beside(path):
        if path.is_dir():
            raise IsADirectoryError("it is a folder")


@contextmanager
def place_beside(path: Path) -> Iterator[Path]:
    """Give a place for the new file, gone afterwards; WeightsError where none can be written."""
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".weights-") as temporary:
            yield Path(temporary) / "part.npz"
    except OSError as error:
        raise WeightsError(path, f"it cannot be written ({error.strerror or error})") from error
