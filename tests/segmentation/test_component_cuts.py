"""Touching digits in pictures: parts that put together are the whole again."""

import numpy as np
import pytest

from digitpad import Reader
from digitpad.pictures.components import Component, components
from digitpad.pictures.regions import Region
from digitpad.segmentation.component_cuts import parted, pieces_of_region
from tests.writing import amount, picture


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")


def blot(width: int, height: int) -> Component:
    (component,) = components(np.ones((height, width), np.float32))
    return component


@pytest.mark.parametrize(
    ("width", "parts"),
    [
        (80, 1),
        (84, 1),
        (85, 2),
        (100, 2),
        (124, 2),
        (126, 3),
        (150, 3),
        (340, 4),
        (350, 4),
        (351, 1),
    ],
)
def test_the_parts_are_as_many_as_fit(width, parts):
    assert len(parted(blot(width, 100), 100)) == parts


@pytest.mark.parametrize(("width", "parts"), [(11, 1), (12, 2)])
def test_a_few_columns_have_no_room_for_two(width, parts):
    assert len(parted(blot(width, 10), 10)) == parts


def test_what_is_equally_thick_is_cut_in_equal_parts():
    widths = [part.box.w for part in parted(blot(200, 100), 100)]
    assert widths == pytest.approx([50] * 4, abs=20)
    assert sum(widths) == 200


def test_the_cut_goes_where_the_fewest_lines_are_and_there_the_least_ink():
    """Two lines over each other, one thick line, one thinner: in this order from the left."""
    drawn = np.ones((100, 110), np.float32)
    drawn[20:40, 46:54] = drawn[60:80, 46:54] = 0
    drawn[:40, 54:60] = 0
    drawn[:90, 60:63] = 0
    (whole,) = components(drawn)
    first, second = parted(whole, 100)
    assert 60 <= first.box.w <= 63
    assert second.box.x == first.box.w


def beside_each_other() -> tuple[Component, ...]:
    """Return a component wide enough for three characters, and two for one each."""
    drawn = np.zeros((100, 300), np.float32)
    for left, right in [(0, 150), (170, 210), (230, 270)]:
        drawn[:, left:right] = 1
    return tuple(components(drawn))


def test_what_is_wide_is_parted_and_nothing_is_known_to_be_one_character():
    pieces, known = pieces_of_region(Region(beside_each_other()), 100)
    assert [piece.source for piece in pieces] == [0, 0, 0, 1, 2]
    assert [piece.whole for piece in pieces] == [False, False, False, True, True]
    assert known == []


def test_what_fills_a_box_is_one_character_of_whole_components():
    pieces, known = pieces_of_region(Region(beside_each_other(), ((0,), (1, 2))), 100)
    assert [piece.source for piece in pieces] == [0, 1, 2]
    assert [candidate.pieces for candidate in known] == [pieces[:1], pieces[1:]]


@pytest.mark.parametrize(("height", "parts"), [(20, 1), (49, 1), (50, 4)])
def test_a_dash_is_not_parted(height, parts):
    assert len(parted(blot(300, height), 100)) == parts


def test_together_the_parts_are_the_whole():
    (whole,) = components(picture(amount("503", gap=4)))
    parts = parted(whole, whole.box.h)
    assert len(parts) == 3
    again = np.zeros_like(whole.darkness)
    for part in parts:
        x, y, w, h = map(int, part.box)
        top, left = y - int(whole.box.y), x - int(whole.box.x)
        again[top : top + h, left : left + w] = part.darkness
        assert part.darkness[0].any()
        assert part.darkness[-1].any()
    np.testing.assert_array_equal(again, whole.darkness)


@pytest.mark.parametrize("written", ["83", "35", "68", "90", "50", "38", "66"])
def test_two_digits_that_touch_are_read(reader, written):
    drawn = picture(amount(written, gap=0))
    assert len(components(drawn)) == 1
    assert reader.read_picture(drawn).likeliest == written


def stretched(written: str, width: float) -> np.ndarray:
    ink = amount(written)
    return picture(type(ink).of(*[stroke.points * (width, 1) for stroke in ink.strokes]))


@pytest.mark.parametrize("written", ["0", "2", "3", "5", "8", "9"])
def test_a_wide_digit_stays_whole(reader, written):
    assert reader.read_picture(stretched(written, 1.8)).text == written
    widest = reader.read_picture(stretched(written, 2.2))  # that wide it may be doubtful
    assert (widest.likeliest, len(widest.characters)) == (written, 1)
