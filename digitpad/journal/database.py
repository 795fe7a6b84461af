"""One connection to the journal's file: whole transactions, and errors in one line."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

from digitpad.errors import JournalBusyError, JournalError
from digitpad.journal.merging import merge

BUSY = 10.0  # seconds to wait for another window's transaction, which takes milliseconds
HURRIED = 0.25  # the same where somebody waits with a pen in their hand
DAMAGE_FOUND = ".damage"  # beside a journal: have the next start look at all of it
_PAUSE = 0.02  # seconds from one attempt to the next
IN_MEMORY = ":memory:"
_DAMAGED = "it is damaged; the next start sets it aside"
T = TypeVar("T")


class Database:
    """A connection that any thread may use, one at a time.

    Parameters
    ----------
    connection : sqlite3.Connection
        As `connect` makes it.
    path : Path or None
        The file; None for one in memory.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path | None) -> None:
        self._connection, self.path = connection, path
        self.hurried = False
        self._lock = RLock()
        self._left: tuple[sqlite3.Connection, Path | None, int] | None = None
        connection.execute(f"PRAGMA busy_timeout = {round(1000 * _PAUSE)}")

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """Write all or nothing. What is written is on disk when the block is left.

        Raises
        ------
        JournalError
            If it cannot be: a full disk, a damaged file. Nothing is then written.
        JournalBusyError
            If another process kept it busy all the time; other threads could read meanwhile.
        """
        self._patiently(self._begin)
        try:
            with self._in_one_line():
                try:
                    yield self
                    self._connection.execute("COMMIT")
                finally:
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
        finally:
            self._lock.release()

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """Return all rows of a query. Raises JournalError."""

        def fetched() -> list[sqlite3.Row]:
            with self._lock, self._in_one_line():
                return self._connection.execute(sql, values).fetchall()

        return self._patiently(fetched)

    def row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """Return the first row of a query, None if there is none. Raises JournalError."""
        return next(iter(self.rows(sql, *values)), None)

    def write(self, sql: str, *values: Any) -> int:
        """Change something, inside a transaction; return the id of a row it added."""
        with self._lock, self._in_one_line():
            return self._connection.execute(sql, values).lastrowid or 0

    def into_memory(self) -> None:
        """Go on with a copy in memory; the file stays as it is. Raises JournalError."""
        with self._lock, self._in_one_line():
            if self._left:
                return
            copy = connect(f"file:{id(self)}?mode=memory&cache=shared")
            configure(copy)
            self._connection.backup(copy)
            self._left = self._connection, self.path, _changes(self._connection)
            self._connection, self.path = copy, None

    def back_to_file(self) -> bool:
        """Put into the file what was done in memory; return whether that was so, and could be.

        It cannot be where another window wrote to the file meanwhile.
        """
        if self._left is None:
            return False
        file, path, changes = self._left
        try:
            with self._lock, self._in_one_line():
                if not merge(file, f"file:{id(self)}?mode=memory&cache=shared", changes):
                    return False
                self._connection.close()
                self._connection, self.path, self._left = file, path, None
        except JournalError:
            return False
        return True

    def fold_log(self) -> None:
        """Fold the write-ahead log into the file and empty it: nothing removed is left in it.

        Where another window reads, it is folded later, by the last one that closes.
        """
        with self._lock, self._in_one_line():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close the connection; the last one folds the write-ahead log into the file."""
        with self._lock:
            self._connection.close()
            if self._left:
                self._left[0].close()

    def _note_damage(self) -> None:
        if self.path:
            with suppress(OSError):
                self.path.with_name(self.path.name + DAMAGE_FOUND).touch()

    def _begin(self) -> None:
        """Begin a transaction and keep the lock; nothing of it if that fails."""
        self._lock.acquire()
        try:
            with self._in_one_line():
                self._connection.execute("BEGIN IMMEDIATE")
        except BaseException:
            self._lock.release()
            raise

    def _patiently(self, act: Callable[[], T]) -> T:
        """Try again while another process keeps the file busy, without a lock in between."""
        until = time.monotonic() + (HURRIED if self.hurried else BUSY)
        while True:
            try:
                return act()
            except JournalBusyError:
                if self._connection.in_transaction or time.monotonic() > until:
                    raise
            time.sleep(_PAUSE)

    @contextmanager
    def _in_one_line(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:
            raise
        except (OverflowError, UnicodeEncodeError) as error:  # a number, or a name, of no row
            raise JournalError(self.path or "journal", "it has nothing of that name") from error
        except sqlite3.DatabaseError as error:
            if _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                self._note_damage()
            busy = _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
            kind = JournalBusyError if busy else JournalError
            raise kind(self.path or "journal", problem(error)) from error
        except UnicodeDecodeError as error:  # in what SQLite says of damage
            self._note_damage()
            raise JournalError(self.path or "journal", _DAMAGED) from error


def connect(path: Path | str) -> sqlite3.Connection:
    """Return a connection to a path or a ``file:`` address; it has not looked into it yet."""
    connection = sqlite3.connect(
        path,
        timeout=BUSY,
        isolation_level=None,
        check_same_thread=False,
        uri=str(path).startswith("file:"),
    )
    connection.row_factory = sqlite3.Row
    connection.text_factory = lambda content: content.decode("utf-8", "replace")
    return connection


def configure(connection: sqlite3.Connection) -> None:
    """Have a commit be on disk when it returns. Raises sqlite3.DatabaseError."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # in WAL, NORMAL may lose the last commits
    connection.execute("PRAGMA fullfsync = ON")  # macOS; no other system knows it
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # what is removed is overwritten
    connection.execute("PRAGMA temp_store = MEMORY")


def problem(error: sqlite3.DatabaseError) -> str:
    """Say what SQLite's error means, as the second half of a sentence."""
    said = {
        sqlite3.SQLITE_FULL: "the disk is full",
        sqlite3.SQLITE_READONLY: "it cannot be written",
        sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
        sqlite3.SQLITE_BUSY: "another digitpad keeps it busy",
        sqlite3.SQLITE_CORRUPT: _DAMAGED,
        sqlite3.SQLITE_NOTADB: _DAMAGED,
    }
    return said.get(_code(error), f"it cannot be used ({error})")


def _code(error: sqlite3.DatabaseError) -> int:
    return error.sqlite_errorcode & 0xFF if hasattr(error, "sqlite_errorcode") else 0


def _changes(connection: sqlite3.Connection) -> int:
    """Return a number that is another one when another connection has written."""
    return connection.execute("PRAGMA data_version").fetchone()[0]
