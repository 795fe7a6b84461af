"""A stack of dense layers, and the trace that a pass through it leaves.

====== ========================================= ================ =========
letter meaning                                   shape            essay
====== ========================================= ================ =========
x      input, also a⁽⁰⁾                          (N, n_0)         Fig. 6
W⁽ˡ⁾   weights from layer l-1 to layer l         (n_l-1, n_l)     (4), (8a)
b⁽ˡ⁾   biases of layer l                         (n_l,)           (4), (8a)
z⁽ˡ⁾   weighted sums, a⁽ˡ⁻¹⁾ W⁽ˡ⁾ + b⁽ˡ⁾         (N, n_l)         (6)-(9)
a⁽ˡ⁾   activations, f(z⁽ˡ⁾)                      (N, n_l)         (5), (10)
θ      all W and b of all layers in one vector   (109386,)        App. A
====== ========================================= ================ =========

N is the number of examples. A network never changes: learning makes a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import DTypeLike

from digitpad.network.functions import ACTIVATIONS, Array, constant, for_one

SIZES = (784, 128, 64, 10)
HIDDEN, OUTPUT = "relu", "softmax"


@dataclass(frozen=True, eq=False)
class Layer:
    """One dense layer: views into the network's θ, and the name of its activation."""

    W: Array
    b: Array
    activation: str

    def weighted_sums(self, a: Array) -> Array:
        """Return z = a W + b for the activations of the layer below. (6)-(9)."""
        z = np.dot(a, self.W)  # for one example a third less work than @
        z += self.b
        return z


@dataclass(frozen=True, eq=False)
class Trace:
    """Everything that one forward pass computed.

    Parameters
    ----------
    a : tuple of Array
        a⁽⁰⁾ = x to a⁽ᴸ⁾, each of shape (N, n_l).
    z : tuple of Array
        z⁽¹⁾ to z⁽ᴸ⁾, so that ``z[l - 1]`` belongs to ``a[l]``.
    """

    a: tuple[Array, ...]
    z: tuple[Array, ...]

    @property
    def output(self) -> Array:
        """a⁽ᴸ⁾, the probabilities, of shape (N, n_L)."""
        return self.a[-1]

    def row(self, i: int) -> Trace:
        """Return the trace of one example, shape (1, n) each."""
        return Trace(tuple(a[i : i + 1] for a in self.a), tuple(z[i : i + 1] for z in self.z))


