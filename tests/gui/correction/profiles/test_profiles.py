"""Relabel and retrain in the window: learning, forgetting, history, profiles."""

from dataclasses import replace
from datetime import datetime
from shutil import copy

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog

from digitpad.finetune.accepted import unpacked
from digitpad.finetune.single_step import LEARN_IT
from digitpad.gui.app.furnishing import PAD_HINT
from digitpad.gui.app.opening import make_window
from digitpad.gui.correction.confusion_window import ConfusionWindow
from digitpad.gui.correction.export_window import ExportWindow
from digitpad.gui.correction.forgetting_meter import HOW
from digitpad.gui.correction.history_window import HistoryWindow
from digitpad.journal import Journal
from digitpad.journal.exchange.recording import Recording, replay
from digitpad.network.network import Network
from digitpad.weights.store import load_weights, save_weights
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


def test_people_do_not_teach_each_others_networks(qtbot, window, hand, monkeypatch):
    hand.write_seven()
    begin, menu = theta(window), window.profile_commands.menu
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Ada", True))
    menu.new_profile.trigger()
    assert window.session.profiles.profile == "Ada"
    learn(qtbot, window, 2)
    assert theta(window) != begin
    menu.menu.aboutToShow.emit()
    names = [action.text() for action in menu.people.actions() if action.data()]
    assert "Ada" in names
    other = next(a for a in menu.people.actions() if a.data() and a.data() != "Ada")
    other.trigger()
    assert theta(window) == begin


@pytest.fixture
def ada(window, monkeypatch):
    """A window whose profile is Ada's."""
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Ada", True))
    window.profile_commands.menu.new_profile.trigger()
    return window


def test_a_profile_is_found_again(qtbot, ada, hand, at_home, store):
    hand.write_seven()
    learn(qtbot, ada, 2)
    result, journal = theta(ada), ada.session.profiles.journal.path.parent
    ada.session.undo_stack.setClean()
    ada.close()
    again = make_window(None, store, store.load(), Journal.open(journal))
    assert again.session.profiles.profile == "Ada"
    assert again.tool_bar.weights_shown == "Ada"
    assert again.status.message == PAD_HINT
    assert theta(again) == result
    again.close()
    again.deleteLater()


def test_it_begins_again_with_the_weights_of_today(qtbot, at_home, hand_of, rehearsed, tmp_path):
    path = copy(rehearsed, tmp_path / "own.npz")
    window = at_home(str(path))
    hand_of(window).write_seven()
    learn(qtbot, window, 2)
    window.session.undo_stack.setClean()
    window.close()
    today = Network.random(rng=np.random.default_rng(9))
    save_weights(path, replace(load_weights(path), network=today))
    again = at_home(str(path))
    menu = again.profile_commands.menu
    menu.menu.aboutToShow.emit()
    assert menu.begin_again.isVisible()
    menu.begin_again.trigger()
    assert theta(again) == today.theta.tobytes()
    menu.menu.aboutToShow.emit()
    assert not menu.begin_again.isVisible()


def test_a_profile_is_renamed(ada, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Bob", True))
    ada.profile_commands.menu.rename.trigger()
    assert ada.session.profiles.profile == "Bob"
    assert "Ada" not in ada.session.profiles.names()
    assert ada.tool_bar.weights_shown == "Bob"


def test_a_deleted_profile_is_brought_back_until_the_end(qtbot, ada, hand):
    menu = ada.profile_commands.menu
    hand.write_seven()
    learn(qtbot, ada, 2)
    result = theta(ada)
    menu.delete.trigger()
    assert ada.session.profiles.profile != "Ada"
    assert "Ada" not in ada.session.profiles.names()
    menu.menu.aboutToShow.emit()
    (back,) = [a for a in menu.people.actions() if a.text() == "Bring back Ada"]
    back.trigger()
    assert (ada.session.profiles.profile, theta(ada)) == ("Ada", result)


def test_a_deleted_profile_is_gone_in_the_end(ada, home):
    ada.profile_commands.menu.delete.trigger()
    ada.close()
    with Journal.open(home) as journal:
        assert "Ada" not in [profile.name for profile in journal.profiles()]


def test_a_profile_may_take_the_name_of_a_deleted_one(ada, monkeypatch):
    menu = ada.profile_commands.menu
    menu.delete.trigger()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Bob", True))
    menu.new_profile.trigger()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Ada", True))
    menu.rename.trigger()
    assert ada.session.profiles.profile == "Ada"
    assert ada.session.profiles.deleted == ()
    assert "Bob" not in ada.session.profiles.names()


def test_the_name_of_a_deleted_profile_is_free(ada, monkeypatch):
    menu = ada.profile_commands.menu
    menu.delete.trigger()
    menu.new_profile.trigger()
    assert ada.session.profiles.profile == "Ada"
    assert ada.session.profiles.deleted == ()


def test_the_profile_of_the_weights_stays(window):
    menu = window.profile_commands.menu
    menu.menu.aboutToShow.emit()
    assert not menu.delete.isEnabled()
    assert not menu.rename.isEnabled()


def test_a_name_that_is_taken_is_refused_in_one_line(window, monkeypatch):
    taken = window.session.profiles.profile
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (taken, True))
    window.profile_commands.menu.new_profile.trigger()
    assert "already" in window.status.message


