"""From evidence to what the pad says: the best path, its share of all paths, and doubt.

The share, calibrated, is the confidence. Where it is below the threshold the pad asks: the least
certain characters become ``?``; or, where it is only open which marks were written, the
text stays and has no value until somebody chooses between the alternatives.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

import numpy as np

from digitpad.ink.strokes import Box
from digitpad.network.functions import softmax
from digitpad.reading.amount import DecimalMark, value_of
from digitpad.reading.amount_model import AmountModel
from digitpad.reading.best_path import Choice, best_path
from digitpad.reading.judge import Judged
from digitpad.reading.path_gradient import posterior
from digitpad.reading.path_sum import (
    Automaton,
    Evidence,
    Floats,
    Graph,
    amounts,
    anything,
    forward,
    log_sum,
    spelling,
)
from digitpad.reading.result import DOUBTFUL, Alternative, Character, Reading
from digitpad.segmentation.kinds import DIGIT, PRINTED

GROUPING_MARKS = ".,'"
WORTH_NAMING = 0.02
"""The share below which a guess is not shown."""
MOST_QUESTIONED = 4
"""Of so many characters, the least certain ones, it is asked what else they may be."""
SAME_DIGITS = 0.8
"""Where amounts with the same digits have this share together, their marks are the question."""


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

    def reading(
        self, evidence: Evidence, seen: Sequence[Judged], again: AbstractSet[int]
    ) -> Reading:
        """Return what the evidence says.

        Parameters
        ----------
        evidence : Evidence
        seen : sequence of Judged
            For each candidate of the lattice.
        again : set of int
            Which of them were looked at again.
        """
        paths, writing = self.model.paths, self.unfinished is not None
        graph, free = Graph(evidence, paths), anything(paths) if writing else amounts(paths)
        sums = forward(graph, free)
        found = _Found(graph, free, posterior(graph, free, sums).states.sum(axis=1), sums.log_z)
        path = best_path(graph, free)
        characters = tuple(
            self._character(found, choice, seen[choice.candidate], choice.candidate in again)
            for choice in path
        )
        text = "".join(choice.text for choice in path)
        confidence = self.model.calibration.of(found.log_share(text))
        plain = Reading(text, value_of(text, self.mark), confidence, characters)
        if confidence >= self.threshold and plain.value is not None:
            return plain
        options = () if writing else self._alternatives(found, path)
        if not options:
            return self._doubting(replace(plain, value=None), found, path)
        confidence = self.model.calibration.of(found.log_share(options[0].text))
        asking = replace(plain, value=None, confidence=confidence, alternatives=options)
        if confidence >= self.threshold or _only_marks(options):
            return asking
        return self._doubting(asking, found, path)

    def _character(self, found: _Found, choice: Choice, judged: Judged, again: bool) -> Character:
        candidate = found.graph.evidence.lattice.candidates[choice.candidate]
        p = np.exp(found.graph.evidence.digits[choice.candidate]).astype(np.float32)
        left, top, right, bottom = found.graph.evidence.boxes[choice.candidate].tolist()
        return Character(
            choice.text,
            found.share_of(choice),
            self.place(candidate.box),
            candidate.strokes if self.strokes else (),
            p,
            judged.image,
            (choice.text,) if choice.text != DOUBTFUL else found.guesses(choice),
            judged.trace,
            again,
            (top, bottom, right - left, bottom - top),
        )

    def _alternatives(self, found: _Found, path: Sequence[Choice]) -> tuple[Alternative, ...]:
        """Return the best texts that there are without one of the least certain choices."""
        unsure = sorted(path, key=found.share_of)[:MOST_QUESTIONED]
        paths = [path, *(best_path(found.graph.without(c), found.free) for c in unsure)]
        texts = dict.fromkeys("".join(choice.text for choice in each) for each in paths)
        shares = {text: float(np.exp(found.log_share(text))) for text in texts}
        named = [text for text in texts if shares[text] >= WORTH_NAMING] or list(texts)[:1]
        return tuple(
            Alternative(text, value_of(text, self.mark), shares[text])
            for text in sorted(named, key=lambda text: -shares[text])
        )

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
    """All paths through a graph, and what share of them goes through each state."""

    graph: Graph
    free: Automaton
    share: Floats
    log_z: float

    def log_share(self, text: str) -> float:
        """Return the logarithm of the share of the paths that spell `text`."""
        return log_sum(self.graph, spelling(text, self.graph.model)) - self.log_z

    def share_of(self, choice: Choice) -> float:
        """Return the share of the paths that take this ink for this character."""
        return min(self._symbols(choice.candidate).get(choice.text, 0.0), 1.0)

    def guesses(self, choice: Choice) -> tuple[str, ...]:
        """Return what this ink may be, likeliest first."""
        symbols = self._symbols(choice.candidate)
        symbols.pop(DOUBTFUL, None)
        first = sorted(symbols, key=lambda symbol: -symbols[symbol])
        return tuple(s for s in first if symbols[s] >= WORTH_NAMING)[:2] or tuple(first[:1])

    def _symbols(self, candidate: int) -> dict[str, float]:
        """Return the share of each symbol that this ink may be."""
        digits = softmax(self.graph.digits[candidate])
        symbols: dict[str, float] = {}
        for state in np.flatnonzero(self.graph.candidate == candidate):
            share, kind = float(self.share[state]), int(self.graph.kind[state])
            if kind == DIGIT:
                for digit, p in enumerate(digits):
                    symbols[str(digit)] = symbols.get(str(digit), 0.0) + share * float(p)
            else:
                symbols[PRINTED[kind]] = symbols.get(PRINTED[kind], 0.0) + share
        return symbols


def _only_marks(options: Sequence[Alternative]) -> bool:
    """Return whether the likeliest amounts differ in nothing but marks."""
    first = options[0].text
    same = [option for option in options if _unmarked(option.text) == _unmarked(first)]
    sure = sum(option.confidence for option in same) >= SAME_DIGITS
    return len(same) > 1 and sure and DOUBTFUL not in first


def _unmarked(text: str) -> str:
    return "".join(character for character in text if character not in GROUPING_MARKS)
