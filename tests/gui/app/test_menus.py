"""Every entry of every menu, and every key: each is used here and does what it says."""

import csv
import json
from decimal import Decimal

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QInputDialog

from digitpad import __version__
from digitpad.cli.draw import add_parser
from digitpad.gui.app.about_window import SOURCES, AboutWindow
from digitpad.gui.app.commands.command import Command, entries_of
from digitpad.gui.app.commands.table import BAR, MENUS
from digitpad.gui.app.files.exports import NOTHING_TO_EXPORT
from digitpad.gui.app.files.recent_files import FORGET
from digitpad.gui.app.preferences.preferences import Preferences, settings
from digitpad.gui.app.preferences.settings_window import SettingsWindow
from digitpad.gui.widgets.keys import KEYS, sequences
from digitpad.gui.widgets.mnemonics import plain_text

COMMANDS = [e for entries in MENUS.values() for e in entries_of(entries) if isinstance(e, Command)]


@pytest.fixture
def choose(monkeypatch):
    """Choose a file in any dialog that is opened."""

    def choose(path, kind=""):
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), kind))

    return choose


def in_dialog(look):
    """Have the next modal dialog looked at, and closed."""

    def now():
        shown = QApplication.activeModalWidget()
        try:
            look(shown)
        finally:
            shown.close()

    QTimer.singleShot(0, now)


def shown_in(menu) -> list[QAction]:
    """Return the entries of a menu as it is shown, those of its submenus included."""
    found = []
    for action in menu.actions():
        found += shown_in(action.menu()) if action.menu() else [action]
    return [action for action in found if not action.isSeparator()]


def test_every_command_stands_in_its_menu_with_its_key(window):
    for name, entries in MENUS.items():
        shown = shown_in(window.menu_bar.menus[name])
        for entry in entries_of(entries):
            assert all(action in shown for action in window.commands.of(entry)), entry.name
    for command in COMMANDS:
        action = window.commands[command.name]
        assert action.shortcuts() == sequences(command.name), command.name
        assert action.toolTip(), command.name
    assert [a for a in window.tool_bar.actions() if a.objectName()] == [
        window.commands[name] for name in BAR if name
    ]


def test_no_key_means_two_things_in_the_window(window):
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert sorted(set(keys)) == sorted(keys)
    assert set(keys) <= {key.toString() for name in KEYS for key in sequences(name)}


def test_every_menu_opens_by_a_letter_of_its_own(window):
    letters = [
        menu.title()[menu.title().index("&") + 1] for menu in map(window.menu_bar.menus.get, MENUS)
    ]
    assert sorted(set(letters)) == sorted(letters)


def test_an_open_menu_has_grey_what_there_is_nothing_to_do_for(window, hand):
    do, menus, panel = window.commands, window.menu_bar.menus, window.panel.correction

    def grey() -> set[str]:
        shown = {"learn", "train_step", "merge", "split", "nothing", "7", "first_amount"}
        for name in ("Network", "Ink"):
            menus[name].aboutToShow.emit()
        found = {name for name in shown if not do[name].isEnabled()}
        ways = {"learn": panel.learn, "train_step": panel.train, "merge": panel.merge}
        assert all(do[name].isEnabled() == way.isEnabled() for name, way in ways.items())
        for name in ("Network", "Ink"):
            menus[name].aboutToHide.emit()
        assert all(do[name].isEnabled() for name in shown)  # their keys say what is missing
        return found

    everything = {"learn", "train_step", "merge", "split", "nothing", "7", "first_amount"}
    assert grey() == everything
    hand.write_seven()
    assert grey() == {"learn", "train_step", "merge", "first_amount"}
    do["7"].trigger()
    assert grey() == {"merge", "first_amount"}
    do[","].trigger()
    assert grey() == {"train_step", "merge", "first_amount"}


