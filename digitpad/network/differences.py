"""Central differences: what a derivative must come to, found without any derivation.

====== ===================================== ==========================
letter meaning                               shape
====== ===================================== ==========================
h      a small step                          scalar
∂C/∂θᵢ ≈ (C(θ + h eᵢ) - C(θ - h eᵢ)) / 2h    one number per parameter
====== ===================================== ==========================

The error falls with h² until rounding takes over, about 1e-16 C / h.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from digitpad.network.backprop import mean_loss
from digitpad.network.functions import Array
from digitpad.network.network import Network

STEP = 1e-5


def central_differences(
    network: Network,
    x: Array,
    y: Array,
    parameters: Iterable[int],
    loss: str = "cross_entropy",
    step: float = STEP,
) -> Array:
    """Return ∂C/∂θᵢ numerically, in float64, for the parameters numbered in θ.

    Parameters
    ----------
    network : Network
    x : Array, shape (N, n_0)
    y : Array, shape (N, n_L)
    parameters : iterable of int
    loss : str
        A key of LOSSES.
    step : float
        h.

    Returns
    -------
    Array, shape (number of parameters,), float64
    """
    x, y = np.atleast_2d(x).astype(np.float64), np.atleast_2d(y).astype(np.float64)
    theta = network.theta.astype(np.float64)

    def C(i: int, change: float) -> float:
        moved = theta.copy()
        moved[i] += change
        return mean_loss(network.with_theta(moved).forward(x), y, loss)

    return np.array([(C(i, step) - C(i, -step)) / (2 * step) for i in parameters])
