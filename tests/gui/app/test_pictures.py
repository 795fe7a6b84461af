"""A picture lies under the paper: opened, dropped or pasted; read, corrected, taken away."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from digitpad.gui.app.starting.furnishing import PAD_HINT
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.keys import sequences
from digitpad.ink.strokes import Box, Stroke
from digitpad.reading.label_overrides import NOTHING
from digitpad.reading.result import Alternative, PossibleCharacter
from tests.pictures.forms import Page

LONG = 60_000  # milliseconds, on a machine with much else to do


def page(*texts: str) -> Page:
    made = Page(480, 40 + 180 * len(texts))
    for number, text in enumerate(texts):
        made.write(text, 60, 40 + 180 * number)
    return made


def image_of(made: Page) -> QImage:
    pixels = made.pixels()
    h, w = pixels.shape[:2]
    return QImage(pixels.tobytes(), w, h, 3 * w, QImage.Format.Format_RGB888).copy()


@pytest.fixture
def file_of(tmp_path):
    def file_of(*texts: str) -> Path:
        path = tmp_path / "amounts.png"
        Image.fromarray(page(*texts).pixels()).save(path)
        return path

    return file_of


@pytest.fixture
def window(open_window):
    return open_window(Session("pen"))


@pytest.fixture
def show(window, qtbot, file_of):
    """Open a picture of some amounts, one under the other."""

    def show(*texts: str):
        assert window.files.open_path(file_of(*texts))
        qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=LONG)
        return window.session

    return show


def drop(window, data: QMimeData) -> bool:
    """Drag something onto the pad and let go; return whether it was wanted.

    It comes from a program that proposes to move it, as many a file manager does.
    """
    pad, place = window.pad, QPoint(100, 100)
    actions, left = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    no_key = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, actions, data, left, no_key)
    enter.setDropAction(Qt.DropAction.MoveAction)
    enter.ignore()
    QApplication.sendEvent(pad.window(), enter)
    if enter.isAccepted():
        let_go = QDropEvent(QPointF(place), actions, data, left, no_key)
        QApplication.sendEvent(pad.window(), let_go)
        for event in (enter, let_go):
            assert event.dropAction() == Qt.DropAction.CopyAction  # it is not to be deleted
    return enter.isAccepted()


def click(window, box: Box) -> None:
    place = window.pad.transform.rect(box).center().toPoint()
    QTest.mouseClick(window.pad, Qt.MouseButton.LeftButton, pos=place)


def test_a_picture_that_is_opened_is_read_like_ink(window, qtbot, file_of, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file_of("4725")), ""))
    window.commands["open"].trigger()
    qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=LONG)
    session = window.session
    assert session.reading.text == "4725"
    assert window.panel.reading.shown == "4,725"
    assert window.status.message.startswith("Opened amounts.png: one amount found")
    assert [bracket.text for bracket in window.pad.brackets] == list("4725")
    assert window.pad.rect().contains(window.pad.brackets[0].ink.toAlignedRect())
    assert window.panel.amounts.isHidden()
    assert session.trace is session.reading.characters[0].trace  # which the heat maps show


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
    window.session.write(_stroke())
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


def _stroke():
    return Stroke(np.array([(120.0, 120.0), (200.0, 120.0), (150.0, 220.0)]))


@pytest.mark.parametrize("kind", ["file", "pixels"])
def test_a_picture_that_is_dropped_is_read(window, qtbot, file_of, kind):
    data = QMimeData()
    if kind == "file":
        data.setUrls([QUrl.fromLocalFile(str(file_of("38")))])
    else:
        data.setImageData(image_of(page("38")))
    assert drop(window, data)
    qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=LONG)
    assert window.session.reading.text == "38"


def test_ink_is_dropped_and_words_are_not(window, tmp_path):
    path = tmp_path / "seven.inkml"
    path.write_text("<ink><trace>10 0, 70 0, 30 100</trace></ink>")
    data, words = QMimeData(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    words.setText("38")
    assert drop(window, data)
    assert len(window.session.ink) == 1
    assert not drop(window, words)


def test_of_several_files_the_first_is_opened_and_that_is_said(window, qtbot, file_of, tmp_path):
    path, data = tmp_path / "seven.inkml", QMimeData()
    path.write_text("<ink><trace>10 0, 70 0, 30 100</trace></ink>")
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in (path, file_of("38"))])
    assert drop(window, data)
    first = "Only the first of 2 files is opened."
    assert window.status.message == f"{first} Opened seven.inkml"
    window.session.undo_stack.setClean()
    data.setUrls(data.urls()[::-1])
    assert drop(window, data)
    qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=LONG)
    assert window.status.message.startswith(f"{first} Opened amounts.png")


def test_only_what_was_shown_can_be_opened_again(window, qtbot, store, file_of, tmp_path):
    (tmp_path / "notes.txt").write_text("12.50")
    for stranger in (tmp_path / "notes.txt", tmp_path):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(stranger))])
        assert drop(window, data)
        qtbot.waitUntil(lambda name=stranger: str(name) in window.status.message, timeout=LONG)
    assert store.recent == ()
    window.files.open_path(file_of("38"))
    qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=LONG)
    assert store.recent == (tmp_path / "amounts.png",)


def test_a_picture_is_pasted(window, qtbot):
    QGuiApplication.clipboard().setImage(image_of(page("38")))
    QTest.keyClick(window.pad, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=LONG)
    assert window.session.reading.text == "38"
    QGuiApplication.clipboard().setText("38")
    window.commands["paste"].trigger()
    assert window.status.message == "There is no picture on the clipboard"


@pytest.mark.parametrize(
    ("content", "problem"),
    [(None, "no such file"), (b"", "it is empty"), (b"\x89PNG\r\n\x1a\nxx", "picture")],
)
def test_a_bad_picture_is_one_line_and_changes_nothing(window, qtbot, tmp_path, content, problem):
    path = tmp_path / "bad.png"
    if content is not None:
        path.write_bytes(content)
    window.session.write(_stroke())
    window.files.open_path(path)
    qtbot.waitUntil(lambda: problem in window.status.message, timeout=LONG)
    assert str(path) in window.status.message
    assert "\n" not in window.status.message
    assert len(window.session.ink) == 1


def test_an_empty_page_says_that_nothing_was_found(window, show):
    session = show()
    assert window.status.message.startswith("No writing was found on amounts.png")
    assert session.reading.text == ""
    assert window.commands["clear"].isEnabled()


def test_the_last_picture_that_was_asked_for_is_shown(window, qtbot, tmp_path):
    for text in ("38", "4725"):
        path = tmp_path / f"{text}.png"
        Image.fromarray(page(text).pixels()).save(path)
        window.files.open_path(path)
    qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=LONG)
    qtbot.wait(50)
    assert window.session.sheet.name == "4725.png"
    assert window.session.undo_stack.count() == 1


def test_the_window_goes_on_while_a_photo_is_read(window, qtbot, tmp_path):
    pixels = Image.fromarray(page("4725").pixels()).resize((4000, 3000))
    pixels.save(tmp_path / "photo.jpg", quality=90)
    ticks = []
    timer = QTimer(window, interval=5)
    timer.timeout.connect(lambda: ticks.append(window.session.sheet is None))
    timer.start()
    window.files.open_path(tmp_path / "photo.jpg")
    assert window.session.sheet is None
    qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=LONG)
    timer.stop()
    assert sum(ticks) > 3
    assert window.session.reading.text == "4725"


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
