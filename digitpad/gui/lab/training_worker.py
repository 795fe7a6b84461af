"""Where the runs are: on a thread of their own, one batch at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from sys import getswitchinterval, setswitchinterval
from time import monotonic

from PySide6.QtCore import Qt, Signal, Slot
from threadpoolctl import threadpool_limits

from digitpad.gui.widgets.worker import Worker, problem_of, reporting_errors
from digitpad.lab.data import TrainingData
from digitpad.lab.run import Run, RunLength, RunSnapshot
from digitpad.lab.settings import RunSettings

_EVERY = 0.08  # seconds between reports while runs go on
_SWITCH = 0.0005  # seconds; the window would wait ten times as long for each of its Qt calls


@dataclass(frozen=True, eq=False)
class TrainingReport:
    """What has changed.

    Parameters
    ----------
    ticket : int
        Of the last order that was carried out.
    snapshots : mapping of int to RunSnapshot
        The runs that have changed, by number.
    going : bool
        Whether any run goes on.
    """

    ticket: int
    snapshots: Mapping[int, RunSnapshot]
    going: bool


class TrainingWorker(Worker):
    """Carries out orders, and between them takes steps of the runs that have a goal.

    The run that is furthest behind, in epochs, comes next: runs compared stay abreast.
    Orders wait no longer than for one step. Each is answered at once; while runs go on a
    report is made now and then, and no step taken until it was received: two threads of
    Python are in each other's way, and the window is drawn in a fraction of the time alone.
    """

    reported = Signal(object)
    failed = Signal(str)
    _added = Signal(int, int, object, object)
    _removed = Signal(int, int)
    _sent = Signal(int, object, object)
    _rewound = Signal(int, int, int, bool)
    _received = Signal()
    _went_on = Signal()

    def __init__(self) -> None:
        super().__init__("lab")
        self._runs: dict[int, Run] = {}
        self._goals: dict[int, int] = {}
        self._changed: set[int] = set()
        self._ticket, self._unseen, self._last = 0, 0, 0.0
        self._waiting = False
        self._usual = getswitchinterval()
        self._limits: threadpool_limits | None = None
        for signal, slot in (
            (self._added, self._add),
            (self._removed, self._remove),
            (self._sent, self._send),
            (self._rewound, self._rewind),
            (self._received, self._receive),
            (self._went_on, self._go_on),
        ):
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the thread; leave the window its share of Python and of the processor.

        Threads of BLAS wait for each other by spinning. Where other work wants the cores,
        the window's own above all, a batch of 64 took 70 ms on two of them and 4 on one.
        """
        if self._stopped:
            return
        setswitchinterval(_SWITCH)
        self._limits = self._limits or threadpool_limits(1, "blas")
        super().start()

    def stop(self) -> None:
        """End the thread after the step under way."""
        super().stop()
        setswitchinterval(self._usual)
        if self._limits:
            self._limits.restore_original_limits()
            self._limits = None

    def add(self, ticket: int, number: int, settings: RunSettings, data: TrainingData) -> None:
        """Begin a run."""
        self.start()
        self._added.emit(ticket, number, settings, data)

    def remove(self, ticket: int, number: int) -> None:
        """Forget a run."""
        self._removed.emit(ticket, number)

    def send(self, ticket: int, numbers: tuple[int, ...], length: RunLength) -> None:
        """Let these runs go on for a run length, and all others stop; none: a pause."""
        self._sent.emit(ticket, numbers, length)

    def rewind(self, ticket: int, number: int, step: int, *, exactly: bool = False) -> None:
        """Stop all runs and take one back to a checkpoint; `exactly`: and on to that step."""
        self._rewound.emit(ticket, number, step, exactly)

    def receive(self) -> None:
        """Say that a report has been dealt with."""
        self._received.emit()

    # slots, on the thread

    @Slot(int, int, object, object)
    def _add(self, ticket: int, number: int, settings: RunSettings, data: TrainingData) -> None:
        with reporting_errors(self.failed.emit):
            self._runs[number] = Run(settings, data)
        self._answer(ticket, number)

    @Slot(int, int)
    def _remove(self, ticket: int, number: int) -> None:
        self._runs.pop(number, None)
        self._goals.pop(number, None)
        self._changed.discard(number)
        self._answer(ticket)

    @Slot(int, object, object)
    def _send(self, ticket: int, numbers: tuple[int, ...], length: RunLength) -> None:
        self._goals = {n: self._runs[n].goal(length) for n in numbers if n in self._runs}
        self._answer(ticket)

    @Slot(int, int, int, bool)
    def _rewind(self, ticket: int, number: int, step: int, exactly: bool) -> None:
        self._goals = {}
        if number in self._runs:
            with reporting_errors(self.failed.emit):
                self._runs[number].rewind(step)
                self._goals = {number: step} if exactly else {}
        self._answer(ticket, number)

    @Slot()
    def _receive(self) -> None:
        self._unseen -= 1
        self._wait()

    @Slot()
    def _go_on(self) -> None:
        self._waiting = False
        number = self._next()
        if number is None:
            return
        try:
            self._runs[number].advance()
        except Exception as error:
            self._goals.pop(number)
            self.failed.emit(problem_of(error))
        self._changed.add(number)
        if self._next() is None or monotonic() - self._last > _EVERY:
            self._report()
        self._wait()

    def _next(self) -> int | None:
        """Return the run to take a step of; those at their goals need none."""
        self._goals = {n: g for n, g in self._goals.items() if self._open(n, g)}
        return min(self._goals, key=lambda n: self._runs[n].epoch, default=None)

    def _open(self, number: int, goal: int) -> bool:
        return self._runs[number].step < goal and not self._runs[number].stuck

    def _answer(self, ticket: int, *numbers: int) -> None:
        self._ticket = ticket
        self._changed.update(n for n in numbers if n in self._runs)
        self._report()

    def _wait(self) -> None:
        """Take the next step when the orders that have come in are carried out."""
        if not self._waiting and not self._unseen and self._goals:
            self._waiting = True
            self._went_on.emit()

    def _report(self) -> None:
        snapshots: dict[int, RunSnapshot] = {}
        for number in sorted(self._changed):
            with reporting_errors(self.failed.emit):
                snapshots[number] = self._runs[number].snapshot()
        self._changed.clear()
        self._unseen, self._last = self._unseen + 1, monotonic()
        self.reported.emit(TrainingReport(self._ticket, snapshots, self._next() is not None))
