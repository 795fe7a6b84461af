"""Currency signs made of letters: the letter stays, bars cross it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.datasets.signs import LETTER_OF, second_bar, sign_of_letter
from digitpad.ink.strokes import Ink, box_of

LETTER = Ink.of([(40, 0), (0, 20), (20, 50), (40, 80), (0, 100)])


@given(st.sampled_from(sorted(LETTER_OF)), st.integers(0, 10_000))
def test_the_letter_is_still_there_and_bars_cross_it(sign, seed):
    ink = sign_of_letter(sign, LETTER, np.random.default_rng(seed))
    assert any(np.array_equal(s.points, LETTER.strokes[0].points) for s in ink.strokes)
    bars = [s for s in ink.strokes if s is not LETTER.strokes[0]]
    assert 1 <= len(bars) <= 2
    letter = box_of(LETTER)
    for bar in bars:
        assert bar.box.x < letter.right
        assert bar.box.right > letter.x
        assert bar.box.y < letter.bottom
        assert bar.box.bottom > letter.y


def test_bars_of_a_dollar_stand_and_those_of_a_euro_lie():
    rng = np.random.default_rng(0)
    for sign, stands in (("$", True), ("€", False), ("£", False)):
        bars = [s for _ in range(40) for s in sign_of_letter(sign, LETTER, rng).strokes[1:]]
        upright = [bar.box.h > bar.box.w for bar in bars if len(bar) == 8]
        assert np.mean(upright) == pytest.approx(float(stands), abs=0.1)


def test_a_second_bar_stands_beside_the_first():
    dollar = LETTER.and_then(Ink.of([(20, -20), (20, 120)]).strokes)
    twice = second_bar(dollar, np.random.default_rng(0))
    assert len(twice) == 3
    assert 3 < abs(twice.strokes[2].box.centre - 20) < 40


def test_without_a_bar_there_is_no_second_one():
    assert second_bar(LETTER, np.random.default_rng(0)) is LETTER
