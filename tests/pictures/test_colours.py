"""Ink and lines of two colours: what one hides of the other, and what they hide of nothing."""

import numpy as np
import pytest

from digitpad.pictures.colours import Colours, ink_by_colour
from digitpad.pictures.components import INK
from tests.pictures.forms import Page, read

BLUE, BLACK, RED = (40, 40, 200), (30, 30, 30), (190, 60, 60)
PAPER = 250


def in_colours(written: Page, ink: tuple, printed: Page, line: tuple) -> np.ndarray:
    """Return two pages, one over the other, each as dark as its colour where both are."""
    layers = []
    for page, colour in ((written, ink), (printed, line)):
        cover = 1 - page.pixels().astype(np.float64).min(axis=2, keepdims=True) / 255
        cover = np.minimum(cover / cover.max(), 1)
        layers.append(PAPER * (1 - cover) + np.array(colour) * cover)
    return np.minimum(*layers).astype(np.uint8)


def page_with(text: str, x: float, y: float) -> tuple[Page, Page]:
    """Return a page with writing, and one as large for what is printed."""
    pages = Page(86 * len(text) + 120, 200), Page(86 * len(text) + 120, 200)
    pages[0].write(text, x, y)
    return pages


@pytest.mark.parametrize(
    ("text", "at", "ink", "line"),
    [("57", 53, BLACK, RED), ("232", 150, BLACK, RED), ("57", 150, BLUE, BLACK)],
)
def test_what_runs_along_a_broad_line_of_another_colour_is_whole(reader, text, at, ink, line):
    written, printed = page_with(text, 60, 50)
    for step in (-3, -1, 1, 3):
        printed.line(0, at + step, 480, at + step)
    assert read(reader, in_colours(written, ink, printed, line)) == [text]


@pytest.mark.parametrize(("ink", "line"), [(BLACK, RED), (BLUE, BLACK)])
def test_squares_of_another_colour_go_and_digits_stay(reader, ink, line):
    written, printed = page_with("2357", 60, 50)
    for at in range(8, 480, 24):
        printed.line(at, 0, at, 200)
        printed.line(0, at, 480, at)
    assert read(reader, in_colours(written, ink, printed, line)) == ["2357"]


def test_bits_of_lines_that_are_as_much_line_as_ink_are_no_points():
    taken = np.zeros((60, 200), np.float32)
    taken[10:50, 40:46] = taken[10:50, 90:96] = taken[28:32] = 1
    rest = np.zeros((60, 200), np.float32)
    rest[10:50, 40:46] = rest[10:50, 90:96] = 1
    colour = np.where(rest[..., None] > 0, BLUE, RED) * np.ones((1, 1, 3))
    colour[28:32, 140:145] = (115, 50, 130)  # red and blue, as between both
    pixels = np.where(taken[..., None] > 0, colour, PAPER).astype(np.uint8)
    found = ink_by_colour(Colours(pixels, np.eye(3)), taken, rest, 4)
    assert found is not None
    assert found[:, 110:].max() < INK
    assert found[10:50, 41:45].min() > 0.9


def test_colours_that_are_none_or_the_same_part_nothing():
    written, printed = page_with("30", 60, 50)
    printed.line(0, 100, 290, 100)
    assert Colours.of(in_colours(written, BLACK, printed, BLACK)) is None
    pixels = in_colours(written, BLUE, printed, BLUE)
    dark = np.float32(1) - pixels[..., 0].astype(np.float32) / np.float32(255)
    colours = Colours.of(pixels)
    rest = dark.copy()
    rest[96:104] = 0
    assert colours is not None
    assert ink_by_colour(colours, dark, rest, 4) is None
