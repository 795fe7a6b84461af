"""Merge and split: the writer knows better which strokes are one character."""

import numpy as np
import pytest

from digitpad import Ink, Reader
from digitpad.segmentation.constraints import StrokeConstraints
from tests.writing import amount


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")


def strokes_of(reading):
    return [character.strokes for character in reading.characters]


def test_two_characters_can_be_made_one(reader):
    ink = amount("47")
    assert strokes_of(reader.read(ink)) == [(0, 1), (2,)]
    wish = StrokeConstraints().joining(ink.strokes)
    assert strokes_of(reader.read(ink, grouping=wish)) == [(0, 1, 2)]


def test_one_character_of_two_strokes_can_be_parted(reader):
    ink = amount("47")
    wish = StrokeConstraints().parting(ink.strokes[:2])
    assert strokes_of(reader.read(ink, grouping=wish)) == [(0,), (1,), (2,)]


def test_a_stroke_can_be_parted(reader):
    ink = amount("3")
    reading = reader.read(ink, grouping=StrokeConstraints().parting(ink.strokes))
    assert strokes_of(reading) == [(0,), (0,)]


def test_a_wish_can_be_taken_back(reader):
    ink = amount("47")
    apart = StrokeConstraints().parting(ink.strokes[:2])
    assert strokes_of(reader.read(ink, grouping=apart.joining(ink.strokes[:2]))) == [(0, 1), (2,)]


def test_what_was_said_of_a_stroke_can_be_forgotten():
    one, four, seven = (amount(digit).strokes for digit in "147")
    wishes = StrokeConstraints().joining([*one, *four]).parting(four).parting(seven)
    kept = wishes.without({four[0]})
    assert kept == StrokeConstraints().parting(seven)
    assert wishes.without({seven[0]}) == StrokeConstraints().joining([*one, *four]).parting(four)


def test_wishes_stay_with_their_strokes(reader):
    ink = amount("147")
    wish = StrokeConstraints().joining(ink.strokes[1:])
    without = Ink(ink.strokes[1:])
    assert strokes_of(reader.read(without, grouping=wish)) == [(0, 1, 2)]
    assert strokes_of(reader.read(Ink(ink.strokes[:3]), grouping=wish)) == [(0,), (1, 2)]


def test_no_wish_leaves_the_ink_unread(reader):
    ink = amount("1234567")
    everything = StrokeConstraints().joining(ink.strokes).parting(ink.strokes[:1])
    reading = reader.read(ink, grouping=everything)
    assert sorted({i for strokes in strokes_of(reading) for i in strokes}) == list(range(len(ink)))


def test_a_dot_cannot_be_parted_and_says_nothing(reader):
    dot = Ink.of(np.array([[3.0, 4.0]]))
    assert len(reader.read(dot, grouping=StrokeConstraints().parting(dot.strokes)).characters) == 1


def test_what_joins_takes_the_place_of_what_shares_a_stroke_with_it_and_of_nothing_else():
    one, four, seven = (amount(digit).strokes for digit in "147")
    wishes = StrokeConstraints().joining(four)
    assert wishes.joining(seven).together == {frozenset(four), frozenset(seven)}
    assert wishes.joining([*one, four[0]]).together == {frozenset([*one, four[0]])}
    parted = StrokeConstraints().parting(four).parting(seven)
    assert parted.joining(four) == StrokeConstraints().parting(seven).joining(four)
    assert wishes.joining(seven).parting(four) == StrokeConstraints().joining(seven).parting(four)


def test_of_other_ink_only_what_all_strokes_are_in_is_kept():
    ink = amount("147")
    wishes = StrokeConstraints().joining(ink.strokes[:2]).parting(ink.strokes[2:])
    numbered = wishes.among(Ink(ink.strokes[1:]))
    assert numbered.together == frozenset()
    assert numbered.apart == {frozenset({1, 2})}
    assert wishes.among(ink).together == {frozenset({0, 1})}
