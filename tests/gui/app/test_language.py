"""The window's language: of the system or chosen, and another one while there is ink."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QMessageBox

from digitpad.gui.app.commands.shortcuts_window import ShortcutsWindow
from digitpad.gui.app.language import of_system, use_language
from digitpad.gui.app.language_switch import LanguageSwitch
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.settings_window import SettingsWindow
from digitpad.gui.lab import experiment_model
from digitpad.gui.lab.data_loader import DataLoader
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.scroll_area import OF_SCREEN, FittingScrollArea
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.numbers import money
from digitpad.gui.widgets.words.translation import tr
from digitpad.lab.data import drawn
from digitpad.lab.run import RunLength
from digitpad.reading.result import Reading

FILE = {
    "de": "&Datei",
    "fr": "&Fichier",
    "es": "&Archivo",
    "ja": "ファイル(&F)",
    "zh_CN": "文件(&F)",
}


@pytest.fixture(autouse=True)
def _english_again():
    yield
    use_language("en")


@pytest.fixture
def switch(weights, store, kept, qtbot):
    """Hold a window; whatever window it is in the end is closed."""
    window = MainWindow.of(Session(weights), store, Preferences(theme="light"))
    window.resize(1280, 800)
    window.show()
    kept.append(window)
    switch = LanguageSwitch(window)
    yield switch
    switch.window.session.undo_stack.setClean()
    switch.window.close()
    switch.window.deleteLater()


@pytest.fixture
def hand(switch, hand_of):
    return hand_of(switch.window)


@pytest.fixture
def speak(switch, qtbot, kept):
    """Choose a language, and return the window that speaks it."""

    def speak(language):
        before = switch.window
        before.choices.prefer(language=language)
        qtbot.waitUntil(lambda: switch.window is not before)
        kept.append(switch.window)
        return switch.window

    return speak


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-CH", "en"], "de_CH"),
        (["nl-NL", "fr-FR"], "fr_FR"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-Hant-TW", "ja-JP"], "ja_JP"),
        (["nl-NL"], "en_US"),
        (["C"], "en_US"),
        ([], "en_US"),
    ],
)
def test_the_system_is_asked_for_a_language_that_there_is(wanted, spoken):
    assert of_system(wanted).name() == spoken


def test_each_language_has_its_words_its_plurals_and_its_numbers():
    said = {}
    for language, file in FILE.items():
        use_language(language)
        assert tr("&File") == file
        said[language] = tr("%Ln steps", "", 1), tr("%Ln steps", "", 1200), labels.percent(0.932)
    assert said["de"] == ("1 Schritt", "1.200 Schritte", "93,2\N{NO-BREAK SPACE}%")
    assert said["ja"][2] == "93.2%"


def test_an_amount_is_never_another_number_in_the_form_of_the_language():
    reading = Reading("2917", Decimal(2917), 1.0, ())
    said = {}
    for language in (*FILE, "en"):
        use_language(language)
        said[language] = labels.amount(reading), money("€", Decimal("1250.50"))
    assert said["en"] == said["ja"] == ("2,917", "€1,250.50")
    assert said["de"] == said["es"] == ("2917", "€1.250,50")
    assert said["fr"] == ("2917", "€1\N{NARROW NO-BREAK SPACE}250,50")


def test_qt_speaks_the_language_too(qtbot):
    use_language("de")
    box = QMessageBox(QMessageBox.Icon.Question, "", "", QMessageBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Abbrechen"


def test_another_language_while_there_is_ink(switch, speak, hand, store):
    session = switch.window.session
    for place in range(2):
        hand.write_seven(x=60 + 130 * place)
    session.select(0)
    session.editor.name("4")
    for language, file in FILE.items():
        window = speak(language)
        assert window.menu_bar.menus["File"].title() == file
        assert (window.session, len(session.document.ink)) == (session, 2)
        assert window.pad.document is session.document
        assert window.panel.reading.shown == "47"
        assert store.load().language == language
    window.commands["undo"].trigger()
    window.commands["undo"].trigger()
    assert (window.panel.reading.shown, len(session.document.ink)) == ("7", 1)
    window.commands["redo"].trigger()
    assert len(session.document.ink) == 2


def test_what_was_taken_and_whose_profile_stay(switch, speak, hand):
    window = switch.window
    window.session.profiles.create_profile("Ada")
    for place in range(2):
        hand.write_seven(x=60 + 130 * place)
    for index in range(2):
        window.session.select(index)
        window.session.editor.name("7")
    window.slip.take()
    window = speak("fr")
    assert window.panel.slip.shown[0] == "77"
    assert window.session.profiles.profile == "Ada"
    window.slip.take_back()  # the slip has one controller, whichever window shows it
    assert len(window.slip.slip) == 0


def test_other_windows_follow_and_the_runs_go_on(switch, speak, qtbot, hand, monkeypatch):
    few = DataLoader(draw=lambda _: drawn(72, 20))
    monkeypatch.setattr(experiment_model, "DataLoader", lambda: few)
    hand.write_seven()
    window = switch.window
    window.mathematics.open()
    window.mathematics.window.study.go(tab="weight")
    window.lab.open()
    lab = window.lab.window.lab
    qtbot.waitUntil(lambda: lab.snapshot is not None)
    window.lab.window.time.pad.trigger()
    window = speak("de")
    assert window.lab.window.lab is lab
    assert window.lab.window.windowTitle() == "Trainingslabor – digitpad"
    assert window.session.profiles.guest is lab.snapshot.network
    assert window.mathematics.window.windowTitle() == "Die Mathematik – digitpad"
    assert window.mathematics.window.study.position.tab == "weight"
    lab.train(RunLength.STEP)
    qtbot.waitUntil(lambda: lab.snapshot.step > 0)
    assert window.lab.window.time.back.isEnabled()


def test_chosen_in_the_settings_which_stay_open(switch, qtbot):
    titles = []

    def look():
        shown = QApplication.activeModalWidget()
        if not isinstance(shown, SettingsWindow):
            return
        titles.append(shown.windowTitle())
        if titles[-1] == "Settings":
            line = shown.lines["language"]
            line.setCurrentIndex(line.findData("es"))
            line.activated.emit(line.currentIndex())
        else:
            shown.accept()

    looking = QTimer(interval=10)
    looking.timeout.connect(look)
    looking.start()
    first = switch.window
    first.dialogs.show_settings()
    qtbot.waitUntil(lambda: "Ajustes" in titles)
    looking.stop()
    assert switch.window is not first
    assert not first.isVisible()


@pytest.mark.parametrize("language", FILE)
def test_every_key_and_setting_can_be_reached_on_a_small_screen(
    switch, speak, language, kept, monkeypatch
):
    window = speak(language)
    for screen in (QSize(800, 500), QSize(1920, 1080)):
        monkeypatch.setattr(QScreen, "availableSize", lambda _, size=screen: size)
        keys = ShortcutsWindow(window.commands.by_menu(), window)
        kept.append(keys)
        told = {each for own in keys.lines.values() for each in own.values()}
        assert told >= {"F1 / ?", "0 – 9"}
        assert all(
            dialog.sizeHint().boundedTo(screen) == dialog.sizeHint()
            for dialog in (keys, SettingsWindow(window.choices, window))
        )
        (area,) = keys.findChildren(FittingScrollArea)
        assert area.wanted().width() <= OF_SCREEN * screen.width()  # nothing is beside what is seen
    assert area.sizeHint() == area.widget().sizeHint()  # a large screen needs no bars
