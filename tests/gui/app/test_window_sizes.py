"""Windows as small as their words allow; what is said moves nothing."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QScreen
from PySide6.QtWidgets import QAbstractButton, QApplication

from digitpad.assets import resource
from digitpad.gui.app.commands.shortcuts_window import ShortcutsWindow
from digitpad.gui.app.language import use_language
from digitpad.gui.app.preferences.preferences import LANGUAGES, ZOOMS
from digitpad.gui.app.preferences.settings_window import SettingsWindow
from digitpad.gui.app.starting.furnishing import PAD_HINT
from digitpad.gui.correction.export_window import ExportWindow
from digitpad.gui.correction.history_window import HistoryWindow
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.elided_label import PHRASE_GAP
from digitpad.gui.widgets.scroll_area import FittingScrollArea
from digitpad.gui.widgets.theme import LIGHT
from digitpad.gui.widgets.window_size import fit_to_screen

ICONS = Qt.ToolButtonStyle.ToolButtonIconOnly
QT_OWN = "qt_toolbar_ext_button", "qt_menubar_ext_button", "qt_tableview_cornerbutton"
SIZES = [(1280, 800), (1920, 1080)]


@pytest.mark.parametrize("earlier", [0, 1])  # Qt styles a later window's parts earlier
def test_the_panel_needs_no_scrolling_at_the_usual_size(qtbot, open_window, earlier):
    for _ in range(earlier + 1):
        window = open_window()
    window.resize(1280, 800)
    bar = window.panel.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    shown = bar.grab().toImage()
    colours = {shown.pixel(5, y) for y in range(0, shown.height(), 7)}
    assert len(colours) == 1  # where there is nothing to scroll, the bar is not seen


def test_a_lesson_squeezes_no_button_at_the_usual_size(qtbot, open_window, hand_of):
    window = open_window(Session("pen"))  # which has a rehearsal set, and lines that tell of it
    window.resize(1280, 800)
    hand_of(window).write_seven()
    window.session.editor.name("1")
    with qtbot.waitSignal(window.session.profiles.stepped):
        window.correction_controller.step()
    QApplication.processEvents()
    for button in window.panel.correction.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.visibleRegion().boundingRect() == button.rect(), button.text()


def test_the_panel_is_as_wide_as_what_is_inside(open_window):
    window = open_window()
    window.resize(1280, 800)
    panel = window.panel
    for zoom in ZOOMS:
        window.choices.prefer(zoom=zoom)
        QApplication.processEvents()
        assert panel.widget().minimumSizeHint().width() <= panel.viewport().width(), zoom


def test_nothing_that_is_said_moves_the_pad(open_window, hand_of):
    window = open_window()
    window.resize(1100, 700)
    QApplication.processEvents()
    pad, panel = window.pad, window.panel
    before, place = pad.geometry(), pad.mapTo(window, QPoint())
    hand_of(window).write_example("examples/doubtful.inkml")
    for said in ("7", "$", "", "4"):
        window.session.select(1)
        window.session.editor.name(said)
        QApplication.processEvents()
    panel.reading._certainty.show_text("1,250.75 (Alt+1) or 1,250.15 (Alt+2)?  " * 3)
    QApplication.processEvents()
    assert (pad.geometry(), pad.mapTo(window, QPoint())) == (before, place)
    certainty = panel.reading._certainty
    assert certainty.height() >= 2 * QFontMetrics(certainty.font()).height()
    certainty.show_text("99.9 % sure")
    assert certainty.height() < 2 * QFontMetrics(certainty.font()).height()
    window.resize(1100, 560)  # the bar comes
    QApplication.processEvents()
    assert panel.verticalScrollBar().maximum() > 0
    assert pad.width() == before.width()


def test_an_amount_without_end_widens_nothing(open_window):
    window = open_window()
    window.resize(800, 560)
    QApplication.processEvents()
    pad, shown = window.pad, window.panel.reading._amount
    before = pad.geometry(), window.panel.width()
    for length in (12, 34, 300):
        shown.show_amount("8" * length, sign="?")
        QApplication.processEvents()
        assert (pad.geometry(), window.panel.width()) == before
        assert shown.sizeHint().width() <= shown.width()
    assert shown.plain == shown.toolTip() == "8" * 300
    assert "…" in shown.text()
    shown.show_amount("42")
    assert (shown.text(), shown.toolTip()) == ("42", "")


def test_a_hint_without_room_is_left_out_phrase_by_phrase(open_window):
    window = open_window()
    window.resize(800, 560)
    QApplication.processEvents()
    lines = window.status._message.text().splitlines()
    shown, gap, rest = "   ".join(lines).rpartition(PHRASE_GAP)
    assert (len(lines), gap, rest) == (2, PHRASE_GAP, "…")
    assert PAD_HINT.startswith(f"{shown}{PHRASE_GAP}")
    window.resize(1280, 800)
    QApplication.processEvents()
    assert window.status._message.text() == PAD_HINT


@pytest.mark.parametrize("zoom", [0, 8])
def test_two_lines_of_a_message_have_room(open_window, zoom):
    window = open_window(zoom=zoom)
    window.resize(800, 560)
    window.status.show_problem("The pad reads it so already, and no more can be learnt. " * 9)
    QApplication.processEvents()
    shown = window.status._message
    assert shown.text().count("\n") == 1
    lines = QFontMetrics(shown.font()).boundingRect(shown.rect(), 0, shown.text())
    assert lines.height() <= shown.height()
    assert lines.width() <= shown.width()


def test_a_message_about_a_file_without_room_leaves_out_its_folders_and_then_its_end(open_window):
    window = open_window()
    window.resize(800, 560)
    QApplication.processEvents()
    shown, why = window.status._message, "it is read only"
    said = f"/home/anna/data/digitpad/journal.sqlite3: {why}"
    window.status.show_problem(said)
    assert "".join(shown.text().split()) == "".join(said.split())
    window.status.show_problem(said.replace("data", "data" * 30))
    assert shown.text() == f"journal.sqlite3: {why}"
    window.status.show_problem(said.replace("data", "data" * 30) + " as all around it is" * 9)
    assert shown.text().startswith(f"journal.sqlite3: {why}")
    assert shown.text().endswith("…")
    assert shown.toolTip() == window.status.message


@pytest.mark.parametrize("screen", [(800, 500), (1024, 600), (1920, 1200)])
def test_a_first_window_is_no_larger_than_its_screen(open_window, monkeypatch, screen):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(*screen))
    window = open_window()
    fit_to_screen(window, QSize(1280, 800), QSize(800, 560))
    QApplication.processEvents()
    assert window.width() <= screen[0]
    assert window.height() <= screen[1]
    assert window.width() == min(1280, screen[0])


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_a_small_window_cuts_off_nothing_whatever_the_words(open_window, language, monkeypatch):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1600, 900))
    use_language(language)
    try:
        window = open_window()
        window.resize(800, 560)
        QApplication.processEvents()
        assert window.width() == 800
        assert window.minimumSizeHint().width() <= 800
        window.choices.prefer(zoom=max(ZOOMS))
        QApplication.processEvents()
        assert window.width() >= window.minimumSizeHint().width() > 800
    finally:
        use_language("en")


def test_the_smallest_window_wastes_nothing_and_shows_how_to_teach(qtbot, open_window, hand_of):
    window = open_window()
    window.resize(800, 560)
    hand_of(window).write_example()
    qtbot.waitUntil(lambda: shows_how_to_teach(window))
    below = window.strip.height() - max(layer.geometry().bottom() for layer in window.strip.maps)
    assert below < 20
    assert window.strip.maps[0].chart.height() > 28


def test_the_smallest_window_shows_how_to_teach_a_digit_that_was_named(qtbot, open_window):
    window = open_window()
    window.resize(800, 560)
    window.session.open(resource("examples/doubtful.inkml"))
    window.session.select(1)
    window.session.editor.name("5")
    qtbot.waitUntil(lambda: shows_how_to_teach(window))
    note = window.panel.probabilities.note
    assert "Left to itself" in note.text()
    assert not note.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(note.isVisible)
    assert shows_how_to_teach(window)


def shows_how_to_teach(window) -> bool:
    panel = window.panel.correction
    buttons = (panel.learn, panel.train, panel.undo, panel.redo)
    return all(b.visibleRegion().boundingRect() == b.rect() for b in buttons)


def test_a_low_window_still_shows_how_to_teach(open_window):
    window = open_window()
    window.resize(1024, 640)
    QApplication.processEvents()
    assert shows_how_to_teach(window)


def test_a_window_that_nobody_touches_rests(qtbot, open_window):
    window = open_window()
    window.resize(1280, 800)
    laid_out = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.LayoutRequest:
                laid_out.append(watched)
            return False

    qtbot.wait(300)
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    qtbot.wait(300)
    QApplication.instance().removeEventFilter(watch)
    assert laid_out == []


def test_keys_and_settings_open_without_bars_where_the_screen_has_room(window, qtbot, monkeypatch):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1280, 800))
    keys = ShortcutsWindow(window.commands.by_menu(), window)
    for dialog in (keys, SettingsWindow(window.choices, window)):
        dialog.show()
        qtbot.waitExposed(dialog)
        (area,) = dialog.findChildren(FittingScrollArea)
        assert area.verticalScrollBar().maximum() == 0
        assert area.horizontalScrollBar().maximum() == 0
        dialog.close()


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_small_window_has_its_digits_apart_and_what_teaches_in_sight(
    open_window, hand_of, language
):
    use_language(language)
    try:
        window = open_window()
        window.resize(800, 560)
        hand_of(window).write_seven()
        window.session.editor.name("9")
        QApplication.processEvents()
        names = window.panel.probabilities.names
        pitch = (names[9].y() - names[0].y()) / 9
        assert pitch >= 1.2 * QFontMetrics(names[0].font()).tightBoundingRect("0").height()
        learn = window.panel.correction.learn
        below = learn.mapTo(window.panel.viewport(), learn.rect().bottomLeft())
        assert below.y() <= window.panel.viewport().height()
    finally:
        use_language("en")


@pytest.mark.parametrize("zoom", [0, 1, 3, max(ZOOMS)])
def test_every_layer_has_room_for_its_name_in_the_smallest_window(open_window, zoom, monkeypatch):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1600, 900))
    window = open_window(zoom=zoom)
    window.resize(800, 560)
    QApplication.processEvents()
    assert [m.width() for m in window.strip.maps] == [
        m.least_size().width() for m in window.strip.maps
    ]
    assert window.strip.maps[-1].geometry().right() <= window.strip.width()


@pytest.mark.parametrize("which", [HistoryWindow, ExportWindow, SettingsWindow])
def test_dialogs_are_no_larger_than_a_small_screen(window, which, monkeypatch):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(800, 460))
    arguments = {
        HistoryWindow: (window.session.profiles, LIGHT, window),
        ExportWindow: (window.session.profiles.history, window),
        SettingsWindow: (window.choices, window),
    }
    dialog = which(*arguments[which])
    dialog.show()
    assert dialog.width() <= 800
    assert dialog.height() < 460
    dialog.close()
    dialog.deleteLater()
