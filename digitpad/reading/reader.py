"""The reader: ink or a picture in, an amount out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import WeightsError
from digitpad.ink.normalise import Image, normalise_all
from digitpad.ink.reference_frame import ReferenceFrame
from digitpad.ink.strokes import Box, Ink
from digitpad.network.functions import Array, constant, softmax
from digitpad.network.network import Network, Trace
from digitpad.reading.amount import DecimalMark, value_of
from digitpad.reading.cache import InkCache
from digitpad.reading.decode import characters
from digitpad.reading.doubt import FARTHEST, ONCE, farthest, is_scribble
from digitpad.reading.result import Reading
from digitpad.reading.test_time_augmentation import AUGMENT_BELOW, views
from digitpad.segmentation.candidates import Candidate, by_place, orders, writing_height
from digitpad.segmentation.constraints import StrokeConstraints
from digitpad.segmentation.features import BaseLine, Costs
from digitpad.segmentation.segment import Judged, Part, Probabilities, part
from digitpad.weights.store import DIGITS, Weights, load_weights

Adjust = Callable[[Probabilities, Image], Probabilities]
EMPTY_READING = Reading("", None, 0.0, ())


@dataclass(frozen=True, eq=False)
class Reader:
    """A network with what it takes to read amounts with it.

    Parameters
    ----------
    network : Network
        784 inputs, 10 outputs.
    temperature : float
        Divides the logits, so that confidence means what it says.
    threshold : float
        A lone digit less confident than this is doubtful; so is one whose second guess
        is two thirds as likely, or more.
    decimal_mark : {'.', ',', 'auto'}
        What parts the whole from the fraction.
    costs : Costs
        What unusual geometry costs.
    second_look : bool
        Whether ink that the network is not sure of is looked at again, leaning and
        stretched otherwise, and the logits averaged.
    adjust : Adjust or None
        What a writer's own examples make of the probabilities for images.

    Raises
    ------
    ValueError
        If the network does not read digits of 28×28 pixels.
    """

    network: Network
    temperature: float = 1.0
    threshold: float = 0.5
    decimal_mark: DecimalMark = "auto"
    costs: Costs = field(default_factory=Costs)
    second_look: bool = True
    adjust: Adjust | None = None
    _memory: InkCache[Judged] = field(default_factory=InkCache, init=False, repr=False)
    _again: InkCache[Probabilities] = field(default_factory=InkCache, init=False, repr=False)

    def __post_init__(self) -> None:
        if (self.network.sizes[0], self.network.sizes[-1]) != (784, 10):
            raise ValueError(f"a reader needs 784 inputs and 10 outputs, not {self.network.sizes}")

    @classmethod
    def load(cls, which: str | Path = "pen") -> Reader:
        """Return a reader with the weights of that name or in that file.

        Raises
        ------
        WeightsError
            If they cannot be used, or are not those of a network that reads digits.
        """
        return cls.of(load_weights(which), which)

    @classmethod
    def of(cls, weights: Weights, which: str | Path) -> Reader:
        """Return a reader with weights that were loaded from `which`.

        Raises
        ------
        WeightsError
            If they are not those of a network that reads digits.
        """
        if weights.labels != DIGITS:
            raise WeightsError(which, "its outputs do not stand for the digits 0 to 9")
        try:
            return cls(weights.network, weights.temperature)
        except ValueError as error:
            raise WeightsError(which, str(error)) from None

    def with_network(self, network: Network, adjust: Adjust | None = None) -> Reader:
        """Return the same reader with another network, such as after a training step."""
        return replace(self, network=network, adjust=adjust)

    def probabilities(self, images: Image) -> Probabilities:
        """Return calibrated probabilities, shape (N, 10), for images of shape (N, 28, 28)."""
        return self._adjusted(self._calibrated(self._passed(images).z[-1]), images)

    def _adjusted(self, p: Probabilities, images: Image) -> Probabilities:
        return self.adjust(p, images) if self.adjust else p

    def classify(self, inks: Sequence[Ink]) -> Probabilities:
        """Return calibrated probabilities, shape (N, 10), of ink that is one character each.

        Raises
        ------
        ValueError
            If one of them is empty.
        """
        return self._looked_again(inks, self.probabilities(normalise_all(inks)))

    def _looked_again(self, inks: Sequence[Ink], p: Probabilities) -> Probabilities:
        """Return `p` with the rows that are not sure averaged over all views."""
        unsure = self._unsure(p)
        if not len(unsure):
            return p
        p = p.copy()
        p[unsure] = self._again.look([inks[i] for i in unsure.tolist()], self._mean_of_views)
        return p

    def _unsure(self, p: Probabilities) -> NDArray[np.intp]:
        """Return which rows a second look is worth."""
        return np.flatnonzero(self.second_look & (p.max(axis=1, initial=0) < AUGMENT_BELOW))

    def _mean_of_views(self, inks: Sequence[Ink]) -> Sequence[Probabilities]:
        seen = views(inks)
        z = self._passed(seen.reshape(-1, *seen.shape[2:])).z[-1].reshape(*seen.shape[:2], -1)
        p = self._calibrated(z.mean(axis=0))
        return [constant(row) for row in self._adjusted(p, seen[0])]

    def _passed(self, images: Image) -> Trace:
        return self.network.forward(images.reshape(len(images), -1))

    def _calibrated(self, z: Array) -> Probabilities:
        return softmax(z / self.temperature).astype(np.float32)

    def read(
        self, ink: Ink, *, writing: bool = False, grouping: StrokeConstraints | None = None
    ) -> Reading:
        """Return what `ink` says. Empty ink reads as nothing.

        Parameters
        ----------
        ink : Ink
        writing : bool
            Whether the pen is still on the last stroke. What stands clear of it is then
            finished, and read as it was.
        grouping : StrokeConstraints, optional
            What the writer said about which strokes are one character.
        """
        if not len(ink):
            return EMPTY_READING
        constraints = (grouping or StrokeConstraints()).among(ink)
        frame = ReferenceFrame.around(ink)
        ink = frame.put(ink)
        boxes = [stroke.box for stroke in ink.strokes]
        line = BaseLine.through(boxes, writing_height(boxes))
        ways = orders(ink, line.height, constraints.to_cut)
        unfinished = len(ink) - 1 if writing else None
        parts = part(ways, line, self.costs, self._look, unfinished, constraints)
        parts = [replace(part, scribbled=_scribbled(part, ink)) for part in parts]
        return self._reading(self._looked_at_again(parts), line, frame.back)

    def read_picture(self, darkness: Image) -> Reading:
        """Return what a picture says.

        Parameters
        ----------
        darkness : NDArray, shape (h, w), float32
            0 paper, 1 ink, as `digitpad.ink.picture.read_picture` gives it.
        """
        from digitpad.ink.components import components
        from digitpad.ink.pixels import normalise_picture
        from digitpad.segmentation.cuts import parted

        def look(found: Sequence[Candidate]) -> Sequence[Judged]:
            images = [normalise_picture([piece.part for piece in c.pieces]) for c in found]
            return self._judged(np.stack(images))

        whole = components(darkness)
        if not whole:
            return EMPTY_READING
        boxes = [component.box for component in whole]
        line = BaseLine.through(boxes, writing_height(boxes))
        pieces = by_place([parted(each, line.height) for each in whole])
        parts = part([pieces], line, self.costs, look)
        return self._reading(parts, line, lambda box: box)

    def _look(self, found: Sequence[Candidate]) -> Sequence[Judged]:
        inks = [_ink(candidate) for candidate in found]
        return self._memory.look(inks, lambda new: self._judged(normalise_all(new)))

    def _judged(self, images: Image) -> Sequence[Judged]:
        trace = self._passed(images)
        p = self._adjusted(self._calibrated(trace.z[-1]), images)
        judged = zip(images, p, strict=True)
        return [(constant(image), constant(p), trace.row(i)) for i, (image, p) in enumerate(judged)]

    def _looked_at_again(self, parts: Sequence[Part]) -> list[Part]:
        """Return the characters, unsure ones judged again: too slow for all candidates."""
        inks = [_ink(part.choice.candidate) for part in parts]
        before = np.stack([part.probabilities for part in parts])
        p, unsure = self._looked_again(inks, before), set(self._unsure(before).tolist())
        return [
            replace(part, probabilities=row, looked_again=i in unsure)
            for i, (part, row) in enumerate(zip(parts, p, strict=True))
        ]

    def _reading(
        self, parts: Sequence[Part], line: BaseLine, place: Callable[[Box], Box]
    ) -> Reading:
        """Return the reading of `parts`, `place` bringing their boxes back to ink units."""
        found = characters(parts, line, place, self.threshold)
        text = "".join(character.text for character in found)
        confidence = float(np.prod([character.confidence for character in found]))
        return Reading(text, value_of(text, self.decimal_mark), confidence, found)


def _ink(candidate: Candidate) -> Ink:
    return Ink(tuple(piece.part for piece in candidate.pieces))


def _scribbled(part: Part, ink: Ink) -> bool:
    """Whether the character, or a stroke that it shares with others, is a scribble.

    A stroke that goes round twice is joined to another only if the network is sure of it.
    """
    candidate = part.choice.candidate
    whole = [ink.strokes[i] for i in candidate.strokes]
    most = farthest(int(part.probabilities.argmax()))
    joined = len(whole) > 1 and part.probabilities.max() < AUGMENT_BELOW
    of_stroke = ONCE if joined else FARTHEST
    return is_scribble(_ink(candidate).strokes, candidate.box, most) or any(
        is_scribble([stroke], stroke.box, of_stroke) for stroke in whole
    )