def test_recent_files(window, hand, choose, store, tmp_path):
    recent, do = window.menu_bar.menus["Open recent"], window.commands
    for name in ("a&b.inkml", "second.inkml"):
        hand.write_seven()
        choose(tmp_path / name)
        do["save_as"].trigger()
        do["new"].trigger()
    recent.aboutToShow.emit()
    assert [a.text() for a in shown_in(recent)] == ["second.inkml", "a&&b.inkml", f"&{FORGET}"]
    recent.actions()[1].trigger()
    assert window.session.document.path == tmp_path / "a&b.inkml"
    (tmp_path / "second.inkml").unlink()
    recent.aboutToShow.emit()
    assert [a.text() for a in recent.actions() if not a.isEnabled()] == ["second.inkml"]
    shown_in(recent)[-1].trigger()
    assert store.recent == ()


def test_recent_files_of_one_name_are_told_apart_and_long_names_shortened(window, store, tmp_path):
    recent = window.menu_bar.menus["Open recent"]
    march, april = tmp_path / "march" / "slip.png", tmp_path / "april" / "slip.png"
    store.keep_recent([march, april, tmp_path / f"{'n' * 200}.png", tmp_path / ("x" * 5000)])
    recent.aboutToShow.emit()
    texts = [action.text() for action in shown_in(recent)]
    assert [text.rpartition("/")[2] for text in texts[:2]] == ["march", "april"]
    assert all(text.startswith("slip.png – ") for text in texts[:2])
    assert texts[2] == f"{'n' * 25}…{'n' * 20}.png"
    assert not any(action.isEnabled() for action in recent.actions()[:4])
    assert [action.toolTip() for action in recent.actions()[:2]] == [str(march), str(april)]


