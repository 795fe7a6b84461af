"""The mathematics of a seven just written."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest

from digitpad.explanation.formulas.typesetting import typeset
from digitpad.explanation.guide.choices import CROSS_ENTROPY
from digitpad.explanation.guide.study_position import StudyPosition
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.mathematics.mathematics_window import MathematicsWindow
from digitpad.gui.mathematics.views import typesetter
from tests.gui.conftest import window_for_a_file
from tests.gui.mathematics.core import Core, core_of

INI = QSettings.Format.IniFormat


@pytest.fixture
def typeset_in_earnest() -> bool:
    """Whether a test looks at typeset formulas; a parametrization says so."""
    return False


def be_hasty(monkeypatch) -> None:
    drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="24"/>'
    monkeypatch.setattr(typesetter, "typeset", lambda *_, **__: drawn)


@pytest.fixture(autouse=True)
def _hasty_formulas(monkeypatch, typeset_in_earnest) -> None:
    """Spare the other tests the typesetting, which takes longer than all they do."""
    if typeset_in_earnest:  # though a file's lasting window is hasty
        monkeypatch.setattr(typesetter, "typeset", typeset)
    else:
        be_hasty(monkeypatch)


@pytest.fixture(scope="module")
def lasting_pad(weights, hand_of, tmp_path_factory) -> Iterator[MainWindow]:
    """A pad and its mathematics for all tests of a file that only look.

    To make them takes longer than such a test.
    """
    with pytest.MonkeyPatch.context() as monkeypatch:
        be_hasty(monkeypatch)
        with window_for_a_file(weights, tmp_path_factory) as window:
            hand_of(window).write_seven()
            window.mathematics.open()
            yield window


@pytest.fixture
def looked_at(lasting_pad) -> MathematicsWindow:
    """The lasting window, whatever the test before looked at."""
    lasting = lasting_pad.mathematics.window
    if lasting_pad.choices.preferences.zoom:
        lasting_pad.choices.prefer(zoom=0)
    lasting.resize(1280, 800)
    lasting.activateWindow()
    assert QTest.qWaitForWindowActive(lasting)
    if lasting.tour_bar.stop:
        lasting.tour_bar.end.click()
    lasting.status.clear()
    lasting.study.relabel(None)
    lasting.study.use_loss(CROSS_ENTROPY)
    lasting.study.go(StudyPosition())
    lasting.walk.list.setFocus()
    return lasting


@pytest.fixture
def opened(qtbot, window, hand) -> MathematicsWindow:
    """The window on a seven, opened with its key."""
    hand.write_seven()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.pad, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    opened = window.mathematics.window
    opened.resize(1280, 800)  # larger than the offscreen platform's screen
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


@pytest.fixture
def maths(opened) -> MathematicsWindow:
    """The window that a file's tests are about: its own for each, unless the file shares one."""
    return opened


@pytest.fixture
def core(maths) -> Core:
    """The core's numbers where the digit was not what it was read as."""
    maths.study.relabel(2)
    return core_of(maths)


@pytest.fixture
def click():
    """Click a widget with the left button, in its middle or at a place of it."""

    def click(widget, place: QPoint | None = None) -> None:
        at = widget.rect().center() if place is None else place
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)

    return click


@pytest.fixture
def click_cell(click):
    """Click the cell of a number on a map."""
    return lambda number_map, *index: click(number_map, number_map.centre_of(index).toPoint())
