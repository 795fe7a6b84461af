"""One step of a walk through the network: what is looked at, and how it came about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from digitpad.explanation.formulas.formula import Formula
from digitpad.explanation.formulas.numerals import short
from digitpad.network.functions import Array

PageKind = Literal["x", "z", "a", "C", "dC_dz", "dC_da", "dC_dW", "dC_db"]


@dataclass(frozen=True, eq=False)
class Page:
    """One step.

    Parameters
    ----------
    title : str
    kind : str
        Which quantity it is about: x, z, a, C, dC_dz, dC_da, dC_dW or dC_db.
    layer : int
        Of which layer; 0 is the input.
    equation : str
        The essay's number, such as ``"(6)"``; empty where it has none.
    formula : Formula
        The general formula.
    lines : tuple of Formula
        The same with this digit's numbers, for the one cell at `focus`.
    values : Array
        All numbers of the quantity: shape (n,) for nodes, (n_in, n_out) for weights,
        () for the loss.
    focus : tuple of int
        The cell of `values` that `lines` are about.
    note : str
        What it means, in a sentence or two.
    erratum : str
        What the essay has otherwise, and why it is wrong; empty where it is right.
    """

    title: str
    kind: PageKind
    layer: int
    equation: str
    formula: Formula
    lines: tuple[Formula, ...]
    values: Array
    focus: tuple[int, ...]
    note: str = ""
    erratum: str = ""

    @property
    def signed(self) -> bool:
        """Whether the numbers want a diverging colour map, zero in its middle."""
        return self.kind not in ("x", "a")

    @property
    def description(self) -> str:
        """The text equivalent of the page."""
        parts = [f"{self.title}. {self.formula.text} {self.equation}".strip() + "."]
        parts += [f"{line.text}." for line in self.lines]
        parts += [part for part in (self.note, self.erratum, described(self.values)) if part]
        return "\n".join(parts)


PageMaker = Callable[[], Page]
"""Writes a page when it is wanted: to write one out takes longer than to know which there are."""


def described(values: Array) -> str:
    """Return what a heatmap of `values` shows, in words."""
    flat = np.ravel(values)
    if flat.size == 1:
        return f"The value is {short(flat[0])}."
    zero = int(np.count_nonzero(flat == 0))
    least, greatest = int(flat.argmin()), int(flat.argmax())
    return (
        f"{flat.size:,} numbers from {short(flat[least])} (at {_place(least, values.shape)}) "
        f"to {short(flat[greatest])} (at {_place(greatest, values.shape)}); {zero:,} are 0."
    )


def _place(index: int, shape: Sequence[int]) -> str:
    return ", ".join(str(int(i) + 1) for i in np.unravel_index(index, shape))
