"""Which ways of changing a network its other answers would notice.

A change Δθ moves the answers to many inputs x at once; by how much, the Fisher
matrix F says: the mean divergence of the new answers from the old ones is
½ Δθᵀ F Δθ. The natural gradient F⁻¹ g is the direction that lowers a loss most
for a given disturbance of everything else (Amari 1998). F has n² entries; layer by
layer it is nearly a Kronecker product of two small matrices (Martens and Grosse 2015):

====== ============================================== ==================
letter meaning                                        shape
====== ============================================== ==================
A⁽ˡ⁾   mean of a aᵀ, a = a⁽ˡ⁻¹⁾ with a 1 for the bias  (n_l-1 + 1,) × 2
G⁽ˡ⁾   mean of δ⁽ˡ⁾ δ⁽ˡ⁾ᵀ, labels as the network says  (n_l,) × 2
g      gradient of a layer, a δᵀ; see backprop        (n_l-1 + 1, n_l)
λ      damping: disturbance of what x does not show   scalar
====== ============================================== ==================

so that F⁻¹ g is A⁻¹ g G⁻¹, where A and G are damped by π√λ and √λ/π, and π is what
makes both equally large.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.network.backprop import Gradient, deltas
from digitpad.network.functions import Array
from digitpad.network.network import Network, Trace, split

TINY = 1e-12  # a network that answers all inputs alike has G = 0


@dataclass(frozen=True, eq=False)
class Curvature:
    """A⁻¹ and G⁻¹ of each layer, damped.

    Parameters
    ----------
    inverses : tuple of (Array, Array)
        In the network's precision.
    """

    inverses: tuple[tuple[Array, Array], ...]

    @classmethod
    def of(cls, network: Network, x: Array, damping: float) -> Curvature:
        """Measure it.

        Parameters
        ----------
        network : Network
            Ending in softmax.
        x : Array, shape (N, n_0)
            The inputs whose answers are to stay.
        damping : float
            λ, above 0.

        Raises
        ------
        ValueError
            If the network does not end in softmax, or λ is not above 0.
        """
        (curvature,) = cls.each(network, x, (damping,))
        return curvature

    @classmethod
    def each(cls, network: Network, x: Array, dampings: Sequence[float]) -> tuple[Curvature, ...]:
        """Measure it once for several dampings. See `of`."""
        if network.layers[-1].activation != "softmax":
            raise ValueError("the curvature is known for networks that end in softmax only")
        for damping in dampings:
            if not damping > 0:
                raise ValueError(f"the damping is {damping}, not above 0")
        trace = network.forward(x)
        factors = [
            (_second_moment(_with_one(a)), G)
            for a, G in zip(trace.a, _output_factors(network, trace), strict=False)
        ]
        return tuple(cls(tuple(_inverses(A, G, d) for A, G in factors)) for d in dampings)

    def preconditioned(self, x: Array) -> Array:
        """Return A⁻¹ aᵀ of the first layer for inputs x, (N, n_0), as shape (n_0 + 1, N)."""
        A_inverse, _ = self.inverses[0]
        return A_inverse @ _with_one(x).T

    def natural(self, trace: Trace, g: Gradient, first: Array | None = None) -> Array:
        """Return F⁻¹ g, laid out like θ.

        Parameters
        ----------
        trace : Trace
        g : Gradient
            Of that pass.
        first : Array, shape (n_0 + 1, N), optional
            What `preconditioned` makes of the inputs, where several passes are of the same.
        """
        first = self.preconditioned(trace.a[0]) if first is None else first
        above = (
            A @ _with_one(a).T for (A, _), a in zip(self.inverses[1:], trace.a[1:], strict=False)
        )
        flat = np.empty_like(g.flat)
        layers = zip(split(flat, g.sizes), self.inverses, (first, *above), g.delta, strict=True)
        for (dW, db), (_, G_inverse), inputs, delta in layers:
            change = inputs @ (delta / len(delta) @ G_inverse)
            dW[:], db[:] = change[:-1], change[-1]
        return flat


def _output_factors(network: Network, trace: Trace) -> list[Array]:
    """Return G of each layer.

    Every label counts as much as the network believes in it: a target row of sum √a_k
    gives √a_k times that label's δ.
    """
    a = trace.output
    labels = np.eye(a.shape[1], dtype=a.dtype)
    each = [deltas(network, trace, np.sqrt(a[:, [k]]) * labels[k]) for k in range(a.shape[1])]
    return [_second_moment(np.concatenate(layer)) * len(each) for layer in zip(*each, strict=True)]


def _inverses(A: Array, G: Array, damping: float) -> tuple[Array, Array]:
    size_of_A, size_of_G = np.trace(A) / len(A), np.trace(G) / len(G)
    pi, root = np.sqrt(size_of_A / max(size_of_G, TINY)), np.sqrt(damping)
    return _damped_inverse(A, pi * root), _damped_inverse(G, root / max(pi, TINY))


def _damped_inverse(matrix: Array, by: float) -> Array:
    exact = matrix.astype(np.float64) + by * np.eye(len(matrix))
    return np.linalg.inv(exact).astype(matrix.dtype)


def _second_moment(rows: Array) -> Array:
    return rows.T @ rows / len(rows)


def _with_one(a: Array) -> Array:
    return np.concatenate([a, np.ones((len(a), 1), a.dtype)], axis=1)
