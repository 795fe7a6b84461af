"""Corrections that came with a file: brought in by the menu, learnt from the queue."""

from zipfile import ZipFile

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from digitpad.finetune.single_step import LEARN_IT
from digitpad.gui.correction.history_window import HistoryWindow
from digitpad.gui.correction.queue_window import QueueWindow
from digitpad.gui.correction.waiting_row import WaitingRow
from digitpad.gui.session.correction_import import PORTION
from digitpad.journal import Correction
from digitpad.journal.exchange.ink_zip import write_zip
from digitpad.journal.teaching import waiting as waiting_in
from tests.gui.correction.profiles.conftest import theta


@pytest.fixture
def bring_in(window, monkeypatch, qtbot):
    """Import a file through the menu; return what is said then."""

    def bring_in(path) -> str:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        import_ = window.profile_commands.menu.import_
        import_.trigger()
        qtbot.waitUntil(import_.isEnabled, timeout=20_000)
        return window.status.message

    return bring_in


@pytest.fixture
def three(tmp_path, rng):
    path = tmp_path / "three.zip"
    write_zip(path, [Correction(rng.random((28, 28)), label) for label in (3, 5, None)])
    return path


@pytest.fixture
def waiting(bring_in, three, window, qtbot):
    """The queue of a window into which three corrections came."""
    bring_in(three)
    window.commands["queue"].trigger()
    queue = window.findChild(QueueWindow)
    qtbot.waitUntil(queue.isVisible)
    return queue


def statuses(window):
    return [entry.status for entry in window.session.profiles.history.corrections()]


def test_corrections_of_a_file_come_in_once(window, bring_in, three, tmp_path):
    said = bring_in(three)
    assert said == "three.zip: 3 corrections came in. The queue (Q) has them learnt."
    assert statuses(window) == ["waiting"] * 3
    assert bring_in(three) == "three.zip: all 3 are known already"
    assert bring_in(tmp_path / "none.zip").endswith("none.zip: there is no such file")
    write_zip(tmp_path / "empty.zip", [])
    assert bring_in(tmp_path / "empty.zip") == "empty.zip holds no corrections"


def test_many_come_in_a_few_at_a_time_and_the_window_goes_on(
    window, monkeypatch, qtbot, tmp_path, rng
):
    path, count = tmp_path / "many.zip", 2 * PORTION + 1
    write_zip(path, [Correction(rng.random((28, 28)), 3) for _ in range(count)])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    import_, said = window.profile_commands.menu.import_, []
    import_.trigger()
    assert not import_.isEnabled()
    assert (window.status.message, statuses(window)) == ("Reading many.zip …", [])
    while not import_.isEnabled():
        QApplication.processEvents()
        said.append(window.status.message)
    assert "many.zip: 50 of 101 corrections are in …" in said
    assert "many.zip: 100 of 101 corrections are in …" in said
    assert len(statuses(window)) == count
    profiles = window.session.profiles
    assert profiles.active_model.at == profiles.history.at


def test_a_step_under_way_is_stored_before_anything_comes_in(window, three, qtbot, hand, bring_in):
    hand.write_seven()
    window.session.editor.relabel(2)
    window.session.teaching.fine_tune(LEARN_IT)
    assert window.session.profiles.under_way
    bring_in(three)
    assert statuses(window) == ["learnt", *["waiting"] * 3]


def test_closing_the_window_ends_it(window, monkeypatch, three):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(three), ""))
    window.profile_commands.menu.import_.trigger()
    imports = window.session.imports
    window.close()
    QApplication.processEvents()
    assert (imports.under_way, window.status.message) == (False, "Reading three.zip …")


def test_a_damaged_file_brings_nothing_in(window, bring_in, tmp_path):
    with ZipFile(tmp_path / "bad.zip", "w") as file:
        file.writestr("manifest.json", "{")
    begin = theta(window)
    assert "bad.zip" in bring_in(tmp_path / "bad.zip")
    assert (statuses(window), theta(window)) == ([], begin)


def test_no_file_chosen_is_no_news(window, bring_in):
    said = window.status.message
    assert bring_in("") == said


def test_what_waits_is_learnt_with_a_key(qtbot, window, waiting):
    begin, row = theta(window), waiting.waiting_row
    assert row.said.text() == "3 corrections wait to be learnt"
    QTest.keyClick(waiting, Qt.Key.Key_L)
    assert row.learn.text() == "Stop"
    assert not waiting.back.isEnabled()
    qtbot.waitUntil(lambda: not row.isVisible(), timeout=20_000)
    assert statuses(window) == ["learnt"] * 3
    assert [step.label for step in window.session.active_model.steps] == [3, 5, None]
    for _ in range(3):
        window.session.profiles.undo()
    assert theta(window) == begin


def test_learning_can_be_stopped(qtbot, window, waiting):
    row, stepped = waiting.waiting_row, window.session.profiles.stepped
    with qtbot.waitSignal(stepped, timeout=20_000):
        QTest.mouseClick(row.learn, Qt.MouseButton.LeftButton)
        QTest.mouseClick(row.learn, Qt.MouseButton.LeftButton)
    assert statuses(window) == ["learnt", "waiting", "waiting"]
    assert row.said.text() == "2 corrections wait to be learnt"
    assert (row.learn.text(), row.learn.isEnabled()) == ("Learn them", True)


def test_undo_stops_it(qtbot, window, waiting):
    begin, profiles = theta(window), window.session.profiles
    QTest.keyClick(waiting, Qt.Key.Key_L)
    profiles.undo()
    qtbot.wait(100)
    assert (theta(window), profiles.under_way) == (begin, False)
    assert waiting.waiting_row.learn.text() == "Learn them"


def test_closing_the_queue_stops_it(qtbot, window, waiting):
    profiles = window.session.profiles
    QTest.keyClick(waiting, Qt.Key.Key_L)
    waiting.close()
    qtbot.waitUntil(lambda: not profiles.under_way, timeout=20_000)
    assert len(window.session.active_model.steps) < 3


def test_a_step_of_the_windows_leaves_what_waits(qtbot, window, waiting, hand):
    waiting.close()
    hand.write_seven()
    window.session.editor.relabel(2)
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        window.session.teaching.fine_tune(LEARN_IT)
    assert statuses(window) == [*["waiting"] * 3, "learnt"]


def test_where_nothing_waits_nothing_is_said(window, qtbot):
    window.commands["queue"].trigger()
    row = window.findChild(WaitingRow)
    assert not row.isVisible()


def test_a_kept_example_comes_in_with_its_file(window, bring_in, tmp_path, rng):
    drawn = np.rint(rng.random((28, 28)) * 255) / 255
    write_zip(tmp_path / "own.zip", [Correction(drawn, 4, reach=(0.5, 0.1))])
    bring_in(tmp_path / "own.zip")
    assert window.session.active_model.at == window.session.profiles.history.at
    assert len(window.session.active_model.steps) == 1
    window.profile_commands.menu.history.trigger()
    table = window.findChild(HistoryWindow).table
    assert [table.item(0, n).text() for n in (1, 3)] == [
        "4",
        "came with a file, kept as an example",
    ]


def test_the_history_names_a_mark(qtbot, window, bring_in, tmp_path, rng):
    write_zip(tmp_path / "mark.zip", [Correction(rng.random((28, 28)), None, mark=",")])
    bring_in(tmp_path / "mark.zip")
    waits = waiting_in(window.session.profiles.history)[0].correction
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000):
        window.session.profiles.ask(LEARN_IT, waits)
    window.profile_commands.menu.history.trigger()
    assert window.findChild(HistoryWindow).table.item(0, 1).text().startswith(",")
