"""How much ink a file may hold: the bounds of every reader, kept before anything is decoded.

============= ======================================================================
what          why
============= ======================================================================
bytes         an hour of writing is about 5 MB of InkML
bytes, packed what a compressed file may become
strokes       an amount has a few dozen, and reading takes about the cube of their number
points        an hour of a pen that reports 50 times a second
elements      of an XML document, and of what its references to each other make of it
levels        of elements or lists in each other
channels      values of one point
============= ======================================================================
"""

from __future__ import annotations

MOST_BYTES = 32 * 2**20
MOST_UNPACKED = 64 * 2**20
MOST_INK_STROKES = 300
MOST_INK_POINTS = 200_000
MOST_ELEMENTS = 100_000
MOST_LEVELS = 64
MOST_CHANNELS = 64


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
