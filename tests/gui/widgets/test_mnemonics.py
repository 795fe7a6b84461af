"""Letters in menus: each its own, in every language, and nowhere but in menus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from digitpad.gui.app.commands.shortcuts_window import ShortcutsWindow
from digitpad.gui.app.language import use_language
from digitpad.gui.widgets.mnemonics import give_letters, lettered, plain_text


@pytest.mark.parametrize(
    ("texts", "sources", "expected"),
    [
        (["Open…", "Save"], ["", ""], ["&Open…", "&Save"]),
        (["Save", "Save as…", "Salt"], ["", "", ""], ["&Save", "Save &as…", "Sa&lt"]),
        (["It is 7", "It is a point"], ["7", "."], ["It is &7", "&It is a point"]),
        (["開く…", "保存"], ["open", "save"], ["開く(&O)…", "保存(&S)"]),
        (["导出为 CSV…", "剪切"], ["export", "cut"], ["导出为 &CSV…", "剪切(&U)"]),
        (["Öffnen", "Über"], ["open", "about"], ["Ö&ffnen", "Ü&ber"]),
        (["a", "a"], ["", ""], ["&a", "a"]),
        ([], [], []),
    ],
)
def test_every_text_has_a_letter_of_its_own(texts, sources, expected):
    assert lettered(texts, sources) == expected


@pytest.mark.parametrize("text", ["Open…", "Bring back A & B", "開く…", "Undo (x) it", "保存"])
def test_what_an_action_is_called_is_known_without_its_letter(qapp, text):
    menu = QMenu()
    action = menu.addAction(text.replace("&", "&&"))
    action.setObjectName("open")
    give_letters(menu)
    assert plain_text(action) == text
    give_letters(menu)  # when it is filled again
    assert plain_text(action) == text


@pytest.mark.qt_log_ignore("does not support")
def test_a_letter_chooses_an_entry_of_an_open_menu(qtbot):
    menu, chosen = QMenu(), []
    qtbot.addWidget(menu)
    for name in ("Open", "Save", "Save as"):
        menu.addAction(name).triggered.connect(lambda _=False, name=name: chosen.append(name))
    give_letters(menu)
    menu.popup(menu.pos())
    QTest.keyClick(menu, Qt.Key.Key_A)
    assert chosen == ["Save as"]


@pytest.fixture(autouse=True)
def _english_again():
    yield
    use_language("en")


def letters_in(menu: QMenu) -> list[str]:
    """Return the letter of each entry, nothing where it has none."""
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    return [text[text.find("&") + 1].lower() if "&" in text else "" for text in texts]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja", "zh_CN"])
def test_every_entry_of_every_menu_has_a_letter_of_its_own(open_window, language):
    use_language(language)
    window = open_window(language=language)
    for name, menu in window.menu_bar.menus.items():
        menu.aboutToShow.emit()
        letters = letters_in(menu)
        assert all(letters), (name, [a.text() for a in menu.actions()])
        assert sorted(set(letters)) == sorted(letters), name
    people = window.profile_commands.menu.people
    assert all(letters_in(people)[-1:])


def test_tool_bar_and_keys_show_no_marks(open_window):
    window = open_window()
    bar = [action for action in window.tool_bar.actions() if isinstance(action, QAction)]
    assert not any("&" in action.iconText() for action in bar)
    told = ShortcutsWindow(window.commands.by_menu(), window).lines
    assert not any("&" in said for own in told.values() for said in own)
