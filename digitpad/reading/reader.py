"""Read ink: part it into characters as the network likes best, and make an amount of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.grouping import Candidate, Piece, candidates, orders, writing_height
from digitpad.ink.normalise import Image, normalise_all
from digitpad.ink.strokes import Ink
from digitpad.network.functions import softmax
from digitpad.network.network import Network
from digitpad.reading.amount import DecimalMark, value_of
from digitpad.reading.layout import Costs, Line, mark_of
from digitpad.reading.path import Choice, Path, best_path
from digitpad.reading.result import DOUBTFUL, Character, Reading
from digitpad.storage import load_weights

Probabilities = NDArray[np.float32]


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
        ways = [self._best_way(order, line) for order in orders(ink, height)]
        return self._reading(min(ways, key=lambda way: way.path.cost))

    def _best_way(self, order: Sequence[Piece], line: Line) -> _Way:
        found = candidates(order, line.height)
        images = normalise_all([candidate.ink for candidate in found])
        p = self.probabilities(images)
        choices = [
            choice
            for i, candidate in enumerate(found)
            for choice in self._choices(i, candidate, p[i], line)
        ]
        path = best_path(choices, len(order), self._between)
        return _Way(path, images, p, line)

    def _choices(self, i: int, candidate: Candidate, p: Probabilities, line: Line) -> list[Choice]:
        """Return what a candidate may be; what would be absurd only if nothing else may."""
        digit = Choice(i, candidate, "digit", self.costs.of_digit(candidate, float(p.max()), line))
        others = [Choice(i, candidate, "separator", self.costs.of_separator(candidate, line))]
        if candidate.start == 0:
            others.append(Choice(i, candidate, "sign", self.costs.of_sign(candidate)))
        return [digit, *(choice for choice in others if choice.cost < digit.cost)]

    def _between(self, left: Choice, right: Choice) -> float:
        return self.costs.of_neighbours(left.candidate.box, right.candidate.box)

    def _reading(self, way: _Way) -> Reading:
        choices = sorted(
            way.path.choices,
            key=lambda choice: choice.candidate.box.x + choice.candidate.box.w / 2,
        )
        characters = tuple(self._character(choice, way) for choice in choices)
        text = "".join(character.text for character in characters)
        confidence = float(np.prod([character.confidence for character in characters]))
        return Reading(text, value_of(text, self.decimal_mark), confidence, characters)

    def _character(self, choice: Choice, way: _Way) -> Character:
        candidate, p, image = choice.candidate, way.p[choice.index], way.images[choice.index]
        about = candidate.box, candidate.strokes, p, image
        if choice.kind == "separator":
            mark = mark_of(candidate, way.line)
            return Character(mark, float(np.exp(-choice.cost)), *about, (mark,))
        if choice.kind == "sign":
            return Character("$", float(np.exp(-choice.cost)), *about, ("$",))
        first, second = np.argsort(p)[:-3:-1]
        clear = p[first] >= self.threshold
        guesses = (str(first),) if clear else (str(first), str(second))
        return Character(guesses[0] if clear else DOUBTFUL, float(p[first]), *about, guesses)


@dataclass(frozen=True, eq=False)
class _Way:
    """One way to part the ink, with what the network said about its candidates."""

    path: Path
    images: Image
    p: Probabilities
    line: Line
