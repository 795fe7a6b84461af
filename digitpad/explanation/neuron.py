"""One neuron: what it listens to, what it makes of this digit, and who listens to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas.notation import layer_name
from digitpad.explanation.formulas.numerals import short
from digitpad.explanation.formulas.sums import Sum, SumTerm
from digitpad.explanation.forward import activation_page, sum_page
from digitpad.network.functions import ACTIVATIONS, Array

_CURVE = 201  # points of a function's graph


@dataclass(frozen=True, eq=False)
class Neuron:
    """One node of a layer with weights, on one digit.

    Parameters
    ----------
    example : WorkedExample
    layer : int
        1 to L.
    node : int
        From 0.

    Raises
    ------
    ValueError
        If the network has no such node.
    """

    example: WorkedExample
    layer: int
    node: int

    def __post_init__(self) -> None:
        sizes = self.example.network.sizes
        if not (0 < self.layer < len(sizes) and 0 <= self.node < sizes[self.layer]):
            raise ValueError(f"layer {self.layer} has no node {self.node}")

    @property
    def title(self) -> str:
        """Its name, and for an output node its digit."""
        name = f"Node {self.node + 1} of {layer_name(self.layer, self.example.depth)}"
        return f"{name}: the digit {self.node}" if self.is_output else name

    @property
    def is_output(self) -> bool:
        """Whether it is in the last layer."""
        return self.layer == self.example.depth

    # the sum

    @property
    def incoming(self) -> Array:
        """Its weights, of shape (n_l-1,)."""
        return self.example.W(self.layer)[:, self.node]

    @property
    def inputs(self) -> Array:
        """What it is given, a⁽ˡ⁻¹⁾, of shape (n_l-1,)."""
        return self.example.a(self.layer - 1)

    @property
    def bias(self) -> float:
        """Its bias."""
        return self.example.b(self.layer)[self.node]

    @property
    def z(self) -> float:
        """Its weighted sum."""
        return self.example.z(self.layer)[self.node]

    @property
    def a(self) -> float:
        """Its activation."""
        return self.example.a(self.layer)[self.node]

    def contributions(self, count: int = 10) -> tuple[SumTerm, ...]:
        """Return the `count` largest terms xᵢ wᵢⱼ of its sum by size, largest first."""
        return Sum.of(self.inputs, self.incoming, count).terms

    def formulas(self) -> tuple:
        """Return how its sum and its activation came about, line by line."""
        pages = (make(self.example, self.layer, self.node) for make in (sum_page, activation_page))
        return tuple(line for page in pages for line in page.lines)

    # in pixels

    @cached_property
    def pixel_weights(self) -> Array:
        """How z changes with each pixel, ∂z/∂x, of shape (n_0,).

        For a node of the first layer its weights themselves. For others the weights
        projected back to the pixels through the slopes f' that this digit set: with
        relu, through the nodes that are active. Another digit gives another picture.
        """
        back = self.incoming.astype(np.float64)
        for layer in range(self.layer - 1, 0, -1):
            back = self.example.W(layer) @ (self.example.slope(layer) * back)
        return back

    @cached_property
    def evidence(self) -> Array:
        """What each pixel adds to z, x ⊙ ∂z/∂x (gradient × input), of shape (n_0,).

        Where all hidden layers are relu, the pixels' sum and `standing` make up z.
        """
        return self.example.x * self.pixel_weights

    @property
    def standing(self) -> float:
        """What is left of z without any ink along the same path: the biases' share."""
        return float(self.z - self.evidence.sum())

    @property
    def picture_words(self) -> str:
        """What `pixel_weights` shows, in words."""
        if self.layer == 1:
            return "Its weights, one for each pixel."
        return (
            "Its weights projected back to the pixels through the nodes that this digit "
            "made active: how its sum would change with each pixel. Another digit would "
            "give another picture."
        )

    @property
    def evidence_words(self) -> str:
        """What `evidence` shows, in words."""
        pro, con = self.evidence.clip(min=0).sum(), self.evidence.clip(max=0).sum()
        return (
            f"Ink that speaks for this node adds {short(pro)} to its sum, ink that speaks "
            f"against it {short(con)}; biases make the remaining {short(self.standing)}."
        )

    # where it goes

    @property
    def outgoing(self) -> Array | None:
        """Its weights to the nodes of the next layer, (n_l+1,); None for an output node."""
        return None if self.is_output else self.example.W(self.layer + 1)[self.node]

    # the function

    def curve(self) -> tuple[Array, Array]:
        """Return its activation function's graph as points z and f(z), (n,) each.

        A softmax node's graph is drawn over its own z, the others' held as they are.
        The node itself stands on it, at (z, a).
        """
        reach = max(4.0, 1.25 * abs(float(self.z)))
        at = np.linspace(-reach, reach, _CURVE)
        name = self.example.activation(self.layer)
        if name != "softmax":
            return at, ACTIVATIONS[name].f(at)
        z = np.tile(self.example.z(self.layer).astype(np.float64), (_CURVE, 1))
        z[:, self.node] = at
        return at, ACTIVATIONS[name].f(z)[:, self.node]

    @property
    def description(self) -> str:
        """The text equivalent of everything about it."""
        lines = [f"{self.title}.", *(f"{line.text}" for line in self.formulas())]
        return "\n".join([*lines, self.picture_words, self.evidence_words])
