"""The optimizers' steps written into memory that is kept.

They are those of `optimizers`, equal but for rounding: corrections for the first steps are
folded into the rate and ε, which are two numbers, where the equations divide m and v. Read
the equations there.

====== ================================================= =====
letter meaning                                           shape
====== ================================================= =====
θ      parameters, or a stretch of them                  (n,)
g      their gradient; afterwards it holds nothing       (n,)
m, v   what the optimizer remembers                      (n,)
====== ================================================= =====
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import sqrt
from types import MappingProxyType
from typing import Any

import numpy as np

from digitpad.network.functions import Array
from digitpad.network.optimizers import SGD, AdaGrad, Adam, Momentum, RMSProp

Update = Callable[..., None]
"""(θ, g, scratch, *slots) -> None: changes θ and the slots."""
Number = Callable[[float], Array]
"""Makes a number of θ's precision, which NumPy need not convert at every call."""


def sgd(rule: SGD, rate: float, t: int, number: Number) -> Update:
    """Return the step of `SGD`."""
    down = number(-rate)

    def update(theta: Array, g: Array, scratch: Array) -> None:
        np.multiply(g, down, out=g)
        np.add(theta, g, out=theta)

    return update


def momentum(rule: Momentum, rate: float, t: int, number: Number) -> Update:
    """Return the step of `Momentum`."""
    mu, down = number(rule.momentum), number(-rate)

    def update(theta: Array, g: Array, scratch: Array, v: Array) -> None:
        np.multiply(g, down, out=g)
        np.multiply(v, mu, out=v)
        np.add(v, g, out=v)
        np.add(theta, v, out=theta)

    return update


def ada_grad(rule: AdaGrad, rate: float, t: int, number: Number) -> Update:
    """Return the step of `AdaGrad`."""
    down, epsilon = number(-rate), number(rule.epsilon)

    def update(theta: Array, g: Array, scratch: Array, v: Array) -> None:
        np.multiply(g, g, out=scratch)
        np.add(v, scratch, out=v)
        _descend(theta, g, v, scratch, down, epsilon)

    return update


def rms_prop(rule: RMSProp, rate: float, t: int, number: Number) -> Update:
    """Return the step of `RMSProp`."""
    down, epsilon = number(-rate), number(rule.epsilon)
    rho, rest = number(rule.rho), number(1 - rule.rho)

    def update(theta: Array, g: Array, scratch: Array, v: Array) -> None:
        _remember_square(v, g, scratch, rho, rest)
        _descend(theta, g, v, scratch, down, epsilon)

    return update


def adam(rule: Adam, rate: float, t: int, number: Number) -> Update:
    """Return step t of `Adam`.

    m̂ / (√v̂ + ε) is r m / (√v + ε √(1-β2ᵗ)), where r = √(1-β2ᵗ) / (1-β1ᵗ).
    """
    root = sqrt(1 - rule.beta2**t)
    down = number(-rate * root / (1 - rule.beta1**t))
    epsilon = number(rule.epsilon * (root if rule.epsilon_form == "paper" else 1))
    beta1, rest1 = number(rule.beta1), number(1 - rule.beta1)
    beta2, rest2 = number(rule.beta2), number(1 - rule.beta2)

    def update(theta: Array, g: Array, scratch: Array, m: Array, v: Array) -> None:
        np.multiply(m, beta1, out=m)
        np.multiply(g, rest1, out=scratch)
        np.add(m, scratch, out=m)
        _remember_square(v, g, scratch, beta2, rest2)
        _descend(theta, m, v, scratch, down, epsilon)

    return update


def _remember_square(v: Array, g: Array, scratch: Array, share: Array, rest: Array) -> None:
    np.multiply(v, share, out=v)
    np.multiply(g, rest, out=scratch)
    np.multiply(scratch, g, out=scratch)
    np.add(v, scratch, out=v)


def _descend(
    theta: Array, along: Array, v: Array, scratch: Array, down: Array, epsilon: Array
) -> None:
    np.sqrt(v, out=scratch)
    np.add(scratch, epsilon, out=scratch)
    np.divide(along, scratch, out=scratch)
    np.multiply(scratch, down, out=scratch)
    np.add(theta, scratch, out=theta)


UPDATES: Mapping[type, Callable[[Any, float, int, Number], Update]] = MappingProxyType(
    {SGD: sgd, Momentum: momentum, AdaGrad: ada_grad, RMSProp: rms_prop, Adam: adam}
)
