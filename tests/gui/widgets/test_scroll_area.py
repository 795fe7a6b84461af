"""Areas that scroll: a finger flicks them, and still presses what is in them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from digitpad.gui.widgets.scroll_area import FittingScrollArea, LazyScrollArea


def tall() -> QVBoxLayout:
    lines = QVBoxLayout()
    for number in range(80):
        lines.addWidget(QLabel(f"line {number}"))
    return lines


def lazy() -> LazyScrollArea:
    area, content = LazyScrollArea(), QWidget()
    content.setLayout(tall())
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area


@pytest.mark.parametrize("make", [lazy, lambda: FittingScrollArea(tall())])
def test_a_finger_flicks_it(qtbot, make):
    area = make()
    qtbot.addWidget(area)
    area.resize(200, 300)
    with qtbot.waitExposed(area):
        area.show()
    device, finger = QTest.createTouchDevice(), area.viewport()
    QTest.touchEvent(finger, device).press(0, QPoint(80, 250), finger).commit()
    for y in range(240, 90, -10):
        QTest.touchEvent(finger, device).move(0, QPoint(80, y), finger).commit()
        qtbot.wait(5)
    QTest.touchEvent(finger, device).release(0, QPoint(80, 100), finger).commit()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 50)


def test_the_panel_of_a_low_window_is_flicked_and_its_buttons_pressed(qtbot, open_window, hand_of):
    window = open_window()
    window.resize(800, 560)
    hand_of(window).write_seven()
    panel = window.panel
    finger, device = panel.correction.choice, QTest.createTouchDevice()
    bar = panel.verticalScrollBar()
    bar.setValue(0)
    assert bar.maximum() > 0
    QTest.touchEvent(finger, device).press(0, QPoint(20, 20), finger).commit()
    for y in range(10, -160, -10):
        QTest.touchEvent(finger, device).move(0, QPoint(20, y), finger).commit()
        qtbot.wait(5)
    QTest.touchEvent(finger, device).release(0, QPoint(20, -160), finger).commit()
    qtbot.waitUntil(lambda: bar.value() > 20)
    QTest.mouseClick(panel.correction.choice.findChildren(QWidget)[1], Qt.MouseButton.LeftButton)
    assert window.session.editor.said != ""
