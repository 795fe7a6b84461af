"""A lab on a few drawn digits, its window shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

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
    return DataLoader(draw=lambda: few)


@pytest.fixture
def lab_window(qtbot, qapp, loader, kept) -> LabWindow:
    """A window with one small run that stands at its random weights."""
    dress(qapp, LIGHT, TypeScale())
    window = LabWindow(ExperimentModel(loader))
    window.set_look(LIGHT, TypeScale())
    window.resize(1280, 800)  # larger than the offscreen platform's screen
    kept.append(window)
    qtbot.addWidget(window)
    window.show()
    window.lab.use_drawn()
    qtbot.waitUntil(lambda: window.lab.snapshot is not None and bool(window.curves.charts))
    window.lab.add(SMALL)
    window.lab.remove(0)
    qtbot.waitUntil(lambda: window.lab.snapshot is not None)
    return window


@pytest.fixture
def begin(qtbot):
    """Add runs to a lab and wait until they have begun."""

    def begin(window: LabWindow, *settings: RunSettings) -> None:
        window.lab.add(*settings)
        qtbot.waitUntil(lambda: all(entry.snapshot for entry in window.lab.entries.values()))

    return begin


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
