"""The lab beside the pad: opened from it, dressed like it, reading on it."""

from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QSlider,
    QTableView,
)

from digitpad.gui.app.preferences.appearance import chosen, dress
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.lab import experiment_model
from digitpad.gui.lab.lab_window import LabWindow
from digitpad.gui.widgets.theme import DARK, LIGHT
from digitpad.lab.presets import RUN_PRESETS
from digitpad.lab.run import RunLength
from digitpad.lab.settings import RunSettings
from tests.gui.app.test_appearance import contrast, texts_too_wide
from tests.gui.lab.conftest import begin_runs, wait_until


@pytest.fixture
def opened(open_window, hand_of, loader, monkeypatch, qtbot):
    """A pad with a 7 on it, and its lab."""
    monkeypatch.setattr(experiment_model, "DataLoader", lambda: loader)
    window = open_window()
    hand_of(window).write_seven()
    window.commands["lab"].trigger()
    lab_window = window.lab.window
    qtbot.waitUntil(lambda: lab_window.lab.snapshot is not None and bool(lab_window.curves.charts))
    return window, lab_window


def test_the_pad_reads_with_the_network_as_it_learns(opened, qtbot, small):
    window, lab_window = opened
    own = window.session.trace.output
    lab_window.time.pad.trigger()
    untrained = lab_window.lab.snapshot.network
    assert window.session.profiles.guest is untrained
    assert window.session.trace.output == pytest.approx(
        untrained.predict(window.session.character.image.ravel())
    )
    lab_window.lab.train(RunLength.EPOCH)
    qtbot.waitUntil(lambda: not lab_window.lab.going)
    qtbot.waitUntil(lambda: window.session.profiles.guest is lab_window.lab.snapshot.network)
    assert window.session.profiles.guest is not untrained
    assert "from the lab" in [b.text()[9:21] for b in window.tool_bar.findChildren(QAbstractButton)]
    lab_window.time.pad.trigger()
    assert window.session.profiles.guest is None
    assert np.array_equal(window.session.trace.output, own)


@pytest.mark.parametrize("hidden", [(37,), (97, 13, 20), (512,)])
def test_the_heatmaps_cope_with_other_layers(opened, begin, hidden):
    window, lab_window = opened
    begin(lab_window, RunSettings(hidden=hidden))
    lab_window.time.pad.trigger()
    assert window.session.profiles.guest.sizes == (784, *hidden, 10)
    maps = window.strip.maps
    assert len(maps) == len(hidden) + 2
    for layer, a in zip(maps, window.session.trace.a, strict=True):
        shown = layer.chart.heatmap.cells.ravel()
        assert np.array_equal(shown[: a.shape[1]], a[0])
        assert np.isnan(shown[a.shape[1] :]).all()


def test_nobody_teaches_a_guest(opened):
    window, lab_window = opened
    lab_window.time.pad.trigger()
    window.session.editor.relabel(3)
    window.session.teaching.fine_tune()
    assert not window.session.profiles.under_way
    assert not window.panel.correction.train.isEnabled()
    assert not window.commands.groups["weights"].isEnabled()
    lab_window.close()
    assert window.session.profiles.guest is None
    assert window.panel.correction.train.isEnabled()
    assert window.commands.groups["weights"].isEnabled()


def test_closing_the_pad_closes_the_lab(opened):
    window, lab_window = opened
    lab_window.lab.train()
    window.session.undo_stack.setClean()
    window.close()
    assert window.lab.window is None
    assert not lab_window.isVisible()


def test_the_lab_can_be_opened_again(opened):
    window, lab_window = opened
    window.commands["lab"].trigger()
    assert window.lab.window is lab_window
    lab_window.close()
    window.commands["lab"].trigger()
    assert window.lab.window is not lab_window
    assert window.lab.window.isVisible()


