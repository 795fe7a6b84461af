"""A slip of the finger is asked about once, and what contradicts everybody is kept aside."""

import threading

from PySide6.QtCore import Qt

from digitpad.finetune.shapes import LabelledShapes, rehearsal_shapes
from digitpad.gui.correction.correction_controller import (
    LEARNT_ALREADY,
    NO_STEP_FOR_MARKS,
    REALLY,
    SAY_FIRST,
)
from tests.gui.correction.profiles.conftest import press


def test_a_slip_is_asked_about_once_and_never_taught(qtbot, window, hand):
    session = window.session
    hand.write_seven()
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_L)
    assert window.status.message == REALLY.format(3)
    assert not session.profiles.under_way
    with qtbot.waitSignal(session.profiles.stepped, timeout=20_000):
        press(window, Qt.Key.Key_L)
    assert "own way of writing it" in window.status.message
    assert session.reading.text == "3"


def test_what_was_said_of_a_lesson_is_said_no_more_when_it_is_taken_back(qtbot, window, hand):
    hand.write_seven()
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_L)
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        press(window, Qt.Key.Key_L)
    press(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert window.session.active_model.steps == ()
    assert "own way of writing it" not in window.status.message


def test_it_is_asked_no_longer_about_what_was_then_named_otherwise(window, hand):
    hand.write_seven()
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_L)
    press(window, Qt.Key.Key_7)
    assert window.status.message != REALLY.format(3)


def test_learning_what_nobody_named_says_how_to_name_it(window, hand):
    hand.write_seven()
    press(window, Qt.Key.Key_L)
    assert window.status.message == SAY_FIRST
    press(window, Qt.Key.Key_7)
    assert window.status.message != SAY_FIRST


def test_a_single_step_says_what_is_missing(window, hand):
    hand.write_seven()
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.status.message == SAY_FIRST
    press(window, Qt.Key.Key_Comma)
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.status.message == NO_STEP_FOR_MARKS
    press(window, Qt.Key.Key_7)
    assert window.status.message != NO_STEP_FOR_MARKS


def test_what_was_taught_is_shown_once(qtbot, window, hand, monkeypatch):
    hand.write_seven()
    press(window, Qt.Key.Key_7)
    shown, panel = [], window.panel.correction
    show = panel.show_history
    monkeypatch.setattr(panel, "show_history", lambda *given: shown.append(given) or show(*given))
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        press(window, Qt.Key.Key_L)
    assert [steps for _, steps, *_ in shown] == [0, 1]  # that it is learning, and that it has
    assert panel.table.shown[0].count("→") == 1


def test_what_is_learnt_is_not_learnt_again(qtbot, window, hand):
    hand.write_seven()
    press(window, Qt.Key.Key_7)
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        press(window, Qt.Key.Key_L)
    press(window, Qt.Key.Key_L)
    assert not window.session.profiles.under_way
    assert window.status.message == LEARNT_ALREADY
    assert len(window.session.active_model.steps) == 1
    press(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert window.status.message != LEARNT_ALREADY


def test_what_the_pad_reads_itself_is_not_asked_about(window, hand):
    hand.write_seven()
    press(window, Qt.Key.Key_7)
    assert not window.session.teaching.looks_mislabelled


def test_what_everybody_writes_is_compared_with_without_keeping_the_window(
    qtbot, at_home, hand_of, monkeypatch
):
    threads, made = [], LabelledShapes.of_rehearsal

    def of_rehearsal(rehearsal):
        result = made(rehearsal)
        threads.append(threading.current_thread())
        return result

    monkeypatch.setattr(LabelledShapes, "of_rehearsal", of_rehearsal)
    rehearsal_shapes.cache_clear()
    window = at_home()
    qtbot.waitUntil(lambda: bool(threads))
    hand_of(window).write_seven()
    press(window, Qt.Key.Key_3)
    assert window.session.teaching.looks_mislabelled
    assert threading.main_thread() not in threads
    assert len(threads) == 1
