"""What the window is about: the ink, its reading, the selected character, the active model.

It knows no widgets. They call its methods and redraw when it says what changed.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from digitpad.finetune.fine_tuner import FineTuneResult
from digitpad.gui.session.active_model import ActiveModel
from digitpad.gui.session.character_editor import CharacterEditor
from digitpad.gui.session.correction_import import CorrectionImport
from digitpad.gui.session.document import Document, EditCommand
from digitpad.gui.session.fine_tune_worker import FineTuneWorker
from digitpad.gui.session.laid_picture import LaidPicture, first_doubted
from digitpad.gui.session.picture_sheet import PictureSheet
from digitpad.gui.session.profile_controller import ProfileController
from digitpad.gui.session.teaching import Teaching
from digitpad.ink.strokes import Box, Ink, Stroke
from digitpad.journal import Journal
from digitpad.network.network import Trace
from digitpad.reading.label_overrides import NOTHING
from digitpad.reading.result import Character, Reading
from digitpad.reading.user_overrides import UserOverrides
from digitpad.slip.slip import Slip

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
        self.imports = CorrectionImport(self.profiles)
        self.document = Document()
        self.draft: Document | None = None
        self.reading = self.active_model.reader.read(Ink())
        self.selected: int | None = None
        self._followed = 0  # the stroke whose character is selected
        self.undo_stack, self._clean = QUndoStack(self), True
        self.undo_stack.setUndoLimit(MOST_EDITS)
        self.undo_stack.cleanChanged.connect(self._take_clean)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._expect_stroke)
        self.profiles.moved.connect(self._read_with_another)
        self.profiles.stepped.connect(self._take_step)
        self.picture, self.editor = LaidPicture(self), CharacterEditor(self)
        self.teaching = Teaching(self)

    # what there is

    @property
    def active_model(self) -> ActiveModel:
        """The reader in use and the steps it was taught."""
        return self.profiles.active_model

    @property
    def ink(self) -> Ink:
        """What is on the paper now, the unfinished stroke included."""
        return (self.draft or self.document).ink

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
    def unsaved(self) -> bool:
        """Whether closing would lose ink."""
        return len(self.document.ink) > 0 and not self._clean

    # writing

    def sketch(self, ink: Ink) -> None:
        """Read `ink` while the pen is still moving; the document stays as it is."""
        self.draft = replace(self.document, ink=ink)
        self._followed = len(ink) - 1
        self.read_again()

    def sketch_move(self, strokes: AbstractSet[int], by: tuple[float, float]) -> None:
        """Read the ink with strokes elsewhere, while they are still being moved."""
        self.draft = self._moved(strokes, by)
        self._followed = min(strokes)
        self.read_again()

    def give_up_sketch(self) -> None:
        """Read the document as it was before the stroke that is not finished."""
        if self.draft is not None:
            self.draft = None
            self._followed = len(self.document.ink) - 1
            self.read_again()

    def write(self, stroke: Stroke) -> None:
        """Add a stroke to the document."""
        self._followed = len(self.document.ink)
        self.edit("Write", ink=self.document.ink.and_then([stroke]), sheet=None)
        self._rest.start()

    def erase(self, left: Ink) -> None:
        """Leave only what the eraser has left of the document's ink."""
        self._followed = len(left) - 1
        self.edit("Erase", ink=left)

    def move(self, strokes: AbstractSet[int], by: tuple[float, float]) -> None:
        """Move the strokes numbered `strokes`; what was said of them stays said."""
        moved = self._moved(strokes, by)
        self._followed = min(strokes)
        self.edit("Move", ink=moved.ink, overrides=moved.overrides)

    def clear(self) -> None:
        """Take all ink, and a picture, off the paper."""
        if len(self.document.ink) or self.sheet:
            self.remember()
            self.edit("Clear", ink=Ink(), overrides=UserOverrides(), sheet=None)

    def new(self, frame: Box | None = None) -> None:
        """Begin a new document. Undo brings the old one back.

        Parameters
        ----------
        frame : Box, optional
            Fit this part of the ink's plane to the paper.
        """
        self.remember()
        blank = {"ink": Ink(), "path": None, "overrides": UserOverrides(), "sheet": None}
        self.edit("New", frame=frame, **blank)

    # files

    def open(self, path: Path) -> str:
        """Show the ink of a file and return what could not be honoured. Raises InkError."""
        found = Document.read(path)
        self.remember()
        self._followed = len(found.ink) - 1
        where = {"path": found.path, "frame": found.frame, "sheet": None}
        self.edit("Open", ink=found.ink, overrides=found.overrides, **where)
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
        self.edit("Restore", ink=document.ink, overrides=document.overrides, **where)

    def begin_slip(self, slip: Slip) -> None:
        """Go on with the amounts of the last time; that is no edit."""
        self.document = replace(self.document, slip=slip)
        self.document_changed.emit()

    # selecting

    def select(self, index: int) -> None:
        """Select a character by its place in the reading."""
        if 0 <= index < len(self.reading.characters) and index != self.selected:
            self._hold(index)
            self.selection_changed.emit()

    def select_next(self, step: int) -> None:
        """Move the selection by `step` characters; it stays inside the reading."""
        self.select((self.selected or 0) + step)

    def remember(self) -> None:
        """Put the ink that is on the paper on the queue of recent readings."""
        if not self.sheet:
            self.profiles.remember(self.ink, self.reading)

    def close(self) -> None:
        """End the training thread; drop the edits, over which PySide6 before 6.12 may crash."""
        self.remember()
        self.imports.close()
        self.profiles.close()
        self.undo_stack.clear()
        self.closed.emit()

    # what others change

    def edit(self, name: str, **changes: object) -> None:
        """Change something of the document, as one edit of that name on the undo stack."""
        after = replace(self.document, **changes)
        show = self._show if "path" in changes else self._show_here
        self.undo_stack.push(EditCommand(name, self.document, after, show))

    def read_again(self) -> None:
        """Read what is on the paper, and select the character that was written last."""
        self._read()
        self.reading_changed.emit()

    # inside

    def _read(self) -> None:
        self.reading = self._understood()
        self.selected = self.reading.holding(self._followed)
        if self.sheet:
            self.selected = first_doubted(self.reading)

    def _read_keeping_selection(self) -> None:
        selected = self.selected
        self._read()
        if selected is not None and selected < len(self.reading.characters):
            self._hold(selected)

    def _hold(self, index: int) -> None:
        self.selected = index
        self._followed = max(self.reading.characters[index].strokes, default=0)

    def _tell_of_another_model(self) -> None:
        self.reading_changed.emit()
        self.model_changed.emit()

    def _show(self, document: Document) -> None:
        self.picture.follow(self.sheet, document.sheet)
        self.document, self.draft = document, None
        self.document_changed.emit()
        self.read_again()

    def _show_here(self, document: Document) -> None:
        """Show other ink of the same file, which may have got its name since it was written."""
        self._show(replace(document, path=self.document.path))

    def _moved(self, strokes: AbstractSet[int], by: tuple[float, float]) -> Document:
        ink = self.document.ink
        moved = ink.moving(strokes, by)
        # The writer's word is about strokes as they are; their numbers stay the same.
        said = UserOverrides.of(moved, self.overrides.annotations(ink))
        return replace(self.document, ink=moved, overrides=said)

    def _understood(self) -> Reading:
        if self.sheet:
            return self.picture.read(self.sheet, self.active_model.reader)
        shown = self.draft or self.document
        return shown.overrides.read(
            self.active_model.reader, shown.ink, writing=self.draft is not None
        )

    # slots

    @Slot()
    def _expect_stroke(self) -> None:
        """Have read, while the pen is away, what the next stroke's first point would wait for."""
        if self.draft is None and not self.sheet:
            self.active_model.reader.expect_stroke(self.ink, self.overrides.grouping)

    @Slot(bool)
    def _take_clean(self, clean: bool) -> None:
        """Take note of what the stack says only after the document has changed."""
        self._clean = clean
        self.unsaved_changed.emit()

    @Slot()
    def _read_with_another(self) -> None:
        self._read_keeping_selection()
        self._tell_of_another_model()

    @Slot(object)
    def _take_step(self, result: FineTuneResult) -> None:
        """Read with what a step made; whoever is told finds its figures."""
        self._read_keeping_selection()
        self.teaching.keep_outcome(result)
        self._tell_of_another_model()
