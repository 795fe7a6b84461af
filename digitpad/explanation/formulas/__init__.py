"""Formulas, numbers and tables: the notation the explanation is written in."""
