"""A point that stands on a line under an amount is found again, or asked about."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from digitpad.ink.strokes import Box
from digitpad.pictures.components import Component, Picture
from digitpad.pictures.lines.hidden_points import HiddenPoint, hidden_points
from digitpad.pictures.lines.long_lines import PrintedLine
from digitpad.pictures.lines.printed import PrintedLines
from digitpad.pictures.sheet import sheet_of_pixels
from tests.pictures.forms import PEN, Page

THICK = 6
LINE = PrintedLine(10, np.full(280, 102.5), float(THICK))
ONES = [
    Component(Box(float(x), 20.0, float(THICK), 80.0), np.ones((80, THICK), np.float32))
    for x in (60, 220)
]


def underlined(*bulges: tuple[int, int, int]) -> Picture:
    """Return two ones on a line that is thicker from `left` to `right`, by so many pixels."""
    ink = np.zeros((140, 300), np.float32)
    ink[100 : 100 + THICK, 10:290] = 1
    for left, right, high in bulges:
        ink[100 - high : 100, left:right] = 1
    for one in ONES:
        left = int(one.box.x)
        ink[20:100, left : left + THICK] = 1
    return ink


def found(
    darkness: Picture, *, line: PrintedLine = LINE, down: tuple[PrintedLine, ...] = (), marks=()
) -> list[HiddenPoint]:
    return hidden_points(darkness, [*ONES, *marks], PrintedLines((line,), down))


def test_a_line_as_thick_as_ever_hides_nothing():
    assert found(underlined()) == []
    assert hidden_points(underlined(), [], PrintedLines((LINE,))) == []


def test_a_bulge_between_digits_is_a_point():
    (point,) = found(underlined((140, 147, 3)))
    box = point.piece.box
    assert point.clear
    assert abs(box.centre - 143.5) <= 2
    assert box.y < 102.5 < box.bottom
    assert point.piece.darkness.max() == 1


def test_a_slight_bulge_may_be_a_point():
    (point,) = found(underlined((140, 147, 1)))
    assert not point.clear


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (66, 74),  # a foot of the digit beside it
        (100, 180),  # too broad
        (280, 287),  # where a line ends, there is a blot
    ],
)
def test_feet_long_strokes_and_blots_are_not_clearly_points(left, right):
    assert not any(point.clear for point in found(underlined((left, right, 3))))


def test_a_point_that_was_seen_and_what_a_digit_stands_over_are_no_more_points():
    seen = Component(Box(140.0, 92.0, 7.0, 7.0), np.ones((7, 7), np.float32))
    assert found(underlined((140, 147, 3)), marks=[seen]) == []


def test_lines_elsewhere_crossed_or_along_the_side_are_left_out():
    darkness = underlined((140, 147, 3))
    across = PrintedLine(20, np.full(110, 200.0), 3.0)
    assert found(darkness, down=(across,)) == []
    assert found(darkness, line=replace(LINE, y=np.full(280, 60.0))) == []
    assert found(darkness[:106]) == []


def page(high: float) -> np.ndarray:
    """Return 4.7 with a point in the line under it, which is `high` pixels higher than it."""
    drawn = Page(420, 260)
    drawn.write("4", 80, 60)
    drawn.write("7", 210, 60)
    drawn.line(60, 166, 340, 166, grey=20)
    drawn.draw.line([120, 332, 680, 332], fill=20, width=2 * PEN)
    x, y, r = 2 * 185, 2 * (166 - high), PEN + 2
    drawn.draw.ellipse([x - r, y - r, x + r, y + r], fill=20)
    return cv2.GaussianBlur(drawn.pixels(), (0, 0), 0.8)


def test_an_amount_is_read_with_the_point_that_its_line_hides(reader):
    assert reader.read_sheet(sheet_of_pixels(page(3.5))).single.text == "4.7"


def test_a_point_that_may_be_there_is_asked_about(reader):
    sheet = sheet_of_pixels(page(3.5))
    assert not sheet.pointed
    plain = [c for c in sheet.regions[0].components if c.box.h > 50]
    doubted = replace(
        sheet, regions=(replace(sheet.regions[0], components=tuple(plain)),), otherwise=()
    )
    assert not reader.read_sheet(doubted).single.asks
    reading = reader.read_sheet(replace(doubted, pointed=sheet.regions)).single
    assert (reading.text, reading.asks, reading.value) == ("47", True, None)
    assert "4.7" in [each.text for each in reading.alternatives]
