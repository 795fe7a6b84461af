"""Scores of isolated digits: accuracy, confusion, and whether confidence means what it says."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BINS = 15


@dataclass(frozen=True, eq=False)
class DigitScore:
    """How well digits were read.

    Parameters
    ----------
    samples, correct : int
    confusion : NDArray, shape (10, 10), int
        Rows are what it was, columns what it was read as.
    bins : tuple of ReliabilityBin
        The reliability diagram; empty bins left out.
    """

    samples: int
    correct: int
    confusion: NDArray[np.intp]
    bins: tuple[ReliabilityBin, ...]

    @property
    def accuracy(self) -> float:
        """The share that was right, 0 to 1."""
        return self.correct / self.samples if self.samples else 0.0

    @property
    def per_class(self) -> NDArray[np.float64]:
        """The share of each digit that was right, shape (10,)."""
        return np.diag(self.confusion) / np.maximum(self.confusion.sum(axis=1), 1)

    @property
    def ece(self) -> float:
        """Expected calibration error: |confidence - accuracy|, weighted by the bins' sizes."""
        return sum(abs(b.confidence - b.accuracy) * b.samples for b in self.bins) / max(
            self.samples, 1
        )


@dataclass(frozen=True)
class ReliabilityBin:
    """One bar of a reliability diagram: the means over readings of similar confidence."""

    samples: int
    confidence: float
    accuracy: float


def score(probabilities: NDArray[np.floating], labels: NDArray[np.integer]) -> DigitScore:
    """Compare probabilities, of shape (n, 10), with labels of shape (n,)."""
    read = probabilities.argmax(axis=1)
    confusion = np.zeros((10, 10), dtype=np.intp)
    np.add.at(confusion, (labels, read), 1)
    right = read == labels
    return DigitScore(len(labels), int(right.sum()), confusion, _bins(probabilities, right))


def _bins(
    probabilities: NDArray[np.floating], right: NDArray[np.bool_]
) -> tuple[ReliabilityBin, ...]:
    confidence = probabilities.max(axis=1, initial=0.0)
    number = np.minimum((confidence * BINS).astype(int), BINS - 1)
    chosen = [number == n for n in range(BINS)]
    return tuple(
        ReliabilityBin(int(c.sum()), float(confidence[c].mean()), float(right[c].mean()))
        for c in chosen
        if c.any()
    )
