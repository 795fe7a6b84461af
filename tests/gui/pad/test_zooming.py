"""Zoom and pan, by wheel, button, fingers and keys: ink stays as it is, what is seen moves."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.gui.pad.viewing.placement import Placement
from digitpad.gui.pad.viewing.sheet_layout import LARGEST, SheetLayout
from digitpad.gui.widgets.keys import sequences
from digitpad.ink.strokes import Box
from tests.gui.pad.test_pen_and_fingers import SEVEN, Pen, Touch

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE, MIDDLE = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.MiddleButton
SEEN = QSizeF(800, 400)
AT = (400.0, 150.0)


def turn(pad, by, at=AT, keys=NONE):
    """Turn a wheel over the pad; 120 is one step."""
    place = QPointF(*at)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    there = pad.mapToGlobal(place)
    event = QWheelEvent(place, there, QPoint(), QPoint(0, by), none, keys, phase, False)
    QApplication.sendEvent(pad, event)


def pull(pad, *points):
    """Pull with the middle button."""
    places = [QPoint(*point) for point in points]
    QTest.mousePress(pad, MIDDLE, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, MIDDLE, pos=places[-1])


def corner(pad):
    """Return where the sheet's corner is."""
    return pad.viewport.reach.topLeft().toTuple()


# the geometry


@given(
    st.floats(0.2, 5), st.floats(-900, 900), st.floats(-900, 900), st.floats(0, 3000), st.floats(0)
)
def test_there_is_never_anything_beside_a_sheet_that_is_larger(zoom, x, y, width, height):
    ink = Box(50, 50, width, min(height, 3000))
    layout = SheetLayout.of_ink(SEEN, ink, None)
    kept = layout.kept(Placement(zoom, x, y))
    sheet = kept.rect(layout.reach)
    assert layout.least <= kept.zoom <= LARGEST
    for begin, end, length in (
        (sheet.left(), sheet.right(), 800),
        (sheet.top(), sheet.bottom(), 400),
    ):
        inside = begin <= 1e-6 and end >= length - 1e-6
        assert inside or begin + end == pytest.approx(length)


def test_what_is_under_the_pointer_stays_there():
    before = Placement(1.5, -100, -40)
    after = before.zoomed(3.0, QPointF(300, 200))
    for placement in (before, after):
        place = placement.applied(SheetLayout.of_ink(SEEN, None, None).home).to_ink(
            QPointF(300, 200)
        )
        assert place == pytest.approx((400 / 1.5, 240 / 1.5))


def test_all_of_a_sheet_is_centred():
    assert Placement.of_all(QRectF(0, 0, 1600, 400), SEEN) == Placement(0.5, 0, 100)


# the window


def test_ctrl_and_wheel_enlarge_what_is_under_the_pointer(window, hand):
    hand.write_example()
    pad, ink = window.pad, window.session.document.ink
    text, brackets = window.session.reading.text, pad.brackets
    under = pad.transform.to_ink(QPointF(*AT))
    turn(pad, 240, keys=CONTROL)
    assert pad.transform.scale == pytest.approx(1.44)
    assert pad.transform.to_ink(QPointF(*AT)) == pytest.approx(under)
    assert window.session.document.ink is ink
    assert window.session.reading.text == text
    for before, after in zip(brackets, pad.brackets, strict=True):
        assert after.ink.width() == pytest.approx(1.44 * before.ink.width())
        assert after.span.left() <= after.ink.left() + 1e-6
        assert after.span.right() >= after.ink.right() - 1e-6
    turn(pad, -240, keys=CONTROL)
    assert pad.brackets == brackets


def test_what_is_written_enlarged_is_written_small(window, hand):
    turn(window.pad, 360, keys=CONTROL)
    to_ink = window.pad.transform.to_ink
    begin, end = (to_ink(QPointF(x, 140)) for x in (140, 220))
    hand.drag((140, 140), (220, 140))
    (stroke,) = window.session.document.ink.strokes
    assert stroke.points.tolist() == [pytest.approx(begin), pytest.approx(end)]
    assert stroke.length == pytest.approx(80 / 1.2**3)


def test_a_seven_written_enlarged_is_read(window, hand):
    turn(window.pad, 240, keys=CONTROL)
    hand.write_seven()
    assert window.session.reading.text == "7"


def test_the_eraser_and_the_lasso_meet_what_is_seen(window, hand):
    hand.drag((300, 150), (500, 150))
    turn(window.pad, 240, keys=CONTROL)
    window.commands["eraser=parts"].trigger()
    hand.drag((400, 100), (400, 250))
    one, other = window.session.document.ink.strokes
    gap = other.points[0] - one.points[-1]
    assert gap.tolist() == pytest.approx([20 / 1.44, 0])
    window.commands["lasso"].trigger()
    hand.drag((410, 100), (700, 100), (700, 220), (410, 220))
    assert window.pad.caught == {1}
    hand.drag((450, 150), (450, 222))
    assert np.ptp([s.box.y for s in window.session.document.ink.strokes]) == pytest.approx(50)


def test_keys_zoom_and_show_the_whole_sheet(window, hand):
    hand.write_example()
    for name, scale in (("zoom_in", 1.2), ("zoom_in", 1.44), ("zoom_out", 1.2), ("whole_sheet", 1)):
        for key in sequences(name)[:1]:
            QTest.keySequence(window, key)
        assert window.pad.transform.scale == pytest.approx(scale)
    QTest.keySequence(window, sequences("zoom_out")[0])
    assert window.pad.transform.scale == 1
    assert window.choices.preferences.zoom == 0
    for _ in range(30):
        window.commands["zoom_in"].trigger()
    assert window.pad.transform.scale == pytest.approx(LARGEST)


