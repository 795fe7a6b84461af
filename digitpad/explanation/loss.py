"""The loss, and where the way back begins: δ⁽ᴸ⁾. (12), (13), (21)."""

from __future__ import annotations

import numpy as np

from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas import errata
from digitpad.explanation.formulas import notation as say
from digitpad.explanation.formulas.formula import EQUALS, Formula, bracketed, in_rows, number, plain
from digitpad.explanation.formulas.notation import by, counted
from digitpad.explanation.formulas.sums import Sum
from digitpad.explanation.forward import stands_for
from digitpad.explanation.page import Page
from digitpad.network.functions import softmax_prime

_LOG = plain(r"\log_e\, ", "log ")
_SQUARED = plain("^2", "²")


def loss_page(example: WorkedExample) -> Page:
    """Return the page of C. (12), (13)."""
    squared = example.loss == "squared_error"
    formula = _squared_error(example) if squared else _cross_entropy(example)
    lines = _squared_lines(example) if squared else _entropy_lines(example)
    return Page(
        f"The loss, if this is a {example.label}",
        "C",
        example.depth,
        "(12)" if squared else "(13)",
        say.C + EQUALS + formula,
        (*lines, EQUALS + number(example.C)),
        np.array(example.C),
        (),
        f"How far the ten outputs are from a target that is 1 for {example.label} and 0 for "
        "the others. 0 would be perfect." + stands_for(example, example.depth, example.label),
        errata.ONE_EXAMPLE,
    )


def output_page(example: WorkedExample, node: int) -> Page:
    """Return the page of δ⁽ᴸ⁾ with one output node written out. (21)."""
    layer, j = example.depth, counted(node)
    simple = (example.activation(layer), example.loss) == ("softmax", "cross_entropy")
    first, *rows = _difference(example, node) if simple else _chained(example, node)
    return Page(
        "What each output is to blame for",
        "dC_dz",
        layer,
        "(21)" if simple else _chain_equation(example),
        by(say.z(layer, "j")) + EQUALS + _output_formula(example, simple),
        (by(say.z(layer, j)) + EQUALS + first, *rows, EQUALS + number(example.delta(layer)[node])),
        example.delta(layer),
        (node,),
        f"The output for {example.label} should have been 1, the others 0. Positive blame asks "
        "for less, negative blame for more." + stands_for(example, layer, node),
    )


def _cross_entropy(example: WorkedExample) -> Formula:
    n = example.network.sizes[-1]
    return _MINUS + say.total("i", n) + say.y("i") + _SPACE + _LOG + say.a(example.depth, "i")


def _entropy_lines(example: WorkedExample) -> tuple[Formula, ...]:
    a = example.a(example.depth)[example.label]
    return (
        say.C
        + EQUALS
        + _MINUS
        + _LOG
        + say.a(example.depth, counted(example.label))
        + EQUALS
        + _MINUS
        + _LOG
        + bracketed(number(a)),
    )


def _squared_error(example: WorkedExample) -> Formula:
    n, layer = example.network.sizes[-1], example.depth
    return say.total("i", n) + bracketed(say.y("i") + _LESS + say.a(layer, "i")) + _SQUARED


def _squared_lines(example: WorkedExample) -> tuple[Formula, ...]:
    terms = [
        bracketed(number(y) + _LESS + number(a)) + _SQUARED
        for y, a in zip(example.y, example.a(example.depth), strict=True)
    ]
    first, *rows = in_rows(terms)
    return say.C + EQUALS + first, *rows


def _difference(example: WorkedExample, node: int) -> tuple[Formula, ...]:
    return (number(example.a(example.depth)[node]) + _LESS + number(example.y[node]),)


def _output_formula(example: WorkedExample, simple: bool) -> Formula:
    layer = example.depth
    if simple:
        return say.a(layer, "j") + _LESS + say.y("j")
    if example.activation(layer) == "softmax":
        change = bracketed(_ONE_IF + _LESS + say.a(layer, "j"))
        summed = say.total("i", example.network.sizes[-1]) + by(say.a(layer, "i"))
        return summed + _TIMES + say.a(layer, "i") + change
    return plain("f'(", "f′(") + say.z(layer, "j") + ")" + _TIMES + by(say.a(layer, "j"))


def _chain_equation(example: WorkedExample) -> str:
    return "(19)" if example.activation(example.depth) == "softmax" else "(18)"


def _chained(example: WorkedExample, node: int) -> tuple[Formula, ...]:
    """Return the chain rule with numbers: through softmax's (19), or f' of one node."""
    layer = example.depth
    back = example.dC_da(layer)
    if example.activation(layer) == "softmax":
        z, a = example.z(layer), example.a(layer).astype(np.float64)
        return Sum.of(back, softmax_prime(z, a)[:, node], shown=5).written()
    slope = number(example.slope(layer)[node], factor=True)
    return (slope + _TIMES + number(back[node], factor=True),)


_MINUS = plain("{-}", "−")
_LESS = plain(" - ", " − ")
_SPACE = plain(r"\, ", " ")
_TIMES = plain(r" \cdot ", "·")
_ONE_IF = plain(r"1\{i = j\}", "1{i = j}")
