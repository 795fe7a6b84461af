"""One connection to the journal's file: whole transactions, and errors in one line."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

from digitpad.errors import JournalError

BUSY = 10.0  # seconds to wait for another window's transaction, which takes milliseconds
IN_MEMORY = ":memory:"
_DAMAGED = "it is damaged; the next start sets it aside"


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
        self._lock = RLock()

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """Write all or nothing. What is written is on disk when the block is left.

        Raises
        ------
        JournalError
            If it cannot be: a full disk, a damaged file. Nothing is then written.
        """
        with self._lock, self._in_one_line():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """Return all rows of a query. Raises JournalError."""
        with self._lock, self._in_one_line():
            return self._connection.execute(sql, values).fetchall()

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
            copy = connect(IN_MEMORY)
            configure(copy)
            self._connection.backup(copy)
            self._connection.close()
            self._connection, self.path = copy, None

    def close(self) -> None:
        """Close the connection; the last one folds the write-ahead log into the file."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _in_one_line(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:
            raise
        except (OverflowError, UnicodeEncodeError) as error:  # a number, or a name, of no row
            raise JournalError(self.path or "journal", "it has nothing of that name") from error
        except sqlite3.DatabaseError as error:
            raise JournalError(self.path or "journal", problem(error)) from error
        except UnicodeDecodeError as error:  # in what SQLite says of damage
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


def problem(error: sqlite3.DatabaseError) -> str:
    """Say what SQLite's error means, as the second half of a sentence."""
    code = error.sqlite_errorcode & 0xFF if hasattr(error, "sqlite_errorcode") else 0
    said = {
        sqlite3.SQLITE_FULL: "the disk is full",
        sqlite3.SQLITE_READONLY: "it cannot be written",
        sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
        sqlite3.SQLITE_BUSY: "another digitpad keeps it busy",
        sqlite3.SQLITE_CORRUPT: _DAMAGED,
        sqlite3.SQLITE_NOTADB: _DAMAGED,
    }
    return said.get(code, f"it cannot be used ({error})")
