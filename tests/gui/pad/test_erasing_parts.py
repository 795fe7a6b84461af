"""The eraser of parts: it takes what it touches, and nothing else."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from digitpad.gui.pad.eraser import EraserKind, erased
from digitpad.ink.strokes import Ink
from tests.gui.pad.test_pen_and_fingers import Pen

PARTS, STROKES = EraserKind.PARTS, EraserKind.STROKES
LINE = [(0.0, 0.0), (100.0, 0.0)]
places = st.tuples(st.integers(-20, 120), st.integers(-40, 40))
LEFT = Qt.MouseButton.LeftButton


def points(ink):
    return [stroke.points.tolist() for stroke in ink.strokes]


def test_a_stroke_is_split_where_the_eraser_crosses_it():
    left = erased(Ink.of(LINE), PARTS, (50, -30), (50, 30), 10)
    assert points(left) == [[[0, 0], [40, 0]], [[60, 0], [100, 0]]]


def test_a_tap_of_the_eraser_rubs_a_disc():
    left = erased(Ink.of(LINE), PARTS, (50, 6), (50, 6), 10)
    one, other = (stroke.points.ravel().tolist() for stroke in left.strokes)
    assert one == pytest.approx([0, 0, 42, 0])
    assert other == pytest.approx([58, 0, 100, 0])


def test_an_end_is_shortened_and_a_middle_is_gone():
    bent = [(0, 0), (0, 50), (0, 100), (50, 100)]
    assert points(erased(Ink.of(bent), PARTS, (0, 0), (0, 0), 10))[0][0] == [0, 10]
    left = erased(Ink.of(bent), PARTS, (0, 20), (0, 70), 10)
    assert points(left) == [[[0, 0], [0, 10]], [[0, 80], [0, 100], [50, 100]]]


def test_what_is_not_touched_stays_and_dots_and_crumbs_go():
    ink = Ink.of(LINE, [(50, 40)], [(50, 5)], [(41, 0), (59, 0)], [(39, 3), (59, 3)])
    left = erased(ink, PARTS, (50, 0), (50, 0), 10)
    assert left.strokes[2] is ink.strokes[1]
    assert len(left) == 3  # both halves of the line, and the dot beyond
    assert erased(left, PARTS, (500, 0), (500, 9), 10).strokes == left.strokes


def far(places, start, end):
    """Return how far places, shape (n, 2), are from the way between two others."""
    start, way = np.array(start), np.subtract(end, start)
    at = np.clip((places - start) @ way / max(way @ way, 1e-9), 0, 1)
    return np.hypot(*(places - start - at[:, None] * way).T)


@example(line=[(0, 0), (0, -10), (0, 1)], start=(0, 11), end=(0, 11))
@given(st.lists(places, min_size=1, max_size=8), places, places)
def test_nothing_near_the_way_is_left_and_all_the_rest_is(line, start, end):
    ink, radius = Ink.of(line), 10.0
    left = erased(ink, PARTS, start, end, radius)
    for rest in left.strokes:
        assert far(rest.sampled(40), start, end).min() >= radius - 1e-6
    whole = sum(stroke.length for stroke in left.strokes)
    away = far(ink.strokes[0].sampled(4000), start, end)
    outside = (away > radius).mean()
    crumbs = 3 * len(line) + ink.strokes[0].length / 500
    assert whole == pytest.approx(outside * ink.strokes[0].length, abs=crumbs)
    if away.min() < radius - 0.1:
        assert left != ink
        assert len(erased(ink, STROKES, start, end, radius)) == 0


def test_the_mouse_rubs_parts_and_undo_brings_them_back(window, hand):
    hand.drag((100, 200), (300, 200))
    window.commands["eraser=parts"].trigger()
    assert window.commands["eraser"].isChecked()
    hand.drag((200, 150), (200, 250))
    assert points(window.session.document.ink) == [
        [[100, 200], [190, 200]],
        [[210, 200], [300, 200]],
    ]
    window.commands["undo"].trigger()
    assert points(window.session.document.ink) == [[[100, 200], [300, 200]]]


def test_a_seven_without_its_foot_is_read_again(window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    window.commands["eraser=parts"].trigger()
    hand.drag((90, 140), (430, 140), lift=False)
    QTest.qWait(50)
    assert window.session.draft is not None
    assert len(window.session.document.ink) == 2
    QTest.keyClick(window.pad, Qt.Key.Key_Escape)
    assert window.session.reading.text == "77"
    assert window.session.draft is None


def test_the_pens_other_end_uses_the_chosen_eraser(window, hand):
    hand.drag((100, 200), (300, 200))
    QTest.keyClick(window.pad, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    window.commands["pen"].trigger()
    pen = Pen(window.pad, QPointingDevice.PointerType.Eraser)
    pen.write((200, 150), (200, 250))
    assert len(window.session.document.ink) == 2
    assert window.commands["pen"].isChecked()
    QTest.keyClick(window.pad, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    pen.write((150, 150), (150, 250))
    assert points(window.session.document.ink) == [[[210, 200], [300, 200]]]


def test_which_eraser_it_is_is_remembered_and_seen(window, store, hand):
    cursors = set()
    for name in ("eraser=strokes", "eraser=parts", "lasso", "pen"):
        window.commands[name].trigger()
        cursor = window.pad.cursor()
        image = cursor.pixmap().toImage()
        cursors.add((cursor.shape(), bytes(image.constBits()) if not image.isNull() else b""))
        if name != "pen":
            assert window.commands[name].isChecked()
    assert len(cursors) == 4
    assert store.load().eraser == "parts"


def test_an_eraser_that_touches_nothing_is_no_edit(window, hand):
    hand.write_seven()
    window.commands["eraser=parts"].trigger()
    QTest.mouseClick(window.pad, LEFT, pos=QPoint(600, 60))
    window.commands["undo"].trigger()
    assert len(window.session.document.ink) == 0
