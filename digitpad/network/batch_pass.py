"""Forward and back for a batch, in memory that is kept.

====== ============================================= =========
letter meaning                                       shape
====== ============================================= =========
x, y   a minibatch and its targets                   (N, n_0), (N, n_L)
W, b   weights and biases of a layer                 (n_l-1, n_l), (n_l,)
a⁽ˡ⁾   activations                                   (N, n_l)
δ⁽ˡ⁾   scale · ∂C̄/∂z⁽ˡ⁾, from the output on          (N, n_l)
====== ============================================= =========

`network.Network.forward` and `backprop.gradient` are the same as equations.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from digitpad.network.functions import Array
from digitpad.network.in_place import (
    ACTIVATIONS_IN_PLACE,
    LOSSES_IN_PLACE,
    LayerMemory,
    softmax_cross_entropy_prime,
)
from digitpad.network.network import Network

Parts = Sequence[tuple[Array, Array]]
"""(W, b) of every layer, or their gradients."""


class BatchScore(NamedTuple):
    """How the network did on a batch before the step: mean loss, and how many it had right."""

    loss: float
    right: int


class BatchPass:
    """Forward and back for N examples.

    Parameters
    ----------
    network : Network
        Whose sizes, activations and precision it has.
    loss : str
        A key of LOSSES.
    examples : int
        N.
    """

    def __init__(self, network: Network, loss: str, examples: int) -> None:
        self._layers = [LayerMemory(examples, n, network.dtype) for n in network.sizes[1:]]
        self._functions = [ACTIVATIONS_IN_PLACE[name] for name in network.activations]
        self._loss = LOSSES_IN_PLACE[loss]
        self._together = (network.activations[-1], loss) == ("softmax", "cross_entropy")
        self._ones = np.ones(examples, network.dtype)
        self._answers, self._labels = np.empty(examples, np.intp), np.empty(examples, np.intp)

    def forward(self, x: Array, parameters: Parts) -> None:
        """Feed x forward. (6)-(11)."""
        below = x
        for layer, f, (W, b) in zip(self._layers, self._functions, parameters, strict=True):
            np.dot(below, W, out=layer.a)
            np.add(layer.a, b, out=layer.a)
            f.f(layer)
            below = layer.a

    def score(self, y: Array) -> BatchScore:
        """Return loss and number of right answers of the last `forward`."""
        output = self._layers[-1]
        output.a.argmax(axis=1, out=self._answers)
        y.argmax(axis=1, out=self._labels)
        right = np.count_nonzero(self._answers == self._labels)
        return BatchScore(self._loss.C(output, y), int(right))

    def back(
        self, x: Array, y: Array, parameters: Parts, gradients: Parts, scale: float = 1.0
    ) -> None:
        """Write `scale` times the gradient of the mean loss. (17)-(22)."""
        self._begin_back(y, scale)
        for number in reversed(range(len(self._layers))):
            layer, (dW, db) = self._layers[number], gradients[number]
            below = self._layers[number - 1].a if number else x
            np.dot(below.T, layer.delta, out=dW)
            np.dot(self._ones, layer.delta, out=db)
            if number:
                np.dot(layer.delta, parameters[number][0].T, out=self._layers[number - 1].delta)
                self._functions[number - 1].back(self._layers[number - 1])

    def _begin_back(self, y: Array, scale: float) -> None:
        output = self._layers[-1]
        if self._together:
            softmax_cross_entropy_prime(output, y)
        else:
            self._loss.prime(output, y)
            self._functions[-1].back(output)
        np.multiply(output.delta, output.delta.dtype.type(scale / len(y)), out=output.delta)
