"""What was doubtful, gone through with keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from digitpad.finetune.single_step import LEARN_IT
from digitpad.gui.correction.queue_window import MISLABELLED, QUEUE_HINT, QueueWindow
from digitpad.journal import Journal
from tests.gui.correction.profiles.conftest import theta


@pytest.fixture
def queue(qtbot, window, hand) -> QDialog:
    hand.write_seven()
    hand.write_seven(x=400)
    window.session.clear()
    window.commands["queue"].trigger()
    dialog = window.findChild(QueueWindow)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(dialog.right.isEnabled)
    return dialog


def test_the_queue_is_gone_through_with_keys(qtbot, window, queue):
    first = queue.current
    assert first is not None
    QTest.keyClick(queue, Qt.Key.Key_Return)
    assert queue.current is None or queue.current.id != first.id
    QTest.keyClick(queue, Qt.Key.Key_Backspace)
    assert queue.current.id == first.id


def test_a_digit_in_the_queue_is_learnt_and_taken_back(qtbot, window, queue):
    begin, first = theta(window), queue.current
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        QTest.keyClick(queue, Qt.Key.Key_2)
    assert theta(window) != begin
    QTest.keyClick(queue, Qt.Key.Key_Backspace)
    assert theta(window) == begin
    assert queue.current.id == first.id


def test_the_queue_skips_and_ends(window, queue):
    while queue.current is not None:
        QTest.keyClick(queue, Qt.Key.Key_Space)
    assert not queue.right.isEnabled()
    assert len(window.session.active_model.steps) == 0


def test_the_queue_is_gone_through_with_a_pen_or_a_finger(qtbot, window, queue):
    begin = theta(window)
    assert queue.amount.text() in ("<u>7</u>7", "7<u>7</u>")
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        QTest.mouseClick(queue.answers["2"], Qt.MouseButton.LeftButton)
    assert theta(window) != begin
    QTest.mouseClick(queue.back, Qt.MouseButton.LeftButton)
    assert theta(window) == begin
    QTest.mouseClick(queue.right, Qt.MouseButton.LeftButton)
    assert len(queue._queue.marked()) == 1


def test_no_character_is_an_answer_in_the_queue(qtbot, window, queue):
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        QTest.keyClick(queue, Qt.Key.Key_N)
    (step,) = window.session.active_model.steps
    assert step.label is None
    QTest.keyClick(queue, Qt.Key.Key_Backspace)
    assert window.session.active_model.steps == ()
    assert len(queue._queue.marked()) == 0


def test_a_mark_is_an_answer_in_the_queue(qtbot, window, queue):
    first = queue.current
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        QTest.keyClick(queue, Qt.Key.Key_Comma)
    (step,) = window.session.active_model.steps
    assert (step.label, step.mark) == (None, ",")
    (taught,) = window.session.profiles.history.learnt()
    assert taught.place == first.standing is not None
    QTest.keyClick(queue, Qt.Key.Key_Backspace)
    assert window.session.active_model.steps == ()
    assert queue.current.id == first.id


def test_a_slip_is_asked_about_in_the_queue_as_in_the_panel(qtbot, window, queue):
    first = queue.current
    QTest.keyClick(queue, Qt.Key.Key_3)
    assert queue._hint.text() == MISLABELLED.format(3)
    assert queue.current.id == first.id
    assert not window.session.profiles.under_way
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        QTest.keyClick(queue, Qt.Key.Key_3)
    assert queue._hint.text() == QUEUE_HINT
    assert [step.label for step in window.session.active_model.steps] == [3]


def test_an_answer_of_long_ago_takes_no_other_step_with_it(qtbot, window, queue, hand):
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        QTest.keyClick(queue, Qt.Key.Key_N)
    queue.close()
    hand.write_seven(x=600, y=80)
    window.session.editor.name("1")
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        window.session.teaching.fine_tune(LEARN_IT)
    taught = theta(window)
    window.commands["queue"].trigger()
    again = next(each for each in window.findChildren(QueueWindow) if each.isVisible())
    QTest.keyClick(again, Qt.Key.Key_Backspace)
    assert theta(window) == taught
    assert len(window.session.active_model.steps) == 2


def test_the_queue_goes_with_its_window(qtbot, window, queue):
    window.session.undo_stack.setClean()
    window.close()
    assert not queue.isVisible()
    window.session.profiles.worker.remembered.emit()  # is still on its way then
    QTest.qWait(10)


def test_what_was_named_is_not_asked_again(qtbot, window, hand):
    hand.write_seven()
    window.session.editor.name("2")
    hand.write_seven(x=400)
    with qtbot.waitSignal(window.session.profiles.remembered):
        window.session.clear()
    pending = window.session.profiles.journal.queue(window.session.profiles.history).pending()
    assert [reading.amount for reading in pending] == ["27"]


class TestForgetting:
    @pytest.fixture
    def readings(self, home):
        """Return how many readings another start would find."""

        def readings(window) -> int:
            with Journal.open(home) as journal:
                history = journal.profile(window.session.profiles.profile)
                return len(journal.queue(history).pending())

        return readings

    def cleared(self, qtbot, window, hand) -> None:
        hand.write_seven()
        with qtbot.waitSignal(window.session.profiles.remembered, timeout=20_000):
            window.commands["clear"].trigger()

    def test_cleared_ink_is_in_no_file(self, qtbot, window, hand, readings):
        self.cleared(qtbot, window, hand)
        profiles = window.session.profiles
        assert len(profiles.journal.queue(profiles.history).pending()) == 1
        assert readings(window) == 0

    def test_unless_it_is_to_be_kept_and_until_it_is_not(self, qtbot, window, hand, readings):
        with qtbot.waitSignal(window.session.profiles.remembered, timeout=20_000):
            window.commands["keep_readings"].trigger()
        assert window.store.load().keep_readings
        self.cleared(qtbot, window, hand)
        assert readings(window) == 1
        with qtbot.waitSignal(window.session.profiles.remembered, timeout=20_000):
            window.commands["keep_readings"].trigger()
        assert readings(window) == 0
