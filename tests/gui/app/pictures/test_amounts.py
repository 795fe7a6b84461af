"""A picture under the paper: its amounts are shown, corrected, taken, and taken away."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from digitpad.gui.app.starting.furnishing import PAD_HINT
from digitpad.gui.widgets.keys import sequences
from digitpad.ink.strokes import Box
from digitpad.reading.label_overrides import NOTHING
from digitpad.reading.result import Alternative, PossibleCharacter
from tests.gui.app.pictures.amounts_on_paper import LONG, page, stroke
from tests.gui.pad.test_pen_and_fingers import Touch


def click(window, box: Box) -> None:
    place = window.pad.transform.rect(box).center().toPoint()
    QTest.mouseClick(window.pad, Qt.MouseButton.LeftButton, pos=place)


def test_a_picture_is_enlarged_and_moved_and_stays_so_while_it_is_corrected(window, show):
    session, pad = show("4725", "381"), window.pad
    usual = pad.transform
    window.commands["zoom_in"].trigger()
    window.commands["zoom_in"].trigger()
    assert pad.transform.scale == pytest.approx(1.44 * usual.scale)
    click(window, session.reading.characters[2].box)
    assert session.selected == 2
    near = pad.transform
    QTest.keyClick(pad, Qt.Key.Key_9)
    assert (session.reading.text, pad.transform) == ("4795", near)
    assert pad.brackets[0].ink == pad.transform.rect(session.reading.characters[0].box)
    window.commands["amount_on"].trigger()
    assert session.reading.text == "381"
    assert not pad.viewport.bars.down.isVisible()
    window.commands["zoom_in"].trigger()
    window.commands["whole_sheet"].trigger()
    window.commands["amount_back"].trigger()
    assert pad.transform == usual


def test_one_key_shows_the_whole_picture_and_again_the_amount(window, show):
    session, pad = show(*["4725", "381", "96", "50"] * 3), window.pad
    usual = pad.transform
    picture = session.sheet.size
    assert not pad.rect().contains(usual.rect(picture).toAlignedRect())
    QTest.keySequence(window, sequences("whole_sheet")[0])
    seen = pad.transform.rect(picture)
    assert QRectF(pad.rect()).adjusted(-1, -1, 1, 1).contains(seen)
    assert max(seen.width() / pad.width(), seen.height() / pad.height()) == pytest.approx(1)
    QTest.keySequence(window, sequences("whole_sheet")[0])
    assert pad.transform == usual


def test_a_character_is_selected_by_a_click_and_named_undoably(window, show):
    session = show("4725")
    click(window, session.reading.characters[2].box)
    assert session.selected == 2
    QTest.keyClick(window.pad, Qt.Key.Key_9)
    assert session.reading.text == "4795"
    assert session.selected == 2
    assert session.editor.said == "9"
    QTest.keyClick(window.pad, Qt.Key.Key_Period)
    assert session.reading.text == "47.5"
    session.editor.name(NOTHING)
    assert session.reading.text == "475"
    for text in ("47.5", "4795", "4725"):
        window.commands["undo"].trigger()
        assert session.reading.text == text
    window.commands["undo"].trigger()
    assert session.sheet is None
    assert session.reading.text == ""


def test_the_word_stays_with_another_network(window, show, weights):
    session = show("4725")
    session.select(1)
    session.editor.name("1")
    box = session.character.box
    session.profiles.use_weights(weights)
    assert [c.text for c in session.reading.characters if c.box == box and c.named] == ["1"]


def test_several_amounts_are_shown_one_after_the_other(window, show):
    session = show("4725", "38")
    assert len(window.session.sheet.amounts) == 2
    assert window.panel.amounts.shown == "Amount 1 of 2"
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert session.reading.text == "38"
    assert not window.panel.amounts.on.isEnabled()
    QTest.mouseClick(window.panel.amounts.back, Qt.MouseButton.LeftButton)
    assert session.reading.text == "4725"
    click(window, session.sheet.amounts[1].box)  # between the 3 and the 8
    assert window.panel.amounts.shown == "Amount 2 of 2"


def test_a_word_beside_amounts_is_none_and_is_read_in_a_box(window, qtbot, tmp_path):
    made = page("4725", "38", "")
    for left in (60, 150, 240):
        for ends in ((0, 0, 0, 100), (60, 0, 60, 100), (0, 50, 60, 50)):  # H
            x, y, to_x, to_y = ends
            made.line(left + x, 400 + y, left + to_x, 400 + to_y, grey=20)
    Image.fromarray(made.pixels()).save(tmp_path / "page.png")
    session = window.session
    assert window.files.open_path(tmp_path / "page.png")
    qtbot.waitUntil(lambda: session.sheet is not None, timeout=LONG)
    assert [amount.box.y < 390 for amount in session.sheet.amounts] == [True, True]
    window.files.pictures.read_part(Box(40.0, 390.0, 300.0, 130.0))
    qtbot.waitUntil(lambda: len(session.sheet.amounts) == 3, timeout=LONG)
    assert not any(character.text.isdigit() for character in session.reading.characters)


def test_undo_shows_the_amount_that_it_changes(show):
    session = show("4725", "38")
    session.editor.name("1")
    session.picture.next_amount(1)
    session.undo_stack.undo()
    assert session.picture.amount == 0
    assert session.reading.text == "4725"


def test_a_drawn_box_is_read_alone_and_undone(window, show, qtbot):
    session = show("4725", "38")
    before = session.sheet
    boxes = [character.box for character in session.reading.characters]
    rect = window.pad.transform.rect(boxes[0]).united(window.pad.transform.rect(boxes[1]))
    begin, end = rect.adjusted(-8, -8, 6, 8).topLeft(), rect.adjusted(-8, -8, 6, 8).bottomRight()
    QTest.mousePress(window.pad, Qt.MouseButton.LeftButton, pos=begin.toPoint())
    QTest.mouseMove(window.pad, rect.center().toPoint())
    QTest.mouseMove(window.pad, end.toPoint())
    QTest.mouseRelease(window.pad, Qt.MouseButton.LeftButton, pos=end.toPoint())
    qtbot.waitUntil(lambda: session.sheet is not before, timeout=LONG)
    assert session.reading.text == "47"
    assert len(session.ink) == 0
    window.commands["undo"].trigger()
    assert session.sheet is before


def test_no_amount_is_left_behind_when_they_are_taken(window, show):
    session, chooser = show("11", "22", "33"), window.panel.amounts
    session.picture.choose_amount(1)
    taken = []
    for _ in range(2):
        taken.append(session.reading.text)
        QTest.keyClick(window.pad, Qt.Key.Key_Return)
    assert taken == ["22", "33"]
    assert session.reading.text == "11"  # it goes on with what is left
    assert window.status.message.startswith("Took 33")
    QTest.keyClick(window.pad, Qt.Key.Key_PageDown)
    assert chooser.shown == "Amount 2 of 3, taken"
    session.undo_stack.undo()
    assert chooser.shown == "Amount 3 of 3"  # undo shows which it is
    QTest.keyClick(window.pad, Qt.Key.Key_Return)
    QTest.keyClick(window.pad, Qt.Key.Key_Return)
    assert session.sheet is None
    assert [str(entry.value) for entry in session.document.slip.entries] == ["22", "33", "11"]


def test_a_box_leaves_taken_what_was_taken_elsewhere(window, show, qtbot):
    session = show("11", "22")
    QTest.keyClick(window.pad, Qt.Key.Key_Return)
    second = session.sheet.amounts[1].box
    found = session.sheet.with_part(second, [session.sheet.amounts[1]])
    assert (len(found.amounts), found.taken) == (2, {0})
    assert session.sheet.with_part(session.sheet.size, []).taken == frozenset()


def test_clear_takes_the_picture_away_and_undo_brings_ink_and_picture_back(window, show):
    window.session.write(stroke())
    ink = window.session.ink
    session = show("38")
    assert len(session.ink) == 0
    window.commands["clear"].trigger()
    assert session.sheet is None
    assert window.status.message == PAD_HINT  # what was said of the picture is gone with it
    window.commands["undo"].trigger()
    assert session.reading.text == "38"
    window.commands["new"].trigger()
    assert session.sheet is None
    window.commands["undo"].trigger()
    window.commands["undo"].trigger()
    assert session.ink == ink


def test_a_character_of_a_picture_is_learnt_by_its_pixels(window, show, qtbot):
    session = show("38")
    session.editor.name("9")
    assert session.teaching.can_step
    window.panel.correction.step_asked.emit()
    qtbot.waitUntil(lambda: len(session.active_model.steps) == 1, timeout=LONG)
    assert session.teaching.outcome.strokes == frozenset()
    assert session.teaching.outcome.label == 9
    assert session.teaching.figures == session.teaching.outcome.figures
    assert session.reading.text == "98"


def test_an_alternative_is_taken_where_the_ink_is_parted_alike(window, show):
    session = show("38")
    parts = tuple(PossibleCharacter(text, ()) for text in "98")
    options = Alternative("98", Decimal(98), 0.5, parts), Alternative("3", None, 0.5, parts[:1])
    session.reading = replace(session.reading, alternatives=options)
    window.commands["second_amount"].trigger()
    assert "cannot be parted otherwise" in window.status.message
    assert session.reading.text == "38"
    window.commands["first_amount"].trigger()
    assert session.reading.text == "98"
    assert [character.named for character in session.reading.characters] == [True, False]


def test_a_finger_draws_a_box_and_two_enlarge(window, show, qtbot):
    session, touch, pad = show("38", "96"), Touch(window.pad), window.pad
    usual, count = pad.transform, session.undo_stack.count()
    touch.press(0, (200, 150))
    touch.press(1, (300, 150))
    for step in range(1, 8):
        touch.move(0, (200 - 10 * step, 150))
        touch.move(1, (300 + 10 * step, 150))
    touch.lift(0, (130, 150))
    touch.lift(1, (370, 150))
    assert pad.transform.scale > 1.5 * usual.scale
    assert (session.undo_stack.count(), pad.gesture) == (count, None)
    QTest.keySequence(window, sequences("whole_sheet")[0])
    box = pad.transform.rect(session.sheet.amounts[1].box).adjusted(-9, -9, 9, 9)
    touch.write(*((point.x(), point.y()) for point in (box.topLeft(), box.bottomRight())))
    qtbot.waitUntil(lambda: session.undo_stack.count() > count, timeout=LONG)
    assert session.reading.text == "96"


def test_what_was_read_hides_no_other_amount(window, show):
    session = show("4725", "381", "96")
    pad = window.pad
    for number in range(3):
        session.picture.choose_amount(number)
        outlines = pad.sheet.outlines(pad.transform)
        assert pad.plate is not None
        assert not any(pad.plate.rect.intersects(each) for each in outlines)
        assert QRectF(pad.rect()).contains(pad.plate.rect)


def test_what_was_read_stands_under_an_amount_that_is_alone(window, show):
    show("4725")
    plate = window.pad.plate
    assert plate is not None
    assert plate.bracketed


def test_ink_has_no_plate(window, hand):
    hand.write_seven()
    assert window.pad.plate is None
