"""How much of everybody's answers a network has given up, counted from where it began.

A lost answer shows late: its probability falls long before another's is above it. So what
is counted is the probability that the answers have lost, which on average is how many of
them are gone. The prototypes are means, and blurred; each is asked about as it is and
sharpened, as somebody would write it.

It follows from two networks alone. Whatever is undone, redone, or taught after a restart,
it is counted from the beginning.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.finetune.shapes import SURE_PROTOTYPE
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.weights.prototypes import Rehearsal

CONTRAST = 2.0  # of sharpened prototypes, about a pixel's half coverage


@dataclass(frozen=True, eq=False)
class AnswerGuard:
    """Inputs, and what the network as it came answers to them.

    Parameters
    ----------
    x : Array, shape (n, 784)
    answers : NDArray, shape (n,), int
    sureness : Array, shape (n,)
        The probability of each answer.
    """

    x: Array
    answers: NDArray[np.intp]
    sureness: Array

    @classmethod
    def of(cls, network: Network, rehearsal: Rehearsal) -> AnswerGuard:
        """Return the prototypes of digits, each as it is and sharpened."""
        digits = rehearsal.x[rehearsal.y.max(axis=1) >= SURE_PROTOTYPE]
        sharp = np.clip(0.5 + CONTRAST * (digits - 0.5), 0, 1)
        x = np.concatenate([digits, sharp]).astype(network.dtype)
        output = network.predict(x)
        return cls(x, output.argmax(axis=1), output.max(axis=1))

    def taken(self, network: Network) -> float:
        """Return the share of the answers that is lost: the mean of what each lost, 0 to 1."""
        output = network.predict(self.x)
        lost = self.sureness - output[np.arange(len(output)), self.answers]
        return float(np.maximum(lost, 0).sum() / max(len(lost), 1))
