"""Learn it ends when the pad reads what was said; marks are learnt, and single steps bounded."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.finetune.fine_tuner import SPENT
from digitpad.finetune.in_context import ReadInContext
from digitpad.finetune.single_step import KEPT, LEARN_IT, ONE_STEP
from digitpad.gui.session.session import Session
from tests.gui.correction.profiles.conftest import learn, press
from tests.writing import amount


@pytest.fixture
def pen(qtbot, open_window, fine_tuner):
    """A window with the network that comes with digitpad, and 12,50 on its paper."""
    from digitpad.gui.session.fine_tune_worker import FineTuneWorker

    window = open_window(Session("pen", FineTuneWorker(fine_tuner)))
    assert QTest.qWaitForWindowActive(window)
    for stroke in amount("12,50").strokes:
        window.session.write(stroke)
    assert window.session.reading.text == "12,50"
    return window


def forget(session):
    """Take the writer's word back, as Undo does."""
    session.undo_stack.undo()


@pytest.mark.parametrize(
    ("index", "key", "read"),
    [
        (2, Qt.Key.Key_Period, "."),
        (0, Qt.Key.Key_N, "?"),
        (3, Qt.Key.Key_6, "6"),
    ],
)
def test_without_the_word_it_is_read_so(qtbot, pen, index, key, read):
    session = pen.session
    session.select(index)
    press(pen, key)
    if session.teaching.looks_mislabelled:
        press(pen, Qt.Key.Key_L)
    with qtbot.waitSignal(session.profiles.stepped, timeout=20_000) as stepped:
        press(pen, Qt.Key.Key_L)
    assert stepped.args[0].step.reads
    forget(session)
    assert session.reading.characters[index].text == read
    assert not any(character.named for character in session.reading.characters)
    session.profiles.undo()
    assert session.reading.text == "12,50"


def test_a_mark_is_learnt_but_has_no_single_step(qtbot, pen):
    session, panel = pen.session, pen.panel.correction
    session.select(2)
    session.editor.name(".")
    assert panel.learn.isEnabled()
    assert not panel.train.isEnabled()
    assert session.teaching.at_stake is None
    with qtbot.waitSignal(session.profiles.stepped, timeout=20_000):
        press(pen, Qt.Key.Key_L)
    assert KEPT[1:] in pen.status.message
    assert panel.table.shown == ("–", "–", "–", "–")  # figures of digits say nothing of it
    (step,) = session.active_model.steps
    assert step.title.startswith("., read as")
    session.teaching.fine_tune(ONE_STEP)
    assert not session.profiles.under_way


def test_it_says_why_where_the_pad_would_read_it_otherwise(qtbot, window, hand, monkeypatch):
    hand.write_seven()
    read = window.session.reading.text
    monkeypatch.setattr(ReadInContext, "__call__", lambda *_: False)
    monkeypatch.setattr(ReadInContext, "read_as", lambda *_: read)
    result = learn(qtbot, window, 2)
    assert result.step.reads is False
    assert f"would still read {read}: no more can be learnt" in window.status.message
    assert window.session.reading.text == "2"  # the word
    monkeypatch.undo()
    assert learn(qtbot, window, 3).step.reads
    assert "would still read" not in window.status.message


def test_single_steps_end_where_the_other_answers_begin_to(qtbot, pen):
    session = pen.session
    session.select(0)
    session.editor.name("6")
    for _ in range(20):
        count = len(session.active_model.steps)
        session.teaching.fine_tune(ONE_STEP)
        qtbot.waitUntil(lambda: not session.profiles.under_way)
        if len(session.active_model.steps) == count:
            break
    assert 0 < count < 20
    assert pen.status.message == SPENT
    assert session.reading.text == "62,50"
    session.profiles.undo()
    assert len(session.active_model.steps) == count - 1


def test_a_kept_mark_is_there_after_a_restart(qtbot, at_home):
    first = at_home("pen")
    for stroke in amount("12,50").strokes:
        first.session.write(stroke)
    first.session.select(2)
    first.session.editor.name(".")
    with qtbot.waitSignal(first.session.profiles.stepped, timeout=20_000):
        first.session.teaching.fine_tune(LEARN_IT)
    first.session.undo_stack.setClean()
    first.close()
    second = at_home("pen")
    for stroke in amount("12,50").strokes:
        second.session.write(stroke)
    assert second.session.reading.text == "12.50"


def test_redo_of_one_step_more_leaves_what_was_learnt(qtbot, pen):
    session, control = pen.session, Qt.KeyboardModifier.ControlModifier
    while session.selected:
        press(pen, Qt.Key.Key_Left)
    assert learn(qtbot, pen, 7).step.outcome == KEPT
    with qtbot.waitSignal(session.profiles.stepped, timeout=20_000):
        press(pen, Qt.Key.Key_Return, control)
    after = session.character.probabilities.tolist()
    assert max(after) == after[7]
    press(pen, Qt.Key.Key_Backspace, control)
    press(pen, Qt.Key.Key_Backspace, control | Qt.KeyboardModifier.ShiftModifier)
    assert session.character.probabilities.tolist() == after