def test_a_picture_is_imported(qtbot, window, hand, choose, tmp_path):
    hand.write_seven()
    QImage(window.pad.grab().toImage()).save(str(tmp_path / "p.png"))
    choose(tmp_path / "p.png")
    window.commands["import_picture"].trigger()
    qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=20000)
    assert window.session.sheet.name == "p.png"


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
@pytest.mark.parametrize("what", ["ink", "sheet"])
def test_ink_and_sheet_are_exported(window, hand, choose, tmp_path, what, ending):
    hand.write_seven()
    QApplication.processEvents()  # the pad gets its size
    path = tmp_path / f"out.{ending}"
    choose(tmp_path / "out", f"Whatever (*.{ending})")
    window.commands[f"export_{what}"].trigger()
    assert window.status.message == f"Wrote out.{ending}"
    content = path.read_bytes()
    assert content.startswith({"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[ending])
    if ending == "png":
        picture = QImage(str(path))
        whole = picture.size() == window.pad.size() * 2
        assert whole == (what == "sheet")
        dark = sum(
            picture.pixelColor(x, y).lightness() < 100
            for x in range(0, picture.width(), 3)
            for y in range(0, picture.height(), 3)
        )
        assert dark > 50


def test_a_dark_window_exports_on_white(open_window, hand_of, choose, tmp_path):
    window = open_window(theme="dark")
    hand_of(window).write_seven()
    choose(tmp_path / "sheet.png")
    window.commands["export_sheet"].trigger()
    assert QImage(str(tmp_path / "sheet.png")).pixelColor(60, 60).lightness() > 240


def test_the_reading_is_exported(window, hand, choose, tmp_path):
    hand.write_example()
    for ending in ("txt", "json", "csv"):
        choose(tmp_path / f"amount.{ending}")
        window.commands["export_reading"].trigger()
    assert (tmp_path / "amount.txt").read_text() == "1250.75\n"
    assert json.loads((tmp_path / "amount.json").read_text())["value"] == 1250.75
    with (tmp_path / "amount.csv").open(newline="") as file:
        row = next(csv.DictReader(file))
    assert Decimal(row["value"]) == window.session.reading.value


def test_what_cannot_be_exported_is_one_line(window, hand, choose, tmp_path):
    for name in ("export_ink", "export_reading"):
        window.status.clear()
        window.commands[name].trigger()
        assert window.status.message == NOTHING_TO_EXPORT
    hand.write_seven()
    for name, path in (
        ("export_sheet", tmp_path / "none" / "sheet.pdf"),
        ("export_ink", tmp_path / "none" / "ink.svg"),
        ("export_reading", tmp_path / "none" / "amount.txt"),
    ):
        choose(path)
        window.commands[name].trigger()
        assert path.name in window.status.message
    assert list(tmp_path.iterdir()) == []


def test_the_sheet_is_printed(window, hand, monkeypatch, tmp_path):
    hand.write_seven()

    def accept(dialog):
        dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    window.commands["print"].trigger()
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert window.status.message == "Printed the sheet"


def test_copy_and_paste(window, hand):
    hand.write_seven()
    QTest.keySequence(window, sequences("copy")[0])
    assert QGuiApplication.clipboard().text() == "7"
    window.commands["paste"].trigger()
    assert window.status.message == "There is no picture on the clipboard"


def test_settings_take_effect_at_once_and_are_kept(window, store):
    def look(shown):
        assert isinstance(shown, SettingsWindow)
        assert set(shown.lines) == set(settings())
        for name, line in shown.lines.items():
            before = getattr(window.choices.preferences, name)
            if isinstance(line, QCheckBox):
                line.click()
            else:
                assert isinstance(line, QComboBox)
                line.setCurrentIndex((line.currentIndex() + 1) % line.count())
                line.activated.emit(line.currentIndex())
            assert getattr(window.choices.preferences, name) != before
            assert getattr(store.load(), name) != before
        shown.reset.click()

    in_dialog(look)
    window.commands["settings"].trigger()
    assert window.choices.preferences == Preferences()


def test_the_command_line_knows_the_settings():
    import argparse

    commands = argparse.ArgumentParser().add_subparsers()
    add_parser(commands)
    options = {action.dest: action for action in commands.choices["draw"]._actions}
    for name, setting in settings().items():
        assert (name in options) == setting.option
        if setting.option:
            assert options[name].choices == list(setting.choices)
    assert "reset_settings" in options


def test_resetting_forgets_everything(store, tmp_path):
    store.save(Preferences(theme="dark"))
    store.keep_recent([tmp_path])
    store.reset()
    assert (store.load(), store.recent) == (Preferences(), ())


def test_the_panel_changes_sides_for_the_left_hand(window):
    QApplication.processEvents()
    assert window.panel.x() > window.pad.x()
    window.commands["left_handed"].trigger()
    QApplication.processEvents()
    assert window.panel.x() == 0


def test_about_names_version_licence_and_sources(window):
    def look(shown):
        assert isinstance(shown, AboutWindow)
        assert __version__ in shown.shown
        assert all(source in shown.shown for source in SOURCES)

    in_dialog(look)
    window.commands["about"].trigger()


def test_undo_is_named_for_what_it_undoes(window):
    named = {name: plain_text(window.commands[name]) for name in ("undo", "undo_step")}
    assert named == {"undo": "Undo ink", "undo_step": "Undo teaching"}


def test_what_is_said_of_characters_by_menu(window, hand):
    session, do = window.session, window.commands
    hand.write_seven()
    hand.write_seven(x=300)
    do["1"].trigger()
    assert session.editor.said == "1"
    do["nothing"].trigger()
    assert session.editor.said == ""
    session.select(0)
    do["merge"].trigger()
    assert len(session.reading.characters) == 1
    do["split"].trigger()
    assert len(session.reading.characters) == 2


def test_every_other_entry_can_be_triggered(window, hand, monkeypatch, choose):
    """With nothing to work on, none of them does anything, nor fails."""
    choose("")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("", False))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QPrintDialog.DialogCode.Rejected)
    apart = {"quit", "lab", "mathematics", "full_screen", "queue", "shortcuts"}
    for command in COMMANDS:
        if command.name not in apart | {"settings", "about"}:
            window.commands[command.name].trigger()
    assert len(window.session.document.ink) == 0


@pytest.mark.parametrize("key", range(2))
def test_quit_closes_the_window(window, key):
    QTest.keySequence(window, sequences("quit")[key])
    assert not window.isVisible()
