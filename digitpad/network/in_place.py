"""Activations and losses written into memory that is kept.

They are those of `functions`, equal but for rounding, without a new array: a training step
spends more time on memory that is cold than on arithmetic. Read the equations there.

====== ============================================ =========
letter meaning                                      shape
====== ============================================ =========
a      z before the activation, f(z) after it       (N, n)
δ      ∂C/∂a before the way back, ∂C/∂z after it    (N, n)
y      targets                                      (N, n)
====== ============================================ =========
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from digitpad.network.functions import Array

ALIGNMENT = 64
"""Bytes of a cache line."""


def aligned(shape: int | tuple[int, ...], dtype: np.dtype | type) -> np.ndarray:
    """Return an array of zeros that begins at a cache line."""
    dtype = np.dtype(dtype)
    size = int(np.prod(shape)) * dtype.itemsize
    memory = np.zeros(size + ALIGNMENT, np.uint8)
    start = -memory.ctypes.data % ALIGNMENT
    return memory[start : start + size].view(dtype).reshape(shape)


class LayerMemory:
    """What one layer computes of N examples, and room for what is between.

    Parameters
    ----------
    examples, nodes : int
        N and n.
    dtype : dtype
        float32 or float64.
    """

    def __init__(self, examples: int, nodes: int, dtype: np.dtype) -> None:
        shape = examples, nodes
        self.a, self.delta, self.scratch = (aligned(shape, dtype) for _ in range(3))
        self.transposed = self.scratch.reshape(nodes, examples)  # the same memory
        self.active, self.zeros = aligned(shape, bool), aligned(shape, dtype)
        self.row, self.ones = aligned((1, examples), dtype), np.ones(nodes, dtype)
        self.tiny = np.full(shape, np.finfo(dtype).tiny, dtype)
        self.column = self.row.reshape(examples, 1)


def relu(layer: LayerMemory) -> None:
    """Replace z by max(0, z).

    An array of zeros is compared with in a fourth of the time that the number 0 takes.
    """
    np.maximum(layer.a, layer.zeros, out=layer.a)


def relu_back(layer: LayerMemory) -> None:
    """Keep δ where a > 0, which is where z > 0."""
    np.greater(layer.a, layer.zeros, out=layer.active)
    np.multiply(layer.delta, layer.active, out=layer.delta)


def sigmoid(layer: LayerMemory) -> None:
    """Replace z by (1 + tanh(z/2)) / 2, which is 1 / (1 + e^-z)."""
    a = layer.a
    np.multiply(a, 0.5, out=a)
    np.tanh(a, out=a)
    np.add(a, 1, out=a)
    np.multiply(a, 0.5, out=a)


def sigmoid_back(layer: LayerMemory) -> None:
    """Multiply δ by a (1 - a)."""
    np.subtract(1, layer.a, out=layer.scratch)
    np.multiply(layer.scratch, layer.a, out=layer.scratch)
    np.multiply(layer.delta, layer.scratch, out=layer.delta)


def tanh(layer: LayerMemory) -> None:
    """Replace z by tanh z."""
    np.tanh(layer.a, out=layer.a)


def tanh_back(layer: LayerMemory) -> None:
    """Multiply δ by 1 - a²."""
    np.square(layer.a, out=layer.scratch)
    np.subtract(1, layer.scratch, out=layer.scratch)
    np.multiply(layer.delta, layer.scratch, out=layer.delta)


def softmax(layer: LayerMemory) -> None:
    """Replace z by e^z_i / Σ_k e^z_k.

    Of the transposed z, whose rows are as long as there are examples: ten nodes are few
    for a processor that adds eight numbers at once.
    """
    e, row = layer.transposed, layer.row
    np.copyto(e, layer.a.T)
    np.maximum.reduce(e, axis=0, out=row, keepdims=True)
    np.subtract(e, row, out=e)
    np.exp(e, out=e)
    np.dot(layer.ones, e, out=row[0])
    np.divide(e, row, out=layer.a.T)


def softmax_back(layer: LayerMemory) -> None:
    """Replace δ by a (δ - Σ a δ)."""
    np.multiply(layer.a, layer.delta, out=layer.scratch)
    np.dot(layer.scratch, layer.ones, out=layer.row[0])
    np.subtract(layer.delta, layer.column, out=layer.delta)
    np.multiply(layer.delta, layer.a, out=layer.delta)


def cross_entropy(layer: LayerMemory, y: Array) -> float:
    """Return -Σ y log a, averaged over the examples."""
    np.maximum(layer.a, layer.tiny, out=layer.scratch)
    np.log(layer.scratch, out=layer.scratch)
    return -float(np.vdot(y, layer.scratch)) / len(y)


def cross_entropy_prime(layer: LayerMemory, y: Array) -> None:
    """Write -y / a into δ."""
    np.maximum(layer.a, layer.tiny, out=layer.delta)
    np.divide(y, layer.delta, out=layer.delta)
    np.negative(layer.delta, out=layer.delta)


def softmax_cross_entropy_prime(layer: LayerMemory, y: Array) -> None:
    """Write a Σy - y into δ: both derivatives at once. (21)."""
    np.dot(y, layer.ones, out=layer.row[0])
    np.multiply(layer.a, layer.column, out=layer.delta)
    np.subtract(layer.delta, y, out=layer.delta)


def squared_error(layer: LayerMemory, y: Array) -> float:
    """Return Σ (y - a)², averaged over the examples."""
    np.subtract(y, layer.a, out=layer.scratch)
    return float(np.vdot(layer.scratch, layer.scratch)) / len(y)


def squared_error_prime(layer: LayerMemory, y: Array) -> None:
    """Write 2 (a - y) into δ."""
    np.subtract(layer.a, y, out=layer.delta)
    np.multiply(layer.delta, 2, out=layer.delta)


@dataclass(frozen=True)
class ActivationInPlace:
    """A function and its way back, both on a layer's memory."""

    f: Callable[[LayerMemory], None]
    back: Callable[[LayerMemory], None]


@dataclass(frozen=True)
class LossInPlace:
    """A loss, and its derivative written into the last layer's δ."""

    C: Callable[[LayerMemory, Array], float]
    prime: Callable[[LayerMemory, Array], None]


ACTIVATIONS_IN_PLACE: Mapping[str, ActivationInPlace] = MappingProxyType(
    {
        "relu": ActivationInPlace(relu, relu_back),
        "sigmoid": ActivationInPlace(sigmoid, sigmoid_back),
        "tanh": ActivationInPlace(tanh, tanh_back),
        "softmax": ActivationInPlace(softmax, softmax_back),
    }
)
LOSSES_IN_PLACE: Mapping[str, LossInPlace] = MappingProxyType(
    {
        "cross_entropy": LossInPlace(cross_entropy, cross_entropy_prime),
        "squared_error": LossInPlace(squared_error, squared_error_prime),
    }
)
