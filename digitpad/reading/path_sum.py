"""Sums over all paths through a lattice, and over those that spell one text.

====== ============================================================== ==================
letter meaning                                                        shape
====== ============================================================== ==================
s      a state: an arc of the lattice as one kind of character        (S,)
g      a state of the automaton that reads the path's kinds           (G,)
α      for s and g behind it, the sum over all paths from the start   (S, G)
β      the same from there to the end                                 (S, G)
Z      the sum over all paths, each e to the power of its score
====== ============================================================== ==================

Source: forward-backward over a lattice, as in LeCun, Bottou, Bengio and Haffner,
"Gradient-based learning applied to document recognition", 1998, section VI.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from functools import cached_property
from math import inf, log

import numpy as np
from numpy.typing import NDArray

from digitpad.reading.grammar import grammar
from digitpad.reading.path_model import GROUP, GROUPS, PathModel
from digitpad.segmentation.features import in_order, neighbours
from digitpad.segmentation.kinds import DIGIT, KINDS, kind_of, kinds_of
from digitpad.segmentation.lattice import Lattice

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

UNLIKELY = 14.0
"""A kind whose score lies so far below the candidate's best one is not followed."""


@dataclass(frozen=True, eq=False)
class Evidence:
    """What the networks and the geometry say about the candidates of a lattice.

    Parameters
    ----------
    lattice : Lattice
    boxes : Floats, shape (n, 4)
        Left, top, right, bottom in heights, as `features.boxes_of` gives them.
    kinds : Floats, shape (n, kinds)
        Log-probabilities.
    digits : Floats, shape (n, 10)
        Log-probabilities.
    said : Floats, shape (n, kinds), or None
        What the writer's own examples add to the scores of the kinds.
    """

    lattice: Lattice
    boxes: Floats
    kinds: Floats
    digits: Floats
    said: Floats | None = None


@dataclass(frozen=True)
class Choice:
    """A candidate taken for something.

    Parameters
    ----------
    candidate : int
        Of the lattice.
    kind : int
    text : str
        As it is printed.
    """

    candidate: int
    kind: int
    text: str


@dataclass(frozen=True, eq=False)
class Automaton:
    """What reads the kinds along a path.

    Parameters
    ----------
    matrices : Floats, shape (kinds, G, G)
        e to the power of a step's weight where it leads, else 0.
    end : Floats, shape (G,)
        e to the power of the weight of ending there.
    state : Ints, shape (G,)
        The grammar's state that each stands for.
    digit : Ints or None, shape (G,)
        The digit that is written in each state; None where any may be.
    """

    matrices: Floats
    end: Floats
    state: Ints
    digit: Ints | None = None


def amounts(model: PathModel) -> Automaton:
    """Return the automaton of all texts, weighed by the grammar."""
    following = grammar().next
    states, kinds = following.shape
    matrices = np.zeros((kinds, states, states))
    g, k = np.indices(following.shape)
    matrices[k, g, following] = np.exp(model.step)
    return Automaton(matrices, np.exp(model.end), np.arange(states))


def anything(model: PathModel) -> Automaton:
    """Return the automaton of all texts alike, for a model without grammar: it has one state."""
    weights = np.exp(model.step[0])
    return Automaton(weights[:, None, None], np.exp(model.end[:1]), np.zeros(1, dtype=np.intp))


def spelling(text: str, model: PathModel) -> Automaton:
    """Return the automaton of one text, weighed by the grammar.

    What is printed as ``?`` may be of any kind that is so printed.
    """
    state = np.array(grammar().path(kind_of(character) for character in text), dtype=np.intp)
    length = len(text)
    matrices = np.zeros((len(KINDS), length + 1, length + 1))
    for i, character in enumerate(text):
        for kind in kinds_of(character):
            matrices[kind, i, i + 1] = np.exp(model.step[state[i], kind])
    end = np.zeros(length + 1)
    end[-1] = np.exp(model.end[state[-1]])
    digit = np.array([int(c) if c.isdigit() else 0 for c in text + "?"], dtype=np.intp)
    return Automaton(matrices, end, state, digit)


