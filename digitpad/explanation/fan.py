"""Figure 9: how a nudge of one weight ripples on to the loss, along every path.

The nudge reaches one node j of the weight's own layer, from there every node of the
next layer, and so on, until everything runs together in C: a hammock. In each layer

    ∂C/∂w = Σₖ ∂zₖ/∂w · ∂C/∂zₖ

so the nodes' shares add up to the same gradient in every layer of the hammock.
"""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise

import numpy as np

from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas.formula import DOT, EQUALS, Formula, joined, number, plain
from digitpad.explanation.formulas.notation import C, counted, layer_in_words, z
from digitpad.explanation.formulas.numerals import short
from digitpad.explanation.parameter import Parameter
from digitpad.network.functions import Array

Way = tuple[float, tuple[int, ...]]
"""What a way multiplies a nudge of its first node's sum by, and its nodes."""


@dataclass(frozen=True, eq=False)
class FanColumn:
    """The nodes of one layer that the nudge reaches.

    Parameters
    ----------
    layer : int
    dz_dw : Array, shape (n_l,), float64
        How each node's sum changes with the weight.
    delta : Array, shape (n_l,), float64
        How the loss changes with each node's sum.
    """

    layer: int
    dz_dw: Array
    delta: Array

    @property
    def shares(self) -> Array:
        """What goes through each node; together ∂C/∂w."""
        return self.dz_dw * self.delta


@dataclass(frozen=True)
class GradientPath:
    """One way from the weight to the loss.

    Parameters
    ----------
    nodes : tuple of int
        A node of each layer from the weight's own to the last, from 0.
    share : float
        What it adds to ∂C/∂w.
    formula : Formula
        Its factors multiplied out.
    """

    nodes: tuple[int, ...]
    share: float
    formula: Formula


@dataclass(frozen=True, eq=False)
class Fan:
    """The hammock of one weight or bias.

    Parameters
    ----------
    parameter : Parameter
    columns : tuple of FanColumn
        From the parameter's layer to the last. In the first only node j is reached.
    edges : tuple of Array
        For each pair of neighbouring columns the share of every edge, (n_l, n_l+1).
    gradient : float
        ∂C/∂w by back-propagation.
    paths : tuple of GradientPath
        The ways with the largest shares by size, largest first.
    """

    parameter: Parameter
    columns: tuple[FanColumn, ...]
    edges: tuple[Array, ...]
    gradient: float
    paths: tuple[GradientPath, ...]

    @property
    def description(self) -> str:
        """The text equivalent of the figure."""
        depth = self.columns[-1].layer
        start = f"A nudge of the {self.parameter.named(depth)} reaches "
        if not self.paths:
            return f"{start}nothing: the gradient is 0."
        reached = [f"node {self.parameter.j + 1}"] + [
            f"{np.count_nonzero(c.shares)} nodes of {layer_in_words(c.layer, depth)}"
            for c in self.columns[1:]
        ]
        said = f"The gradient is {short(self.gradient)}. The paths that matter most:"
        paths = (path.formula.text for path in self.paths)
        return "\n".join([f"{start}{', then '.join(reached)}. {said}", *paths])


def fan(example: WorkedExample, parameter: Parameter, paths: int = 5) -> Fan:
    """Follow the nudge of one weight or bias to the loss.

    Parameters
    ----------
    example : WorkedExample
    parameter : Parameter
    paths : int
        How many of the ways to list.

    Raises
    ------
    ValueError
        If the network has no such parameter.
    """
    gradient = parameter.of(example.gradient.flat, example.network.sizes)
    columns, edges = [_first(example, parameter)], []
    for layer in range(parameter.layer + 1, example.depth + 1):
        da_dw = columns[-1].dz_dw * example.slope(layer - 1)
        reach = da_dw[:, None] * example.W(layer)
        columns.append(FanColumn(layer, reach.sum(axis=0), _wide(example.delta(layer))))
        edges.append(reach * columns[-1].delta)
    listed = _paths(example, parameter, columns[0].dz_dw[parameter.j], paths)
    return Fan(parameter, tuple(columns), tuple(edges), float(gradient), listed)


def _first(example: WorkedExample, parameter: Parameter) -> FanColumn:
    dz_dw = np.zeros(example.network.sizes[parameter.layer])
    i = parameter.i
    dz_dw[parameter.j] = 1.0 if i is None else example.a(parameter.layer - 1)[i]
    return FanColumn(parameter.layer, dz_dw, _wide(example.delta(parameter.layer)))


def _paths(
    example: WorkedExample, parameter: Parameter, first: float, count: int
) -> tuple[GradientPath, ...]:
    """Return the `count` ways with the largest shares by size, largest first."""
    ways = _ways(example, parameter.layer, count)[parameter.j]
    shares = [(float(first * tail), way) for tail, way in ways if first * tail]
    return tuple(
        GradientPath(way, share, _written(example, parameter, way, share)) for share, way in shares
    )


def _ways(example: WorkedExample, layer: int, count: int) -> list[list[Way]]:
    """Return for each node of a layer the best ways from it to the loss, best first.

    From the back: the best ways from a node go on by the best ways of the next ones.
    """
    ways: list[list[Way]] = [
        [(delta, (k,))] for k, delta in enumerate(example.delta(example.depth).tolist())
    ]
    for below in range(example.depth - 1, layer - 1, -1):
        edges = _wide(example.slope(below))[:, None] * example.W(below + 1)
        ways = [_onwards(j, edge, ways, count) for j, edge in enumerate(edges.tolist())]
    return ways


def _onwards(j: int, edges: list[float], ways: list[list[Way]], count: int) -> list[Way]:
    longer = (
        (edge * share, (j, *way))
        for edge, onwards in zip(edges, ways, strict=True)
        for share, way in onwards
        if edge * share
    )
    return nlargest(count, longer, key=lambda way: abs(way[0]))


def _written(
    example: WorkedExample, parameter: Parameter, way: tuple[int, ...], share: float
) -> Formula:
    """Return a way's nodes, then its factors: input, slopes, weights, the last node's δ."""
    layer, i, last = parameter.layer, parameter.i, example.depth
    factors = [1.0 if i is None else example.a(layer - 1)[i]]
    for place, (j, k) in enumerate(pairwise(way), start=layer):
        factors += [example.slope(place)[j], example.W(place + 1)[j, k]]
    factors += [example.delta(last)[way[-1]]]
    nodes = [z(layer + n, counted(k)) for n, k in enumerate(way)]
    named = joined([parameter.symbol, *nodes, C], plain(r" \to ", " → ")) + plain(r":\quad ", ": ")
    return named + joined([number(f, factor=True) for f in factors], DOT) + EQUALS + number(share)


def _wide(array: Array) -> Array:
    return array.astype(np.float64)
