import numpy as np
import pytest

from digitpad import Ink
from digitpad.datasets.morphing import BEYOND, FEWEST, MOST_MORPHED_STROKES, morphed
from digitpad.ink.strokes import box_of
from tests.writing import line


def wedge(width: float, strokes: int = 1) -> Ink:
    """Return a wedge, of a height of 100, so many times."""
    return Ink.of(*[line((0, 0), (width / 2, 100), (width, 0))] * strokes)


def test_a_digit_between_two_is_as_wide_as_something_between_or_a_little_beyond(rng):
    widths = (20, 30, 40, 50, 60)
    made = morphed([(wedge(width), 7) for width in widths], 300, rng)
    found = 100 * np.array([box_of(ink).w / box_of(ink).h for ink, _ in made])
    beyond = BEYOND * 10
    assert 20 - beyond - 1 < found.min() < 20
    assert 60 < found.max() < 60 + beyond + 2
    assert (np.abs(found[:, None] - widths).min(axis=1) > 2).any()


def test_labels_take_turns_and_strokes_stay_as_many(rng):
    known = [(wedge(w, strokes=1 + label), label) for label in (0, 2) for w in range(30, 40)]
    made = morphed(known, 20, rng)
    assert [label for _, label in made] == [0, 2] * 10
    assert all(len(ink) == 1 + label for ink, label in made)


@pytest.mark.parametrize(
    "known",
    [
        [],
        [(wedge(30), 1)] * (FEWEST - 1),
        [(wedge(30, strokes=MOST_MORPHED_STROKES + 1), 1)] * FEWEST,
    ],
    ids=["nothing", "too few", "too many strokes"],
)
def test_what_has_no_likes_gives_nothing(known, rng):
    assert morphed(known, 10, rng) == []


def test_equal_seeds_give_equal_digits():
    known = [(wedge(w), 1) for w in range(30, 40)]
    one, other = (morphed(known, 10, np.random.default_rng(3)) for _ in range(2))
    assert one == other


def test_a_dot_is_a_digit_too(rng):
    (ink, _), *_ = morphed([(Ink.of([(5, 5)]), 1)] * FEWEST, 1, rng)
    assert np.isfinite(ink.strokes[0].points).all()
