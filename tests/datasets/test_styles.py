import numpy as np
import pytest

from digitpad.datasets.styles import styles, written_digits, written_signs
from digitpad.ink.strokes import box_of
from digitpad.reading.reader import Reader


def test_every_digit_can_be_written_in_several_ways():
    assert np.bincount([int(style.label) for style in styles()]).min() >= 7


def test_equal_seeds_write_equal_digits():
    one, other = (list(written_digits(30, np.random.default_rng(3))) for _ in range(2))
    assert one == other
    assert [label for _, label in one] == [*range(10)] * 3


def test_styles_are_readable():
    written = list(written_digits(500, np.random.default_rng(0)))
    p = Reader.load("pen").classify([ink for ink, _ in written])
    assert np.mean(p.argmax(axis=1) == [label for _, label in written]) > 0.95


def test_without_tremor_a_corner_stays_where_it_is(rng):
    seven = next(s for s in styles() if s.label == "7" and len(s.strokes) == 1)
    points = seven.written(rng, tremor=0).strokes[0].points
    for corner in seven.strokes[0]:
        assert np.abs(points - corner).max(axis=1).min() == pytest.approx(0, abs=1e-12)


def test_every_sign_has_its_turn(rng):
    signs = styles("sign")
    assert {sign.label for sign in signs} == set("€£")
    written = written_signs(2 * len(signs), rng)
    assert [len(ink) for ink in written] == [len(sign.strokes) for sign in signs] * 2


def test_marks_are_small_beside_a_digit(rng):
    marks = styles("mark")
    assert {mark.label for mark in marks} == set(".,'-")
    for mark in marks:
        box = box_of(mark.written(rng, tremor=0.02))
        assert max(box.w, box.h) < (0.25 if mark.label == "." else 0.8)
