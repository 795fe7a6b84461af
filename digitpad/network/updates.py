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

Numbers are kept as well, in arrays of θ's precision: making one takes longer than using it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import sqrt
from types import MappingProxyType
from typing import Any, Protocol

import numpy as np

from digitpad.network.functions import Array
from digitpad.network.optimizers import SGD, AdaGrad, Adam, Momentum, RMSProp

Number = Callable[[float], Array]
"""Makes an array of one number, of θ's precision."""


class UpdateInPlace(Protocol):
    """An optimizer's steps."""

    def begin(self, rate: float, t: int) -> float:
        """Begin step t, at the learning rate `rate`; return what g has to be scaled by."""
        ...

    @property
    def apply(self) -> Callable[..., None]:
        """(θ, g, scratch, *slots) -> None: change θ and the slots; leave nothing in g."""
        ...


class SGDInPlace:
    """The steps of `SGD`, for -α g."""

    def __init__(self, rule: SGD, number: Number) -> None:
        pass

    def begin(self, rate: float, t: int) -> float:
        """Return -α."""
        return -rate

    def apply(self, theta: Array, g: Array, scratch: Array) -> None:
        """Change θ."""
        np.add(theta, g, out=theta)


class MomentumInPlace:
    """The steps of `Momentum`, for -α g."""

    def __init__(self, rule: Momentum, number: Number) -> None:
        self._mu = number(rule.momentum)

    def begin(self, rate: float, t: int) -> float:
        """Return -α."""
        return -rate

    def apply(self, theta: Array, g: Array, scratch: Array, v: Array) -> None:
        """Change θ and v."""
        np.multiply(v, self._mu, out=v)
        np.add(v, g, out=v)
        np.add(theta, v, out=theta)


class AdaGradInPlace:
    """The steps of `AdaGrad`, for g itself."""

    def __init__(self, rule: AdaGrad, number: Number) -> None:
        self._down, self._epsilon = number(0), number(rule.epsilon)

    def begin(self, rate: float, t: int) -> float:
        """Keep -α; return 1."""
        self._down[...] = -rate
        return 1.0

    def apply(self, theta: Array, g: Array, scratch: Array, v: Array) -> None:
        """Change θ and v."""
        np.multiply(g, g, out=scratch)
        np.add(v, scratch, out=v)
        _descend(theta, g, v, scratch, self._down, self._epsilon)


class RMSPropInPlace:
    """The steps of `RMSProp`, for g itself."""

    def __init__(self, rule: RMSProp, number: Number) -> None:
        self._down, self._epsilon = number(0), number(rule.epsilon)
        self._rho, self._rest = number(rule.rho), number(1 - rule.rho)

    def begin(self, rate: float, t: int) -> float:
        """Keep -α; return 1."""
        self._down[...] = -rate
        return 1.0

    def apply(self, theta: Array, g: Array, scratch: Array, v: Array) -> None:
        """Change θ and v."""
        np.multiply(g, g, out=scratch)
        np.multiply(scratch, self._rest, out=scratch)
        np.multiply(v, self._rho, out=v)
        np.add(v, scratch, out=v)
        _descend(theta, g, v, scratch, self._down, self._epsilon)


class AdamInPlace:
    """The steps of `Adam`, for (1-β1) g.

    m̂ / (√v̂ + ε) is r m / (√v + ε √(1-β2ᵗ)), where r = √(1-β2ᵗ) / (1-β1ᵗ).
    """

    def __init__(self, rule: Adam, number: Number) -> None:
        self._rule = rule
        self._beta1, self._beta2 = number(rule.beta1), number(rule.beta2)
        self._rest2 = number((1 - rule.beta2) / (1 - rule.beta1) ** 2)
        self._down, self._epsilon = number(0), number(rule.epsilon)

    def begin(self, rate: float, t: int) -> float:
        """Keep -α r and, in the paper's form, ε √(1-β2ᵗ); return 1-β1."""
        rule, root = self._rule, sqrt(1 - self._rule.beta2**t)
        self._down[...] = -rate * root / (1 - rule.beta1**t)
        if rule.epsilon_form == "paper":
            self._epsilon[...] = rule.epsilon * root
        return 1 - rule.beta1

    def apply(self, theta: Array, g: Array, scratch: Array, m: Array, v: Array) -> None:
        """Change θ, m and v."""
        np.multiply(m, self._beta1, out=m)
        np.add(m, g, out=m)
        np.multiply(g, g, out=g)
        np.multiply(g, self._rest2, out=g)
        np.multiply(v, self._beta2, out=v)
        np.add(v, g, out=v)
        _descend(theta, m, v, g, self._down, self._epsilon)


def _descend(
    theta: Array, along: Array, v: Array, scratch: Array, down: Array, epsilon: Array
) -> None:
    """Add -α · along / (√v + ε) to θ."""
    np.sqrt(v, out=scratch)
    np.add(scratch, epsilon, out=scratch)
    np.divide(along, scratch, out=scratch)
    np.multiply(scratch, down, out=scratch)
    np.add(theta, scratch, out=theta)


UPDATES: Mapping[type, Callable[[Any, Number], UpdateInPlace]] = MappingProxyType(
    {
        SGD: SGDInPlace,
        Momentum: MomentumInPlace,
        AdaGrad: AdaGradInPlace,
        RMSProp: RMSPropInPlace,
        Adam: AdamInPlace,
    }
)
