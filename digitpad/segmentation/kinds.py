"""The kinds of characters that an amount is made of."""

from __future__ import annotations

KINDS = (
    "digit",
    "point",
    "comma",
    "apostrophe",
    "dollar",
    "euro",
    "pound",
    "minus",
    "plus",
    "nothing",
)
"""What the kind network tells apart, in the order of its outputs; `nothing` is no character."""

DIGIT, PLUS, NOTHING = 0, KINDS.index("plus"), KINDS.index("nothing")
UNKNOWN = "?"
PRINTED = ("", ".", ",", "'", "$", "€", "£", "-", UNKNOWN, UNKNOWN)
"""How each kind is printed; a digit as itself. A plus is no character of an amount."""
MARKS_AND_SIGNS = PRINTED[DIGIT + 1 : PLUS]


def kind_of(character: str) -> int:
    """Return the number of the kind of a character, as it was written."""
    if character.isdigit():
        return DIGIT
    if character == "+":
        return PLUS
    return PRINTED.index(character) if character in PRINTED[:PLUS] else NOTHING


def kinds_of(character: str) -> tuple[int, ...]:
    """Return the kinds that are printed so."""
    return (PLUS, NOTHING) if character == UNKNOWN else (kind_of(character),)
