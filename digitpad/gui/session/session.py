"""What the window is about: the ink, its reading, the selected character, the active model.

It knows no widgets. They call its methods and redraw when it says what changed.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.fine_tuner import FineTuneResult
from digitpad.finetune.in_context import ReadInContext
from digitpad.finetune.single_step import LEARN_IT, ONE_STEP
from digitpad.gui.session.active_model import ActiveModel
from digitpad.gui.session.document import Document, EditCommand
from digitpad.gui.session.fine_tune_worker import FineTuneWorker
from digitpad.gui.session.learning_figures import LearningFigures, TakenStep, share_of
from digitpad.gui.session.picture_sheet import PictureSheet
from digitpad.gui.session.profile_controller import ProfileController
from digitpad.ink.strokes import Box, Ink, Stroke
from digitpad.journal import Journal
from digitpad.network.network import Trace
from digitpad.reading.label_overrides import NOTHING, keys
from digitpad.reading.result import Character, Reading
from digitpad.reading.user_overrides import UserOverrides

MOST_OUTCOMES = 20
"""Of how many steps all figures are shown, 3 MB each; of older ones what the journal knows."""

MOST_EDITS = 200
"""How many edits undo goes back; a day at the pad has ten thousands of them."""


class Session(QObject):
    """One person at one pad.

    Parameters
    ----------
    weights : str
        ``"pen"``, ``"essay"`` or a file.
    worker : FineTuneWorker, optional
        Takes the training steps.
    journal : Journal, optional
        Where they are kept; nowhere unless given.

    Raises
    ------
    WeightsError
        If there are no such weights.
    """

    document_changed = Signal()
    unsaved_changed = Signal()
    reading_changed = Signal()
    selection_changed = Signal()
    model_changed = Signal()
    closed = Signal()

    def __init__(
        self,
        weights: str = "pen",
        worker: FineTuneWorker | None = None,
        journal: Journal | None = None,
    ) -> None:
        super().__init__()
        self.profiles = ProfileController(
            journal or Journal.in_memory(), weights, worker or FineTuneWorker()
        )
        self.document = Document()
        self.draft: Ink | None = None
        self.reading = self.active_model.reader.read(Ink())
        self.selected: int | None = None
        self.amount = 0  # which of the amounts on a picture
        self._outcomes: dict[int, TakenStep] = {}
        self._read_before: tuple[float, ...] = ()
        self._followed = 0  # the stroke whose character is selected
        self.undo_stack, self._clean = QUndoStack(self), True
        self.undo_stack.setUndoLimit(MOST_EDITS)
        self.undo_stack.cleanChanged.connect(self._take_clean)
        self.profiles.moved.connect(self._relearned)
        self.profiles.stepped.connect(self._keep_outcome)

    # what there is

    @property
    def active_model(self) -> ActiveModel:
        """The reader in use and the steps it was taught."""
        return self.profiles.active_model

    @property
    def ink(self) -> Ink:
        """What is on the paper now, the unfinished stroke included."""
        return self.document.ink if self.draft is None else self.draft

    @property
    def sheet(self) -> PictureSheet | None:
        """The picture that lies on the paper."""
        return self.document.sheet

    @property
    def overrides(self) -> UserOverrides:
        """The writer's word on the characters."""
        return self.document.overrides

    @property
    def character(self) -> Character | None:
        """The selected character."""
        return None if self.selected is None else self.reading.characters[self.selected]

    @property
    def trace(self) -> Trace | None:
        """What the reading computed for the selected character; None for a mark or sign."""
        character = self.character
        shown = character is not None and (character.is_digit or character.text == NOTHING)
        return character.trace if character and shown else None

    @property
    def said(self) -> str | None:
        """The writer's word on the selected character; None where there is none."""
        character = self.character
        return character.text if character and character.named else None

    @property
    def label(self) -> int | None:
        """The digit that the writer said the selected character is."""
        return int(self.said) if self.said and self.said.isdigit() else None

    @property
    def can_teach(self) -> bool:
        """Whether the writer's word can be learnt: of any character, that is."""
        return self.said is not None

    @property
    def can_step(self) -> bool:
        """Whether one step of the digit network has a lesson: a digit, or that it is none."""
        return self.label is not None or self.said == NOTHING

    @property
    def at_stake(self) -> LearningFigures | None:
        """What stands before the selected character is taught; None where it cannot be."""
        if self.character is None or not self.can_step:
            return None
        return LearningFigures.before(self.character, self.label, self.active_model.network)

    @property
    def figures(self) -> LearningFigures | None:
        """What is at stake, or what the step did that the model stands at."""
        steps, outcome = self.active_model.steps, self.outcome
        if self.at_stake and not (outcome and self._is_about(outcome)):
            return self.at_stake
        if outcome:
            return outcome.figures
        return LearningFigures.recalled(steps[-1]) if steps else None

    @property
    def outcome(self) -> TakenStep | None:
        """The step that the model stands at, if it was taken in this window."""
        return self._outcomes.get(self.active_model.at)

    @property
    def unsaved(self) -> bool:
        """Whether closing would lose ink."""
        return len(self.document.ink) > 0 and not self._clean

    # writing

    def sketch(self, ink: Ink) -> None:
        """Read `ink` while the pen is still moving; the document stays as it is."""
        self.draft = ink
        self._followed = len(ink) - 1
        self._read()

    def give_up_sketch(self) -> None:
        """Read the document as it was before the stroke that is not finished."""
        if self.draft is not None:
            self.draft = None
            self._followed = len(self.document.ink) - 1
            self._read()

    def write(self, stroke: Stroke) -> None:
        """Add a stroke to the document."""
        self._followed = len(self.document.ink)
        self._edit("Write", ink=self.document.ink.and_then([stroke]), sheet=None)

    def erase(self, strokes: set[int]) -> None:
        """Take the strokes numbered `strokes` out of the document."""
        kept = [i for i in range(len(self.document.ink)) if i not in strokes]
        self._edit("Erase", ink=self.document.ink.only(kept))

    def clear(self) -> None:
        """Take all ink, and a picture, off the paper."""
        if len(self.document.ink) or self.sheet:
            self.remember()
            self._edit("Clear", ink=Ink(), overrides=UserOverrides(), sheet=None)

    def new(self, frame: Box | None = None) -> None:
        """Begin a new document. Undo brings the old one back.

        Parameters
        ----------
        frame : Box, optional
            Fit this part of the ink's plane to the paper.
        """
        self.remember()
        blank = {"ink": Ink(), "path": None, "overrides": UserOverrides(), "sheet": None}
        self._edit("New", frame=frame, **blank)

    # pictures

    def lay(self, sheet: PictureSheet, first: int = 0, name: str = "Picture") -> None:
        """Lay a picture on the paper, in the place of ink. Undo takes it away.

        Parameters
        ----------
        sheet : PictureSheet
        first : int
            Which amount to show.
        name : str
            Of the edit.
        """
        self.remember()
        self.amount = first
        blank = {"ink": Ink(), "path": None, "frame": None, "overrides": UserOverrides()}
        self._edit(name, sheet=sheet, **blank)

    def choose_amount(self, number: int) -> None:
        """Show another amount of the picture."""
        if self.sheet and 0 <= number < len(self.sheet.amounts) and number != self.amount:
            self.amount = number
            self._read()

    def next_amount(self, step: int) -> None:
        """Show the amount that stands `step` further down the picture."""
        self.choose_amount(self.amount + step)

    # files

    def open(self, path: Path) -> str:
        """Show the ink of a file and return what could not be honoured. Raises InkError."""
        found = Document.read(path)
        self.remember()
        self._followed = len(found.ink) - 1
        where = {"path": found.path, "frame": found.frame, "sheet": None}
        self._edit("Open", ink=found.ink, overrides=found.overrides, **where)
        self.undo_stack.setClean()
        return found.notice

    def save(self, path: Path) -> None:
        """Write ink and word to an InkML file. Raises InkError."""
        self.document.write(path)
        self.document = replace(self.document, path=path)
        self.undo_stack.setClean()
        self.document_changed.emit()

    def restore(self, document: Document) -> None:
        """Show a document that was never saved. Undo gives an empty sheet."""
        self._followed = len(document.ink) - 1
        where = {"path": document.path, "frame": document.frame}
        self._edit("Restore", ink=document.ink, overrides=document.overrides, **where)

    # selecting and correcting

    def select(self, index: int) -> None:
        """Select a character by its place in the reading."""
        if 0 <= index < len(self.reading.characters) and index != self.selected:
            self.selected = index
            self._followed = max(self.reading.characters[index].strokes, default=0)
            self.selection_changed.emit()

    def select_next(self, step: int) -> None:
        """Move the selection by `step` characters; it stays inside the reading."""
        self.select((self.selected or 0) + step)

    def name(self, text: str) -> None:
        """Say what the selected character is, one of `SYMBOLS`. It counts at once."""
        index, characters = self.selected, self.reading.characters
        if index is None or self.said == text:
            return
        if self.sheet:
            said = self.sheet.naming(self.amount, characters[index].box, text)
            self._edit("Name", sheet=said)
        else:
            self._say("Name", self.overrides.naming(self.ink, characters, index, text))
        self.select(index)

    def relabel(self, label: int) -> None:
        """Say which digit the selected character is."""
        self.name(str(label))

    def not_a_character(self) -> None:
        """Say that what is selected is no character at all."""
        self.name(NOTHING)

    def take_alternative(self, number: int) -> bool:
        """Say that the amount is one of those that the pad asks about, counted from 0.

        Returns
        -------
        bool
            False where it parts the ink of a picture otherwise, which cannot be said.
        """
        if number >= len(self.reading.alternatives):
            return True
        chosen = self.reading.alternatives[number]
        if self.sheet:
            said = self.sheet.choosing(self.amount, self.reading, chosen)
            if said:
                self._edit("Name", sheet=said)
            return said is not None
        self._say("Name", self.overrides.choosing(self.ink, self.reading, chosen))
        return True

    @property
    def looks_like_slip(self) -> bool:
        """Whether what was said of the selected character is likelier a slip of the finger."""
        character = self.character
        if character is None or self.label is None:
            return False
        said = CharacterExample(character.image, self.label)
        return self.profiles.looks_like_slip(said, character.probabilities)

    def fine_tune(self, kind: str = ONE_STEP) -> None:
        """Fine-tune the network on what the selected character is: one step, or until it knows."""
        possible = self.can_teach if kind == LEARN_IT else self.can_step
        character = self.character
        if character is None or not possible or self.profiles.under_way:
            return
        ink = self.ink.only(character.strokes) if character.strokes else None
        mark = "" if self.can_step else character.text
        self._read_before = (share_of(character.probabilities, self.label),)
        example = CharacterExample(character.image, self.label, ink, mark, character.place)
        self.profiles.ask(kind, example, self._in_context())
        self.model_changed.emit()

    def _in_context(self) -> ReadInContext | None:
        """Return the criterion for learning what was said of the selected character."""
        if self.selected is None or self.said is None or self.sheet:
            return None
        key = list(keys(self.reading.characters, self.ink))[self.selected]
        return ReadInContext(self.active_model.reader, self.ink, self.overrides, key, self.said)

    @property
    def read_as(self) -> str | None:
        """What the pad, left to itself, makes of the selected character; None if no such one."""
        criterion = self._in_context()
        return criterion.read_as(self.active_model.reader) if criterion else None

    @property
    def can_merge(self) -> bool:
        """Whether a character stands after the selected one that it may be joined to."""
        if self.selected is None or self.sheet:
            return False
        return self.selected + 1 < len(self.reading.characters)

    def merge(self) -> None:
        """Say that the selected character and the next one are one."""
        pair = self.reading.characters[self.selected or 0 :][:2]
        if self.can_merge:
            self._say("Merge", self.overrides.joining(self.ink, *pair))

    def split(self) -> None:
        """Say that the selected character is more than one."""
        if self.character is not None and self.character.strokes:
            self._say("Split", self.overrides.parting(self.ink, self.character))

    def remember(self) -> None:
        """Put the ink that is on the paper on the queue of recent readings."""
        if not self.sheet:
            self.profiles.remember(self.ink, self.reading)

    def close(self) -> None:
        """End the training thread; drop the edits, over which PySide6 before 6.12 may crash."""
        self.remember()
        self.profiles.close()
        self.undo_stack.clear()
        self.closed.emit()

    # inside

    def _edit(self, name: str, **changes: object) -> None:
        after = replace(self.document, **changes)
        show = self._show if "path" in changes else self._show_here
        self.undo_stack.push(EditCommand(name, self.document, after, show))

    def _say(self, name: str, overrides: UserOverrides) -> None:
        if overrides != self.overrides:
            self._edit(name, overrides=overrides)

    def _show(self, document: Document) -> None:
        before, sheet = self.sheet, document.sheet
        if sheet and before and sheet.amounts is before.amounts:  # show where undo did something
            elsewhere = sheet.changed(before)
            self.amount = self.amount if elsewhere is None else elsewhere
        self.amount = min(self.amount, max(len(sheet.amounts) - 1, 0)) if sheet else 0
        self.document, self.draft = document, None
        self.document_changed.emit()
        self._read()

    def _show_here(self, document: Document) -> None:
        """Show other ink of the same file, which may have got its name since it was written."""
        self._show(replace(document, path=self.document.path))

    def _read(self) -> None:
        self.reading = self._understood()
        self.selected = self.reading.holding(self._followed)
        if self.sheet:
            self.selected = self._doubted()
        self.reading_changed.emit()

    def _doubted(self) -> int | None:
        """Return the first character of a picture to look at: one in doubt, else the first."""
        characters = self.reading.characters
        doubtful = (n for n, character in enumerate(characters) if character.doubtful)
        return next(doubtful, 0 if characters else None)

    def _understood(self) -> Reading:
        if self.sheet:
            return self.sheet.read(self.active_model.reader, self.amount)
        return self.overrides.read(
            self.active_model.reader, self.ink, writing=self.draft is not None
        )

    def _is_about(self, outcome: TakenStep) -> bool:
        """Whether a step taught the writer's word on the selected character."""
        character = self.character
        if character is None or outcome.result.step.label != self.label:
            return False
        own = frozenset(self.ink.strokes[i] for i in character.strokes)
        same_image = bool(own) or np.array_equal(character.image, outcome.result.step.image)
        return own == outcome.strokes and same_image

    # slots

    @Slot(bool)
    def _take_clean(self, clean: bool) -> None:
        """Take note of what the stack says only after the document has changed."""
        self._clean = clean
        self.unsaved_changed.emit()

    @Slot(object)
    def _keep_outcome(self, result: FineTuneResult) -> None:
        """Keep what came of a step, and how its character is read now."""
        taught = result.step.ink
        after = [
            share_of(character.probabilities, result.step.label)
            for character in self.reading.characters
            if taught and self.ink.only(character.strokes) == taught
        ]
        read = (*self._read_before, after[0]) if self._read_before and after else ()
        self._outcomes[self.active_model.at] = TakenStep(result, read)
        for older in list(self._outcomes)[:-MOST_OUTCOMES]:
            del self._outcomes[older]
        self._read_before = ()

    @Slot()
    def _relearned(self) -> None:
        """Read anew with another network."""
        selected = self.selected
        self._read()
        if selected is not None:
            self.select(selected)
        self.model_changed.emit()
