"""Where the keyboard is can be seen in every window, wherever Tab leads."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from digitpad.gui.app.preferences.settings_window import SettingsWindow

_AROUND = 4  # pixels around a widget, where a frame may be drawn
_SEEN = 24  # pixels that another look differs by at least
_STOPS = 80  # more than there are in any window


def unseen(window: QWidget) -> list[str]:
    """Return the widgets that look the same with the keyboard in them and without."""
    start, without, same = window.focusWidget(), window.grab(), []
    for _ in range(_STOPS):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        there, within = window.focusWidget(), window.grab()
        if changed_pixels(there, window, without, within) < _SEEN:
            same.append(f"{type(there).__name__} {there.accessibleName()}")
        if there is start:
            return same
        without = within
    raise AssertionError("Tab does not come back")


def changed_pixels(widget, window, before, after):
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    place = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & window.rect()
    one, other = before.copy(place).toImage(), after.copy(place).toImage()
    places = ((x, y) for x in range(one.width()) for y in range(one.height()))
    return sum(one.pixel(*at) != other.pixel(*at) for at in places)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_in_the_main_window(open_window, hand_of, theme):
    window = open_window(theme=theme)
    hand = hand_of(window)
    hand.write_seven()
    QTest.keyClick(window.pad, Qt.Key.Key_Return)  # the slip is there
    hand.write_seven()
    QTest.keyClick(window.pad, "8")  # so that it can be learnt
    window.activateWindow()
    window.pad.setFocus()
    assert unseen(window) == []


def test_in_the_lab(open_window, qtbot):
    window = open_window()
    window.commands["lab"].trigger()
    lab = window.lab.window
    qtbot.waitUntil(lambda: lab.lab.snapshot is not None and bool(lab.curves.charts), timeout=20000)
    lab.activateWindow()
    assert unseen(lab) == []


def test_in_the_mathematics(open_window, hand_of):
    window = open_window()
    hand_of(window).write_seven()
    window.mathematics.open()
    window.mathematics.window.activateWindow()
    assert unseen(window.mathematics.window) == []


def test_in_the_settings(window, qtbot):
    dialog = SettingsWindow(window.choices, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    assert dialog.focusWidget() is dialog.lines["language"]  # at once
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert window.choices.preferences.language != "system"
    assert unseen(dialog) == []
    dialog.close()
