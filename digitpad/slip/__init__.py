"""Amounts that were taken one after the other: a list, its totals, its files."""
