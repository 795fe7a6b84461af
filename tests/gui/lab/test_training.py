"""Training in the window: started, paused, stepped, rewound, by real buttons and keys."""

from dataclasses import replace
from time import monotonic, thread_time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from digitpad.lab.presets import PRESETS
from digitpad.lab.run import Run


def press(window, text: str) -> None:
    """Click the button that is called so."""
    found = [b for b in window.findChildren(QPushButton) if text in (b.text(), b.accessibleName())]
    assert len(found) == 1, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def finish(qtbot):
    def finish(window) -> None:
        qtbot.waitUntil(lambda: not window.lab.going, timeout=20_000)

    return finish


@pytest.fixture
def straight(few, small):
    """θ after n steps of a run of the same settings without a window."""

    def straight(steps: int) -> np.ndarray:
        run = Run(small, few)
        for _ in range(steps):
            run.advance()
        return run.point.network.theta

    return straight


def test_it_begins_with_random_weights_from_the_seed(lab_window, straight):
    view = lab_window.lab.view
    assert view.step == 0
    assert np.array_equal(view.network.theta, straight(0))
    assert lab_window.setup.seed.text() == "1"
    assert lab_window.weights.chart.levels.shape == (28, 12 * 29 - 1)


def test_one_step_one_epoch_and_all(lab_window, finish, straight):
    for text, step in (("One step", 1), ("One epoch", 5), ("One epoch", 10), ("Train", 15)):
        press(lab_window, text)
        finish(lab_window)
        assert lab_window.lab.view.step == step
        assert np.array_equal(lab_window.lab.view.network.theta, straight(step))
    texts = [shown.text() for shown in lab_window.time.findChildren(QLabel)]
    assert texts == ["epoch 3.00", "step 15"]


def test_the_keyboard_does_it_too(lab_window, finish):
    for key, step in ((Qt.Key.Key_F6, 1), (Qt.Key.Key_F7, 5), (Qt.Key.Key_F5, 15)):
        QTest.keyClick(lab_window, key)
        finish(lab_window)
        assert lab_window.lab.view.step == step


def test_pausing_takes_effect_and_going_on_ends_with_the_same_bits(
    lab_window, begin, qtbot, few, small
):
    long = replace(small, epochs=200, hidden=(64,))
    begin(lab_window, long)
    lab_window.lab.remove(1)
    press(lab_window, "Train")
    qtbot.waitUntil(lambda: lab_window.lab.view.step > 20)
    press(lab_window, "Pause")
    assert not lab_window.lab.going
    qtbot.wait(100)
    stood = lab_window.lab.view.step
    qtbot.wait(100)
    assert lab_window.lab.view.step == stood < 1000
    press(lab_window, "Train")
    qtbot.waitUntil(lambda: lab_window.lab.view.step > stood + 20)
    press(lab_window, "Pause")
    qtbot.wait(100)
    run = Run(long, few)
    for _ in range(lab_window.lab.view.step):
        run.advance()
    assert np.array_equal(lab_window.lab.view.network.theta, run.point.network.theta)


def test_the_scrubber_goes_back_and_training_goes_on_from_there(
    lab_window, finish, straight, qtbot
):
    press(lab_window, "Train")
    finish(lab_window)
    curves = lab_window.lab.view.curves.training.copy()
    scrubber = lab_window.time.scrubber
    scrubber.setFocus()
    for _ in range(4):
        QTest.keyClick(scrubber, Qt.Key.Key_Left)
    stop = lab_window.lab.view.checkpoints[-5]
    qtbot.waitUntil(lambda: lab_window.lab.view.step == stop)
    assert np.array_equal(lab_window.lab.view.network.theta, straight(stop))
    assert np.array_equal(lab_window.lab.view.curves.training, curves)
    press(lab_window, "One step")
    finish(lab_window)
    assert np.array_equal(lab_window.lab.view.network.theta, straight(stop + 1))


def test_a_step_can_be_undone_and_the_start_is_a_key_away(lab_window, finish, straight, qtbot):
    press(lab_window, "One epoch")
    finish(lab_window)
    QTest.keyClick(lab_window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: lab_window.lab.view.step == 4)
    assert np.array_equal(lab_window.lab.view.network.theta, straight(4))
    press(lab_window, "To the start")
    qtbot.waitUntil(lambda: lab_window.lab.view.step == 0)
    assert not lab_window.time.start.isEnabled()
    assert len(lab_window.lab.view.curves.training) == 5


def test_replayed_from_its_seed_it_shows_the_same_pixels(lab_window, finish, qtbot):
    def shown():
        QApplication.processEvents()
        return [part.grab().toImage() for part in (lab_window.curves, lab_window.weights)]

    press(lab_window, "Train")
    finish(lab_window)
    first = shown()
    press(lab_window, "To the start")
    qtbot.waitUntil(lambda: lab_window.lab.view.step == 0)
    assert shown()[1] != first[1]
    press(lab_window, "Train")
    finish(lab_window)
    assert shown() == first


