"""What the window is about: the ink, its reading, the selected character, the lesson.

It knows no widgets. They call its methods and redraw when it says what changed.
"""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from digitpad.errors import InkError
from digitpad.gui.document import Document, Edit
from digitpad.gui.lesson import Lesson
from digitpad.gui.trainer import Trainer
from digitpad.ink.inkml import read_inkml, write_inkml
from digitpad.ink.strokes import Box, Ink, Stroke
from digitpad.learning.correction import Step
from digitpad.network.backprop import mean_loss
from digitpad.network.network import Network, Trace
from digitpad.network.training import one_hot
from digitpad.reading.answers import Answers
from digitpad.reading.result import Character, Reading


class Session(QObject):
    """One person at one pad.

    Parameters
    ----------
    weights : str
        ``"pen"``, ``"essay"`` or a file.
    trainer : Trainer, optional
        Takes the training steps.

    Raises
    ------
    WeightsError
        If there are no such weights.
    """

    document_changed = Signal()
    reading_changed = Signal()
    selection_changed = Signal()
    lesson_changed = Signal()
    stepped = Signal(object)

    def __init__(self, weights: str = "pen", trainer: Trainer | None = None) -> None:
        super().__init__()
        self.weights = weights
        self._lessons = {weights: Lesson.with_weights(weights)}
        self._visit: Lesson | None = None
        self.document = Document()
        self.draft: Ink | None = None
        self.reading = self.lesson.reader.read(Ink())
        self.selected: int | None = None
        self.label: int | None = None
        self._answers, self._followed = Answers(), 0  # the stroke whose character is selected
        self._ticket, self.training = 0, False
        self.undo_stack = QUndoStack(self)
        self.trainer = trainer or Trainer()
        self.trainer.trained.connect(self._take)

    # what there is

    @property
    def lesson(self) -> Lesson:
        """The reader in use and the steps it was taught."""
        return self._visit or self._lessons[self.weights]

    @property
    def guest(self) -> Network | None:
        """The network that is only visiting, if one is."""
        return self._visit and self._visit.learner.network

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
        """The pass of the selected character through the network; None for a separator."""
        if self.character is None or not self.character.is_digit:
            return None
        return self.lesson.learner.network.forward(self.character.image.ravel())

    @property
    def at_stake(self) -> tuple[float, float] | None:
        """The loss were the character its label, and the output for it; None without a label."""
        trace, label = self.trace, self.label
        if trace is None or label is None:
            return None
        target = one_hot(np.array([label]), dtype=trace.output.dtype)
        return mean_loss(trace, target), float(trace.output[0, label])

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
            self._edit("Clear", ink=Ink())

    def new(self, frame: Box | None = None) -> None:
        """Begin a new document. Undo brings the old one back.

        Parameters
        ----------
        frame : Box, optional
            Fit this part of the ink's plane to the paper.
        """
        self._edit("New", ink=Ink(), path=None, frame=frame)

    # files

    def open(self, path: Path) -> None:
        """Show the ink of an InkML file. Raises InkError."""
        ink = read_inkml(path)
        if ink.box and not isfinite(ink.box.w + ink.box.h):
            raise InkError(path, "its ink is too large for any paper")
        self._followed = len(ink) - 1
        self._edit("Open", ink=ink, path=path, frame=ink.box)
        self.undo_stack.setClean()

    def save(self, path: Path) -> None:
        """Write the ink to an InkML file. Raises InkError."""
        write_inkml(path, self.document.ink)
        self.document = replace(self.document, path=path)
        self.undo_stack.setClean()
        self.document_changed.emit()

    def use_weights(self, which: str) -> None:
        """Read with other weights. The lesson with the old ones is kept. Raises WeightsError."""
        if which not in self._lessons:
            self._lessons[which] = Lesson.with_weights(which)
        self.weights = which
        self._relearned(self._lessons[which])

    def read_with(self, guest: Network | None) -> None:
        """Read with a network that is learning elsewhere; None: with the user's own again.

        It is not taught here: until it leaves, no steps are taken.
        """
        self._visit = None if guest is None else Lesson.visiting(guest)
        self._relearned(self._lessons[self.weights])

    # selecting and teaching

    def select(self, index: int) -> None:
        """Select a character by its place in the reading."""
        if 0 <= index < len(self.reading.characters) and index != self.selected:
            self.selected, self.label = index, None
            self._followed = max(self.reading.characters[index].strokes, default=0)
            self.selection_changed.emit()

    def select_next(self, step: int) -> None:
        """Move the selection by `step` characters; it stays inside the reading."""
        if self.selected is not None:
            self.select(self.selected + step)

    def relabel(self, label: int) -> None:
        """Say what the selected character was. If the pad was in doubt, that settles it."""
        if self.character is None or not self.character.is_digit:
            return
        self.label = label
        self._answers = self._answers.settling(self.ink, self.character, label)
        self.reading = self._understood()
        self.reading_changed.emit()
        self.lesson_changed.emit()

    def train_step(self) -> None:
        """Have one training step taken on the selected character and its label."""
        if self.character is None or self.label is None or self.training or self.guest:
            return
        self._ticket += 1
        self.training = True
        self.trainer.ask(self._ticket, self.lesson.learner, self.character.image, self.label)
        self.lesson_changed.emit()

    def undo_step(self) -> None:
        """Go back to the network before the last step, bit for bit."""
        if not self.guest:
            self._relearned(self.lesson.undone())

    def close(self) -> None:
        """End the training thread; drop the edits, over which PySide6 before 6.12 may crash."""
        self.trainer.stop()
        self.undo_stack.clear()

    # inside

    def _edit(self, name: str, **changes: object) -> None:
        after = replace(self.document, **changes)
        show = self._show if "path" in changes else self._show_here
        self.undo_stack.push(Edit(name, self.document, after, show))

    def _show(self, document: Document) -> None:
        self.document, self.draft = document, None
        self.document_changed.emit()
        self._read()

    def _show_here(self, document: Document) -> None:
        """Show other ink of the same file, which may have got its name since it was written."""
        self._show(replace(document, path=self.document.path))

    def _read(self) -> None:
        self.reading = self._understood()
        self.selected, self.label = self.reading.holding(self._followed), None
        self.reading_changed.emit()

    def _understood(self) -> Reading:
        writing = self.draft is not None
        return self._answers.applied(self.lesson.reader.read(self.ink, writing=writing), self.ink)

    def _relearned(self, lesson: Lesson) -> None:
        """Read anew with another network; a step still under way is stale."""
        self._ticket += 1
        self.training = False
        self._lessons[self.weights] = lesson
        selected, label = self.selected, self.label
        self._read()
        if selected is not None:
            self.select(selected)
        if label is not None:
            self.relabel(label)

    # slots

    @Slot(int, object)
    def _take(self, ticket: int, step: Step) -> None:
        if ticket != self._ticket:
            return
        self._relearned(self.lesson.after(step))
        self.stepped.emit(step)
