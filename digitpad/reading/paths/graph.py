"""The lattice with its scores: what may be taken for what, and what may follow it.

A state is an arc of the lattice as one kind of character. A step leads from a state that
ends at a node to one that begins there. States are in the order of their arcs, so that those
that leave one node stand in a row.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitpad.reading.paths.automaton import Automaton
from digitpad.reading.paths.path_model import GROUP, GROUPS, PathModel
from digitpad.segmentation.features import in_order, neighbours
from digitpad.segmentation.kinds import DIGIT
from digitpad.segmentation.lattice import Lattice

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

UNLIKELY = 11.0
"""A kind whose score lies so far below the candidate's best one is not followed."""
MOST_BEHIND = 15.0
"""No kind is farther below it than a writer's own examples can bring it back from."""


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


class Graph:
    """A lattice with its scores, as states and the steps between them.

    Parameters
    ----------
    evidence : Evidence
    model : PathModel
    any_order : bool
        Whether characters may follow others that stand to the right of them.
    """

    def __init__(self, evidence: Evidence, model: PathModel, *, any_order: bool = False) -> None:
        self.evidence, self.model, self._any_order = evidence, model, any_order
        lattice = evidence.lattice
        score = model.characters(evidence.kinds)
        if evidence.said is not None:
            least = score.max(axis=1, keepdims=True) - MOST_BEHIND
            score = np.maximum(score, least) + evidence.said
        self.digits = model.digit[0] * evidence.digits
        with_digits = score.copy()
        with_digits[:, DIGIT] += _log_sum(self.digits)
        kept = with_digits >= with_digits.max(axis=1, keepdims=True) - UNLIKELY
        self.arc, self.kind = np.nonzero(kept[lattice.candidate])
        self.candidate = lattice.candidate[self.arc]
        self.score = score[self.candidate, self.kind]
        self.is_digit = self.kind == DIGIT
        self.tail, self.head = lattice.tail[self.arc], lattice.head[self.arc]
        self.nodes = lattice.nodes
        self._join()

    def _join(self) -> None:
        """Find the states that leave and reach each node, and the steps between them.

        `first` is the first state that leaves each node, `row` the place of each state among
        those that reach its head.
        """
        nodes = np.arange(self.nodes + 1)
        self.first = first = np.searchsorted(self.tail, nodes)
        self.out = [slice(a, b) for a, b in pairwise(first.tolist())]
        by_head = np.argsort(self.head, kind="stable")
        last = np.searchsorted(self.head[by_head], nodes)
        self.into = [by_head[a:b] for a, b in pairwise(last.tolist())]
        self.row = np.empty_like(by_head)
        self.row[by_head] = np.arange(len(by_head)) - last[self.head[by_head]]
        self.tails = [self.tail[into].tolist() for into in self.into]
        self.heads = [self.head[out].tolist() for out in self.out]
        onward = first[self.head[by_head] + 1] - first[self.head[by_head]]
        left = np.repeat(by_head, onward)
        within = np.arange(len(left)) - np.repeat(np.cumsum(onward) - onward, onward)
        self.pairs = left, first[self.head[left]] + within
        ahead = np.diff(first)
        self.bounds = np.concatenate([[0], np.cumsum(np.diff(last) * ahead)]).tolist()
        scores = self._step_scores()
        self.steps = [
            scores[a:b].reshape(len(into), -1) if b > a else np.zeros((len(into), 0))
            for a, b, into in zip(self.bounds, self.bounds[1:], self.into, strict=False)
        ]

    def in_any_order(self) -> Graph:
        """Return the graph whose characters need not stand from left to right."""
        return Graph(self.evidence, self.model, any_order=True)

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
    def digit_shares(self) -> Floats:
        """How probable each digit is, if the candidate is one, (n, 10)."""
        p = np.exp(self.digits - self.digits.max(axis=1, keepdims=True))
        return p / p.sum(axis=1, keepdims=True)

    @cached_property
    def groups(self) -> Ints:
        """Which weights each step takes: the number of its two groups, (steps,)."""
        left, right = self.pairs
        return GROUP[self.kind[left]] * GROUPS + GROUP[self.kind[right]]

    @cached_property
    def _met(self) -> tuple[Ints, Ints]:
        """Every two candidates that may follow each other, once, and which two each step has."""
        left, right = self.pairs
        count = len(self.evidence.boxes)
        met = self.candidate[left] * count + self.candidate[right]
        do_meet = np.zeros(count * count, dtype=np.bool_)
        do_meet[met] = True
        return np.flatnonzero(do_meet), (np.cumsum(do_meet) - 1)[met]

    @cached_property
    def _between(self) -> tuple[Floats, NDArray[np.bool_]]:
        """What is known of the two, (candidates that meet, features), and whether in order."""
        boxes = self.evidence.boxes
        left, right = (boxes.take(i, axis=0) for i in np.divmod(self._met[0], len(boxes)))
        return neighbours(left, right), in_order(left, right)

    def features(self) -> Floats:
        """Return what is known of the two neighbours of every step, (steps, features)."""
        return self._between[0].take(self._met[1], axis=0)

    def _step_scores(self) -> Floats:
        """Return e to the power of the score of each step, (steps,)."""
        between, ordered = self._between
        which = self._met[1]
        by_groups = between @ self.model.neighbours.reshape(GROUPS * GROUPS, -1).T
        scores = np.exp(by_groups.take(which * by_groups.shape[1] + self.groups))
        return scores if self._any_order else scores * ordered.take(which)

    def emitted(self, automaton: Automaton, *, best: bool = False) -> Floats:
        """Return e to the power of each state's score, by state of the automaton, (S, G).

        Where any digit may be it is that of all digits together, or of the `best`.
        """
        own = np.exp(self.score)[:, None] * automaton.weight.take(self.kind, axis=0)
        digits = np.exp(self.digits.take(self.candidate[self.is_digit], axis=0))
        if automaton.digit is not None:
            own[self.is_digit] *= digits[:, automaton.digit]
        else:
            own[self.is_digit] *= (digits.max(axis=1) if best else digits.sum(axis=1))[:, None]
        return own


def _log_sum(values: Floats) -> Floats:
    top = values.max(axis=1, keepdims=True)
    return top[:, 0] + np.log(np.exp(values - top).sum(axis=1))
