"""When a closer look at a picture stands for the first one."""

from decimal import Decimal

import numpy as np
import pytest

from digitpad.ink.strokes import Box
from digitpad.network.network import Trace
from digitpad.reading.result import Alternative, Character, Reading
from digitpad.reading.sheet_reading import (
    UNREADABLE,
    RegionReading,
    SheetReading,
    contradicts,
    is_clearer,
    may_be_amount,
    may_stand_for,
    weighed,
    without_question_marks,
)


def said(text: str, confidence: float = 0.95, *, asks: bool = True) -> Reading:
    other = (Alternative(text, None, confidence),) if asks else ()
    return Reading(text, None if asks else Decimal(text), confidence, (), other)


@pytest.mark.parametrize(
    ("first", "closer", "may"),
    [("4?5", "475", True), ("4?5", "375", False), ("4?5", "4?5", True), ("4?5", "375.1", True)],
)
def test_what_was_clear_is_not_contradicted(first, closer, may):
    assert may_stand_for(said(first), said(closer)) is may


def test_what_asks_without_a_doubtful_character_may_be_anything():
    assert may_stand_for(said("1.16"), said("2.16"))


def test_no_doubt_is_clearer_than_any():
    assert is_clearer(said("4?5"), said("475", asks=False))
    assert is_clearer(said("475"), said("475", asks=False))


@pytest.mark.parametrize(
    ("first", "closer", "confidence", "clearer"),
    [
        ("4?5", "4.5", 0.6, True),
        ("4?5", "4.5", 0.59, False),
        ("4?5", "?.5", 0.9, False),
        ("4.5", "45.", 0.9, False),
    ],
)
def test_a_likely_text_is_clearer_than_a_doubtful_character(first, closer, confidence, clearer):
    assert is_clearer(said(first), said(closer, confidence)) is clearer


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("12.50", True),
        ("1????", True),
        ("?", False),
        ("$?.", False),
        ("??1???", False),
        ("1?4??5???", False),
    ],
)
def test_an_amount_has_a_known_digit_and_few_that_are_not(text, may):
    assert may_be_amount(shown(text, text)) is may


def test_words_beside_amounts_are_none_and_alone_are_asked_about():
    word, amount = (RegionReading(Box(0, 0, 9, 9), shown(t, t)) for t in ("????", "4?5"))
    page = SheetReading((word, amount, word))
    assert page.amounts == (amount,)
    assert page.single is UNREADABLE  # a word may be what was meant
    assert SheetReading((word, word)).amounts == (word, word)


def test_looks_that_agree_leave_no_doubt():
    closer = said("475", asks=False)
    assert weighed(said("475", 0.5), closer) is closer


def test_looks_that_disagree_ask_between_both():
    both = weighed(said("415", 0.8), said("475", 0.98, asks=False))
    assert (both.text, both.likeliest, both.value, both.confidence) == ("475", "475", None, 0.49)
    assert [(a.text, a.confidence) for a in both.alternatives] == [("475", 0.49), ("415", 0.4)]
    assert both.alternatives[0].value == Decimal(475)


def test_only_what_is_as_sure_of_something_else_contradicts():
    clear = said("03", 0.99, asks=False)
    assert contradicts(said("08", 0.9, asks=False), clear)
    assert not contradicts(said("08", 0.89, asks=False), clear)
    assert not contradicts(said("08", 0.99), clear)
    assert not contradicts(said("03", 0.99, asks=False), clear)


def test_what_is_contradicted_keeps_its_text_and_asks():
    clear, other = said("03", 0.99, asks=False), said("08", 0.95, asks=False)
    doubted = weighed(other, clear)
    assert (doubted.text, doubted.value) == ("03", None)
    assert doubted.confidence == pytest.approx(0.495)
    assert [a.text for a in doubted.alternatives] == ["03", "08"]


def shown(text: str, likeliest: str, confidence: float = 0.7) -> Reading:
    """Return a reading that asks, its text and what it holds likeliest."""
    box, p, image = Box(0.0, 0.0, 1.0, 1.0), np.zeros(10, np.float32), np.zeros((28, 28))
    characters = tuple(Character(c, 0.7, box, (), p, image, (c,), Trace((), ())) for c in text)
    return Reading(text, None, confidence, characters, (Alternative(likeliest, None, confidence),))


def test_a_text_that_all_looks_hold_likeliest_is_shown_and_asked_about():
    first = shown("4?5", "475")
    found = without_question_marks(first, [first, shown("??5", "475"), shown("475", "475", 0.6)])
    assert (found.text, found.value, found.asks) == ("475", None, True)
    assert [character.text for character in found.characters] == ["4", "7", "5"]
    assert found.alternatives == first.alternatives


@pytest.mark.parametrize(
    ("text", "likeliest", "other"),
    [
        ("4?5", "475", shown("4?5", "425")),
        ("4?5", "475", shown("4?5", "475", 0.59)),
        ("4?5", "4?5", shown("4?5", "4?5")),
        ("4?5", "4715", shown("4?5", "4715")),
        ("4?5", "375", shown("4?5", "375")),
    ],
    ids=["another", "unlikely", "doubtful", "parted otherwise", "contradicts a clear digit"],
)
def test_it_stays_doubtful_otherwise(text, likeliest, other):
    first = shown(text, likeliest)
    assert without_question_marks(first, [first, other]) is first


def test_a_single_look_agrees_with_nobody():
    first = shown("4?5", "475")
    assert without_question_marks(first, []) is first
