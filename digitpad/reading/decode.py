"""From the parts of the ink to the characters that the pad says they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from digitpad.ink.strokes import Box
from digitpad.reading.amount import SEPARATORS, same_marks
from digitpad.reading.doubt import too_close
from digitpad.reading.result import DOUBTFUL, Character
from digitpad.segmentation.currency import is_euro
from digitpad.segmentation.features import BaseLine, mark_of
from digitpad.segmentation.segment import Part

SURE_NEIGHBOUR = 0.8  # a digit that can speak for its neighbours
COMPANY = 0.6
"""What sure neighbours make of the threshold: of 0.5 they make 0.3. There are no letters
in amounts, so that of such digits of held-back writers three in five are right."""

ToInkUnits = Callable[[Box], Box]


def characters(
    parts: Sequence[Part], line: BaseLine, place: ToInkUnits, threshold: float
) -> tuple[Character, ...]:
    """Return the characters that `parts` are.

    Parameters
    ----------
    parts : sequence of Part
        From left to right.
    line : BaseLine
        What they stand on.
    place : callable
        Brings a box back to ink units.
    threshold : float
        A lone digit less probable than this is doubtful.
    """
    sure = [
        part.probabilities.max() >= SURE_NEIGHBOUR for part in parts if part.choice.kind == "digit"
    ]
    if len(sure) > 1 and sum(sure) >= len(sure) / 2:
        threshold *= COMPANY
    found = [_character(part, line, place, threshold) for part in parts]
    text = same_marks("".join(character.text for character in found))
    return tuple(_saying(c, mark) for c, mark in zip(found, text, strict=True))


def _character(part: Part, line: BaseLine, place: ToInkUnits, threshold: float) -> Character:
    choice, p, candidate = part.choice, part.probabilities, part.choice.candidate
    about = place(candidate.box), candidate.strokes, p, part.image
    trace = part.trace
    if choice.kind != "digit":
        sign = "€" if is_euro(candidate) else "$"
        mark = mark_of(candidate, line) if choice.kind == "separator" else sign
        return Character(mark, float(1 / (1 + np.exp(-choice.lead))), *about, (mark,), trace)
    first, second = (str(digit) for digit in np.argsort(p)[:-3:-1])
    confidence = 0.0 if part.scribbled else float(p.max())
    if part.scribbled or too_close(p, threshold):
        return Character(DOUBTFUL, confidence, *about, (first, second), trace, part.looked_again)
    return Character(first, confidence, *about, (first,), trace, part.looked_again)


def _saying(character: Character, mark: str) -> Character:
    """Return a separator with another mark; any other character as it is."""
    if character.text not in SEPARATORS or character.text == mark:
        return character
    return replace(character, text=mark, guesses=(mark,))
