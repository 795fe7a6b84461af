"""Each character is of one kind, and what is no character of an amount is printed as a question."""

import pytest

from digitpad.segmentation.kinds import KINDS, MARKS_AND_SIGNS, kind_of, kinds_of

KIND_OF = {
    "7": "digit",
    ".": "point",
    ",": "comma",
    "'": "apostrophe",
    "$": "dollar",
    "€": "euro",
    "£": "pound",
    "-": "minus",
    "+": "plus",
    "x": "nothing",
    "?": "nothing",
}


@pytest.mark.parametrize(("character", "kind"), KIND_OF.items())
def test_a_character_is_of_its_kind(character, kind):
    assert KINDS[kind_of(character)] == kind


def test_what_is_printed_alike_is_of_several_kinds():
    assert [KINDS[kind] for kind in kinds_of("?")] == ["plus", "nothing"]
    assert [KINDS[kind] for kind in kinds_of(",")] == ["comma"]


def test_marks_and_signs_are_those_of_an_amount():
    assert "".join(MARKS_AND_SIGNS) == ".,'$€£-"
