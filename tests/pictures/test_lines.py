"""Lines that are known: what parts the boxes of a comb, and ink that runs along a line."""

import numpy as np

from digitpad.pictures.lines import PrintedLine
from digitpad.pictures.partitions import with_partitions
from digitpad.pictures.removal import without_lines


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
