"""Where a file is written before it is whole: a hidden folder beside its place.

The folder is on the same file system, so that the last step is a rename. Whoever works in
it holds a lock on it; where nobody does, its process was killed, and the next one that
writes there sweeps it. Several files that belong together get a list of moves first: if the
process is killed among the moves, whoever comes next makes the rest of them.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

_log = logging.getLogger(__name__)

_PREFIX = ".digitpad-"
_NAME = re.compile(re.escape(_PREFIX) + r"[a-z0-9_]{8}")
_MOVES = "moves.json"
_UNLOCKED = 60.0  # seconds for a folder to be locked by who made it
_ABANDONED = 24 * 3600.0  # seconds; for systems that lock no folders


@contextmanager
def workplace(parent: Path) -> Iterator[Path]:
    """Make a hidden folder, sweep those of killed runs, and remove it in the end.

    Raises
    ------
    OSError
        If it cannot be made.
    """
    finish_moves(parent)  # or they would be made later, over what is written now
    _sweep(parent)
    folder = Path(mkdtemp(dir=parent, prefix=_PREFIX))
    try:
        with _locked(folder):
            yield folder
    finally:
        rmtree(folder, ignore_errors=True)


def move_together(folder: Path, moves: Mapping[str, Path]) -> None:
    """Move files out of a workplace, by their names in it: all of them, sooner or later.

    Raises
    ------
    OSError
        If one cannot be moved.
    """
    if len(moves) > 1:
        listed = json.dumps({name: target.name for name, target in moves.items()})
        (folder / f"{_MOVES}.part").write_text(listed, encoding="utf-8")
        on_disk(folder / f"{_MOVES}.part")
        os.replace(folder / f"{_MOVES}.part", folder / _MOVES)
        on_disk(folder)
    for name, target in moves.items():
        (folder / name).replace(target)
    on_disk(folder.parent)


def finish_moves(parent: Path) -> None:
    """Make the moves that killed runs had begun in a folder. It may be one to read only."""
    for folder in _workplaces(parent):
        if (folder / _MOVES).is_file():
            _unless_locked(folder, _finish)


def on_disk(path: Path) -> None:
    """Have what was written to a file, or the names in a folder, survive a power cut."""
    flags = os.O_RDONLY if os.name == "posix" else os.O_RDWR
    with suppress(OSError):  # not every system does so for folders
        descriptor = os.open(path, flags)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sweep(parent: Path) -> None:
    now, patience = time.time(), _ABANDONED if sys.platform == "win32" else _UNLOCKED
    for folder in _workplaces(parent):
        with suppress(OSError):
            if now - folder.stat().st_mtime > patience:
                _unless_locked(folder, _clear)


def _workplaces(parent: Path) -> list[Path]:
    with suppress(OSError):
        return [path for path in parent.iterdir() if _NAME.fullmatch(path.name) and path.is_dir()]
    return []


def _clear(folder: Path) -> None:
    _finish(folder)
    rmtree(folder, ignore_errors=True)
    _log.info("swept %s, left by a run that was stopped", folder)


def _finish(folder: Path) -> None:
    """Make the moves that are left; those of names without a folder, whatever is listed."""
    try:
        moves = json.loads((folder / _MOVES).read_text(encoding="utf-8"))
        for name, target in moves.items():
            part = folder / Path(name).name
            if part.is_file():
                part.replace(folder.parent / Path(target).name)
    except (OSError, ValueError, AttributeError, TypeError):
        return
    rmtree(folder, ignore_errors=True)


if sys.platform == "win32":

    @contextmanager
    def _locked(folder: Path) -> Iterator[None]:
        yield

    def _unless_locked(folder: Path, act) -> None:
        act(folder)

else:
    import fcntl

    @contextmanager
    def _locked(folder: Path) -> Iterator[None]:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # a file system without locks
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield
        finally:
            os.close(descriptor)

    def _unless_locked(folder: Path, act) -> None:
        """Do something to a folder whose process is gone; nothing to one at work."""
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                act(folder)
            finally:
                os.close(descriptor)
