"""Relabel and retrain in the window: steps, what they cost, the ways back, and their history."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.finetune.accepted import unpacked
from digitpad.gui.correction.confusion_window import ConfusionWindow
from digitpad.gui.correction.forgetting_meter import HOW
from digitpad.gui.correction.history_window import HistoryWindow
from digitpad.journal.exchange.recording import Recording, replay
from tests.gui.conftest import ONE
from tests.gui.correction.profiles.conftest import learn, press, theta

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_learnt_means_read(qtbot, window, hand):
    hand.write_seven()
    result = learn(qtbot, window, 2)
    assert result.step.kind == "learn it"
    assert result.step.updates >= 1
    assert window.session.reading.text == "2"
    assert window.session.character.digit == 2
    assert set(result.forgetting) == {"rehearsal"}
    assert "→" in window.panel.correction.meter.shown[0]
    assert window.panel.correction.meter.shown[1] == HOW


def test_undo_and_redo_go_through_every_state(qtbot, window, hand):
    hand.write_seven()
    states = [theta(window)]
    for label in (2, 3):
        learn(qtbot, window, label)
        states.append(theta(window))
    for state in states[-2::-1]:
        press(window, Qt.Key.Key_Backspace, CONTROL)
        assert theta(window) == state
    for state in states[1:]:
        press(window, Qt.Key.Key_Backspace, CONTROL | SHIFT)
        assert theta(window) == state
    assert not window.panel.correction.redo.isEnabled()


def test_what_was_taught_survives_a_restart(qtbot, at_home, hand_of):
    first = at_home()
    hand_of(first).write_seven()
    learn(qtbot, first, 2)
    result, shown = theta(first), first.panel.correction.meter.shown[0]
    first.session.undo_stack.setClean()
    first.close()
    second = at_home()
    assert theta(second) == result
    assert len(second.session.active_model.steps) == 1
    assert second.panel.correction.meter.shown[0] == shown
    press(second, Qt.Key.Key_Backspace, CONTROL)
    assert theta(second) != result


def test_what_the_window_taught_replays_to_the_bit(qtbot, window, hand):
    hand.drag(*((100 + 2 * a, 100 + 2 * b) for a, b in ONE))
    with qtbot.waitSignal(window.session.profiles.remembered):
        window.session.clear()  # the 1 was let stand
    hand.write_seven()
    for label in (2, 3):  # the same picture twice: its last label holds
        learn(qtbot, window, label)
    hand.write_seven(x=400)
    learn(qtbot, window, 1)
    recording = Recording.of(window.session.profiles.history)
    assert [len(unpacked(step.accepted)) for step in recording.steps] == [1, 1, 1]
    replayed = list(replay(recording))
    assert [same for _, same in replayed] == [True] * 3
    assert replayed[-1][0].after.network.theta.tobytes() == theta(window)


def test_reset_goes_back_to_the_factory_weights_and_redo_forward(qtbot, window, hand):
    hand.write_seven()
    begin = theta(window)
    learn(qtbot, window, 2)
    window.profile_commands.menu.reset.trigger()
    assert theta(window) == begin
    press(window, Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert theta(window) != begin


def test_the_history_shows_every_step_and_a_click_leads_to_it(qtbot, window, hand):
    hand.write_seven()
    begin = theta(window)
    learn(qtbot, window, 2)
    learnt = theta(window)
    learn(qtbot, window, 3)
    window.profile_commands.menu.history.trigger()
    dialog = window.findChild(HistoryWindow)
    table, year = dialog.table, str(datetime.now().year)
    shown = [[table.item(row, n).text() for n in range(1, 5)] for row in range(3)]
    assert [line[0] for line in shown[:2]] == ["3, read as 2", "2, read as 7"]
    assert all(year in line[1] for line in shown)
    assert shown[0][2].startswith("learn it")
    assert "Rehearsal set" in shown[0][3]
    assert not table.item(0, 0).icon().isNull()
    assert table.currentRow() == 0
    for row, expected in ((1, learnt), (2, begin), (1, learnt)):
        place = table.visualItemRect(table.item(row, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert theta(window) == expected
        assert table.currentRow() == row
    dialog.close()


def test_the_history_says_what_is_only_kept(qtbot, window, hand):
    hand.write_seven()
    press(window, Qt.Key.Key_Comma)
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        press(window, Qt.Key.Key_L)
    window.profile_commands.menu.history.trigger()
    table = window.findChild(HistoryWindow).table
    assert table.item(0, 3).text() == "learn it, kept as an example"


def test_no_digit_is_an_answer_too(qtbot, window, hand):
    hand.write_seven()
    before = window.session.character.probabilities.max()
    press(window, Qt.Key.Key_N)
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        press(window, Qt.Key.Key_L)
    assert window.session.character.probabilities.max() < before
    assert window.session.teaching.read_as == "?"
    (step,) = window.session.active_model.steps
    assert step.label is None


def test_merge_and_split_have_keys(window, hand):
    hand.write_seven()
    hand.write_seven(x=300)
    session = window.session
    session.select(0)
    assert len(session.reading.characters) == 2
    press(window, Qt.Key.Key_M)
    assert [c.strokes for c in session.reading.characters] == [(0, 1)]
    press(window, Qt.Key.Key_S)
    assert [c.strokes for c in session.reading.characters] == [(0,), (1,)]


def test_weights_without_a_rehearsal_set_say_so(at_home, weights, rehearsed, hand_of):
    window = at_home(weights)
    hand_of(window).write_seven()
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_L)
    assert "no rehearsal set" in window.status.message
    window.session.profiles.use_weights(rehearsed)
    assert "no rehearsal set" not in window.status.message
    window.session.profiles.use_weights(weights)
    assert window.session.active_model.steps == ()


def test_a_full_disk_is_said_and_nothing_stops(qtbot, window, hand, monkeypatch):
    hand.write_seven()
    history = window.session.profiles.history
    real, failed = type(history).record, []

    def record(self, step, costs=None):
        if not failed:
            failed.append(step)
            from digitpad.errors import JournalError

            raise JournalError("journal", "it cannot be written (no space left)")
        return real(self, step, costs)

    monkeypatch.setattr(type(history), "record", record)
    learn(qtbot, window, 2)
    assert "not kept" in window.status.message
    assert window.session.reading.text == "2"


def test_the_figures_open_the_confusion(qtbot, window, hand):
    hand.write_seven()
    learn(qtbot, window, 2)
    figure = window.panel.correction.meter._figures["rehearsal"]
    figure.click()
    dialog = window.findChild(ConfusionWindow)
    assert dialog.isVisible()
    dialog.close()


def test_figures_stay_after_undo_and_redo(qtbot, window, hand):
    hand.write_seven()
    panel = window.panel.correction
    learn(qtbot, window, 2)
    two = panel.table.shown, panel.meter.shown
    learn(qtbot, window, 3)
    three = panel.table.shown, panel.meter.shown
    press(window, Qt.Key.Key_Backspace, CONTROL)
    assert panel.meter.shown == two[1]
    press(window, Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert (panel.table.shown, panel.meter.shown) == three