@dataclass(frozen=True, eq=False)
class Network:
    """Dense layers of the given sizes over one flat parameter vector.

    Parameters
    ----------
    sizes : tuple of int
        n_0 to n_L; the essay's network is (784, 128, 64, 10).
    activations : tuple of str
        One name for each layer after the input.
    theta : Array, shape (n,)
        W⁽¹⁾ (C order), b⁽¹⁾, W⁽²⁾, b⁽²⁾, ... in one vector; float32 for work,
        float64 for checks. Kept as a read-only copy.

    Raises
    ------
    ValueError
        If sizes, activations and theta do not fit together.
    """

    sizes: tuple[int, ...]
    activations: tuple[str, ...]
    theta: Array

    def __post_init__(self) -> None:
        if len(self.sizes) < 2 or min(self.sizes) < 1:
            raise ValueError(f"a network needs two or more layer sizes of at least 1: {self.sizes}")
        if len(self.activations) != len(self.sizes) - 1:
            raise ValueError(f"{len(self.sizes) - 1} layers need as many activations")
        if unknown := set(self.activations) - set(ACTIVATIONS):
            raise ValueError(f"unknown activation: {', '.join(sorted(unknown))}")
        if self.theta.shape != (parameter_count(self.sizes),):
            raise ValueError(
                f"layers {self.sizes} have {parameter_count(self.sizes)} parameters, "
                f"not an array of shape {self.theta.shape}"
            )
        if self.theta.dtype not in (np.float32, np.float64):
            raise ValueError(f"parameters are float32 or float64, not {self.theta.dtype}")
        object.__setattr__(self, "theta", constant(self.theta))

    def __reduce__(self) -> tuple:
        """Pickle what it is made of: its layers are views, and what comes back is read-only."""
        return Network, (self.sizes, self.activations, self.theta)

    @classmethod
    def random(
        cls,
        sizes: Sequence[int] = SIZES,
        activations: Sequence[str] | None = None,
        *,
        rng: np.random.Generator,
        dtype: DTypeLike = np.float32,
    ) -> Network:
        """Return a new network: Glorot uniform weights, biases 0 (section 2.1.1).

        Weights of a layer are drawn from ±sqrt(6 / (n_in + n_out)), which is
        also what Keras' ``Dense`` does by default.
        """
        sizes = tuple(int(n) for n in sizes)
        if activations is None:
            activations = (HIDDEN,) * (len(sizes) - 2) + (OUTPUT,)
        parts = []
        for n_in, n_out in pairwise(sizes):
            limit = np.sqrt(6 / (n_in + n_out))
            parts += [rng.uniform(-limit, limit, n_in * n_out), np.zeros(n_out)]
        return cls(sizes, tuple(activations), np.concatenate(parts).astype(dtype))

    @cached_property
    def layers(self) -> tuple[Layer, ...]:
        """The layers, as views into theta."""
        parts = zip(split(self.theta, self.sizes), self.activations, strict=True)
        return tuple(Layer(W, b, activation) for (W, b), activation in parts)

    @cached_property
    def _steps(self) -> tuple[tuple[Array, Array, Callable[[Array], Array]], ...]:
        """W, b and f of each layer, for one example: finding them takes as long as using them."""
        return tuple(
            (each.W, each.b, for_one(each.activation, len(each.b), self.dtype))
            for each in self.layers
        )

    @property
    def dtype(self) -> np.dtype:
        """float32 or float64."""
        return self.theta.dtype

    def with_theta(self, theta: Array) -> Network:
        """Return a network of the same shape with other parameters."""
        return Network(self.sizes, self.activations, theta)

    def astype(self, dtype: DTypeLike) -> Network:
        """Return the same network in another precision."""
        return self.with_theta(self.theta.astype(dtype))

    def forward(self, x: Array) -> Trace:
        """Feed x forward. (6)-(11).

        Parameters
        ----------
        x : Array, shape (N, n_0) or (n_0,)

        Raises
        ------
        ValueError
            If x has another shape.
        """
        a, z = [self._rows(x)], []
        for layer in self.layers:
            z.append(layer.weighted_sums(a[-1]))
            a.append(ACTIVATIONS[layer.activation].f(z[-1]))
        return Trace(tuple(a), tuple(z))

    def predict(self, x: Array) -> Array:
        """Return the output activations for x, of shape (N, n_L): `forward` without its trace."""
        a = self._rows(x)
        if len(a) == 1:
            return self._of_one(a[0])[None]
        for layer in self.layers:
            a = ACTIVATIONS[layer.activation].f(layer.weighted_sums(a))
        return a

    def _of_one(self, a: Array) -> Array:
        for W, b, f in self._steps:
            z = a.dot(W)  # a vector takes less than a matrix of one row
            z += b
            a = f(z)
        return a

    def onward(self, z: Array) -> Array:
        """Return z⁽ᴸ⁾ for z⁽¹⁾ of shape (N, n_1), where parts of the input are summed elsewhere."""
        for below, layer in pairwise(self.layers):
            z = layer.weighted_sums(ACTIVATIONS[below.activation].f(z))
        return z

    def _rows(self, x: Array) -> Array:
        x = np.asarray(x, self.theta.dtype)
        if x.ndim == 1:
            x = x[None]
        if x.ndim != 2 or x.shape[1] != self.sizes[0]:
            raise ValueError(f"the input has shape {x.shape}, expected (N, {self.sizes[0]})")
        return x


def parameter_count(sizes: Sequence[int]) -> int:
    """Return how many weights and biases layers of these `sizes` have."""
    return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))


def split(theta: Array, sizes: Sequence[int]) -> Iterator[tuple[Array, Array]]:
    """Yield views (W, b) of each layer into a flat vector laid out like θ."""
    start = 0
    for n_in, n_out in pairwise(sizes):
        W_end = start + n_in * n_out
        yield theta[start:W_end].reshape(n_in, n_out), theta[W_end : W_end + n_out]
        start = W_end + n_out