def test_larger_type_from_the_lab_and_dark_from_the_pad(opened):
    window, lab_window = opened
    wide = lab_window.setup.width()
    QTest.keyClick(lab_window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QCoreApplication.processEvents()
    assert window.choices.preferences.zoom == 1
    assert lab_window.setup.width() > wide
    QTest.keyClick(lab_window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QCoreApplication.processEvents()
    assert window.choices.preferences.zoom == 0
    assert lab_window.setup.width() == wide
    QTest.keyClick(lab_window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert window.mathematics.window.isVisible()
    window.choices.prefer(theme="dark")
    assert lab_window.curves.charts[0].backgroundBrush().color().name() == DARK.paper


def test_the_window_opens_before_pyqtgraph_is_there(qtbot, loader, kept):
    window = LabWindow(experiment_model.ExperimentModel(loader))
    kept.append(window)
    qtbot.addWidget(window)
    assert window.curves.charts == []
    assert window.weights.chart is None
    window.show()
    qtbot.waitUntil(lambda: bool(window.curves.charts))


@pytest.fixture(scope="module")
def several_runs(lasting_lab):
    """A lab of which every test sets the look and the size."""
    begin_runs(lasting_lab, *RUN_PRESETS["Optimizers"])
    lasting_lab.lab.remove(next(iter(lasting_lab.lab.entries)))
    lasting_lab.lab.train(RunLength.EPOCH)
    wait_until(lambda: not lasting_lab.lab.going)
    lasting_lab.status.clear()
    return lasting_lab


@pytest.mark.parametrize(
    ("size", "theme", "zoom"),
    [
        *product([(1280, 800), (1920, 1080)], ("light", "dark"), (0,)),
        ((960, 600), "dark", 0),
        ((1280, 800), "light", 4),
        ((1920, 1080), "light", 4),
    ],
)
def test_nothing_is_clipped(several_runs, qapp, size, theme, zoom):
    theme, type_ = chosen(Preferences(theme=theme, zoom=zoom))
    dress(qapp, theme, type_)
    several_runs.set_look(theme, type_)
    several_runs.resize(*size)
    for _ in range(2):  # the charts give way a moment after the window
        QApplication.processEvents()
    assert texts_too_wide(several_runs) == []
    runs = several_runs.runs
    for column in range(runs.columnCount()):
        if not runs.isColumnHidden(column):
            assert runs.sizeHintForColumn(column) <= runs.columnWidth(column)
    picture = several_runs.grab().toImage()
    assert (picture.width(), picture.height()) == size


def test_no_runs_are_no_empty_table(lab_window):
    lab_window.lab.remove(lab_window.lab.selected)
    assert "add one" in lab_window.runs.accessibleDescription()
    assert not lab_window.weights.chart.isVisible()
    shown = lab_window.runs.grab().toImage()
    lab_window.runs.setRowCount(1)
    assert lab_window.runs.grab().toImage() != shown


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_is_not_checked_can_be_seen(lab_window, qapp, theme):
    theme, type_ = chosen(Preferences(theme=theme))
    dress(qapp, theme, type_)
    lab_window.set_look(theme, type_)
    lab_window.lab.show(lab_window.lab.selected, False)
    lab_window.runs.clearSelection()
    picture = lab_window.runs.viewport().grab().toImage()
    box = [QColor(picture.pixel(x, 17)).name() for x in range(9, 25)]
    assert theme.edge in box


def test_every_control_can_be_reached_and_has_a_name(lab_window):
    for control in lab_window.findChildren(QAbstractButton):
        if isinstance(control.parent(), QTableView):  # Qt's own, in the corner of its headers
            continue
        assert control.accessibleName() or control.text(), control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.text()
        assert control.toolTip(), control.text()
    for kind in (QComboBox, QLineEdit, QSlider):
        for control in lab_window.findChildren(kind):
            assert control.accessibleName(), control
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_every_picture_has_its_text(lab_window, qtbot):
    lab_window.lab.train()
    qtbot.waitUntil(lambda: not lab_window.lab.going)
    (loss, _), (_, accuracy) = lab_window.lab.snapshot.now
    for frame in lab_window.curves._frames:
        assert f"training loss {loss:.4f}" in frame.accessibleDescription()
        assert f"{100 * accuracy:.1f} % right" in frame.accessibleDescription()
    W = lab_window.lab.snapshot.network.layers[0].W
    assert f"{W.max():.3f}" in lab_window.weights._frame.accessibleDescription()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_lines_stand_out_and_zero_is_the_papers_colour(theme):
    assert min(contrast(line, theme.paper) for line in theme.lines) >= 3
    colours = theme.signed.colours(255).astype(int)
    lightness = colours @ (0.2126, 0.7152, 0.0722)
    away = np.abs(lightness - lightness[127])
    assert (np.diff(away[127:]) > -0.6).all()
    assert (np.diff(away[127::-1]) > -0.6).all()
    assert np.ptp(colours[127]) < 8
