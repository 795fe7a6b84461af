"""An optimizer step as tables: one weight term by term, and a layer as in Table 4."""

from __future__ import annotations

from collections.abc import Iterator

from digitpad.explanation.formulas.formula import Formula, number, plain, symbol, words
from digitpad.explanation.formulas.notation import layer_in_words
from digitpad.explanation.formulas.numerals import Number
from digitpad.explanation.formulas.table import Table
from digitpad.explanation.parameter import Parameter
from digitpad.explanation.terms import rows
from digitpad.explanation.update import Update
from digitpad.network.functions import Array

_SHOWN = 4  # rows and columns before the dots, as in the essay
_DOWN, _ACROSS = plain(r"\vdots", "⋮"), plain(r"\cdots", "⋯")
_NABLA = plain(r"\nabla C", "∇C")


def weight_table(update: Update, parameter: Parameter) -> Table:
    """Return the step of one weight or bias: t, w, g, the optimizer's terms, Δw, η, new w."""
    header = words("quantity"), words("rule"), words("value"), words("meaning")
    return Table(
        f"The step of {parameter.symbol.text}, the {parameter.named(update.example.depth)}",
        header,
        tuple(
            (row.term.name, row.term.rule, _value(row.value), words(row.term.said))
            for row in rows(update, parameter)
        ),
    )


def layer_table(update: Update, layer: int) -> Table:
    """Return the step of a layer in the layout of Tables 4, A-1 and A-2.

    Four blocks, the original, ∇C, η ⊙ ∇C (which is -Δ) and the new values; of each
    the first four rows and columns of W and the last, and beside them B.
    """
    n_out = update.example.network.sizes[layer]
    columns = [words(f"column {j + 1}") if j is not None else _ACROSS for j in _picked(n_out)]
    header = plain(""), *columns, symbol("B", layer)
    return Table(
        f"The step of {layer_in_words(layer, update.example.depth)}",
        header,
        tuple(
            row
            for name, vector in _blocks(update)
            for row in _block(name, *update.layer(vector, layer))
        ),
    )


def _blocks(update: Update) -> tuple[tuple[Formula, Array], ...]:
    return (
        (words("original"), update.theta),
        (_NABLA, update.g),
        (plain(r"\eta \odot ", "η ⊙ ") + _NABLA, -update.delta),
        (words("new"), update.new_theta),
    )


def _block(name: Formula, W: Array, b: Array) -> Iterator[tuple[Formula, ...]]:
    columns = _picked(W.shape[1])
    biases = _rows_beside(_picked(W.shape[0]), len(b))
    for i, k in zip(_picked(W.shape[0]), biases, strict=True):
        cells = [_DOWN if i is None else _ACROSS if j is None else number(W[i, j]) for j in columns]
        yield name, *cells, _DOWN if i is None else plain("") if k is None else number(b[k])
        name = plain("")


def _picked(count: int) -> list[int | None]:
    """Return the first few of `count` indices, None for dots, and the last."""
    if count <= _SHOWN + 1:
        return list(range(count))
    return [*range(_SHOWN), None, count - 1]


def _rows_beside(rows: list[int | None], biases: int) -> list[int | None]:
    """Return which bias stands beside each row of W: the same number, the last at the foot."""
    return [
        biases - 1 if place == len(rows) - 1 else i if i is not None and i < biases - 1 else None
        for place, i in enumerate(rows)
    ]


def _value(value: Number) -> Formula:
    if isinstance(value, int):
        return plain(str(value))
    return plain(r"\text{–}", "–") if value != value else number(value)
