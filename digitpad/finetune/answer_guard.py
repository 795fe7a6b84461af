"""How much of everybody's answers a network has given up, counted from where it began.

A lost answer shows late: its probability falls long before another's is above it. So what
is counted is the probability that the answers have lost, which on average is how many of
them are gone. The prototypes are means, and blurred; each is asked about as it is and
sharpened, as somebody would write it.

Of most answers a network is surer than 99.99995 %. They go last, long after more of the others
are lost than may be, and so only the least sure are asked.

It follows from two networks alone. Whatever is undone, redone, or taught after a restart,
it is counted from the beginning.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import dataclass, field
from math import ceil, inf
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from digitpad.finetune.shapes import SURE_PROTOTYPE
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.weights.prototypes import Rehearsal

CONTRAST = 2.0  # of sharpened prototypes, about a pixel's half coverage
LEAST_SURE = 0.25  # the share of the answers that are asked
ASKED_AT_ONCE = 240  # of these


@dataclass(frozen=True, eq=False)
class AnswerGuard:
    """Inputs, and what the network as it came answers to them.

    Parameters
    ----------
    x : Array, shape (n, 784)
        Those of the least sure answers first.
    answers : NDArray, shape (n,), int
    sureness : Array, shape (n,)
        The probability of each answer.
    out_of : int
        How many answers there are, those of which nothing is lost included.
    """

    x: Array
    answers: NDArray[np.intp]
    sureness: Array
    out_of: int
    _known: MutableMapping[Network, float] = field(
        default_factory=WeakKeyDictionary, init=False, repr=False
    )

    @classmethod
    def of(cls, network: Network, rehearsal: Rehearsal) -> AnswerGuard:
        """Return the prototypes of digits that are least sure, each as it is and sharpened."""
        digits = rehearsal.x[rehearsal.y.max(axis=1) >= SURE_PROTOTYPE]
        sharp = np.clip(0.5 + CONTRAST * (digits - 0.5), 0, 1)
        x = np.concatenate([digits, sharp]).astype(network.dtype)
        sureness = network.predict(x).max(axis=1)
        asked = x[np.argsort(sureness, kind="stable")[: ceil(LEAST_SURE * len(x))]]
        output = network.predict(asked)
        return cls(asked, output.argmax(axis=1), output.max(axis=1), len(x))

    def taken(self, network: Network, enough: float = inf) -> float:
        """Return the share of the answers that is lost: the mean of what each lost, 0 to 1.

        What was measured is known as long as the network is there. Of what is more than `enough`
        no more is counted than it takes to know that.
        """
        if network in self._known:
            return self._known[network]
        taken = 0.0
        for i in range(0, len(self.x), ASKED_AT_ONCE):
            taken += self._lost(network, slice(i, i + ASKED_AT_ONCE)) / self.out_of
            if taken > enough:
                return taken
        self._known[network] = taken
        return taken

    def _lost(self, network: Network, asked: slice) -> float:
        answers = self.answers[asked]
        output = network.predict(self.x[asked])
        lost = self.sureness[asked] - output[np.arange(len(answers)), answers]
        return float(np.maximum(lost, 0).sum())
