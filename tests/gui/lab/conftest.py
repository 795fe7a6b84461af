"""A lab on a few drawn digits, its window shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from digitpad.gui.lab.lab_window import LabWindow
from digitpad.gui.lab.laboratory import Laboratory
from digitpad.gui.lab.supply import Supply
from digitpad.gui.look import dress
from digitpad.gui.theme import LIGHT, Type
from digitpad.lab.data import Data, drawn
from digitpad.lab.settings import Settings

SMALL = Settings(batch_size=16, hidden=(12,), epochs=3)


@pytest.fixture(scope="session")
def few() -> Data:
    """A few drawn digits: of five batches of 16 the last is half full."""
    return drawn(72, 20)


@pytest.fixture
def supply(few) -> Supply:
    return Supply(draw=lambda: few)


@pytest.fixture
def lab_window(qtbot, qapp, supply, kept) -> LabWindow:
    """A window with one small run that stands at its random weights."""
    dress(qapp, LIGHT, Type())
    window = LabWindow(Laboratory(supply))
    window.set_look(LIGHT, Type())
    kept.append(window)
    qtbot.addWidget(window)
    window.show()
    window.lab.use_drawn()
    qtbot.waitUntil(lambda: window.lab.view is not None and bool(window.curves.charts))
    window.lab.add(SMALL)
    window.lab.remove(0)
    qtbot.waitUntil(lambda: window.lab.view is not None)
    return window


@pytest.fixture
def begin(qtbot):
    """Add runs to a lab and wait until they have begun."""

    def begin(window: LabWindow, *settings: Settings) -> None:
        window.lab.add(*settings)
        qtbot.waitUntil(lambda: all(entry.view for entry in window.lab.entries.values()))

    return begin


@pytest.fixture
def small() -> Settings:
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
