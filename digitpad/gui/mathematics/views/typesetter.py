"""Formulas set on a thread of their own: some take a third of a second."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from digitpad.explanation.formulas.formula import Formula
from digitpad.explanation.formulas.typesetting import typeset
from digitpad.gui.widgets.worker import Worker, reporting_errors

_WAITING, _KEPT = 64, 600  # formulas: more than one window shows, and half an hour's walking


class TypesetFormula(NamedTuple):
    """A formula as it is to look."""

    formula: Formula
    size: float
    colour: str


class Typesetter(QObject):
    """Sets formulas, the one asked for last first, and keeps the newest.

    So nobody who walks fast waits for the formulas that were only walked past. What has
    waited longest is given up: while a network trains, every line is soon another.
    """

    finished = Signal(object, str)  # the setting, and its SVG
    failed = Signal(str)  # the formula stays as its text

    def __init__(self) -> None:
        super().__init__()
        self._done: dict[TypesetFormula, str] = {}
        # The thread talks to this object alone, which passes on what it hears: views come
        # and go, and a signal from another thread must not meet them half gone.
        self._press = _TypesettingWorker()
        self._press.finished.connect(self._take)
        self._press.failed.connect(self.failed)

    def ask(self, setting: TypesetFormula) -> str | None:
        """Return the SVG if it is there already; else `finished` brings it."""
        if setting not in self._done:
            self._press.ask(setting)
        return self._done.get(setting)

    def stop(self) -> None:
        """End the thread after the formula it is at; the next one asked for starts it again."""
        self._press.rest()

    # slots

    @Slot(object, str)
    def _take(self, setting: TypesetFormula, svg: str) -> None:
        self._done[setting] = svg
        if len(self._done) > _KEPT:
            del self._done[next(iter(self._done))]
        self.finished.emit(setting, svg)


class _TypesettingWorker(Worker):
    """Where the work is done."""

    finished = Signal(object, str)
    failed = Signal(str)
    _asked = Signal()

    def __init__(self) -> None:
        super().__init__("typesetter")
        self._waiting: deque[TypesetFormula] = deque(maxlen=_WAITING)
        self._asked.connect(self._set_one, Qt.ConnectionType.QueuedConnection)

    def ask(self, setting: TypesetFormula) -> None:
        self.start()
        self._waiting.append(setting)
        self._asked.emit()

    def rest(self) -> None:
        self._waiting.clear()
        super().rest()

    # slots

    @Slot()
    def _set_one(self) -> None:
        if self._waiting:
            setting = self._waiting.pop()
            formula, size, colour = setting
            with reporting_errors(self.failed.emit):
                self.finished.emit(setting, typeset(formula, size=size, colour=colour))
