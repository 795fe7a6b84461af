"""What the window is about: the ink, its reading, the selected character, the active model.

It knows no widgets. They call its methods and redraw when it says what changed.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from digitpad.finetune.batch import CharacterExample
from digitpad.finetune.single_step import ONE_STEP
from digitpad.gui.session.active_model import ActiveModel
from digitpad.gui.session.document import Document, EditCommand
from digitpad.gui.session.fine_tune_worker import FineTuneWorker
from digitpad.gui.session.profile_controller import ProfileController
from digitpad.ink.inkml import write_inkml
from digitpad.ink.strokes import Box, Ink, Stroke
from digitpad.journal import Journal
from digitpad.network.network import Trace
from digitpad.reading.result import Character, Reading
from digitpad.reading.user_overrides import UserOverrides


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
    reading_changed = Signal()
    selection_changed = Signal()
    model_changed = Signal()

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
        self.label: int | None
        self.label, self.is_nothing = None, False
        self._overrides = UserOverrides()
        self._followed = 0  # the stroke whose character is selected
        self.undo_stack = QUndoStack(self)
        self.profiles.moved.connect(self._relearned)

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
    def character(self) -> Character | None:
        """The selected character."""
        return None if self.selected is None else self.reading.characters[self.selected]

    @property
    def trace(self) -> Trace | None:
        """What the reading computed for the selected character; None for a separator."""
        character = self.character
        return character.trace if character and character.is_digit else None

    @property
    def at_stake(self) -> tuple[float, float] | None:
        """The loss were the character its label, and the output for it; None without a label."""
        return self.active_model.at_stake(self.character, self.label)

    @property
    def unsaved(self) -> bool:
        """Whether closing would lose ink."""
        return len(self.document.ink) > 0 and not self.undo_stack.isClean()

    # writing

    def sketch(self, ink: Ink) -> None:
        """Read `ink` while the pen is still moving; the document stays as it is."""
        self.draft = ink
        self._followed = len(ink) - 1
        self._read()

    def write(self, stroke: Stroke) -> None:
        """Add a stroke to the document."""
        self._followed = len(self.document.ink)
        self._edit("Write", ink=self.document.ink.and_then([stroke]))

    def erase(self, strokes: set[int]) -> None:
        """Take the strokes numbered `strokes` out of the document."""
        kept = [i for i in range(len(self.document.ink)) if i not in strokes]
        self._edit("Erase", ink=self.document.ink.only(kept))

    def clear(self) -> None:
        """Take all ink off the paper."""
        if len(self.document.ink):
            self.remember()
            self._edit("Clear", ink=Ink())

    def new(self, frame: Box | None = None) -> None:
        """Begin a new document. Undo brings the old one back.

        Parameters
        ----------
        frame : Box, optional
            Fit this part of the ink's plane to the paper.
        """
        self.remember()
        self._edit("New", ink=Ink(), path=None, frame=frame)

    # files

    def open(self, path: Path) -> None:
        """Show the ink of an InkML file. Raises InkError."""
        found = Document.read(path)
        self.remember()
        self._followed = len(found.ink) - 1
        self._edit("Open", ink=found.ink, path=path, frame=found.frame)
        self.undo_stack.setClean()

    def save(self, path: Path) -> None:
        """Write the ink to an InkML file. Raises InkError."""
        write_inkml(path, self.document.ink)
        self.document = replace(self.document, path=path)
        self.undo_stack.setClean()
        self.document_changed.emit()

    # selecting and correcting

    def select(self, index: int) -> None:
        """Select a character by its place in the reading."""
        if 0 <= index < len(self.reading.characters) and index != self.selected:
            self.selected, self.label, self.is_nothing = index, None, False
            self._followed = max(self.reading.characters[index].strokes, default=0)
            self.selection_changed.emit()

    def select_next(self, step: int) -> None:
        """Move the selection by `step` characters; it stays inside the reading."""
        self.select((self.selected or 0) + step)

    def relabel(self, label: int) -> None:
        """Say what the selected character was. If the pad was in doubt, that settles it."""
        if self.character is None or not self.character.is_digit:
            return
        self.label, self.is_nothing = label, False
        self._overrides = self._overrides.settling(self.ink, self.character, label)
        self.reading = self._understood()
        self.reading_changed.emit()
        self.model_changed.emit()

    def not_a_digit(self) -> None:
        """Say that the selected character is no digit at all."""
        if self.character is not None and self.character.is_digit:
            self.label, self.is_nothing = None, True
            self.model_changed.emit()

    def fine_tune(self, kind: str = ONE_STEP) -> None:
        """Fine-tune the network on what the selected character is: one step, or until it knows."""
        character, may = self.character, self.label is not None or self.is_nothing
        if character is None or not may or self.profiles.under_way:
            return
        ink = self.ink.only(character.strokes)
        self.profiles.ask(kind, CharacterExample(character.image, self.label, ink))
        self.model_changed.emit()

    def merge(self) -> None:
        """Say that the selected character and the next one are one."""
        pair = self.reading.characters[self.selected or 0 :][:2]
        if self.selected is not None and len(pair) == 2:
            self._overrides = self._overrides.joining(self.ink, *pair)
            self._read()

    def split(self) -> None:
        """Say that the selected character is more than one."""
        if self.character is not None:
            self._overrides = self._overrides.parting(self.ink, self.character)
            self._read()

    def remember(self) -> None:
        """Put what is on the paper on the queue of recent readings."""
        self.profiles.remember(self.ink, self.reading)

    def close(self) -> None:
        """End the training thread; drop the edits, over which PySide6 before 6.12 may crash."""
        self.remember()
        self.profiles.close()
        self.undo_stack.clear()

    # inside

    def _edit(self, name: str, **changes: object) -> None:
        after = replace(self.document, **changes)
        show = self._show if "path" in changes else self._show_here
        self.undo_stack.push(EditCommand(name, self.document, after, show))

    def _show(self, document: Document) -> None:
        self.document, self.draft = document, None
        self.document_changed.emit()
        self._read()

    def _show_here(self, document: Document) -> None:
        """Show other ink of the same file, which may have got its name since it was written."""
        self._show(replace(document, path=self.document.path))

    def _read(self) -> None:
        self.reading = self._understood()
        self.selected = self.reading.holding(self._followed)
        self.label, self.is_nothing = None, False
        self.reading_changed.emit()

    def _understood(self) -> Reading:
        return self._overrides.read(
            self.active_model.reader, self.ink, writing=self.draft is not None
        )

    # slots

    @Slot()
    def _relearned(self) -> None:
        """Read anew with another network."""
        selected, label, is_nothing = self.selected, self.label, self.is_nothing
        self._read()
        if selected is not None:
            self.select(selected)
        if label is not None:
            self.relabel(label)
        if is_nothing:
            self.not_a_digit()
