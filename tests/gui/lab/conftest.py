"""A lab on a few drawn digits, its window shown."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from digitpad.gui.app.preferences.appearance import dress
from digitpad.gui.lab.data_loader import DataLoader
from digitpad.gui.lab.experiment_model import ExperimentModel
from digitpad.gui.lab.lab_window import LabWindow
from digitpad.gui.widgets.theme import LIGHT, TypeScale
from digitpad.lab.data import TrainingData, drawn
from digitpad.lab.settings import RunSettings

SMALL = RunSettings(batch_size=16, hidden=(12,), epochs=3)


@pytest.fixture(scope="session")
def few() -> TrainingData:
    """A few drawn digits: of five batches of 16 the last is half full."""
    return drawn(72, 20)


@pytest.fixture
def loader(few) -> DataLoader:
    return DataLoader(draw=lambda _: few)


def open_lab(app: QApplication, loader: DataLoader) -> LabWindow:
    """Return a shown window without runs."""
    dress(app, LIGHT, TypeScale())
    window = LabWindow(ExperimentModel(loader))
    window.set_look(LIGHT, TypeScale())
    window.resize(1280, 800)  # larger than the offscreen platform's screen
    window.show()
    return window


def begin_small(window: LabWindow) -> None:
    """Have a new window draw its digits, and begin one small run in the place of its first."""
    window.lab.use_drawn()
    wait_until(lambda: window.lab.snapshot is not None and bool(window.curves.charts))
    window.lab.add(SMALL)
    window.lab.remove(0)
    wait_until(lambda: window.lab.snapshot is not None)


def begin_runs(window: LabWindow, *settings: RunSettings) -> None:
    """Add runs to a lab and wait until they have begun."""
    window.lab.add(*settings)
    wait_until(lambda: all(entry.snapshot for entry in window.lab.entries.values()))


def wait_until(met: Callable[[], bool]) -> None:
    """Let the window work until a condition is met, as fixtures of a whole file may, too."""
    for _ in range(500):
        if met():
            return
        QTest.qWait(10)
    raise AssertionError("it never was so")


@pytest.fixture
def lab_window(qtbot, qapp, loader, kept) -> LabWindow:
    """A window with one small run that stands at its random weights."""
    window = open_lab(qapp, loader)
    kept.append(window)
    qtbot.addWidget(window)
    begin_small(window)
    return window


@pytest.fixture(scope="module")
def lasting_lab(qapp, few) -> Iterator[LabWindow]:
    """A window with one small run for all tests of a file that only look."""
    window = open_lab(qapp, DataLoader(draw=lambda _: few))
    begin_small(window)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def begin() -> Callable[..., None]:
    return begin_runs


@pytest.fixture
def small() -> RunSettings:
    return SMALL


@pytest.fixture
def finish(qtbot):
    def finish(window) -> None:
        qtbot.waitUntil(lambda: not window.lab.going, timeout=20_000)

    return finish


def press(window, text: str) -> None:
    """Click the button that is called so."""
    found = [b for b in window.findChildren(QPushButton) if text in (b.text(), b.accessibleName())]
    assert len(found) == 1, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
