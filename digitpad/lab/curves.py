"""Loss and accuracy as a run goes on: of every batch, and of the test set now and then."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CurvePoints = tuple[NDArray[np.floating], NDArray[np.floating]]
"""x and y of a line."""


class GrowingArray:
    """Rows of numbers that are only ever added to; what was handed out never changes.

    Parameters
    ----------
    columns : int
    """

    def __init__(self, columns: int) -> None:
        self._rows, self._count = np.empty((256, columns)), 0

    def __len__(self) -> int:
        return self._count

    def add(self, *values: float) -> None:
        """Add a row."""
        if self._count == len(self._rows):
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
        self._rows[self._count] = values
        self._count += 1

    def rows(self) -> NDArray[np.float64]:
        """Return all rows so far, read-only, shape (n, columns)."""
        snapshot = self._rows[: self._count]
        snapshot.flags.writeable = False
        return snapshot


@dataclass(frozen=True, eq=False)
class Curves:
    """What was measured of a run.

    Parameters
    ----------
    training : NDArray, shape (steps, 2)
        Mean loss and accuracy of each batch, before the step it led to.
    test : NDArray, shape (k, 3)
        Steps taken, then loss and accuracy of the whole test set.
    shares : NDArray, shape (batches,)
        What each batch of an epoch counts: its share of the examples.
    """

    training: NDArray[np.float64]
    test: NDArray[np.float64]
    shares: NDArray[np.float64]

    @property
    def batches(self) -> int:
        """Batches in an epoch."""
        return len(self.shares)

    def training_by_epoch(self, column: int) -> CurvePoints:
        """Return the mean over each whole epoch's batches, as the essay's Figure 11 has it.

        Parameters
        ----------
        column : int
            0 for the loss, 1 for the accuracy.
        """
        epochs = len(self.training) // self.batches
        whole = self.training[: epochs * self.batches, column].reshape(epochs, self.batches)
        return np.arange(1, epochs + 1).astype(float), whole @ self.shares

    def test_by_epoch(self, column: int) -> CurvePoints:
        """Return the test set's figures before the first and after each whole epoch."""
        whole = self.test[self.test[:, 0] % self.batches == 0]
        return whole[:, 0] / self.batches, whole[:, 1 + column]

    def training_under_way(self, column: int) -> CurvePoints:
        """Return the latest mean, if an epoch has begun and not ended, as one point or none."""
        count = len(self.training)
        if count % self.batches == 0:
            return np.empty(0), np.empty(0)
        return np.array([count / self.batches]), self.latest(count)[column : column + 1]

    def latest(self, step: int) -> NDArray[np.float64]:
        """Return training loss and accuracy after a step: the means over an epoch's last batches.

        In the first epoch over those there are; NaN before the first step.
        """
        recent = np.arange(max(0, step - self.batches), step)
        if not len(recent):
            return np.full(2, np.nan)
        weights = self.shares[recent % self.batches]
        return np.average(self.training[recent], axis=0, weights=weights)

    def test_under_way(self, column: int) -> CurvePoints:
        """Return the test set's last figures in an epoch that has not ended, or none."""
        done = len(self.training) // self.batches * self.batches
        last = self.test[self.test[:, 0] > done][-1:]
        return last[:, 0] / self.batches, last[:, 1 + column]

    def training_by_batch(self, column: int, most: int = 150) -> CurvePoints:
        """Return at most about `most` means of neighbouring batches, over the steps taken."""
        values = self.training[:, column]
        width = max(1, -(-len(values) // most))
        starts = np.arange(0, len(values), width)
        counts = np.diff(starts, append=len(values))
        means = np.add.reduceat(values, starts) / counts if len(values) else values
        return starts + (counts + 1) / 2, means

    def test_by_batch(self, column: int) -> CurvePoints:
        """Return the test set's figures over the steps taken."""
        return self.test[:, 0], self.test[:, 1 + column]


class CurveRecorder:
    """Takes the measurements of a run. Steps repeated after a rewind are the same: not noted.

    Parameters
    ----------
    shares : NDArray, shape (batches,)
    """

    def __init__(self, shares: NDArray[np.float64]) -> None:
        self._shares, self._training, self._test = shares, GrowingArray(2), GrowingArray(3)

    @property
    def steps(self) -> int:
        """Steps measured so far."""
        return len(self._training)

    def note_batch(self, step: int, loss: float, accuracy: float) -> None:
        """Note what the batch that led to step number `step` had."""
        if step > self.steps:
            self._training.add(loss, accuracy)

    def wants_test(self, step: int) -> bool:
        """Return whether the test set was not measured yet after so many steps."""
        return not len(self._test) or step > self._test.rows()[-1, 0]

    def note_test(self, step: int, loss: float, accuracy: float) -> None:
        """Note what the test set gave after `step` steps."""
        self._test.add(step, loss, accuracy)

    def curves(self) -> Curves:
        """Return everything so far."""
        return Curves(self._training.rows(), self._test.rows(), self._shares)
