"""What is chosen in menus and by keys: it takes effect at once, and is remembered."""

from dataclasses import fields
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.gui.app.commands.shortcuts_window import ShortcutsWindow
from digitpad.gui.app.preferences.preferences import Preferences, settings
from digitpad.gui.widgets.keys import KEYS, sequences

CONTROL = Qt.KeyboardModifier.ControlModifier


def _chosen(group):
    return [action.objectName() for action in group.actions() if action.isChecked()]


def test_fewer_wrong_amounts_are_borne_by_asking_more_often(window, hand, store):
    hand.write_example("examples/doubtful.inkml")
    reader = window.session.active_model.reader
    assert reader.wrong_in_thousand == 20
    for action in window.commands.groups["borne"].actions():
        action.trigger()
        borne = int(action.objectName())
        assert window.session.active_model.reader.wrong_in_thousand == borne
        assert store.load().wrong_in_thousand == borne
        assert _chosen(window.commands.groups["borne"]) == [str(borne)]


def test_the_decimal_mark_counts_at_once_for_what_is_on_the_paper(window, hand, store):
    session, values = window.session, {}
    for place in range(5):
        hand.write_seven(x=60 + 130 * place)
    for index, text in enumerate("1,250"):
        session.select(index)
        session.editor.name(text)
    for action in window.commands.groups["marks"].actions():
        action.trigger()
        assert session.reading.text == "1,250"
        values[action.objectName()] = session.reading.value
        assert store.load().decimal_mark == action.objectName()
    assert (values["."], values[","]) == (Decimal(1250), Decimal("1.250"))


def test_rules_hold_for_the_profile_that_comes_next(window):
    window.commands.groups["borne"].actions()[0].trigger()
    window.session.profiles.create_profile("Ada")
    assert window.session.active_model.reader.wrong_in_thousand == 5


def test_a_window_begins_with_what_was_chosen(open_window):
    window = open_window(wrong_in_thousand=100, decimal_mark=",")
    reader = window.session.active_model.reader
    assert (reader.wrong_in_thousand, reader.decimal_mark) == (100, ",")
    assert _chosen(window.commands.groups["marks"]) == [","]


def test_nonsense_is_not_believed(store):
    for name, setting in settings().items():
        if setting.choices:
            store._settings.setValue(name, "plaid")
    assert store.load() == Preferences()
    assert set(settings()) <= {field.name for field in fields(Preferences)}


def test_escape_and_ctrl_w_close_the_mathematics(qtbot, window, hand):
    hand.write_seven()
    for key, modifier in ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (None, None)):
        window.mathematics.open()
        opened = window.mathematics.window
        qtbot.waitUntil(opened.isActiveWindow)
        if key is None:
            _press("close", opened)
        else:
            QTest.keyClick(opened, key, modifier)
        assert not opened.isVisible()


@pytest.mark.parametrize("how", ["escape", "close"])
def test_escape_and_ctrl_w_close_the_lab(qtbot, window, how):
    _press("lab", window)
    opened = window.lab.window
    qtbot.waitUntil(opened.isActiveWindow)
    if how == "close":
        _press("close", opened)
    else:
        QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert window.lab.window is None


def test_f11_gives_the_window_that_has_the_keyboard_the_whole_screen(qtbot, window, hand):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    _press("full_screen", window)
    assert window.isFullScreen()
    _press("full_screen", window)
    assert not window.isFullScreen()


def test_f1_shows_every_key(qtbot, window):
    seen = []

    def look():
        shown = QApplication.activeModalWidget()
        seen.append(dict(shown.lines) if isinstance(shown, ShortcutsWindow) else None)
        shown.accept()

    for key in (Qt.Key.Key_F1, Qt.Key.Key_Question):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTimer.singleShot(0, look)
        QTest.keyClick(window, key)
    assert len(seen) == 2
    for shown in seen:
        assert (shown["File"]["Save"], shown["View"]["Full screen"]) == ("Ctrl+S", "F11")
        assert shown["Ink"]["It is that digit"] == "0 – 9"
        assert shown["Training lab"]["Train"] == "F5"
        assert shown["Recent readings"]["Right"] == "Return"
        told = " ".join(keys for own in shown.values() for keys in own.values())
        for name in set(KEYS) - {"close", "press", "amount_back", "tour_back", "tour_on"}:
            key = sequences(name)[-1].toString()
            assert key in told or key.isdigit() or key.endswith("Enter"), name


def _press(name, widget):
    """Press the first key of what is called so."""
    QTest.keySequence(widget, sequences(name)[0])
