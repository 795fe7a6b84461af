"""The gradient of log Z by the weights of the path model, by forward-backward.

For every weight it is the expected sum of what it multiplies, over all paths. What is
learnt is the log-probability of the right text, log Z(text) - log Z: the difference of two
such gradients. The letters are those of `path_sum`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.reading.paths.automaton import Automaton, amounts, spelling
from digitpad.reading.paths.graph import Evidence, Floats, Graph
from digitpad.reading.paths.path_model import GROUPS, PathModel
from digitpad.reading.paths.path_sum import forward
from digitpad.reading.paths.posterior import Posterior, posterior
from digitpad.segmentation.kinds import KINDS


@dataclass(frozen=True, eq=False)
class Learnt:
    """The log-probability of a text, and its gradient.

    Parameters
    ----------
    log_probability : float
    model : PathModel
        The gradient by the model's weights.
    kinds : Floats, shape (n, kinds)
        The gradient by the kind network's log-probabilities. As targets of cross-entropy
        they train that network.
    """

    log_probability: float
    model: PathModel
    kinds: Floats


def learnt(evidence: Evidence, text: str, model: PathModel) -> Learnt | None:
    """Return the log-probability of a text and its gradient; None if no path spells it."""
    graph = Graph(evidence, model)
    free, bound = amounts(model), spelling(text, model)
    every, right = forward(graph, free), forward(graph, bound)
    if not np.isfinite(right.log_z):
        return None
    a, b = posterior(graph, free, every), posterior(graph, bound, right)
    change = _gradient(graph, bound, b, model).theta - _gradient(graph, free, a, model).theta
    kinds = _by_kinds(graph, b, model) - _by_kinds(graph, a, model)
    return Learnt(right.log_z - every.log_z, model.with_theta(change), kinds)


def _by_kinds(graph: Graph, found: Posterior, model: PathModel) -> Floats:
    states = found.states.sum(axis=1)
    gradient = np.zeros_like(graph.evidence.kinds)
    np.add.at(gradient, (graph.candidate, graph.kind), states * model.scale[graph.kind])
    np.add.at(gradient[:, -1], graph.candidate, states * model.nothing[graph.kind])
    return gradient


def _gradient(graph: Graph, automaton: Automaton, found: Posterior, model: PathModel) -> PathModel:
    states = found.states.sum(axis=1)
    kinds = graph.evidence.kinds[graph.candidate]
    own = kinds[np.arange(len(states)), graph.kind]
    by_kind = np.zeros((len(KINDS), 3))
    np.add.at(by_kind, graph.kind, states[:, None] * np.stack([own**0, own, kinds[:, -1]], axis=1))
    step, end = np.zeros_like(model.step), np.zeros_like(model.end)
    np.add.at(step, (automaton.state[None, :], graph.kind[:, None]), found.states)
    np.add.at(end, automaton.state, found.ends)
    return PathModel(
        by_kind[:, 0],
        by_kind[:, 1],
        by_kind[:, 2],
        np.array([_digits(graph, automaton, found.states)]),
        _neighbours(graph, found.steps),
        step,
        end,
    )


def _digits(graph: Graph, automaton: Automaton, states: Floats) -> float:
    """Return the expected sum of the digits' log-probabilities."""
    rows = graph.candidate[graph.is_digit]
    logs = graph.evidence.digits[rows]
    if automaton.digit is not None:
        return float((states[graph.is_digit] * logs[:, automaton.digit]).sum())
    scaled = graph.digits[rows]
    p = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    mean = (p * logs).sum(axis=1) / p.sum(axis=1)
    return float((states[graph.is_digit].sum(axis=1) * mean).sum())


def _neighbours(graph: Graph, steps: Floats) -> Floats:
    chosen = graph.groups == np.arange(GROUPS * GROUPS)[:, None]
    return (chosen @ (steps[:, None] * graph.features())).reshape(GROUPS, GROUPS, -1)
