"""Correct characters as a writer would, and tell what it took from the key to what is shown.

It prints JSON: the processor's seconds of the process, all its threads together, for naming a
character and for each time that one is learnt. The first correction of all is not among
them: what later ones need is made then.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import pairwise
from time import process_time, sleep

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.starting.start import application
from digitpad.gui.probes.window import measured_window
from digitpad.ink.strokes import Stroke

_CORRECTIONS = 6
_NAP = 0.001  # seconds in which nothing is asked of the processor
_SETTLED = 1.0  # seconds until everything that follows a change has followed
_PATIENCE = 20_000  # naps
_KEY = Qt.Key.Key_7


def main() -> None:
    """Open, measure, print."""
    app = application()
    with measured_window() as window:
        _settle(app)
        corrected = [_corrected(app, window, i) for i in range(_CORRECTIONS + 1)][1:]
        named, learnt = zip(*corrected, strict=True)
        print(json.dumps({"named": named, "learnt": learnt}), flush=True)


def _corrected(app: QApplication, window: MainWindow, number: int) -> tuple[float, float]:
    """Write a narrow 7, say what it is and have it learnt; return what both took."""
    session, stepped = window.session, []
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    session.write(_narrow_seven(number))
    session.profiles.stepped.connect(stepped.append)
    session.select(0)
    _settle(app)
    named = _timed(app, window, _KEY, lambda: session.editor.label == 7)
    _settle(app)
    if session.teaching.looks_mislabelled:
        QTest.keyClick(window.pad, Qt.Key.Key_L)  # it asks once
        _settle(app)
    return named, _timed(app, window, Qt.Key.Key_L, lambda: bool(stepped))


def _timed(app: QApplication, window: MainWindow, key: Qt.Key, shown: Callable[[], bool]) -> float:
    """Return what the processor took from a key until what it asks for is painted.

    Raises
    ------
    RuntimeError
        If it never is.
    """
    begun = process_time()
    QTest.keyClick(window.pad, key)
    for _ in range(_PATIENCE):
        app.processEvents()
        if shown():
            app.processEvents()
            return process_time() - begun
        sleep(_NAP)
    raise RuntimeError("a correction was not shown")


def _narrow_seven(number: int) -> Stroke:
    width = 14.0 + 2 * number
    corners = [(150, 80), (150 + width, 80 + number % 3), (147 + width, 120), (142 + width, 170)]
    return Stroke(np.concatenate(list(_sides(np.array(corners, float)))))


def _sides(corners: np.ndarray) -> Iterator[np.ndarray]:
    for a, b in pairwise(corners):
        yield np.linspace(a, b, 10)


def _settle(app: QApplication) -> None:
    QTest.qWait(round(1000 * _SETTLED))
    app.processEvents()
