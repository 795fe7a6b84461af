"""Fine-tune a network on one character, and measure what that did to all it knew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from digitpad.datasets import mnist
from digitpad.errors import DigitpadError, FineTuneError
from digitpad.finetune.answer_guard import AnswerGuard
from digitpad.finetune.characters import LabelledCharacter
from digitpad.finetune.forgetting import Forgetting, ForgettingMeasure
from digitpad.finetune.natural_gradient import MOST_TAKEN, Criterion, NaturalGradientTuner
from digitpad.finetune.single_step import LEARN_IT, FineTuneStep, Learner, correct
from digitpad.finetune.threads import on_one_thread
from digitpad.weights.store import Weights

SPENT = (
    "no further single step: they would take more of what the network knows than all "
    "corrections together may; undo some, or have it learnt"
)


@dataclass(frozen=True, eq=False)
class FineTuneRequest:
    """What is to be learnt, and by which network.

    Parameters
    ----------
    kind : str
        `ONE_STEP` or `LEARN_IT`.
    learner : Learner
    corrected : LabelledCharacter
        The character and what it is.
    earlier : tuple of LabelledCharacter
        What was taught before, to be kept.
    base : Weights
        What the learner began with; their rehearsal set says what must not be forgotten.
    accepted : tuple of LabelledCharacter
        What the writer let stand, to be kept as well.
    criterion : Criterion or None
        Whether it is read as wanted; see `NaturalGradientTuner.learn`.
    """

    kind: str
    learner: Learner
    corrected: LabelledCharacter
    base: Weights
    earlier: tuple[LabelledCharacter, ...] = ()
    accepted: tuple[LabelledCharacter, ...] = ()
    criterion: Criterion | None = None


@dataclass(frozen=True, eq=False)
class FineTuneResult:
    """A step, and what it did to the rest.

    Parameters
    ----------
    step : FineTuneStep
    forgetting : mapping of str to Forgetting
        By the rehearsal set and, where it is there, by MNIST's test images.
    """

    step: FineTuneStep
    forgetting: Mapping[str, Forgetting] = field(default_factory=dict)


class FineTuner:
    """Takes steps, and measures each. What it needs for that it prepares once, when asked.

    Parameters
    ----------
    find : callable
        Returns MNIST's folder, or None.
    """

    def __init__(self, find: Callable[[], Path | None] = mnist.find) -> None:
        self._find = find
        self._guard: tuple[str, AnswerGuard] | None = None
        self._measure: tuple[str, ForgettingMeasure] | None = None
        self._tuner: tuple[str, NaturalGradientTuner] | None = None

    def __call__(self, request: FineTuneRequest) -> FineTuneResult:
        """Fine-tune on one character.

        Raises
        ------
        FineTuneError
            If a single step would take more of the other answers than all may.
        ValueError
            If it is to be learnt with weights that have no rehearsal set.
        """
        with on_one_thread():
            step = self._taken(request)
            measure = self._measure_for(request.base)
            return FineTuneResult(step, measure.between(step.before.network, step.after.network))

    def prepare_step(self, base: Weights) -> None:
        """Make what the first step with these weights waits for otherwise: seconds of work."""
        with on_one_thread():
            self._measure_for(base)
            if base.rehearsal is not None:
                self._tuner_for(base)

    def _taken(self, request: FineTuneRequest) -> FineTuneStep:
        corrected = request.corrected
        if request.kind == LEARN_IT:
            tuner = self._tuner_for(request.base)
            said = corrected, request.earlier, request.accepted
            return tuner.learn(request.learner, *said, request.criterion)
        return self._bounded(
            correct(request.learner, corrected.image, corrected.label, ink=corrected.ink),
            request.base,
        )

    def _bounded(self, step: FineTuneStep, base: Weights) -> FineTuneStep:
        """Return a single step if it keeps within what all steps together may take."""
        if base.rehearsal is None:
            return step
        if self._guard is None or self._guard[0] != base.rehearsal.name:
            self._guard = base.rehearsal.name, AnswerGuard.of(base.network, base.rehearsal)
        return bounded(self._guard[1], step)

    def _measure_for(self, base: Weights) -> ForgettingMeasure:
        name = base.rehearsal.name if base.rehearsal else ""
        if self._measure is None or self._measure[0] != name:
            self._measure = name, ForgettingMeasure.of(base.rehearsal, self._test_images)
        return self._measure[1]

    def _tuner_for(self, base: Weights) -> NaturalGradientTuner:
        """Return how these weights learn; what one step can do without, for it takes a second."""
        if base.rehearsal is None:
            raise ValueError("these weights have no rehearsal set to learn with")
        name = base.rehearsal.name
        if self._tuner is None or self._tuner[0] != name:
            self._tuner = name, NaturalGradientTuner.of(base.network, base.rehearsal)
        return self._tuner[1]

    @cached_property
    def _test_images(self) -> mnist.Examples | None:
        """MNIST's test images, where they are on the machine and can be read."""
        try:
            folder = self._find()
            return mnist.load(folder, "test") if folder else None
        except DigitpadError:
            return None


def bounded(guard: AnswerGuard, step: FineTuneStep, limit: float = MOST_TAKEN) -> FineTuneStep:
    """Return a single step with what all steps have taken, if that is within `limit`.

    A step back to where less is taken may always be taken.

    Raises
    ------
    FineTuneError
        If they would have taken more.
    """
    taken = guard.taken(step.after.network)
    if taken > limit and taken > guard.taken(step.before.network):
        raise FineTuneError(SPENT)
    return replace(step, taken=taken)
