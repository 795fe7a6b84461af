"""The way back, step by step: C, δ⁽ᴸ⁾, ∂C/∂W⁽ᴸ⁾, ∂C/∂b⁽ᴸ⁾, ∂C/∂a⁽ᴸ⁻¹⁾, δ⁽ᴸ⁻¹⁾, ... (12)-(22)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

import numpy as np

from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas import errata
from digitpad.explanation.formulas import notation as say
from digitpad.explanation.formulas.formula import DOT, EQUALS, Formula, number, plain, symbol
from digitpad.explanation.formulas.notation import by, counted, layer_name
from digitpad.explanation.formulas.sums import Sum
from digitpad.explanation.loss import loss_page, output_page
from digitpad.explanation.page import Page, PageMaker
from digitpad.explanation.parameter import Parameter

_WEIGHTS = {3: "(22a)", 2: "(22c)", 1: "(22e)"}
_BIASES = {3: "(22b)", 2: "(22d)", 1: "(22f)"}


def backward_pages(
    example: WorkedExample, focus: Mapping[int, Parameter] | None = None
) -> tuple[Page, ...]:
    """Return the walk back from the loss to W⁽¹⁾ and b⁽¹⁾.

    C and δ⁽ᴸ⁾ come first; then for each layer from the last ∂C/∂W and ∂C/∂b, and
    between layers ∂C/∂a and δ of the one below: 2 + 4 L - 2 pages.

    Parameters
    ----------
    example : WorkedExample
    focus : mapping of int to Parameter
        Layer -> the weight to write out; one that moves much unless given.
    """
    return tuple(make() for make in backward_makers(example, focus))


def backward_makers(
    example: WorkedExample, focus: Mapping[int, Parameter] | None = None
) -> tuple[PageMaker, ...]:
    """Return what makes these pages, one each."""
    chosen = {**liveliest(example), **(focus or {})}
    return tuple(_makers(example, chosen))


def liveliest(example: WorkedExample) -> dict[int, Parameter]:
    """Return for each layer the weight with the steepest gradient."""
    chosen = {}
    for layer in range(1, example.depth + 1):
        dW = example.dC_dW(layer)
        i, j = np.unravel_index(int(np.abs(dW).argmax()), dW.shape)
        chosen[layer] = Parameter(layer, int(i), int(j))
    return chosen


def _makers(example: WorkedExample, chosen: Mapping[int, Parameter]) -> Iterator[PageMaker]:
    yield partial(loss_page, example)
    yield partial(output_page, example, chosen[example.depth].j)
    for layer in range(example.depth, 0, -1):
        weight = chosen[layer]
        yield partial(weight_page, example, weight)
        yield partial(bias_page, example, layer, weight.j)
        if layer > 1:
            below = chosen[layer - 1].j
            yield partial(activation_gradient_page, example, layer - 1, below)
            yield partial(delta_page, example, layer - 1, below)


def weight_page(example: WorkedExample, weight: Parameter) -> Page:
    """Return the page of ∂C/∂W⁽ˡ⁾ with one weight written out. (22a), (22c), (22e)."""
    layer, i, j = weight.layer, weight.i or 0, weight.j
    below = symbol("A", layer - 1) if layer > 1 else plain("X")
    d, a = example.delta(layer)[j], example.a(layer - 1)[i]
    transposed = below + plain(r"^{\top}" if layer == 1 else r"{}^{\top}", "ᵀ")
    line = by(weight.symbol) + EQUALS + say.a(layer - 1, counted(i)) + DOT
    return Page(
        f"The gradient of the weights of {layer_name(layer, example.depth)}",
        "dC_dW",
        layer,
        _equation(_WEIGHTS, example, layer),
        by(symbol("W", layer)) + EQUALS + transposed + DOT + symbol(r"\delta", layer, text="δ"),
        (
            line + by(say.z(layer, counted(j))),
            EQUALS + number(a, factor=True) + DOT + number(d, factor=True),
            EQUALS + number(example.dC_dW(layer)[i, j]),
        ),
        example.dC_dW(layer),
        (i, j),
        "What a weight was given, times the blame of the node that it feeds. A weight whose "
        "input was 0 learns nothing from this digit.",
        errata.WEIGHT_RULE if layer == example.depth else errata.ALL_OUTPUTS,
    )


def bias_page(example: WorkedExample, layer: int, node: int) -> Page:
    """Return the page of ∂C/∂b⁽ˡ⁾. (22b), (22d), (22f)."""
    j = counted(node)
    return Page(
        f"The gradient of the biases of {layer_name(layer, example.depth)}",
        "dC_db",
        layer,
        _equation(_BIASES, example, layer),
        by(symbol("B", layer)) + EQUALS + symbol(r"\delta", layer, text="δ"),
        (
            by(say.b(layer, j))
            + EQUALS
            + by(say.z(layer, j))
            + EQUALS
            + number(example.dC_db(layer)[node]),
        ),
        example.dC_db(layer),
        (node,),
        "A bias is a weight whose input is always 1: its gradient is the node's blame itself.",
    )


def activation_gradient_page(example: WorkedExample, layer: int, node: int) -> Page:
    """Return the page of ∂C/∂a⁽ˡ⁾ of a hidden layer with one node written out. (20a)."""
    j, above = counted(node), layer + 1
    sum_ = Sum.of(example.W(above)[node], example.delta(above))
    first, *rows = sum_.written()
    general = by(say.a(layer, "j")) + EQUALS + say.total("k", example.network.sizes[above])
    return Page(
        f"What {layer_name(layer, example.depth)} is to blame for",
        "dC_da",
        layer,
        "(20a)",
        general + say.w(above, "j", "k") + DOT + by(say.z(above, "k")),
        (
            by(say.a(layer, j)) + EQUALS + first,
            *rows,
            EQUALS + number(example.dC_da(layer)[node]),
        ),
        example.dC_da(layer),
        (node,),
        "The blame of each node above comes back over the weight that led to it.",
        errata.SOFTMAX_MIXES if above == example.depth else errata.ALL_OUTPUTS,
    )


def delta_page(example: WorkedExample, layer: int, node: int) -> Page:
    """Return the page of δ⁽ˡ⁾ of a hidden layer with one node written out. (18b)."""
    j, name = counted(node), example.activation(layer)
    slope, signal = example.slope(layer)[node], example.dC_da(layer)[node]
    return Page(
        f"Back through {name} in {layer_name(layer, example.depth)}",
        "dC_dz",
        layer,
        "(18b)" if name == "relu" else "(18)",
        by(say.z(layer, "j"))
        + EQUALS
        + symbol(r"\delta", layer, "j", text="δ")
        + EQUALS
        + _slope(layer, "j")
        + DOT
        + by(say.a(layer, "j")),
        (
            say.z(layer, j)
            + EQUALS
            + number(example.z(layer)[node])
            + _so
            + _slope(layer, j)
            + EQUALS
            + number(slope),
            by(say.z(layer, j))
            + EQUALS
            + number(slope)
            + DOT
            + number(signal, factor=True)
            + EQUALS
            + number(example.delta(layer)[node]),
        ),
        example.delta(layer),
        (node,),
        _SAID[name],
        errata.RELU_AT_ZERO if name == "relu" else "",
    )


def _slope(layer: int, node: str) -> Formula:
    return plain("f'(", "f′(") + say.z(layer, node) + ")"


def _equation(numbers: Mapping[int, str], example: WorkedExample, layer: int) -> str:
    return numbers[layer] if example.depth == len(numbers) else "(18)"


_so = plain(r"\;\Rightarrow\; ", " ⇒ ")
_SAID = {
    "relu": "A node that was 0 passed nothing on and is to blame for nothing: relu's slope is "
    "1 where z > 0 and 0 elsewhere.",
    "sigmoid": "The sigmoid's slope is a (1 − a): little where the node is sure either way.",
    "tanh": "The slope of tanh is 1 − a²: little where the node is near −1 or 1.",
}
