"""The line about how far a reading can be trusted."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest

from digitpad.gui.widgets.words.labels import ASKED, certainty, described, sign
from digitpad.ink.strokes import Box
from digitpad.network.network import Trace
from digitpad.reading.result import Alternative, Character, Reading

OPTIONS = tuple(Alternative(t, Decimal(t), p) for t, p in (("135", 0.6), ("85", 0.3)))


def asking(*options: Alternative, text: str = "135") -> Reading:
    box, nothing, image = Box(0, 0, 10, 10), np.zeros(10), np.zeros((28, 28))
    characters = tuple(
        Character(c, 0.9, box, (), nothing, image, (c,), Trace((), ())) for c in text
    )
    return Reading(text, None, 0.6, characters, options)


def test_an_open_amount_is_asked_about_with_its_alternatives():
    assert certainty(asking(*OPTIONS)) == "135 (Alt+1) or 85 (Alt+2)?"


def test_one_doubtful_character_is_asked_about_with_the_amounts_that_it_makes():
    assert certainty(asking(*OPTIONS, text="1?5")) == "135 (Alt+1) or 85 (Alt+2)?"


def test_an_amount_that_is_still_in_doubt_is_no_choice():
    options = Alternative("?35", None, 0.5), OPTIONS[0]
    assert certainty(asking(*options, text="?35")) == "Not sure about 1 of 3"


def test_an_amount_with_no_alternative_worth_naming_is_asked_about_all_the_same():
    assert certainty(asking(OPTIONS[0])) == "135? Alt+1 if it is right"


@pytest.mark.parametrize("options", [OPTIONS, OPTIONS[:1]])
def test_an_open_amount_is_marked(options):
    assert sign(asking(*options)) == ASKED


@pytest.mark.parametrize(
    ("text", "guesses", "named", "said"),
    [
        ("5", "5", False, "5"),
        ("5", "5", True, "5, your word"),
        (",", ",", False, "a comma"),
        (",", ",", True, "a comma, your word"),
        ("", "", True, "no character, your word"),
        ("?", "1,", False, "1 or a comma?"),
    ],
)
def test_a_character_is_named_in_words(text, guesses, named, said):
    (character,) = asking(text="1").characters
    character = replace(character, text=text, guesses=tuple(guesses), named=named)
    assert described(character) == said


def test_doubtful_characters_are_counted():
    assert certainty(asking(*OPTIONS, text="?3?")) == "Not sure about 2 of 3"