LONG = "Somebody who writes her whole address into the field, 12 Long Street, Elsewhere"


def test_a_long_name_leaves_everything_in_its_place(qtbot, window):
    before = window.panel.width(), window.pad.geometry(), window.tool_bar.toolButtonStyle()
    window.session.profiles.create_profile(LONG)
    QTest.qWait(10)
    assert (window.panel.width(), window.pad.geometry()) == before[:2]
    assert window.tool_bar.toolButtonStyle() == before[2]
    assert window.tool_bar.sizeHint().width() <= window.width()
    menu = window.profile_commands.menu
    menu.menu.aboutToShow.emit()
    (shown,) = (a.text() for a in menu.people.actions() if a.isChecked())
    assert shown.startswith("Somebody who")
    assert shown.endswith("Elsewhere")
    assert len(shown) <= 40


@pytest.mark.parametrize("name", ["A/Anna", "Ann & Bob", "<b>Bo</b>", "C:\\Cid", "Дуня 9", "你好"])
def test_a_strange_name_is_shown_as_it_is(window, name):
    window.session.profiles.create_profile(name)
    menu = window.profile_commands.menu
    menu.menu.aboutToShow.emit()
    (shown,) = (a.text() for a in menu.people.actions() if a.isChecked())
    assert shown.replace("&&", "&") == name
    assert window.panel.correction.count == f"{name}: no step yet"
    button = window.tool_bar._weights
    assert button.text().replace("&&", "&") == f"Weights: {name}"
    menu.history.trigger()
    (history,) = window.findChildren(HistoryWindow)
    assert history.windowTitle() == f"History of {name}"
    history.close()


@pytest.mark.parametrize("does", ["undo", "learn", "clear", "menu"])
def test_a_profile_may_be_deleted_in_another_window(qtbot, ada, at_home, hand_of, does):
    other = at_home("Ada")
    hand_of(other).write_seven()
    learn(qtbot, other, 7)
    ada.profile_commands.menu.delete.trigger()
    ada.session.undo_stack.setClean()
    ada.close()
    if does == "undo":
        other.session.profiles.undo()
    elif does == "learn":
        other.session.editor.relabel(1)
        other.session.teaching.fine_tune(LEARN_IT)
    elif does == "clear":
        other.session.clear()
    else:
        other.profile_commands.menu.menu.aboutToShow.emit()
    said = "Ada was deleted in another window; reading with small"
    qtbot.waitUntil(lambda: other.status.message == said, timeout=20_000)
    assert other.session.profiles.is_factory
    assert not other.session.profiles.under_way
    assert other.session.active_model.steps == ()


def test_the_names_of_weights_are_nobodys(window, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("essay", True))
    window.profile_commands.menu.new_profile.trigger()
    assert window.status.message == "There is a profile essay already"
    assert "essay" not in window.session.profiles.names()


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


def test_what_is_exported_is_seen_before(qtbot, window, hand, tmp_path, monkeypatch):
    hand.write_seven()
    learn(qtbot, window, 2)
    hand.drag(*((400 + 2 * a, 100 + 2 * b) for a, b in ONE))
    press(window, Qt.Key.Key_N)
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        window.session.teaching.fine_tune(LEARN_IT)
    path = tmp_path / "mine.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.profile_commands.menu.export.trigger()
    dialog = window.findChild(ExportWindow)
    assert [dialog.preview.item(i).text() for i in range(dialog.preview.count())] == ["2", "none"]
    dialog.kind.setCurrentText("Kaggle table (*.csv)")
    assert dialog.preview.count() == 1
    assert "1 of no digit" in dialog.about.text()
    dialog.save.click()
    assert len(path.read_text().splitlines()) == 2
    assert window.status.message == "Wrote mine.csv"
