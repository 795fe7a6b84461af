"""The boxes of a comb: what reaches into two of them, and those whose lower side was lost."""

import numpy as np
import pytest

from digitpad.ink.strokes import Box
from digitpad.pictures.cells import Comb, combs
from digitpad.pictures.components import Component
from digitpad.pictures.lines.long_lines import PrintedLine
from digitpad.pictures.lines.printed import PrintedLines

COMB = Comb((0.0, 50.0, 100.0), 0.0, 60.0)


def stroke(left: int, top: int, right: int, bottom: int) -> Component:
    """Return a bar with a stem down at both of its ends."""
    ink = np.zeros((bottom - top, right - left), np.float32)
    ink[:6] = ink[:, :6] = ink[:, -6:] = 1
    return Component(Box(float(left), float(top), float(right - left), float(bottom - top)), ink)


@pytest.mark.parametrize(("others", "width"), [([], 45), ([stroke(80, 5, 88, 55)], 59)])
def test_what_reaches_into_a_box_with_a_digit_is_no_other_digit(others, width):
    cells = COMB.sorted([stroke(5, 5, 64, 55), *others])
    assert [len(cell) for cell in cells] == [1, 1]
    assert cells[0][0].box.w == width


def line(start: int, stop: int, at: float) -> PrintedLine:
    return PrintedLine(start, np.full(stop - start, at), 3.0)


@pytest.mark.parametrize(
    ("upper", "count"),
    [
        (250, 5),
        (200, 4),  # as long as the lower one
        (500, 4),  # a ruling, and no side
    ],
)
def test_a_box_whose_lower_side_was_lost_is_one_all_the_same(upper, count):
    across = (line(0, upper, 10.0), line(0, 200, 70.0))
    down = tuple(line(10, 70, x) for x in (1.0, 50.0, 100.0, 150.0))
    (comb,) = combs(PrintedLines(across, down))
    assert len(comb.edges) - 1 == count
