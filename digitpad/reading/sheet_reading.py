"""What a picture says: the amounts of its regions, and which of them is the one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from digitpad.ink.strokes import Box
from digitpad.reading.result import DOUBTFUL, Alternative, PossibleCharacter, Reading

EMPTY_READING = Reading("", None, 0.0, ())
UNREADABLE = Reading(DOUBTFUL, None, 0.0, ())
"""There is ink, and no single amount."""
LEGIBLE = 0.6
"""How likely a text without ``?`` has to be to stand for one with it."""

GAINSAID = 0.9
"""How sure another view of a region has to be that a clear reading is put in doubt."""

MOST_UNKNOWN = 4
"""So many ``?`` leave an amount to be asked about; with more, ink is a word or a drawing."""


@dataclass(frozen=True, eq=False)
class RegionReading:
    """An amount on a picture.

    Parameters
    ----------
    box : Box
        Around its ink, in pixels of the picture.
    reading : Reading
    """

    box: Box
    reading: Reading


@dataclass(frozen=True, eq=False)
class SheetReading:
    """Everything that is read on a picture.

    Parameters
    ----------
    regions : tuple of RegionReading
        Row by row.
    """

    regions: tuple[RegionReading, ...]

    @property
    def amounts(self) -> tuple[RegionReading, ...]:
        """The regions that may be amounts; all of them where none may be."""
        return tuple(r for r in self.regions if may_be_amount(r.reading)) or self.regions

    @property
    def single(self) -> Reading:
        """The amount, if there is a single one; otherwise nothing, or ``?`` where there is ink."""
        if not self.regions:
            return EMPTY_READING
        if len(self.regions) == 1:
            return self.regions[0].reading
        return UNREADABLE


def may_be_amount(reading: Reading) -> bool:
    """Return whether a digit is known, and few characters are not."""
    known = any(letter.isdigit() for letter in reading.text)
    return known and reading.text.count(DOUBTFUL) <= MOST_UNKNOWN


def may_stand_for(first: Reading, closer: Reading) -> bool:
    """Return whether a closer look contradicts no digit that was clear at the first."""
    if len(first.text) != len(closer.text) or DOUBTFUL not in first.text:
        return True
    pairs = zip(first.text, closer.text, strict=True)
    return all(a in (b, DOUBTFUL) or b == DOUBTFUL for a, b in pairs)


def is_clearer(reading: Reading, closer: Reading) -> bool:
    """Return whether a closer look leaves no doubt, or no ``?`` where there was one."""
    if closer.value is not None and not closer.asks:
        return True
    legible = DOUBTFUL not in closer.text and closer.confidence >= LEGIBLE
    return legible and DOUBTFUL in reading.text


def contradicts(other: Reading, clear: Reading) -> bool:
    """Return whether another view of a region says something else, and as clearly."""
    return not other.asks and other.confidence >= GAINSAID and other.text != clear.text


def weighed(first: Reading, closer: Reading) -> Reading:
    """Return what a closer look says, which asks all the same unless the first held it likeliest.

    Each of two looks that disagree counts half.
    """
    if closer.asks or closer.text == first.likeliest:
        return closer
    own = _halved(_as_alternative(closer))
    said = first.alternatives or (_as_alternative(first),)
    others = [_halved(other) for other in said if other.text != closer.text]
    likeliest_first = tuple(sorted([own, *others], key=lambda a: (a is not own, -a.confidence)))
    return replace(closer, value=None, confidence=own.confidence, alternatives=likeliest_first)


def without_question_marks(reading: Reading, looks: Sequence[Reading]) -> Reading:
    """Return a reading without ``?`` if closer looks hold the same text likeliest; it still asks.

    Parameters
    ----------
    reading : Reading
    looks : sequence of Reading
        All of them.
    """
    text = reading.likeliest
    agreed = all(each.likeliest == text and each.confidence >= LEGIBLE for each in looks)
    same = len(text) == len(reading.characters) == len(reading.text)
    same = same and all(a in (b, DOUBTFUL) for a, b in zip(reading.text, text, strict=True))
    if not looks or not agreed or not same or DOUBTFUL in text:
        return reading
    pairs = zip(reading.characters, text, strict=True)
    return replace(reading, text=text, characters=tuple(replace(c, text=t) for c, t in pairs))


def _as_alternative(reading: Reading) -> Alternative:
    """Return a reading that does not ask as one of several."""
    characters = tuple(PossibleCharacter(c.text, c.strokes) for c in reading.characters)
    return Alternative(reading.text, reading.value, reading.confidence, characters)


def _halved(alternative: Alternative) -> Alternative:
    return replace(alternative, confidence=alternative.confidence / 2)
