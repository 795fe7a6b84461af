"""A chain of dense layers, put together from the steps that a graph or a list of layers has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import prod

import numpy as np

from digitpad.exchange.foreign_model import LINEAR, DenseLayer
from digitpad.network.functions import ACTIVATIONS, Array
from digitpad.network.network import SIZES


class ChainBuilder:
    """The layers so far. What does not lengthen a chain of dense layers is a ValueError."""

    def __init__(self) -> None:
        self._layers: list[DenseLayer] = []

    @property
    def layers(self) -> tuple[DenseLayer, ...]:
        """What was built."""
        return tuple(self._layers)

    def add_dense(self, name: str, W: Array, b: Array | None = None) -> None:
        """Add a layer without an activation, and without biases unless they are given."""
        if W.ndim != 2:
            raise ValueError(f"{name}: weights of shape {W.shape} are no dense layer")
        self._layers.append(DenseLayer(name, W, _biases(name, W, b), LINEAR))

    def add_bias(self, name: str, b: Array) -> None:
        """Add to the biases of the last layer."""
        last = self._last(name)
        self._layers[-1] = replace(last, b=last.b + _biases(name, last.W, b))

    def activate(self, name: str, function: object) -> None:
        """Give the last layer its activation."""
        if function == LINEAR:
            return
        if not isinstance(function, str) or function not in ACTIVATIONS:
            known = ", ".join(ACTIVATIONS)
            raise ValueError(f"{name}: its activation is none of {known}")
        self._layers[-1] = replace(self._last(name), activation=function)

    def reshape(self, name: str, shape: Sequence[object]) -> None:
        """Accept that each example gets this `shape`, before the first layer a row of 784."""
        sizes = [size for size in shape if isinstance(size, int)]
        if len(sizes) != len(shape) or (self._layers and len(sizes) != 1):
            raise ValueError(f"{name}: only the input may be reshaped, to {SIZES[0]} in all")
        known = SIZES[0] if not self._layers else self._layers[-1].b.size
        if prod(sizes) not in (known, -1):
            raise ValueError(f"{name}: the input must have {SIZES[0]} numbers, not {shape}")

    def _last(self, name: str) -> DenseLayer:
        if not self._layers or self._layers[-1].activation != LINEAR:
            raise ValueError(f"{name} stands where a dense layer must come first")
        return self._layers[-1]


def _biases(name: str, W: Array, b: Array | None) -> Array:
    if b is None:
        return np.zeros(W.shape[1], W.dtype)
    if b.size not in (1, W.shape[1]):
        raise ValueError(f"{name}: biases of shape {b.shape} do not fit weights of {W.shape}")
    return np.array(np.broadcast_to(b.ravel(), W.shape[1:]))
