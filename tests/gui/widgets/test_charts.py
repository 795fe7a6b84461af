"""The network strip and the bars: what they show, and what the cursor finds there."""

import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.explanation.heatmap import COLOURS
from digitpad.gui.widgets.charts.layer_map import round_above
from digitpad.gui.widgets.theme import DARK, LIGHT


@pytest.fixture
def charted(open_window, hand_of):
    window = open_window()
    hand_of(window).write_seven()
    return window


def test_each_layer_has_a_map_of_its_own_shape(charted):
    shapes = [layer.chart.heatmap.shape for layer in charted.strip.maps]
    assert shapes == [(28, 28), (8, 16), (8, 8), (10, 1)]
    for layer, a in zip(charted.strip.maps, charted.session.trace.a, strict=True):
        assert np.array_equal(layer.chart.heatmap.values, a[0])
        assert a.max() <= layer.highest


def test_each_cell_has_the_colour_of_its_number(charted):
    for layer in charted.strip.maps:
        painted, (rows, columns) = layer.chart.grab().toImage(), layer.chart.heatmap.shape
        paper = QColor(LIGHT.paper).getRgb()[:3]
        colours = layer.chart.heatmap.coloured(LIGHT.ramp.colours(COLOURS), paper)
        for row in range(rows):
            for column in range(columns):
                x = (2 * column + 1) * painted.width() // (2 * columns)
                y = (2 * row + 1) * painted.height() // (2 * rows)
                assert painted.pixelColor(x, y).getRgb()[:3] == tuple(colours[row, column])


def test_maps_are_blank_without_a_digit_and_keep_their_scale(charted):
    scales = [layer.highest for layer in charted.strip.maps]
    charted.commands["clear"].trigger()
    assert all(layer.chart.heatmap.levels().max() == 0 for layer in charted.strip.maps)
    assert [layer.highest for layer in charted.strip.maps] == scales


def test_the_value_under_the_cursor_has_a_place_of_its_own(charted):
    texts = []
    charted.strip.pointed.connect(texts.append)
    chart = charted.strip.maps[3].chart
    _hover(chart, QPointF(chart.width() / 2, chart.height() * 0.75))
    assert texts[-1] == f"Output, node 7: {charted.session.trace.output[0, 7]:.4f}"
    assert charted.status.value == texts[-1]
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert charted.status.value == ""


def test_the_keyboard_reaches_every_value(qtbot, charted):
    charted.activateWindow()
    charted.pad.setFocus()
    layer = charted.strip.maps[1]
    for _ in range(2):  # the input's map, then the first hidden layer's
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert layer.hasFocus()
    assert charted.status.value.startswith("Hidden 1, node 0, row 0, column 0: ")
    for key in (Qt.Key.Key_Up, *[Qt.Key.Key_Right] * 17, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(layer, key)
    value = charted.session.trace.a[1][0, 30]
    assert charted.status.value == f"Hidden 1, node 30, row 1, column 14: {value:.4f}"
    assert layer.accessibleDescription() == charted.status.value
    assert layer.chart.cursor_cell == (1, 14)


def test_the_cursor_goes_with_the_focus_and_its_value_with_the_character(charted):
    layer = charted.strip.maps[3]
    charted.activateWindow()
    layer.setFocus()
    QTest.keyClick(layer, Qt.Key.Key_Down)
    _hover(layer.chart, QPointF(2, 2))
    assert charted.status.value.startswith("Output, node 0")
    QApplication.sendEvent(layer.chart, QEvent(QEvent.Type.Leave))
    assert charted.status.value.startswith("Output, node 1")
    charted.commands["clear"].trigger()
    assert charted.status.value == "Output, node 1: 0.0000"
    charted.pad.setFocus()
    assert charted.status.value == layer.accessibleDescription() == ""
    assert layer.chart.cursor_cell is None


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_maps_use_the_width(qtbot, charted, size):
    charted.resize(*size)
    strip, first, last = charted.strip, charted.strip.maps[0], charted.strip.maps[-1]
    qtbot.waitUntil(lambda: strip.width() - last.geometry().right() <= 32)
    assert first.chart.width() == first.chart.height()


def test_a_tall_window_gives_the_pad_what_the_maps_cannot_use(qtbot, charted):
    charted.resize(1280, 1400)
    qtbot.waitUntil(lambda: charted.height() == 1400 and charted.strip.height() < 300)
    assert charted.pad.height() > 900


def test_the_best_bar_stands_out(charted):
    panel = charted.panel.probabilities
    assert [name.property("best") for name in panel.names].index(True) == 7
    assert panel.percents[7].text().endswith("%")


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_equal_steps_of_activation_are_equal_steps_of_lightness(theme):
    luminance = (theme.ramp.colours() / 255) @ (0.2126, 0.7152, 0.0722)
    steps = np.diff(luminance) * np.sign(luminance[-1] - luminance[0])
    assert steps.min() > -0.005
    assert abs(luminance[-1] - luminance[0]) > 0.7


@pytest.mark.parametrize(("value", "top"), [(0, 1), (1, 1), (1.01, 2), (6, 10), (10, 10), (12, 20)])
def test_the_scale_ends_at_a_round_number(value, top):
    assert round_above(value) == top


def _hover(chart, place):
    none = Qt.MouseButton.NoButton
    globally = chart.mapToGlobal(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, globally, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(chart, event)


FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.app.starting.opening import make_window
from digitpad.gui.app.starting.start import application

app = application()
settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)
window = make_window(sys.argv[1], PreferencesStore(settings), Preferences(theme="light"))
window.show()
window.repaint()
for _ in range(20):
    app.processEvents()
assert "pyqtgraph" not in sys.modules
"""


def test_the_pads_window_needs_no_pyqtgraph(weights, tmp_path):
    command = [sys.executable, "-c", FIRST_PAINT, weights, str(tmp_path / "settings.ini")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
