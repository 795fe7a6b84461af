"""What can be chosen in the mathematics: the optimizer, and what measures how wrong it was."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from digitpad.network.optimizers import SGD, AdaGrad, Adam, Momentum, Optimizer, RMSProp

OPTIMIZER_CHOICES: Mapping[str, Optimizer] = MappingProxyType(
    {
        "Adam": Adam(),
        "SGD": SGD(),
        "Momentum": Momentum(),
        "AdaGrad": AdaGrad(),
        "RMSProp": RMSProp(),
    }
)
CROSS_ENTROPY = "cross_entropy"
LOSS_CHOICES: Mapping[str, str] = MappingProxyType(
    {"cross-entropy (13)": CROSS_ENTROPY, "squared error (12)": "squared_error"}
)
"""The losses to choose from, under the essay's names."""
