"""The worked example: one digit, one network, one label, and all that follows from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from digitpad.network.backprop import Gradient, gradient, mean_loss
from digitpad.network.functions import ACTIVATIONS, LOSSES, Array
from digitpad.network.network import Network, Trace
from digitpad.network.training import one_hot


@dataclass(frozen=True, eq=False)
class WorkedExample:
    """One digit on its way through a network and back.

    Layers count as in the essay: 0 is the input, 1 to L have weights.

    Parameters
    ----------
    network : Network
    x : Array, shape (n_0,)
    label : int
        The index of the output it should have been.
    loss : str
        A key of LOSSES.

    Raises
    ------
    ValueError
        If network, x, label and loss do not fit together.
    """

    network: Network
    x: Array
    label: int
    loss: str = "cross_entropy"

    def __post_init__(self) -> None:
        if not 0 <= self.label < self.network.sizes[-1]:
            raise ValueError(f"the network has no output for {self.label}")
        if self.loss not in LOSSES:
            raise ValueError(f"unknown loss: {self.loss}")
        x = np.array(self.x, dtype=self.network.dtype).ravel()
        if x.shape != self.network.sizes[:1]:
            raise ValueError(f"the input has {x.size} numbers, expected {self.network.sizes[0]}")
        x.setflags(write=False)
        object.__setattr__(self, "x", x)

    @classmethod
    def of(
        cls,
        network: Network,
        image: ArrayLike,
        label: int | None = None,
        loss: str = "cross_entropy",
    ) -> WorkedExample:
        """Return the example of an image, labelled as it is read unless `label` is given."""
        x = np.asarray(image).ravel()
        return cls(network, x, int(network.predict(x).argmax()) if label is None else label, loss)

    def having(
        self,
        *,
        network: Network | None = None,
        label: int | None = None,
        loss: str | None = None,
    ) -> WorkedExample:
        """Return the same digit with another network, label or loss."""
        changed = {"network": network, "label": label, "loss": loss}
        return replace(self, **{name: v for name, v in changed.items() if v is not None})

    @property
    def depth(self) -> int:
        """L, the number of layers with weights."""
        return len(self.network.layers)

    @property
    def guess(self) -> int:
        """The index of the greatest output."""
        return int(self.a(self.depth).argmax())

    @cached_property
    def y(self) -> Array:
        """The target: 1 at the label, 0 elsewhere, of shape (n_L,)."""
        return one_hot(np.array([self.label]), self.network.sizes[-1], self.network.dtype)[0]

    @cached_property
    def trace(self) -> Trace:
        """The pass of x through the network."""
        return self.network.forward(self.x)

    @cached_property
    def gradient(self) -> Gradient:
        """The gradient of C."""
        return gradient(self.network, self.trace, self.y[None], self.loss)

    @cached_property
    def C(self) -> float:
        """The loss."""
        return mean_loss(self.trace, self.y[None], self.loss)

    def z(self, layer: int) -> Array:
        """Return z⁽ˡ⁾, of shape (n_l,), for l from 1."""
        return self.trace.z[layer - 1][0]

    def a(self, layer: int) -> Array:
        """Return a⁽ˡ⁾, of shape (n_l,), for l from 0: a⁽⁰⁾ is x."""
        return self.trace.a[layer][0]

    def W(self, layer: int) -> Array:
        """Return W⁽ˡ⁾, of shape (n_l-1, n_l)."""
        return self.network.layers[layer - 1].W

    def b(self, layer: int) -> Array:
        """Return b⁽ˡ⁾, of shape (n_l,)."""
        return self.network.layers[layer - 1].b

    def activation(self, layer: int) -> str:
        """Return the name of layer l's function."""
        return self.network.layers[layer - 1].activation

    def delta(self, layer: int) -> Array:
        """Return δ⁽ˡ⁾ = ∂C/∂z⁽ˡ⁾, of shape (n_l,)."""
        return self.gradient.delta[layer - 1][0]

    def dC_dW(self, layer: int) -> Array:
        """Return ∂C/∂W⁽ˡ⁾, of shape (n_l-1, n_l)."""
        return self.gradient.layers[layer - 1][0]

    def dC_db(self, layer: int) -> Array:
        """Return ∂C/∂b⁽ˡ⁾, of shape (n_l,)."""
        return self.gradient.layers[layer - 1][1]

    def dC_da(self, layer: int) -> Array:
        """Return ∂C/∂a⁽ˡ⁾, of shape (n_l,). (20a), (20b)."""
        if layer == self.depth:
            return LOSSES[self.loss].prime(self.a(layer), self.y)
        return self.W(layer + 1) @ self.delta(layer + 1)

    def slope(self, layer: int) -> Array:
        """Return f'(z⁽ˡ⁾), of shape (n_l,), of a layer whose nodes do not mix.

        Raises
        ------
        ValueError
            For softmax, which has no f' node by node: it needs (19).
        """
        name = self.activation(layer)
        if name == "softmax":
            raise ValueError("softmax has no derivative node by node")
        return ACTIVATIONS[name].prime(self.z(layer), self.a(layer))
