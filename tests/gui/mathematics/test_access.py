"""For whoever has no pointer, or does not see the pictures."""

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QSlider,
    QSpinBox,
    QTabBar,
    QWidget,
)

from digitpad.explanation.formulas.numerals import short
from digitpad.gui.mathematics.tour_bar import TourFrame
from digitpad.gui.mathematics.views.formula_view import FormulaView
from digitpad.gui.mathematics.views.number_map import NumberMap

RIGHT, DOWN, TAB = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Tab
PLACES = [
    {"tab": "walk", "step": 6},
    {"tab": "neuron", "layer": 1},
    {"tab": "neuron", "layer": 3},
    {"tab": "weight", "layer": 1},
    {"tab": "centring"},
]
CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QComboBox, QSlider, QSpinBox, QTabBar),
    *(FormulaView, NumberMap),
)


@pytest.fixture
def maths(looked_at):
    """The tests share a window."""
    return looked_at


def is_painted(widget: QWidget) -> bool:
    """Whether what it shows is its own picture, not text that Qt hands on."""
    own = [each for each in type(widget).__mro__ if each.__module__.startswith("digitpad")]
    return isinstance(widget, pg.GraphicsView) or any("paintEvent" in vars(each) for each in own)


def test_every_picture_has_a_name_and_says_what_it_shows(maths):
    maths.begin(maths.tours[0])
    kinds = set()
    for place in PLACES:
        maths.study.go(**place)
        QCoreApplication.processEvents()
        for widget in maths.findChildren(QWidget):
            if widget.isVisible() and is_painted(widget):
                kinds.add(type(widget).__name__)
                assert widget.accessibleName(), widget
                assert widget.accessibleDescription() or isinstance(widget, TourFrame), widget
    QTest.keyClick(maths, Qt.Key.Key_Escape)
    maths.tour_bar.end.click()
    assert kinds == {
        "NumberMap",
        "ScaleBar",
        "FormulaView",
        "ActivationGraph",
        "FanView",
        "BarChart",
        "TourFrame",
    }


def tabbed(window) -> list[QWidget]:
    """All that Tab leads to, from where the keyboard is once round."""
    start = window.focusWidget()
    reached = [start]
    QTest.keyClick(start, TAB)
    while window.focusWidget() is not start:
        assert window.focusWidget() not in reached
        reached.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), TAB)
    return reached


def test_tab_reaches_all_that_can_be_used(maths):
    for place in PLACES:
        maths.study.go(**place)
        QCoreApplication.processEvents()
        reached = tabbed(maths)
        wanted = [each for each in maths.findChildren(QWidget) if is_to_be_reached(each)]
        missed = [each for each in wanted if each not in reached]
        assert missed == [], place


def test_tab_leads_down_the_page(maths):
    maths.study.go(step=6)
    QCoreApplication.processEvents()
    walk = maths.walk
    walk.list.setFocus()
    shown = [view for lines in (walk.formula, walk.lines) for view in lines.views]
    wanted = [walk.list, walk.back, walk.next, *shown, walk.map.map, walk._neuron, walk._weight]
    assert tabbed(maths)[: len(wanted)] == wanted


def is_to_be_reached(widget: QWidget) -> bool:
    """Whether it is there and has a life of its own: no part of another, no arrow's business."""
    if not isinstance(widget, CONTROLS) or widget.objectName().startswith("qt_"):
        return False
    if not widget.isVisible() or not widget.isEnabled():
        return False
    if isinstance(widget, QAbstractButton) and widget.group() is not None:
        return widget.isChecked()  # the arrow keys lead to the others
    return not isinstance(widget.parentWidget(), QAbstractItemView | QComboBox | QTabBar)


def test_arrows_choose_among_the_labels_and_the_tabs(maths):
    maths.header.labels.button_of(7).setFocus()
    QTest.keyClick(maths.focusWidget(), RIGHT)
    assert maths.study.example.label == 8
    maths.tabs.tabBar().setFocus()
    QTest.keyClick(maths.focusWidget(), RIGHT)
    assert maths.tabs.currentWidget() is maths.neuron


def test_arrows_lead_over_a_map_and_its_numbers_are_told(maths):
    neuron, seen = maths.neuron, maths.centring.raw
    for panel, place in [
        (neuron.weights, {"tab": "neuron", "layer": 1}),
        (neuron.evidence, {"tab": "neuron", "layer": 1}),
        (neuron.weights, {"tab": "neuron", "layer": 2}),
        (seen.map, {"tab": "centring"}),
    ]:
        maths.study.go(**place, node=None, source=None)
        (start,) = panel.map.focus_index
        for key in (RIGHT, RIGHT, DOWN):
            QTest.keyClick(panel.map, key)
        assert panel.map.focus_index == (start + 2 + 28,)
        assert panel.value.text().endswith(f"= {short(panel.map.values[start + 30])}")
