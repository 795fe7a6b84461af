from dataclasses import replace

import pytest

from digitpad.datasets.unipen import Sample
from digitpad.datasets.whole_numbers import digits_in, whole_numbers
from digitpad.ink import Ink
from tests.writing import amount


def number(label, ink=None):
    return Sample(ink or amount(label), label, "somebody", "7/our/0.dat")


@pytest.mark.parametrize("label", ["10", "1,250.75", "$35", "3.", "007"])
def test_numbers_are_found_among_words(label):
    assert whole_numbers([number(label, amount("1"))])


@pytest.mark.parametrize("label", ["7", "ten", "1st", ".5", "-10", "10%", ""])
def test_other_words_are_none(label):
    assert not whole_numbers([number(label, amount("1"))])


def test_the_digits_of_a_number_keep_all_their_strokes():
    found = digits_in([number("4,502.7")])
    assert [digit.label for digit in found] == list("45027")
    assert [len(digit.ink) for digit in found] == [2, 2, 1, 1, 1]
    assert {digit.writer for digit in found} == {"somebody"}


def test_strokes_written_late_go_where_they_stand():
    sample = number("57")
    late = Ink((sample.ink.strokes[0], sample.ink.strokes[2], sample.ink.strokes[1]))
    five, seven = digits_in([replace(sample, ink=late)])
    assert (len(five.ink), len(seven.ink)) == (2, 1)


def test_a_number_that_does_not_fall_apart_gives_nothing():
    assert digits_in([number("57", amount("123"))]) == []
