"""At printed lines: bits of them are no points, points are, and a 7 there may be a 2."""

import numpy as np
import pytest

from digitpad.ink.strokes import Box
from digitpad.pictures.components import Component, components
from digitpad.pictures.lines.at_lines import with_feet, without_bits
from digitpad.pictures.lines.long_lines import PrintedLine
from digitpad.pictures.sheet import sheet_of_pixels
from tests.pictures.forms import Page

PEN = 6


def bar(x: float, y: float, w: int, h: int) -> Component:
    return Component(Box(x, y, float(w), float(h)), np.ones((h, w), np.float32))


LINE = PrintedLine(0, np.full(300, 100.0), 6.0)
DIGIT = bar(40, 20, PEN, 76)


@pytest.mark.parametrize(
    ("piece", "stays"),
    [
        (bar(80, 97, 6, 6), False),  # in the line's way
        (bar(80, 95, 8, 7), False),
        (bar(80, 92, 7, 7), True),  # a point that stands on it
        (bar(80, 97, 30, 6), True),  # too long for a point, a digit's bar perhaps
        (bar(80, 60, 6, 6), True),  # elsewhere
        (bar(340, 97, 6, 6), True),  # beyond its end
    ],
)
def test_what_is_as_small_as_a_point_and_lies_in_a_line_is_a_bit_of_it(piece, stays):
    assert without_bits([DIGIT, piece], [LINE], []) == [DIGIT, piece][: 1 + stays]


def test_lines_that_run_down_leave_bits_too():
    down = PrintedLine(0, np.full(300, 200.0), 6.0)
    bit, point = bar(197, 60, 6, 6), bar(188, 60, 7, 7)
    assert without_bits([DIGIT, bit, point], [], [down]) == [DIGIT, point]
    assert without_bits([], [LINE], [down]) == []


def seven(line_at: int) -> tuple[np.ndarray, Component]:
    """Return a picture with a bar, a stem down to its left, and a line; and the seven alone."""
    ink = np.zeros((140, 160), np.float32)
    ink[20:26, 40:90] = 1
    for y in range(20, 97):
        x = round(84 - 0.5 * (y - 20))
        ink[y, x : x + PEN] = 1
    piece = Component(Box(40, 20, 50, 77), ink[20:97, 40:90].copy())
    ink[line_at - 3 : line_at + 3] = 1
    return ink, piece


def test_a_7_on_a_line_may_have_a_foot_in_it():
    darkness, piece = seven(100)
    rest = darkness.copy()
    rest[97:103] = 0
    (found,) = with_feet(rest, darkness, [piece], [PrintedLine(0, np.full(160, 100.0), 6.0)])
    assert found[97:103, 52:85].min() == 1
    assert found[97:103, :44].max() == found[97:103, 100:].max() == 0
    assert rest[97:103].max() == 0  # it is left as it was


def test_each_7_has_a_foot_by_itself_and_hangs_together_with_it():
    darkness, piece = seven(100)
    darkness[20:97, 100:150] = piece.darkness
    rest = darkness.copy()
    rest[95:105] = 0  # the line's blurred edge went with it
    pieces = [Component(Box(x, 20, 50, 75), piece.darkness[:75]) for x in (40, 100)]
    line = PrintedLine(0, np.full(160, 100.0), 6.0)
    first, second = with_feet(rest, darkness, pieces, [line])
    assert first[97:103, 52:85].min() == second[97:103, 112:145].min() == 1
    assert first[97:103, 110:].max() == second[97:103, :100].max() == 0
    assert len(components(first)) == len(components(second)) == 2


@pytest.mark.parametrize("line_at", [115, 60])
def test_a_7_elsewhere_has_none(line_at):
    darkness, piece = seven(line_at)
    line = PrintedLine(0, np.full(160, float(line_at)), 6.0)
    assert with_feet(darkness, darkness, [piece], [line]) == []


def test_what_stands_on_a_line_otherwise_has_none():
    darkness = np.zeros((140, 160), np.float32)
    line = PrintedLine(0, np.full(160, 100.0), 6.0)
    one, ring = bar(40, 20, PEN, 77), Component(Box(40, 47, 50, 50), np.eye(50, dtype=np.float32))
    assert with_feet(darkness, darkness, [one, ring], [line]) == []  # a 9 ends at its right


@pytest.mark.parametrize(("text", "line_at"), [("2", 144), ("2", 147), ("23", 148), ("23", 149)])
def test_a_2_whose_foot_a_line_hides_is_asked_about(reader, text, line_at):
    page = Page(300, 200)
    page.write(text, 60, 50)
    page.draw.rectangle([0, 2 * line_at, 600, 400], fill=255)
    for step in (0, 2, 4):
        page.line(0, line_at + step, 300, line_at + step, grey=20)
    found = reader.read_sheet(sheet_of_pixels(page.pixels())).single
    assert found.asks or found.text == text
