"""Said is said: amount, paper, copy and file at once, marked, and undone like ink."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from digitpad.cli.main import main
from digitpad.gui.pad.brackets import NO_CHARACTER
from digitpad.gui.session.document import Document
from digitpad.gui.session.session import Session


@pytest.fixture
def window(wiped):
    return wiped


@pytest.fixture
def session(window, hand):
    hand.write_example()
    assert window.session.reading.text == "1250.75"
    window.session.select(1)
    return window.session


def labels_of(window):
    return [bracket.text for bracket in window.pad.brackets]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Qt.Key.Key_7, "1750.75"),
        (Qt.Key.Key_Period, "1.50.75"),
        (Qt.Key.Key_Comma, "1,50.75"),
        (Qt.Key.Key_Dollar, "1$50.75"),
        (Qt.Key.Key_N, "150.75"),
    ],
)
def test_a_key_changes_all_that_is_shown_and_undo_brings_it_back(window, session, key, text):
    before = labels_of(window)
    QTest.keyClick(window.pad, key)
    assert session.reading.text == text
    assert window.panel.reading.shown.replace(",", "") == text.replace(",", "")
    assert window.pad.brackets[1].named
    assert (labels_of(window)[1] == NO_CHARACTER) == (key == Qt.Key.Key_N)
    window.commands["copy"].trigger()
    assert QGuiApplication.clipboard().text() == window.panel.reading.shown
    assert session.selected == 1
    window.commands["undo"].trigger()
    assert (session.reading.text, labels_of(window)) == ("1250.75", before)
    assert not any(bracket.named for bracket in window.pad.brackets)
    window.commands["redo"].trigger()
    assert session.reading.text == text


def test_a_button_does_as_its_key(window, session):
    QTest.mouseClick(window.panel.correction.choice.button_of(","), Qt.MouseButton.LeftButton)
    assert session.reading.text == "1,50.75"
    QTest.mouseClick(window.panel.correction.choice.button_of(""), Qt.MouseButton.LeftButton)
    assert session.reading.text == "150.75"


def test_the_word_is_in_the_file_and_read_by_the_command_line(
    window, session, weights, tmp_path, capsys
):
    session.editor.name("7")
    session.select(2)
    session.editor.not_a_character()
    assert session.unsaved
    path = tmp_path / "said.inkml"
    session.save(path)
    assert Document.read(path).overrides == session.overrides
    main(["read", str(path), "--json", "--weights", weights])
    found = json.loads(capsys.readouterr().out)
    assert found["text"] == session.reading.text == "170.75"
    assert [c["named"] for c in found["characters"]] == [False, True, True, *[False] * 4]
    session.new()
    assert session.reading.text == ""
    session.open(path)
    assert session.reading.text == "170.75"
    assert not session.unsaved


def test_merge_and_split_are_undone_like_ink(window, session):
    window.commands["merge"].trigger()
    merged = [c.strokes for c in session.reading.characters]
    assert len(merged) == 6
    window.commands["undo"].trigger()
    assert session.reading.text == "1250.75"
    window.commands["redo"].trigger()
    assert [c.strokes for c in session.reading.characters] == merged
    window.commands["split"].trigger()
    assert len(session.reading.characters) == 7


def test_the_word_is_told_from_the_reading(window, session):
    session.editor.name("7")
    assert "your word" in window.panel.reading._certainty.text()
    assert "<u>7</u>" in window.panel.reading._amount.text()
    assert window.panel.probabilities._heading.text() == "Selected: 7, your word"
    assert "would read 2" in window.panel.probabilities.note.text()


def test_the_same_word_twice_is_one_change(window, session):
    session.editor.name("7")
    count = session.undo_stack.count()
    session.editor.name("7")
    assert session.undo_stack.count() == count


def test_new_ink_and_other_weights_leave_the_word_alone(qtbot, window, session, hand):
    session.editor.name("7")
    hand.write_seven(x=700)
    assert session.reading.text.startswith("1750.75")
    session.profiles.create_profile("Ada")
    assert session.reading.text.startswith("1750.75")


def test_learning_shows_what_the_reading_says(qtbot, window, session):
    session.editor.name("7")
    with qtbot.waitSignal(session.profiles.stepped):
        session.teaching.fine_tune()
    panel, taught = window.panel.correction, window.panel.correction.table.shown
    shown = window.panel.probabilities.percents[7].text()
    assert taught[0].endswith(f"→ {shown}")
    session.profiles.undo()
    assert panel.table.shown[0] == taught[0].partition(" → ")[0]
    session.profiles.redo()
    assert panel.table.shown == taught
    assert session.reading.text == "1750.75"


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_1, "9"), (Qt.Key.Key_2, "4")])
def test_what_a_chosen_amount_settles_is_selected_to_be_learnt(open_window, hand_of, key, text):
    window = open_window(Session("pen"))
    assert QTest.qWaitForWindowActive(window)
    hand_of(window).write_example("examples/doubtful.inkml")
    session = window.session
    assert (session.reading.text, session.selected) == ("2?17", 3)
    QTest.keyClick(window.pad, key, Qt.KeyboardModifier.AltModifier)
    assert session.reading.text == f"2{text}17"
    assert (session.selected, session.editor.said) == (1, text)
    assert window.panel.correction.learn.isEnabled()
