"""The window is seen before anything else is there, and what is written on it then is read."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtTest import QTest

from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.appearance import first_paper_style
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.app.starting.first_paper import FirstPaper
from digitpad.gui.app.starting.start import Start
from digitpad.gui.pad.painting.ruling import Ruling
from digitpad.gui.widgets.theme import DARK, LIGHT

SEVEN = [(100, 200), (180, 200), (130, 330)]


@pytest.fixture
def store(tmp_path, monkeypatch) -> PreferencesStore:
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "home"))
    return PreferencesStore(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def start(store, qtbot, kept):
    """Begin to open a window; it is closed afterwards, its ink thrown away."""
    begun = Start(MainWindow(store), Preferences(theme="light"), (None, None))
    kept.append(begun.window)

    def forget_ink(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.furnished, timeout=30_000)
        window.session.undo_stack.setClean()

    qtbot.addWidget(begun.window, before_close_func=forget_ink)
    begun.once_seen()
    return begun


def written(start, qtbot, *, lift: bool = True):
    """Write on the first paper, and return it."""
    paper = start.paper
    qtbot.waitUntil(lambda: paper.ink is not None)
    QTest.mousePress(paper, Qt.MouseButton.LeftButton, pos=QPoint(*SEVEN[0]))
    for place in SEVEN[1:]:
        QTest.mouseMove(paper, QPoint(*place))
    if lift:
        QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=QPoint(*SEVEN[-1]))
    return paper


def test_what_was_written_before_there_was_a_network_is_read(start, qtbot):
    written(start, qtbot)
    assert not start.window.furnished
    qtbot.waitUntil(lambda: start.window.furnished, timeout=30_000)
    assert start.window.session.reading.text == "7"
    assert start.paper is None


def test_ink_stays_where_it_was_seen(start, qtbot):
    written(start, qtbot)
    qtbot.waitUntil(lambda: start.window.furnished, timeout=30_000)
    pad, window = start.window.pad, start.window
    (stroke,) = window.session.ink.strokes
    seen = [pad.mapTo(window, QPoint(*map(round, p))) for p in pad.transform.points(stroke.points)]
    assert seen == [QPoint(*place) for place in SEVEN]


def test_the_paper_stays_until_the_pen_is_lifted(start, qtbot):
    paper = written(start, qtbot, lift=False)
    qtbot.waitUntil(lambda: start.waits_for_pen, timeout=30_000)
    assert paper.isVisible()
    assert not start.window.furnished
    QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=QPoint(*SEVEN[-1]))
    qtbot.waitUntil(lambda: start.window.furnished)
    assert len(start.window.session.ink) == 1


def test_whoever_closes_it_early_is_asked_about_the_ink(start, qtbot, monkeypatch):
    asked = []
    written(start, qtbot)
    start.window.close()
    assert start.window.isVisible()
    monkeypatch.setattr(
        "digitpad.gui.app.files.file_dialogs.FileDialogs.may_go",
        lambda files: asked.append(len(files.parent().session.ink)) or False,
    )
    qtbot.waitUntil(lambda: bool(asked), timeout=30_000)
    monkeypatch.undo()
    assert asked == [1]


def test_it_stands_where_the_pad_was_the_last_time(start, qtbot, store):
    qtbot.waitUntil(lambda: start.window.furnished, timeout=30_000)
    start.window._keep_place()
    pad = start.window.pad
    assert store.paper == QRect(pad.mapTo(start.window, QPoint()), pad.size())
    assert store.theme == "light"


def test_colours_are_those_of_the_last_time_where_the_desktop_decides(store, qapp):
    system = Preferences(theme="system")
    assert first_paper_style(system, "dark").theme is DARK
    assert first_paper_style(system, "light").theme is LIGHT
    assert first_paper_style(Preferences(theme="light"), "dark").theme is LIGHT
    assert first_paper_style(system, "nonsense").theme in (DARK, LIGHT)


def test_the_first_paint_needs_neither_numpy_nor_the_table_of_keys(tmp_path):
    script = """
import os, sys
import PySide6.QtCore
from digitpad.gui.app.starting import first_paper
paint = first_paper.FirstPaper.paintEvent
def seen(paper, event):
    paint(paper, event)
    print("numpy" in sys.modules, "Qt" in vars(PySide6.QtCore), flush=True)
    os._exit(0)
first_paper.FirstPaper.paintEvent = seen
from digitpad.cli.main import main
main([])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "False"]


def test_the_first_paper_lies_where_the_pad_will_be(store, qtbot, open_window):
    window = open_window()
    pad = window.pad
    qtbot.waitUntil(lambda: pad.height() > 380)  # the maps have their height
    preferences = Preferences(theme="light")
    style = first_paper_style(preferences, "")
    first = FirstPaper(window, style, Ruling(preferences.ruling), QRect()).place
    place = QRect(pad.mapTo(window, QPoint()), pad.size())
    assert window.size() == QSize(1280, 800)
    sides = [(first.left(), place.left()), (first.top(), place.top())]
    sides += [(first.right(), place.right()), (first.bottom(), place.bottom())]
    assert max(abs(a - b) for a, b in sides) <= 4
