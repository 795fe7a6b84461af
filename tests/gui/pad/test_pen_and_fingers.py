"""Pen and fingers, as the system's events tell of them: what writes, and what only rests."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QInputDevice,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.gui.pad import palm
from digitpad.ink.strokes import Ink

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.MouseButton.NoButton
PRESS, MOVE, RELEASE = (
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletRelease,
)
ENTER, LEAVE = QEvent.Type.TabletEnterProximity, QEvent.Type.TabletLeaveProximity
SEVEN = ((140, 140), (220, 140), (204, 190), (180, 260))
PALM = ((300, 330), (330, 340))


class Pen:
    """A pen over a pad."""

    def __init__(self, pad, kind=QPointingDevice.PointerType.Pen):
        self.pad, self.kind = pad, kind

    def send(self, what, place=(0, 0), button=NONE, down=NONE, to=None):
        """Send an event as the system would."""
        types = QInputDevice.DeviceType, QInputDevice.Capability
        unique = QPointingDeviceUniqueId()
        device = QPointingDevice(
            "pen", 1, types[0].Stylus, self.kind, types[1].Position, 1, 1, "", unique
        )
        place = QPointF(*place)
        pen = (0.5, 0.0, 0.0, 0.0, 0.0, 0.0)  # pressure, tilts, tangential, rotation, z
        keys = Qt.KeyboardModifier.NoModifier
        there = self.pad.mapToGlobal(place)
        event = QTabletEvent(what, device, place, there, *pen, keys, button, down)
        QApplication.sendEvent(to or self.pad, event)

    def enter(self):
        self.send(ENTER, to=QApplication.instance())

    def leave(self):
        self.send(LEAVE, to=QApplication.instance())

    def press(self, place):
        self.send(PRESS, place, LEFT, LEFT)

    def move(self, *places, down=LEFT):
        for place in places:
            self.send(MOVE, place, NONE, down)

    def lift(self, place):
        self.send(RELEASE, place, LEFT, NONE)

    def write(self, *places):
        self.press(places[0])
        self.move(*places[1:])
        self.lift(places[-1])


class Touch:
    """Fingers on a pad."""

    def __init__(self, pad):
        self.pad, self.device = pad, QTest.createTouchDevice()
        self.down = set()

    def press(self, finger, place):
        self._others(finger).press(finger, QPoint(*place), self.pad).commit()
        self.down.add(finger)

    def move(self, finger, *places):
        for place in places:
            self._others(finger).move(finger, QPoint(*place), self.pad).commit()

    def lift(self, finger, place):
        self._others(finger).release(finger, QPoint(*place), self.pad).commit()
        self.down.discard(finger)

    def _others(self, finger):
        """Begin an event with the fingers that stay as they are."""
        event = QTest.touchEvent(self.pad, self.device)
        for other in self.down - {finger}:
            event = event.stationary(other)
        return event

    def write(self, *places):
        self.press(0, places[0])
        self.move(0, *places[1:])
        self.lift(0, places[-1])


@pytest.fixture
def window(open_window):
    """A window of its own for each: the last one's pad remembers a hand for a moment."""
    return open_window()


@pytest.fixture
def pen(window):
    return Pen(window.pad)


@pytest.fixture
def touch(window):
    return Touch(window.pad)


def strokes(window):
    return window.session.document.ink.strokes


# the pen


def test_a_pen_writes(window, pen):
    pen.write((100, 200), (150, 200), (200, 200))
    assert window.session.document.ink == Ink.of([(100, 200), (150, 200), (200, 200)])


def test_the_other_end_of_the_pen_erases(window, hand):
    hand.write_seven()
    Pen(window.pad, QPointingDevice.PointerType.Eraser).write((90, 200), (250, 200))
    assert len(strokes(window)) == 0


def test_a_barrel_button_does_not_end_the_stroke(window, pen):
    pen.press(SEVEN[0])
    pen.move(SEVEN[1])
    pen.send(PRESS, SEVEN[1], RIGHT, LEFT | RIGHT)
    pen.move(SEVEN[2], down=LEFT | RIGHT)
    pen.send(RELEASE, SEVEN[2], RIGHT, LEFT)
    pen.move(SEVEN[3])
    pen.lift(SEVEN[3])
    (stroke,) = strokes(window)
    assert np.array_equal(stroke.points, SEVEN)
    assert window.session.reading.text == "7"


def test_the_barrel_button_selects_where_the_pen_hovers(window, hand, pen):
    hand.write_seven()
    hand.write_seven(x=300)
    assert window.session.selected == 1
    ink = window.pad.brackets[0].ink.center()
    pen.send(PRESS, (ink.x(), ink.y()), RIGHT, RIGHT)
    pen.send(RELEASE, (ink.x(), ink.y()), RIGHT, NONE)
    assert window.session.selected == 0
    assert len(strokes(window)) == 2


def test_a_pen_that_hovers_draws_nothing(window, pen):
    pen.move(*SEVEN, down=NONE)
    assert len(strokes(window)) == 0
    assert not window.pad.busy


