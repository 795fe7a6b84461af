"""Read ink: part it into characters as the network likes best, and make an amount of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.grouping import Candidate, candidates, orders, writing_height
from digitpad.ink.normalise import Image, normalise_all
from digitpad.ink.strokes import Box, Ink
from digitpad.network.functions import softmax
from digitpad.network.network import Network
from digitpad.reading.amount import DecimalMark, value_of
from digitpad.reading.layout import Costs, Line, mark_of
from digitpad.reading.path import Choice, Path, best_path
from digitpad.reading.result import DOUBTFUL, Character, Reading
from digitpad.storage import load_weights

Probabilities = NDArray[np.float32]
_Seen = dict[tuple[int, ...], tuple[Image, Probabilities]]


@dataclass(frozen=True, eq=False)
class Reader:
    """A network with what it takes to read amounts with it.

    Parameters
    ----------
    network : Network
    temperature : float
        Divides the logits, so that confidence means what it says.
    threshold : float
        A digit less confident than this is doubtful.
    decimal_mark : {'.', ',', 'auto'}
        What parts the whole from the fraction.
    costs : Costs
        What unusual geometry costs.
    """

    network: Network
    temperature: float = 1.0
    threshold: float = 0.5
    decimal_mark: DecimalMark = "auto"
    costs: Costs = field(default_factory=Costs)

    @classmethod
    def load(cls, which: str | FilePath = "pen") -> Reader:
        """Return a reader with the weights of that name or in that file.

        Raises
        ------
        WeightsError
            If they cannot be used, or are not for pictures of 28×28 and ten digits.
        """
        weights = load_weights(which)
        return cls(weights.network, weights.temperature)

    def with_network(self, network: Network) -> Reader:
        """Return the same reader with another network, such as after a training step."""
        return replace(self, network=network)

    def probabilities(self, images: Image) -> Probabilities:
        """Return calibrated probabilities, shape (N, 10), for images of shape (N, 28, 28)."""
        z = self.network.forward(images.reshape(len(images), -1)).z[-1]
        return softmax(z / self.temperature).astype(np.float32)

    def read(self, ink: Ink) -> Reading:
        """Return what `ink` says. Empty ink reads as nothing."""
        if not len(ink):
            return Reading("", None, 0.0, ())
        height = writing_height(ink)
        line = Line.through([stroke.box for stroke in ink.strokes], height)
        ways = orders(ink, height)
        found = [candidates(way, height) for way in ways]
        seen = self._seen([candidate for some in found for candidate in some])
        paths = [
            best_path(self._choices(some, seen, line), len(way), self._between)
            for way, some in zip(ways, found, strict=True)
        ]
        return self._reading(min(paths, key=lambda path: path.cost), seen, line)

    def _seen(self, found: Sequence[Candidate]) -> _Seen:
        """Ask the network about each candidate once; the orders share most of them."""
        different = {candidate.key: candidate for candidate in found}
        images = normalise_all([candidate.ink for candidate in different.values()])
        pairs = zip(images, self.probabilities(images), strict=True)
        return dict(zip(different, pairs, strict=True))

    def _choices(self, found: Sequence[Candidate], seen: _Seen, line: Line) -> list[Choice]:
        """Return what each candidate may be: a digit, or what is likelier than a digit."""
        choices = []
        for candidate in found:
            p = float(seen[candidate.key][1].max())
            digit = self.costs.of_digit(candidate, p, line)
            separator = self.costs.of_separator(candidate, line)
            sign = self.costs.of_sign(candidate) if candidate.start == 0 else float("inf")
            choices.append(Choice(candidate, "digit", digit))
            if min(separator, sign) < digit:
                kind = "separator" if separator < sign else "sign"
                choices.append(Choice(candidate, kind, min(separator, sign)))
        return choices

    def _between(self, left: Choice, right: Choice) -> float:
        return self.costs.of_neighbours(left.candidate.box, right.candidate.box)

    def _reading(self, path: Path, seen: _Seen, line: Line) -> Reading:
        choices = sorted(path.choices, key=lambda choice: _centre(choice.candidate.box))
        characters = tuple(
            self._character(choice, *seen[choice.candidate.key], line) for choice in choices
        )
        text = "".join(character.text for character in characters)
        confidence = float(np.prod([character.confidence for character in characters]))
        return Reading(text, value_of(text, self.decimal_mark), confidence, characters)

    def _character(self, choice: Choice, image: Image, p: Probabilities, line: Line) -> Character:
        candidate = choice.candidate
        about = candidate.box, candidate.strokes, p, image
        if choice.kind == "separator":
            mark = mark_of(candidate, line)
            return Character(mark, float(np.exp(-choice.cost)), *about, (mark,))
        if choice.kind == "sign":
            return Character("$", float(np.exp(-choice.cost)), *about, ("$",))
        first, second = np.argsort(p)[:-3:-1]
        clear = p[first] >= self.threshold
        guesses = (str(first),) if clear else (str(first), str(second))
        return Character(guesses[0] if clear else DOUBTFUL, float(p[first]), *about, guesses)


def _centre(box: Box) -> float:
    return box.x + box.w / 2
