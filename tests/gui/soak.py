"""A long day at the pad: amounts written, corrected, taken back and cleared by the thousand.

    python -m tests.gui.soak [--amounts N] [--steps N] [--every N]

A line for every so many amounts: memory, live objects, and the medians of the processor's
milliseconds that an amount and a training step took.
"""

from __future__ import annotations

import argparse
import gc
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPointF, QSettings

from digitpad.finetune.single_step import ONE_STEP
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.app.starting.opening import make_window
from digitpad.gui.app.starting.start import application
from digitpad.journal.journal import Journal
from tests.writing import amount


def main() -> None:
    """Write, and print the lines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--amounts", type=int, default=10_000)
    parser.add_argument("--steps", type=int, default=50, help="amounts from one step to the next")
    parser.add_argument("--every", type=int, default=500, help="amounts from one line to the next")
    args = parser.parse_args()
    app = application()
    with TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        journal = Journal.open(Path(folder) / "home")
        window = make_window("pen", PreferencesStore(settings), Preferences("light"), journal)
        window.show()
        for row in soak(app, window, args.amounts, args.steps, args.every):
            print(row, flush=True)
        window.session.undo_stack.setClean()
        window.close()


@dataclass(frozen=True)
class Row:
    """Where a long day stands.

    Parameters
    ----------
    amounts : int
        Written so far.
    memory : float
        What this process has, MB.
    growth : float
        Of the memory since the first row, as a share.
    objects : int
        Those that are alive.
    amount, step : float
        Medians of the processor's seconds for an amount and for a step, since the last row.
    """

    amounts: int
    memory: float
    growth: float
    objects: int
    amount: float
    step: float

    def __str__(self) -> str:
        return (
            f"{self.amounts} amounts\t{self.memory:.1f} MB, {self.growth:+.1%}\t"
            f"{self.objects} objects\tamount {1000 * self.amount:.1f} ms\t"
            f"step {1000 * self.step:.1f} ms"
        )


def soak(app, window: MainWindow, amounts: int, steps: int, every: int) -> Iterator[Row]:
    """Write amounts, a training step after every `steps` of them; yield a row after `every`."""
    rng, took, stepped = np.random.default_rng(1), [], []
    first = 0.0
    for number in range(1, amounts + 1):
        began = time.process_time()
        for _ in _one(window, f"{rng.integers(10, 10_000)}", rng):
            app.processEvents()
        took.append(time.process_time() - began)
        if number % steps == 0:
            stepped.append(_step(app, window))
        if number % every == 0:
            gc.collect()
            memory, objects = _memory(), len(gc.get_objects())
            first = first or memory
            medians = float(np.median(took)), float(np.median(stepped or [0]))
            yield Row(number, memory, memory / first - 1, objects, *medians)
            took, stepped = [], []


def _one(window: MainWindow, text: str, rng: np.random.Generator) -> Iterator[None]:
    """Write an amount, say what a digit is, take that back, and clear; pause where Qt may work."""
    session, pad = window.session, window.pad
    for stroke in amount(text).strokes:
        points = [QPointF(x + 40, y + 60) for x, y in stroke.points.tolist()]
        pad.press(points[0])
        for point in points[1:]:
            pad.move_to(point)
        pad.lift(points[-1])
        yield
    if len(session.reading.characters):
        session.select(int(rng.integers(0, len(session.reading.characters))))
        session.editor.relabel(int(rng.integers(0, 10)))
        yield
        session.undo_stack.undo()
        yield
    session.clear()
    yield


def _step(app, window: MainWindow) -> float:
    """Teach one step on a seven, and take it back; return the processor's seconds."""
    session = window.session
    for _ in _one(window, "7", np.random.default_rng(1)):
        if len(session.reading.characters):
            break
    session.select(0)
    began = time.process_time()
    session.editor.relabel(1)
    session.teaching.fine_tune(ONE_STEP)
    while session.profiles.under_way:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    took = time.process_time() - began
    session.profiles.undo()
    session.clear()
    return took


def _memory() -> float:
    """Return the memory that this process has for itself, MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    main()
