"""Correcting in the window: panel, keys and queue on one side, the session on the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitpad.finetune.fine_tuner import FineTuneResult
from digitpad.finetune.forgetting import Forgetting, costly
from digitpad.finetune.natural_gradient import CONTRADICTS, NOT_OF_DIGITS, TOO_DEAR
from digitpad.finetune.single_step import KEPT, LEARN_IT, ONE_STEP
from digitpad.gui.correction.confusion_window import ConfusionWindow
from digitpad.gui.correction.correction_panel import CorrectionPanel
from digitpad.gui.correction.queue_window import QueueWindow
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.status_line import StatusLine
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.reading.result import DOUBTFUL

_KEPT = translatable("Kept as your own way of writing it: {reason}")
_REASONS = {
    NOT_OF_DIGITS: translatable("marks and signs are learnt by example"),
    CONTRADICTS: translatable("it contradicts what everybody else writes"),
    TOO_DEAR: translatable(
        "it would take more of the other answers than all corrections together may"
    ),
}
COSTLY_STEP = translatable(
    "That cost more than half a point of what the network knew. Undo takes it back."
)
NO_REHEARSAL = translatable("These weights bring no rehearsal set to learn with")
SAY_FIRST = translatable("Say first what it is, by its key or button; then L teaches it.")
REALLY = translatable(
    "Really a {}? Few others write it so. Your word stands; press L again to teach it."
)
NO_STEP_FOR_MARKS = translatable("A mark has no single step; L has it learnt by example.")
LENT = translatable("A network of the lab is reading. It is not taught here.")
LEARNT_ALREADY = translatable("It is learnt: left to itself the pad reads it so.")
NOT_YET = translatable("Left to itself the pad would still read {}: {}. Your word stands.")
NOT_ALONE = translatable("there it takes this ink for part of something else")
NOT_SURE = translatable("the rest of the amount leaves it in doubt")
PARTED = translatable(
    "On a picture ink cannot be parted otherwise. Draw a box around each part instead."
)
NOT_WITHIN = translatable("no more can be learnt without harm to the rest")


class CorrectionController(QObject):
    """Connects panel and keys with the session and its profiles.

    Parameters
    ----------
    session : Session
    panel : CorrectionPanel
    status : StatusLine
        Where problems are said.
    window : QWidget
        The dialogs' parent.
    """

    ways_back_changed = Signal(bool, bool)  # whether a step can be undone, and redone

    def __init__(
        self,
        session: Session,
        panel: CorrectionPanel,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._profiles = session, session.profiles
        self._panel, self._status = panel, status
        self._window, self._theme = window, LIGHT
        self._asked_about: tuple[int | None, str | None] | None = None
        self._told = self._question = ""  # of the last step, and before one
        self._connect_panel()
        profiles = self._profiles
        for changed in (session.selection_changed, session.reading_changed, profiles.began):
            changed.connect(self._show)
        profiles.stepped.connect(self._show_result)
        profiles.moved.connect(self._forget_result)
        profiles.said.connect(status.show_problem)
        for note in (*profiles.journal.notes, *profiles.notes):
            status.show_problem(note)
        self._show()

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours for the windows that are opened from now on."""
        self._theme = theme

    @property
    def can_learn(self) -> bool:
        """Whether there is something to be learnt, and nothing else is being."""
        return self._session.teaching.can_teach and not self._busy

    @property
    def can_step(self) -> bool:
        """The same of a single step."""
        return self._session.teaching.can_step and not self._busy

    @property
    def _busy(self) -> bool:
        return self._profiles.under_way or self._profiles.guest is not None

    def _connect_panel(self) -> None:
        panel, session, profiles = self._panel, self._session, self._profiles
        panel.choice.named.connect(session.editor.name)
        panel.step_asked.connect(self.step)
        panel.learning_asked.connect(self.learn)
        panel.undo_asked.connect(profiles.undo)
        panel.redo_asked.connect(profiles.redo)
        panel.merge_asked.connect(session.editor.merge)
        panel.split_asked.connect(session.editor.split)
        panel.meter.asked.connect(self._show_confusion)
        panel.meter.asked_how.connect(self._status.show_news)

    # slots

    @Slot()
    def _show(self) -> None:
        session, profiles, panel = self._session, self._profiles, self._panel
        model, editor = session.active_model, session.editor
        can_undo = model.can_undo or profiles.under_way
        can_redo = model.can_redo and not profiles.under_way
        panel.show_choice(session.character is not None, editor.said)
        panel.show_ways(self.can_learn, self.can_step)
        self._show_figures()
        profile = labels.profile(profiles.profile)
        panel.show_history(profile, len(model.steps), can_undo, can_redo)
        if profiles.under_way:
            panel.show_under_way(profile)
        panel.show_grouping(editor.can_merge, editor.can_split)
        self._clear_answered()
        self.ways_back_changed.emit(can_undo, can_redo)

    def _clear_answered(self) -> None:
        """Ask no longer for what has been done."""
        answered = {
            tr(NO_REHEARSAL): self._profiles.can_learn,
            tr(SAY_FIRST): self._session.teaching.can_teach,
            tr(NO_STEP_FOR_MARKS): self._session.teaching.can_step,
            tr(LEARNT_ALREADY): not self._session.teaching.is_learnt,
            tr(LENT): self._profiles.guest is None,
            self._question: self._said_of != self._asked_about,
        }
        if answered.get(self._status.message):
            self._status.clear()

    def _show_figures(self) -> None:
        outcome, model = self._session.teaching.outcome, self._session.active_model
        self._panel.table.show_figures(self._session.teaching.figures)
        forgetting = outcome.forgetting if outcome else {}
        self._panel.meter.show_forgetting(forgetting, model.costs.get(model.at, {}))

    @Slot(object)
    def _show_result(self, result: FineTuneResult) -> None:
        self._forget_result()
        complaint = self._complaint(result)
        if complaint:
            self._status.show_problem(complaint)
        elif result.step.outcome == KEPT:
            self._status.show_news(tr(_KEPT, reason=tr(_REASONS[result.step.reason])))
        else:
            return
        self._told = self._status.message

    @Slot()
    def _forget_result(self) -> None:
        """Say no more of a step that has been taken back, or that another one has followed."""
        if self._told and self._status.message == self._told:
            self._status.clear()
        self._told = ""

    def _complaint(self, result: FineTuneResult) -> str:
        """Say what a step did not bring about, or what it cost; nothing where all is well."""
        if result.step.reads is False:
            return self._still_read()
        return tr(COSTLY_STEP) if costly(result.forgetting) else ""

    def _still_read(self) -> str:
        """Say what the pad, left to itself, makes of what it was taught, and why."""
        found = self._session.teaching.read_as
        if found is None:
            return tr(NOT_YET).format(tr("something else"), tr(NOT_ALONE))
        return tr(NOT_YET).format(found, tr(NOT_SURE if found == DOUBTFUL else NOT_WITHIN))

    @Slot(str, object)
    def _show_confusion(self, name: str, forgetting: Forgetting) -> None:
        ConfusionWindow(name, forgetting, self._theme, self._window).open()

    @Slot()
    def step(self) -> None:
        """Take one step."""
        teaching = self._session.teaching
        if self._profiles.guest:
            self._status.show_problem(tr(LENT))
        elif not teaching.can_teach:
            self._status.show_problem(tr(SAY_FIRST))
        elif not teaching.can_step:
            self._status.show_problem(tr(NO_STEP_FOR_MARKS))
        else:
            teaching.fine_tune(ONE_STEP)

    @Slot()
    def learn(self) -> None:
        """Have it learnt; where it looks mislabelled, only when asked again."""
        if self._profiles.guest:
            self._status.show_problem(tr(LENT))
        elif not self._profiles.can_learn:
            self._status.show_problem(tr(NO_REHEARSAL))
        elif not self._session.teaching.can_teach:
            self._status.show_problem(tr(SAY_FIRST))
        elif self._session.teaching.is_learnt:
            self._status.show_news(tr(LEARNT_ALREADY))
        elif self._session.teaching.looks_mislabelled and self._said_of != self._asked_about:
            self._asked_about = self._said_of
            self._question = tr(REALLY).format(self._session.editor.said)
            self._status.show_problem(self._question)
        else:
            self._asked_about = None
            self._session.teaching.fine_tune(LEARN_IT)

    @property
    def _said_of(self) -> tuple[int | None, str | None]:
        return self._session.selected, self._session.editor.said

    @Slot()
    def take_first(self) -> None:
        """Say that the amount is the first that it may be."""
        self._take(0)

    @Slot()
    def take_second(self) -> None:
        """Say that the amount is the second that it may be."""
        self._take(1)

    def _take(self, number: int) -> None:
        if not self._session.editor.take_alternative(number):
            self._status.show_problem(tr(PARTED))

    @Slot(QAction)
    def name(self, action: QAction) -> None:
        """Say that the selected character is what an action is called."""
        self._session.editor.name(action.objectName())

    @Slot()
    def open_queue(self) -> None:
        """Show the recent readings, the least sure first."""
        self._session.remember()
        queue = QueueWindow(self._profiles, self._window)
        self._session.closed.connect(queue.close)
        queue.open()
