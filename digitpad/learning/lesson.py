"""A lesson: what a network was taught, step by step, to be taught again to the bit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from digitpad.errors import DigitpadError, JournalError, WeightsError
from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Ink
from digitpad.learning.correction import LEARN_IT, ONE_STEP, Learner, Step, correct
from digitpad.learning.journal import Correction, History
from digitpad.learning.journal.corrections import last_of_each
from digitpad.learning.journal.vectors import digest
from digitpad.learning.practice import Practice
from digitpad.network.optimizers import Adam, Optimizer
from digitpad.storage import Weights, load_weights


@dataclass(frozen=True, eq=False)
class LessonStep:
    """One step of a lesson.

    Parameters
    ----------
    image : Image, shape (28, 28)
    label : int or None
    kind : str
    theta_sha256 : str
        Of θ after it.
    ink : Ink or None
    updates : int
    """

    image: Image
    label: int | None
    kind: str
    theta_sha256: str
    ink: Ink | None = None
    updates: int = 1

    @classmethod
    def of(cls, correction: Correction, kind: str, theta: str, updates: int) -> LessonStep:
        """Return the step that taught a correction."""
        return cls(correction.image, correction.label, kind, theta, correction.ink, updates)


@dataclass(frozen=True, eq=False)
class Lesson:
    """A lesson: where it began and what was taught.

    Parameters
    ----------
    weights : str
        Name or file.
    theta_sha256 : str
        Of their θ.
    steps : tuple of LessonStep
    optimizer : Optimizer
    seed : int or None
    ink : Ink or None
        What was on the paper.
    """

    weights: str
    theta_sha256: str
    steps: tuple[LessonStep, ...]
    optimizer: Optimizer = field(default_factory=Adam)
    seed: int | None = None
    ink: Ink | None = None

    @classmethod
    def of(cls, history: History, *, seed: int | None = None, ink: Ink | None = None) -> Lesson:
        """Return the lesson that leads from a profile's weights to where it stands.

        Raises
        ------
        JournalError
            If a step's correction is damaged.
        """
        known = {entry.id: entry.correction for entry in history.corrections()}
        if missing := [step for step in history.steps() if step.correction not in known]:
            raise JournalError("journal", f"the correction of step {missing[0].id} is damaged")
        steps = tuple(
            LessonStep.of(known[step.correction or 0], step.kind, step.theta, step.updates)
            for step in history.steps()
        )
        began = digest(history.base.network.theta)
        return cls(history.weights, began, steps, history.learner.optimizer, seed, ink)


Teach = Callable[[Learner, LessonStep, Sequence[LessonStep]], Step]
"""Takes a step again: from a learner, by what the lesson says, after what was learnt before."""


def teachers(weights: Weights) -> Mapping[str, Teach]:
    """Return who takes which kind of step, in a lesson that began with `weights`."""
    return {ONE_STEP: _one_step, LEARN_IT: _Practising(weights)}


def _one_step(learner: Learner, step: LessonStep, learnt: Sequence[LessonStep]) -> Step:
    return correct(learner, step.image, step.label, ink=step.ink)


class _Practising:
    """Learns it; the preparation, half a second, is made when it is first needed."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights

    @cached_property
    def _practice(self) -> Practice:
        if self._weights.rehearsal is None:
            raise ValueError("there is no rehearsal set with these weights")
        return Practice.of(self._weights.network, self._weights.rehearsal)

    def __call__(self, learner: Learner, step: LessonStep, learnt: Sequence[LessonStep]) -> Step:
        return self._practice.learn(learner, step, learnt)


def replay(lesson: Lesson) -> Iterator[tuple[Step, bool]]:
    """Take a lesson's steps again.

    Yields
    ------
    step : Step
    same : bool
        Whether θ after it is the one recorded, to the bit.

    Raises
    ------
    WeightsError
        If the weights it began with are not here.
    DigitpadError
        If a step cannot be taken.
    """
    weights = load_weights(lesson.weights)
    if digest(weights.network.theta) != lesson.theta_sha256:
        raise WeightsError(lesson.weights, "these are not the weights that the lesson began with")
    learner, teach = Learner.fresh(weights.network, lesson.optimizer), teachers(weights)
    for number, told in enumerate(lesson.steps):
        try:
            step = teach[told.kind](learner, told, _learnt(lesson.steps[:number]))
        except (KeyError, ValueError) as error:
            problem = f"this {told.kind!r} cannot be done ({error})"
            raise DigitpadError(f"step {number + 1} of the lesson: {problem}") from error
        learner = step.after
        yield step, digest(learner.network.theta) == told.theta_sha256


def _learnt(steps: Sequence[LessonStep]) -> list[LessonStep]:
    """Return the last step that taught each picture, in order."""
    return last_of_each(steps, [Correction(step.image, None).picture for step in steps])
