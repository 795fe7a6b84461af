"""Slips of the finger are asked about; a writer's own way is not."""

import numpy as np
import pytest

from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.mislabels import looks_mislabelled
from digitpad.finetune.shapes import LabelledShapes
from digitpad.ink.normalise import normalise
from digitpad.weights.store import load_weights
from tests.writing import amount


@pytest.fixture(scope="module")
def shapes():
    return LabelledShapes.of_rehearsal(load_weights("pen").rehearsal)


def sure_of(digit, p=0.99):
    probabilities = np.full(10, (1 - p) / 9, np.float32)
    probabilities[digit] = p
    return probabilities


def character(text, label):
    return CharacterExample(normalise(amount(text)), label)


def test_a_plain_digit_with_another_label_is_mislabelled(shapes):
    assert looks_mislabelled(character("0", 7), sure_of(0), shapes)
    assert looks_mislabelled(character("3", 6), sure_of(3), shapes)


def test_an_unsure_network_has_nothing_to_say(shapes):
    assert not looks_mislabelled(character("0", 7), sure_of(0, 0.9), shapes)


def test_neighbours_that_agree_with_the_writer_decide(shapes):
    assert not looks_mislabelled(character("0", 0), sure_of(7), shapes)


def test_who_wrote_it_so_before_is_believed(shapes):
    own = shapes.and_of([character("0", 7)])
    assert not looks_mislabelled(character("0", 7), sure_of(0), own)


def test_no_digit_and_what_was_read_are_not_mislabelled(shapes):
    assert not looks_mislabelled(character("0", None), sure_of(0), shapes)
    assert not looks_mislabelled(character("0", 0), sure_of(0), shapes)
