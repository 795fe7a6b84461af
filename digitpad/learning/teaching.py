"""Teach a network one character, and look at what that did to all it knew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from digitpad.datasets import mnist
from digitpad.errors import DigitpadError
from digitpad.learning.correction import LEARN_IT, Learner, Step, correct
from digitpad.learning.drill import Labelled
from digitpad.learning.forgetting import Forgetting, Meter
from digitpad.learning.practice import Practice
from digitpad.storage import Weights


@dataclass(frozen=True, eq=False)
class Request:
    """What is to be taught, and to whom.

    Parameters
    ----------
    kind : str
        `ONE_STEP` or `LEARN_IT`.
    learner : Learner
    corrected : Labelled
        The character and what it is.
    earlier : tuple of Labelled
        What was taught before, to be kept.
    base : Weights
        What the learner began with; their rehearsal set says what must not be forgotten.
    """

    kind: str
    learner: Learner
    corrected: Labelled
    base: Weights
    earlier: tuple[Labelled, ...] = ()


@dataclass(frozen=True, eq=False)
class Taught:
    """A step, and what it did to the rest.

    Parameters
    ----------
    step : Step
    forgetting : mapping of str to Forgetting
        By the rehearsal set and, where it is there, by MNIST's test images.
    """

    step: Step
    forgetting: Mapping[str, Forgetting] = field(default_factory=dict)


class Teacher:
    """Takes steps, and measures each. What it needs for that it prepares once, when asked.

    Parameters
    ----------
    find : callable
        Returns MNIST's folder, or None.
    """

    def __init__(self, find: Callable[[], Path | None] = mnist.find) -> None:
        self._find = find
        self._prepared: tuple[str, Meter, Practice | None] | None = None

    def __call__(self, request: Request) -> Taught:
        """Teach one character.

        Raises
        ------
        ValueError
            If it is to be learnt with weights that have no rehearsal set.
        """
        meter, practice = self._for(request.base)
        step = _taken(request, practice)
        return Taught(step, meter.between(step.before.network, step.after.network))

    def _for(self, base: Weights) -> tuple[Meter, Practice | None]:
        rehearsal = base.rehearsal
        name = rehearsal.name if rehearsal else ""
        if self._prepared is None or self._prepared[0] != name:
            practice = Practice.of(base.network, rehearsal) if rehearsal else None
            self._prepared = name, Meter.of(rehearsal, self._test_images), practice
        return self._prepared[1:]

    @cached_property
    def _test_images(self) -> mnist.Examples | None:
        """MNIST's test images, where they are on the machine and can be read."""
        try:
            folder = self._find()
            return mnist.load(folder, "test") if folder else None
        except DigitpadError:
            return None


def _taken(request: Request, practice: Practice | None) -> Step:
    if request.kind == LEARN_IT:
        if practice is None:
            raise ValueError("these weights have no rehearsal set to learn with")
        return practice.learn(request.learner, request.corrected, request.earlier)
    corrected = request.corrected
    return correct(request.learner, corrected.image, corrected.label, ink=corrected.ink)
