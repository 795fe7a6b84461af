"""The optimizers to choose from, and the step that each would take on a digit."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from digitpad.explanation.update import Update
from digitpad.gui.mathematics.subject import Subject
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


def step_of(subject: Subject, name: str) -> Update:
    """Return the next step of the optimizer of that name.

    The one that the pad's own steps use goes on from what it remembers; the others
    take their first step.
    """
    optimizer, learner = OPTIMIZER_CHOICES[name], subject.learner
    if optimizer == learner.optimizer and subject.example.network is learner.network:
        return Update(subject.example, optimizer, learner.state)
    return Update.first(subject.example, optimizer)
