"""Tables and their copies hold the core's numbers, each under its own name."""

import csv
import io
import re
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from tests.gui.mathematics.core import OPTIMIZERS, agree, indices, numbers

DOTS = None  # a cell without a number


@pytest.fixture
def maths(looked_at):
    """One window for all these tests, which only look."""
    return looked_at


class Reader(NamedTuple):
    """How what was copied is read: the rows under the header, a number, a name's indices."""

    rows: Callable[[str], list[list[str]]]
    number: Callable[[str], float]
    names: Callable[[str], list[int]]


def rows_of_latex(text: str) -> list[list[str]]:
    lines = [line.removesuffix(r" \\") for line in text.splitlines() if line.endswith(r" \\")]
    return [[cell.strip(" $") for cell in line.split("&")] for line in lines[1:]]


def latex_number(text: str) -> float:
    return float(text.replace("{-}", "-").replace(r" \times 10^{", "e").rstrip("}"))


def latex_indices(text: str) -> list[int]:
    return [int(each) - 1 for each in re.search(r"_\{?([\d,]+)", text)[1].split(",")]


def text_number(text: str) -> float:
    (found,) = numbers(text)
    return found


READERS = {
    "CSV": Reader(lambda text: list(csv.reader(io.StringIO(text)))[1:], float, indices),
    "Markdown": Reader(
        lambda text: [line[2:-2].split(" | ") for line in text.splitlines()[2:]],
        text_number,
        indices,
    ),
    "LaTeX": Reader(rows_of_latex, latex_number, latex_indices),
}


def holds(cell: str, wanted, reader: Reader) -> bool:
    """Whether a cell is the number, the name of those indices, or the text that it should be."""
    if wanted is DOTS:
        return bool(cell) and not re.search(r"\d", cell)
    if isinstance(wanted, tuple):
        return reader.names(cell) == list(wanted)
    if isinstance(wanted, str):
        return reader.number is latex_number or cell == wanted
    return wanted is ... or agree([reader.number(cell)], [wanted])


def assert_table(table, wanted, click) -> None:
    """Compare cells, what is under the pointer, and the three copies with what is wanted."""
    view, found = table.view, {}
    places = [(i, j) for i in range(view.rowCount()) for j in range(view.columnCount())]
    for form, reader in READERS.items():
        click(table.buttons[form])
        found[form] = reader.rows(QGuiApplication.clipboard().text())
        assert len(found[form]) == len(wanted)
        for row, cells in zip(found[form], wanted, strict=True):
            for cell, value in zip(row, cells, strict=True):
                assert holds(cell, value, reader), (form, cell, value)
    assert all(view.item(i, j).text() == found["Markdown"][i][j] for i, j in places)
    assert all(view.item(i, j).toolTip() == found["CSV"][i][j] for i, j in places)
    for i, j in places:
        if isinstance(wanted[i][j], float | np.floating):
            assert np.isclose(float(found["CSV"][i][j]), wanted[i][j], rtol=1e-4, atol=1e-12)


def test_steps_and_their_copies_are_the_cores(maths, core, click):
    for (name, rule), layer in zip(OPTIMIZERS.items(), (2, 1, 2, 3, 1), strict=True):
        maths.study.go(tab="weight", layer=layer, optimizer=name)
        tab, theta, g = maths.weight, core.net.theta, core.g.flat
        new, state = rule.step(theta, g, rule.start(theta))
        at = tab.parameter.index(core.net.sizes)
        assert_table(tab.step, step_of(name, theta[at], g[at], new[at], state, at), click)
        vectors = {"original": theta, "∇C": g, "η ⊙ ∇C": theta - new, "new": new}
        blocks = {said: core.net.with_theta(v).layers[layer - 1] for said, v in vectors.items()}
        wanted = [row for said, block in blocks.items() for row in block_of(said, block.W, block.b)]
        assert_table(tab.table, wanted, click)


def step_of(name, w, g, new, state, at) -> list[list]:
    """The rows of a weight's first step."""
    slots = {f"{slot}ₜ": values[at] for slot, values in state.slots.items()}
    if name == "Adam":
        slots |= {"m̂ₜ": slots["mₜ"] / (1 - 0.9), "v̂ₜ": slots["vₜ"] / (1 - 0.999)}
    quantities = {"t": 1, "w": w, "gₜ": g, **slots}
    quantities |= {"Δw": new - w, "η": -(new - w) / g, "w new": new}
    return [[quantity, ..., value, ...] for quantity, value in quantities.items()]


def block_of(said: str, W, b) -> list[list]:
    """The layout of Table 4: four rows and columns, dots, the last; B beside them."""
    rows = [[*W[i, :4], DOTS, W[i, -1], b[i]] for i in (0, 1, 2, 3, -1)]
    rows.insert(4, [DOTS] * 7)
    return [["" if i else said, *row] for i, row in enumerate(rows)]


def test_a_neurons_contributions_and_their_copies_are_the_cores(maths, core, click):
    for layer, node in [(1, None), (2, 30), (3, 7)]:
        maths.study.go(tab="neuron", layer=layer, node=node)
        node = int(core.a(layer).argmax()) if node is None else node
        left, right = core.a(layer - 1), core.W(layer)[:, node]
        products = left.astype(float) * right
        most = np.argsort(-np.abs(products), kind="stable")[:8]
        wanted = [[(i,), left[i], (i, node), right[i], products[i]] for i in most if products[i]]
        assert_table(maths.neuron.table, wanted, click)
