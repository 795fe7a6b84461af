"""A recording: what a network was taught, step by step, to be replayed to the bit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from digitpad.errors import DigitpadError, JournalError, WeightsError
from digitpad.finetune.accepted import unpacked
from digitpad.finetune.exemplars import Exemplars
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.finetune.single_step import LEARN_IT, ONE_STEP, FineTuneStep, Learner, correct
from digitpad.finetune.threads import on_one_thread
from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Ink
from digitpad.journal import Correction, History
from digitpad.journal.corrections import IMPORTED, last_of_each
from digitpad.journal.vectors import digest
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam, Optimizer
from digitpad.reading.result import Place
from digitpad.weights.store import Weights, load_weights


@dataclass(frozen=True, eq=False)
class RecordedStep:
    """One step of a recording.

    Parameters
    ----------
    image : Image, shape (28, 28)
    label : int or None
    kind : str
    theta_sha256 : str
        Of θ after it.
    ink : Ink or None
    updates : int
    mark : str
    place : Place or None
        See `Correction`.
    accepted : bytes
        What it was learnt together with, see `digitpad.finetune.accepted`.
    """

    image: Image
    label: int | None
    kind: str
    theta_sha256: str
    ink: Ink | None = None
    updates: int = 1
    mark: str = ""
    place: Place | None = None
    accepted: bytes = b""

    @classmethod
    def of(
        cls, correction: Correction, kind: str, theta: str, updates: int, accepted: bytes = b""
    ) -> RecordedStep:
        """Return the step that taught a correction."""
        c = correction
        return cls(c.image, c.label, kind, theta, c.ink, updates, c.mark, c.place, accepted)


@dataclass(frozen=True, eq=False)
class Recording:
    """A recording: where it began and what was taught.

    Parameters
    ----------
    weights : str
        Name or file.
    theta_sha256 : str
        Of their θ.
    steps : tuple of RecordedStep
    optimizer : Optimizer
    seed : int or None
    ink : Ink or None
        What was on the paper.
    """

    weights: str
    theta_sha256: str
    steps: tuple[RecordedStep, ...]
    optimizer: Optimizer = field(default_factory=Adam)
    seed: int | None = None
    ink: Ink | None = None

    @classmethod
    def of(cls, history: History, *, seed: int | None = None, ink: Ink | None = None) -> Recording:
        """Return the recording that leads from a profile's weights to where it stands.

        What came with a file was not taught.

        Raises
        ------
        JournalError
            If a step's correction is damaged.
        """
        known = {entry.id: entry.correction for entry in history.corrections()}
        taken = [step for step in history.steps() if step.kind != IMPORTED]
        if missing := [step for step in taken if step.correction not in known]:
            raise JournalError("journal", f"the correction of step {missing[0].id} is damaged")
        steps = tuple(
            RecordedStep.of(
                known[step.correction or 0],
                step.kind,
                step.theta,
                step.updates,
                history.accepted(step.id),
            )
            for step in taken
        )
        began = digest(history.base.network.theta)
        return cls(history.weights, began, steps, history.learner.optimizer, seed, ink)


StepReplay = Callable[[Learner, RecordedStep, Sequence[RecordedStep]], FineTuneStep]
"""Takes a step again: from a learner, by what the recording says, after what was learnt before."""


def step_replays(weights: Weights) -> Mapping[str, StepReplay]:
    """Return who takes which kind of step, in a recording that began with `weights`."""
    return {ONE_STEP: _one_step, LEARN_IT: _NaturalGradientReplay(weights)}


def _one_step(learner: Learner, step: RecordedStep, learnt: Sequence[RecordedStep]) -> FineTuneStep:
    return correct(learner, step.image, step.label, ink=step.ink)


class _NaturalGradientReplay:
    """Learns it; the preparation, half a second, is made when it is first needed."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights

    @cached_property
    def _tuner(self) -> NaturalGradientTuner:
        if self._weights.rehearsal is None:
            raise ValueError("there is no rehearsal set with these weights")
        return NaturalGradientTuner.of(self._weights.network, self._weights.rehearsal)

    def __call__(
        self, learner: Learner, step: RecordedStep, learnt: Sequence[RecordedStep]
    ) -> FineTuneStep:
        def is_recorded(network: Network, exemplars: Exemplars) -> bool:
            return digest(network.theta) == step.theta_sha256

        return self._tuner.learn(learner, step, learnt, unpacked(step.accepted), is_recorded)


def replay(recording: Recording) -> Iterator[tuple[FineTuneStep, bool]]:
    """Take a recording's steps again.

    Yields
    ------
    step : FineTuneStep
    same : bool
        Whether θ after it is the one recorded, to the bit.

    Raises
    ------
    WeightsError
        If the weights it began with are not here.
    DigitpadError
        If a step cannot be taken.
    """
    try:
        weights = load_weights(recording.weights)
    except WeightsError as error:
        problem = f"{error.problem}; name those that the lesson began with (--weights)"
        raise WeightsError(error.path, problem) from error
    if digest(weights.network.theta) != recording.theta_sha256:
        raise WeightsError(
            recording.weights, "these are not the weights that the lesson began with"
        )
    learner, replays = Learner.fresh(weights.network, recording.optimizer), step_replays(weights)
    for number, recorded in enumerate(recording.steps):
        try:
            with on_one_thread():  # as the window learnt it
                step = replays[recorded.kind](learner, recorded, _learnt(recording.steps[:number]))
        except (KeyError, ValueError) as error:
            problem = f"this {recorded.kind!r} cannot be done ({error})"
            raise DigitpadError(f"step {number + 1} of the lesson: {problem}") from error
        learner = step.after
        yield step, digest(learner.network.theta) == recorded.theta_sha256


def _learnt(steps: Sequence[RecordedStep]) -> list[RecordedStep]:
    """Return the last step that taught each picture, in order."""
    return last_of_each(steps, [Correction(step.image, None).picture for step in steps])
