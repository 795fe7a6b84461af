"""Sums over all paths through a graph, and over those that spell one text.

====== ============================================================== ==================
letter meaning                                                        shape
====== ============================================================== ==================
s      a state of the graph                                           (S,)
g      a state of the automaton that reads the path's kinds           (G,)
α      for s and g behind it, the sum over all paths from the start   (S, G)
β      the same from there to the end                                 (S, G)
Z      the sum over all paths, each e to the power of its score
====== ============================================================== ==================

Source: forward-backward over a lattice, as in LeCun, Bottou, Bengio and Haffner,
"Gradient-based learning applied to document recognition", 1998, section VI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf, log

import numpy as np

from digitpad.reading.paths.automaton import Automaton
from digitpad.reading.paths.graph import Floats, Graph, Ints

RESCALED_ABOVE = 1e80
"""Sums stay as they are while they are below it and above 1 over it."""


@dataclass(frozen=True, eq=False)
class Forward:
    """The sums over all paths from the start.

    Parameters
    ----------
    emitted : Floats, shape (S, G)
        As `Graph.emitted` gives it.
    before : Floats, shape (S, G)
        For each state and g in front of it, divided by e to the power of `level` of its tail.
    alpha : Floats, shape (S, G)
        α, on the same scale.
    level : Floats, shape (nodes,)
        -inf where no path leads.
    log_z : float
        -inf where there is no path.
    """

    emitted: Floats
    before: Floats
    alpha: Floats
    level: Floats
    log_z: float


def forward(graph: Graph, automaton: Automaton) -> Forward:
    """Sum over all paths from the start to everywhere."""
    emitted, onto = graph.emitted(automaton), places_behind(graph, automaton)
    before, alpha = np.zeros(emitted.shape), np.zeros(emitted.shape)
    level = [0.0] * graph.nodes
    before[graph.out[0], 0] = 1.0
    for node in range(graph.nodes - 1):
        out = graph.out[node]
        if node:
            into = alpha.take(graph.into[node], axis=0)
            arrived, high = levelled(into, level, graph.tails[node])
            before[out], level[node] = scaled(graph.steps[node].T @ arrived, high)
        passed = before[out] * emitted[out]
        sums = np.bincount(onto[out].ravel(), passed.ravel(), passed.size)
        alpha[out] = sums.reshape(passed.shape)
    arrived, high = levelled(alpha.take(graph.into[-1], axis=0), level, graph.tails[-1])
    total = float((arrived @ automaton.end).sum())
    log_z = high + log(total) if total > 0 else -inf
    return Forward(emitted, before, alpha, np.array(level), log_z)


@dataclass(frozen=True, eq=False)
class Backward:
    """The sums over all paths to the end.

    Parameters
    ----------
    rest : Floats, shape (S, G)
        For each state and g in front of it, β with the state's own score, divided by e to the
        power of `level` of its head.
    level : list of float
        Of each node; -inf from where no path leads to the end.
    """

    rest: Floats
    level: list[float]


def backward(
    graph: Graph,
    automaton: Automaton,
    emitted: Floats,
    together: Callable[[Floats, Floats], Floats] = np.matmul,
) -> Backward:
    """Sum over all paths from everywhere to the end.

    Parameters
    ----------
    graph : Graph
    automaton : Automaton
    emitted : Floats, shape (S, G)
    together : callable
        Makes one of the ways on from a node: their sum, unless another is given.
    """
    behind = automaton.next.take(graph.kind, axis=0) + len(automaton.end) * graph.row[:, None]
    rest, level = np.zeros(emitted.shape), [0.0] * graph.nodes
    beta = np.tile(automaton.end, (len(graph.into[-1]), 1))
    for node in range(graph.nodes - 1, 0, -1):
        into, out = graph.into[node], graph.out[node]
        if node < graph.nodes - 1:
            onward, high = levelled(rest[out], level, graph.heads[node])
            beta, level[node] = scaled(together(graph.steps[node], onward), high)
        rest[into] = emitted.take(into, axis=0) * beta.take(behind.take(into, axis=0))
    return Backward(rest, level)


def log_sum(graph: Graph, automaton: Automaton) -> float:
    """Return log Z."""
    return forward(graph, automaton).log_z


def places_behind(graph: Graph, automaton: Automaton) -> Ints:
    """Return where the sums of each state and g go, among those of its node, (S, G)."""
    row = np.arange(len(graph.kind)) - graph.first[graph.tail]
    return row[:, None] * len(automaton.end) + automaton.next.take(graph.kind, axis=0)


def levelled(values: Floats, level: Sequence[float], ends: Sequence[int]) -> tuple[Floats, float]:
    """Return values of different levels brought to the highest, and that.

    Parameters
    ----------
    values : Floats, shape (n, G)
        Each to be multiplied by e to the power of its level.
    level : sequence of float
        Of each node.
    ends : sequence of int, n
        Whose level each has; of nodes that are neighbours, so that they hardly differ.
    """
    if not any(level):  # as long as nothing had to be scaled
        return values, 0.0
    levels = [level[node] for node in ends]
    high = max(levels, default=-inf)
    if high == -inf:
        return values, high
    return values * np.exp(np.array(levels) - high)[:, None], high


def scaled(values: Floats, level: float) -> tuple[Floats, float]:
    """Return values of a size that can be calculated with, and their level; -inf for all zeros."""
    largest = float(np.maximum.reduce(values, axis=None, initial=0.0))
    if 1 / RESCALED_ABOVE < largest < RESCALED_ABOVE:
        return values, level
    return (values / largest, level + log(largest)) if largest > 0 else (values, -inf)
