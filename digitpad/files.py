"""The one way out to a file and the one way in: written whole or not at all, read with a limit.

Every problem is an error of the kind that the caller names, so that weights are refused
as weights and ink as ink, in the same words.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from digitpad.errors import FileError

_log = logging.getLogger(__name__)

LARGEST_FILE = 256 * 2**20  # bytes; 100,000 corrections with their ink


@contextmanager
def replacing(path: Path | str, error: type[FileError] = FileError) -> Iterator[Path]:
    """Give a path to write to; what is written there becomes `path` when the block is left.

    Parameters
    ----------
    path : Path or str
    error : type
        What is raised.

    Raises
    ------
    FileError
        If it cannot be written; a file that was there is left as it was.
    """
    with _refused(path, error), moved_into_place(path) as part:
        yield part


@contextmanager
def moved_into_place(path: Path | str) -> Iterator[Path]:
    """Do as `replacing` does, for a block whose OSErrors are not all about this file."""
    target = _target(path)
    with _place_beside(target) as part:
        yield part
        if part != target:
            part.replace(target)
    _log.info("wrote %s", path)


def write_text(path: Path | str, text: str, error: type[FileError] = FileError) -> None:
    """Write a text in UTF-8, with the line ends it has. Raises FileError; see `replacing`."""
    with replacing(path, error) as part:
        part.write_bytes(text.encode())


def require_writable(path: Path | str, error: type[FileError] = FileError) -> None:
    """Raise FileError if nothing could be written to `path`: to be asked before the work."""
    with _refused(path, error), _place_beside(_target(path)):
        if Path(path).is_dir():
            raise IsADirectoryError("it is a folder")


def content_of(
    path: Path | str,
    largest: int = LARGEST_FILE,
    error: type[FileError] = FileError,
    missing: str = "there is no such file",
) -> bytes:
    """Return a file's bytes.

    Parameters
    ----------
    path : Path or str
    largest : int
        Bytes.
    error : type
        What is raised.
    missing : str
        What is said where there is no such file.

    Raises
    ------
    FileError
        If it is missing, cannot be read, or is larger than `largest` bytes.
    """
    try:
        with Path(path).open("rb") as file:
            content = file.read(largest + 1)
    except FileNotFoundError as problem:
        raise error(path, missing) from problem
    except OSError as problem:
        raise error(path, f"it cannot be read ({problem.strerror or problem})") from problem
    if len(content) > largest:
        raise error(path, f"it is larger than {largest >> 20} MB")
    _log.info("read %s, %d bytes", path, len(content))
    return content


@contextmanager
def _refused(path: Path | str, error: type[FileError]) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise error(path, f"it cannot be written ({problem.strerror or problem})") from problem


def _target(path: Path | str) -> Path:
    """Return the file that a link points to, so that the link stays; a device as it is named."""
    return Path(path) if _is_device(Path(path)) else Path(os.path.realpath(path))


def _is_device(path: Path) -> bool:
    """Return whether it is a device or a pipe, such as ``/dev/stdout``."""
    return path.exists() and not (path.is_file() or path.is_dir())


@contextmanager
def _place_beside(target: Path) -> Iterator[Path]:
    """Give a name on the same file system, so that the last step is a rename.

    A device is itself what is written to: it must not be replaced.
    """
    if _is_device(target):
        yield target
        return
    with TemporaryDirectory(dir=target.parent, prefix=".digitpad-") as temporary:
        yield Path(temporary) / target.name
