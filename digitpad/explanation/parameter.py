"""One weight or bias of a network, by its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.explanation.formulas import notation as say
from digitpad.explanation.formulas.formula import Formula
from digitpad.explanation.formulas.notation import counted, layer_in_words
from digitpad.network.functions import Array
from digitpad.network.network import parameter_count


@dataclass(frozen=True)
class Parameter:
    """w of the edge from node `i` to node `j` of layer `layer`; the bias of j without an i.

    Parameters
    ----------
    layer : int
        1 to L.
    i : int or None
        From 0.
    j : int
        From 0.
    """

    layer: int
    i: int | None
    j: int

    @property
    def symbol(self) -> Formula:
        """Its name, counted from 1: w₃,₂⁽¹⁾ or b₂⁽¹⁾."""
        if self.i is None:
            return say.b(self.layer, counted(self.j))
        return say.w(self.layer, counted(self.i), counted(self.j))

    def named(self, depth: int) -> str:
        """Return what it is, in words, in a network of so many layers."""
        there = f"node {self.j + 1} of {layer_in_words(self.layer, depth)}"
        if self.i is None:
            return f"bias of {there}"
        below = layer_in_words(self.layer - 1, depth)
        return f"weight from node {self.i + 1} of {below} to {there}"

    def index(self, sizes: Sequence[int]) -> int:
        """Return where it lies in θ.

        Raises
        ------
        ValueError
            If layers of these sizes have no such parameter.
        """
        if not 0 < self.layer < len(sizes):
            raise ValueError(f"there is no layer {self.layer}")
        n_in, n_out = sizes[self.layer - 1], sizes[self.layer]
        if not 0 <= self.j < n_out or not (self.i is None or 0 <= self.i < n_in):
            raise ValueError(f"there is no {self.named(len(sizes) - 1)}")
        start = parameter_count(sizes[: self.layer])
        return start + (n_in * n_out if self.i is None else self.i * n_out) + self.j

    def of(self, vector: Array, sizes: Sequence[int]) -> np.floating:
        """Return this parameter's entry of a vector laid out like θ."""
        return vector[self.index(sizes)]
