"""Opening the journal's file: made if missing, brought up to date, set aside if damaged."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from digitpad.errors import DigitpadError, JournalError
from digitpad.folders import data_folder, is_own
from digitpad.journal.database import (
    BUSY,
    DAMAGE_FOUND,
    IN_MEMORY,
    Database,
    configure,
    connect,
    problem,
)
from digitpad.journal.schema import (
    APPLICATION_ID,
    NEWEST_THINKABLE,
    VERSION,
    is_whole,
    migrate,
    version,
)

_log = logging.getLogger(__name__)

JOURNAL_FILE = "journal.sqlite3"
_LOCK = "opening.lock"
_BESIDE = ("", "-wal", "-shm")  # a journal is these files together
_CHECKED_WHOLE = 64 * 2**20  # bytes; more takes longer than a start should
_NO_DATABASE = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_TRANSIENT = (  # what says something about the disk or the moment, not about the content
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
)


def user_folder() -> Path:
    """Return where the journal is kept. Raises JournalError if there is no home."""
    try:
        return data_folder()
    except DigitpadError as error:
        raise JournalError(JOURNAL_FILE, f"it cannot be kept ({error})") from error


def open_file(folder: Path) -> tuple[Database, str | None]:
    """Open the journal in `folder`.

    Returns
    -------
    database : Database
    said : str or None
        One line, if a damaged journal was set aside and a fresh one begun, or if nothing can
        be written: a full disk, or one to read only. What is there is still read.

    Raises
    ------
    JournalError
        If the folder cannot be used, or the journal is a newer program's.
    """
    path = folder / JOURNAL_FILE
    try:
        return _open_to_write(path)
    except (OSError, ValueError) as error:
        refused = JournalError(path, f"it cannot be used ({_said(error)})")
    except sqlite3.DatabaseError as error:
        refused = JournalError(path, problem(error))
    readable = _open_to_read(path)
    if readable is None:
        raise refused
    return readable, f"{path}: {refused.problem}; it is only read"


def _open_to_write(path: Path) -> tuple[Database, str | None]:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _alone(path.parent):
        _keep_private(path)
        return _opened(path)


def _keep_private(path: Path) -> None:
    """Make the journal's file one that nobody else may read; SQLite's own are made like it."""
    if not path.exists() and not _log_without_file(path):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    own = [path.parent] if is_own(path.parent) else []
    for each in (*own, *(path.with_name(path.name + suffix) for suffix in _BESIDE)):
        with suppress(OSError):  # not there, somebody else's, or on a disk without modes
            each.chmod(each.stat().st_mode & 0o700)


def _open_to_read(path: Path) -> Database | None:
    """Return a journal that cannot be written but whole, None if there is none."""
    if not (path.is_file() and _size(path)):
        return None
    # What nobody has a log of is read without the files that SQLite would make beside it.
    how = "mode=ro" if path.with_name(path.name + "-wal").exists() else "immutable=1"
    try:
        connection = connect(f"{path.absolute().as_uri()}?{how}")
    except sqlite3.DatabaseError:
        return None
    try:
        if _is_sound(connection, path) and version(connection) == VERSION:
            return Database(connection, path)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        pass  # the first problem is what is said
    connection.close()
    return None


def _said(error: OSError | ValueError) -> str:
    return str(getattr(error, "strerror", None) or error)


def in_memory() -> Database:
    """Return an empty journal that is gone when it is closed."""
    return _fresh(None)


class _DamagedJournalError(Exception):
    """The file holds no journal that can be relied on."""


def _opened(path: Path) -> tuple[Database, str | None]:
    writable = not path.exists() or os.access(path, os.W_OK)
    lost = _log_without_file(path)
    connection = connect(path)
    try:
        if lost:
            raise _DamagedJournalError
        _check(connection, path, writable)
        migrate(connection)
    except _DamagedJournalError:
        kept = _set_aside(path, connection)
        said = f"{path}: it was damaged; it is kept as {kept.name} and a fresh one begun"
        _log.warning("%s", said)
        return _fresh(path), said
    except BaseException:
        connection.close()
        raise
    _log.info("opened %s", path)
    return Database(connection, path), None


def _fresh(path: Path | None) -> Database:
    connection = connect(path or IN_MEMORY)
    try:
        configure(connection)
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return Database(connection, path)


def _log_without_file(path: Path) -> bool:
    """Say whether a write-ahead log is left of a journal; SQLite would delete it."""
    log = path.with_name(path.name + "-wal")
    return not _size(path) and _size(log) > 0


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _check(connection: sqlite3.Connection, path: Path, writable: bool) -> None:
    """Make sure that the file is a journal this program can go on with."""
    try:
        if not _is_sound(connection, path):
            raise _DamagedJournalError
        if version(connection) > VERSION:
            raise JournalError(path, "a newer digitpad wrote it; it is left as it is")
        configure(connection)
    except sqlite3.DatabaseError as error:
        code = error.sqlite_errorcode & 0xFF if hasattr(error, "sqlite_errorcode") else 0
        # A damaged header, too, can say that a file is for reading only.
        if code in _TRANSIENT or (code == sqlite3.SQLITE_READONLY and not writable):
            raise
        raise _DamagedJournalError from error
    except UnicodeDecodeError as error:  # in what SQLite says of the damage
        raise _DamagedJournalError from error


def _is_sound(connection: sqlite3.Connection, path: Path) -> bool:
    """Say whether it is a journal, new or old, and SQLite finds nothing wrong with it.

    Of a large one only the tables without pictures are looked at, unless somebody met damage:
    vectors and pictures have their hashes.
    """
    made_by = connection.execute("PRAGMA application_id").fetchone()[0]
    number = version(connection)
    if VERSION < number < NEWEST_THINKABLE and made_by == APPLICATION_ID:
        return True
    ours = made_by == (APPLICATION_ID if number else 0)
    if not ours or not 0 <= number <= VERSION or not is_whole(connection):
        return False
    damage = path.with_name(path.name + DAMAGE_FOUND)
    whole = damage.exists() or _size(path) <= _CHECKED_WHOLE
    for part in ("1",) if whole else ("profiles", "states", "bases", "costs"):
        if connection.execute(f"PRAGMA quick_check({part})").fetchone()[0] != "ok":
            return False
    damage.unlink(missing_ok=True)
    return True


def _set_aside(path: Path, connection: sqlite3.Connection) -> Path:
    """Give the damaged files another name, and return it."""
    stamp = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    names = (f"{path.stem}-damaged-{stamp}{n}{path.suffix}" for n in ("", *range(2, 1000)))
    kept = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    # Closing a file that still has its name, SQLite would fold the log into it and delete
    # the log. Windows, however, renames nothing that is open.
    if os.name == "nt":
        connection.close()
    for suffix in _BESIDE:
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(kept.with_name(kept.name + suffix))
    path.with_name(path.name + DAMAGE_FOUND).unlink(missing_ok=True)
    connection.close()
    return kept


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let one process at a time open the journal, or two might set the same file aside.

    SQLite's own lock is used, on an empty file: it is gone with the process on any system.
    A file that SQLite does not know is none of ours, and is replaced.
    """
    path = folder / _LOCK
    try:
        lock = _locked(path)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) not in _NO_DATABASE:
            raise
        path.unlink()
        lock = _locked(path)
    with closing(lock):
        yield


def _locked(path: Path) -> sqlite3.Connection:
    lock = sqlite3.connect(path, timeout=BUSY, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except BaseException:
        lock.close()
        raise
    return lock
