"""The order in which amounts on a page are listed: as one reads them."""

import pytest

from digitpad.ink.strokes import Box
from digitpad.pictures.rows import reading_order
from digitpad.pictures.sheet import sheet_of_pixels
from tests.pictures.forms import Page


@pytest.mark.parametrize(
    ("boxes", "order"),
    [
        ([], []),
        ([(0, 10, 50, 40), (100, 4, 50, 40)], [0, 1]),  # the right one begins higher
        ([(100, 10, 50, 40), (0, 4, 50, 40), (50, 60, 50, 40)], [1, 0, 2]),
        ([(0, 0, 50, 40), (0, 42, 50, 40), (80, 38, 50, 40), (80, 2, 50, 40)], [0, 3, 1, 2]),
        ([(0, 30, 50, 10), (100, 0, 50, 50), (0, 60, 50, 40)], [0, 1, 2]),
        ([(0, 10, 50, 8), (100, 0, 50, 50)], [0, 1]),
    ],
)
def test_rows_are_read_from_left_to_right(boxes, order):
    assert reading_order([Box(*box) for box in boxes]) == order


def test_amounts_of_one_row_are_listed_from_the_left():
    page = Page(1300, 520)
    for text, x, y in (("47", 60, 60), ("38", 800, 48), ("96", 60, 290), ("50", 800, 310)):
        page.write(text, x, y)
    found = [region.box for region in sheet_of_pixels(page.pixels()).regions]
    assert [(box.x > 600, box.y > 250) for box in found] == [
        (False, False),
        (True, False),
        (False, True),
        (True, True),
    ]
