"""What waits to be learnt, above the queue: how many, and the button that has them learnt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from digitpad.gui.session.profile_controller import ProfileController
from digitpad.gui.session.waiting_learner import WaitingLearner
from digitpad.gui.widgets.basic import button, column, label, row, rule
from digitpad.gui.widgets.keys import bind, with_key
from digitpad.gui.widgets.words.translation import tr, translatable

WAITING_TIP = translatable("Learn the corrections that wait, a step each")


class WaitingRow(QWidget):
    """There only while something waits.

    Parameters
    ----------
    waiting : WaitingLearner
    profiles : ProfileController
        Whose steps the button waits for.
    parent : QWidget
        The window that L is a key of.
    """

    def __init__(
        self, waiting: WaitingLearner, profiles: ProfileController, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self.said = label()
        self.learn = button(tr("Learn them"), "", with_key(tr(WAITING_TIP), "learn"))
        self.learn.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are answers here
        self.learn.setAutoDefault(False)
        self.learn.clicked.connect(self._press)
        bind("learn", parent, self.learn.click)
        whole = column(row(self.said, None, self.learn), rule(), spacing=10)
        self.setLayout(whole)
        for changed in (waiting.changed, profiles.began, profiles.stepped, profiles.moved):
            changed.connect(self._show)
        self._show()

    # slots

    @Slot()
    def _press(self) -> None:
        if self._waiting.running:
            self._waiting.stop()
        else:
            self._waiting.begin()

    @Slot()
    def _show(self) -> None:
        count, running = len(self._waiting.left), self._waiting.running
        self.said.setText(tr("%Ln corrections wait to be learnt", "", count))
        self.learn.setText(tr("Stop") if running else tr("Learn them"))
        self.learn.setEnabled(running or self._waiting.can_begin)
        self.setVisible(bool(count))
