"""What the writer said where the pad was in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from digitpad.ink.strokes import Ink, Stroke
from digitpad.reading.amount import DecimalMark, value_of
from digitpad.reading.result import Character, Reading


@dataclass(frozen=True)
class LabelOverrides:
    """Digits that settle doubtful characters, kept by the strokes they are made of.

    A character that the network has become sure of needs no answer, and gets none.

    Parameters
    ----------
    said : mapping of tuple of Stroke to int
    """

    said: Mapping[tuple[Stroke, ...], int] = field(default_factory=dict)

    def settling(self, ink: Ink, character: Character, digit: int) -> LabelOverrides:
        """Return these overrides and one more."""
        return LabelOverrides({**self.said, _strokes(ink, character): digit})

    def applied(self, reading: Reading, ink: Ink, mark: DecimalMark = "auto") -> Reading:
        """Return `reading` with the doubts settled that there is an answer for."""
        if not self.said:
            return reading
        characters = tuple(self._settled(character, ink) for character in reading.characters)
        text = "".join(character.text for character in characters)
        return replace(reading, text=text, value=value_of(text, mark), characters=characters)

    def _settled(self, character: Character, ink: Ink) -> Character:
        digit = self.said.get(_strokes(ink, character)) if character.doubtful else None
        if digit is None:
            return character
        return replace(character, text=str(digit), guesses=(str(digit),), confidence=1.0)


def _strokes(ink: Ink, character: Character) -> tuple[Stroke, ...]:
    return tuple(ink.strokes[i] for i in character.strokes)
