"""From mouse, pen and finger to the ink and its reading, and back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.reading.ink_reader import InkReader

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


def test_while_the_pen_is_away_the_next_stroke_is_expected(qtbot, window, hand, monkeypatch):
    read, asked = InkReader._read_before, []
    monkeypatch.setattr(
        InkReader, "_read_before", lambda *given: asked.append(given[1]) or read(*given)
    )
    hand.write_seven()
    qtbot.waitUntil(lambda: asked == [window.session.document.ink])
    with qtbot.waitSignal(window.session.reading_changed):
        hand.write_seven(x=200, lift=False)
    assert len(asked) == 1
    window.pad.cancel()


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
    do["undo"].trigger()
    assert len(session.document.ink) == 1
    do["redo"].trigger()
    assert session.reading.text == "77"
    do["clear"].trigger()
    assert session.reading.text == ""
    do["undo"].trigger()
    do["new"].trigger()
    assert len(session.document.ink) == 0
    do["undo"].trigger()
    assert session.reading.text == "77"


def test_the_eraser_takes_whole_strokes_and_undo_brings_them_back(window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    window.commands["eraser"].trigger()
    hand.drag((90, 200), (400, 200))
    assert window.session.reading.text == ""
    window.commands["undo"].trigger()
    assert window.session.reading.text == "77"


def test_erasing_is_seen_before_the_pointer_is_lifted(qtbot, window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    window.commands["eraser"].trigger()
    with qtbot.waitSignal(window.session.reading_changed):
        hand.drag((90, 200), (250, 200), lift=False)
    assert window.session.reading.text == "7"
    assert len(window.session.document.ink) == 2


def test_undoing_while_erasing_takes_back_the_erasing(window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    window.commands["eraser"].trigger()
    hand.drag((290, 200), (420, 200), lift=False)
    window.commands["undo"].trigger()
    QTest.mouseRelease(window.pad, LEFT, pos=QPoint(420, 200))
    assert window.session.reading.text == "77"


def test_a_click_on_a_bracket_selects_and_a_stroke_across_it_is_ink(window, hand):
    hand.write_example()
    place = window.pad.brackets[1].span.center().toPoint()
    QTest.mouseClick(window.pad, LEFT, pos=place)
    assert window.session.selected == 1
    strokes = len(window.session.document.ink)
    hand.drag((place.x(), place.y()), (place.x() + 30, place.y()))
    assert len(window.session.document.ink) == strokes + 1


def test_a_click_on_ink_selects_its_character_and_writes_no_hidden_dot(window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    QTest.mouseClick(window.pad, LEFT, pos=QPoint(180, 141))  # in the middle of the first's bar
    assert window.session.selected == 0
    assert window.session.reading.text == "77"
    assert len(window.session.document.ink) == 2


def test_a_click_beside_ink_is_a_dot(window, hand):
    hand.write_seven()
    QTest.mouseClick(window.pad, LEFT, pos=QPoint(180, 150))
    assert len(window.session.document.ink) == 2


def test_a_stroke_that_begins_on_ink_is_ink(window, hand):
    hand.write_seven()
    hand.drag((180, 141), (180, 200))
    assert len(window.session.document.ink) == 2


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


def test_a_tap_that_wobbles_is_a_tap(window, hand):
    hand.drag((100, 100), (102, 101), (101, 103), (100, 101))
    (stroke,) = window.session.ink.strokes
    assert len(stroke) == 1
