"""What decides a run, and nothing else does: equal settings, equal bits."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from digitpad.network.functions import LOSSES
from digitpad.network.optimizers import OPTIMIZERS, Optimizer

LARGEST_LAYER, MOST_LAYERS = 512, 3
DRAWN = "Drawn digits"
"""The name of the built-in data set."""
OPTIMIZER_NAMES = {
    "momentum": "Momentum",
    "adagrad": "AdaGrad",
    "rmsprop": "RMSProp",
    "adam": "Adam",
}


@dataclass(frozen=True)
class RunSettings:
    """How to train, from which random weights.

    Parameters
    ----------
    optimizer : str
        A key of OPTIMIZERS.
    learning_rate : float
    batch_size : int
        Examples in a step; 0 is all of them (GD), 1 is the essay's SGD.
    loss : str
        A key of LOSSES.
    hidden : tuple of int
        Nodes of each hidden layer: one to three layers of 1 to 512.
    seed : int
        Of the random weights and of the order of the examples.
    epochs : int
        How long a stretch of training is.

    Raises
    ------
    ValueError
        If a value makes no sense; the message can be shown as it is.
    """

    optimizer: str = "adam"
    learning_rate: float = 0.001
    batch_size: int = 64
    loss: str = "cross_entropy"
    hidden: tuple[int, ...] = (128, 64)
    seed: int = 1
    epochs: int = 20

    def __post_init__(self) -> None:
        if self.optimizer not in OPTIMIZERS:
            raise ValueError(f"There is no optimizer {self.optimizer}")
        if self.loss not in LOSSES:
            raise ValueError(f"There is no loss {self.loss}")
        if not (isfinite(self.learning_rate) and self.learning_rate > 0):
            raise ValueError(f"A learning rate is above 0, not {self.learning_rate:g}")
        if min(self.batch_size, self.seed) < 0 or self.epochs < 1:
            raise ValueError("Batch size and seed are not below 0, and epochs are 1 or more")
        fits = all(1 <= nodes <= LARGEST_LAYER for nodes in self.hidden)
        if not (fits and 1 <= len(self.hidden) <= MOST_LAYERS):
            raise ValueError(
                f"Hidden layers: 1 to {MOST_LAYERS} of them, each of 1 to {LARGEST_LAYER} nodes"
            )

    @property
    def sizes(self) -> tuple[int, ...]:
        """The layer sizes, from the pixels to the ten digits."""
        return (784, *self.hidden, 10)

    @property
    def rule(self) -> Optimizer:
        """The optimizer at its learning rate, everything else as its class has it."""
        return OPTIMIZERS[self.optimizer](self.learning_rate)

    @property
    def method(self) -> str:
        """What the essay calls the method: GD, SGD, minibatch, or the optimizer's name."""
        plain = {0: "GD", 1: "SGD"}.get(self.batch_size, "Minibatch")
        return OPTIMIZER_NAMES.get(self.optimizer, plain)

    @property
    def title(self) -> str:
        """Method, learning rate, and what is not the essay's, on one line."""
        usual = {"GD": 0, "SGD": 1}.get(self.method, 64)
        batch = f"batch {self.batch_size or 'all'}" if self.batch_size != usual else ""
        loss = "" if self.loss == "cross_entropy" else self.loss.replace("_", " ")
        layers = "" if self.hidden == (128, 64) else "-".join(str(n) for n in self.hidden)
        seed = "" if self.seed == 1 else f"seed {self.seed}"
        parts = (f"{self.method} {self.learning_rate:g}", batch, loss, layers, seed)
        return ", ".join(part for part in parts if part)

    def title_on(self, data: str) -> str:
        """Return the title, and the data set's name where it is not the built-in one."""
        return self.title if data == DRAWN else f"{self.title}, {data}"
