"""Dense squares: thousands of pieces are few lines, and only what lies by the writing counts."""

import numpy as np
import pytest

from digitpad.pictures.geometry.deskewing import turned
from digitpad.pictures.lines.long_lines import PrintedLine, long_lines
from digitpad.pictures.lines.printed import printed_lines
from digitpad.pictures.otherwise import otherwise
from digitpad.pictures.written import written


def squared(size: int, step: int, slope: float) -> np.ndarray:
    """Return squared paper, its lines across aslant."""
    ink = np.zeros((size, size), np.float32)
    x = np.arange(size)
    for at in range(step // 2, size + step, step):
        rows = np.rint(at - slope * x).astype(int)
        for off in (0, 1):
            there = (rows + off >= 0) & (rows + off < size)
            ink[rows[there] + off, x[there]] = 1
        if at < size - 1:
            ink[:, at : at + 2] = 1
    return ink


@pytest.mark.parametrize("slope", [0.0, 0.03])
def test_every_line_of_dense_squares_is_found(slope):
    lines = long_lines(squared(900, 20, slope), 2.0)
    long_ = [line for line in lines if line.length >= 890]
    assert len(long_) >= 43  # of 45, those at the corners not being as long
    assert all(line.slope == pytest.approx(-slope, abs=0.004) for line in long_)


def test_a_part_of_a_line_lies_as_it_does_in_that_part():
    line = PrintedLine(10, np.linspace(50, 60, 101), 3.0)
    part = line.within(30, 40, 20, 100)
    assert part is not None
    assert (part.start, part.length, part.width) == (0, 20, 3.0)
    assert part.y == pytest.approx(line.y[20:40] - 40)
    assert line.within(0, 70, 200, 50) is None  # above it
    assert line.within(200, 0, 50, 100) is None  # beyond its end


def test_a_lines_y_is_known_between_its_columns_and_beyond_its_ends():
    line = PrintedLine(10, np.array([2.0, 4.0, 8.0]), 1.0)
    assert [line.at(x) for x in (0, 10, 10.5, 11.5, 12, 90)] == [2, 2, 3, 6, 8, 8]


def test_what_is_seen_otherwise_lies_where_it_is_seen_first():
    ink = squared(700, 24, 0.0) * np.float32(0.6)
    for y in range(300, 368):  # a 7 that ends on a line
        x = round(360 - 0.5 * (y - 300))
        ink[y, x : x + 6] = 1
    ink[300:306, 320:366] = 1
    upright = turned(ink, 0.0)
    lines, rest = printed_lines(upright)
    found = written(rest, lines)
    assert len(found) == 1
    views = otherwise(upright, lines, rest, found)
    assert views
    boxes = [c.box for some in views for region in some for c in region.components]
    assert any(abs(b.x - found[0].box.x) < 4 and abs(b.y - found[0].box.y) < 4 for b in boxes)
