"""A picture comes onto the paper: opened, dropped or pasted, in its turn."""

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.app.pictures.amounts_on_paper import LONG, image_of, page, stroke


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
    window.session.write(stroke())
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
