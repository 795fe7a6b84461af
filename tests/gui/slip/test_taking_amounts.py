"""Taking amounts all day: Enter, the list at the side, undo, and the next start."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from digitpad.errors import FileError
from digitpad.gui.app.files.exports import NO_SLIP
from digitpad.gui.session import slip_controller
from digitpad.gui.session.draft_place import SLIP, DraftPlace
from digitpad.gui.session.slip_controller import (
    ASKED_ABOUT,
    NOTHING_TO_TAKE,
    PEN_DOWN,
    WITHOUT_VALUE,
)
from digitpad.gui.widgets.keys import sequences
from digitpad.reading.decode import DOUBTFUL
from digitpad.slip.slip import Slip, SlipEntry
from digitpad.slip.slip_file import read_slip
from tests.gui.app.programs import ended, start

ENTER = Qt.Key.Key_Return


@pytest.fixture
def window(wiped):
    return wiped


def take(window):
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window.pad, ENTER)


def values(window):
    return [entry.value for entry in window.slip.slip.entries]


def test_enter_takes_the_amount_and_clears_the_pad(window, hand):
    assert not window.panel.slip.isVisible()
    hand.write_example()
    take(window)
    assert values(window) == [Decimal("1250.75")]
    assert len(window.session.ink) == 0
    assert window.panel.slip.shown == ("1,250.75", "1,250.75")
    assert window.panel.slip.isVisible()
    assert not window.panel.probabilities.isVisible()
    assert window.status.message == "Took 1,250.75. Undo brings its ink back."
    hand.write_seven()
    QTest.keyClick(window.pad, Qt.Key.Key_Enter)
    assert values(window) == [Decimal("1250.75"), Decimal(7)]
    assert window.panel.slip.shown[-1] == "1,257.75"


def test_each_currency_has_its_total(window, hand):
    session = window.session
    for sign in "€$€":
        hand.write_seven()
        hand.write_seven(x=300)
        session.select(0)
        session.editor.name(sign)
        take(window)
    assert window.panel.slip.shown == ("€7", "$7", "€7", "€14   $7")


def test_undo_brings_the_ink_back_and_takes_the_amount_off_together(window, hand):
    hand.write_seven()
    ink = window.session.ink
    take(window)
    assert "Took 7" in window.status.message
    window.commands["undo"].trigger()
    assert (window.session.ink, values(window)) == (ink, [])
    assert "Took" not in window.status.message
    assert not window.panel.slip.isVisible()
    window.commands["redo"].trigger()
    assert values(window) == [Decimal(7)]
    window.commands["undo"].trigger()
    take(window)
    assert values(window) == [Decimal(7)]


def test_take_back_leaves_the_pad_alone_and_can_be_undone(window, hand):
    hand.write_seven()
    take(window)
    hand.write_seven()
    window.panel.slip.back.click()
    assert values(window) == []
    assert window.status.message == "7 is off the slip. Undo puts it back."
    assert window.session.reading.text == "7"
    window.commands["undo"].trigger()
    assert values(window) == [Decimal(7)]
    QTest.keySequence(window, sequences("take_back")[0])
    assert values(window) == []


def test_one_amount_of_the_list_is_taken_off_with_delete(window, hand):
    for example in ("demo.inkml", "examples/amount.inkml"):
        hand.write_example(example)
        take(window)
    assert len(values(window)) == 2
    listed = window.panel.slip.list
    listed.selectRow(0)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert values(window) == [Decimal("863.40")]


def test_nothing_is_taken_from_an_empty_pad(window):
    take(window)
    assert (values(window), window.status.message) == ([], NOTHING_TO_TAKE)


def test_what_the_pad_asks_about_is_kept_and_said(window, hand):
    hand.write_example("examples/doubtful.inkml")
    window.commands["wrong_in_thousand=5"].trigger()
    reading = window.session.reading
    asked = reading.asks or DOUBTFUL in reading.text
    if not asked:
        pytest.skip("these weights are sure of it")
    take(window)
    assert (values(window), window.status.message) == ([], ASKED_ABOUT)
    assert len(window.session.ink) > 0


def test_what_has_no_value_is_kept_and_said(window, hand):
    hand.write_seven()
    window.session.editor.name(".")
    take(window)
    assert (values(window), window.status.message) == ([], WITHOUT_VALUE)
    assert len(window.session.ink) == 1
    window.session.editor.name("8")
    assert window.status.message != WITHOUT_VALUE  # it is no longer so
    take(window)
    assert values(window) == [Decimal(8)]


def test_nothing_is_taken_while_the_pen_is_down(qtbot, window, hand):
    hand.write_seven(lift=False)
    qtbot.waitUntil(lambda: window.session.draft is not None)
    take(window)
    assert (values(window), window.status.message) == ([], PEN_DOWN)
    window.pad.cancel()


def test_the_file_of_one_amount_is_not_that_of_the_next(window, hand, tmp_path):
    hand.write_seven()
    window.session.save(tmp_path / "seven.inkml")
    take(window)
    assert window.session.document.path is None
    window.commands["undo"].trigger()
    assert window.session.document.path == tmp_path / "seven.inkml"


def test_the_whole_slip_is_copied_and_exported(window, hand, monkeypatch, tmp_path):
    window.commands["export_slip"].trigger()
    assert window.status.message == NO_SLIP
    hand.write_example()
    take(window)
    QTest.keySequence(window, sequences("copy_slip")[0])
    assert QGuiApplication.clipboard().text().endswith("Total\t1250.75")
    path = tmp_path / "slip.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.panel.slip.export.click()
    assert path.read_text().splitlines()[1].endswith(",1250.75,,1250.75")


def test_f7_gives_the_probabilities_their_place_back(window, hand):
    hand.write_seven()
    take(window)
    QTest.keySequence(window, sequences("slip")[0])
    assert window.panel.probabilities.isVisible()
    assert not window.panel.slip.isVisible()


def test_a_new_slip_can_be_undone(window, hand):
    hand.write_seven()
    take(window)
    window.commands["new_slip"].trigger()
    assert values(window) == []
    assert window.status.message == "A new slip. Undo brings the old one back."
    window.commands["undo"].trigger()
    assert values(window) == [Decimal(7)]


@pytest.mark.parametrize("size", [(800, 560), (1280, 800)])
def test_the_slip_shows_its_last_amount_and_its_total(open_window, hand_of, size):
    window = open_window()
    window.resize(*size)
    hand = hand_of(window)
    for _ in range(12):
        hand.write_seven()
        take(window)
    QApplication.processEvents()
    listed = window.panel.slip.list
    last = listed.visualRect(listed.model().index(11, 1))
    assert listed.viewport().rect().contains(last)
    learn = window.panel.correction.learn
    assert learn.visibleRegion().boundingRect() == learn.rect()


@pytest.fixture
def kept_window(open_window, tmp_path):
    def kept_window():
        window = open_window()
        window.slip.restore(DraftPlace.claim(tmp_path / "slips", ending=SLIP))
        return window

    return kept_window


def test_an_amount_on_the_slip_is_on_the_disk(kept_window, hand_of, tmp_path):
    window = kept_window()
    hand_of(window).write_seven()
    take(window)
    (path,) = (tmp_path / "slips").glob("*.json")
    assert read_slip(path) == window.slip.slip
    window.close()
    again = kept_window()
    assert again.slip.slip == read_slip(path)
    assert again.panel.slip.isVisible()
    assert not again.commands["undo"].isEnabled()


def test_an_empty_slip_leaves_no_file(kept_window, tmp_path):
    kept_window().close()
    assert list((tmp_path / "slips").iterdir()) == []


def test_two_windows_have_a_slip_each(kept_window, hand_of):
    first, second = kept_window(), kept_window()
    hand_of(first).write_seven()
    take(first)
    assert (values(first), values(second)) == ([Decimal(7)], [])


def test_a_slip_that_cannot_be_read_is_set_aside(kept_window, tmp_path):
    (tmp_path / "slips").mkdir()
    (tmp_path / "slips" / "old.json").write_text("{")
    window = kept_window()
    assert (tmp_path / "slips" / "old.unreadable").exists()
    assert values(window) == []


def test_a_disk_that_takes_nothing_is_said(kept_window, hand_of, monkeypatch):
    def full(path, slip):
        raise FileError(path, "the disk is full")

    monkeypatch.setattr(slip_controller, "write_slip", full)
    window = kept_window()
    hand_of(window).write_seven()
    take(window)
    assert values(window) == [Decimal(7)]
    assert "the disk is full" in window.status.message


_TAKE = """
def go():
    draw((100, 100), (180, 100), (164, 150), (140, 220))
    window().session.editor.name("7")
    window().slip.take()
    say(len(window().slip.slip))
    import os
    os._exit(9)
