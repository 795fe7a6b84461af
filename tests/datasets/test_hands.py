"""Hands: what of a writer's labelled ink is taken for that character."""

import numpy as np

from digitpad import Ink
from digitpad.datasets.hands import hands_of
from digitpad.datasets.unipen import Sample
from tests.datasets.hands import samples

BAR = Ink.of([(30, 0), (24, 100)])


def test_a_straight_line_is_no_digit_but_a_one():
    labelled = [Sample(BAR, label, "own/hand", "own") for label in "014"]
    (hand,) = hands_of([*samples(), *labelled], [], np.random.default_rng(0))
    (plain,) = hands_of(samples(), [], np.random.default_rng(0))
    more = {d: len(hand.characters[d]) - len(plain.characters[d]) for d in "014"}
    assert more == {"0": 0, "1": 1, "4": 0}


def test_a_digit_of_several_straight_lines_is_kept():
    four = Ink.of([(0, 0), (0, 60)], [(0, 60), (50, 60)], [(40, 0), (40, 100)])
    (hand,) = hands_of(
        [*samples(), Sample(four, "4", "own/hand", "own")], [], np.random.default_rng(0)
    )
    assert any(len(ink) == 3 for ink in hand.characters["4"])
