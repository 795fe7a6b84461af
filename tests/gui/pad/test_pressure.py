"""Pressure: it is seen where that is asked for, kept with its stroke, and never read."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtWidgets import QApplication

from digitpad.gui.pad.eraser import EraserKind, erased
from digitpad.gui.pad.transform import PaperTransform
from digitpad.gui.widgets.theme import LIGHT
from digitpad.ink.normalise import normalise
from digitpad.ink.strokes import Ink, Stroke
from tests.gui.pad.test_pen_and_fingers import LEFT, MOVE, NONE, PRESS, RELEASE

TAPERED = [(100 + 10 * i, 200, i / 20) for i in range(21)]


def write(pad, points):
    """Write with a pen, (x, y, pressure) each."""
    types, unique = (QInputDevice.DeviceType, QInputDevice.Capability), QPointingDeviceUniqueId()
    kind = QPointingDevice.PointerType.Pen
    can = types[1].Position | types[1].Pressure
    device = QPointingDevice("pen", 1, types[0].Stylus, kind, can, 1, 1, "", unique)
    last = len(points) - 1
    steps = [(PRESS, *points[0]), *((MOVE, *p) for p in points[1:]), (RELEASE, *points[last])]
    for what, x, y, pressure in steps:
        place, keys = QPointF(x, y), Qt.KeyboardModifier.NoModifier
        button = NONE if what == MOVE else LEFT
        down = NONE if what == RELEASE else LEFT
        pen = (0.0 if what == RELEASE else pressure, 0.0, 0.0, 0.0, 0.0, 0.0)
        there = pad.mapToGlobal(place)
        QApplication.sendEvent(
            pad, QTabletEvent(what, device, place, there, *pen, keys, button, down)
        )


def thickness(pad, x):
    """Return how many pixels of a column are ink."""
    picture = pad.grab().toImage()
    rows = range(150, 250)
    return sum(picture.pixelColor(x, y).name() == LIGHT.ink for y in rows)


def test_ink_is_thicker_where_the_pen_is_pressed_if_that_is_chosen(window, store):
    pad = window.pad
    write(pad, TAPERED)
    assert abs(thickness(pad, 130) - thickness(pad, 270)) <= 1
    window.commands["weighted"].trigger()
    assert store.load().weighted
    thin, usual, thick = (thickness(pad, x) for x in (120, 200, 280))
    assert thin < usual < thick
    assert thick >= 2 * thin
    window.commands["weighted"].trigger()
    assert abs(thickness(pad, 130) - thickness(pad, 270)) <= 1


def test_what_is_read_knows_no_pressure(window):
    write(window.pad, TAPERED)
    ink = window.session.document.ink
    plain = Ink.of(ink.strokes[0].points)
    before = window.session.reading
    assert ink == plain
    assert np.array_equal(normalise(ink), normalise(plain))
    window.commands["weighted"].trigger()
    assert window.session.reading is before


def test_it_stays_with_the_stroke_that_is_moved_and_cut():
    stroke = Stroke(np.array([(0.0, 0.0), (100.0, 0.0)]), np.array([0.0, 1.0]))
    assert np.array_equal(stroke.moved((5, 5)).pressure, [0, 1])
    left = erased(Ink((stroke,)), EraserKind.PARTS, (50, -30), (50, 30), 10)
    assert [s.pressure.tolist() for s in left.strokes] == [
        pytest.approx([0, 0.4]),
        pytest.approx([0.6, 1]),
    ]


def test_mouse_and_finger_press_alike_everywhere(window, hand):
    write(window.pad, TAPERED)
    hand.write_seven(x=400)
    pen, mouse = window.session.document.ink.strokes
    assert pen.pressure.tolist() == pytest.approx([p for *_, p in TAPERED], abs=1e-4)
    assert mouse.pressure is None


def test_pressure_is_a_number_for_each_point():
    for wrong in ([0.5], [0.5, np.nan]):
        with pytest.raises(ValueError, match="pressure"):
            Stroke(np.zeros((2, 2)), np.array(wrong))


def test_a_tap_with_the_pen_is_seen(window):
    window.commands["weighted"].trigger()
    write(window.pad, [(200, 200, 1.0)])
    assert thickness(window.pad, 200) >= 8
    assert window.pad.transform == PaperTransform()