def test_a_pen_that_leaves_without_being_lifted_ends_its_stroke(window, pen):
    pen.enter()
    pen.press(SEVEN[0])
    pen.move(*SEVEN[1:])
    pen.leave()
    assert window.session.reading.text == "7"
    assert not window.pad.busy


# undo while it is down


def test_undo_drops_the_stroke_under_way_and_nothing_else(window, hand):
    hand.write_seven()
    hand.write_seven(x=300, lift=False)
    QTest.keyClick(window.pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseMove(window.pad, QPoint(320, 300))
    QTest.mouseRelease(window.pad, LEFT, pos=QPoint(320, 300))
    assert window.session.reading.text == "7"
    assert len(strokes(window)) == 1
    assert not window.commands["redo"].isEnabled()
    window.commands["undo"].trigger()
    assert len(strokes(window)) == 0


def test_undo_drops_the_very_first_stroke(window, hand):
    assert not window.commands["undo"].isEnabled()
    hand.write_seven(lift=False)
    QTest.qWait(50)
    assert window.session.reading.text == "7"
    QTest.keyClick(window.pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.reading.text == ""
    assert not window.commands["undo"].isEnabled()
    QTest.mouseRelease(window.pad, LEFT, pos=QPoint(180, 260))
    assert len(strokes(window)) == 0


def test_a_stroke_given_up_leaves_the_reading_as_it_was(window, hand):
    hand.write_example()
    before = window.session.reading
    hand.write_seven(x=160, lift=False)
    QTest.qWait(50)
    QTest.keyClick(window.pad, Qt.Key.Key_Escape)
    assert window.session.reading.text == before.text
    assert window.session.reading.confidence == before.confidence
    assert window.session.draft is None


# the hand


def test_one_finger_writes(window, touch):
    touch.write(*SEVEN)
    (stroke,) = strokes(window)
    assert np.array_equal(stroke.points[0], SEVEN[0])
    assert window.session.reading.text == "7"


def test_a_second_touch_turns_a_fingers_stroke_into_nothing(window, touch):
    touch.press(0, SEVEN[0])
    touch.move(0, *SEVEN[1:])
    touch.press(1, PALM[0])
    touch.move(0, (300, 300))
    touch.lift(0, (300, 300))
    touch.press(2, (50, 50))  # the hand is still there
    touch.lift(2, (50, 50))
    touch.lift(1, PALM[0])
    assert len(strokes(window)) == 0
    assert window.session.reading.text == ""
    touch.write(*SEVEN)
    assert window.session.reading.text == "7"


def test_a_hand_that_rests_before_the_pen_comes_leaves_nothing(window, pen, touch):
    touch.press(0, PALM[0])
    touch.move(0, PALM[1])
    pen.enter()
    assert not window.pad.busy
    pen.write(*SEVEN)
    touch.lift(0, PALM[1])
    assert window.session.reading.text == "7"


def test_a_hand_that_comes_down_while_the_pen_writes_leaves_nothing(window, pen, touch):
    pen.enter()
    pen.press(SEVEN[0])
    touch.press(0, PALM[0])
    pen.move(*SEVEN[1:])
    touch.move(0, PALM[1])
    pen.lift(SEVEN[-1])
    touch.lift(0, PALM[1])
    assert len(strokes(window)) == 1
    assert window.session.reading.text == "7"


def test_a_touch_that_the_system_takes_back_leaves_the_pen_alone(window, pen, touch):
    pen.press(SEVEN[0])
    touch.press(0, PALM[0])
    QApplication.sendEvent(window.pad, QTouchEvent(QEvent.Type.TouchCancel, touch.device))
    pen.move(*SEVEN[1:])
    pen.lift(SEVEN[-1])
    assert window.session.reading.text == "7"


def test_a_pen_that_lies_still_on_its_tip_is_near(window, pen, touch, monkeypatch):
    monkeypatch.setattr(palm, "_MOMENT", 0.0)
    pen.press(SEVEN[0])
    touch.press(0, PALM[0])
    touch.lift(0, PALM[0])
    pen.move(*SEVEN[1:])
    pen.lift(SEVEN[-1])
    assert len(strokes(window)) == 1


@pytest.mark.parametrize("tells", [True, False])
def test_a_resting_hand_leaves_no_dots_for_a_moment_after(window, pen, touch, tells, monkeypatch):
    monkeypatch.setattr(palm, "_MOMENT", 0.15)
    if tells:  # not every system tells that a pen is near
        pen.enter()
    pen.write(*SEVEN)
    if tells:
        QTest.qWait(200)
        touch.write(PALM[0])
        assert len(strokes(window)) == 1
        pen.leave()
    touch.write(PALM[0])
    assert len(strokes(window)) == 1
    QTest.qWait(200)
    touch.write(PALM[0])
    assert len(strokes(window)) == 2


def test_a_finger_that_taps_selects_and_leaves_no_dot(window, hand, touch):
    hand.write_seven()
    hand.write_seven(x=300)
    place = window.pad.brackets[0].span.center().toPoint()
    assert window.session.selected == 1
    touch.press(0, (place.x(), place.y()))
    touch.lift(0, (place.x(), place.y()))
    assert (window.session.selected, len(strokes(window))) == (0, 2)
