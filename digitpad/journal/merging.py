"""What was done to a copy of a journal, put into its file."""

from __future__ import annotations

import sqlite3
from contextlib import closing


def merge(file: sqlite3.Connection, copy: str, changes: int) -> bool:
    """Make a file like its copy, all of it or nothing; return False where it changed meanwhile.

    Parameters
    ----------
    file : sqlite3.Connection
    copy : str
        The ``file:`` address of the copy.
    changes : int
        The file's ``PRAGMA data_version`` when the copy was made.

    Raises
    ------
    sqlite3.DatabaseError
        If it cannot be written.
    """
    file.execute("ATTACH ? AS copy", (copy,))
    try:
        file.execute("BEGIN IMMEDIATE")
        same = file.execute("PRAGMA main.data_version").fetchone()[0] == changes
        if same:
            _make_like_copy(file)
        file.execute("COMMIT")
        return same
    finally:
        if file.in_transaction:
            file.execute("ROLLBACK")
        file.execute("DETACH copy")


def _make_like_copy(file: sqlite3.Connection) -> None:
    file.execute("PRAGMA defer_foreign_keys = ON")  # rows refer to each other both ways
    with closing(file.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")) as found:
        tables = [name for (name,) in found.fetchall()]
    for table in tables:
        file.execute(
            f"DELETE FROM main.{table} WHERE rowid NOT IN (SELECT rowid FROM copy.{table})"
        )
        file.execute(
            f"""INSERT OR REPLACE INTO main.{table}
                SELECT * FROM copy.{table} EXCEPT SELECT * FROM main.{table}"""
        )
