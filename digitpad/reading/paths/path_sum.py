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

from dataclasses import dataclass
from math import inf, log

import numpy as np

from digitpad.reading.paths.automaton import Automaton
from digitpad.reading.paths.graph import Floats, Graph, Ints


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
    level = np.full(graph.nodes, -inf)
    before[graph.out[0], 0], level[0] = 1.0, 0.0
    for node in range(graph.nodes - 1):
        out = graph.out[node]
        if node:
            arrived, high = levelled(alpha[graph.into[node]], level[graph.tails[node]])
            before[out], level[node] = scaled(graph.steps[node].T @ arrived, high)
        passed = before[out] * emitted[out]
        sums = np.bincount(onto[out].ravel(), passed.ravel(), passed.size)
        alpha[out] = sums.reshape(passed.shape)
    arrived, high = levelled(alpha[graph.into[-1]], level[graph.tails[-1]])
    _, log_z = scaled((arrived @ automaton.end).sum(keepdims=True), high)
    return Forward(emitted, before, alpha, level, log_z)


@dataclass(frozen=True, eq=False)
class Backward:
    """The sums over all paths to the end.

    Parameters
    ----------
    rest : Floats, shape (S, G)
        For each state and g in front of it, β with the state's own score, divided by e to the
        power of `level` of its head.
    level : Floats, shape (nodes,)
        -inf from where no path leads to the end.
    """

    rest: Floats
    level: Floats


def backward(graph: Graph, automaton: Automaton, emitted: Floats) -> Backward:
    """Sum over all paths from everywhere to the end."""
    behind = automaton.next[graph.kind]
    rest, level = np.zeros(emitted.shape), np.full(graph.nodes, -inf)
    beta, level[-1] = np.tile(automaton.end, (len(graph.into[-1]), 1)), 0.0
    for node in range(graph.nodes - 1, 0, -1):
        into, out = graph.into[node], graph.out[node]
        if node < graph.nodes - 1:
            onward, high = levelled(rest[out], level[graph.head[out]])
            beta, level[node] = scaled(graph.steps[node] @ onward, high)
        rest[into] = emitted[into] * beta[np.arange(len(into))[:, None], behind[into]]
    return Backward(rest, level)


def log_sum(graph: Graph, automaton: Automaton) -> float:
    """Return log Z."""
    return forward(graph, automaton).log_z


def places_behind(graph: Graph, automaton: Automaton) -> Ints:
    """Return where the sums of each state and g go, among those of its node, (S, G)."""
    row = np.arange(len(graph.kind)) - np.array([out.start for out in graph.out])[graph.tail]
    return row[:, None] * len(automaton.end) + automaton.next[graph.kind]


def levelled(values: Floats, level: Floats) -> tuple[Floats, float]:
    """Return values of different levels brought to the highest, and that.

    Parameters
    ----------
    values : Floats, shape (n, G)
        Each to be multiplied by e to the power of its level.
    level : Floats, shape (n,)
        Of states that meet at one node, so that they hardly differ.
    """
    high = float(level.max(initial=-inf))
    if high == -inf:
        return values, high
    return values * np.exp(level - high)[:, None], high


def scaled(values: Floats, level: float) -> tuple[Floats, float]:
    """Return values divided by the greatest of them, and their new level; -inf for all zeros."""
    largest = float(values.max(initial=0.0))
    return (values / largest, level + log(largest)) if largest > 0 else (values, -inf)
