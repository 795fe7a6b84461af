"""The best path through a lattice: one candidate after the other, each as something."""

from __future__ import annotations

import numpy as np

from digitpad.reading.path_sum import Automaton, Choice, Floats, Graph, Ints, levelled
from digitpad.segmentation.kinds import DIGIT, PRINTED


def best_path(graph: Graph, automaton: Automaton) -> list[Choice]:
    """Return the choices along the path with the highest score, from left to right."""
    emitted = graph.emitted(automaton, best=True)
    alpha = np.zeros(emitted.shape)
    level = np.zeros(graph.nodes)
    came = np.zeros(emitted.shape, dtype=np.intp)  # the state before, by g in front
    through = np.zeros(emitted.shape, dtype=np.intp)  # g in front, by g behind
    turned = automaton.matrices.transpose(0, 2, 1).copy()
    for node in range(graph.nodes - 1):
        out, into = graph.out[node], graph.into[node]
        before = np.zeros((len(out), emitted.shape[1]))
        if node == 0:
            before[:, 0] = 1.0
        elif len(into) and len(out):
            arrived, level[node] = levelled(alpha[into], level[graph.tail[into]])
            options = graph.steps[node].T[:, None, :] * arrived.T[None]
            best, before = _highest(options)
            came[out] = into[best]
        moved = (before * emitted[out])[:, None, :] * turned[graph.kind[out]]
        through[out], alpha[out] = _highest(moved)
    into = graph.into[-1]
    arrived, _ = levelled(alpha[into], level[graph.tail[into]])
    last, g = np.unravel_index((arrived * automaton.end).argmax(), arrived.shape)
    return _traced(graph, int(into[last]), int(g), came, through)


def _highest(values: Floats) -> tuple[Ints, Floats]:
    """Return where along the last axis the highest value stands, and what it is."""
    rows = values.reshape(-1, values.shape[-1])
    best = rows.argmax(axis=1)
    highest = rows[np.arange(len(rows)), best]
    return best.reshape(values.shape[:-1]), highest.reshape(values.shape[:-1])


def _traced(
    graph: Graph, state: int, g: int, came: np.ndarray, through: np.ndarray
) -> list[Choice]:
    """Return the choices back from the last state, in order."""
    found = [_choice(graph, state)]
    while graph.tail[state]:
        g = int(through[state, g])
        state = int(came[state, g])
        found.append(_choice(graph, state))
    return found[::-1]


def _choice(graph: Graph, state: int) -> Choice:
    candidate, kind = int(graph.candidate[state]), int(graph.kind[state])
    digit = str(int(graph.digits[candidate].argmax()))
    return Choice(candidate, kind, digit if kind == DIGIT else PRINTED[kind])
