"""Where in the calculation one is looking: the tab, and what is chosen on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from digitpad.explanation.backward import liveliest
from digitpad.explanation.centring import Disturbance
from digitpad.explanation.example import WorkedExample
from digitpad.explanation.forward import strongest
from digitpad.explanation.parameter import Parameter

TABS = ("walk", "neuron", "weight", "centring")


@dataclass(frozen=True)
class StudyPosition:
    """A place in the mathematics, the same for every digit.

    Parameters
    ----------
    tab : str
        One of TABS.
    step : int
        Of the walk, from 0.
    layer : int
        1 to L.
    node : int or None
        Of that layer, from 0; None for the one that stands out.
    source : int or None
        The node below that the weight comes from, from 0; None for the one that
        stands out.
    bias : bool
        Whether the node's bias is looked at instead of a weight.
    optimizer : str
        The name of an optimizer.
    disturbance : Disturbance
        What is done to the digit before it is read.
    sheet : bool
        Whether the whole sheet is scaled to the network's input, not the digit alone.
    """

    tab: str = TABS[0]
    step: int = 0
    layer: int = 1
    node: int | None = None
    source: int | None = None
    bias: bool = False
    optimizer: str = "Adam"
    disturbance: Disturbance = field(default_factory=Disturbance)
    sheet: bool = True

    def node_in(self, example: WorkedExample) -> int:
        """Return the node: the chosen one, or the layer's most active."""
        return strongest(example)[self.layer] if self.node is None else self.node

    def parameter_in(self, example: WorkedExample) -> Parameter:
        """Return the weight or bias: what is not chosen is what moves most."""
        steepest = liveliest(example)[self.layer]
        node = steepest.j if self.node is None else self.node
        if self.bias:
            return Parameter(self.layer, None, node)
        if self.source is not None:
            return Parameter(self.layer, self.source, node)
        return Parameter(self.layer, int(abs(example.dC_dW(self.layer)[:, node]).argmax()), node)

    def fits(self, example: WorkedExample) -> bool:
        """Whether the network has what is chosen."""
        sizes = example.network.sizes
        if not 0 < self.layer < len(sizes):
            return False
        node_there = self.node is None or 0 <= self.node < sizes[self.layer]
        return node_there and (self.source is None or 0 <= self.source < sizes[self.layer - 1])
