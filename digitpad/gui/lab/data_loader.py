"""Getting data sets, on a thread of its own: drawing digits, reading and fetching MNIST."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot

from digitpad.datasets import mnist
from digitpad.gui.widgets.worker import Worker, problem_of
from digitpad.lab.data import TrainingData, drawn, mnist_in

Draw = Callable[[Callable[[], None]], TrainingData]
Fetch = Callable[[Callable[[str, int, int], None]], Path]


class LoadCancelled(Exception):  # noqa: N818  it is no error
    """The user wants other data, or none any more."""


class DataLoader(Worker):
    """Brings one data set after the other, each under the ticket it was asked for.

    Parameters
    ----------
    draw : callable
        (check) -> TrainingData, the built-in set; it calls `check` often, which may raise.
    fetch : callable
        (progress) -> the folder with MNIST.
    """

    supplied = Signal(int, object)
    failed = Signal(int, str)
    progressed = Signal(int, str, float)  # what, and which part of it is done
    _asked = Signal(int, object)

    def __init__(
        self, draw: Draw = lambda check: drawn(check=check), fetch: Fetch = mnist.fetch
    ) -> None:
        super().__init__("data")
        self._draw, self._fetch = draw, fetch
        self._wanted = self._ticket = 0
        self._asked.connect(self._get, Qt.ConnectionType.QueuedConnection)

    def ask_drawn(self, ticket: int) -> None:
        """Have digits drawn."""
        self._ask(ticket, lambda: self._draw(self._check))

    def ask_folder(self, ticket: int, folder: Path) -> None:
        """Have MNIST read from a folder."""
        self._ask(ticket, lambda: mnist_in(folder))

    def ask_fetch(self, ticket: int) -> None:
        """Have MNIST downloaded into the user's cache, and read."""
        self._ask(ticket, lambda: mnist_in(self._fetch(self._progress)))

    def cancel(self) -> None:
        """End a download after the piece that is coming in."""
        self._wanted = -1

    def _ask(self, ticket: int, get: Callable[[], TrainingData]) -> None:
        self._wanted = ticket
        self.start()
        self._asked.emit(ticket, get)

    def _check(self) -> None:
        if self.interrupted or self._wanted != self._ticket:
            raise LoadCancelled

    def _progress(self, name: str, done: int, total: int) -> None:
        self._check()
        self.progressed.emit(self._ticket, name, done / total if total else 0.0)

    # slots, on the thread

    @Slot(int, object)
    def _get(self, ticket: int, get: Callable[[], TrainingData]) -> None:
        self._ticket = ticket
        try:
            self.supplied.emit(ticket, get())
        except LoadCancelled:
            return
        except Exception as error:
            self.failed.emit(ticket, problem_of(error))