def test_runs_are_laid_over_each_other_and_stay_abreast(lab_window, begin, finish, small):
    begin(lab_window, replace(small, optimizer="sgd", learning_rate=0.1, batch_size=0))
    press(lab_window, "Train")
    finish(lab_window)
    steps = {entry.settings.method: entry.view.step for entry in lab_window.lab.shown}
    assert steps == {"Adam": 15, "GD": 3}
    for chart in lab_window.curves.charts:
        assert chart.numbers == set(lab_window.lab.entries)
    loss = lab_window.curves.charts[0]
    for number, entry in lab_window.lab.entries.items():
        _, drawn = loss.strands[number][0].getData()
        assert drawn == pytest.approx(entry.view.curves.training_by_epoch(0)[1])


def test_a_hidden_run_is_not_drawn_and_does_not_train(lab_window, begin, finish, small):
    begin(lab_window, small)
    first, second = lab_window.lab.entries
    lab_window.runs.setFocus()
    lab_window.runs.setCurrentCell(0, 0)
    QTest.keyClick(lab_window.runs, Qt.Key.Key_Space)
    press(lab_window, "One epoch")
    finish(lab_window)
    assert lab_window.curves.charts[0].numbers == {second}
    assert [lab_window.lab.entries[n].view.step for n in (first, second)] == [0, 5]


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
    assert set(chart.strands) == {kept}


def test_items_are_updated_and_never_recreated(lab_window, finish):
    chart, image = lab_window.curves.charts[0], lab_window.weights.chart.image
    strands = dict(chart.strands)
    press(lab_window, "Train")
    finish(lab_window)
    assert dict(chart.strands) == strands
    assert lab_window.weights.chart.image is image


def test_a_deleted_runs_number_is_used_again_without_its_last_words(lab_window, begin, small):
    press(lab_window, "Train")
    (number,) = lab_window.lab.entries
    lab_window.lab.remove(number)
    begin(lab_window, replace(small, seed=5), replace(small, seed=6))
    assert {e.view.settings.seed for e in lab_window.lab.entries.values()} == {5, 6}
    assert all(e.view.step == 0 for e in lab_window.lab.entries.values())


def test_a_preset_sets_up_a_comparison_and_hides_the_rest(lab_window, qtbot):
    action = next(a for a in lab_window.setup.compare.menu().actions() if "Figure 8" in a.text())
    action.trigger()
    expected = PRESETS[action.text()]
    assert [entry.settings for entry in lab_window.lab.shown] == list(expected)
    assert len(lab_window.lab.entries) == len(expected) + 1
    qtbot.waitUntil(lambda: all(e.view for e in lab_window.lab.entries.values()))


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


def test_closing_while_it_trains_ends_cleanly(lab_window, begin, small, qtbot):
    begin(lab_window, replace(small, epochs=100_000))
    press(lab_window, "Train")
    qtbot.waitUntil(lambda: lab_window.lab.view.step > 5)
    lab_window.close()
    assert not lab_window.lab._bench.running
    assert not lab_window.lab._supply.running


def test_the_window_stays_responsive_while_it_trains(lab_window, begin, small):
    """Four of the essay's networks at once. Its own work is measured: other programs work too."""
    begin(lab_window, *(replace(small, epochs=1000, seed=n, hidden=(128, 64)) for n in range(4)))
    press(lab_window, "Train")
    times, started = [], monotonic()

    def taken():
        return sum(entry.view.step for entry in lab_window.lab.entries.values())

    # On a busy machine a second is little; what counts is that it worked all along.
    while monotonic() < started + 1 or (taken() <= 20 and monotonic() < started + 30):
        began = thread_time()
        QApplication.processEvents()
        times.append(thread_time() - began)
    press(lab_window, "Pause")
    assert taken() > 20
    assert np.median([time for time in times if time > 0.002]) < 0.05


def test_the_value_under_the_cursor(lab_window, finish):
    press(lab_window, "Train")
    finish(lab_window)
    weights = lab_window.weights
    weights.chart.hovered.emit(3, 29 + 5)
    w = lab_window.lab.view.network.layers[0].W[3 * 28 + 5, 1]
    assert lab_window.status.value == f"Hidden 1, node 1, pixel 3, 5: w = {w:.4f}"
    chart = lab_window.curves.charts[0]
    QTest.mouseMove(chart.viewport(), QPoint(chart.width() - 30, 50))
    chart.pointed.emit(3.0)
    loss = lab_window.lab.view.curves.training_by_epoch(0)[1][-1]
    assert f"training {loss:.4f}" in lab_window.status.value


def test_the_keyboard_reaches_every_weight_and_every_epoch(lab_window, finish):
    press(lab_window, "Train")
    finish(lab_window)
    picture, W = lab_window.weights.chart, lab_window.lab.view.network.layers[0].W
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Down)
    QTest.keyClick(picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    w = W[15 * 28 + 14, 1]
    assert lab_window.status.value == f"Hidden 1, node 1, pixel 15, 14: w = {w:.4f}"
    chart = lab_window.curves.charts[1]
    chart.setFocus()
    for _ in range(2):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    _, losses = lab_window.lab.view.curves.training_by_epoch(0)
    assert f"at 2: training {losses[1]:.4f}" in lab_window.status.value
    chart.clearFocus()
    assert lab_window.status.value == ""
