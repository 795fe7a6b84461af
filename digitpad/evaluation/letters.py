"""How well doubt works: letters ought to be doubtful, digits ought not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.datasets.unipen import Sample
from digitpad.evaluation.digits import DigitScore, score
from digitpad.reading.reader import Probabilities, Reader

DIGIT_LIKE = frozenset("oOlIiSszZbqgBGDQ")
ACCEPTED = 0.97


@dataclass(frozen=True, eq=False)
class LetterScore:
    """How letters and digits part.

    Parameters
    ----------
    letters : int
        Those that do not look like digits.
    rejected_at_97 : float
        The share of letters less confident than `threshold`.
    threshold : float
        The confidence that 97 % of the digits reach.
    digits : DigitScore
    """

    letters: int
    rejected_at_97: float
    threshold: float
    digits: DigitScore


def score_letters(
    reader: Reader, digits: Sequence[Sample], letters: Sequence[Sample]
) -> LetterScore:
    """Compare the confidence in digits (1a) with that in letters (1b and 1c)."""
    p = classify(reader, digits)
    strange = [sample for sample in letters if sample.label not in DIGIT_LIKE]
    threshold = float(np.quantile(p.max(axis=1), 1 - ACCEPTED))
    rejected = float((classify(reader, strange).max(axis=1) < threshold).mean())
    return LetterScore(len(strange), rejected, threshold, score(p, labels(digits)))


def classify(reader: Reader, samples: Sequence[Sample]) -> Probabilities:
    """Return probabilities for samples that are known to be one character each, (n, 10)."""
    if not samples:
        return np.zeros((0, 10), np.float32)
    return reader.classify([sample.ink for sample in samples])


def labels(digits: Sequence[Sample]) -> np.ndarray:
    """Return the digits' labels as numbers, shape (n,)."""
    return np.array([int(sample.label) for sample in digits], dtype=np.intp)
