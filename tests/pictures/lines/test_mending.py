"""What a line hid of a stroke comes back: where it crossed aslant, where it ran along inside."""

import cv2
import numpy as np
import pytest

from digitpad.pictures.lines.long_lines import PrintedLine
from digitpad.pictures.lines.mending import Arcs
from digitpad.pictures.lines.removal import without_lines

PEN = 4


def line(length: int, at: float) -> PrintedLine:
    return PrintedLine(0, np.full(length, at), 5.0)


def drawn(*points: tuple[float, float], ruled: bool = True) -> np.ndarray:
    """Return a stroke through points, with a line of five pixels across the middle or without."""
    ink = np.zeros((80, 160), np.uint8)
    cv2.polylines(ink, [np.array(points, np.int32)], False, (1,), PEN)
    if ruled:
        ink[38:43] = 1
    return ink.astype(np.float32)


def pieces(ink: np.ndarray) -> int:
    return cv2.connectedComponents((ink > 0.25).astype(np.uint8), connectivity=8)[0] - 1


@pytest.mark.parametrize("run", [10, 24, 36])
def test_a_stroke_goes_on_behind_a_line_the_way_it_came(run):
    ink = drawn((70 - run, 20), (70 + run, 60))
    rest = without_lines(ink, [line(160, 40)], (), PEN)
    assert pieces(rest) == 1
    assert rest[38:43, :30].max() == 0


def test_strokes_that_lead_elsewhere_are_not_joined():
    ink = np.maximum(drawn((30, 10), (50, 40)), drawn((74, 40), (94, 70)))
    ink[38:43] = 1
    rest = without_lines(ink, [line(160, 40)], (), PEN)
    assert pieces(rest) == 2


def bowl(middle: int, radius: int = 18) -> list[tuple[float, float]]:
    """Return a bowl whose bottom lies within the line."""
    angles = np.linspace(np.pi * 1.1, -np.pi * 0.1, 40)
    return [(middle + radius * np.cos(a), 40 - radius + radius * np.sin(a)) for a in angles]


def test_the_bottom_of_a_bowl_within_a_line_is_put_back():
    points = [*bowl(80), (62, 16)]
    ink = drawn(*points)
    rest = without_lines(ink, [line(160, 40)], (), PEN)
    assert rest[38:43, 76:85].max() == 1
    assert rest[38:43, :40].max() == 0
    assert rest[38:43, 120:].max() == 0


def test_two_digits_that_stand_on_a_line_stay_apart_and_bows_beside_one_are_joined():
    left, right = drawn((50, 12), (68, 40)), drawn((104, 12), (86, 40))
    ink = np.maximum(left, right)
    standing = without_lines(ink, [line(160, 40)], (), PEN)
    beside = without_lines(np.ascontiguousarray(ink.T), (), [line(160, 40)], PEN)
    assert (pieces(standing), pieces(beside)) == (2, 1)


def test_what_ends_at_a_line_is_also_joined_boldly():
    ink = np.zeros((160, 160), np.float32)
    ink[20:140, 38:43] = 1
    for y in (40, 80):  # two strokes that run straight into an upright line
        ink[y : y + PEN, 43:90] = 1
    ink[40:84, 86:90] = 1
    upright = [PrintedLine(20, np.full(120, 40.0), 5.0)]
    carefully = without_lines(ink, (), upright, PEN)
    boldly = without_lines(ink, (), upright, PEN, arcs=Arcs.ALL)
    assert not carefully[60:70, :44].any()
    assert boldly[60:70, 36:46].any()
    assert not boldly[110:, :44].any()
