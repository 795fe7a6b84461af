"""An optimizer's step taken apart, and the tables it leaves in."""

import csv
import io
import json
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.assets import resource
from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas.formula import number, plain, words
from digitpad.explanation.formulas.table import Table
from digitpad.explanation.parameter import Parameter
from digitpad.explanation.terms import METHODS, rows, settings
from digitpad.explanation.update import Update
from digitpad.explanation.update_tables import layer_table, weight_table
from digitpad.network.network import Network
from digitpad.network.optimizers import OPTIMIZERS, Adam, State
from tests.explanation.conftest import network

WEIGHT = Parameter(1, 300, 3)


@pytest.fixture
def update(example) -> Update:
    return Update.first(example, Adam())


@pytest.fixture
def weight(example) -> Parameter:
    i, j = np.unravel_index(np.abs(example.dC_dW(1)).argmax(), (784, 128))
    return Parameter(1, int(i), int(j))


def test_every_optimizer_has_its_terms():
    assert set(METHODS) == set(OPTIMIZERS.values())


@pytest.mark.parametrize("kind", OPTIMIZERS.values())
def test_the_step_is_the_optimizers(example, weight, kind):
    first = Update.first(example, kind())
    again = Update(example, kind(), first.new_state)
    for update in (first, again):
        theta, state = update.optimizer.step(example.network.theta, update.g, update.state)
        found = {row.term.name.text: row.value for row in rows(update, weight)}
        index = weight.index(example.network.sizes)
        assert found["w new"] == theta[index]
        assert found["t"] == state.t
        assert found["gₜ"] == example.gradient.flat[index]
        assert found["w"] + found["Δw"] == pytest.approx(found["w new"], abs=1e-7)
        assert -found["η"] * found["gₜ"] == pytest.approx(found["Δw"], rel=1e-5)


def test_adams_moments(update, weight):
    found = {row.term.name.text: row.value for row in rows(update, weight)}
    g = found["gₜ"]
    assert found["mₜ"] == pytest.approx(0.1 * g, rel=1e-5)
    assert found["vₜ"] == pytest.approx(0.001 * g * g, rel=1e-4)
    assert found["m̂ₜ"] == pytest.approx(g, rel=1e-5)
    assert found["v̂ₜ"] == pytest.approx(g * g, rel=1e-4)


def test_only_adam_has_moments(example):
    with pytest.raises(ValueError, match="only Adam"):
        _ = Update.first(example, OPTIMIZERS["sgd"]()).moments


def test_figure_10b_in_the_table():
    """The essay's own step: Table 3's prediction, t = 2, m = v = 0."""
    figures = json.loads(resource("golden.json").read_text(encoding="utf-8"))
    a3 = np.array(figures["table_3_first_prediction"]["a3_tensorflow"])
    network = Network((1, 10), ("softmax",), np.concatenate([np.zeros(10), np.log(a3)]))
    example = WorkedExample(network, np.zeros(1), 5)
    update = Update(example, Adam(), State(1, {"m": np.zeros(20), "v": np.zeros(20)}))
    delta = update.layer(update.delta, 1)[1]
    printed = figures["figure_10b_bias_update"]["new_b3_from_zero"]
    # The printed prediction adds up to 1 - 2e-8; here softmax makes it 1.
    np.testing.assert_allclose(delta, printed, rtol=2e-6)
    assert "7.44×10⁻⁴" in layer_table(update, 1).markdown()


def test_a_step_that_is_none(example):
    table = weight_table(Update.first(example, Adam()), Parameter(1, 0, 0))
    assert table.rows[-2][2].text == "–"  # η of a gradient that is 0


def test_settings_in_full(update):
    assert [s.text for s in settings(update.optimizer)] == [
        "α = 0.001", "β₁ = 0.9", "β₂ = 0.999", "ε = 1×10⁻⁸",
    ]  # fmt: skip


def test_the_frameworks_form_is_said(example, weight):
    framework = Update.first(example, Adam(epsilon_form="framework"))
    rules = [row.term.rule.text for row in rows(framework, weight)]
    assert "−α √(1 − β₂ᵗ) m̂ₜ / (√vₜ + ε)" in rules


class TestLayerTable:
    def test_it_is_laid_out_as_table_4(self, update):
        table = layer_table(update, 3)
        assert [row[0].text for row in table.rows if row[0].text] == [
            "original", "∇C", "η ⊙ ∇C", "new",
        ]  # fmt: skip
        assert len(table.rows) == 4 * 6
        assert {len(row) for row in table.rows} == {8}
        assert table.rows[4][3].text == "⋮"

    def test_its_numbers_are_the_cores(self, update, example):
        W, b = update.layer(update.new_theta, 3)
        new = layer_table(update, 3).rows[-6:]
        assert [cell.exact for cell in new[0][1:5]] == [str(w) for w in W[0, :4]]
        assert new[-1][-2].exact == str(W[-1, -1])
        assert new[-1][-1].exact == str(b[-1])
        assert new[2][-1].exact == str(b[2])

    def test_a_layer_smaller_than_its_table(self, image):
        small = WorkedExample.of(network(sizes=(784, 3, 10)), image, 1)
        table = layer_table(Update.first(small, Adam()), 2)
        assert len(table.rows) == 4 * 3
        assert table.rows[2][-1].exact == str(small.b(2)[-1])


ANYTHING = given(st.lists(st.lists(st.text(), min_size=2, max_size=2), min_size=1), st.floats())


class TestExport:
    def table(self, cells, x) -> Table:
        made = tuple((*(plain(text) for text in row), number(x)) for row in cells)
        return Table("t", (plain("a"), plain("b"), plain("c")), made)

    @ANYTHING
    def test_csv_comes_back(self, cells, x):
        text = self.table(cells, x).csv()
        back = list(csv.reader(io.StringIO(text, newline="")))
        assert back[0] == ["a", "b", "c"]
        assert [row[:2] for row in back[1:]] == cells
        assert all(float(row[2]) == x or x != x for row in back[1:])

    @ANYTHING
    def test_markdown_keeps_its_cells(self, cells, x):
        lines = self.table(cells, x).markdown().split("\n")
        assert len(lines) == len(cells) + 3
        for line in lines[:-1]:
            assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) == 4

    @ANYTHING
    def test_latex_keeps_its_cells(self, cells, x):
        made = tuple((*(words(text) for text in row), number(x)) for row in cells)
        latex = Table("t", (words("a"), words("b"), words("c")), made).latex()
        body = latex.split(r"\hline")[2]
        assert len(re.findall(r"(?<!\\)&", body)) == 2 * len(cells)
        assert not re.search(r"(?<!\\)%|(?<!\\)#", body)


def test_rows_of_another_length():
    with pytest.raises(ValueError, match="2 cells"):
        Table("t", (plain("a"), plain("b")), ((plain("c"),),))


def test_the_weights_table_in_all_three(update, weight):
    table = weight_table(update, weight)
    found = {row[0]: row[2] for row in csv.reader(io.StringIO(table.csv()))}
    assert np.float32(found["w new"]) == weight.of(update.new_theta, (784, 128, 64, 10))
    assert r"\hat{v}_t" in table.latex()
    assert table.markdown().count("\n") == len(table.rows) + 2
