"""Training in the window: started, paused, stepped, rewound, by real buttons and keys."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from digitpad.lab.run import Run
from tests.gui.lab.conftest import press


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
    snapshot = lab_window.lab.snapshot
    assert snapshot.step == 0
    assert np.array_equal(snapshot.network.theta, straight(0))
    assert lab_window.setup.seed.text() == "1"
    assert lab_window.weights.chart.levels.shape == (28, 12 * 29 - 1)


def test_one_step_one_epoch_and_all(lab_window, finish, straight):
    for text, step in (("One step", 1), ("One epoch", 5), ("One epoch", 10), ("Train", 15)):
        press(lab_window, text)
        finish(lab_window)
        assert lab_window.lab.snapshot.step == step
        assert np.array_equal(lab_window.lab.snapshot.network.theta, straight(step))
    texts = [shown.text() for shown in lab_window.time.findChildren(QLabel)]
    assert texts == ["epoch 3.00", "step 15"]


def test_the_keyboard_does_it_too(lab_window, finish):
    for key, step in ((Qt.Key.Key_F6, 1), (Qt.Key.Key_F7, 5), (Qt.Key.Key_F5, 15)):
        QTest.keyClick(lab_window, key)
        finish(lab_window)
        assert lab_window.lab.snapshot.step == step


def test_pausing_takes_effect_and_going_on_ends_with_the_same_bits(
    lab_window, begin, qtbot, few, small
):
    long = replace(small, epochs=200, hidden=(64,))
    begin(lab_window, long)
    lab_window.lab.remove(1)
    press(lab_window, "Train")
    qtbot.waitUntil(lambda: lab_window.lab.snapshot.step > 20)
    press(lab_window, "Pause")
    assert not lab_window.lab.going
    qtbot.wait(100)
    stood = lab_window.lab.snapshot.step
    qtbot.wait(100)
    assert lab_window.lab.snapshot.step == stood < 1000
    press(lab_window, "Train")
    qtbot.waitUntil(lambda: lab_window.lab.snapshot.step > stood + 20)
    press(lab_window, "Pause")
    qtbot.wait(100)
    run = Run(long, few)
    for _ in range(lab_window.lab.snapshot.step):
        run.advance()
    assert np.array_equal(lab_window.lab.snapshot.network.theta, run.point.network.theta)


def test_the_scrubber_goes_back_and_training_goes_on_from_there(
    lab_window, finish, straight, qtbot
):
    press(lab_window, "Train")
    finish(lab_window)
    curves = lab_window.lab.snapshot.curves.training.copy()
    scrubber = lab_window.time.scrubber
    scrubber.setFocus()
    for _ in range(4):
        QTest.keyClick(scrubber, Qt.Key.Key_Left)
    stop = lab_window.lab.snapshot.checkpoints[-5]
    qtbot.waitUntil(lambda: lab_window.lab.snapshot.step == stop)
    assert np.array_equal(lab_window.lab.snapshot.network.theta, straight(stop))
    assert np.array_equal(lab_window.lab.snapshot.curves.training, curves)
    press(lab_window, "One step")
    finish(lab_window)
    assert np.array_equal(lab_window.lab.snapshot.network.theta, straight(stop + 1))


def test_a_step_can_be_undone_and_the_start_is_a_key_away(lab_window, finish, straight, qtbot):
    press(lab_window, "One epoch")
    finish(lab_window)
    QTest.keyClick(lab_window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: lab_window.lab.snapshot.step == 4)
    assert np.array_equal(lab_window.lab.snapshot.network.theta, straight(4))
    press(lab_window, "To the start")
    qtbot.waitUntil(lambda: lab_window.lab.snapshot.step == 0)
    assert not lab_window.time.start.isEnabled()
    assert len(lab_window.lab.snapshot.curves.training) == 5


def test_replayed_from_its_seed_it_shows_the_same_pixels(lab_window, finish, qtbot):
    def shown():
        QApplication.processEvents()
        return [part.grab().toImage() for part in (lab_window.curves, lab_window.weights)]

    press(lab_window, "Train")
    finish(lab_window)
    first = shown()
    press(lab_window, "To the start")
    qtbot.waitUntil(lambda: lab_window.lab.snapshot.step == 0)
    assert shown()[1] != first[1]
    press(lab_window, "Train")
    finish(lab_window)
    assert shown() == first


def test_closing_while_it_trains_ends_cleanly(lab_window, begin, small, qtbot):
    begin(lab_window, replace(small, epochs=100_000))
    press(lab_window, "Train")
    qtbot.waitUntil(lambda: lab_window.lab.snapshot.step > 5)
    lab_window.close()
    assert not lab_window.lab._worker.running
    assert not lab_window.lab._loader.running


def test_the_value_under_the_cursor(lab_window, finish):
    press(lab_window, "Train")
    finish(lab_window)
    weights = lab_window.weights
    weights.chart.hovered.emit(3, 29 + 5)
    w = lab_window.lab.snapshot.network.layers[0].W[3 * 28 + 5, 1]
    assert lab_window.status.value == f"Hidden 1, node 1, pixel 3, 5: w = {w:.4f}"
    chart = lab_window.curves.charts[0]
    QTest.mouseMove(chart.viewport(), QPoint(chart.width() - 30, 50))
    chart.pointed.emit(3.0)
    loss = lab_window.lab.snapshot.curves.training_by_epoch(0)[1][-1]
    assert f"training {loss:.4f}" in lab_window.status.value


def test_the_keyboard_reaches_every_weight_and_every_epoch(lab_window, finish):
    press(lab_window, "Train")
    finish(lab_window)
    picture, W = lab_window.weights.chart, lab_window.lab.snapshot.network.layers[0].W
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Down)
    QTest.keyClick(picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    w = W[15 * 28 + 14, 1]
    assert lab_window.status.value == f"Hidden 1, node 1, pixel 15, 14: w = {w:.4f}"
    chart = lab_window.curves.charts[1]
    chart.setFocus()
    for _ in range(2):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    _, losses = lab_window.lab.snapshot.curves.training_by_epoch(0)
    assert f"at 2: training {losses[1]:.4f}" in lab_window.status.value
    chart.clearFocus()
    assert lab_window.status.value == ""
