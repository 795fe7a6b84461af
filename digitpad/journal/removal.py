"""Taking a profile out of the journal, with everything that belongs to it alone."""

from __future__ import annotations

from digitpad.journal.database import Database


def remove_profile(database: Database, profile: int) -> None:
    """Remove a profile inside a transaction, and the vectors and bases nobody else has."""
    own = "(SELECT id FROM states WHERE profile = ?)"
    database.write("UPDATE profiles SET head = NULL WHERE id = ?", profile)
    for table in ("costs", "accepted"):
        database.write(f"DELETE FROM {table} WHERE state IN {own}", profile)
    for table in ("states", "corrections", "readings", "main.readings"):
        database.write(f"DELETE FROM {table} WHERE profile = ?", profile)
    database.write("DELETE FROM profiles WHERE id = ?", profile)
    database.write(
        """DELETE FROM vectors WHERE sha256 NOT IN (
            SELECT theta FROM states UNION
            SELECT slot.value FROM states, json_each(states.slots) AS slot)"""
    )
    database.write("DELETE FROM bases WHERE theta NOT IN (SELECT base FROM states)")
