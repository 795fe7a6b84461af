"""Ink that has more than `digitpad.limits` takes is refused, before anything is decoded."""

from __future__ import annotations

from digitpad.limits import MOST_ELEMENTS, MOST_INK_POINTS, MOST_INK_STROKES, MOST_LEVELS


def check_strokes(count: int) -> None:
    """Raise ValueError if a file has more strokes than are read."""
    if count > MOST_INK_STROKES:
        raise ValueError(f"it has more than {MOST_INK_STROKES:,} strokes, which no amount has")


def check_points(count: int) -> None:
    """Raise ValueError if a file has more points than are read."""
    if count > MOST_INK_POINTS:
        raise ValueError(f"it has more than {MOST_INK_POINTS:,} points, which no amount has")


def check_elements(count: int) -> None:
    """Raise ValueError if a document has more elements than are read."""
    if count > MOST_ELEMENTS:
        raise ValueError(f"it has more than {MOST_ELEMENTS:,} elements")


def check_levels(count: int) -> None:
    """Raise ValueError if something stands too deep in a document."""
    if count > MOST_LEVELS:
        raise ValueError(f"it is nested more than {MOST_LEVELS} levels deep")
