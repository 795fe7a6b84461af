"""What reading gives: characters, and the amount they make."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Box
from digitpad.network.network import Trace

DOUBTFUL = "?"
Place = tuple[float, float, float, float]
"""Top, bottom, width and height, in heights of the writing; y grows down from the baseline."""


@dataclass(frozen=True, eq=False)
class Character:
    """One character as it was read.

    Parameters
    ----------
    text : str
        ``0`` to ``9``, a mark, a currency sign, or ``?`` for a doubtful one.
    confidence : float
        The share of all paths that take this ink for this character, 0 to 1.
    box : Box
        Where it stands, in ink units.
    strokes : tuple of int
        The strokes of the ink that it is made of; empty in a picture.
    probabilities : NDArray, shape (10,), float32
        Of each digit, calibrated: of all that was asked.
    image : Image, shape (28, 28)
        What the network saw.
    guesses : tuple of str
        What it may be, likeliest first: one entry where the reading is clear.
    trace : Trace
        What the network computed for `image`.
    looked_again : bool
        Whether the network was asked again, about the ink leaning and stretched otherwise.
    asked_edges, asked_strokes : bool
        Whether the gradient network and the stroke network were asked, too.
    place : Place or None
        Where it stands on its line.
    named : bool
        Whether the writer said what it is. The text is then their word, empty for what is
        not a character; the probabilities are still the network's.
    """

    text: str
    confidence: float
    box: Box
    strokes: tuple[int, ...]
    probabilities: NDArray[np.float32]
    image: Image
    guesses: tuple[str, ...]
    trace: Trace
    looked_again: bool = False
    asked_edges: bool = False
    asked_strokes: bool = False
    place: Place | None = None
    named: bool = False

    @property
    def doubtful(self) -> bool:
        """Whether the pad would rather not say."""
        return self.text == DOUBTFUL

    @property
    def digit(self) -> int:
        """The likeliest digit, doubtful or not."""
        return int(self.probabilities.argmax())

    @property
    def is_digit(self) -> bool:
        """Whether it is a digit, doubtful or not, and no mark or sign."""
        return self.doubtful or self.text.isdigit()


@dataclass(frozen=True)
class PossibleCharacter:
    """A character of an alternative.

    Parameters
    ----------
    text : str
    strokes : tuple of int
        The strokes of the ink that it is made of; empty in a picture.
    """

    text: str
    strokes: tuple[int, ...]


@dataclass(frozen=True)
class Alternative:
    """An amount that the ink may say.

    Parameters
    ----------
    text : str
    value : Decimal or None
    confidence : float
        The share of all paths that spell it, 0 to 1.
    characters : tuple of PossibleCharacter
        From left to right; their strokes may be parted otherwise than the reading's.
    """

    text: str
    value: Decimal | None
    confidence: float
    characters: tuple[PossibleCharacter, ...] = ()


@dataclass(frozen=True, eq=False)
class Reading:
    """What the pad says about some ink.

    Parameters
    ----------
    text : str
        The characters side by side, as written; empty for empty ink.
    value : Decimal or None
        The number; None where there is none, or where the pad asks.
    confidence : float
        The probability that the `likeliest` text is what was written; 0 for empty ink.
    characters : tuple of Character
        From left to right.
    alternatives : tuple of Alternative
        Where the pad asks, what it may be, likeliest first.
    """

    text: str
    value: Decimal | None
    confidence: float
    characters: tuple[Character, ...]
    alternatives: tuple[Alternative, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether the pad would rather ask than say an amount."""
        return bool(self.alternatives)

    @property
    def likeliest(self) -> str:
        """The likeliest text, asked about or not."""
        return self.alternatives[0].text if self.alternatives else self.text

    def holding(self, stroke: int) -> int | None:
        """Return which character `stroke` is part of; the last one if none is."""
        for i, character in enumerate(self.characters):
            if stroke in character.strokes:
                return i
        return len(self.characters) - 1 if self.characters else None
