"""Whole numbers among UNIPEN's words (category 7), and the digits in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from digitpad.datasets.unipen import Sample
from digitpad.ink.strokes import Ink

NUMBER = re.compile(r"[$]?[0-9][0-9.,]+")
_COMMON = 0.3  # of the narrower one's width, from which two strokes are one character


def whole_numbers(words: Sequence[Sample]) -> list[Sample]:
    """Return those of `words` that are numbers of two or more characters."""
    return [word for word in words if NUMBER.fullmatch(word.label)]


def digits_in(numbers: Sequence[Sample]) -> list[Sample]:
    """Return the single digits of those numbers that fall apart by themselves.

    Nobody says which strokes are which character. But where strokes that stand
    over each other make as many groups as the label has characters, they are
    the characters; other numbers give nothing.
    """
    return [digit for number in numbers for digit in _digits_in(number)]


def _digits_in(number: Sample) -> Iterator[Sample]:
    groups = standing_apart(number.ink)
    if len(groups) == len(number.label):
        for strokes, label in zip(groups, number.label, strict=True):
            if label.isdigit():
                yield replace(number, ink=number.ink.only(sorted(strokes)), label=label)


def standing_apart(ink: Ink) -> list[list[int]]:
    """Return the numbers of the strokes that stand over each other, from left to right."""
    groups: list[list[int]] = []
    left = right = 0.0
    for i in sorted(range(len(ink)), key=lambda i: ink.strokes[i].box.x):
        box = ink.strokes[i].box
        common = min(right, box.right) - box.x
        if groups and common >= max(0, _COMMON * min(right - left, box.w)):
            groups[-1].append(i)
            right = max(right, box.right)
        else:
            groups.append([i])
            left, right = box.x, box.right
    return groups