after(200, go)
"""
_LOOK = """
def look():
    say([str(entry.value) for entry in window().slip.slip.entries])
    window().close()
after(200, look)
"""


def test_a_killed_program_comes_back_with_its_slip(weights, tmp_path):
    status, out, _ = ended(start(_TAKE, weights, tmp_path))
    assert (status, out.strip()) == (9, "1")
    assert ended(start(_LOOK, weights, tmp_path))[1].strip() == "['7']"
    assert ended(start(_LOOK, weights, tmp_path))[1].strip() == "['7']"


@pytest.mark.parametrize("amounts", [1, 25])
def test_the_total_ends_below_the_amounts(window, hand, amounts):
    for _ in range(amounts):
        hand.write_seven()
        take(window)
    QApplication.processEvents()
    panel = window.panel.slip
    image = panel.grab().toImage()
    last = panel.list.visualRect(panel.list.model().index(amounts - 1, 1))
    place = last.translated(panel.list.viewport().mapTo(panel, QPoint(0, 0)))
    total = QRect(place.left(), panel.list.geometry().bottom() + 4, panel.width(), 40)
    assert abs(_last_dark(image, place) - _last_dark(image, total)) <= 1


def _last_dark(image, place):
    """Return how far right there is type in a place of a light window."""
    place = place & image.rect()
    columns = range(place.right(), place.left(), -1)
    rows = range(place.top(), place.bottom() + 1)
    return next(x for x in columns if any(image.pixelColor(x, y).lightness() < 90 for y in rows))


def test_amounts_are_taken_off_by_keys_alone(window, hand):
    for number in range(30):
        hand.write_seven()
        window.session.editor.name(str(number % 10))
        take(window)
    listed = window.panel.slip.list
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    assert listed.currentIndex().row() == 29
    for key, left in ((Qt.Key.Key_Up, 30), (Qt.Key.Key_Delete, 29), (Qt.Key.Key_Delete, 28)):
        QTest.keyClick(listed, key)
        seen = listed.viewport().rect().contains(listed.visualRect(listed.currentIndex()))
        assert (seen, len(values(window))) == (True, left)
    assert listed.selectionModel().isRowSelected(27)
    assert [int(value) % 10 for value in values(window)[-2:]] == [6, 7]
    window.commands["undo"].trigger()
    assert listed.currentIndex().row() == 27
    hand.write_seven()
    take(window)  # the keyboard is at the pad
    assert not listed.currentIndex().isValid()


def test_row_numbers_leave_the_frame_its_rounded_corners(window):
    def corners() -> list[QImage]:
        QApplication.processEvents()
        seen, size = listed.grab().toImage(), listed.size()
        return [seen.copy(0, top, 7, 7) for top in (0, size.height() - 7)]

    listed = window.panel.slip.list
    window.panel.slip.show()
    empty = corners()
    entry = SlipEntry("7", Decimal(7), "", datetime.now(UTC))
    window.panel.slip.show_slip(Slip((entry,) * 3))
    assert corners() == empty
