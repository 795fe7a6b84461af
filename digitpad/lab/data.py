"""What the lab trains on: drawn digits, always there, or MNIST."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from digitpad.datasets import mnist
from digitpad.datasets.drawn import draw
from digitpad.datasets.mnist import Examples
from digitpad.errors import DatasetError
from digitpad.lab.settings import DRAWN

DRAWN_TRAINING, DRAWN_TEST, DRAWN_SEED = 3000, 1000, 1


@dataclass(frozen=True)
class TrainingData:
    """Examples to train on, and others to test with.

    Parameters
    ----------
    name : str
    training, test : Examples
        At least one of each.
    """

    name: str
    training: Examples
    test: Examples

    @property
    def described(self) -> str:
        """Name and size on one line."""
        return f"{self.name}: {len(self.training):,} to train, {len(self.test):,} to test"


def drawn(
    training: int = DRAWN_TRAINING,
    test: int = DRAWN_TEST,
    seed: int = DRAWN_SEED,
    check: Callable[[], None] = lambda: None,
) -> TrainingData:
    """Return the built-in set; the test digits are drawn from another stream of randomness.

    What `check`, called before every digit, raises ends the drawing.
    """
    return TrainingData(
        DRAWN,
        draw(training, np.random.default_rng([seed, 0]), check=check),
        draw(test, np.random.default_rng([seed, 1]), check=check),
    )


def mnist_in(folder: Path) -> TrainingData:
    """Return MNIST from a folder.

    Raises
    ------
    DatasetError
        If a file is missing, damaged, empty, or not what its name says.
    """
    training, test = mnist.load(folder), mnist.load(folder, "test")
    if not len(training) or not len(test):
        raise DatasetError(folder, "its files hold no images")
    return TrainingData("MNIST", training, test)
