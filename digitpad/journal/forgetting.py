"""Recent readings that no disk keeps: a table in memory stands before the one in the file.

SQLite looks for a name among temporary tables first, so that the queue knows nothing of it.
What was in the file is overwritten with zeros (``secure_delete``), in its log, too.
"""

from __future__ import annotations

from digitpad.journal.database import Database

_ALL = (
    "profile, picture, image, ink, probabilities, certainty, made, mark, marked, amount, place, "
    "standing"
)


def keep_in_memory(database: Database) -> None:
    """Have readings be added to memory alone from now on; those in the file stay there."""
    if is_in_memory(database):
        return
    row = database.row("SELECT sql FROM main.sqlite_master WHERE name = 'readings'")
    made = str(row["sql"] if row else "").replace("REFERENCES profiles", "")
    database.write(made.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))


def is_in_memory(database: Database) -> bool:
    """Return whether readings are added to memory alone."""
    return database.row("SELECT 1 FROM temp.sqlite_master WHERE name = 'readings'") is not None


def is_on_disk(database: Database) -> bool:
    """Return whether readings are in the file."""
    return database.row("SELECT 1 FROM main.readings LIMIT 1") is not None


def forget(database: Database) -> None:
    """Remove all readings from the file, so that nothing is left of them. Raises JournalError."""
    with database.transaction():
        database.write("DELETE FROM main.readings")
    database.fold_log()


def keep_on_disk(database: Database) -> None:
    """Have readings be kept in the file, those of this time, too. Raises JournalError."""
    if not is_in_memory(database):
        return
    with database.transaction():
        database.write(
            f"INSERT OR IGNORE INTO main.readings ({_ALL}) SELECT {_ALL} FROM temp.readings"
        )
        database.write("DROP TABLE temp.readings")
