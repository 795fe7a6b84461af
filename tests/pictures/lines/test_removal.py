"""A line goes, and whatever else there is along it stays: by its darkness, or its breadth."""

import cv2
import numpy as np
import pytest

from digitpad.pictures.lines.long_lines import PrintedLine
from digitpad.pictures.lines.removal import without_lines

PEN = 4


def line(length: int, at: float, width: float = 5.0) -> PrintedLine:
    return PrintedLine(0, np.full(length, at), width)


def heights(ink: np.ndarray) -> list[int]:
    """Return how tall the pieces of ink are."""
    _, _, stats, _ = cv2.connectedComponentsWithStats((ink > 0.25).astype(np.uint8))
    return stats[1:, cv2.CC_STAT_HEIGHT].tolist()


@pytest.mark.parametrize("grey", [0.2, 0.4])
def test_a_foot_that_lies_in_a_fainter_line_stays(grey):
    ink = np.zeros((80, 160), np.float32)
    ink[38:43] = grey
    ink[38:42, 60:100] = 1
    ink[10:42, 60:64] = 1
    rest = without_lines(ink, [line(160, 40)], (), PEN)
    assert rest[38:42, 66:98].min() > 0.9
    assert rest[38:43, :50].max() == rest[38:43, 110:].max() == 0


@pytest.mark.parametrize("hidden", [0, 1, 2])
def test_a_1_that_a_frames_side_hides_in_part_stays(hidden):
    ink = np.zeros((160, 80), np.float32)
    ink[:, 38:43] = 1
    ink[40:100, 43 - hidden : 43 - hidden + PEN] = 1
    rest = without_lines(ink, (), [line(160, 40)], PEN)
    (height,) = heights(rest)
    assert 55 <= height <= 65


def test_a_line_alone_goes_even_where_it_is_a_little_broader():
    ink = np.zeros((160, 80), np.float32)
    ink[:, 38:43] = 1
    ink[40:100, 43] = 0.5
    assert heights(without_lines(ink, (), [line(160, 40)], PEN)) == []


def test_what_is_left_beside_faint_lines_goes_and_crossings_do_not_tear_strokes():
    ink = np.zeros((80, 160), np.float32)
    ink[38:43] = 0.5
    ink[44:46, 20:150] = 0.5  # the line's other half, as it is seen twice
    ink[10:70, 70:74] = 1
    ink[38:43, 70:74] = 0.5  # printed over the ink
    rest = without_lines(ink, [line(160, 40)], (), PEN)
    assert heights(rest) == [60]
    assert rest[:, :60].max() == 0


def test_grey_writing_on_lines_as_grey_stays():
    ink = np.zeros((80, 160), np.float32)
    ink[38:43] = 0.5
    ink[10:70, 70:74] = 0.6
    assert heights(without_lines(ink, [line(160, 40)], (), PEN)) == [60]
