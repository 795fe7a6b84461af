"""Nothing clipped, everything named and within reach, at every size and in both themes."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTableView,
    QWidget,
)

from digitpad.explanation.guide.study_position import TABS
from digitpad.gui.app.language import use_language
from digitpad.gui.app.preferences.appearance import chosen
from digitpad.gui.app.preferences.preferences import LANGUAGES, ZOOMS
from digitpad.gui.mathematics.tabs.walk_tab import WalkTab
from digitpad.gui.mathematics.views.cell_numbers import write_numbers
from digitpad.gui.mathematics.views.folding import FoldingLayout
from digitpad.gui.mathematics.views.number_map import NumberMap
from digitpad.gui.widgets.theme import DARK, LIGHT, TypeScale

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def maths(looked_at):
    """The tests that leave the pad alone share a window."""
    return looked_at


def test_ctrl_plus_and_minus_change_the_type_in_both_windows(window, opened):
    sizes = [opened.header.reading.fontMetrics().height()]
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Minus):
        QTest.keyClick(opened, key, CONTROL)
        QCoreApplication.processEvents()
        sizes.append(opened.header.reading.fontMetrics().height())
    assert sizes[3] < sizes[0] == sizes[2] < sizes[1]
    assert window.choices.preferences.zoom == -1


def test_several_presses_dress_the_windows_once_and_ctrl_0_goes_back(qtbot, window, opened):
    dressed, usual = [], opened.header.reading.fontMetrics().height()
    dress = opened.set_look
    opened.set_look = lambda *look: (dressed.append(look), dress(*look))
    for _ in range(3):
        QTest.keyClick(opened, Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: opened.header.reading.fontMetrics().height() > usual)
    assert (window.choices.preferences.zoom, len(dressed)) == (3, 1)
    QTest.keyClick(opened, Qt.Key.Key_0, CONTROL)
    qtbot.waitUntil(lambda: opened.header.reading.fontMetrics().height() == usual)
    assert window.choices.preferences.zoom == 0


def test_zoom_is_remembered_and_has_limits(window, store):
    window.choices.prefer(zoom=ZOOMS[-1])
    window.commands["type_larger"].trigger()
    assert window.choices.preferences.zoom == ZOOMS[-1]
    store.save(window.choices.preferences)
    assert store.load().zoom == ZOOMS[-1]
    store._settings.setValue("zoom", "huge")
    assert store.load().zoom == 0


@pytest.mark.parametrize(
    ("size", "zoom"), [((960, 600), 0), ((1280, 800), 0), ((1920, 1080), 0), ((1280, 800), 4)]
)
def test_everything_has_its_room(lasting_pad, maths, size, zoom):
    maths.resize(*size)
    lasting_pad.choices.prefer(zoom=zoom)
    for place in PLACES:
        maths.study.go(**place)
        for _ in range(4):
            QCoreApplication.processEvents()
        assert (maths.width(), maths.height()) == size
        assert clipped(maths) == [], place
        sideways = [area.horizontalScrollBar() for area in maths.findChildren(QScrollArea)]
        assert not any(bar.maximum() for bar in sideways if bar.isVisibleTo(maths)), place


PLACES = [
    *({"tab": "walk", "step": step} for step in (0, 1, 6, 9)),
    *({"tab": "neuron", "layer": layer} for layer in (1, 3)),
    {"tab": "weight", "layer": 1},
    {"tab": "centring"},
]


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_words_stand_close_to_the_map_they_are_about(maths, size):
    maths.resize(*size)
    walk = maths.walk
    for step in (0, 3, 9, 16):  # a square, a square, two rows of tiles, a broad layer
        maths.study.go(step=step)
        for _ in range(4):
            QCoreApplication.processEvents()
        ends = walk.map.mapTo(walk, walk.map.map.area().bottomRight() + QPoint(1, 0)).x()
        starts = walk.note.mapTo(walk, QPoint()).x()
        title = walk.map.heading.fontMetrics().horizontalAdvance(walk.map.heading.text())
        room = max(ends, walk.map.mapTo(walk, QPoint()).x() + title)
        assert 0 < starts - room < 60, step


def test_a_row_folds_when_its_margins_leave_too_little_room(qtbot):
    parts, whole = [QWidget(), QWidget()], QWidget()
    for part in parts:
        part.setFixedSize(100, 20)
    row = FoldingLayout(*parts, stretches=(1, 1), spacing=16)
    row.setContentsMargins(16, 0, 16, 0)
    whole.setLayout(row)
    qtbot.addWidget(whole)
    whole.show()
    assert whole.minimumSizeHint().width() == 132
    for width, folded in ((248, False), (247, True)):
        whole.resize(width, 60)
        assert row.folded == folded


@pytest.mark.parametrize(("side", "carrying"), [(80, 3), (40, 0), (20, 0)])
def test_cells_carry_their_numbers_where_all_have_room(qapp, side, carrying):
    cells = np.array([[0.0, -0.0251], [1234.0, 0.99999]])  # what is 0 stays empty
    colours, page = _blank(2), _blank(2 * side)
    painter = QPainter(page)
    places = {at: QRect(at[1] * side, at[0] * side, side, side) for at in np.ndindex(2, 2)}
    write_numbers(painter, cells, lambda *at: places[at], colours, (LIGHT, TypeScale()))
    painter.end()
    written = [page.copy(place) != _blank(side) for place in places.values()]
    assert sum(written) == carrying
    assert not written[0]


def _blank(side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    return image


def clipped(window) -> list[str]:
    """What stands on labels and buttons that are too small for it."""
    shown = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    return [
        each.text()
        for each in shown
        if each.isVisible() and each is not window.status._message
        if not (isinstance(each, QLabel) and each.wordWrap())
        if each.width() < each.sizeHint().width()
    ]


def test_every_picture_and_control_has_a_text(maths):
    for tab in TABS:
        maths.study.go(tab=tab)
        page = maths.tabs.currentWidget()
        assert page.accessibleName()
        assert page.accessibleDescription()
        for picture in page.findChildren(NumberMap):
            assert picture.accessibleName()
            if picture.isVisible():
                assert "numbers from" in picture.accessibleDescription()
        for control in page.findChildren(QWidget):
            if control.objectName().startswith("qt_") or isinstance(control.parent(), QTableView):
                continue  # parts of Qt's own widgets
            if isinstance(control, QAbstractButton | QSlider | QComboBox | QSpinBox):
                assert control.accessibleName() or getattr(control, "text", str)(), control


def test_tab_reaches_formulas_maps_and_buttons(maths):
    maths.walk.list.setFocus()
    reached = set()
    for _ in range(40):
        QTest.keyClick(maths.focusWidget(), Qt.Key.Key_Tab)
        reached.add(type(maths.focusWidget()).__name__)
    assert {"FormulaView", "NumberMap", "QPushButton", "QToolButton"} <= reached


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_signed_colours_part_at_zero_and_mirror_each_other(theme):
    luminance = (theme.signed.colours() / 255) @ (0.2126, 0.7152, 0.0722)
    middle = len(luminance) // 2
    steps = np.diff(luminance[middle:]) * np.sign(luminance[-1] - luminance[middle])
    assert steps.min() > -0.02
    assert np.abs(luminance - luminance[::-1]).max() < 0.12
    red, blue = theme.signed.colours()[[-1, 0]].astype(int)
    assert red[0] - red[2] > 50 > -50 > blue[0] - blue[2]


@pytest.mark.parametrize("zoom", [0, 4])
def test_no_step_is_cut_off_whatever_the_words(qtbot, lasting_pad, maths, zoom):
    lasting_pad.choices.prefer(zoom=zoom)
    try:
        for language in LANGUAGES:
            use_language(language)
            walk = WalkTab(maths.study, maths.typesetter)
            qtbot.addWidget(walk)
            walk.set_look(*chosen(lasting_pad.choices.preferences))
            walk.resize(maths.walk.size())
            walk.show()
            QCoreApplication.processEvents()
            assert walk.list.horizontalScrollBar().maximum() == 0, language
    finally:
        use_language("en")
