"""The steps of the walk: their order, their names, and what their cells are called."""

from __future__ import annotations

from dataclasses import replace

from digitpad.explanation.backward import backward_makers
from digitpad.explanation.cell_layout import Index
from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas import notation as say
from digitpad.explanation.formulas.formula import Formula, symbol
from digitpad.explanation.formulas.notation import by, counted
from digitpad.explanation.forward import forward_makers
from digitpad.explanation.guide.study_position import StudyPosition
from digitpad.explanation.page import Page, PageMaker

_CAPTIONS = {
    "x": "Input",
    "z": "Weighted sums",
    "a": "Activations",
    "C": "Loss",
    "dC_dz": "Blame of the sums",
    "dC_da": "Blame of the nodes",
    "dC_dW": "Weights' gradient",
    "dC_db": "Biases' gradient",
}


def pages_at(example: WorkedExample, position: StudyPosition) -> tuple[Page, ...]:
    """Return all steps, forward and back, with the numbers of what the place has chosen."""
    return tuple(make() for make in makers_at(example, position))


def makers_at(example: WorkedExample, position: StudyPosition) -> tuple[PageMaker, ...]:
    """Return what makes these pages, one each."""
    nodes = {} if position.node is None else {position.layer: position.node}
    if position.layer == 1 and position.source is not None:
        nodes[0] = position.source
    chosen = position.node is not None or position.source is not None
    # A chosen bias has a step of its own; that of the weights writes out a weight to its node.
    weight = replace(position, bias=False).parameter_in(example)
    weights = {position.layer: weight} if chosen else {}
    return (*forward_makers(example, nodes), *backward_makers(example, weights))


def forward_count(example: WorkedExample) -> int:
    """Return how many of the steps go forward."""
    return 2 * example.depth + 1


def key(page: Page) -> str:
    """Return what a tour calls a step: x, z1, a1, ..., C, dC_dz3, dC_dW3, ..."""
    return page.kind if page.kind in ("x", "C") else f"{page.kind}{page.layer}"


def letter(page: Page) -> str:
    """Return the quantity's letter, such as Z⁽¹⁾."""
    if page.kind in ("x", "C"):
        return page.kind.upper()
    quantity = symbol(page.kind.removeprefix("dC_d").upper(), page.layer)
    return (by(quantity) if page.kind.startswith("dC_d") else quantity).text


def caption(page: Page) -> str:
    """Return what the quantity is, in a word or two."""
    return _CAPTIONS[page.kind]


def cell_name(page: Page, index: Index) -> Formula:
    """Return what one of a step's numbers is called."""
    layer, numbers = page.layer, [counted(i) for i in index]
    if page.kind in ("x", "C"):
        return say.a(0 if page.kind == "x" else layer, numbers[0])
    if page.kind == "dC_dW":
        return by(say.w(layer, *numbers))
    if page.kind == "dC_db":
        return by(say.b(layer, *numbers))
    found = (say.z if page.kind.endswith("z") else say.a)(layer, *numbers)
    return by(found) if page.kind.startswith("dC") else found
