"""Corrections that came with a file, or were left behind: learnt one after another, when asked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.finetune.single_step import LEARN_IT
from digitpad.gui.session.profile_controller import ProfileController
from digitpad.journal import CorrectionEntry
from digitpad.journal.teaching import waiting


class WaitingLearner(QObject):
    """Has the corrections that wait learnt, a step each, until none is left or it is stopped.

    Parameters
    ----------
    profiles : ProfileController
    parent : QObject
    """

    changed = Signal()

    def __init__(self, profiles: ProfileController, parent: QObject) -> None:
        super().__init__(parent)
        self._profiles, self.running = profiles, False
        self.left: tuple[CorrectionEntry, ...] = ()
        profiles.stepped.connect(self._go_on)
        profiles.moved.connect(self._look)
        self._look()

    @property
    def can_begin(self) -> bool:
        """Whether something waits, and the network can learn it now."""
        return bool(self.left) and self._profiles.can_learn and not self._profiles.under_way

    @Slot()
    def begin(self) -> None:
        """Have the first learnt, and then the others."""
        if self.can_begin:
            self.running = True
            self._learn_next()

    @Slot()
    def stop(self) -> None:
        """Have no further one learnt; one that is under way is."""
        self.leave()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Stop without a word to whoever showed it: the window is closed, the journal perhaps."""
        self.running = False

    # slots

    @Slot()
    def _go_on(self) -> None:
        if self.running:
            self.left = self.left[1:]
            self._learn_next()
        else:
            self._look()

    @Slot()
    def _look(self) -> None:
        """See what waits where the profile stands now; whoever moved it wants no more steps."""
        self.left, self.running = waiting(self._profiles.history), False
        self.changed.emit()

    def _learn_next(self) -> None:
        self.running = bool(self.left)
        if self.running:
            self._profiles.ask(LEARN_IT, self.left[0].correction)
        self.changed.emit()
