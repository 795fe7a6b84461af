"""The pen ink that a network is trained on: what people wrote, and what they might have.

People's own digits, isolated and out of whole numbers; the same written in haste, with
slashes, roofs, hooks, tails and loops; digits between two people's; digits in styles that
few people write; and what is no digit: letters and symbols, two digits taken for one,
part of one, scribbles.

Unseen writers are misread for their ways of writing, not for their tremor: what helps is
more ways, and those that nobody trained on has are found by mixing and adding to others'.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.morphing import LabelledInk, morphed
from digitpad.datasets.nonsense import (
    close_together,
    long_scribble,
    scribble,
    side_by_side,
    stemless,
)
from digitpad.datasets.styles import written_digits, written_signs
from digitpad.datasets.synthetic import hasty, hooked, looped, roofed, slashed, tailed
from digitpad.datasets.unipen import Sample
from digitpad.datasets.whole_numbers import digits_in
from digitpad.ink.paths import Paths
from digitpad.ink.strokes import Ink

LOOKALIKES = frozenset("oOlIiSszZbqgBGDQ" + "|/\\(),'`")
"""Letters and symbols that look like somebody's digit, and only context can tell."""

HASTY = 3  # hasty versions of each digit, beside as many of it as it is
LOOPED = (2, 3, 4, 5, 6, 7, 9)  # digits with a corner that a hurried hand goes round


@dataclass(frozen=True)
class PenInk:
    """Pen ink to train on.

    Parameters
    ----------
    digits : Paths
    labels : NDArray, shape (len(digits),), int
    outliers : Paths
        What is no digit.
    """

    digits: Paths
    labels: NDArray[np.intp]
    outliers: Paths

    @classmethod
    def of(
        cls,
        digits: Sequence[Sample],
        numbers: Sequence[Sample],
        others: Sequence[Sample],
        rng: np.random.Generator,
    ) -> PenInk:
        """Gather ink from samples, and make more of it.

        Parameters
        ----------
        digits : sequence of Sample
            Isolated digits, UNIPEN's category 1a.
        numbers : sequence of Sample
            Whole numbers of category 7; the digits in them count twice.
        others : sequence of Sample
            What is no digit: categories 1b, 1c and 1d.
        rng : numpy.random.Generator
        """
        own = [(s.ink, int(s.label)) for s in [*digits, *2 * digits_in(numbers)]]
        known = [*own, *_varied(digits, rng), *written_digits(len(digits) // 3, rng)]
        written = known * HASTY + [(hasty(ink, rng), label) for ink, label in known * HASTY]
        written += _in_new_hands(own, known, rng)
        return cls(
            Paths.of([ink for ink, _ in written]),
            np.array([label for _, label in written], dtype=np.intp),
            Paths.of(_outliers(digits, others, rng)),
        )


def _in_new_hands(
    own: Sequence[LabelledInk], known: Sequence[LabelledInk], rng: np.random.Generator
) -> list[LabelledInk]:
    """Return digits between two people's, in rare styles, and with tails and loops."""
    new = morphed(own, 2 * len(own), rng)
    new += written_digits(len(own) // 3, rng, "rare")
    new[::2] = [(hasty(ink, rng), label) for ink, label in new[::2]]
    tails = [(tailed(ink, rng), label) for ink, label in known]
    loops = [(looped(ink, rng), label) for ink, label in own if label in LOOPED]
    return new + tails + [(ink, label) for ink, label in loops if ink is not None]


def _varied(digits: Sequence[Sample], rng: np.random.Generator) -> list[tuple[Ink, int]]:
    """Return zeros with a slash, half of the ones with a roof, some of all with a hook."""
    zeros = [(slashed(s.ink, rng), 0) for s in digits if s.label == "0"]
    ones = [s.ink for s in digits if s.label == "1"]
    roofs = [(roofed(ink, rng), 1) for ink in ones[::2]]
    hooks = [(hooked(ink, rng), 1) for ink in ones[::3]]
    others = [(hooked(s.ink, rng), int(s.label)) for s in digits[::16] if s.label != "1"]
    return zeros + roofs + hooks + others


def _outliers(
    digits: Sequence[Sample], others: Sequence[Sample], rng: np.random.Generator
) -> list[Ink]:
    """Return letters, signs, scribbles, parts of digits, and pairs mostly of one writer."""
    letters = [s.ink for s in others if s.label not in LOOKALIKES]
    count = len(letters)
    pairs = [side_by_side(a.ink, b.ink, rng) for a, b in _neighbours(digits, count // 4)]
    close = [close_together(a.ink, b.ink, rng) for a, b in _neighbours(digits, count // 5)]
    parts = [part for s in digits if s.label == "4" and (part := stemless(s.ink))]
    scribbles = [scribble(rng) for _ in range(count // 20)]
    blots = [long_scribble(rng) for _ in range(count // 40)]
    return letters + pairs + close + parts + scribbles + blots + written_signs(count // 40, rng)


def _neighbours(samples: Sequence[Sample], count: int) -> Iterator[tuple[Sample, Sample]]:
    """Yield `count` pairs of samples that stand one to three places apart."""
    for i in range(count):
        first = i % len(samples)
        yield samples[first], samples[(first + 1 + i // len(samples) % 3) % len(samples)]
