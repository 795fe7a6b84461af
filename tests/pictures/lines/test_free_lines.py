"""What joins loops is no printed line, and loops are no zeros that stand on one."""

import cv2
import numpy as np
import pytest

from digitpad.pictures.binarising import darkness
from digitpad.pictures.components import Picture
from digitpad.pictures.lines.ends import Sides
from digitpad.pictures.lines.free_lines import is_of_writing
from digitpad.pictures.lines.long_lines import PrintedLine, long_lines
from digitpad.pictures.sheet import sheet_of_pixels
from tests.pictures.forms import Page

TALL, WIDE = 160, 420
SIDES = Sides(np.array([[0, 0], [WIDE, 0], [WIDE, TALL], [0, TALL]], np.float32))


def loops(turns: float, rise: float) -> np.ndarray:
    """Return loops that are joined below, as many people sign."""
    t = np.linspace(0, 1, 300)
    x = 60 + 280 * t + 0.8 * rise * np.sin(2 * np.pi * turns * t)
    y = 80 + rise * np.cos(2 * np.pi * turns * t) * (1 - 0.5 * t)
    page = Page(WIDE, TALL)
    page.draw.line([(2 * a, 2 * b) for a, b in zip(x.tolist(), y.tolist(), strict=True)], 20, 12)
    return np.asarray(cv2.GaussianBlur(page.pixels(), (0, 0), 1.5), np.uint8)


def longest(pixels: np.ndarray) -> tuple[PrintedLine, Picture]:
    ink = darkness(pixels[..., 0] / np.float32(255))
    return long_lines(ink, 7)[0], ink


@pytest.mark.parametrize(("turns", "rise"), [(4.5, 38), (5, 38), (5.5, 38), (6, 30)])
def test_loops_are_read_as_no_amount(reader, turns, rise):
    assert reader.read_sheet(sheet_of_pixels(loops(turns, rise))).single.asks


def test_what_joins_loops_is_of_the_writing_and_a_line_under_zeros_is_not():
    line, ink = longest(loops(6, 30))
    assert is_of_writing(line, ink, (), SIDES)
    page = Page(WIDE, TALL)
    for x in (100, 160, 220, 280):
        page.draw.ellipse([2 * x, 80, 2 * x + 70, 212], outline=20, width=14)
    page.line(60, 104, 380, 106)
    line, ink = longest(page.pixels())
    assert not is_of_writing(line, ink, (), SIDES)
