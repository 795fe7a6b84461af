"""The line under a number is known by its lower edge."""

import numpy as np
import pytest

from digitpad.pictures.binarising import darkness
from digitpad.pictures.components import Picture, pen_width
from digitpad.pictures.lines.long_lines import PrintedLine
from digitpad.pictures.lines.underlines import underline
from tests.pictures.forms import Page, read


def found(page: Page) -> PrintedLine | None:
    ink: Picture = darkness(page.pixels()[..., 0] / np.float32(255))
    return underline(ink, pen_width(ink))


def bent(page: Page, y: float, left: int, right: int, bend: float) -> None:
    """Draw a line with the same pen as the writing."""
    x = np.arange(left, right + 1, 5)
    points = [
        (2 * a, 2 * (y - bend * np.sin(np.pi * (a - left) / (right - left)))) for a in x.tolist()
    ]
    page.draw.line(points, fill=20, width=14, joint="curve")


@pytest.mark.parametrize("bend", [0.0, -12.0, 12.0])
def test_a_line_that_digits_hide_all_along_goes(reader, bend):
    page = Page(320, 240)
    page.write("47", 80, 60)
    bent(page, 172, 50, 270, bend)
    assert found(page) is not None
    assert read(reader, page) == ["47"]


def test_a_line_under_a_single_digit_goes(reader):
    page = Page(240, 240)
    page.write("7", 80, 50)
    bent(page, 175, 50, 190, 0)
    assert read(reader, page) == ["7"]


def test_the_foot_of_a_2_and_a_line_that_ends_with_the_writing_stay():
    page = Page(320, 220)
    page.draw.line([160, 100, 240, 60, 330, 90, 320, 170, 120, 300], fill=20, width=14)
    page.draw.line([110, 300, 460, 300], fill=20, width=14)
    assert found(page) is None
    page = Page(320, 240)
    page.write("47", 80, 60)
    bent(page, 172, 84, 220, 0)
    assert found(page) is None


def test_ink_below_and_a_line_along_the_side_of_the_picture_are_no_underline():
    page = Page(320, 290)
    page.write("47", 80, 40)
    bent(page, 152, 50, 270, 0)
    assert found(page) is not None
    page.write("1", 120, 170)
    assert found(page) is None
    page = Page(320, 176)
    page.write("47", 80, 60)
    bent(page, 172, 50, 270, 0)
    assert found(page) is None


def test_a_line_that_falls_by_more_than_the_writing_is_tall_is_looked_at(reader):
    page = Page(400, 300)
    page.write("1", 60, 30, 0.4)
    page.write("1", 120, 50, 0.4)
    page.draw.line([60, 160, 780, 420], fill=20, width=8)
    read(reader, page)  # an empty strip above it brought OpenCV, and the program, down


def test_bars_of_sevens_are_no_line_over_a_number(reader):
    page = Page(300, 220)
    page.draw.line([60, 80, 270, 80, 200, 300], fill=20, width=14, joint="curve")
    page.draw.line([276, 80, 490, 80, 420, 300], fill=20, width=14, joint="curve")
    assert read(reader, page) == ["77"]
