"""Squared paper: lines about as long as each other, which cross.

They need not reach the picture's sides: the paper may end before, in a shadow or on a desk.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.pictures.lines.ends import crosses
from digitpad.pictures.lines.long_lines import PrintedLine

_THROUGH = 0.85  # of the picture's side
_WHOLE = 0.75  # of the longest one's length
_COVERED = 0.8  # of a line's way there is ink
_LONG = 8  # widths of it
_FEWEST = 5  # of both directions
_WIDE = 1.4


def squares(
    across: Sequence[PrintedLine], down: Sequence[PrintedLine], shape: tuple[int, ...]
) -> tuple[list[PrintedLine], list[PrintedLine]]:
    """Return the lines of squared paper, if there is any.

    Parameters
    ----------
    across, down : sequence of PrintedLine
        Of those that run down, x and y are exchanged.
    shape : tuple of int
        Of the picture.
    """
    h, w = shape
    level, upright = _longest(across, w), _longest(down, h)
    return _in_squares(level, upright), _in_squares(upright, level)


def _longest(lines: Sequence[PrintedLine], along: int) -> list[PrintedLine]:
    """Return the lines that go through most of the picture, none where the longest does not."""
    solid = [x for x in lines if x.covered >= _COVERED and x.length > _LONG * x.width]
    longest = max((line.length for line in solid), default=0)
    if longest < _THROUGH * along:
        return []
    return [line for line in solid if line.length >= _WHOLE * longest]


def _in_squares(lines: Sequence[PrintedLine], others: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Return the lines that cross others, if they make squares, and are as thin as most."""
    if min(len(lines), len(others)) < 2 or len(lines) + len(others) < _FEWEST:
        return []
    widest = _WIDE * float(np.median([line.width for line in (*lines, *others)])) + 1
    return [
        line
        for line in lines
        if line.width <= widest
        and sum(crosses(line, other) for other in others) >= max(2, len(others) / 2)
    ]
