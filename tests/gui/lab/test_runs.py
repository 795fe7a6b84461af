"""Several runs: laid over each other, hidden, deleted, compared."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.lab.presets import RUN_PRESETS
from tests.gui.lab.conftest import press


def test_runs_are_laid_over_each_other_and_stay_abreast(lab_window, begin, finish, small):
    begin(lab_window, replace(small, optimizer="sgd", learning_rate=0.1, batch_size=0))
    press(lab_window, "Train")
    finish(lab_window)
    steps = {entry.settings.method: entry.snapshot.step for entry in lab_window.lab.shown}
    assert steps == {"Adam": 15, "GD": 3}
    for chart in lab_window.curves.charts:
        assert chart.numbers == set(lab_window.lab.entries)
    loss = lab_window.curves.charts[0]
    for number, entry in lab_window.lab.entries.items():
        _, drawn = loss.curve_items[number][0].getData()
        assert drawn == pytest.approx(entry.snapshot.curves.training_by_epoch(0)[1])


def test_a_hidden_run_is_not_drawn_and_does_not_train(lab_window, begin, finish, small):
    begin(lab_window, small)
    first, second = lab_window.lab.entries
    lab_window.runs.setFocus()
    lab_window.runs.setCurrentCell(0, 0)
    QTest.keyClick(lab_window.runs, Qt.Key.Key_Space)
    press(lab_window, "One epoch")
    finish(lab_window)
    assert lab_window.curves.charts[0].numbers == {second}
    assert [lab_window.lab.entries[n].snapshot.step for n in (first, second)] == [0, 5]


def test_a_run_is_deleted_with_its_curves(lab_window, begin, small):
    begin(lab_window, small)
    (gone, kept), chart = lab_window.lab.entries, lab_window.curves.charts[0]
    before = len(chart.items())
    lab_window.runs.setCurrentCell(0, 0)
    QTest.keyClick(lab_window.runs, Qt.Key.Key_Delete)
    assert list(lab_window.lab.entries) == [kept]
    assert lab_window.runs.rowCount() == 1
    assert lab_window.lab.selected == kept != gone
    assert len(chart.items()) == before - 2
    assert set(chart.curve_items) == {kept}


def test_items_are_updated_and_never_recreated(lab_window, finish):
    chart, image = lab_window.curves.charts[0], lab_window.weights.chart.image
    items = dict(chart.curve_items)
    press(lab_window, "Train")
    finish(lab_window)
    assert dict(chart.curve_items) == items
    assert lab_window.weights.chart.image is image


def test_a_deleted_runs_number_is_used_again_without_its_last_words(lab_window, begin, small):
    press(lab_window, "Train")
    (number,) = lab_window.lab.entries
    lab_window.lab.remove(number)
    begin(lab_window, replace(small, seed=5), replace(small, seed=6))
    assert {e.snapshot.settings.seed for e in lab_window.lab.entries.values()} == {5, 6}
    assert all(e.snapshot.step == 0 for e in lab_window.lab.entries.values())


def test_a_preset_sets_up_a_comparison_and_hides_the_rest(lab_window, qtbot):
    action = next(a for a in lab_window.setup.compare.menu().actions() if "Figure 8" in a.data())
    action.trigger()
    expected = RUN_PRESETS[action.data()]
    assert [entry.settings for entry in lab_window.lab.shown] == list(expected)
    assert len(lab_window.lab.entries) == len(expected) + 1
    qtbot.waitUntil(lambda: all(e.snapshot for e in lab_window.lab.entries.values()))


def test_there_is_an_end_to_how_many_runs(lab_window, small):
    for _ in range(20):
        lab_window.lab.add(small)
    assert len(lab_window.lab.entries) == 12
    assert "delete some" in lab_window.status.message


def test_the_form_begins_a_run_and_says_what_it_cannot(lab_window):
    setup = lab_window.setup
    setup.optimizer.setCurrentText("Momentum")
    setup.optimizer.activated.emit(setup.optimizer.currentIndex())
    assert setup.rate.text() == "0.02"
    for field, text in ((setup.hidden, "20, 10"), (setup.seed, "7"), (setup.rate, "0,05")):
        field.setText(text)
    press(lab_window, "Add this run")
    settings = lab_window.lab.entry.settings
    assert (settings.optimizer, settings.learning_rate) == ("momentum", 0.05)
    assert (settings.hidden, settings.seed) == ((20, 10), 7)
    count = len(lab_window.lab.entries)
    for text, said in (("many", "hidden layers like"), ("9999", "1 to 512 nodes")):
        setup.hidden.setText(text)
        QTest.keyClick(setup.hidden, Qt.Key.Key_Return)
        assert said in lab_window.status.message
    assert len(lab_window.lab.entries) == count
