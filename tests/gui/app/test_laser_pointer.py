"""The laser pointer: it points, writes nothing, and is put away."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from digitpad.gui.widgets.keys import sequences
from digitpad.gui.widgets.laser_pointer import LaserPointer


@pytest.fixture
def laser(window, qtbot) -> LaserPointer:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keySequence(window, sequences("laser_pointer")[0])
    return window.findChild(LaserPointer)


def test_it_covers_the_window_whatever_its_size_is(window, laser):
    window.resize(900, 640)
    assert laser.geometry() == window.rect()
    assert window.childAt(QPoint(300, 300)) is laser


def test_it_points_and_writes_nothing(window, laser):
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(laser, left, pos=QPoint(300, 300))
    QTest.mouseMove(laser, QPoint(340, 320))
    QTest.mouseRelease(laser, left, pos=QPoint(340, 320))
    assert [place.toPoint() for place, _ in laser.trail] == [QPoint(300, 300), QPoint(340, 320)]
    assert len(window.session.document.ink) == 0
    red = laser.grab().toImage().pixelColor(340, 320)
    assert red.red() > 200 > 100 > red.green()


def test_its_trail_fades_and_the_dot_stays(laser, qtbot):
    for x in (10, 50, 90):
        QTest.mouseMove(laser, QPoint(x, 40))
    qtbot.waitUntil(lambda: [p.toPoint().x() for p, _ in laser.trail] == [90])


def test_a_finger_points(window, laser):
    touch = QTest.createTouchDevice()
    QTest.touchEvent(window, touch).press(0, QPoint(200, 220), laser)
    assert laser.trail[-1][0].toPoint() == QPoint(200, 220)
    QTest.touchEvent(window, touch).release(0, QPoint(200, 220), laser)
    assert len(window.session.document.ink) == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_escape_or_the_same_key_puts_it_away(window, laser, hand, key):
    if key is None:
        QTest.keySequence(window, sequences("laser_pointer")[0])
    else:
        QTest.keyClick(laser, key)
    assert window.findChild(LaserPointer) is None
    hand.write_seven()
    assert window.session.reading.text == "7"


def test_other_keys_go_on_working(window, laser, hand):
    hand.write_seven()
    QTest.keyClick(laser, "4")
    assert window.session.reading.text == "4"
