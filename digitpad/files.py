"""The one way out to a file and the one way in: written whole or not at all, read with a limit.

Every problem is an error of the kind that the caller names, so that weights are refused
as weights and ink as ink, in the same words.
"""

from __future__ import annotations

import logging
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from digitpad.errors import FileError
from digitpad.limits import MOST_FILE_BYTES
from digitpad.workplaces import move_together, on_disk, workplace

INPUT = "-"
"""What stands for stdin in place of a file's name."""

_log = logging.getLogger(__name__)


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
def replacing_together(
    paths: Sequence[Path], error: type[FileError] = FileError
) -> Iterator[tuple[Path, ...]]:
    """Do as `replacing` does for files of one folder that belong together.

    A process killed among the moves leaves the rest of them to whoever next writes there, or
    reads by `digitpad.workplaces.finish_moves`.
    """
    targets = [_target(path) for path in paths]
    with _refused(paths[0], error), workplace(targets[0].parent) as folder:
        parts = tuple(folder / target.name for target in targets)
        yield parts
        for part, target in zip(parts, targets, strict=True):
            _like_before(part, target)
        move_together(folder, {target.name: target for target in targets})
    _log.info("wrote %s", ", ".join(map(str, paths)))


@contextmanager
def moved_into_place(path: Path | str) -> Iterator[Path]:
    """Do as `replacing` does, for a block whose OSErrors are not all about this file."""
    target = _target(path)
    if _is_device(target):  # itself what is written to: it must not be replaced
        yield target
    else:
        with workplace(target.parent) as folder:
            yield folder / target.name
            _like_before(folder / target.name, target)
            move_together(folder, {target.name: target})
    _log.info("wrote %s", path)


def write_text(path: Path | str, text: str, error: type[FileError] = FileError) -> None:
    """Write a text in UTF-8, with the line ends it has. Raises FileError; see `replacing`."""
    with replacing(path, error) as part:
        part.write_bytes(text.encode("utf-8", "replace"))  # a file's name may be no text


def require_writable(path: Path | str, error: type[FileError] = FileError) -> None:
    """Raise FileError if nothing could be written to `path`: to be asked before the work."""
    with _refused(path, error):
        target = _target(path)
        if target.is_dir():
            raise IsADirectoryError("it is a folder")
        if not _is_device(target):
            with workplace(target.parent):
                pass


def content_of(
    path: Path | str,
    largest: int = MOST_FILE_BYTES,
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
        If it is missing, cannot be read, is larger than `largest` bytes, or no file at all:
        a pipe may never end, and so does a device.
    """
    try:
        _require_file(path)
        with Path(path).open("rb") as file:
            content = file.read(largest + 1)
    except FileNotFoundError as problem:
        raise error(path, missing) from problem
    except OSError as problem:
        raise error(path, f"it cannot be read ({problem.strerror or problem})") from problem
    except ValueError as problem:  # a name with a null byte
        raise error(path, "it cannot be read (no file has such a name)") from problem
    if len(content) > largest:
        raise error(path, f"it is larger than {max(largest >> 20, 1)} MB")
    _log.info("read %s, %d bytes", path, len(content))
    return content


def content_of_input(largest: int = MOST_FILE_BYTES, error: type[FileError] = FileError) -> bytes:
    """Return what comes in at stdin, `largest` bytes at most. Raises FileError."""
    if sys.stdin is None:
        raise error(INPUT, "it cannot be read (it is closed)")
    try:
        content = sys.stdin.buffer.read(largest + 1)
    except OSError as problem:
        raise error(INPUT, f"it cannot be read ({problem.strerror or problem})") from problem
    if len(content) > largest:
        raise error(INPUT, f"it is larger than {max(largest >> 20, 1)} MB")
    _log.info("read stdin, %d bytes", len(content))
    return content


def _require_file(path: Path | str) -> None:
    kind = os.stat(path).st_mode
    if stat.S_ISDIR(kind):
        raise IsADirectoryError("it is a folder")
    if not stat.S_ISREG(kind):
        raise OSError("it is a pipe or a device, no file")


@contextmanager
def _refused(path: Path | str, error: type[FileError]) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise error(path, f"it cannot be written ({problem.strerror or problem})") from problem


def _target(path: Path | str) -> Path:
    """Return the file that a link points to, so that the link stays; a device as it is named.

    Raises
    ------
    OSError
        If no file can have such a name.
    """
    try:
        return Path(path) if _is_device(Path(path)) else Path(os.path.realpath(path))
    except ValueError as problem:
        raise OSError("no file has such a name") from problem


def _is_device(path: Path) -> bool:
    """Return whether it is a device or a pipe, such as ``/dev/stdout``."""
    return os.path.exists(path) and not (path.is_file() or path.is_dir())


def _like_before(part: Path, target: Path) -> None:
    """Have a written file be on disk, with the mode of the one whose place it takes."""
    with suppress(OSError):
        part.chmod(stat.S_IMODE(target.stat().st_mode))
    on_disk(part)
