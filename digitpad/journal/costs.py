"""What steps cost of what the network knew: shares still read right, before and after."""

from __future__ import annotations

from collections.abc import Mapping

from digitpad.journal.database import Database

Shares = tuple[float, float]


def keep_costs(database: Database, node: int, costs: Mapping[str, Shares]) -> None:
    """Store what a step cost inside a transaction, by the name of what was measured on."""
    for reference, (before, after) in costs.items():
        insert = "INSERT INTO costs VALUES (?, ?, ?, ?)"
        database.write(insert, node, reference, before, after)


def costs_of(database: Database, profile: int) -> dict[int, dict[str, Shares]]:
    """Return what each step of a profile cost, as far as it was measured."""
    query = """SELECT c.* FROM costs c JOIN states s ON s.id = c.state WHERE s.profile = ?
        ORDER BY c.state, c.reference"""
    found: dict[int, dict[str, Shares]] = {}
    for row in database.rows(query, profile):
        found.setdefault(row["state"], {})[row["reference"]] = row["before"], row["after"]
    return found
