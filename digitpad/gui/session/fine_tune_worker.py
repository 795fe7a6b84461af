"""Training steps on a thread of their own, so that the pen never waits for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot

from digitpad.finetune.fine_tuner import FineTuner, FineTuneRequest, FineTuneResult
from digitpad.gui.widgets.worker import Worker

FineTune = Callable[[FineTuneRequest], FineTuneResult]


class FineTuneWorker(Worker):
    """Takes steps one after another, each under the ticket it was asked for.

    A learner never changes, so nothing is copied: the one asked with stays as it
    was, whatever becomes of the step. Whoever asks drops what it no longer wants.

    Parameters
    ----------
    tune : callable, optional
        FineTuneRequest -> FineTuneResult; called on the thread.
    """

    trained = Signal(int, object)
    _asked = Signal(int, object)

    def __init__(self, tune: FineTune | None = None) -> None:
        super().__init__("trainer")
        self._tune = tune or FineTuner()
        self._asked.connect(self._train, Qt.ConnectionType.QueuedConnection)

    def ask(self, ticket: int, request: FineTuneRequest) -> None:
        """Have a step taken; `trained` brings it with its ticket."""
        self.start()
        self._asked.emit(ticket, request)

    # slots

    @Slot(int, object)
    def _train(self, ticket: int, request: FineTuneRequest) -> None:
        self.trained.emit(ticket, self._tune(request))
