"""The sheet grows to the right when writing reaches its edge, and scrolls."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtTest import QTest

from digitpad.gui.pad.viewing.sheet_layout import SheetLayout
from digitpad.ink.strokes import Box

SEEN = QSizeF(800, 400)


def test_room_grows_where_ink_is_near_the_edge_and_only_there():
    inside, near = Box(50, 100, 600, 100), Box(50, 100, 720, 100)
    assert SheetLayout.of_ink(SEEN, inside, None).reach.width() == 800
    layout = SheetLayout.of_ink(SEEN, near, None)
    assert layout.reach.width() == 770 + 400
    assert layout.usual.zoom == 1  # it is seen as before


def write_to_the_edge(window, hand):
    """Write sevens, the last of them at the edge; return that place."""
    edge = window.pad.width() - 100
    hand.write_seven(x=100)
    hand.write_seven(x=edge - 40)
    return edge


def test_the_sheet_scrolls_once_the_pen_is_away(qtbot, window, hand):
    pad = window.pad
    write_to_the_edge(window, hand)
    assert pad.viewport.reach.left() == 0  # a 4 would get its second stroke here
    qtbot.waitUntil(lambda: pad.viewport.reach.left() < -200, timeout=3000)
    qtbot.wait(300)
    assert pad.transform.scale == 1
    last = pad.transform.rect(window.session.document.ink.strokes[-1].box)
    assert last.right() == pytest.approx(0.55 * pad.width(), abs=2)
    assert pad.viewport.bars.across.isVisible()
    before = window.session.document.ink
    hand.write_seven(x=round(last.right()) + 20)
    ink = window.session.document.ink
    assert ink.strokes[:2] == before.strokes
    assert ink.box.right > pad.width()
    assert window.session.reading.text == "777"


def test_it_lies_still_while_one_goes_on_writing(qtbot, window, hand):
    pad = window.pad
    edge = write_to_the_edge(window, hand)
    for _ in range(3):
        qtbot.wait(350)
        hand.drag((edge - 30, 200), (edge + 60, 200), (edge + 70, 204))
        assert pad.viewport.reach.left() == 0


def test_a_stroke_over_the_edge_does_not_shrink_what_is_seen(qtbot, window, hand):
    pad, width = window.pad, window.pad.width()
    hand.drag((width - 90, 100), (width - 20, 120), (width + 12, 150), (width - 40, 240))
    assert pad.transform.scale == 1
    assert window.session.document.ink.box.right == pytest.approx(width + 12)
    qtbot.waitUntil(lambda: pad.viewport.reach.left() < -200, timeout=3000)
    assert pad.rect().contains(pad.transform.rect(window.session.document.ink.box).toRect())


def test_the_whole_sheet_is_one_key_away_and_undo_goes_home(qtbot, window, hand):
    pad = window.pad
    write_to_the_edge(window, hand)
    qtbot.waitUntil(lambda: pad.viewport.reach.left() < -200, timeout=3000)
    qtbot.wait(300)
    window.commands["undo"].trigger()
    assert pad.viewport.reach.left() == 0
    assert not pad.viewport.bars.across.isVisible()
    window.commands["redo"].trigger()
    QTest.keyClick(pad, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pad.transform.to_ink(QPointF(0, 0)) == (0, 0)


def test_writing_far_on_the_right_is_kept_saved_and_seen_again(qtbot, window, hand, tmp_path):
    pad = window.pad
    for _ in range(3):
        write_to_the_edge(window, hand)
        left = pad.viewport.reach.left()
        qtbot.waitUntil(lambda left=left: pad.viewport.reach.left() < left - 200, timeout=3000)
        qtbot.wait(300)
    ink = window.session.document.ink
    assert ink.box.right > 1.7 * pad.width()
    window.session.save(tmp_path / "long.inkml")
    window.commands["new"].trigger()
    assert pad.transform.scale == 1
    window.session.open(tmp_path / "long.inkml")
    assert len(window.session.document.ink) == len(ink)
    assert pad.rect().contains(pad.transform.rect(window.session.document.ink.box).toRect())


def test_a_smaller_window_keeps_the_part_that_is_seen(qtbot, window, hand):
    pad = window.pad
    write_to_the_edge(window, hand)
    qtbot.waitUntil(lambda: pad.viewport.reach.left() < -200, timeout=3000)
    qtbot.wait(300)
    left = pad.viewport.reach.left()
    window.resize(1100, 700)
    QTest.qWait(50)
    assert pad.transform.scale == 1
    assert pad.viewport.reach.left() == pytest.approx(left, abs=1)
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
