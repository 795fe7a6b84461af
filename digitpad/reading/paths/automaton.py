"""Automata that read the kinds along a path: of all amounts, of anything, of one text."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.reading.paths.grammar import grammar
from digitpad.reading.paths.path_model import PathModel
from digitpad.segmentation.kinds import KINDS, kind_of, kinds_of

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Automaton:
    """What reads the kinds along a path; deterministic.

    Parameters
    ----------
    next : Ints, shape (kinds, G)
        Where each kind leads from each state.
    weight : Floats, shape (kinds, G)
        e to the power of that step's weight, 0 where it cannot be made.
    end : Floats, shape (G,)
        e to the power of the weight of ending there.
    state : Ints, shape (G,)
        The grammar's state that each stands for.
    digit : Ints or None, shape (G,)
        The digit that is written in each state; None where any may be.
    """

    next: Ints
    weight: Floats
    end: Floats
    state: Ints
    digit: Ints | None = None


def amounts(model: PathModel) -> Automaton:
    """Return the automaton of all texts, weighed by the grammar."""
    following = grammar().next.T
    states = np.arange(following.shape[1])
    return Automaton(following, np.exp(model.step).T, np.exp(model.end), states)


def anything(model: PathModel) -> Automaton:
    """Return the automaton of all texts alike, for a model without grammar: it has one state."""
    weight = np.exp(model.step[:1]).T
    one = np.zeros(1, dtype=np.intp)
    return Automaton(np.zeros(weight.shape, dtype=np.intp), weight, np.exp(model.end[:1]), one)


def spelling(text: str, model: PathModel) -> Automaton:
    """Return the automaton of one text, weighed by the grammar.

    What is printed as ``?`` may be of any kind that is so printed.
    """
    state = np.array(grammar().path(kind_of(character) for character in text), dtype=np.intp)
    length = len(text)
    following = np.tile(np.minimum(np.arange(1, length + 2), length), (len(KINDS), 1))
    weight = np.zeros(following.shape)
    for i, character in enumerate(text):
        for kind in kinds_of(character):
            weight[kind, i] = np.exp(model.step[state[i], kind])
    end = np.zeros(length + 1)
    end[-1] = np.exp(model.end[state[-1]])
    digit = np.array([int(c) if c.isdigit() else 0 for c in text + "?"], dtype=np.intp)
    return Automaton(following, weight, end, state, digit)
