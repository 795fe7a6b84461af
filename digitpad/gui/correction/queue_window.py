"""The queue: recent readings to go through with the keyboard, the least certain first."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from digitpad.errors import JournalError
from digitpad.finetune.batch import CharacterExample
from digitpad.finetune.single_step import LEARN_IT
from digitpad.gui.session.profile_controller import ProfileController
from digitpad.gui.widgets import labels
from digitpad.gui.widgets.basic import button, column, label, row
from digitpad.gui.widgets.keys import bind, with_key
from digitpad.ink.normalise import SIDE, Image
from digitpad.journal import QueuedReading
from digitpad.journal.queue import RIGHT, SKIPPED

_SCALE = 8  # screen pixels to a pixel of the network's input
KEYS = "0–9: it was that   Enter: right   Space: skip   Backspace: undo   Esc: done"
NOTHING_LEFT = "Nothing left to go through"


class QueueWindow(QDialog):
    """Shows one reading at a time. A digit that was another is learnt at once.

    Parameters
    ----------
    profiles : ProfileController
    parent : QWidget
    """

    def __init__(self, profiles: ProfileController, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Recent readings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._profiles = profiles
        self._queue = profiles.journal.queue(profiles.history)
        self._picture, self._said, self._left = label(), label(role="reading"), label(role="quiet")
        self._picture.setFixedSize(SIDE * _SCALE, SIDE * _SCALE)
        self.right = button("Right", "main", with_key("It was read right", "queue_right"))
        self.skip = button("Skip", "", with_key("Leave it", "queue_skip"))
        self.back = button("Undo", "", with_key("Take the last answer back", "queue_back"))
        for pressed, name, slot in (
            (self.right, "queue_right", self._right),
            (self.skip, "queue_skip", self._skip),
            (self.back, "queue_back", self._undo),
        ):
            bind(name, self, slot)
            pressed.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are answers here
            pressed.clicked.connect(slot)
        buttons = row(self.right, self.skip, None, self.back)
        whole = column(
            self._left, self._picture, self._said, buttons, label(KEYS, "quiet"), spacing=12
        )
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setAlignment(self._picture, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(whole)
        self._profiles.stepped.connect(self._show)
        self._show()

    @property
    def current(self) -> QueuedReading | None:
        """What is shown, None where nothing is left."""
        return next(iter(self._queue.pending()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take an answer from the keyboard."""
        if event.text().isdecimal():
            self._was(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _was(self, digit: int) -> None:
        """Take what it was, and have it learnt if it was read as something else."""
        recent = self.current
        if recent is None or self._profiles.under_way:
            return
        self._mark(str(digit))
        if digit != recent.digit and self._profiles.can_learn:
            self._profiles.ask(LEARN_IT, CharacterExample(recent.image, digit, recent.ink))

    def _mark(self, mark: str) -> None:
        recent = self.current
        try:
            if recent is not None and recent.id is not None:
                self._queue.mark(recent.id, mark)
        except JournalError as error:
            self._profiles.said.emit(str(error))
        self._show()

    # slots

    @Slot()
    def _right(self) -> None:
        self._mark(RIGHT)

    @Slot()
    def _skip(self) -> None:
        self._mark(SKIPPED)

    @Slot()
    def _undo(self) -> None:
        """Take the last answer back, and what was learnt from it."""
        last = self._queue.undo()
        corrected = last and last.mark and last.mark.isdecimal() and int(last.mark) != last.digit
        if corrected and self._profiles.history.can_undo:
            self._profiles.undo()
        self._show()

    @Slot()
    def _show(self) -> None:
        recent, left = self.current, len(self._queue.pending())
        self._left.setText(f"{left} to go" if left else NOTHING_LEFT)
        for way in (self.right, self.skip):
            way.setEnabled(recent is not None)
        self.back.setEnabled(bool(self._queue.marked()))
        if recent is None:
            self._picture.clear()
            self._said.setText("")
            return
        self._picture.setPixmap(_enlarged(recent.image))
        said = f"Read as {recent.digit}, {labels.percent(recent.certainty)} sure"
        self._said.setText(said)
        self._picture.setAccessibleName(said)


def _enlarged(image: Image) -> QPixmap:
    """Return the network's input, dark on light, each pixel a square."""
    grey = np.ascontiguousarray(np.rint(255 * (1 - image)).astype(np.uint8))
    shown = QImage(grey.data, SIDE, SIDE, SIDE, QImage.Format.Format_Grayscale8).copy()
    return QPixmap.fromImage(shown).scaled(SIDE * _SCALE, SIDE * _SCALE)
