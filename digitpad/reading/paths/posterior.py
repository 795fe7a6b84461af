"""How probable it is that the path goes through each state: α times β, as a share of Z.

The letters are those of `path_sum`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.reading.paths.automaton import Automaton
from digitpad.reading.paths.graph import Floats, Graph, Ints
from digitpad.reading.paths.path_sum import Backward, Forward, backward


@dataclass(frozen=True, eq=False)
class Posterior:
    """The probabilities of all that a path may do.

    Parameters
    ----------
    states : Floats, shape (S, G)
        Of going through each state, by the state of the automaton in front of it.
    steps : Floats, shape (steps,)
        Of each step of the graph.
    ends : Floats, shape (G,)
        Of ending in each state of the automaton.
    """

    states: Floats
    steps: Floats
    ends: Floats


def posterior(graph: Graph, automaton: Automaton, sums: Forward) -> Posterior:
    """Return the posterior of everything; there must be a path."""
    ahead = backward(graph, automaton, sums.emitted)
    (left, right), last = graph.pairs, graph.into[-1]
    steps = np.einsum("sg,sg->s", sums.alpha[left], ahead.rest[right])
    steps *= np.concatenate([each.ravel() for each in graph.steps])
    ends = sums.alpha[last] * automaton.end
    at_end = _share(sums, ahead, graph.tail[last], graph.head[last])
    return Posterior(
        _through(graph, sums, ahead),
        steps * _share(sums, ahead, graph.tail[left], graph.head[right]),
        (ends * at_end[:, None]).sum(axis=0),
    )


def state_posterior(graph: Graph, sums: Forward, ahead: Backward) -> Floats:
    """Return that of the states alone, shape (S,)."""
    return _through(graph, sums, ahead).sum(axis=1)


def _through(graph: Graph, sums: Forward, ahead: Backward) -> Floats:
    return sums.before * ahead.rest * _share(sums, ahead, graph.tail, graph.head)[:, None]


def _share(sums: Forward, ahead: Backward, tail: Ints, head: Ints) -> Floats:
    """Return what brings products of sums before and behind to shares of Z."""
    return np.exp(np.minimum(sums.level[tail] + np.array(ahead.level)[head] - sums.log_z, 600.0))
