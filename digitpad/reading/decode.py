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
from digitpad.segmentation.kinds import DIGIT, PRINTED, kinds_of

See = Callable[[Sequence[int]], Sequence[SeenImage]]
WORTH_NAMING = 0.02
"""The share below which a guess is not shown."""
MOST_QUESTIONED = 4
"""Of so many characters, the least certain ones, it is asked what else they may be."""
SAME_DIGITS = 0.8
"""Where amounts that take no ink for another digit have this share together, it is their marks
and their parting that are in question."""


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
        path = sure_path(graph, found.states) or best_path(graph, free)
        seen = see([choice.candidate for choice in path])
        characters = tuple(
            self._character(found, choice, each, opinions)
            for choice, each in zip(path, seen, strict=True)
        )
        text = "".join(choice.text for choice in path)
        confidence = self.model.calibration.of(found.log_share(text))
        plain = Reading(text, value_of(text, self.mark), confidence, characters)
        if confidence >= self.threshold and plain.value is not None:
            return plain
        if writing:
            return self._doubting(replace(plain, value=None), found, path)
        spellings = self._spellings(found, path)
        options = tuple(self._alternative(found.graph, spelled) for spelled in spellings)
        confidence = self.model.calibration.of(found.log_share(options[0].text))
        asking = replace(plain, value=None, confidence=confidence, alternatives=options)
        some_amount = any(option.value is not None for option in options)
        if confidence >= self.threshold or (some_amount and _no_digit_is_open(spellings)):
            return asking
        return self._doubting(asking, found, path)

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

    def _doubting(self, reading: Reading, found: _Found, path: Sequence[Choice]) -> Reading:
        """Return the reading with its least certain characters as ``?``, until the rest is sure."""
        characters = list(reading.characters)
        open_to_doubt = [i for i, c in enumerate(characters) if self._may_be_doubtful(c)]
        for i in sorted(open_to_doubt, key=lambda i: characters[i].confidence):
            characters[i] = replace(characters[i], text=DOUBTFUL, guesses=found.guesses(path[i]))
            rest = [c.confidence for c in characters if not c.doubtful]
            if float(np.prod(rest)) >= self.threshold:
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
        """Sum over all paths."""
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


def _no_digit_is_open(spellings: Sequence[_Spelling]) -> bool:
    """Return whether the likeliest amounts differ in nothing but marks and parting."""
    first = spellings[0]
    same = [each for each in spellings if not _takes_for_another_digit(first.path, each.path)]
    sure = sum(each.share for each in same) >= SAME_DIGITS
    return len(same) > 1 and sure and DOUBTFUL not in first.text


def _takes_for_another_digit(one: Sequence[Choice], other: Sequence[Choice]) -> bool:
    """Return whether some ink is one digit on one path, and another digit on the other."""
    digit = {choice.candidate: choice.text for choice in one if choice.kind == DIGIT}
    digits = [choice for choice in other if choice.kind == DIGIT]
    return any(digit.get(choice.candidate, choice.text) != choice.text for choice in digits)
