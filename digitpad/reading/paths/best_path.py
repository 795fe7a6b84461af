"""The best path through a graph: one candidate after the other, each as something."""

from __future__ import annotations

from math import inf

import numpy as np

from digitpad.reading.paths.automaton import Automaton
from digitpad.reading.paths.graph import Choice, Graph, Ints
from digitpad.reading.paths.path_sum import levelled, places_behind, scaled
from digitpad.segmentation.kinds import DIGIT, PRINTED


def best_path(graph: Graph, automaton: Automaton) -> list[Choice]:
    """Return the choices along the path with the highest score, from left to right."""
    return _Best(graph, automaton).path()


class _Best:
    """The highest scores of paths from the start, scaled as `path_sum.Forward` is.

    Parameters
    ----------
    graph : Graph
    automaton : Automaton
    """

    def __init__(self, graph: Graph, automaton: Automaton) -> None:
        self._graph, self._automaton = graph, automaton
        self._emitted = graph.emitted(automaton, best=True)
        self._before = np.zeros(self._emitted.shape)
        self._alpha = np.zeros(self._emitted.shape)
        self._level = np.full(graph.nodes, -inf)
        self._before[graph.out[0], 0], self._level[0] = 1.0, 0.0
        self._arrived = [self._alpha[:0]] * graph.nodes
        onto = places_behind(graph, automaton)
        for node in range(graph.nodes):
            self._arrive(node)
            self._leave(node, onto)

    def _arrive(self, node: int) -> None:
        """Bring what reaches a node to one level, and find the highest in front of what leaves."""
        into, tails = self._graph.into[node], self._graph.tails[node]
        arrived, high = levelled(self._alpha[into], self._level[tails])
        self._arrived[node] = arrived
        out = self._graph.out[node]
        if not node or out.start == out.stop:
            return
        live = np.flatnonzero(arrived.any(axis=0))
        options = self._graph.steps[node].T[:, :, None] * arrived[:, live]
        highest, self._level[node] = scaled(options.max(axis=1, initial=0.0), high)
        self._before[out, live] = highest

    def _leave(self, node: int, onto: Ints) -> None:
        """Find the highest scores behind the states that leave a node."""
        out = self._graph.out[node]
        values = self._before[out] * self._emitted[out]
        highest = np.zeros(values.size)
        np.maximum.at(highest, onto[out].ravel(), values.ravel())
        self._alpha[out] = highest.reshape(values.shape)

    def path(self) -> list[Choice]:
        """Return the choices back from the last state, in order."""
        graph = self._graph
        arrived = self._arrived[-1]
        last, g = np.unravel_index((arrived * self._automaton.end).argmax(), arrived.shape)
        state = int(graph.into[-1][last])
        found = [self._choice(state)]
        while node := int(graph.tail[state]):
            g = self._g_before(state, int(g))
            step = graph.steps[node][:, state - graph.out[node].start]
            state = int(graph.into[node][(step * self._arrived[node][:, g]).argmax()])
            found.append(self._choice(state))
        return found[::-1]

    def _g_before(self, state: int, behind: int) -> int:
        """Return the automaton's state in front of a state of the graph, on the best path."""
        leads = self._automaton.next[self._graph.kind[state]] == behind
        return int((self._before[state] * self._emitted[state] * leads).argmax())

    def _choice(self, state: int) -> Choice:
        candidate, kind = int(self._graph.candidate[state]), int(self._graph.kind[state])
        digit = str(int(self._graph.digits[candidate].argmax()))
        return Choice(candidate, kind, digit if kind == DIGIT else PRINTED[kind])
