"""The way forward, step by step: x, z⁽¹⁾, a⁽¹⁾, ..., a⁽ᴸ⁾. (6)-(11)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas import notation as say
from digitpad.explanation.formulas.formula import (
    DOT,
    DOTS,
    EQUALS,
    Formula,
    fraction,
    in_rows,
    joined,
    number,
    plain,
    power_of_e,
    symbol,
)
from digitpad.explanation.formulas.notation import counted, layer_name
from digitpad.explanation.formulas.sums import Sum
from digitpad.explanation.page import Page, PageMaker

_POWERS = 60  # characters in a row of exponentials, which are set wide

Focus = Mapping[int, int]
"""Layer -> the node, from 0, whose numbers are written out."""


def forward_pages(example: WorkedExample, focus: Focus | None = None) -> tuple[Page, ...]:
    """Return the walk: x first, then z and a of every layer, 2 L + 1 pages.

    Parameters
    ----------
    example : WorkedExample
    focus : mapping of int to int
        Layer -> node to write out, from 0; each layer's most active one unless given.
    """
    return tuple(make() for make in forward_makers(example, focus))


def forward_makers(example: WorkedExample, focus: Focus | None = None) -> tuple[PageMaker, ...]:
    """Return what makes these pages, one each."""
    focus = {**strongest(example), **(focus or {})}
    makers = [partial(_input_page, example, focus[0])]
    for layer in range(1, example.depth + 1):
        makers.append(partial(sum_page, example, layer, focus[layer]))
        makers.append(partial(activation_page, example, layer, focus[layer]))
    return tuple(makers)


def strongest(example: WorkedExample) -> dict[int, int]:
    """Return the most active node of each layer, the input included."""
    return {layer: int(example.a(layer).argmax()) for layer in range(example.depth + 1)}


def sum_page(example: WorkedExample, layer: int, node: int) -> Page:
    """Return the page of z⁽ˡ⁾ with the sum of one node written out. (6), (7), (8), (9)."""
    below, j = layer - 1, counted(node)
    inputs = symbol("A", below) if below else plain("X")
    general = symbol("Z", layer) + EQUALS + inputs + DOT + symbol("W", layer) + " + "
    sum_ = Sum.of(example.a(below), example.W(layer)[:, node])
    which = [
        say.a(below, counted(t.node)) + DOT + say.w(layer, counted(t.node), j) for t in sum_.terms
    ]
    which += [DOTS] if sum_.others else []
    bias, z = example.b(layer)[node], example.z(layer)[node]
    first, *rows = sum_.written([number(bias, factor=True)])
    lines = (
        say.z(layer, j) + EQUALS + joined([*which, say.b(layer, j)]),
        EQUALS + first,
        *rows,
        EQUALS + number(z),
    )
    n_in = example.network.sizes[below]
    return Page(
        f"The weighted sums of {layer_name(layer, example.depth)}",
        "z",
        layer,
        say.sum_equation(layer, example.depth),
        general + symbol("B", layer),
        lines,
        example.z(layer),
        (node,),
        f"Each node multiplies its {n_in} inputs by {n_in} weights of its own, adds them up, "
        f"and adds its bias. Node {j} is written out: its largest terms, then what the "
        "others come to." + stands_for(example, layer, node),
    )


def stands_for(example: WorkedExample, layer: int, node: int) -> str:
    """Return which digit an output node is, as a sentence to add; nothing for other nodes."""
    return f" Node {counted(node)} is the digit {node}." if layer == example.depth else ""


def activation_page(example: WorkedExample, layer: int, node: int) -> Page:
    """Return the page of a⁽ˡ⁾ with one node written out. (7a), (5), (11)."""
    name = example.activation(layer)
    softmax = name == "softmax"
    return Page(
        f"The activations of {layer_name(layer, example.depth)}",
        "a",
        layer,
        say.activation_equation(name, layer),
        _softmax_formula(example, layer) if softmax else _plain_formula(name, layer),
        (_softmax_lines if softmax else _plain_lines)(example, layer, node),
        example.a(layer),
        (node,),
        _SAID[name] + stands_for(example, layer, node),
    )


def _input_page(example: WorkedExample, node: int) -> Page:
    x, n = example.x, example.network.sizes[0]
    inked = int(np.count_nonzero(x))
    return Page(
        "The input",
        "x",
        0,
        "Fig. 6",
        plain(f"X = (x_1, x_2, \\ldots, x_{{{n}}})", f"X = (x₁, x₂, …, x of {n})"),
        (say.a(0, counted(node)) + EQUALS + number(x[node]),),
        x,
        (node,),
        f"The image, row after row, in one vector of {n} numbers: 0 is paper, 1 is ink. "
        f"{inked} of them are not 0; only those take part in what follows.",
    )


def _plain_formula(name: str, layer: int) -> Formula:
    return (
        say.a(layer, "i")
        + EQUALS
        + _f(say.z(layer, "i"))
        + EQUALS
        + say.function(name, say.z(layer, "i"))
    )


def _plain_lines(example: WorkedExample, layer: int, node: int) -> tuple[Formula, ...]:
    name, j = example.activation(layer), counted(node)
    z, a = number(example.z(layer)[node]), number(example.a(layer)[node])
    return (
        say.a(layer, j) + EQUALS + _f(say.z(layer, j)) + EQUALS + say.function(name, z),
        EQUALS + a,
    )


def _softmax_formula(example: WorkedExample, layer: int) -> Formula:
    nodes = example.network.sizes[layer]
    return (
        say.a(layer, "i") + EQUALS + _f(say.z(layer, "i")) + EQUALS + say.softmax(layer, "i", nodes)
    )


def _softmax_lines(example: WorkedExample, layer: int, node: int) -> tuple[Formula, ...]:
    z, j = example.z(layer), counted(node)
    powers = [power_of_e(value) for value in z]
    sigma = _log_sum(z)
    first, *rows = in_rows(powers, _POWERS)
    return (
        plain(r"\Sigma", "Σ") + EQUALS + first,
        *rows,
        EQUALS + power_of_e(sigma),
        say.a(layer, j)
        + EQUALS
        + fraction(powers[node], power_of_e(sigma))
        + EQUALS
        + number(example.a(layer)[node]),
    )


def _log_sum(z: np.ndarray) -> float:
    """Return log Σ e^z, whatever the size of z."""
    z = z.astype(np.float64)
    return float(z.max() + np.log(np.exp(z - z.max()).sum()))


def _f(of: Formula) -> Formula:
    return plain("f(") + of + ")"


_SAID = {
    "relu": "Relu lets what is above 0 through as it is and stops the rest.",
    "sigmoid": "The sigmoid squeezes every number between 0 and 1.",
    "tanh": "Tanh squeezes every number between −1 and 1.",
    "softmax": "Softmax makes ten probabilities of ten sums: each its share of the exponentials, "
    "all together 1. The greatest is what the network reads.",
}
