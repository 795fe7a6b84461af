"""Lines that end on bare paper and hang together with no other: some of them are writing.

Bars of sevens in a row hang over all of the writing, and what joins loops, as in a signature,
runs below it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.polynomial import Polynomial

from digitpad.pictures.components import Picture, pen_width
from digitpad.pictures.lines.ends import Sides, close_to, meets
from digitpad.pictures.lines.long_lines import DARK_LINE, PrintedLine
from digitpad.pictures.lines.segments import Runs

_HALO = 2  # pixels beside a line that its blurred edge reaches
_UNEVEN = 0.16  # pens that the lower edge of what joins loops is off a curve in one column of five
_DEGREE = 5  # of that curve
_FEWEST = 20  # columns


def is_of_writing(
    line: PrintedLine, darkness: Picture, down: Sequence[PrintedLine], sides: Sides
) -> bool:
    """Return whether a line that runs across is bars of digits in a row, or what joins loops.

    Parameters
    ----------
    line : PrintedLine
    darkness : Picture, shape (h, w)
    down : sequence of PrintedLine
        Those that run down, x and y exchanged.
    sides : Sides
    """
    if free_ends(line, down, sides) < 2:
        return False
    top = max(round(float(line.y.min() - line.width / 2 - _HALO)), 0)
    is_roof = not (darkness[:top] > DARK_LINE).any()
    return is_roof or _joins_loops(line, darkness)


def free_ends(line: PrintedLine, others: Sequence[PrintedLine], sides: Sides) -> int:
    """Return how many ends of a line lie on bare paper: at no side, and on no other line.

    Parameters
    ----------
    line : PrintedLine
    others : sequence of PrintedLine
        Those that run the other way, x and y exchanged.
    sides : Sides
    """
    ends = {True: (line.start, line.y[0]), False: (line.stop - 1, line.y[-1])}
    cut, close = max(2.0, line.width / 2), close_to(line)
    return sum(
        sides.distance(float(x), float(y)) > cut
        and not any(meets(line, first, other, close) for other in others)
        for first, (x, y) in ends.items()
    )


def _joins_loops(line: PrintedLine, darkness: Picture) -> bool:
    """Return whether a line sags between what stands on it; the edge of a ruled one is even."""
    runs = Runs.of((darkness > DARK_LINE).astype(np.uint8))
    x = np.arange(line.start, line.stop)
    rows = np.clip(np.rint(line.y).astype(int), 0, len(darkness) - 1)
    inked = runs.mask[rows, x] > 0
    x, rows = x[inked], rows[inked]
    if len(x) < _FEWEST:
        return False
    bottom = runs.bottom[rows, x].astype(np.float64)
    off = np.abs(bottom - Polynomial.fit(x, bottom, _DEGREE)(x))
    return bool(np.percentile(off, 80) > _UNEVEN * pen_width(darkness))
