"""From the text of an amount to its value."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from digitpad.reading.paths.grammar import AmountState, grammar
from digitpad.segmentation.kinds import kind_of

SIGNS = "$€£"
SEPARATORS = ".,"

DecimalMark = Literal[".", ",", "auto"]


def value_of(text: str, mark: DecimalMark = "auto") -> Decimal | None:
    """Return the number that `text` means, or None if it is no amount in any format.

    Parameters
    ----------
    text : str
        As read: digits, marks, perhaps a currency sign.
    mark : {'.', ',', 'auto'}
        What parts the whole from the fraction where the text itself leaves it open, in
        ``1,250``. With ``auto`` a comma groups thousands there and a point does not, but
        for money: it has hundredths at most.
    """
    if not grammar().accepts(text):
        return None
    states = [grammar().states[i] for i in grammar().path(map(kind_of, text))]
    decimal = _decimal_at(text, states, mark)
    whole, fraction = _digits(text[:decimal]), _digits(text[decimal:])
    return Decimal(f"{whole or 0}.{fraction}" if fraction else whole)


def _decimal_at(text: str, states: list[AmountState], mark: DecimalMark) -> int:
    """Return where the whole ends and the fraction begins."""
    marks = [i for i, character in enumerate(text) if character in SEPARATORS]
    last = next(s for s in reversed(states) if s.phase not in ("tail", "dash"))
    if not marks or last.phase in ("whole", "group"):
        return len(text)
    if last.phase == "either" and last.count == 3 and _groups(text, marks[-1], mark):
        return len(text)
    return marks[-1]


def _groups(text: str, at: int, mark: DecimalMark) -> bool:
    """Return whether the one mark in front of three digits parts thousands."""
    if text.lstrip(SIGNS).startswith("0"):
        return False
    if mark != "auto":
        return text[at] != mark
    return text[at] == "," or any(sign in text for sign in SIGNS)


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())
