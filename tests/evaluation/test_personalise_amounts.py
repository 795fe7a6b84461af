"""What teaching is worth in whole amounts: every misread character named, learnt, read again."""

import numpy as np
import pytest

from digitpad.datasets.amounts import Manner, compose
from digitpad.datasets.hands import RARE_SAMPLES, rare_hands
from digitpad.evaluation.personalise_amounts import (
    amounts_summary,
    misread,
    personalise_amounts,
)
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.reading.reader import Reader
from digitpad.weights.store import load_weights
from tests.datasets.hands import own_hand

PLAIN = Manner(0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


@pytest.fixture(scope="module")
def reader():
    return Reader.load("essay")  # which misreads more


@pytest.fixture(scope="module")
def tuner(reader):
    return NaturalGradientTuner.of(reader.network, load_weights("essay").rehearsal)


def test_what_was_corrected_is_read(reader, tuner):
    results = list(personalise_amounts(reader, tuner, [own_hand()], 6, seed=3))
    (taught,) = results
    found = amounts_summary(results)
    assert found["corrections"] == len(taught.said) == len(taught.read) > 0
    assert found["word_in_amount"] == 1
    assert found["read_in_amount"] >= 0.9
    assert found["learnt"] <= found["corrections"]
    assert taught.tested == 3
    assert (taught.others, found["others_changed"]) == (0, 0.0)
    (again,) = personalise_amounts(reader, tuner, [own_hand()], 6, seed=3)
    assert vars(again) == vars(taught)


def test_a_writer_puts_right_what_is_misread_and_no_more(reader, rng):
    amount = compose(own_hand(), "12+", PLAIN, rng)
    read = reader.read(amount.ink).text
    said = [each.text for each in misread(reader, amount)]
    assert len(said) == sum(a != b for a, b in zip(read, "12?", strict=True))
    assert all(each.counts(reader) for each in misread(reader, amount))


def test_wrong_labels_are_wrong_and_read_as_said(reader, tuner):
    (taught,) = personalise_amounts(reader, tuner, [own_hand()], 4, seed=1, mislabel=1.0)
    assert all(text.isdigit() for text in taught.said)


def test_a_rare_hand_writes_one_digit_otherwise():
    rng = np.random.default_rng(0)
    hand = own_hand()
    (rare,) = rare_hands([hand], rng)
    others = [d for d in hand.characters if rare.characters[d] is not hand.characters[d]]
    assert len(others) == 1
    assert len(rare.characters[others[0]]) == RARE_SAMPLES
