"""The grammar of amounts: which texts are amounts, in any format that people use.

``1250``, ``1,250.75``, ``1.250,75``, ``1'250.75``, ``$1,250``, ``12,50 €``, ``12.-``,
``.50``, ``1250,``. A deterministic automaton over kinds of characters; what leaves it ends
up `OFF` and has no value, ever. In the search its states carry learnt weights, so that an
unusual text is less likely, but can be read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitpad.segmentation.kinds import KINDS, kind_of

Phase = Literal[
    "start", "sign", "lead", "whole", "either", "group", "fraction", "dash", "tail", "off"
]
MOST_COUNTED = 4
_SIGNS = ("dollar", "euro", "pound")
_FINAL = ("whole", "dash", "tail")


@dataclass(frozen=True)
class AmountState:
    """Where an amount stands after some characters.

    Parameters
    ----------
    phase : Phase
        `either` is behind the first mark, of which nobody knows yet whether it groups
        thousands or parts the fraction; `lead` is behind a mark in front.
    mark : str
        The kind of the mark that groups, or may, in `either` and `group`.
    count : int
        The digits since the last mark; from `MOST_COUNTED` on they are not counted.
    """

    phase: Phase
    mark: str = ""
    count: int = 0


OFF = AmountState("off")


def after(state: AmountState, kind: str) -> AmountState:
    """Return the state behind one more character of this kind."""
    if kind == "digit":
        return _after_digit(state)
    if kind in ("point", "comma", "apostrophe"):
        return _after_mark(state, kind)
    if kind in _SIGNS:
        if state.phase == "start":
            return AmountState("sign")
        return AmountState("tail") if _is_number(state) else OFF
    if kind == "minus" and (state.phase in ("either", "fraction") and not state.count):
        return AmountState("dash")
    return OFF


def _after_digit(state: AmountState) -> AmountState:
    match state.phase:
        case "start" | "sign":
            return AmountState("whole", count=1)
        case "lead":
            return AmountState("fraction", count=1)
        case "whole" | "fraction":
            return replace(state, count=min(state.count + 1, MOST_COUNTED))
        case "either" if state.count == 3:
            return AmountState("fraction", count=MOST_COUNTED)
        case "group" if state.count == 3:
            return OFF
        case "either" | "group":
            return replace(state, count=state.count + 1)
    return OFF


def _after_mark(state: AmountState, mark: str) -> AmountState:
    groups = mark == "apostrophe"
    match state.phase:
        case "start" | "sign" if not groups:
            return AmountState("lead")
        case "whole" if state.count < MOST_COUNTED:
            return AmountState("group" if groups else "either", mark)
        case "whole" if not groups:
            return AmountState("fraction")
        case "either" | "group" if state.count == 3:
            if mark == state.mark:
                return AmountState("group", mark)
            return OFF if groups else AmountState("fraction")
    return OFF


def _is_number(state: AmountState) -> bool:
    """Return whether an amount may end here."""
    if state.phase == "group":
        return state.count == 3
    return state.phase in (*_FINAL, "either", "fraction")


@dataclass(frozen=True, eq=False)
class Grammar:
    """The automaton as arrays.

    Parameters
    ----------
    states : tuple of AmountState
        The first is where every amount begins.
    next : NDArray, shape (states, kinds), int
        The state behind one more character.
    is_amount : NDArray, shape (states,), bool
        Whether a text that ends here is an amount and has a value.
    """

    states: tuple[AmountState, ...]
    next: NDArray[np.intp]
    is_amount: NDArray[np.bool_]

    def path(self, kinds: Iterable[int]) -> list[int]:
        """Return the states that characters of these kinds go through, the first included."""
        found = [0]
        for kind in kinds:
            found.append(int(self.next[found[-1], kind]))
        return found

    def accepts(self, text: str) -> bool:
        """Return whether a text is an amount in some format."""
        one_sign = sum(KINDS[kind_of(character)] in _SIGNS for character in text) <= 1
        ends = self.path(kind_of(character) for character in text)[-1]
        return one_sign and bool(self.is_amount[ends])


@lru_cache(1)
def grammar() -> Grammar:
    """Return the grammar of amounts, its states in the order in which they are reached."""
    states, table = [AmountState("start")], []
    for state in states:
        row = [after(state, kind) for kind in KINDS]
        states += [new for new in dict.fromkeys(row) if new not in states]
        table.append([states.index(new) for new in row])
    amounts = np.array([_is_number(state) for state in states])
    return Grammar(tuple(states), np.array(table, dtype=np.intp), amounts)
