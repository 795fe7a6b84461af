"""Scores of whole numbers: the words of UNIPEN's category 7 that are numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.datasets.unipen import Sample
from digitpad.datasets.whole_numbers import whole_numbers
from digitpad.evaluation.amounts import is_silent
from digitpad.evaluation.risk import RiskPoint, calibration_error, risk_coverage
from digitpad.reading.amount import SEPARATORS, SIGNS
from digitpad.reading.reader import Reader
from digitpad.reading.result import DOUBTFUL, Reading


@dataclass(frozen=True, eq=False)
class NumberScore:
    """How well whole numbers were read.

    Parameters
    ----------
    samples, exact : int
        A number is exact if the same digits and decimal point were read; thousands
        commas, the currency sign and a trailing separator aside. A doubtful
        character is not exact.
    digit_error_rate : float
        Edits from what was read to the digits written, per digit written.
    asked : float
        The share that the pad asked about.
    silent : float
        The share that is wrong and not said so: no ``?``, and a value.
    risk_coverage : tuple of RiskPoint
    ece : float
        The calibration error of the whole number's confidence, in 15 bins.
    mistakes : tuple of (Sample, Reading)
    """

    samples: int
    exact: int
    digit_error_rate: float
    asked: float
    silent: float
    risk_coverage: tuple[RiskPoint, ...]
    ece: float
    mistakes: tuple[tuple[Sample, Reading], ...]


def score_numbers(reader: Reader, samples: Sequence[Sample]) -> NumberScore:
    """Read those of `samples` that are numbers of two or more characters."""
    numbers = whole_numbers(samples)
    readings = [reader.read(sample.ink) for sample in numbers]
    pairs = list(zip(numbers, readings, strict=True))
    mistakes = tuple(pair for pair in pairs if plain(pair[0].label) != plain(pair[1].text))
    written = sum(len(_digits(sample.label)) for sample in numbers)
    edits = sum(distance(_digits(s.label), _digits(r.text)) for s, r in pairs)
    right = np.array([plain(s.label) == plain(r.likeliest) for s, r in pairs], dtype=np.bool_)
    confidence = np.array([reading.confidence for reading in readings])
    silent = [is_silent(r, plain(s.label) == plain(r.text)) for s, r in pairs]
    return NumberScore(
        len(numbers),
        len(numbers) - len(mistakes),
        edits / max(written, 1),
        sum(r.asks or DOUBTFUL in r.text for r in readings) / max(len(pairs), 1),
        sum(silent) / max(len(pairs), 1),
        risk_coverage(confidence, right),
        calibration_error(confidence, right),
        mistakes,
    )


def plain(text: str) -> str:
    """Return a number without thousands commas, currency sign and trailing separator."""
    return text.strip(SIGNS).rstrip(SEPARATORS).replace(",", "")


def distance(read: str, written: str) -> int:
    """Return the least number of insertions, deletions and replacements between two texts."""
    row = list(range(len(written) + 1))
    for i, a in enumerate(read, start=1):
        diagonal, row[0] = row[0], i
        for j, b in enumerate(written, start=1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (a != b))
    return row[-1]


def _digits(text: str) -> str:
    """Return what stands for digits: separators and signs left out, doubtful ones kept."""
    return "".join(character for character in text if character not in SEPARATORS + SIGNS)
