"""Steps taken and stored on a thread of their own, so that the pen never waits for either."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot

from digitpad.errors import JournalBusyError, JournalError
from digitpad.finetune.characters import LabelledCharacter
from digitpad.finetune.fine_tuner import FineTuner, FineTuneRequest, FineTuneResult
from digitpad.finetune.natural_gradient import Criterion
from digitpad.finetune.shapes import rehearsal_shapes
from digitpad.finetune.single_step import Learner
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.gui.widgets.worker import Worker, problem_of, reporting_errors
from digitpad.journal import History, Journal, QueuedReading
from digitpad.journal.queue import ReadingQueue
from digitpad.journal.teaching import costs, request
from digitpad.weights.prototypes import Rehearsal
from digitpad.weights.store import Weights

T = TypeVar("T")
FineTune = Callable[[FineTuneRequest], FineTuneResult]
PrepareStep = Callable[[Weights], None]
_log = logging.getLogger(__name__)
NOT_KEPT = translatable("{problem}; what is taught now is not kept")
_NOBODY = 0  # a ticket that is never given out
_PATIENCE = 60.0  # seconds that what is to be stored waits for another process
_LAST_PATIENCE = 3.0  # the same once the window is closed
_PAUSE = 0.05  # seconds from one attempt to the next


@dataclass(frozen=True, eq=False)
class FineTuneOrder:
    """A step to be taken and stored.

    Parameters
    ----------
    ticket : int
        From 1; what comes of the order comes under it.
    kind : str
        `ONE_STEP` or `LEARN_IT`.
    corrected : LabelledCharacter
    learner : Learner
        Where the history stands.
    history : History
        Where the step is stored.
    journal : Journal
        Which the history is in.
    criterion : Criterion or None
        See `FineTuneRequest`.
    """

    ticket: int
    kind: str
    corrected: LabelledCharacter
    learner: Learner
    history: History
    journal: Journal
    criterion: Criterion | None = None

    def request(self) -> FineTuneRequest:
        """Return what the fine-tuner wants to know. Raises JournalError."""
        asked = self.kind, self.corrected, self.journal, self.history
        return replace(request(*asked, self.criterion), learner=self.learner)

    def record(self, result: FineTuneResult) -> str:
        """Store a step and its cost; return a line to show where that is in memory only, or anew.

        Raises
        ------
        JournalBusyError
            If another process is writing; then nothing is stored.
        """
        returned = self.journal.back_to_disk()
        try:
            self.history.record(result.step, costs(result))
        except JournalBusyError:
            raise
        except JournalError as error:
            self.journal.do_without()
            self.history.record(result.step, costs(result))
            return tr(NOT_KEPT, problem=error)
        return tr("What is taught is kept again") if returned else ""


class FineTuneWorker(Worker):
    """Takes one step after another, and stores each that is still wanted when it is taken.

    A learner never changes, so nothing is copied: the one asked with stays as it
    was, whatever becomes of the step.

    Parameters
    ----------
    tune : callable, optional
        FineTuneRequest -> FineTuneResult; called on the thread.
    prepare_step : callable, optional
        Makes what `tune` needs for weights; called on the thread.
    """

    trained = Signal(int, object)  # ticket and FineTuneResult, which is stored
    failed = Signal(int, str)
    said = Signal(str)
    remembered = Signal()
    _asked = Signal(object)
    _told = Signal(object)
    _shapes_wanted = Signal(object)
    _step_expected = Signal(object)
    _ended = Signal()

    def __init__(
        self, tune: FineTune | None = None, prepare_step: PrepareStep | None = None
    ) -> None:
        super().__init__("trainer")
        if tune is None:
            tune = own = FineTuner()
            prepare_step = own.prepare_step
        self._tune, self._step_preparation = tune, prepare_step
        self._storing, self._wanted = Lock(), _NOBODY
        self._asked.connect(self._train, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._write, Qt.ConnectionType.QueuedConnection)
        self._shapes_wanted.connect(self._prepare_shapes, Qt.ConnectionType.QueuedConnection)
        self._step_expected.connect(self._prepare_step, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def ask(self, order: FineTuneOrder) -> None:
        """Have a step taken; `trained` brings it with its ticket."""
        self._wanted = order.ticket
        self.start()
        self._asked.emit(order)

    def remember(self, queue: ReadingQueue, readings: Sequence[QueuedReading]) -> None:
        """Have readings put on a queue; `remembered` says that they are."""
        self.start()
        self._told.emit(lambda: queue.add(readings))

    def write(self, act: Callable[[], None]) -> None:
        """Have something written to the journal as soon as no other process writes there."""
        self.start()
        self._told.emit(act)

    def prepare_shapes(self, rehearsal: Rehearsal) -> None:
        """Have the shapes ready that doubtful readings and corrections are compared with."""
        self.start()
        self._shapes_wanted.emit(rehearsal)

    def prepare_step(self, base: Weights) -> None:
        """Have ready what the first step with these weights waits for otherwise."""
        if self._step_preparation:
            self.start()
            self._step_expected.emit(base)

    def drop(self) -> None:
        """Want the step no more: it is not stored, or is stored already when this returns."""
        with self._storing:
            self._wanted = _NOBODY

    def stop(self) -> None:
        """End the thread after all that was asked is done and stored."""
        self._stopped = True
        if self.running:
            self._ended.emit()
            self._thread.wait()

    # slots, on the thread

    @Slot(object)
    def _train(self, order: FineTuneOrder) -> None:
        try:
            result = self._tune(order.request())
            stored = self._store(order, result)
        except Exception as error:
            self.failed.emit(order.ticket, problem_of(error))
            return
        if stored:
            self.trained.emit(order.ticket, result)

    def _store(self, order: FineTuneOrder, result: FineTuneResult) -> bool:
        """Store a step unless it was dropped; return whether it is."""

        def stored() -> bool:
            with self._storing:
                if order.ticket != self._wanted:
                    return False
                if note := order.record(result):
                    self.said.emit(note)
                step, name = result.step, order.history.name
                _log.info("%s: %d updates, stored for %s", step.kind, step.updates, name)
                return True

        return self._patiently(stored)

    def _patiently(self, act: Callable[[], T]) -> T:
        """Try again while another process writes, without a lock in between."""
        began = time.monotonic()
        while True:
            try:
                return act()
            except JournalBusyError:
                waited = time.monotonic() - began
                if waited > (_LAST_PATIENCE if self._stopped else _PATIENCE):
                    raise
            time.sleep(_PAUSE)

    @Slot(object)
    def _write(self, act: Callable[[], None]) -> None:
        with reporting_errors(self.said.emit):
            self._patiently(act)
        self.remembered.emit()

    @Slot(object)
    def _prepare_shapes(self, rehearsal: Rehearsal) -> None:
        with reporting_errors(self.said.emit):
            rehearsal_shapes(rehearsal)

    @Slot(object)
    def _prepare_step(self, base: Weights) -> None:
        if self._step_preparation and not self._stopped:
            with reporting_errors(self.said.emit):
                self._step_preparation(base)

    @Slot()
    def _end(self) -> None:
        self._thread.quit()
