"""From mouse, pen and finger to the ink and its reading, and back."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.ink.strokes import Ink

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def test_a_stroke_of_the_mouse_is_read(window, hand):
    hand.write_seven()
    assert len(window.session.document.ink) == 1
    assert window.session.reading.text == window.panel.reading.shown == "7"


def test_it_is_read_while_the_pen_moves(qtbot, window, hand):
    with qtbot.waitSignal(window.session.reading_changed):
        hand.write_seven(lift=False)
    assert window.panel.reading.shown == "7"
    assert len(window.session.document.ink) == 0
    window.pad.cancel()
    assert window.session.reading.text == ""


def test_several_characters_make_an_amount(window, hand):
    hand.write_example()
    assert window.session.reading.text == "1250.75"
    assert window.panel.reading.shown == "1,250.75"
    assert [bracket.text for bracket in window.pad.brackets] == list("1250.75")


def test_points_beyond_the_edge_are_kept_and_seen(window, hand):
    far = window.pad.width() + 300
    hand.drag((200, 100), (300, 120), (far, 140), (320, 200))
    assert window.session.document.ink.box.right == pytest.approx(far)
    shown = window.pad.transform.rect(window.session.document.ink.box)
    assert window.pad.rect().contains(shown.toAlignedRect())


def test_a_tap_is_a_dot(window):
    QTest.mouseClick(window.pad, LEFT, pos=QPoint(200, 200))
    assert len(window.session.document.ink.strokes[0]) == 1


def test_a_smaller_window_still_shows_all_ink_and_does_not_change_it(window, hand):
    hand.write_example()
    before = window.session.document.ink
    for size in ((800, 560), (1000, 700), (1920, 1080), (1280, 800)):
        window.resize(*size)
        QApplication.processEvents()
        shown = window.pad.transform.rect(before.box)
        assert window.pad.rect().adjusted(-1, -1, 1, 1).contains(shown.toAlignedRect()), size
    assert window.session.document.ink is before
    assert window.pad.transform.scale == 1


def test_undo_redo_clear_and_new(window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    do, session = window.commands, window.session
    do.undo.trigger()
    assert len(session.document.ink) == 1
    do.redo.trigger()
    assert session.reading.text == "77"
    do.clear.trigger()
    assert session.reading.text == ""
    do.undo.trigger()
    do.new.trigger()
    assert len(session.document.ink) == 0
    do.undo.trigger()
    assert session.reading.text == "77"


def test_the_eraser_takes_whole_strokes_and_undo_brings_them_back(window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    window.commands.eraser.trigger()
    hand.drag((90, 200), (400, 200))
    assert window.session.reading.text == ""
    window.commands.undo.trigger()
    assert window.session.reading.text == "77"


def test_erasing_is_seen_before_the_pointer_is_lifted(qtbot, window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    window.commands.eraser.trigger()
    with qtbot.waitSignal(window.session.reading_changed):
        hand.drag((90, 200), (250, 200), lift=False)
    assert window.session.reading.text == "7"
    assert len(window.session.document.ink) == 2


def test_undoing_while_erasing_takes_no_wrong_stroke(window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    window.commands.eraser.trigger()
    hand.drag((290, 200), (420, 200), lift=False)
    window.commands.undo.trigger()
    QTest.mouseRelease(window.pad, LEFT, pos=QPoint(420, 200))
    assert len(window.session.document.ink) == 1


def test_the_other_end_of_the_pen_erases(window, hand):
    hand.write_seven()
    for kind, x in ((QEvent.Type.TabletPress, 90), (QEvent.Type.TabletMove, 250)):
        _send_tablet(window.pad, kind, x, QPointingDevice.PointerType.Eraser)
    _send_tablet(window.pad, QEvent.Type.TabletRelease, 250, QPointingDevice.PointerType.Eraser)
    assert len(window.session.document.ink) == 0


def test_a_pen_writes(window):
    pen = QPointingDevice.PointerType.Pen
    for kind, x in ((QEvent.Type.TabletPress, 100), (QEvent.Type.TabletMove, 150)):
        _send_tablet(window.pad, kind, x, pen)
    _send_tablet(window.pad, QEvent.Type.TabletRelease, 200, pen)
    expected = Ink.of([(100, 200), (150, 200), (200, 200)])
    assert window.session.document.ink == expected


def test_one_finger_writes_and_the_others_rest(window):
    pad, device = window.pad, QTest.createTouchDevice()
    there = QPoint(9, 9)
    QTest.touchEvent(pad, device).press(0, QPoint(100, 100), pad).commit()
    QTest.touchEvent(pad, device).move(0, QPoint(120, 160), pad).press(1, there, pad).commit()
    QTest.touchEvent(pad, device).release(0, QPoint(120, 200), pad).release(1, there, pad).commit()
    (stroke,) = window.session.document.ink.strokes
    assert np.array_equal(stroke.points[0], (100, 100))
    assert stroke.box.bottom == 200


def test_a_click_on_a_bracket_selects_and_a_stroke_across_it_is_ink(window, hand):
    hand.write_example()
    place = window.pad.brackets[1].span.center().toPoint()
    QTest.mouseClick(window.pad, LEFT, pos=place)
    assert window.session.selected == 1
    strokes = len(window.session.document.ink)
    hand.drag((place.x(), place.y()), (place.x() + 30, place.y()))
    assert len(window.session.document.ink) == strokes + 1


def test_the_other_button_selects_on_the_character_itself(window, hand):
    hand.write_example()
    QTest.mouseClick(window.pad, RIGHT, pos=window.pad.brackets[2].ink.center().toPoint())
    assert window.session.selected == 2


def test_the_arrow_keys_move_the_selection_inside_the_reading(window, hand):
    hand.write_example()
    assert window.session.selected == 6
    QTest.keyClick(window.pad, Qt.Key.Key_Right)
    assert window.session.selected == 6
    for _ in range(9):
        QTest.keyClick(window.pad, Qt.Key.Key_Left)
    assert window.session.selected == 0


def _send_tablet(pad, kind, x, pointer):
    types = QInputDevice.DeviceType, QInputDevice.Capability
    device = QPointingDevice(
        "pen", 1, types[0].Stylus, pointer, types[1].Position, 1, 1, "", QPointingDeviceUniqueId()
    )
    down = LEFT if kind != QEvent.Type.TabletRelease else Qt.MouseButton.NoButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else LEFT
    place = QPointF(x, 200)
    pen = (0.5, 0.0, 0.0, 0.0, 0.0, 0.0)  # pressure, tilts, tangential pressure, rotation, z
    keys = Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(kind, device, place, pad.mapToGlobal(place), *pen, keys, button, down)
    QApplication.sendEvent(pad, event)


def test_a_tap_that_wobbles_is_a_tap(window, hand):
    hand.drag((100, 100), (102, 101), (101, 103), (100, 101))
    (stroke,) = window.session.ink.strokes
    assert len(stroke) == 1
