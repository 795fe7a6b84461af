"""The lasso: what it catches is moved and removed, and all of it can be undone."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from digitpad.gui.pad.lasso import caught
from digitpad.ink.strokes import Ink
from tests.gui.pad.test_pen_and_fingers import Pen, Touch

AROUND_FIRST = ((120, 110), (270, 110), (270, 290), (120, 290))
IN_FIRST = (204, 190)


def boxes(window):
    return [stroke.box for stroke in window.session.document.ink.strokes]


def two_sevens(window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    window.commands["lasso"].trigger()


def test_a_loop_catches_what_lies_inside_for_the_greater_part():
    loop = np.array([(0, 0), (100, 0), (100, 100), (0, 100)])
    ink = Ink.of([(10, 10), (90, 90)], [(50, 50)], [(60, 50), (120, 50)], [(60, 60), (190, 60)])
    assert caught(ink, loop) == {0, 1, 2}
    assert caught(ink, loop[::-1]) == {0, 1, 2}
    assert caught(Ink(), loop) == set()


def test_a_loop_that_crosses_itself_still_goes_around():
    twice = [(0, 0), (100, 0), (100, 100), (0, 100)] * 2
    assert caught(Ink.of([(50, 50)]), np.array(twice)) == {0}


def test_a_drag_moves_what_was_caught_and_undo_moves_it_back(window, hand):
    two_sevens(window, hand)
    before = boxes(window)
    hand.drag(*AROUND_FIRST)
    assert window.pad.caught == {0}
    hand.drag(IN_FIRST, (300, 150), (554, 200))
    moved = boxes(window)
    assert moved[0] == before[0]._replace(x=before[0].x + 350, y=before[0].y + 10)
    assert moved[1] == before[1]
    assert window.pad.caught == {0}  # so that one can move it on
    window.commands["undo"].trigger()
    assert boxes(window) == before
    assert not window.pad.caught
    window.commands["redo"].trigger()
    assert boxes(window) == moved


def test_moved_strokes_are_read_where_they_are(window, hand, qtbot):
    hand.write_example()
    text = window.session.reading.text
    window.commands["lasso"].trigger()
    last = window.pad.brackets[-1].ink.toAlignedRect().adjusted(-8, -8, 8, 8)
    corners = (last.topLeft(), last.topRight(), last.bottomRight(), last.bottomLeft())
    hand.drag(*(corner.toTuple() for corner in corners))
    x, y = last.center().toTuple()
    first = round(window.pad.brackets[0].ink.left())
    hand.drag((x, y), (x - 30, y), (first - last.width() + 20, y), lift=False)
    qtbot.waitUntil(lambda: window.session.draft is not None)
    assert window.session.reading.text[1:] == text[:-1]
    assert "5" in window.session.reading.characters[0].guesses
    QTest.mouseRelease(window.pad, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert window.session.reading.text == text


def test_the_writers_word_moves_with_its_strokes(window, hand):
    two_sevens(window, hand)
    window.session.select(0)
    window.session.editor.name("1")
    hand.drag(*AROUND_FIRST)
    hand.drag(IN_FIRST, (210, 240), lift=False)
    QTest.qWait(60)
    assert window.session.reading.text == "17"
    QTest.mouseRelease(window.pad, Qt.MouseButton.LeftButton, pos=QPoint(210, 240))
    assert window.session.reading.text == "17"
    window.commands["undo"].trigger()
    assert window.session.reading.text == "17"


def test_delete_removes_what_was_caught_and_nothing_else(window, hand):
    two_sevens(window, hand)
    assert not window.commands["delete_caught"].isEnabled()
    QTest.keyClick(window.pad, Qt.Key.Key_Delete)
    assert len(boxes(window)) == 2
    hand.drag(*AROUND_FIRST)
    QTest.keyClick(window.pad, Qt.Key.Key_Delete)
    assert [box.x for box in boxes(window)] == [340]
    assert not window.commands["delete_caught"].isEnabled()
    window.commands["undo"].trigger()
    assert window.session.reading.text == "77"


def test_escape_gives_up_the_drag_first_and_then_the_selection(window, hand):
    two_sevens(window, hand)
    before = boxes(window)
    hand.drag(*AROUND_FIRST)
    hand.drag(IN_FIRST, (500, 200), lift=False)
    QTest.keyClick(window.pad, Qt.Key.Key_Escape)
    QTest.mouseRelease(window.pad, Qt.MouseButton.LeftButton, pos=QPoint(500, 200))
    assert (boxes(window), window.pad.caught) == (before, {0})
    QTest.keyClick(window.pad, Qt.Key.Key_Escape)
    assert not window.pad.caught
    assert not window.commands["drop_caught"].isEnabled()


def test_a_click_beside_lets_go_and_one_on_a_bracket_selects(window, hand):
    two_sevens(window, hand)
    hand.drag(*AROUND_FIRST)
    place = window.pad.brackets[0].span.center().toPoint() + QPoint(0, 12)
    QTest.mouseClick(window.pad, Qt.MouseButton.LeftButton, pos=place)
    assert (window.session.selected, window.pad.caught) == (0, {0})
    QTest.mouseClick(window.pad, Qt.MouseButton.LeftButton, pos=QPoint(700, 60))
    assert not window.pad.caught
    assert len(boxes(window)) == 2


def test_another_tool_lets_go(window, hand):
    two_sevens(window, hand)
    hand.drag(*AROUND_FIRST)
    QTest.keyClick(window.pad, Qt.Key.Key_P)
    assert not window.pad.caught
    QTest.keyClick(window.pad, Qt.Key.Key_O)
    assert window.commands["lasso"].isChecked()


def test_the_cursor_says_what_a_press_would_do(window, hand):
    two_sevens(window, hand)
    hand.drag(*AROUND_FIRST)
    for place, moves in ((IN_FIRST, True), ((600, 60), False), (IN_FIRST, True)):
        QTest.mouseMove(window.pad, QPoint(*place))
        shape = window.pad.cursor().shape()
        assert (shape == Qt.CursorShape.SizeAllCursor) == moves


def test_pen_and_finger_hold_the_lasso_too(window, hand):
    two_sevens(window, hand)
    Touch(window.pad).write(*AROUND_FIRST)
    assert window.pad.caught == {0}
    pen = Pen(window.pad)
    pen.write(IN_FIRST, (214, 240))
    assert boxes(window)[0].y == 190
    pen.write((390, 110), (530, 110), (530, 290), (390, 290), (300, 110))
    assert window.pad.caught == {1}


def test_strokes_written_elsewhere_meanwhile_let_go(window, hand):
    two_sevens(window, hand)
    hand.drag(*AROUND_FIRST)
    window.commands["clear"].trigger()
    assert not window.pad.caught
    QTest.keyClick(window.pad, Qt.Key.Key_Delete)
    window.commands["undo"].trigger()
    assert len(boxes(window)) == 2


def test_delete_on_the_slip_is_the_slips_even_while_strokes_are_held(window, hand):
    hand.write_seven()
    window.slip.take()
    two_sevens(window, hand)
    hand.drag(*AROUND_FIRST)
    slip = window.panel.slip.list
    window.activateWindow()
    slip.setFocus()
    slip.setCurrentIndex(slip.model().index(0, 0))
    QTest.keyClick(slip, Qt.Key.Key_Delete)
    assert len(window.slip.slip) == 0
    assert len(boxes(window)) == 2
