"""The journal's tables, and how an older journal becomes one of today.

A schema never changes once it is released; another migration is added. The
file's ``user_version`` is the number of migrations that it has been through.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing

APPLICATION_ID = 0x64697069  # "digi", what `file` and SQLite know a journal by
NEWEST_THINKABLE = 1000  # a version beyond it is damage, not a later program's

_HISTORY = (
    # The weights that histories begin with, whole: a later version may bring others.
    "CREATE TABLE bases (theta TEXT PRIMARY KEY, file BLOB NOT NULL)",
    """CREATE TABLE profiles (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        weights TEXT NOT NULL,
        head INTEGER REFERENCES states,
        made TEXT NOT NULL)""",
    # θ, m and v, each kept once under the hash of its bytes, as what differs from a base.
    """CREATE TABLE vectors (
        sha256 TEXT NOT NULL,
        base TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (sha256, base))""",
    """CREATE TABLE corrections (
        id INTEGER PRIMARY KEY,
        profile INTEGER NOT NULL REFERENCES profiles,
        picture TEXT NOT NULL,
        label INTEGER,
        image BLOB NOT NULL,
        ink TEXT,
        read_as INTEGER,
        probabilities BLOB,
        kind TEXT NOT NULL,
        made TEXT NOT NULL,
        kept INTEGER NOT NULL)""",
    "CREATE INDEX corrections_by_picture ON corrections (profile, picture)",
    # A tree: the weights at the root, a step on every other node.
    """CREATE TABLE states (
        id INTEGER PRIMARY KEY,
        profile INTEGER NOT NULL REFERENCES profiles,
        base TEXT NOT NULL REFERENCES bases,
        parent INTEGER REFERENCES states,
        next INTEGER REFERENCES states,
        theta TEXT NOT NULL,
        t INTEGER NOT NULL,
        slots TEXT NOT NULL,
        optimizer TEXT NOT NULL,
        correction INTEGER REFERENCES corrections,
        kind TEXT NOT NULL,
        updates INTEGER NOT NULL,
        rehearsal TEXT NOT NULL,
        loss_before REAL,
        loss_after REAL,
        made TEXT NOT NULL)""",
    "CREATE INDEX states_by_parent ON states (parent)",
)

_QUEUE = (
    """CREATE TABLE readings (
        id INTEGER PRIMARY KEY,
        profile INTEGER NOT NULL REFERENCES profiles,
        picture TEXT NOT NULL,
        image BLOB NOT NULL,
        ink TEXT,
        probabilities BLOB NOT NULL,
        certainty REAL NOT NULL,
        made TEXT NOT NULL,
        mark TEXT,
        marked INTEGER,
        UNIQUE (profile, picture))""",
)

_COSTS = (
    # What a step cost of what the network knew: shares still read right.
    """CREATE TABLE costs (
        state INTEGER NOT NULL REFERENCES states,
        reference TEXT NOT NULL,
        before REAL NOT NULL,
        after REAL NOT NULL,
        PRIMARY KEY (state, reference))""",
    # The amount that a reading stood in, and where in it.
    "ALTER TABLE readings ADD COLUMN amount TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE readings ADD COLUMN place INTEGER NOT NULL DEFAULT 0",
)

# How a step ended. The examples of a writer are the corrections of steps with a radius.
_OUTCOME = (
    "ALTER TABLE states ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE states ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE states ADD COLUMN taken REAL",
    "ALTER TABLE states ADD COLUMN radius REAL",
)

# Marks and signs are taught, too; a kind of character is known by its place as well.
_MARKS = (
    "ALTER TABLE corrections ADD COLUMN mark TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE corrections ADD COLUMN place TEXT",
    "ALTER TABLE states ADD COLUMN near REAL",
    # What a step was learnt together with, to take it again.
    "CREATE TABLE accepted (state INTEGER PRIMARY KEY REFERENCES states, content BLOB NOT NULL)",
)

# How many corrections hold is counted without looking at a single one of them.
_COUNTED = ("CREATE INDEX corrections_kept ON corrections (profile, kept)",)

# Where a reading stood on its line, as of corrections: it may turn out to be a mark.
_STANDING = ("ALTER TABLE readings ADD COLUMN standing TEXT",)

MIGRATIONS = (_HISTORY, _QUEUE, _COSTS, _OUTCOME, _MARKS, _COUNTED, _STANDING)
VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection, to: int = VERSION) -> None:
    """Bring the file to version `to`, all of it or nothing; a new file is one of version 0."""
    if version(connection) == to:
        return  # without a word to the disk, which another process may be writing to
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statements in MIGRATIONS[version(connection) : to]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {to}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def version(connection: sqlite3.Connection) -> int:
    """Return how many migrations the file has been through."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def is_whole(connection: sqlite3.Connection) -> bool:
    """Say whether the file has exactly the tables that its version has."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        if version(connection):
            migrate(model, version(connection))
        return _tables(connection) == _tables(model)


def _tables(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    return {tuple(row) for row in connection.execute("SELECT type, name, sql FROM sqlite_master")}
