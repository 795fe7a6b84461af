"""Write with every window open, and tell what points of the pen and the memory came to.

It prints JSON: the processor's seconds on the window's thread for each point, in its handler and
with all that was painted for it; and the memory of the process with the main window open, MB, where
that is told.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, sleep, thread_time

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from digitpad.benchmark.ink_rows import written_amount
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.starting.start import application
from digitpad.gui.probes.window import measured_window

_DIGITS = 6
_HIGH, _LEFT, _BOTTOM = 60.0, 40.0, 0.62  # pixels; of the pad's height
_POINT = 0.010  # seconds from one point of the pen to the next
_NAP = 0.001  # seconds in which nothing is asked of the processor
_WINDOWS = ("lab", "mathematics", "queue")
_STATM = Path("/proc/self/statm")


def main(digits: int = _DIGITS) -> None:
    """Open, write so many digits, print."""
    app = application()
    with measured_window() as window:
        _wait(app, 1.0)
        memory = _memory()
        for name in _WINDOWS:
            window.commands[name].trigger()
            _wait(app, 1.0)
        points = list(_written(app, window, digits))
        print(json.dumps({"points": points, "memory": memory}), flush=True)


def _written(app: QApplication, window: MainWindow, digits: int) -> Iterator[tuple[float, float]]:
    """Write an amount with the mouse; yield the two times of each point that moves the pen."""
    kinds = QEvent.Type
    for points in _strokes(window, digits):
        _send(app, window, kinds.MouseButtonPress, points[0])
        _wait(app, _POINT)
        for point in points[1:]:
            begun = thread_time()
            _send(app, window, kinds.MouseMove, point)
            handled = thread_time() - begun
            yield handled, handled + _wait(app, _POINT)
        _send(app, window, kinds.MouseButtonRelease, points[-1])
        _wait(app, _POINT)


def _strokes(window: MainWindow, digits: int) -> Iterator[list[QPointF]]:
    """Yield the ways of the pen over the pad, in its pixels."""
    ink = written_amount(digits)
    box = ink.box
    assert box is not None
    scale = min(_HIGH / box.h, (window.pad.width() - 3 * _LEFT) / box.w)
    below = QPointF(_LEFT, _BOTTOM * window.pad.height())
    for stroke in ink.strokes:
        moved = (stroke.points - (box.x, box.bottom)) * scale
        yield [QPointF(x, y) + below for x, y in moved.tolist()]


def _send(app: QApplication, window: MainWindow, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    there = window.pad.mapToGlobal(at)
    app.sendEvent(
        window.pad, QMouseEvent(kind, at, there, button, held, Qt.KeyboardModifier.NoModifier)
    )


def _wait(app: QApplication, seconds: float) -> float:
    """Let Qt work until so much time has passed; return what its thread took of the processor."""
    end, begun = perf_counter() + seconds, thread_time()
    app.processEvents()
    took = thread_time() - begun
    while perf_counter() < end:
        sleep(_NAP)
        begun = thread_time()
        app.processEvents()
        took += thread_time() - begun
    return took


def _memory() -> float | None:
    """Return the resident memory of this process, MB; None where the system does not tell."""
    if not _STATM.exists():
        return None
    import resource

    return int(_STATM.read_text().split()[1]) * resource.getpagesize() / 1e6
