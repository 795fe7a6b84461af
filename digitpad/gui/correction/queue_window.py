"""The queue: recent readings to go through, by keys, pen or finger, the least certain first."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from digitpad.errors import JournalError
from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.single_step import LEARN_IT
from digitpad.gui.correction.character_choice import IT_IS, NOTHING_SIGN
from digitpad.gui.correction.pictures import picture_of
from digitpad.gui.correction.waiting_row import WaitingRow
from digitpad.gui.session.profile_controller import ProfileController
from digitpad.gui.session.waiting_learner import WaitingLearner
from digitpad.gui.widgets.basic import button, column, label, restyle, row
from digitpad.gui.widgets.keys import bind, with_key
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.labels import MARK_NAMES
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.ink.normalise import SIDE
from digitpad.journal import QueuedReading
from digitpad.journal.queue import NO_CHARACTER_MARK, RIGHT, SKIPPED
from digitpad.weights.store import DIGITS

_ANSWERS = (*DIGITS, *MARK_NAMES, NO_CHARACTER_MARK)
_SCALE = 6  # screen pixels to a pixel of the network's input
MISLABELLED = translatable("Really a {}? Few others write it so. Say it again if it is one.")
NOTHING_LEFT = translatable("Nothing left to go through")
QUEUE_HINT = translatable("What was read as something else is learnt at once.")
_HINT_LINES = 2


class QueueWindow(QDialog):
    """Shows one reading at a time. What was something else is learnt at once.

    Parameters
    ----------
    profiles : ProfileController
    parent : QWidget
    """

    def __init__(self, profiles: ProfileController, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recent readings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._profiles = profiles
        self._queue = profiles.journal.queue(profiles.history)
        self._picture, self._said, self._left = label(), label(role="reading"), label(role="quiet")
        self._picture.setFixedSize(SIDE * _SCALE, SIDE * _SCALE)
        self.amount = QLabel()
        self.amount.setProperty("role", "title")
        self.amount.setTextFormat(Qt.TextFormat.RichText)
        self.amount.setAccessibleName(tr("The amount it stood in"))
        self.answers = {mark: self._answer(mark) for mark in _ANSWERS}
        self.right = self._way(
            tr("Right"), "main", tr("It was read right"), "queue_right", self._right
        )
        self.skip = self._way(tr("Skip"), "", tr("Leave it"), "queue_skip", self._skip)
        undo = tr("Take the last answer back")
        self.back = self._way(tr("Undo"), "", undo, "queue_back", self._undo)
        self._hint, self._asked_about = label(role="quiet"), (None, "")
        self.waiting = WaitingLearner(profiles, self)
        self.waiting_row = WaitingRow(self.waiting, profiles, self)
        self.setLayout(self._arranged())
        self._profiles.stepped.connect(self._show)
        self._profiles.remembered.connect(self._show)
        self.waiting.changed.connect(self._show)
        self.finished.connect(self.waiting.leave)
        self._show()

    @property
    def current(self) -> QueuedReading | None:
        """What is shown, None where nothing is left."""
        return next(iter(self._queue.pending()), None)

    def _arranged(self):
        middle = column(self._picture, 8, self.amount, 2, self._said)
        for part in (self._picture, self.amount, self._said):
            middle.setAlignment(part, Qt.AlignmentFlag.AlignHCenter)
        answers = list(self.answers.values())
        digits, others = answers[: len(DIGITS)], answers[len(DIGITS) :]
        said = column(row(*digits, spacing=3), row(*others, None, spacing=3), spacing=4)
        ways = row(self.right, self.skip, None, self.back)
        self._hint.setWordWrap(True)
        self._hint.setMinimumHeight(_HINT_LINES * self._hint.fontMetrics().lineSpacing())
        whole = column(self.waiting_row, self._left, middle, said, ways, self._hint, spacing=12)
        whole.setContentsMargins(24, 20, 24, 20)
        return whole

    def _answer(self, mark: str) -> QPushButton:
        nothing, role = mark == NO_CHARACTER_MARK, "digit" if mark in DIGITS else "mark"
        name = tr("It is no character") if nothing else tr(IT_IS).format(labels.in_words(mark))
        text, key = (NOTHING_SIGN, "nothing") if nothing else (mark, mark)
        result = self._way(text, role, name, key, self._press)
        result.setObjectName(mark)
        result.setAccessibleName(name)
        return result

    def _way(self, text: str, role: str, tip: str, key: str, slot) -> QPushButton:
        result = button(text, role, with_key(tip, key))
        result.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are answers here
        result.setAutoDefault(False)
        result.clicked.connect(slot)
        bind(key, self, result.click)
        return result

    def _mark(self, mark: str) -> None:
        recent = self.current
        try:
            if recent is not None and recent.id is not None:
                self._queue.mark(recent.id, mark)
        except JournalError as error:
            self._profiles.said.emit(str(error))
        self._show()

    def _asks(self, mark: str) -> bool:
        """Ask whether it is really that; return False where that was asked before."""
        about = (self.current.id if self.current else None), mark
        if self._asked_about == about:
            return False
        self._asked_about = about
        self._say(tr(MISLABELLED).format(mark), "doubt")
        return True

    def _say(self, text: str, role: str) -> None:
        self._hint.setText(text)
        restyle(self._hint, "role", role)

    # slots

    @Slot()
    def _press(self) -> None:
        """Take what it was, and have it learnt if it was read as something else."""
        mark, recent = self.sender().objectName(), self.current
        if recent is None or self._profiles.under_way:
            return
        digit, symbol = int(mark) if mark in DIGITS else None, mark if mark in MARK_NAMES else ""
        said = CharacterExample(recent.image, digit, recent.ink, symbol, recent.standing)
        if self._profiles.looks_mislabelled(said, recent.probabilities) and self._asks(mark):
            return
        self._mark(mark)
        if digit != recent.digit and self._profiles.can_learn:
            self._profiles.ask(LEARN_IT, said)

    @Slot()
    def _right(self) -> None:
        self._mark(RIGHT)

    @Slot()
    def _skip(self) -> None:
        self._mark(SKIPPED)

    @Slot()
    def _undo(self) -> None:
        """Take the last answer back, and what was learnt from it."""
        last, steps = self._queue.undo(), self._profiles.active_model.steps
        learnt = last is not None and bool(steps) and steps[-1].picture == last.picture
        if learnt or self._profiles.under_way:
            self._profiles.undo()
        self._show()

    @Slot()
    def _show(self) -> None:
        recent, left = self.current, len(self._queue.pending())
        if recent is None or recent.id != self._asked_about[0]:
            self._asked_about = None, ""
            self._say(tr(QUEUE_HINT), "quiet")
        self._left.setText(tr("%Ln to go", "", left) if left else tr(NOTHING_LEFT))
        for way in (self.right, self.skip, *self.answers.values()):
            way.setEnabled(recent is not None)
        self.back.setEnabled(bool(self._queue.marked()) and not self.waiting.running)
        self.amount.setText(_in_its_amount(recent) if recent else "")
        if recent is None:
            self._picture.clear()
            self._said.setText("")
            return
        self._picture.setPixmap(picture_of(recent.image, SIDE * _SCALE))
        said = tr(
            "Read as {digit}, {share} sure",
            digit=recent.digit,
            share=labels.percent(recent.certainty),
        )
        self._said.setText(said)
        self._picture.setAccessibleName(said)


def _in_its_amount(recent: QueuedReading) -> str:
    """Return the amount with the character that is asked about underlined."""
    text, at = recent.amount, recent.place
    if not text:
        return ""
    before, own, after = (escape(each) for each in (text[:at], text[at : at + 1], text[at + 1 :]))
    return f"{before}<u>{own}</u>{after}"
