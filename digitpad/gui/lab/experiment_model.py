"""What the lab's window is about: the runs, which of them is selected, the data.

It knows no widgets. They call its methods and redraw when it says what changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from digitpad.datasets import mnist
from digitpad.gui.lab.data_loader import DataLoader
from digitpad.gui.lab.training_worker import TrainingReport, TrainingWorker
from digitpad.gui.widgets.words.numbers import whole
from digitpad.gui.widgets.words.translation import tr
from digitpad.lab.data import TrainingData
from digitpad.lab.run import RunLength, RunSnapshot
from digitpad.lab.run_entry import MOST_RUNS, RunEntry
from digitpad.lab.settings import RunSettings


class ExperimentModel(QObject):
    """The runs of one lab.

    Parameters
    ----------
    loader : DataLoader, optional
        Gets the data sets.
    """

    runs_changed = Signal()  # which there are, shown or selected
    progressed = Signal()  # how they stand
    data_changed = Signal()
    fetched = Signal(str, float)
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, loader: DataLoader | None = None) -> None:
        super().__init__()
        self.data: TrainingData | None = None
        self.fetching = self.waiting = self.going = False
        self.entries: dict[int, RunEntry] = {}
        self.selected: int | None = None
        self._ticket = self._data_ticket = 0
        self._worker, self._loader = TrainingWorker(), loader or DataLoader()
        self._worker.reported.connect(self._take_report)
        self._worker.failed.connect(self.failed)
        self._loader.supplied.connect(self._take_data)
        self._loader.failed.connect(self._take_failure)
        self._loader.progressed.connect(self._take_progress)

    @property
    def entry(self) -> RunEntry | None:
        """The selected run."""
        return None if self.selected is None else self.entries[self.selected]

    @property
    def snapshot(self) -> RunSnapshot | None:
        """How the selected run stands."""
        return self.entry.snapshot if self.entry else None

    @property
    def shown(self) -> tuple[RunEntry, ...]:
        """The runs that are shown."""
        return tuple(entry for entry in self.entries.values() if entry.shown)

    # data

    def use_drawn(self) -> None:
        """Train on the built-in set from now on."""
        self._loader.ask_drawn(self._data_asked())

    def use_mnist(self, folder: Path | None = None) -> bool:
        """Train on MNIST in a folder, or in the user's cache; False if it is not there."""
        found = folder or mnist.find()
        if found is not None:
            self._loader.ask_folder(self._data_asked(), found)
        return found is not None

    def fetch_mnist(self) -> None:
        """Download MNIST, and train on it from now on."""
        self._loader.ask_fetch(self._data_asked(fetching=True))

    def cancel(self) -> None:
        """Give up fetching, at once: the thread may be waiting for a server for a while yet."""
        self._loader.cancel()
        self._data_ticket += 1
        self.waiting = self.fetching = False
        self.data_changed.emit()
        self.said.emit(tr("Fetching MNIST was cancelled; what is there is kept"))

    # runs

    def add(self, *several: RunSettings, alone: bool = False) -> None:
        """Begin runs from their seeds' random weights; `alone`: hide those there are."""
        if self.data is None:
            return
        free = [number for number in range(MOST_RUNS) if number not in self.entries]
        if len(free) < len(several):
            self.failed.emit(
                tr("{most} runs at a time are enough: delete some first", most=MOST_RUNS)
            )
            return
        if alone:
            self._show_only(())
        for number, settings in zip(free, several, strict=False):
            ticket = self._next_ticket()
            self.entries[number] = RunEntry(number, settings, self.data.name, ticket)
            self._worker.add(ticket, number, settings, self.data)
        self.selected = free[0]
        if self.going:
            self.train()
        self.runs_changed.emit()

    def remove(self, number: int) -> None:
        """Delete a run."""
        order = list(self.entries)
        place = order.index(number)
        del self.entries[number]
        self._worker.remove(self._next_ticket(), number)
        if self.selected == number:
            left = list(self.entries)
            self.selected = left[min(place, len(left) - 1)] if left else None
        self.going = self.going and bool(self.shown)
        self.runs_changed.emit()

    def select(self, number: int) -> None:
        """Show the weights and the checkpoints of a run."""
        if number in self.entries and number != self.selected:
            self.selected = number
            self.runs_changed.emit()

    def show(self, number: int, shown: bool) -> None:
        """Show a run's curves, or hide them; a hidden run does not train."""
        if self.entries[number].shown == shown:
            return
        self.entries[number] = replace(self.entries[number], shown=shown)
        if self.going:
            self.train()
        self.runs_changed.emit()

    # time

    def train(self, length: RunLength = RunLength.ALL) -> None:
        """Let all runs that are shown go on."""
        able = [entry.number for entry in self.shown if entry.able]
        if self.shown and not able:
            self.failed.emit(
                tr("The weights are no numbers any more: rewind, or learn more slowly")
            )
        self._send(able, length)

    def pause(self) -> None:
        """Stop after the batches under way."""
        self._send([], RunLength.ALL)

    def rewind(self, step: int, *, exactly: bool = False) -> None:
        """Take the selected run to the last checkpoint before `step`; `exactly`: to the step."""
        if self.selected is None:
            return
        ticket, self.going = self._next_ticket(), False
        self.entries[self.selected] = replace(self.entries[self.selected], since=ticket)
        self._worker.rewind(ticket, self.selected, step, exactly=exactly)

    def step_back(self) -> None:
        """Undo the selected run's last step."""
        if self.snapshot and self.snapshot.step:
            self.rewind(self.snapshot.step - 1, exactly=True)

    def close(self) -> None:
        """End both threads; a download after the piece that is coming in."""
        self._loader.stop()
        self._worker.stop()

    # inside

    def _send(self, numbers: Iterable[int], length: RunLength) -> None:
        numbers = tuple(numbers)
        self.going = bool(numbers)
        self._worker.send(self._next_ticket(), numbers, length)
        self.progressed.emit()

    def _show_only(self, numbers: tuple[int, ...]) -> None:
        for number, entry in self.entries.items():
            self.entries[number] = replace(entry, shown=number in numbers)
        self.pause()

    def _next_ticket(self) -> int:
        self._ticket += 1
        return self._ticket

    def _data_asked(self, *, fetching: bool = False) -> int:
        self._data_ticket += 1
        self.waiting, self.fetching = True, fetching
        self.data_changed.emit()
        return self._data_ticket

    # slots

    @Slot(object)
    def _take_report(self, report: TrainingReport) -> None:
        QTimer.singleShot(0, self._worker.receive)  # when what is shown now is painted
        for number, snapshot in report.snapshots.items():
            entry = self.entries.get(number)
            if entry and report.ticket >= entry.since:
                self.entries[number] = replace(entry, snapshot=snapshot)
        if report.ticket == self._ticket:
            self.going = report.going
        self.progressed.emit()

    @Slot(int, object)
    def _take_data(self, ticket: int, data: TrainingData) -> None:
        if ticket != self._data_ticket:
            return
        self.data, self.waiting, self.fetching = data, False, False
        self.data_changed.emit()
        said = tr("{data}: {training} to train, {test} to test")
        if self.entries:
            said = tr("{data}: {training} to train, {test} to test, for runs begun from now on")
        sizes = {"training": whole(len(data.training)), "test": whole(len(data.test))}
        self.said.emit(said.format(data=tr(data.name), **sizes))
        if not self.entries:
            self.add(RunSettings())

    @Slot(int, str)
    def _take_failure(self, ticket: int, problem: str) -> None:
        if ticket == self._data_ticket:
            self.waiting = self.fetching = False
            self.data_changed.emit()
            self.failed.emit(problem)

    @Slot(int, str, float)
    def _take_progress(self, ticket: int, name: str, part: float) -> None:
        if ticket == self._data_ticket:
            self.fetched.emit(name, part)
