"""From the characters of an amount to its value."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

SIGNS = "$€£"
SEPARATORS = ".,"

_THOUSANDS = re.compile(r"[$€£][0-9?]{1,3}\.[0-9?]{3}")
DecimalMark = Literal[".", ",", "auto"]


def value_of(text: str, mark: DecimalMark = "auto") -> Decimal | None:
    """Return the number that `text` means, or None if it means none.

    Parameters
    ----------
    text : str
        As read: digits, points and commas, perhaps a currency sign in front.
    mark : {'.', ',', 'auto'}
        What parts the whole from the fraction. ``auto`` guesses: of two kinds of
        separators the last; of one kind a point, or a comma that is not followed
        by exactly three digits. A single mark in front of three digits of money,
        which has hundredths at most, parts thousands.
    """
    digits = text.lstrip(SIGNS).rstrip(SEPARATORS)
    if not re.fullmatch(r"[.,]?[0-9]+([.,][0-9]+)*", digits):
        return None
    if mark == "auto":
        mark = "," if _THOUSANDS.fullmatch(text) else _guessed(digits)
    grouping = "," if mark == "." else "."
    whole = digits.replace(grouping, "")
    if whole.count(mark) > 1:  # the same mark again and again can only group thousands
        whole = whole.replace(mark, "")
    return Decimal(whole.replace(mark, "."))


def same_marks(text: str) -> str:
    """Return `text` with one mark where two or more part nothing but thousands.

    A hurried comma looks like a point: 1.000,000 is a million, as 1,000,000 is, and
    $30.000 is $30,000.
    """
    if text[:1] == "$" and _THOUSANDS.fullmatch(text):
        return text.replace(".", ",")
    marks = [character for character in text if character in SEPARATORS]
    thousands = re.fullmatch(r"[$€£]?[0-9?]{1,3}([.,][0-9?]{3}){2,}", text)
    if not thousands or len(set(marks)) == 1:
        return text
    likelier = "." if marks.count(".") > len(marks) / 2 else ","
    return re.sub("[.,]", likelier, text)


def _guessed(digits: str) -> Literal[".", ","]:
    used = [character for character in digits if character in SEPARATORS]
    if not used or used.count(".") == len(used):
        return "."
    if used.count(",") == len(used):
        grouped = len(used) > 1 or re.fullmatch(r"[0-9]{1,3},[0-9]{3}", digits)
        return "." if grouped else ","
    return "." if used[-1] == "." else ","
