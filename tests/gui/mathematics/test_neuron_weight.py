"""One neuron and one weight: chosen by clicks and numbers, checked, copied."""

import csv
import io
from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from digitpad.explanation.check import check
from digitpad.explanation.formulas.numerals import short
from digitpad.explanation.guide.choices import OPTIMIZER_CHOICES
from digitpad.explanation.neuron import Neuron
from digitpad.explanation.parameter import Parameter
from digitpad.explanation.update_tables import layer_table, weight_table
from digitpad.gui.mathematics.tabs.fan_view import FanView
from digitpad.network.network import Network


def cells(view):
    return [
        [view.item(i, j).text() for j in range(view.columnCount())] for i in range(view.rowCount())
    ]


@pytest.fixture
def maths(looked_at):
    """The tests that leave the pad alone share a window."""
    return looked_at


def test_a_click_on_a_cell_leads_to_its_neuron(maths, click, click_cell):
    maths.study.go(step=2)
    click_cell(maths.walk.map.map, 50)
    click(maths.walk._neuron)
    assert maths.tabs.currentWidget() is maths.neuron
    assert maths.neuron.title.text() == "Node 51 of layer H1"
    click_cell(maths.neuron.layer.map, 7)
    assert (maths.neuron.chooser.node.value(), maths.study.position.node) == (8, 7)
    click_cell(maths.neuron.outgoing.map, 12)
    assert maths.neuron.title.text() == "Node 13 of layer H2"


def test_another_network_is_followed_though_it_reads_the_same(qtbot, window, opened):
    own = opened.study.example
    lent = replace(own.network, theta=own.network.theta * np.float32(1.5))
    window.session.profiles.read_with(lent)
    qtbot.waitUntil(lambda: opened.study.example.network is lent)
    assert opened.study.example.guess == own.guess
    opened.study.go(step=5)
    assert np.array_equal(opened.walk.map.map.values, lent.forward(own.x).z[2][0])


def test_where_float32_shows_the_verdict_says_so(window, opened):
    own, said = opened.study.example.network, []
    for times in (1, 1.6, 1.8, 2):  # the surer, the fewer figures are left of 1 - a
        surer = replace(own, theta=(times * own.theta).astype(np.float32))
        window.session.profiles.read_with(surer)
        opened.study.follow()
        opened.study.go(tab="weight", layer=2)
        gradient = opened.study.example.gradient.flat
        shown = short(opened.weight.parameter.of(gradient, own.sizes))
        differs = shown != short(opened.weight.check.analytic)
        assert opened.weight.verdict.text().endswith(f"in float32: {shown}.") is differs
        said.append(differs)
    assert any(said)
    assert not all(said)


def test_the_graph_of_a_small_output_has_its_own_numbers(window, opened):
    window.session.profiles.read_with(Network.random((784, 10), rng=np.random.default_rng(1)))
    opened.study.follow()
    for node in range(10):
        opened.study.go(tab="neuron", layer=1, node=node)
        QCoreApplication.processEvents()
        for letter, axis in opened.neuron.curve._axes.items():
            assert axis.label.toPlainText().strip() == letter  # not: a (x0.001)
            assert axis.autoSIPrefixScale == 1


def test_a_neuron_is_shown_as_it_is(maths):
    tab = maths.neuron
    maths.tabs.setCurrentIndex(1)
    for layer, node in [(1, 9), (2, 30), (3, 7)]:
        tab.chooser.node.setValue(node + 1)
        neuron = Neuron(maths.study.example, layer, node)
        assert tab.title.text() == neuron.title
        assert np.array_equal(tab.weights.map.values, neuron.pixel_weights)
        assert np.array_equal(tab.evidence.map.values, neuron.evidence)
        assert tab._weights_said.text() == neuron.picture_words
        assert tab._evidence_said.text() == neuron.evidence_words
        assert [line.text for line in tab.lines.formulas] == [f.text for f in neuron.formulas()]
        products = [short(term.product) for term in neuron.contributions(8)]
        assert [row[-1] for row in cells(tab.table.view)] == products
        assert short(neuron.a) in tab.curve.accessibleDescription()
        assert tab.outgoing.isVisible() is (layer < 3)
        QTest.keyClick(tab.chooser.layer, Qt.Key.Key_Down)