def test_the_middle_button_pulls_the_sheet_and_draws_nothing(window, hand):
    pad = window.pad
    window.commands["zoom_in"].trigger()
    x, y = corner(pad)
    pull(pad, (300, 200), (280, 210), (260, 190))
    assert corner(pad) == (pytest.approx(x - 40), pytest.approx(y - 10))
    assert len(window.session.document.ink) == 0
    pull(pad, (300, 200), (900, 900), (2000, 2000))
    assert corner(pad) == (0, 0)
    assert pad.cursor().shape() == Qt.CursorShape.CrossCursor


def test_the_wheel_alone_moves_the_sheet(window, hand):
    pad = window.pad
    turn(pad, -120)
    assert corner(pad) == (0, 0)  # all of it is seen: nowhere to go
    window.commands["zoom_in"].trigger()
    x, y = corner(pad)
    turn(pad, 120)
    assert corner(pad) == (pytest.approx(x), min(0, y + 60))
    turn(pad, -120, keys=SHIFT)
    assert corner(pad)[0] == pytest.approx(x - 60)


def test_the_scroll_bars_are_there_while_there_is_something_to_scroll(window, hand):
    pad, bars = window.pad, window.pad.viewport.bars
    assert (bars.across.isVisible(), bars.down.isVisible()) == (False, False)
    window.commands["zoom_in"].trigger()
    assert (bars.across.isVisible(), bars.down.isVisible()) == (True, True)
    bars.across.setValue(0)
    assert corner(pad)[0] == 0
    QTest.mouseClick(bars.across, Qt.MouseButton.LeftButton, pos=QPoint(bars.across.width() - 9, 5))
    assert corner(pad)[0] < 0
    assert len(window.session.document.ink) == 0
    window.commands["whole_sheet"].trigger()
    assert not bars.across.isVisible()


def test_two_fingers_enlarge_and_move_the_sheet_and_leave_no_ink(window):
    pad, touch = window.pad, Touch(window.pad)
    touch.press(0, (300, 200))
    touch.press(1, (400, 200))
    touch.move(1, (420, 200))  # more than a wobble: from here on
    before = pad.transform
    touch.move(1, (540, 200))
    assert pad.transform.scale == pytest.approx(before.scale * 2)
    x, _ = corner(pad)
    for step in range(1, 5):
        touch.move(0, (300 - 5 * step, 200))
        touch.move(1, (540 - 5 * step, 200))
    assert corner(pad)[0] == pytest.approx(x - 20, abs=2)
    touch.lift(0, (280, 200))
    touch.move(1, (100, 100))
    touch.lift(1, (100, 100))
    assert len(window.session.document.ink) == 0
    touch.write(*SEVEN)
    assert window.session.reading.text == "7"


def test_two_fingers_that_rest_move_nothing(window):
    pad, touch = window.pad, Touch(window.pad)
    window.commands["zoom_in"].trigger()
    before = pad.transform
    touch.press(0, (300, 200))
    touch.press(1, (400, 200))
    touch.move(0, (304, 203))
    touch.press(2, (500, 300))  # and a whole hand
    touch.move(0, (250, 150))
    touch.move(2, (550, 350))
    assert pad.transform == before


def test_the_hand_that_holds_a_pen_moves_nothing(window):
    pad, pen, touch = window.pad, Pen(window.pad), Touch(window.pad)
    window.commands["zoom_in"].trigger()
    before = pad.transform
    pen.enter()
    touch.press(0, (300, 200))
    touch.press(1, (400, 200))
    touch.move(1, (600, 200))
    touch.move(1, (700, 200))
    assert pad.transform == before


def test_a_touchpads_pinch_enlarges(window):
    pad = window.pad
    kind, place = Qt.NativeGestureType.ZoomNativeGesture, QPointF(*AT)
    device = QPointingDevice.primaryPointingDevice()
    there = pad.mapToGlobal(place)
    event = QNativeGestureEvent(kind, device, 2, place, place, there, 0.5, QPointF())
    QApplication.sendEvent(pad, event)
    assert pad.transform.scale == pytest.approx(1.5)


def test_nothing_moves_under_a_pen_that_is_down(window, hand):
    hand.write_seven(lift=False)
    turn(window.pad, 240, keys=CONTROL)
    turn(window.pad, -240)
    window.commands["zoom_in"].trigger()
    assert window.pad.transform.scale == 1
    window.pad.cancel()
    window.commands["zoom_in"].trigger()
    assert window.pad.transform.scale == pytest.approx(1.2)


def test_a_new_sheet_is_seen_whole(window, hand):
    hand.write_example()
    window.commands["zoom_in"].trigger()
    window.commands["clear"].trigger()
    assert window.pad.transform.scale == 1
    assert not window.pad.viewport.bars.across.isVisible()


def test_what_is_exported_and_computed_knows_no_zoom(window, hand):
    from digitpad.gui.app.files.drawings import ink_drawing
    from digitpad.gui.mathematics.subject import sheet_of

    hand.write_seven()
    before = ink_drawing(window.pad, window.session).size, sheet_of(window.pad)
    turn(window.pad, 480, keys=CONTROL)
    assert (ink_drawing(window.pad, window.session).size, sheet_of(window.pad)) == before


def test_the_line_to_write_on_goes_with_the_ink(window):
    pad = window.pad
    middle = pad.width() // 2

    def line():
        column = pad.grab().toImage()
        edge = window.pad.paper_style.theme.edge
        rows = range(4, column.height() - 40)
        return [y for y in rows if column.pixelColor(middle, y).name() == edge]

    (before,) = line()
    turn(pad, 120, at=(middle, 0), keys=CONTROL)
    (after,) = line()
    assert after == pytest.approx(1.2 * before, abs=2)
