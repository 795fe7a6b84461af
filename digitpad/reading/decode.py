"""From evidence to what the pad says: the best path, its share of all paths, and doubt.

The share, calibrated, is the confidence. Where it is below the threshold the pad asks. Where the
same ink may be one digit or another, the least certain characters become ``?``. Where it is
open which marks were written, or how the ink is parted, no ``?`` could stand for that: the
text stays and has no value until somebody chooses between the alternatives.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from digitpad.ink.strokes import Box
from digitpad.reading.amount import DecimalMark, value_of
from digitpad.reading.amount_model import AmountModel
from digitpad.reading.evidence.image_networks import SeenImage
from digitpad.reading.evidence.judge import Opinions
from digitpad.reading.paths.automaton import Automaton, amounts, anything
from digitpad.reading.paths.best_path import best_path, sure_path
from digitpad.reading.paths.graph import Choice, Evidence, Floats, Graph
from digitpad.reading.paths.path_sum import backward, forward
from digitpad.reading.paths.posterior import state_posterior
from digitpad.reading.paths.text_share import TextShares
from digitpad.reading.result import (
    DOUBTFUL,
    Alternative,
    Character,
    PossibleCharacter,
    Reading,
)
from digitpad.segmentation.kinds import DIGIT, PRINTED, UNKNOWN, kinds_of

See = Callable[[Sequence[int]], Sequence[SeenImage]]
WORTH_NAMING = 0.02
"""The share below which a guess is not shown."""
SURELY_WHOLE = 0.9
"""Ink is one character if so great a share of the paths takes it for one."""
MOST_QUESTIONED = 4
"""Of so many characters, the least certain ones, it is asked what else they may be."""


@dataclass(frozen=True, eq=False)
class Decoder:
    """Reads evidence with a model.

    Parameters
    ----------
    model : AmountModel
    threshold : float
        The confidence below which to ask.
    mark : DecimalMark
    place : callable
        Brings a box back to ink units.
    strokes : bool
        Whether pieces come from strokes, whose numbers characters then name.
    unfinished : int, optional
        The stroke that is being written. Only its character is doubtful then: what is
        finished shall not change with it.
    """

    model: AmountModel
    threshold: float
    mark: DecimalMark
    place: Callable[[Box], Box]
    strokes: bool = True
    unfinished: int | None = None

    def reading(self, evidence: Evidence, see: See, opinions: Opinions) -> Reading:
        """Return what the evidence says.

        Parameters
        ----------
        evidence : Evidence
        see : callable
            Gives candidates of the lattice, by their numbers, as the digit network sees them.
        opinions : Opinions
            What it comes from.
        """
        paths, writing = self.model.paths, self.unfinished is not None
        graph, free = Graph(evidence, paths), anything(paths) if writing else amounts(paths)
        found = _Found.of(graph, free)
        path = sure_path(found.graph, found.states) or best_path(found.graph, free)
        plain = self._plain(found, path, see, opinions)
        if plain.confidence >= self.threshold and plain.value is not None:
            return plain
        if writing:
            shares = [found.share_of(choice) for choice in path]
            return self._doubting(replace(plain, value=None), found, path, shares)
        spellings = self._spellings(found, path)
        if spellings[0].path is not path:
            plain = self._plain(found, spellings[0].path, see, opinions)
        return self._asking(found, spellings, plain)

    def _plain(
        self, found: _Found, path: Sequence[Choice], see: See, opinions: Opinions
    ) -> Reading:
        """Return what a path says, without a doubt."""
        seen = see([choice.candidate for choice in path])
        characters = tuple(
            self._character(found, choice, each, opinions)
            for choice, each in zip(path, seen, strict=True)
        )
        text = "".join(choice.text for choice in path)
        confidence = self.model.calibration.of(found.log_share(text))
        return Reading(text, value_of(text, self.mark), confidence, characters)

    def _asking(self, found: _Found, spellings: Sequence[_Spelling], plain: Reading) -> Reading:
        """Return the reading that asks which of these it is, as the first of them says it.

        Where one of them is an amount, only those characters are ``?`` whose own reading is open.
        """
        path = spellings[0].path
        options = tuple(self._alternative(found.graph, spelled) for spelled in spellings)
        asking = replace(plain, value=None, alternatives=options)
        some_amount = any(option.value is not None for option in options)
        share = found.share_given_segmentation if some_amount else found.share_of
        shares = [share(choice) for choice in path]
        if plain.confidence >= self.threshold or (some_amount and self._are_sure(shares)):
            return asking
        return self._doubting(asking, found, path, shares)

    def _are_sure(self, shares: Sequence[float]) -> bool:
        return float(np.prod(shares)) >= self.threshold

    def _character(
        self, found: _Found, choice: Choice, seen: SeenImage, opinions: Opinions
    ) -> Character:
        candidate = found.graph.evidence.lattice.candidates[choice.candidate]
        p = np.exp(found.graph.evidence.digits[choice.candidate]).astype(np.float32)
        left, top, right, bottom = found.graph.evidence.boxes[choice.candidate].tolist()
        return Character(
            choice.text,
            found.share_of(choice),
            self.place(candidate.box),
            candidate.strokes if self.strokes else (),
            p,
            seen.image,
            (choice.text,) if choice.text != DOUBTFUL else found.guesses(choice),
            seen.trace,
            choice.candidate in opinions.looked_again,
            choice.candidate in opinions.edges,
            choice.candidate in opinions.strokes,
            (top, bottom, right - left, bottom - top),
        )

    def _spellings(self, found: _Found, path: Sequence[Choice]) -> list[_Spelling]:
        """Return the best texts that there are without one of the least certain choices.

        Each with its share and its path, likeliest first.
        """
        unsure = sorted(path, key=found.share_of)[:MOST_QUESTIONED]
        others = [best_path(found.graph.without(choice), found.free) for choice in unsure]
        paths = [path, *(other for other in others if other)]
        texts = {"".join(choice.text for choice in each): each for each in reversed(paths)}
        every = [_Spelling(t, float(np.exp(found.log_share(t))), p) for t, p in texts.items()]
        every.sort(key=lambda spelled: -spelled.share)
        return [each for each in every if each.share >= WORTH_NAMING] or every[:1]

    def _alternative(self, graph: Graph, spelled: _Spelling) -> Alternative:
        candidates = graph.evidence.lattice.candidates
        characters = tuple(
            PossibleCharacter(c.text, candidates[c.candidate].strokes if self.strokes else ())
            for c in spelled.path
        )
        value = value_of(spelled.text, self.mark)
        return Alternative(spelled.text, value, spelled.share, characters)

    def _doubting(
        self, reading: Reading, found: _Found, path: Sequence[Choice], shares: Sequence[float]
    ) -> Reading:
        """Return the reading with its least certain characters as ``?``, until the rest is sure."""
        characters = list(reading.characters)
        open_to_doubt = [i for i, c in enumerate(characters) if self._may_be_doubtful(c)]
        for i in sorted(open_to_doubt, key=lambda i: shares[i]):
            characters[i] = replace(characters[i], text=DOUBTFUL, guesses=found.guesses(path[i]))
            rest = [s for s, c in zip(shares, characters, strict=True) if not c.doubtful]
            if self._are_sure(rest):
                break
        text = "".join(character.text for character in characters)
        return replace(reading, text=text, characters=tuple(characters))

    def _may_be_doubtful(self, character: Character) -> bool:
        return self.unfinished is None or self.unfinished in character.strokes


@dataclass(frozen=True, eq=False)
class _Found:
    """All paths through a graph, and what share of them takes each candidate for each kind.

    Parameters
    ----------
    graph : Graph
    free : Automaton
    texts : TextShares
    states : Floats, shape (S,)
    kinds : Floats, shape (n, kinds)
    """

    graph: Graph
    free: Automaton
    texts: TextShares
    states: Floats
    kinds: Floats

    @classmethod
    def of(cls, graph: Graph, free: Automaton) -> _Found:
        """Sum over all paths; over those in any order where none goes from left to right."""
        sums = forward(graph, free)
        if sums.log_z == -np.inf:
            graph = graph.in_any_order()
            sums = forward(graph, free)
        ahead = backward(graph, free, sums.emitted)
        kinds = np.zeros_like(graph.evidence.kinds)
        states = state_posterior(graph, sums, ahead)
        np.add.at(kinds, (graph.candidate, graph.kind), states)
        return cls(graph, free, TextShares(graph, free, ahead), states, kinds)

    def log_share(self, text: str) -> float:
        """Return the logarithm of the share of the paths that spell `text`."""
        return self.texts.log_share(text)

    def share_of(self, choice: Choice) -> float:
        """Return the share of the paths that take this ink for this character."""
        shares = self.kinds[choice.candidate]
        if choice.kind == DIGIT:
            share = shares[DIGIT] * self.graph.digit_shares[choice.candidate, int(choice.text)]
        else:
            share = sum(shares[kind] for kind in kinds_of(choice.text))
        return min(float(share), 1.0)

    def share_given_segmentation(self, choice: Choice) -> float:
        """Return the same among the paths on which this ink is that, another digit, or nothing.

        Those that part it otherwise, or take it for another mark, spell another amount. Where
        that is open, what is no character may as well be part of one.
        """
        own, kinds = self.share_of(choice), self.kinds[choice.candidate]
        whole = float(kinds.sum()) >= SURELY_WHOLE
        nothing = float(sum(kinds[kind] for kind in kinds_of(UNKNOWN))) if whole else 0.0
        digits = float(kinds[DIGIT]) if choice.kind == DIGIT else own
        return own / (max(own, digits) + nothing) if own else 0.0

    def guesses(self, choice: Choice) -> tuple[str, ...]:
        """Return what this ink may be, likeliest first."""
        shares = self.kinds[choice.candidate]
        symbols = {
            str(d): shares[DIGIT] * p
            for d, p in enumerate(self.graph.digit_shares[choice.candidate])
        }
        named = [kind for kind in range(len(PRINTED)) if PRINTED[kind] not in ("", DOUBTFUL)]
        symbols |= {PRINTED[kind]: shares[kind] for kind in named}
        first = sorted(symbols, key=lambda symbol: -symbols[symbol])
        return tuple(s for s in first if symbols[s] >= WORTH_NAMING)[:2] or tuple(first[:1])


class _Spelling(NamedTuple):
    text: str
    share: float
    path: Sequence[Choice]