class Graph:
    """A lattice with its scores, as states and the steps between them."""

    def __init__(self, evidence: Evidence, model: PathModel) -> None:
        lattice = evidence.lattice
        score = model.characters(evidence.kinds)
        if evidence.said is not None:
            score = score + evidence.said
        self.digits = model.digit[0] * evidence.digits
        with_digits = score.copy()
        with_digits[:, DIGIT] += _log_sum(self.digits)
        kept = with_digits >= with_digits.max(axis=1, keepdims=True) - UNLIKELY
        arc, self.kind = np.nonzero(kept[lattice.candidate])
        self.arc = arc
        self.candidate = lattice.candidate[arc]
        self.score = score[self.candidate, self.kind]
        self.is_digit = self.kind == DIGIT
        self.tail, self.head = lattice.tail[arc], lattice.head[arc]
        self.nodes = lattice.nodes
        by_tail, by_head = (
            np.argsort(self.tail, kind="stable"),
            np.argsort(self.head, kind="stable"),
        )
        bounds = np.arange(1, lattice.nodes)
        self.out = np.split(by_tail, np.searchsorted(self.tail[by_tail], bounds))
        self.into = np.split(by_head, np.searchsorted(self.head[by_head], bounds))
        self.evidence, self.model = evidence, model
        self.steps = self._steps()

    def without(self, choice: Choice) -> Graph:
        """Return the graph in which a choice cannot be made."""
        other = copy(self)
        if choice.kind == DIGIT:
            other.digits = self.digits.copy()
            other.digits[choice.candidate, int(choice.text)] = -np.inf
        else:
            other.score = self.score.copy()
            other.score[(self.candidate == choice.candidate) & (self.kind == choice.kind)] = -np.inf
        return other

    @cached_property
    def pairs(self) -> tuple[Ints, Ints]:
        """The states of every step, those of one node after those of the one before."""
        sizes = [(len(into), len(out)) for into, out in zip(self.into, self.out, strict=True)]
        left = [np.repeat(into, n) for into, (_, n) in zip(self.into, sizes, strict=True)]
        right = [np.tile(out, n) for out, (n, _) in zip(self.out, sizes, strict=True)]
        return np.concatenate(left), np.concatenate(right)

    @cached_property
    def features(self) -> Floats:
        """What is known of the two neighbours of every step, (steps, features)."""
        left, right = self.pairs
        boxes = self.evidence.boxes
        return neighbours(boxes[self.candidate[left]], boxes[self.candidate[right]])

    @cached_property
    def groups(self) -> Ints:
        """Which weights each step takes: the number of its two groups, (steps,)."""
        left, right = self.pairs
        return GROUP[self.kind[left]] * GROUPS + GROUP[self.kind[right]]

    def _steps(self) -> list[Floats]:
        """Return e to the power of the score of each step, by node, (into, out) each."""
        left, right = self.pairs
        weights = self.model.neighbours.reshape(GROUPS * GROUPS, -1)[self.groups]
        boxes = self.evidence.boxes
        order = in_order(boxes[self.candidate[left]], boxes[self.candidate[right]])
        scores = np.exp(np.einsum("sf,sf->s", self.features, weights)) * order
        shapes = [(len(into), len(out)) for into, out in zip(self.into, self.out, strict=True)]
        parts = np.split(scores, np.cumsum([a * b for a, b in shapes])[:-1])
        return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]

    def emitted(self, automaton: Automaton, *, best: bool = False) -> Floats:
        """Return e to the power of each state's score, by state of the automaton, (S, G).

        Where any digit may be it is that of all digits together, or of the `best`.
        """
        own = np.zeros((len(self.kind), len(automaton.end)))
        digits = self.digits[self.candidate[self.is_digit]]
        if automaton.digit is not None:
            own[self.is_digit] = digits[:, automaton.digit]
        else:
            own[self.is_digit] = (digits.max(axis=1) if best else _log_sum(digits))[:, None]
        return np.exp(own + self.score[:, None])


@dataclass(frozen=True, eq=False)
class Forward:
    """The sums over all paths from the start.

    Parameters
    ----------
    before : Floats, shape (S, G)
        For each state and g in front of it, divided by e to the power of `level` of its tail.
    alpha : Floats, shape (S, G)
        α, on the same scale.
    level : Floats, shape (nodes,)
    log_z : float
        -inf where there is no path.
    """

    before: Floats
    alpha: Floats
    level: Floats
    log_z: float


def forward(graph: Graph, automaton: Automaton) -> Forward:
    """Sum over all paths from the start to everywhere."""
    emitted = graph.emitted(automaton)
    before, alpha = np.zeros(emitted.shape), np.zeros(emitted.shape)
    level = np.zeros(graph.nodes)
    for node in range(graph.nodes - 1):
        out, into = graph.out[node], graph.into[node]
        if node == 0:
            before[out, 0] = 1.0
        else:
            arrived, level[node] = levelled(alpha[into], level[graph.tail[into]])
            before[out] = graph.steps[node].T @ arrived
        scored = before[out] * emitted[out]
        alpha[out] = np.matmul(scored[:, None, :], automaton.matrices[graph.kind[out]])[:, 0]
    into = graph.into[-1]
    arrived, top = levelled(alpha[into], level[graph.tail[into]])
    total = float((arrived @ automaton.end).sum())
    log_z = float(np.log(total)) + top if total > 0 else -np.inf
    return Forward(before, alpha, level, log_z)


def log_sum(graph: Graph, automaton: Automaton) -> float:
    """Return log Z."""
    return forward(graph, automaton).log_z


def levelled(values: Floats, level: Floats) -> tuple[Floats, float]:
    """Return values of different levels brought to one, on which the greatest of them is 1.

    Parameters
    ----------
    values : Floats, shape (n, G)
        Each to be multiplied by e to the power of its level.
    level : Floats, shape (n,)
        Of states that meet at one node, so that they hardly differ.
    """
    high = float(level.max(initial=-inf))
    brought = values * np.exp(level - high)[:, None]
    largest = float(brought.max(initial=0.0))
    return (brought / largest, high + log(largest)) if largest > 0 else (brought, 0.0)


def _log_sum(values: Floats) -> Floats:
    top = values.max(axis=1, keepdims=True)
    return top[:, 0] + np.log(np.exp(values - top).sum(axis=1))
