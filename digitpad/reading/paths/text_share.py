"""Which share of all paths spells a text: the probability of each character, given those before it.

Where a path stands and what the sums behind that are say how probable each way on is. Only the
ways that spell the text are followed, and of them only those that are not negligible. So the
time that it takes is that of the text's length, however many ways there are to part the ink.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from math import inf, log
from operator import mul

import numpy as np

from digitpad.reading.paths.automaton import Automaton
from digitpad.reading.paths.graph import Floats, Graph
from digitpad.reading.paths.path_sum import Backward
from digitpad.segmentation.kinds import DIGIT, kind_of, kinds_of

NEGLIGIBLE = 1e-14
"""A beginning of the text of which so few paths make a state is not followed further."""
_START = -1


class TextShares:
    """The shares of all texts.

    Parameters
    ----------
    graph : Graph
    automaton : Automaton
        Of all texts: any digit may be in any of its states.
    ahead : Backward
        The sums over all paths.
    """

    def __init__(self, graph: Graph, automaton: Automaton, ahead: Backward) -> None:
        self._graph, self._automaton = graph, automaton
        self._rest = _levelled_by_node(graph, ahead)
        self._columns: dict[int, list[float]] = {}

    def log_share(self, text: str) -> float:
        """Return the logarithm of the share of the paths that spell `text`; -inf if none does."""
        g, spelled = 0, {_START: 1.0}
        for character in text:
            spelled = self._onward(spelled, self._column(g), character)
            g = int(self._automaton.next[kind_of(character), g])
        last = self._graph.nodes - 1
        share = sum(s for state, s in spelled.items() if state >= 0 and self._heads[state] == last)
        return log(share) if share > 0 else -inf

    def _onward(
        self, spelled: Mapping[int, float], rest: list[float], character: str
    ) -> dict[int, float]:
        """Return the share of each state behind one more character."""
        behind: dict[int, float] = {}
        for state, share in spelled.items():
            out, steps = self._steps(state)
            ways = list(map(mul, steps, rest[out]))
            total = sum(ways)
            for following in self._spelling(out, character) if total else ():
                more = share * ways[following - out.start] / total
                behind[following] = behind.get(following, 0.0) + more
        if character.isdigit():
            behind = {
                state: share * self._digit(state, int(character)) for state, share in behind.items()
            }
        return {state: share for state, share in behind.items() if share > NEGLIGIBLE}

    def _steps(self, state: int) -> tuple[slice, list[float]]:
        """Return the states that may follow one, and the steps that lead there."""
        if state == _START:
            return self._graph.out[0], [1.0] * len(self._graph.heads[0])
        node = self._heads[state]
        return self._graph.out[node], self._graph.steps[node][self._graph.row[state]].tolist()

    def _digit(self, state: int, digit: int) -> float:
        """Return how probable a digit is, if the state is one."""
        return float(self._graph.digit_shares[self._graph.candidate[state], digit])

    def _spelling(self, out: slice, character: str) -> list[int]:
        kinds = (DIGIT,) if character.isdigit() else kinds_of(character)
        return [state for state in range(out.start, out.stop) if self._kinds[state] in kinds]

    @cached_property
    def _kinds(self) -> list[int]:
        return self._graph.kind.tolist()

    @cached_property
    def _heads(self) -> list[int]:
        return self._graph.head.tolist()

    def _column(self, g: int) -> list[float]:
        if g not in self._columns:
            self._columns[g] = self._rest[:, g].tolist()
        return self._columns[g]


def _levelled_by_node(graph: Graph, ahead: Backward) -> Floats:
    """Return the sums to the end, those from one node on the same scale, (S, G)."""
    if not any(ahead.level):
        return ahead.rest
    level = np.array(ahead.level)[graph.head]
    highest = np.full(graph.nodes, -inf)
    np.maximum.at(highest, graph.tail, level)
    highest[highest == -inf] = 0.0
    return ahead.rest * np.exp(level - highest[graph.tail])[:, None]
