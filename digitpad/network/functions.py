"""Activation functions, losses, and beside each its derivative.

====== ==================================================== =============
letter meaning                                              essay
====== ==================================================== =============
z      weighted sum that enters a layer's nodes             (2), (4)
a      activation, f(z)                                     (3), Table 1
y      target, one number per output node                   section 2.2.1
C      loss of one example                                  (12), (13)
∂C/∂a  how the loss changes with an activation              (20b)
∂C/∂z  how the loss changes with a weighted sum; δ          (21)
====== ==================================================== =============

Arrays have shape (..., n): any number of examples, n nodes. dtypes are kept.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from math import exp
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.floating]

FEW_NODES = 16
"""So many nodes of one example are faster as Python's numbers than in an array."""


def constant(array: Array) -> Array:
    """Return a read-only copy of `array`, or `array` itself where it is read-only already."""
    if array.flags.writeable:
        array = array.copy()
        array.setflags(write=False)
    return array


def relu(z: Array) -> Array:
    """Return max(0, z). Table 1, (7a)."""
    return np.maximum(z, 0)


def relu_prime(z: Array, a: Array) -> Array:
    """Return f'(z): 1 where z > 0, else 0.

    (18b) takes 1 at z = 0; Appendix C and every framework take 0, and so do we.
    """
    return (z > 0).astype(z.dtype)


def sigmoid(z: Array) -> Array:
    """Return 1 / (1 + e^-z), without overflow for any finite z. Table 1."""
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


def sigmoid_prime(z: Array, a: Array) -> Array:
    """Return f'(z) = f(z) (1 - f(z)), from a = f(z)."""
    return a * (1 - a)


def tanh(z: Array) -> Array:
    """Return (e^z - e^-z) / (e^z + e^-z). Not the essay's; other people's networks have it."""
    return np.tanh(z)


def tanh_prime(z: Array, a: Array) -> Array:
    """Return f'(z) = 1 - f(z)², from a = f(z)."""
    return 1 - a**2


def softmax(z: Array) -> Array:
    """Return e^z_i / Σ_k e^z_k over the last axis. Table 1, (11).

    The largest z is subtracted first: the quotient stays the same and e^z
    cannot overflow.
    """
    if z.size == z.shape[-1] <= FEW_NODES:
        return _softmax_of_few(z.ravel()).reshape(z.shape)
    e = z - np.maximum.reduce(z, axis=-1, keepdims=True)
    np.exp(e, out=e)
    e /= np.add.reduce(e, axis=-1, keepdims=True)
    return e


def _softmax_of_few(z: Array) -> Array:
    """Return the softmax of one example: a call of NumPy's takes longer than ten numbers."""
    numbers = z.tolist()
    largest = max(numbers)
    e = [exp(number - largest) for number in numbers]
    total = sum(e)
    return np.array([each / total for each in e], z.dtype)


def softmax_prime(z: Array, a: Array) -> Array:
    """Return the Jacobian ∂a_i/∂z_j = a_i (1{i=j} - a_j), of shape (..., n, n). (19)."""
    return a[..., :, None] * (np.eye(a.shape[-1], dtype=a.dtype) - a[..., None, :])


def softmax_back(z: Array, a: Array, dC_da: Array) -> Array:
    """Return Σ_i ∂C/∂a_i ∂a_i/∂z_j, the sum over (19) without its n² numbers."""
    return a * (dC_da - (a * dC_da).sum(axis=-1, keepdims=True))


Derivative = Callable[[Array, Array], Array]
Back = Callable[[Array, Array, Array], Array]


def node_by_node(prime: Derivative) -> Back:
    """Return the way back through a function of one node: f'(z) ⊙ ∂C/∂a, as (20a) has it."""
    return lambda z, a, dC_da: prime(z, a) * dC_da


@dataclass(frozen=True)
class Activation:
    """A function f and what it does to a gradient on the way back.

    Parameters
    ----------
    f : callable
        z -> a, shape kept.
    prime : callable
        (z, a) -> f'(z), shape kept; softmax mixes its nodes and has a Jacobian.
    back : callable
        (z, a, ∂C/∂a) -> ∂C/∂z, shape kept.
    """

    name: str
    f: Callable[[Array], Array]
    prime: Derivative
    back: Back


ACTIVATIONS: Mapping[str, Activation] = MappingProxyType(
    {
        "relu": Activation("relu", relu, relu_prime, node_by_node(relu_prime)),
        "sigmoid": Activation("sigmoid", sigmoid, sigmoid_prime, node_by_node(sigmoid_prime)),
        "tanh": Activation("tanh", tanh, tanh_prime, node_by_node(tanh_prime)),
        "softmax": Activation("softmax", softmax, softmax_prime, softmax_back),
    }
)


def for_one(name: str, nodes: int, dtype: np.dtype) -> Callable[[Array], Array]:
    """Return the activation `name` for one example of shape (nodes,), equal bit for bit.

    What relu compares with is kept: making an array of the number 0 takes as long as comparing.
    """
    if name == "relu":
        return partial(np.maximum, constant(np.zeros(nodes, dtype)))
    return _softmax_of_few if name == "softmax" and nodes <= FEW_NODES else ACTIVATIONS[name].f


def cross_entropy(a: Array, y: Array) -> Array:
    """Return C = -Σ y_i log a_i, of shape (...). (13).

    An activation that underflowed to 0 counts as the dtype's smallest normal
    number, so that the loss of a hopeless guess is large and finite.
    """
    return -(y * np.log(np.maximum(a, np.finfo(a.dtype).tiny))).sum(axis=-1)


def cross_entropy_prime(a: Array, y: Array) -> Array:
    """Return ∂C/∂a_i = -y_i / a_i. (20b)."""
    return -y / np.maximum(a, np.finfo(a.dtype).tiny)


def squared_error(a: Array, y: Array) -> Array:
    """Return C = Σ (y_i - a_i)², of shape (...). (12)."""
    return ((y - a) ** 2).sum(axis=-1)


def squared_error_prime(a: Array, y: Array) -> Array:
    """Return ∂C/∂a_i = 2 (a_i - y_i)."""
    return 2 * (a - y)


@dataclass(frozen=True)
class Loss:
    """A loss C(a, y) of shape (...) and its derivative ∂C/∂a of shape (..., n)."""

    name: str
    C: Callable[[Array, Array], Array]
    prime: Callable[[Array, Array], Array]


LOSSES: Mapping[str, Loss] = MappingProxyType(
    {
        "cross_entropy": Loss("cross_entropy", cross_entropy, cross_entropy_prime),
        "squared_error": Loss("squared_error", squared_error, squared_error_prime),
    }
)
