"""Teaching the network what the writer said of the selected character, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.fine_tuner import FineTuneResult
from digitpad.finetune.in_context import ReadInContext
from digitpad.finetune.single_step import LEARN_IT, ONE_STEP
from digitpad.gui.session.learning_figures import LearningFigures, TakenStep, share_of
from digitpad.reading.label_overrides import NOTHING, keys

if TYPE_CHECKING:
    from digitpad.gui.session.session import Session

MOST_OUTCOMES = 20
"""Of how many steps all figures are shown; of older ones what the journal knows."""


class Teaching:
    """Has a session's profile learn, and keeps the figures of the steps taken in this window.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session) -> None:
        self._session, self._profiles = session, session.profiles
        self._outcomes: dict[int, TakenStep] = {}
        self._read_before: tuple[float, ...] = ()

    @property
    def can_teach(self) -> bool:
        """Whether the writer's word can be learnt: of any character, that is."""
        return self._session.editor.said is not None

    @property
    def can_step(self) -> bool:
        """Whether one step of the digit network has a lesson: a digit, or that it is none."""
        editor = self._session.editor
        return editor.label is not None or editor.said == NOTHING

    @property
    def at_stake(self) -> LearningFigures | None:
        """What stands before the selected character is taught; None where it cannot be."""
        session = self._session
        if session.character is None or not self.can_step:
            return None
        network = session.active_model.network
        return LearningFigures.before(session.character, session.editor.label, network)

    @property
    def figures(self) -> LearningFigures | None:
        """What is at stake, or what the step did that the model stands at."""
        steps, outcome = self._session.active_model.steps, self.outcome
        if self.at_stake and not (outcome and self._is_about(outcome)):
            return self.at_stake
        if outcome:
            return outcome.figures
        return LearningFigures.recalled(steps[-1]) if steps else None

    @property
    def outcome(self) -> TakenStep | None:
        """The step that the model stands at, if it was taken in this window."""
        return self._outcomes.get(self._session.active_model.at)

    @property
    def is_learnt(self) -> bool:
        """Whether the last step taught just this, and the pad reads it so."""
        outcome = self.outcome
        return outcome is not None and outcome.learnt and self._is_about(outcome)

    @property
    def looks_mislabelled(self) -> bool:
        """Whether what was said of the selected character is likelier mislabelled."""
        character, label = self._session.character, self._session.editor.label
        if character is None or label is None:
            return False
        said = CharacterExample(character.image, label)
        return self._profiles.looks_mislabelled(said, character.probabilities)

    @property
    def read_as(self) -> str | None:
        """What the pad, left to itself, makes of the selected character; None if no such one."""
        criterion = self._in_context()
        return criterion.read_as(self._session.active_model.reader) if criterion else None

    def fine_tune(self, kind: str = ONE_STEP) -> None:
        """Fine-tune the network on what the selected character is: one step, or until it knows."""
        session, label = self._session, self._session.editor.label
        possible = self.can_teach if kind == LEARN_IT else self.can_step
        character = session.character
        if character is None or not possible or self._profiles.under_way:
            return
        ink = session.ink.only(character.strokes) if character.strokes else None
        mark = "" if self.can_step else character.text
        self._read_before = (share_of(character.probabilities, label),)
        example = CharacterExample(character.image, label, ink, mark, character.place)
        self._profiles.ask(kind, example, self._in_context())

    def keep_outcome(self, result: FineTuneResult) -> None:
        """Keep what came of a step, and how its character is read now."""
        session, taught = self._session, result.step.ink
        after = [
            share_of(character.probabilities, result.step.label)
            for character in session.reading.characters
            if taught and session.ink.only(character.strokes) == taught
        ]
        read = (*self._read_before, after[0]) if self._read_before and after else ()
        self._outcomes[session.active_model.at] = TakenStep.of(result, read)
        for older in list(self._outcomes)[:-MOST_OUTCOMES]:
            del self._outcomes[older]
        self._read_before = ()

    def _in_context(self) -> ReadInContext | None:
        """Return the criterion for learning what was said of the selected character."""
        session, said = self._session, self._session.editor.said
        if session.selected is None or said is None or session.sheet:
            return None
        key = list(keys(session.reading.characters, session.ink))[session.selected]
        return ReadInContext(session.active_model.reader, session.ink, session.overrides, key, said)

    def _is_about(self, outcome: TakenStep) -> bool:
        """Whether a step taught the writer's word on the selected character."""
        session, character = self._session, self._session.character
        if character is None or outcome.label != session.editor.label:
            return False
        own = frozenset(session.ink.strokes[i] for i in character.strokes)
        same_image = bool(own) or np.array_equal(character.image, outcome.image)
        return own == outcome.strokes and same_image
