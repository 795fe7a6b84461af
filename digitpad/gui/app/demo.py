"""The demo: a recorded amount is written, read, corrected once, and the pad handed over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QApplication

from digitpad.errors import FileError
from digitpad.files import replacing
from digitpad.finetune.single_step import FineTuneStep
from digitpad.gui.app.demo_player import EXPECTED, DemoPlayer
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.app.starting.opening import make_window
from digitpad.gui.app.starting.start import application


@dataclass(frozen=True)
class DemoResult:
    """What the demo showed.

    Parameters
    ----------
    text : str
        What was read.
    expected : str
        What was written.
    label : int
        What the corrected digit was said to be.
    loss_before, loss_after : float
        Of that digit, around the training step; in nats.
    before, after : tuple of float
        The network's ten outputs for that digit, around the step.
    screenshot : Path or None
        The picture that was saved.
    """

    text: str
    expected: str
    label: int
    loss_before: float
    loss_after: float
    before: tuple[float, ...]
    after: tuple[float, ...]
    screenshot: Path | None


def play(*, theme: str, size: tuple[int, int], screenshot: Path | None) -> DemoResult | None:
    """Play the demo; see `digitpad.gui.app.starting.entry_point.demo`."""
    app = application()
    # Settings of its own: what is chosen in a demo is not meant for the next time.
    window = make_window(
        "pen", PreferencesStore(QSettings("digitpad", "demo")), Preferences(theme=theme)
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.resize(*size)
    window.show()
    player = DemoPlayer(window)
    if screenshot is None:
        _at_leisure(app, player.script())
    else:
        _at_once(app, window, player.script())
        _save(window, screenshot)
    return player.step and _result(player.step, player.text, screenshot)


def _at_leisure(app: QApplication, script: Iterator[int]) -> None:
    """Let the script take its time, and return when the window is closed."""

    def go_on() -> None:
        if (pause := next(script, None)) is not None:
            QTimer.singleShot(pause, app, go_on)

    go_on()
    app.exec()


def _at_once(app: QApplication, window: MainWindow, script: Iterator[int]) -> None:
    """Run the script without its pauses, and paint only what comes of it."""
    app.processEvents()
    window.setUpdatesEnabled(False)
    for _ in script:
        app.processEvents()
    window.setUpdatesEnabled(True)
    app.processEvents()


def _save(window: MainWindow, screenshot: Path) -> None:
    picture = window.grab()
    window.session.undo_stack.setClean()  # nobody is there to be asked about the ink
    window.close()
    with replacing(screenshot) as part:
        writer = QImageWriter(str(part))
        if not writer.write(picture.toImage()):
            raise FileError(screenshot, f"it cannot be written ({writer.errorString()})")


def _result(step: FineTuneStep, text: str, screenshot: Path | None) -> DemoResult:
    before, after = (
        tuple(float(p) for p in trace.output[0]) for trace in (step.trace_before, step.trace_after)
    )
    assert step.label is not None  # the player says which digit it was
    losses = step.loss_before, step.loss_after
    return DemoResult(text, EXPECTED, step.label, *losses, before, after, screenshot)
