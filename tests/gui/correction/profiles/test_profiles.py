"""Profiles in the window: made, found again, renamed, deleted, brought back and exported."""

from dataclasses import replace
from shutil import copy

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog

from digitpad.finetune.single_step import LEARN_IT
from digitpad.gui.app.starting.furnishing import PAD_HINT
from digitpad.gui.app.starting.opening import make_window
from digitpad.gui.correction.export_window import ExportWindow
from digitpad.gui.correction.history_window import HistoryWindow
from digitpad.journal import Journal
from digitpad.network.network import Network
from digitpad.weights.store import load_weights, save_weights
from tests.gui.conftest import ONE
from tests.gui.correction.profiles.conftest import learn, press, theta

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


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
