"""Squared paper: lines about as long as each other, which cross.

They need not reach the picture's sides, nor be longer than the writing is tall: the paper may
end before, in a shadow or on a desk.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.pictures.line_ends import crosses
from digitpad.pictures.lines import PrintedLine

_WHOLE = 0.75  # of the longest one's length
_COVERED = 0.8  # of a line's way there is ink
_LONG = 8  # widths of it
_FEWEST = 5  # of both directions
_WIDE = 1.4


def squares(
    across: Sequence[PrintedLine], down: Sequence[PrintedLine]
) -> tuple[list[PrintedLine], list[PrintedLine]]:
    """Return the lines of squared paper, if there is any.

    Parameters
    ----------
    across, down : sequence of PrintedLine
        Of those that run down, x and y are exchanged.
    """
    level, upright = _longest(across), _longest(down)
    return _in_squares(level, upright), _in_squares(upright, level)


def _longest(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    solid = [x for x in lines if x.covered >= _COVERED and x.length > _LONG * x.width]
    longest = max((line.length for line in solid), default=0)
    return [line for line in solid if line.length >= _WHOLE * longest]


def _in_squares(lines: Sequence[PrintedLine], others: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Return the lines that cross others, if they make squares, and are as thin as most."""
    if min(len(lines), len(others)) < 2 or len(lines) + len(others) < _FEWEST:
        return []
    widest = _WIDE * float(np.median([line.width for line in (*lines, *others)])) + 1
    return [
        line
        for line in lines
        if line.width <= widest and sum(crosses(line, other) for other in others) >= 2
    ]
