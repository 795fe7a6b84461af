"""The keyboard alone: through tours, along the walk, and formulas copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from digitpad.explanation.guide.study_position import TABS
from digitpad.gui.mathematics.views.formula_view import FormulaView

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def maths(looked_at):
    """The tests that leave the pad alone share a window."""
    return looked_at


def test_keys_lead_through_a_tour_and_out(maths):
    maths.begin(maths.tours[1])
    QTest.keyClick(maths, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert maths.tour_bar.text.text() == maths.tours[1].stops[1].text
    QTest.keyClick(maths, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert maths.tour_bar.text.text() == maths.tours[1].stops[0].text
    QTest.keyClick(maths, Qt.Key.Key_Escape)
    assert maths.tour_bar.stop is None


def test_arrows_and_enter_lead_through_a_tour_and_leave_the_label_alone(maths):
    tour, bar, plain = maths.tours[1], maths.tour_bar, maths.status.message
    maths.begin(tour)
    assert "Enter goes on" in maths.status.message
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_Left):
        QTest.keyClick(maths.focusWidget(), key)
    assert bar.text.text() == tour.stops[2].text
    for _ in tour.stops[2:]:
        QTest.keyClick(maths.focusWidget(), Qt.Key.Key_Return)
    assert bar.stop is None
    assert maths.focusWidget() is maths.walk.list
    assert maths.status.message == plain
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):  # once too often
        QTest.keyClick(maths.focusWidget(), key)
    assert maths.study.example.label == 7


def test_enter_presses_the_button_of_a_tour_that_has_the_keyboard(maths):
    maths.begin(maths.tours[0])
    maths.tour_bar.end.setFocus()
    QTest.keyClick(maths.tour_bar.end, Qt.Key.Key_Return)
    assert maths.tour_bar.stop is None
    assert maths.focusWidget() is maths.tabs.tabBar()


def test_arrows_walk_on_where_the_line_that_had_the_keyboard_goes(maths):
    maths.study.go(step=9)
    last = maths.walk.lines.views[2]  # the next step has one line
    last.setFocus()
    for wanted in (10, 11):
        QTest.keyClick(maths.focusWidget(), Qt.Key.Key_Right)
        assert maths.study.position.step == wanted
    assert isinstance(maths.focusWidget(), FormulaView)


def test_page_keys_walk_from_a_map_too(maths, click_cell):
    maths.study.go(step=1)
    click_cell(maths.walk.map.map, 70)
    QTest.keyClick(maths.focusWidget(), Qt.Key.Key_PageDown)
    assert (maths.study.position.step, maths.study.position.node) == (2, 70)
    QTest.keyClick(maths.focusWidget(), Qt.Key.Key_PageUp)
    assert maths.study.position.step == 1


def test_a_formula_that_was_clicked_is_copied(maths, click):
    maths.study.go(step=1)
    line = maths.walk.lines.views[1]
    click(line)
    QTest.keyClick(maths.focusWidget(), Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == line.formula.exact
    assert maths.status.message == "Copied the formula with all its digits"


@pytest.mark.parametrize("tab", ["walk", "neuron", "weight"])
def test_all_formulas_are_copied_where_none_was_clicked(maths, tab):
    maths.study.go(tab=tab)
    (maths.walk.list if tab == "walk" else maths.tabs.tabBar()).setFocus()
    QTest.keyClick(maths.focusWidget(), Qt.Key.Key_C, CONTROL)
    blocks = {
        "walk": (maths.walk.formula, maths.walk.lines),
        "neuron": (maths.neuron.lines,),
        "weight": (maths.weight.check_lines, maths.weight.paths),
    }[tab]
    wanted = [formula.exact for block in blocks for formula in block.formulas]
    assert QGuiApplication.clipboard().text().split("\n") == wanted
    assert len(wanted) > 1
    assert "all formulas" in maths.status.message


def test_the_hint_says_what_the_keys_do_here(maths):
    hints = set()
    for tab in TABS:
        maths.study.go(tab=tab)
        hints.add(maths.status.message)
        assert ("walk" in maths.status.message) is (tab == "walk")
    assert len(hints) == len(TABS)
