"""Where it is written on a picture what was read: where nothing else stands."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSizeF

from digitpad.gui.pad.plates import InkMap, Plate, best, plates
from digitpad.ink.strokes import Box

OUTLINE, USUAL, SMALL = QRectF(200, 200, 100, 40), QSizeF(80, 30), QSizeF(50, 20)
BRACKETED = QRectF(190, 250, 120, 50)


def chosen(*full: QRectF, bracketed: QRectF | None = BRACKETED) -> Plate:
    """Return which plate is chosen where there is ink in these places."""

    def hidden(place: QRectF) -> float:
        parts = [place.intersected(each) for each in (*full, OUTLINE)]
        return sum(p.width() * p.height() for p in parts) / (place.width() * place.height())

    return best(list(plates(OUTLINE, bracketed, USUAL, SMALL)), hidden)


def test_brackets_are_drawn_where_there_is_room():
    assert chosen() == Plate(BRACKETED, bracketed=True)


@pytest.mark.parametrize(
    ("full", "place"),
    [
        ([QRectF(0, 285, 500, 50)], lambda rect: rect.top() > OUTLINE.bottom()),
        ([QRectF(0, 250, 500, 50)], lambda rect: rect.bottom() < OUTLINE.top()),
        (
            [QRectF(0, 250, 500, 50), QRectF(0, 140, 500, 50)],
            lambda rect: rect.left() > OUTLINE.right(),
        ),
        (
            [QRectF(0, 250, 500, 50), QRectF(0, 140, 500, 50), QRectF(310, 200, 99, 40)],
            lambda rect: rect.right() < OUTLINE.left(),
        ),
    ],
)
def test_one_text_stands_beside_what_is_there(full, place):
    plate = chosen(*full)
    assert not plate.bracketed
    assert plate.rect.size() == USUAL
    assert place(plate.rect)
    assert not any(plate.rect.intersects(each) for each in (*full, OUTLINE))


def test_in_a_narrow_gap_it_is_small():
    rows = QRectF(0, 265, 500, 99), QRectF(0, 76, 500, 99), QRectF(310, 200, 99, 40)
    plate = chosen(*rows, QRectF(90, 200, 99, 40))
    assert (plate.small, plate.rect.size()) == (True, SMALL)


def test_where_all_is_full_it_hides_the_least():
    rows = QRectF(0, 240, 500, 99), QRectF(0, 100, 500, 90), QRectF(0, 200, 200, 40)
    plate = chosen(*rows, QRectF(330, 150, 170, 99))
    assert plate.small
    assert plate.rect.left() > OUTLINE.right()


def test_ink_is_where_strokes_begin_and_end_and_lines_across_are_none():
    page = np.ones((300, 600), np.float32)
    page[100:102] = 0.2  # a ruled line
    page[200:280, 50:300:12] = 0.1
    ink = InkMap(page)
    assert ink.share(Box(0, 80, 600, 40)) == 0
    assert ink.share(Box(60, 210, 100, 50)) > 0.1
    assert ink.share(Box(320, 210, 100, 50)) == 0
    assert ink.share(Box(700, 900, 50, 50)) == 0  # beside the picture
    assert ink.share(Box(60, 210, 0, 0)) == 0


def test_a_large_picture_has_as_much_ink():
    page = np.ones((2400, 3200), np.float32)
    page[:, 1000:2000:40] = 0
    page[:, 1001:2000:40] = page[:, 1002:2000:40] = page[:, 1003:2000:40] = 0
    assert InkMap(page).share(Box(1000, 500, 1000, 1000)) == pytest.approx(0.2, abs=0.02)
