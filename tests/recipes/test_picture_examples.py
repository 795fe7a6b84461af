"""Composed amounts as pictures: every pixel's character is known, and so each candidate's kind."""

import numpy as np
import pytest

from digitpad.datasets.amounts import Manner, compose
from digitpad.recipes.picture_examples import _drawn, picture_example
from digitpad.segmentation.kinds import DIGIT, KINDS, NOTHING
from tests.datasets.hands import own_hand

APART = Manner(0.35, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
TOUCHING = Manner(-0.1, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


def example(text: str, manner: Manner, seed: int = 0):
    rng = np.random.default_rng(seed)
    found = picture_example(compose(own_hand(), text, manner, rng), rng)
    assert found is not None
    return found


def test_each_character_that_stands_apart_is_labelled():
    found = example("12.7", APART)
    labelled = sorted(KINDS[kind] for kind in found.kinds if kind != NOTHING)
    assert labelled == ["digit"] * 3 + ["point"]
    assert not found.ink
    assert found.images.shape == (len(found.kinds), 28, 28)


def test_what_touches_is_no_character_as_a_whole():
    for seed in range(8):
        found = example("88", TOUCHING, seed)
        widest = max(range(len(found.kinds)), key=lambda i: found.lattice.candidates[i].box.w)
        if found.lattice.candidates[widest].box.w > found.line.height * 1.1:
            assert found.kinds[widest] == NOTHING


def test_the_owner_of_a_pixel_wrote_there():
    rng = np.random.default_rng(3)
    amount = compose(own_hand(), "17", APART, rng)
    picture, owners = _drawn(amount, rng)
    assert picture.shape == owners.shape
    inked = picture > 0.5
    one, seven = (np.flatnonzero((inked & (owners == i)).any(axis=0)) for i in (0, 1))
    assert one.max() < seven.min()
    assert set(np.unique(owners[inked]).tolist()) == {0, 1}


@pytest.mark.parametrize("text", ["5", "1.2"])
def test_equal_seeds_draw_equal_pictures(text):
    first, second = example(text, APART, 5), example(text, APART, 5)
    assert np.array_equal(first.images, second.images)
    assert np.array_equal(first.kinds, second.kinds)
    assert DIGIT in first.kinds
