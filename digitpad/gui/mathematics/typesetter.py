"""Formulas set on a thread of their own: some take a third of a second."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot

from digitpad.explanation.formula import Formula
from digitpad.explanation.typesetting import typeset
from digitpad.gui.worker import Worker


class Setting(NamedTuple):
    """A formula as it is to look."""

    formula: Formula
    size: float
    colour: str


class Typesetter(Worker):
    """Sets formulas, the one asked for last first, and keeps them all.

    So nobody who walks fast waits for the formulas that were only walked past.
    """

    finished = Signal(object, str)  # the setting, and its SVG
    _asked = Signal()

    def __init__(self) -> None:
        super().__init__("typesetter")
        self._done: dict[Setting, str] = {}
        self._waiting: deque[Setting] = deque()
        self._asked.connect(self._set_one, Qt.ConnectionType.QueuedConnection)

    def ask(self, setting: Setting) -> str | None:
        """Return the SVG if it is there already; else `finished` brings it."""
        if setting not in self._done:
            self.start()
            self._waiting.append(setting)
            self._asked.emit()
        return self._done.get(setting)

    def stop(self) -> None:
        """End the thread after the formula it is at."""
        self._waiting.clear()
        super().stop()

    # slots

    @Slot()
    def _set_one(self) -> None:
        if not self._waiting:
            return
        setting = self._waiting.pop()
        formula, size, colour = setting
        if setting not in self._done:
            self._done[setting] = typeset(formula, size=size, colour=colour)
        self.finished.emit(setting, self._done[setting])
