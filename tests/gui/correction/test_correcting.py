"""One training step on a correction: taken, taken back, and never in the way."""

import shutil
import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.finetune.fine_tuner import FineTuner
from digitpad.gui.session.fine_tune_worker import FineTuneWorker
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.words import labels
from tests.doubt import doubting


def bits(learner):
    slots = [learner.state.slots[name].tobytes() for name in sorted(learner.state.slots)]
    return learner.network.theta.tobytes(), learner.state.t, slots


@pytest.fixture
def gate():
    """A lock that holds training up while it is taken."""
    return threading.Lock()


@pytest.fixture
def slow_window(open_window, weights, gate):
    fine_tune = FineTuner(lambda: None)

    def slow(request):
        with gate:
            return fine_tune(request)

    return open_window(Session(weights, FineTuneWorker(slow)))


def test_there_is_nothing_to_teach_before_anything_is_written(window):
    panel = window.panel.correction
    ways = (panel.learn, panel.train, panel.undo, panel.redo, panel.merge, panel.split)
    assert [way.text() for way in ways if way.isEnabled()] == []
    assert panel.table.shown == ("–", "–", "–", "–")


def test_a_key_and_a_click_take_one_step(qtbot, window, hand):
    hand.write_seven()
    session, panel = window.session, window.panel.correction
    before = session.character.probabilities[2]
    QTest.keyClick(window.pad, Qt.Key.Key_2)
    assert session.editor.label == 2
    assert panel.table.shown[0] == labels.percent(before)
    assert not any("→" in fact for fact in panel.table.shown)
    with qtbot.waitSignal(session.profiles.stepped) as stepped:
        QTest.mouseClick(panel.train, Qt.MouseButton.LeftButton)
    step = stepped.args[0].step
    assert step.loss_after < step.loss_before
    assert session.character.probabilities[2] > before
    assert session.active_model.learner.state.t == 1
    read = labels.percent(before), labels.percent(session.character.probabilities[2])
    assert panel.table.shown[0] == " → ".join(read)
    assert panel.table.shown[2] == f"{step.loss_before:.4f} → {step.loss_after:.4f}"
    assert session.editor.label == 2


def test_undo_gives_back_every_bit(qtbot, window, hand):
    hand.write_seven()
    session = window.session
    begin = bits(session.active_model.learner)
    states = [begin]
    for label in (2, 3, 3):
        session.editor.relabel(label)
        with qtbot.waitSignal(session.profiles.stepped):
            session.teaching.fine_tune()
        states.append(bits(session.active_model.learner))
    assert len(set(map(str, states))) == 4
    for state in states[-2::-1]:
        window.commands["undo_step"].trigger()
        assert bits(session.active_model.learner) == state
    assert session.reading.text == "3"  # the word stays, whatever becomes of the learning
    assert not window.commands["undo_step"].isEnabled()
    assert session.active_model.reader.network is session.active_model.learner.network


def test_a_step_and_its_undo_have_keys(qtbot, window, hand):
    hand.write_seven()
    QTest.keyClick(window.pad, Qt.Key.Key_9)
    with qtbot.waitSignal(window.session.profiles.stepped):
        QTest.keyClick(window.pad, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.pad, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert window.session.active_model.steps == ()


def test_writing_goes_on_while_a_step_is_taken(qtbot, slow_window, hand_of, gate):
    session, hand = slow_window.session, hand_of(slow_window)
    hand.write_seven()
    session.editor.relabel(2)
    with gate:
        session.teaching.fine_tune()
        hand.write_seven(x=300)
        hand.write_seven(x=500)
        assert session.profiles.under_way
        assert len(session.reading.characters) == 3
    qtbot.waitUntil(lambda: not session.profiles.under_way)
    assert len(session.active_model.steps) == 1
    assert len(session.document.ink) == 3


def test_a_second_step_waits_for_the_first(qtbot, slow_window, hand_of, gate):
    session = slow_window.session
    hand_of(slow_window).write_seven()
    session.editor.relabel(2)
    with gate:
        session.teaching.fine_tune()
        session.teaching.fine_tune()
        assert not slow_window.panel.correction.train.isEnabled()
        assert slow_window.panel.correction.count.endswith(": learning …")
    qtbot.waitUntil(lambda: not session.profiles.under_way)
    assert session.active_model.learner.state.t == 1
    assert slow_window.panel.correction.count.endswith(": 1 step")


@pytest.mark.parametrize("meanwhile", ["undo_step", "use_weights"])
def test_a_stale_step_is_dropped(qtbot, slow_window, hand_of, gate, weights, meanwhile):
    session = slow_window.session
    hand_of(slow_window).write_seven()
    session.editor.relabel(2)
    with gate:
        session.teaching.fine_tune()
        session.profiles.use_weights(
            weights
        ) if meanwhile == "use_weights" else session.profiles.undo()
        assert not session.profiles.under_way
    session.editor.relabel(3)
    # Steps are taken in order: when this one has come, the stale one has come and gone.
    with qtbot.waitSignal(session.profiles.stepped):
        session.teaching.fine_tune()
    assert [step.label for step in session.active_model.steps] == [3]
    assert session.active_model.learner.state.t == 1


def test_a_mark_is_the_writers_to_name_and_not_taught(window, hand):
    hand.write_example()
    window.session.select(4)
    assert window.session.character.text == "."
    QTest.keyClick(window.pad, Qt.Key.Key_Comma)
    assert window.session.reading.text == "1250,75"
    assert window.session.selected == 4
    assert not window.panel.correction.train.isEnabled()


def test_steps_are_kept_when_other_weights_are_tried(qtbot, window, hand, weights, tmp_path):
    other = tmp_path / "other.npz"
    shutil.copy(weights, other)
    hand.write_seven()
    session = window.session
    session.editor.relabel(2)
    with qtbot.waitSignal(session.profiles.stepped):
        session.teaching.fine_tune()
    result = bits(session.active_model.learner)
    session.profiles.use_weights(str(other))
    assert session.active_model.steps == ()
    session.profiles.use_weights(weights)
    assert bits(session.active_model.learner) == result


def test_the_thread_ends_with_the_window(qtbot, window, hand):
    hand.write_seven()
    window.session.editor.relabel(1)
    with qtbot.waitSignal(window.session.profiles.stepped):
        window.session.teaching.fine_tune()
    window.session.undo_stack.setClean()
    window.close()
    assert not window.session.profiles.worker.running
    assert window.session.undo_stack.count() == 0  # earlier PySide6 crashes over what is left


def test_what_is_selected_stays_selected_through_a_step(qtbot, window, hand):
    hand.write_example()
    session = window.session
    session.select(1)
    session.editor.relabel(2)
    with qtbot.waitSignal(session.profiles.stepped):
        session.teaching.fine_tune()
    assert session.selected == 1
    assert np.argmax(session.trace.output) == session.character.digit


def test_one_key_settles_a_doubt(window, hand):
    session = window.session
    active_model = session.active_model
    session.profiles._models[session.profiles.profile] = replace(
        active_model, reader=doubting(active_model.reader)
    )
    hand.write_seven()
    assert session.reading.text == "?"
    QTest.keyClick(window.pad, Qt.Key.Key_7)
    assert session.reading.text == window.panel.reading.shown == "7"
    QTest.keyClick(window.pad, Qt.Key.Key_2)
    assert session.reading.text == "2"
