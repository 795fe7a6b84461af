"""What the writer said some characters are: it counts, whatever the network thinks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import prod

from digitpad.ink.strokes import Ink, Stroke
from digitpad.reading.amount import DecimalMark, value_of
from digitpad.reading.result import Character, PossibleCharacter, Reading
from digitpad.segmentation.kinds import MARKS_AND_SIGNS

NOTHING = ""
"""What is not a character says nothing."""
SYMBOLS = (*"0123456789", *MARKS_AND_SIGNS, NOTHING)


@dataclass(frozen=True)
class CharacterKey:
    """A character, known by its ink.

    Parameters
    ----------
    strokes : frozenset of Stroke
        All strokes that it has a part in.
    part, parts : int
        Where a stroke was cut: its place among the characters with these strokes, from 0,
        and how many those are.
    """

    strokes: frozenset[Stroke]
    part: int = 0
    parts: int = 1


@dataclass(frozen=True)
class LabelOverrides:
    """The writer's word on characters. It stays with its ink while other ink comes and goes.

    Parameters
    ----------
    said : mapping of CharacterKey to str
        One of `SYMBOLS` each.
    """

    said: Mapping[CharacterKey, str] = field(default_factory=dict)

    def naming(self, key: CharacterKey, text: str) -> LabelOverrides:
        """Return these overrides and one more, which counts instead of others on its strokes.

        Raises
        ------
        ValueError
            If the text is none of `SYMBOLS`.
        """
        if text not in SYMBOLS:
            raise ValueError(f"a character cannot be {text!r}")
        others = {
            other: said
            for other, said in self.said.items()
            if not other.strokes & key.strokes or _beside(other, key)
        }
        return LabelOverrides({**others, key: text})

    def without(self, strokes: Iterable[Stroke]) -> LabelOverrides:
        """Return these overrides without those on any of `strokes`."""
        gone = frozenset(strokes)
        return LabelOverrides({k: text for k, text in self.said.items() if not k.strokes & gone})

    def applied(self, reading: Reading, ink: Ink, mark: DecimalMark = "auto") -> Reading:
        """Return `reading` with the writer's word where there is one."""
        if not self.said:
            return reading
        found = zip(reading.characters, keys(reading.characters, ink), strict=True)
        characters = tuple(_named(character, self.said.get(key)) for character, key in found)
        text = "".join(character.text for character in characters)
        confidence = prod(c.confidence for c in characters)
        value = value_of(text, mark)
        return replace(
            reading,
            text=text,
            value=value,
            confidence=confidence,
            characters=characters,
            alternatives=() if value is not None else reading.alternatives,
        )


def keys(
    characters: Sequence[Character] | Sequence[PossibleCharacter], ink: Ink
) -> Iterator[CharacterKey]:
    """Yield what each of the characters of a reading of `ink` is known by."""
    count = Counter(frozenset(character.strokes) for character in characters)
    seen: Counter[frozenset[int]] = Counter()
    for character in characters:
        numbers = frozenset(character.strokes)
        strokes = frozenset(ink.strokes[i] for i in numbers)
        yield CharacterKey(strokes, seen[numbers], count[numbers])
        seen[numbers] += 1


def _beside(one: CharacterKey, other: CharacterKey) -> bool:
    """Whether two are different parts of the same strokes."""
    same = one.strokes == other.strokes and one.parts == other.parts
    return same and one.part != other.part


def _named(character: Character, text: str | None) -> Character:
    if text is None:
        return character
    return replace(character, text=text, guesses=(text,), confidence=1.0, named=True)
