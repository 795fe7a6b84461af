"""Corrections of a file, read on a thread and brought in a few at a time: the pen goes on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from digitpad.errors import DigitpadError
from digitpad.gui.session.profile_controller import ProfileController
from digitpad.gui.widgets.worker import Worker, problem_of
from digitpad.journal import Correction
from digitpad.journal.exchange.formats import read_corrections

PORTION = 50
"""So many corrections are brought in before the window looks at what else it has to do."""
_PAUSE = 20  # milliseconds until it is seen again whether a step is still under way


class CorrectionReader(Worker):
    """Reads one file after another."""

    found = Signal(object)  # sequence of Correction
    failed = Signal(str)
    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__("corrections")
        self._asked.connect(self._read, Qt.ConnectionType.QueuedConnection)

    def ask(self, path: Path) -> None:
        """Have a file read; `found` or `failed` answers."""
        self.start()
        self._asked.emit(path)

    # slots, on the thread

    @Slot(object)
    def _read(self, path: Path) -> None:
        try:
            self.found.emit(read_corrections(path))
        except Exception as error:
            self.failed.emit(problem_of(error))


class CorrectionImport(QObject):
    """Brings the corrections of one file at a time into the profile that was in use at first.

    Nothing of a damaged file comes in. What is in stays where the window is closed meanwhile;
    the file brings the rest when it is imported again.

    Parameters
    ----------
    profiles : ProfileController
    """

    progressed = Signal(int, int)  # how many of how many
    finished = Signal(int, int)  # how many were new, of how many
    failed = Signal(str)

    def __init__(self, profiles: ProfileController) -> None:
        super().__init__()
        self._profiles, self._history = profiles, profiles.history
        self._reader, self._timer = CorrectionReader(), QTimer(self, singleShot=True)
        self._found: Sequence[Correction] = ()
        self._done = self._new = 0
        self.name, self.under_way = "", False
        self._reader.found.connect(self._begin)
        self._reader.failed.connect(self._give_up)
        self._timer.timeout.connect(self._go_on)

    def bring_in(self, path: Path) -> None:
        """Have the corrections of a file brought in; none may be under way."""
        self.name, self.under_way = path.name, True
        self._history = self._profiles.history
        self._reader.ask(path)

    def close(self) -> None:
        """Bring in no more."""
        self.under_way = False
        self._timer.stop()
        self._reader.stop()

    # slots

    @Slot(object)
    def _begin(self, found: Sequence[Correction]) -> None:
        self._found, self._done, self._new = found, 0, 0
        if self.under_way:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Bring the next few in, unless a step is under way: it stands in the same history."""
        if self._profiles.under_way:
            self._timer.start(_PAUSE)
            return
        some = self._found[self._done : self._done + PORTION]
        try:
            self._new += self._profiles.bring_in(self._history, some)
        except DigitpadError as error:
            self._give_up(str(error))
        else:
            self._report(self._done + len(some))

    def _report(self, done: int) -> None:
        self._done, count = done, len(self._found)
        if done < count:
            self.progressed.emit(done, count)
            self._timer.start(0)
        else:
            self._end()
            self.finished.emit(self._new, count)

    @Slot(str)
    def _give_up(self, problem: str) -> None:
        if self.under_way:
            self._end()
            self.failed.emit(problem)

    def _end(self) -> None:
        self._found, self.under_way = (), False
        self._profiles.moved.emit()
