"""Scores of whole amounts: those composed of a writer's own characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.datasets.amounts import ComposedAmount
from digitpad.evaluation.risk import RiskPoint, calibration_error, risk_coverage
from digitpad.ink.strokes import Ink, Stroke
from digitpad.reading.reader import Reader
from digitpad.reading.result import DOUBTFUL, Reading


@dataclass(frozen=True, eq=False)
class AmountScore:
    """How well amounts were read.

    Parameters
    ----------
    samples : int
    exact : float
        The share whose text is printed as it was written, marks and signs included.
    legible : float
        The share whose digits are each read right alone.
    exact_of_legible : float
    asked : float
        The share that the pad asked about.
    silent : float
        The share that is wrong and not said so: no ``?``, and a value.
    risk_coverage : tuple of RiskPoint
    ece : float
        The calibration error of the whole amount's confidence, in 15 bins.
    mistakes : tuple of (ComposedAmount, Reading)
        What is not exact.
    """

    samples: int
    exact: float
    legible: float
    exact_of_legible: float
    asked: float
    silent: float
    risk_coverage: tuple[RiskPoint, ...]
    ece: float
    mistakes: tuple[tuple[ComposedAmount, Reading], ...]


def score_amounts(reader: Reader, amounts: Iterable[ComposedAmount]) -> AmountScore:
    """Read composed amounts and compare."""
    pairs = [(amount, reader.read(amount.ink)) for amount in amounts]
    exact = np.array([amount.text == reading.text for amount, reading in pairs])
    legible = np.array([_is_legible(reader, amount) for amount, _ in pairs])
    right = np.array([amount.text == reading.likeliest for amount, reading in pairs])
    confidence = np.array([reading.confidence for _, reading in pairs])
    return AmountScore(
        len(pairs),
        float(exact.mean()),
        float(legible.mean()),
        float(exact[legible].mean()) if legible.any() else 0.0,
        float(np.mean([reading.asks or DOUBTFUL in reading.text for _, reading in pairs])),
        float(np.mean([is_silent(r, a.text == r.text) for a, r in pairs])),
        risk_coverage(confidence, right),
        calibration_error(confidence, right),
        tuple(pair for pair, fits in zip(pairs, exact.tolist(), strict=True) if not fits),
    )


def is_silent(reading: Reading, right: bool) -> bool:
    """Return whether a reading is wrong and does not say so: no ``?``, and a value."""
    return not right and DOUBTFUL not in reading.text and reading.value is not None


def _is_legible(reader: Reader, amount: ComposedAmount) -> bool:
    """Return whether each digit of an amount is read right alone."""
    places = [i for i, character in enumerate(amount.text) if character.isdigit()]
    p = reader.classify([_ink_of_character(amount, i) for i in places])
    return [int(amount.text[i]) for i in places] == p.argmax(axis=1).tolist()


def _ink_of_character(amount: ComposedAmount, place: int) -> Ink:
    strokes: Sequence[np.ndarray] = [
        stroke.points[owners == place]
        for stroke, owners in zip(amount.ink.strokes, amount.owners, strict=True)
        if (owners == place).any()
    ]
    return Ink(tuple(Stroke(points) for points in strokes))
