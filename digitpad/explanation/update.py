"""One optimizer step, taken apart for any one weight."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from digitpad.explanation.example import WorkedExample
from digitpad.network.functions import Array
from digitpad.network.network import split
from digitpad.network.optimizers import Adam, AdamTerms, Optimizer, State


@dataclass(frozen=True, eq=False)
class Update:
    """The step that an optimizer takes on an example.

    Parameters
    ----------
    example : WorkedExample
    optimizer : Optimizer
    state : State
        What the optimizer remembers of earlier steps.
    """

    example: WorkedExample
    optimizer: Optimizer
    state: State

    @classmethod
    def first(cls, example: WorkedExample, optimizer: Optimizer) -> Update:
        """Return the very first step of an optimizer, t = 1."""
        return cls(example, optimizer, optimizer.start(example.network.theta))

    @property
    def theta(self) -> Array:
        """θ before the step."""
        return self.example.network.theta

    @property
    def g(self) -> Array:
        """The gradient, laid out like θ."""
        return self.example.gradient.flat

    @cached_property
    def delta(self) -> Array:
        """Δθ as the optimizer computes it."""
        return self.optimizer.delta(self.g, self.state)[0]

    @cached_property
    def new_theta(self) -> Array:
        """θ after the step."""
        return self.optimizer.step(self.theta, self.g, self.state)[0]

    @cached_property
    def new_state(self) -> State:
        """What the optimizer remembers after the step."""
        return self.optimizer.delta(self.g, self.state)[1]

    @cached_property
    def moments(self) -> AdamTerms:
        """Adam's m, v, m̂, v̂ and Δθ.

        Raises
        ------
        ValueError
            If the optimizer is another one.
        """
        if not isinstance(self.optimizer, Adam):
            raise ValueError("only Adam has corrected moments")
        return self.optimizer.terms(self.g, self.state)

    @cached_property
    def eta(self) -> Array:
        """η, the rate that each parameter came to have, -Δθ / g; no number where g is 0."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(self.g != 0, -self.delta / self.g, np.nan).astype(self.g.dtype)

    def layer(self, vector: Array, layer: int) -> tuple[Array, Array]:
        """Return the part of a vector like θ that belongs to a layer, as W and b are shaped."""
        return tuple(split(vector, self.example.network.sizes))[layer - 1]
