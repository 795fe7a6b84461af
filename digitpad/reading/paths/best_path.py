"""The best path through a graph: one candidate after the other, each as something."""

from __future__ import annotations

import numpy as np

from digitpad.reading.paths.automaton import Automaton
from digitpad.reading.paths.graph import Choice, Floats, Graph
from digitpad.reading.paths.path_sum import backward, levelled
from digitpad.segmentation.kinds import DIGIT, PRINTED


def best_path(graph: Graph, automaton: Automaton) -> list[Choice]:
    """Return the choices along the path with the highest score, from left to right.

    None where every path has something that is ruled out.
    """
    emitted = graph.emitted(automaton, best=True)
    ahead = backward(graph, automaton, emitted, _highest)
    found: list[Choice] = []
    node, g, steps = 0, 0, np.ones(len(graph.heads[0]))
    while node < graph.nodes - 1:
        out = graph.out[node]
        onward, _ = levelled(ahead.rest[out], ahead.level, graph.heads[node])
        scores = steps * onward[:, g]
        if not scores.any():
            return []
        state = out.start + int(scores.argmax())
        found.append(_choice(graph, state))
        node, g = int(graph.head[state]), int(automaton.next[graph.kind[state], g])
        steps = graph.steps[node][graph.row[state]]
    return found


def sure_path(graph: Graph, share: Floats) -> list[Choice]:
    """Return the best path if more than half of all go that way: no other can be better then.

    Parameters
    ----------
    graph : Graph
    share : Floats, shape (S,)
        Of the paths through each state, as `posterior.state_posterior` gives it.

    Returns
    -------
    list of Choice
        None where it takes `best_path` to find out.
    """
    states = np.flatnonzero(share > 0.5)
    ends = [0, *graph.head[states].tolist()], [*graph.tail[states].tolist(), graph.nodes - 1]
    if ends[0] != ends[1]:
        return []
    path = [_choice(graph, state) for state in states.tolist()]
    digits = [choice.candidate for choice in path if choice.kind == DIGIT]
    logs = graph.digits.take(digits, axis=0)
    likeliest = np.exp(logs.max(axis=1)) / np.exp(logs).sum(axis=1)
    left_out = (1 - share[states]).sum() + (1 - likeliest).sum()
    return path if left_out < 0.5 else []


def _highest(steps: Floats, onward: Floats) -> Floats:
    """Return the highest score behind each state, over all ways on."""
    return np.maximum.reduce(steps[:, :, None] * onward, axis=1, initial=0.0)


def _choice(graph: Graph, state: int) -> Choice:
    candidate, kind = int(graph.candidate[state]), int(graph.kind[state])
    digit = str(int(graph.digits[candidate].argmax()))
    return Choice(candidate, kind, digit if kind == DIGIT else PRINTED[kind])
