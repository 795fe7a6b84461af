"""What a path through the lattice scores: learnt weights for characters and neighbours.

The score of a path is a sum over its characters: the kind network's log-probability of
the kind, and for a digit the digit network's log-probability of it, each with a weight;
for neighbours a weighted sum of what `segmentation.features` measures; and the grammar's
weight for each step. Like the logarithm of a probability, it counts only beside others'.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.reading.paths.grammar import OFF, grammar
from digitpad.segmentation.features import NEIGHBOURS
from digitpad.segmentation.kinds import KINDS

Floats = NDArray[np.float64]

GROUP = np.array([0, 1, 1, 2, 3, 3, 3, 4, 4, 4])
"""Kinds that stand beside others alike: digits, low marks, apostrophe, currency, the rest."""
GROUPS = int(GROUP.max()) + 1


@dataclass(frozen=True, eq=False)
class PathModel:
    """The weights of the path's score.

    Parameters
    ----------
    bias, scale : Floats, shape (kinds,)
        Of each kind: added, and what its log-probability is multiplied by.
    nothing : Floats, shape (kinds,)
        What the log-probability that a candidate is no character is multiplied by.
    digit : Floats, shape (1,)
        What a digit's log-probability is multiplied by.
    neighbours : Floats, shape (groups, groups, features)
        Of the features of two candidates, by the groups of their kinds.
    step : Floats, shape (states, kinds)
        Of one more character in a state of the grammar.
    end : Floats, shape (states,)
        Of ending there.
    """

    bias: Floats
    scale: Floats
    nothing: Floats
    digit: Floats
    neighbours: Floats
    step: Floats
    end: Floats

    @classmethod
    def initial(cls) -> PathModel:
        """Return weights to begin learning with: the networks' word, amounts preferred."""
        kinds, states = len(KINDS), len(grammar().states)
        step, end = np.zeros((states, kinds)), np.where(grammar().is_amount, 0.0, -4.0)
        step[_leaves()] = -4.0
        return cls(
            np.zeros(kinds),
            np.ones(kinds),
            np.full(kinds, -1.0),
            np.ones(1),
            np.zeros((GROUPS, GROUPS, len(NEIGHBOURS))),
            step,
            end,
        )

    @property
    def theta(self) -> Floats:
        """All weights in a row."""
        return np.concatenate([getattr(self, f.name).ravel() for f in fields(self)])

    def with_theta(self, theta: Floats) -> PathModel:
        """Return a model of the same shapes with these weights."""
        shapes = [getattr(self, f.name).shape for f in fields(self)]
        parts = np.split(theta, np.cumsum([int(np.prod(shape)) for shape in shapes])[:-1])
        return PathModel(*(p.reshape(s) for p, s in zip(parts, shapes, strict=True)))

    def without_grammar(self) -> PathModel:
        """Return a model to which a kind is as likely wherever it stands in the text.

        As likely as it is on average where it may stand in an amount.
        """
        inside = grammar().next != grammar().states.index(OFF)
        mean = (self.step * inside).sum(axis=0) / np.maximum(inside.sum(axis=0), 1)
        step = np.broadcast_to(mean, self.step.shape)
        return replace(self, step=step, end=np.zeros_like(self.end))

    def characters(self, kinds: Floats) -> Floats:
        """Return the score of each candidate as each kind, digits' own left out, (n, kinds).

        Parameters
        ----------
        kinds : Floats, shape (n, kinds)
            The kind network's log-probabilities.
        """
        return self.bias + self.scale * kinds + self.nothing * kinds[:, -1:]


def _leaves() -> NDArray[np.bool_]:
    """Return which steps leave the grammar, shape (states, kinds)."""
    automaton = grammar()
    off = automaton.states.index(OFF)
    inside = np.arange(len(automaton.states)) != off
    return (automaton.next == off) & inside[:, None]
