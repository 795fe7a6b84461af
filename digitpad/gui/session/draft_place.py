"""Where one window keeps its unsaved ink, or its slip: its own file, locked while it lives."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile

INK, SLIP = ".inkml", ".json"
_LOCK, _UNREADABLE = ".lock", ".unreadable"


class DraftPlace:
    """A file that no other window writes to. The lock of a window that was killed counts no more.

    Parameters
    ----------
    path : Path
        Of the draft; there may be none yet.
    lock : QLockFile
        Locked.
    """

    def __init__(self, path: Path, lock: QLockFile) -> None:
        self.path, self._lock = path, lock

    @classmethod
    def claim(cls, folder: Path, *, left: bool = True, ending: str = INK) -> DraftPlace:
        """Return the place of the newest draft that nobody owns any more, else a new one.

        Parameters
        ----------
        folder : Path
            It is made if it is not there.
        left : bool
            Whether a draft that was left behind is wanted.
        ending : str
            Of the file.

        Raises
        ------
        OSError
            If nothing can be written there.
        """
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        places = {path.with_suffix(ending) for path in _places(folder, ending)}
        known = sorted(places, key=_age, reverse=True)
        new = (folder / uuid4().hex).with_suffix(ending)
        for path in (*(known if left else ()), new):
            lock = QLockFile(str(path.with_suffix(_LOCK)))
            lock.setStaleLockTime(0)  # never by age: a window may be open for weeks
            if lock.tryLock(0):
                return cls(path, lock)
        raise PermissionError(f"{folder} cannot be written to")

    def set_aside(self) -> None:
        """Keep a draft that cannot be read under another name."""
        self.path.replace(self.path.with_suffix(_UNREADABLE))

    def release(self, *, keep: bool = False) -> None:
        """Give the place up, and what is there unless it is kept for the next time."""
        if not keep:
            self.path.unlink(missing_ok=True)
        self._lock.unlock()


def _places(folder: Path, ending: str) -> list[Path]:
    return [path for path in folder.iterdir() if path.suffix in (ending, _LOCK)]


def _age(path: Path) -> float:
    """Return when a draft was written; 0 for a lock that was left without one."""
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0
