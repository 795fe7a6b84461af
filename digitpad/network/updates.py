"""The optimizers' steps written into memory that is kept.

They are those of `optimizers`, equal but for rounding: factors that are one number for all
parameters are folded into the rate, into ε, or into the gradient, which a batch's way back
scales for nothing. Read the equations there.

====== ================================================= =====
letter meaning                                           shape
====== ================================================= =====
θ      parameters, or a stretch of them                  (n,)
g      scale · their gradient; afterwards nothing        (n,)
m, v   what the optimizer remembers                      (n,)
====== ================================================= =====
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import sqrt
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np

from digitpad.network.functions import Array
from digitpad.network.optimizers import SGD, AdaGrad, Adam, Momentum, RMSProp

Number = Callable[[float], Array]
"""Makes a number of θ's precision, which NumPy need not convert at every call."""


class UpdateInPlace(NamedTuple):
    """One step of an optimizer.

    Parameters
    ----------
    scale : float
        What the gradient has to be multiplied by before.
    apply : callable
        (θ, g, scratch, *slots) -> None: changes θ and the slots, and leaves nothing in g.
    """

    scale: float
    apply: Callable[..., None]


def sgd(rule: SGD, rate: float, t: int, number: Number) -> UpdateInPlace:
    """Return the step of `SGD`, for -α g."""

    def apply(theta: Array, g: Array, scratch: Array) -> None:
        np.add(theta, g, out=theta)

    return UpdateInPlace(-rate, apply)


def momentum(rule: Momentum, rate: float, t: int, number: Number) -> UpdateInPlace:
    """Return the step of `Momentum`, for -α g."""
    mu = number(rule.momentum)

    def apply(theta: Array, g: Array, scratch: Array, v: Array) -> None:
        np.multiply(v, mu, out=v)
        np.add(v, g, out=v)
        np.add(theta, v, out=theta)

    return UpdateInPlace(-rate, apply)


def ada_grad(rule: AdaGrad, rate: float, t: int, number: Number) -> UpdateInPlace:
    """Return the step of `AdaGrad`."""
    down, epsilon = number(-rate), number(rule.epsilon)

    def apply(theta: Array, g: Array, scratch: Array, v: Array) -> None:
        np.multiply(g, g, out=scratch)
        np.add(v, scratch, out=v)
        _descend(theta, g, v, scratch, down, epsilon)

    return UpdateInPlace(1.0, apply)


def rms_prop(rule: RMSProp, rate: float, t: int, number: Number) -> UpdateInPlace:
    """Return the step of `RMSProp`."""
    down, epsilon = number(-rate), number(rule.epsilon)
    rho, rest = number(rule.rho), number(1 - rule.rho)

    def apply(theta: Array, g: Array, scratch: Array, v: Array) -> None:
        np.multiply(g, g, out=scratch)
        np.multiply(scratch, rest, out=scratch)
        np.multiply(v, rho, out=v)
        np.add(v, scratch, out=v)
        _descend(theta, g, v, scratch, down, epsilon)

    return UpdateInPlace(1.0, apply)


def adam(rule: Adam, rate: float, t: int, number: Number) -> UpdateInPlace:
    """Return step t of `Adam`, for (1-β1) g.

    m̂ / (√v̂ + ε) is r m / (√v + ε √(1-β2ᵗ)), where r = √(1-β2ᵗ) / (1-β1ᵗ).
    """
    root = sqrt(1 - rule.beta2**t)
    down = number(-rate * root / (1 - rule.beta1**t))
    epsilon = number(rule.epsilon * (root if rule.epsilon_form == "paper" else 1))
    beta1, beta2 = number(rule.beta1), number(rule.beta2)
    rest2 = number((1 - rule.beta2) / (1 - rule.beta1) ** 2)

    def apply(theta: Array, g: Array, scratch: Array, m: Array, v: Array) -> None:
        np.multiply(m, beta1, out=m)
        np.add(m, g, out=m)
        np.multiply(g, g, out=g)
        np.multiply(g, rest2, out=g)
        np.multiply(v, beta2, out=v)
        np.add(v, g, out=v)
        _descend(theta, m, v, g, down, epsilon)

    return UpdateInPlace(1 - rule.beta1, apply)


def _descend(
    theta: Array, along: Array, v: Array, scratch: Array, down: Array, epsilon: Array
) -> None:
    """Add -α · along / (√v + ε) to θ."""
    np.sqrt(v, out=scratch)
    np.add(scratch, epsilon, out=scratch)
    np.divide(along, scratch, out=scratch)
    np.multiply(scratch, down, out=scratch)
    np.add(theta, scratch, out=theta)


UPDATES: Mapping[type, Callable[[Any, float, int, Number], UpdateInPlace]] = MappingProxyType(
    {SGD: sgd, Momentum: momentum, AdaGrad: ada_grad, RMSProp: rms_prop, Adam: adam}
)
