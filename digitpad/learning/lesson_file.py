"""Lesson files: what a network was taught, step by step, to be replayed to the bit.

A file is JSON that can be read without digitpad::

    format, version   "digitpad lesson", 1
    seed              of what is random in the steps, or null
    weights           name, and the SHA-256 of their θ
    optimizer         name and settings
    ink               the paper, or null: strokes of points [x, y], y down
    steps             kind, label (null: no digit), updates; the character's ink; image:
                      28 rows of 28 numbers, 0 paper, 1 ink; theta_sha256 after the step

Numbers are the shortest that give the same float back. θ comes out the same to the bit
on one machine with the same libraries; its hash tells at which step it did not.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.errors import DigitpadError, JournalError, WeightsError
from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Ink
from digitpad.learning.correction import Learner, Step, correct
from digitpad.learning.files import content_of, replacing
from digitpad.learning.journal import Correction, History
from digitpad.learning.journal.vectors import digest
from digitpad.network.optimizers import Adam, Optimizer
from digitpad.storage import described, load_weights, optimizer_of

FORMAT, VERSION = "digitpad lesson", 1


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
            _of_correction(known[step.correction or 0], step.kind, step.theta, step.updates)
            for step in history.steps()
        )
        began = digest(history.base.network.theta)
        return cls(history.weights, began, steps, history.learner.optimizer, seed, ink)


Teach = Callable[[Learner, LessonStep, Sequence[LessonStep]], Step]
"""Takes a step again: from a learner, by what the lesson says, after the steps before it."""


def one_step(learner: Learner, step: LessonStep, before: Sequence[LessonStep]) -> Step:
    """Take the lesson's single step again."""
    if step.label is None:
        raise ValueError("a single step needs a digit")
    return correct(learner, step.image, step.label)


TEACHERS: Mapping[str, Teach] = {"one step": one_step}


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
            step = teachers[told.kind](learner, told, lesson.steps[:number])
        except (KeyError, ValueError) as error:
            problem = f"a step of the kind {told.kind!r} with label {told.label}"
            raise DigitpadError(f"step {number + 1}: {problem} cannot be taken") from error
        learner = step.after
        yield step, digest(learner.network.theta) == told.theta_sha256


def save_lesson(path: Path, lesson: Lesson) -> None:
    """Write a lesson to a file. Raises JournalError."""
    with replacing(path) as part:
        part.write_text(json.dumps(_packed(lesson), indent=1) + "\n", encoding="utf-8")


def load_lesson(path: Path) -> Lesson:
    """Read a lesson from a file.

    Raises
    ------
    JournalError
        If it is missing, damaged, foreign or of another version.
    """
    content = content_of(path)
    try:
        return _unpacked(json.loads(content))
    except KeyError as error:
        raise JournalError(path, f"it is no usable lesson: it lacks {error}") from error
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        said = " ".join(str(error).split())
        raise JournalError(path, f"it is no usable lesson: {said}") from error


def _packed(lesson: Lesson) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "seed": lesson.seed,
        "weights": {"name": lesson.weights, "theta_sha256": lesson.theta_sha256},
        "optimizer": described(lesson.optimizer),
        "ink": _strokes(lesson.ink),
        "steps": [
            {
                "kind": step.kind,
                "label": step.label,
                "updates": step.updates,
                "theta_sha256": step.theta_sha256,
                "ink": _strokes(step.ink),
                "image": [" ".join(map(_shortest, row)) for row in step.image],
            }
            for step in lesson.steps
        ],
    }


def _unpacked(told: Mapping[str, Any]) -> Lesson:
    if told["format"] != FORMAT:
        raise ValueError(f"its format is {told['format']!r}")
    if told["version"] != VERSION:
        raise ValueError(f"its version is {told['version']}, this program reads {VERSION}")
    return Lesson(
        _text(told["weights"]["name"]),
        _text(told["weights"]["theta_sha256"]),
        tuple(map(_step, told["steps"])),
        optimizer_of(told["optimizer"]),
        told["seed"],
        _ink(told["ink"]),
    )


def _step(told: Mapping[str, Any]) -> LessonStep:
    image = np.array([row.split() for row in told["image"]], np.float32)
    checked = Correction(image, told["label"], _ink(told["ink"]), kind=_text(told["kind"]))
    return _of_correction(checked, checked.kind, _text(told["theta_sha256"]), int(told["updates"]))


def _of_correction(correction: Correction, kind: str, theta: str, updates: int) -> LessonStep:
    return LessonStep(correction.image, correction.label, kind, theta, correction.ink, updates)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value


def _strokes(ink: Ink | None) -> list[list[list[float]]] | None:
    return None if ink is None else [stroke.points.tolist() for stroke in ink.strokes]


def _ink(strokes: list[list[list[float]]] | None) -> Ink | None:
    return None if strokes is None else Ink.of(*strokes)


def _shortest(number: np.float32) -> str:
    return np.format_float_positional(number, trim="-")
