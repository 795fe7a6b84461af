"""Lines that are known: what parts the boxes of a comb, and ink that runs along a line."""

import cv2
import numpy as np
import pytest

from digitpad.pictures.components import INK
from digitpad.pictures.geometry.deskewing import angle_of_lines
from digitpad.pictures.lines.ends import is_square, meets
from digitpad.pictures.lines.long_lines import PrintedLine, long_lines
from digitpad.pictures.lines.partitions import with_partitions
from digitpad.pictures.lines.removal import without_lines


def line(start: int, stop: int, at: float, width: float = 3.0) -> PrintedLine:
    return PrintedLine(start, np.full(stop - start, at), width)


def comb() -> np.ndarray:
    """Return a frame of four boxes, 40 pixels wide, with low lines between them."""
    ink = np.zeros((80, 180), np.float32)
    ink[9:12, 10:171] = ink[69:72, 10:171] = 1
    for x in (10, 170):
        ink[10:71, x - 1 : x + 2] = 1
    for x in (50, 90, 130):
        ink[45:71, x - 1 : x + 2] = 1
    return ink


def test_a_tall_stroke_close_to_a_low_line_is_no_line_between_boxes():
    ink, bottom = comb(), line(10, 171, 70)
    ink[12:66, 58:64] = 1
    sides, stem = [line(10, 71, 10), line(10, 71, 170)], line(12, 66, 60.5, width=6)
    low = [line(45, 71, x) for x in (90, 130)]
    found = with_partitions(ink, [line(10, 171, 10), bottom], [*sides, *low, stem])
    assert not any(each is stem for each in found)
    places = sorted(round(float(each.y[-1])) for each in found)
    assert len(places) == 5
    assert abs(places[1] - 50) <= 1


def test_an_arch_over_a_line_stays_and_the_line_goes():
    ink = np.zeros((60, 120), np.float32)
    ink[20:23] = 1
    ink[17:20, 44:50] = 1  # between two strokes that come from below
    ink[18:50, 40:44] = ink[18:50, 50:54] = 1
    rest = without_lines(ink, [line(0, 120, 21)], (), pen=4.0)
    assert rest[17:22, 44:50].min() == 1
    assert not rest[:24, :36].any()
    assert not rest[:24, 60:].any()


def test_low_lines_that_ink_hides_but_for_one_part_boxes_where_it_is_thin():
    ink, sides = comb(), [line(10, 71, 10), line(10, 71, 170)]
    ink[12:66, 88:94] = ink[24:66, 128:134] = 1  # two stems stand on the second and the third
    across = [line(10, 171, 10), line(10, 171, 70)]
    places = sorted(round(float(each.y[-1])) for each in with_partitions(ink, across, sides))
    assert np.abs(np.array(places) - (10, 50, 90, 130, 170)).max() <= 2
    ink[36:69, 47:56] = 1  # and a third one, thick as a pen
    assert len(with_partitions(ink, across, sides)) == 2


@pytest.mark.parametrize("degrees", [-17.0, 8.0, 17.0])
def test_squared_paper_says_how_far_it_is_turned(degrees):
    ink = np.zeros((240, 240), np.float32)
    ink[10::30] = ink[11::30] = ink[:, 10::30] = ink[:, 11::30] = 1
    turn = cv2.getRotationMatrix2D((120, 120), -degrees, 1.0)
    askew = cv2.warpAffine(ink, turn, (240, 240), borderMode=cv2.BORDER_REFLECT)
    middle = np.asarray(askew, np.float32)[40:200, 40:200]
    assert angle_of_lines(middle) == pytest.approx(degrees, abs=1)


def test_a_faint_line_is_followed_through_what_is_fainter_still():
    ink = np.zeros((40, 300), np.float32)
    ink[20:23] = 0.25
    ink[20:23, 60:75] = ink[20:23, 200:215] = 0.12
    (found,) = long_lines(ink, 4.0)
    assert found.covered == 1.0
    ink[20:23, 60:75] = ink[20:23, 200:215] = 0.0
    assert all(each.covered < 1 for each in long_lines(ink, 4.0))


def test_ink_that_runs_along_a_line_makes_it_no_wider():
    ink = np.zeros((40, 300), np.float32)
    ink[20:23] = 1
    ink[23:26, 100:280] = 1
    assert long_lines(ink, 4.0)[0].width <= 4


def test_a_stroke_that_crosses_a_broad_line_aslant_stays_in_one_piece():
    ink = np.zeros((80, 120), np.float32)
    cv2.line(ink, (30, 10), (80, 70), (1,), 4)
    ink[37:44] = 1
    rest = without_lines(ink, [line(0, 120, 40, width=7)], (), 4.0)
    count, _ = cv2.connectedComponents((rest > INK).astype(np.uint8), connectivity=8)
    assert count == 2  # paper, and the stroke
    assert rest[37:44, :40].max() == rest[37:44, 75:].max() == 0


def test_a_line_meets_another_where_they_touch_and_not_close_by():
    other = line(0, 100, 20, width=4)
    assert meets(line(22, 80, 50), True, other, 8.0)
    assert not meets(line(27, 80, 50), True, other, 8.0)


def leaning(start: int, stop: int, first: float, last: float) -> PrintedLine:
    return PrintedLine(start, np.linspace(first, last, stop - start), 4.0)


def test_four_sides_that_lean_alike_are_a_frame_and_those_of_a_0_are_not():
    top, low = leaning(10, 60, 10, 12), leaning(10, 60, 90, 92)
    left, right = leaning(10, 90, 12, 10), leaning(10, 90, 60, 58)
    assert is_square(top, low, left, right)
    assert not is_square(top, low, leaning(10, 90, 20, 5), right)  # bellied to the left
    assert not is_square(leaning(10, 60, 5, 16), leaning(10, 60, 95, 84), left, right)
