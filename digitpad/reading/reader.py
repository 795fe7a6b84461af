"""Read ink: group its strokes, ask the network about each group, make an amount of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path

import numpy as np

from digitpad.ink.normalise import Image, normalise_all
from digitpad.ink.strokes import Box, Ink
from digitpad.network.functions import softmax
from digitpad.network.network import Network
from digitpad.reading.result import DOUBTFUL, Character, Reading
from digitpad.storage import load_weights


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
    """

    network: Network
    temperature: float = 1.0
    threshold: float = 0.8

    @classmethod
    def load(cls, which: str | Path = "pen") -> Reader:
        """Return a reader with the weights of that name or in that file."""
        weights = load_weights(which)
        return cls(weights.network, weights.temperature)

    def with_network(self, network: Network) -> Reader:
        """Return the same reader with another network, such as after a training step."""
        return replace(self, network=network)

    def probabilities(self, images: Image) -> np.ndarray:
        """Return calibrated probabilities, shape (N, 10), for images of shape (N, 28, 28)."""
        z = self.network.forward(images.reshape(len(images), -1)).z[-1]
        return softmax(z / self.temperature)

    def read(self, ink: Ink) -> Reading:
        """Return what `ink` says. Empty ink reads as nothing."""
        groups = _grouped(ink)
        if not groups:
            return Reading("", None, 0.0, ())
        images = normalise_all([ink.only(group) for group in groups])
        characters = tuple(
            self._character(ink, group, image, p)
            for group, image, p in zip(groups, images, self.probabilities(images), strict=True)
        )
        text = "".join(character.text for character in characters)
        confidence = float(np.prod([character.confidence for character in characters]))
        return Reading(text, _value(text), confidence, characters)

    def _character(
        self, ink: Ink, group: tuple[int, ...], image: Image, p: np.ndarray
    ) -> Character:
        box = ink.only(group).box or Box(0, 0, 0, 0)
        best, second = np.argsort(p)[:-3:-1]
        if ink.box and max(box.w, box.h) < 0.12 * ink.box.h:
            return Character(".", 1.0, box, group, p, image, (".",))
        clear = p[best] >= self.threshold
        guesses = (str(best),) if clear else (str(best), str(second))
        text = str(best) if clear else DOUBTFUL
        return Character(text, float(p[best]), box, group, p, image, guesses)


def _grouped(ink: Ink) -> Sequence[tuple[int, ...]]:
    """Return strokes that overlap from left to right, as groups from left to right."""
    groups: list[tuple[float, tuple[int, ...]]] = []
    for i in sorted(range(len(ink)), key=lambda i: ink.strokes[i].box.x):
        box = ink.strokes[i].box
        if groups and box.x < groups[-1][0]:
            right, members = groups[-1]
            groups[-1] = (max(right, box.right), (*members, i))
        else:
            groups.append((box.right, (i,)))
    return [tuple(sorted(members)) for _, members in groups]


def _value(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
