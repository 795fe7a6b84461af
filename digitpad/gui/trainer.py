"""Training steps on a thread of their own, so that the pen never waits for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot

from digitpad.gui.worker import Worker
from digitpad.ink.normalise import Image
from digitpad.learning.correction import Learner, Step, correct

Correct = Callable[[Learner, Image, int], Step]


class Trainer(Worker):
    """Takes steps one after another, each under the ticket it was asked for.

    A learner never changes, so nothing is copied: the one asked with stays as it
    was, whatever becomes of the step. Whoever asks drops what it no longer wants.

    Parameters
    ----------
    correct : callable
        (learner, image, label) -> Step.
    """

    trained = Signal(int, object)
    _asked = Signal(int, object, object, int)

    def __init__(self, correct: Correct = correct) -> None:
        super().__init__("trainer")
        self._correct = correct
        self._asked.connect(self._train, Qt.ConnectionType.QueuedConnection)

    def ask(self, ticket: int, learner: Learner, image: Image, label: int) -> None:
        """Have a step taken; `trained` brings it with its ticket."""
        self.start()
        self._asked.emit(ticket, learner, image, label)

    # slots

    @Slot(int, object, object, int)
    def _train(self, ticket: int, learner: Learner, image: Image, label: int) -> None:
        self.trained.emit(ticket, self._correct(learner, image, label))
