"""A lesson: what a network was taught, step by step, to be taught again to the bit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from digitpad.errors import DigitpadError, JournalError, WeightsError
from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Ink
from digitpad.learning.correction import Learner, Step, correct
from digitpad.learning.journal import Correction, History
from digitpad.learning.journal.corrections import last_of_each
from digitpad.learning.journal.vectors import digest
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


Teach = Callable[[Learner, LessonStep, Sequence[LessonStep], Weights], Step]
"""Takes a step again: from a learner; by what the lesson says; after what was learnt before,
as `History.learnt` has it; with the weights that the lesson began with."""


def one_step(
    learner: Learner, step: LessonStep, learnt: Sequence[LessonStep], weights: Weights
) -> Step:
    """Take the lesson's single step again."""
    if step.label is None:
        raise ValueError("a single step needs a digit")
    return correct(learner, step.image, step.label)


TEACHERS: Mapping[str, Teach] = MappingProxyType({"one step": one_step})


def replay(lesson: Lesson, teachers: Mapping[str, Teach] = TEACHERS) -> Iterator[tuple[Step, bool]]:
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
    learner = Learner.fresh(weights.network, lesson.optimizer)
    for number, told in enumerate(lesson.steps):
        try:
            step = teachers[told.kind](learner, told, _learnt(lesson.steps[:number]), weights)
        except (KeyError, ValueError) as error:
            problem = f"a step of the kind {told.kind!r} with label {told.label}"
            raise DigitpadError(f"step {number + 1}: {problem} cannot be taken") from error
        learner = step.after
        yield step, digest(learner.network.theta) == told.theta_sha256


def _learnt(steps: Sequence[LessonStep]) -> list[LessonStep]:
    """Return the last step that taught each picture, in order."""
    return last_of_each(steps, [Correction(step.image, None).picture for step in steps])