def test_a_weight_is_checked_in_two_ways(maths, click, click_cell):
    maths.study.go(step=17)
    click_cell(maths.walk.map.map, 300, 20)
    click(maths.walk._weight)
    assert maths.tabs.currentWidget() is maths.weight
    parameter = Parameter(1, 300, 20)
    checked = check(maths.study.example, parameter)
    shown = [line.text for line in maths.weight.check_lines.formulas]
    assert f"numeric: {short(checked.numeric)}" in shown
    assert f"analytic: {short(checked.analytic)}" in shown
    assert maths.weight.title.text() == "A weight of layer H1"
    assert maths.weight._name.text() == "w₃₀₁,₂₁⁽¹⁾: from node 301 of the input to node 21"
    assert maths.weight.verdict.text() == checked.description


def test_a_weight_is_chosen_by_numbers(maths, click):
    maths.tabs.setCurrentIndex(2)
    chooser = maths.weight.chooser
    chooser.node.setValue(3)
    chooser.source.setValue(5)
    assert maths.weight.parameter == Parameter(1, 4, 2)
    QTest.keyClick(chooser.bias, Qt.Key.Key_Space)
    assert maths.weight.parameter == Parameter(1, None, 2)
    assert not chooser.source.isEnabled()
    QTest.keyClick(chooser.bias, Qt.Key.Key_Space)
    click(chooser.outstanding)
    dW = maths.study.example.dC_dW(1)
    found = maths.weight.parameter
    assert abs(dW[found.i, found.j]) == abs(dW).max()


def test_tables_are_the_optimizers_and_can_be_copied(maths, click):
    maths.study.go(tab="weight", layer=3)
    tab = maths.weight
    for name in OPTIMIZER_CHOICES:
        assert tab.optimizer.currentText() == name
        update = maths.study.subject.step_of(name)
        one, whole = weight_table(update, tab.parameter), layer_table(update, 3)
        for shown, table in ((tab.step, one), (tab.table, whole)):
            assert cells(shown.view) == [[cell.text for cell in row] for row in table.rows]
        forms = {"LaTeX": one.latex(), "CSV": one.csv(), "Markdown": one.markdown()}
        for form, text in forms.items():
            click(tab.step.buttons[form])
            assert QGuiApplication.clipboard().text() == text
            assert maths.status.message == f"Copied the table as {form}"
        QTest.keyClick(tab.optimizer, Qt.Key.Key_Down)


def test_cells_are_copied_in_full(maths):
    maths.study.go(tab="weight", layer=3)
    view = maths.weight.step.view
    view.setCurrentCell(2, 2)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    in_full = list(csv.reader(io.StringIO(maths.weight.step._table.csv())))[3][2]
    assert QGuiApplication.clipboard().text() == in_full == view.item(2, 2).toolTip()


def test_adam_goes_on_from_what_the_pad_taught_it(qtbot, window, opened):
    window.session.editor.relabel(3)
    window.session.teaching.fine_tune()
    qtbot.waitUntil(lambda: opened.study.subject.learner.state.t == 1)
    opened.study.go(tab="weight")
    assert cells(opened.weight.step.view)[0][2] == "2"


def test_the_key_of_the_fan_is_said_in_two_lines_where_one_is_too_short(maths):
    maths.study.go(tab="weight", layer=1)
    fan = FanView()
    fan.show_fan(maths.weight.fan._fan)
    used = {}
    for width in (420, 1200):
        fan.resize(width, 400)
        picture = fan.grab().toImage()
        paper = picture.pixel(width - 1, 200)
        rows = range(400 - 50, 400)
        used[width] = [y for y in rows if picture.pixel(4 + 10, y) != paper]
        assert all(picture.pixel(width - 2, y) == paper for y in rows)  # no letter is cut off
    assert max(used[420]) - min(used[420]) > 15 > max(used[1200]) - min(used[1200])


def test_the_fan_is_drawn_from_every_layer(maths):
    maths.study.relabel(2)
    tab = maths.weight
    for layer in (1, 2, 3):
        maths.study.go(tab="weight", layer=layer)
        picture = tab.fan.grab().toImage()
        places = product(range(picture.width()), range(0, picture.height(), 5))
        assert len({picture.pixel(*place) for place in places}) > 20
        assert short(tab.check.analytic) in tab.fan.accessibleDescription()
