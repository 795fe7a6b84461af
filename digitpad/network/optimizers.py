"""Optimizers: from a gradient to new parameters.

====== =============================================== ==================
letter meaning                                         essay
====== =============================================== ==================
θ      parameters                                      App. A
g      gradient ∇C(θ)                                  (15), App. A
α      step size, the learning rate                    App. A; η in (15)
β1,β2  how slowly the moments forget                   App. A
m      first moment: running mean of g                 App. A
v      second moment: running mean (or sum) of g²      App. A
m̂, v̂   the moments corrected for having begun at 0     App. A
t      steps taken                                     App. A
ε      keeps the quotient finite                       App. A
====== =============================================== ==================

An optimizer is its hyperparameters and never changes; what it remembers is a
`State`, and a step makes a new one. Keep the old θ and State, and the step can
be taken back exactly. GD, SGD and minibatch are one rule, `SGD`, fed the whole
set, one example, or a few.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar, Literal, NamedTuple

import numpy as np

from digitpad.network.functions import Array, constant


@dataclass(frozen=True, eq=False)
class State:
    """What an optimizer remembers between steps.

    Parameters
    ----------
    t : int
        Steps taken.
    slots : mapping of str to Array, shape (n,)
        Vectors laid out like θ, such as m and v. Kept as read-only copies.
    """

    t: int
    slots: Mapping[str, Array]

    def __post_init__(self) -> None:
        slots = {name: constant(slot) for name, slot in self.slots.items()}
        object.__setattr__(self, "slots", MappingProxyType(slots))


@dataclass(frozen=True)
class Optimizer(ABC):
    """A rule that turns a gradient into a step. α is its learning rate."""

    learning_rate: float = 0.001
    slots: ClassVar[tuple[str, ...]] = ()

    def start(self, theta: Array) -> State:
        """Return the state before the first step: t = 0, every slot 0."""
        return State(0, {name: np.zeros_like(theta) for name in self.slots})

    @abstractmethod
    def delta(self, g: Array, state: State) -> tuple[Array, State]:
        """Return Δθ and the state after it, for the gradient `g` of θ's shape."""

    def step(self, theta: Array, g: Array, state: State) -> tuple[Array, State]:
        """Return θ + Δθ and the state after it. (15), (16)."""
        change, state = self.delta(g, state)
        return theta + change, state


@dataclass(frozen=True)
class SGD(Optimizer):
    """Δθ = -α g. (15), (16)."""

    learning_rate: float = 0.1

    def delta(self, g: Array, state: State) -> tuple[Array, State]:
        """Return Δθ by this rule, and the state after it."""
        return -self.learning_rate * g, State(state.t + 1, {})


@dataclass(frozen=True)
class Momentum(Optimizer):
    """v ← μ v - α g; Δθ = v. Polyak 1964."""

    learning_rate: float = 0.1
    momentum: float = 0.9
    slots: ClassVar[tuple[str, ...]] = ("v",)

    def delta(self, g: Array, state: State) -> tuple[Array, State]:
        """Return Δθ by this rule, and the state after it."""
        v = self.momentum * state.slots["v"] - self.learning_rate * g
        return v, State(state.t + 1, {"v": v})


@dataclass(frozen=True)
class AdaGrad(Optimizer):
    """v ← v + g²; Δθ = -α g / (√v + ε). Duchi, Hazan and Singer 2011."""

    learning_rate: float = 0.01
    epsilon: float = 1e-8
    slots: ClassVar[tuple[str, ...]] = ("v",)

    def delta(self, g: Array, state: State) -> tuple[Array, State]:
        """Return Δθ by this rule, and the state after it."""
        v = state.slots["v"] + g * g
        return -self.learning_rate * g / (np.sqrt(v) + self.epsilon), State(state.t + 1, {"v": v})


@dataclass(frozen=True)
class RMSProp(Optimizer):
    """v ← ρ v + (1-ρ) g²; Δθ = -α g / (√v + ε). Tieleman and Hinton 2012."""

    rho: float = 0.9
    epsilon: float = 1e-8
    slots: ClassVar[tuple[str, ...]] = ("v",)

    def delta(self, g: Array, state: State) -> tuple[Array, State]:
        """Return Δθ by this rule, and the state after it."""
        v = self.rho * state.slots["v"] + (1 - self.rho) * g * g
        return -self.learning_rate * g / (np.sqrt(v) + self.epsilon), State(state.t + 1, {"v": v})


class AdamTerms(NamedTuple):
    """Every quantity of one Adam step, each laid out like θ."""

    m: Array
    v: Array
    m_hat: Array
    v_hat: Array
    delta: Array


@dataclass(frozen=True)
class Adam(Optimizer):
    """Adam. Appendix A; Kingma and Ba 2015, Algorithm 1.

    Parameters
    ----------
    epsilon_form : {"paper", "framework"}
        "paper": Δθ = -α m̂ / (√v̂ + ε), Appendix A. "framework": ε is added to
        the uncorrected root, Δθ = -α √(1-β2ᵗ)/(1-β1ᵗ) · m / (√v + ε), as
        TensorFlow and Keras compute it.

    Raises
    ------
    ValueError
        If there is no such epsilon form.
    """

    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    epsilon_form: Literal["paper", "framework"] = "paper"
    slots: ClassVar[tuple[str, ...]] = ("m", "v")

    def __post_init__(self) -> None:
        if self.epsilon_form not in ("paper", "framework"):
            raise ValueError(f"unknown epsilon form: {self.epsilon_form}")

    def terms(self, g: Array, state: State) -> AdamTerms:
        """Return m, v, m̂, v̂ and Δθ of the step that follows `state`."""
        t = state.t + 1
        m = self.beta1 * state.slots["m"] + (1 - self.beta1) * g
        v = self.beta2 * state.slots["v"] + (1 - self.beta2) * g * g
        m_hat = m / (1 - self.beta1**t)
        v_hat = v / (1 - self.beta2**t)
        if self.epsilon_form == "paper":
            delta = -self.learning_rate * m_hat / (np.sqrt(v_hat) + self.epsilon)
        else:
            root = float(np.sqrt(1 - self.beta2**t))
            delta = -self.learning_rate * root * m_hat / (np.sqrt(v) + self.epsilon)
        return AdamTerms(m, v, m_hat, v_hat, delta)

    def delta(self, g: Array, state: State) -> tuple[Array, State]:
        """Return Δθ by this rule, and the state after it."""
        terms = self.terms(g, state)
        return terms.delta, State(state.t + 1, {"m": terms.m, "v": terms.v})


OPTIMIZERS: Mapping[str, type[Optimizer]] = MappingProxyType(
    {"sgd": SGD, "momentum": Momentum, "adagrad": AdaGrad, "rmsprop": RMSProp, "adam": Adam}
)
