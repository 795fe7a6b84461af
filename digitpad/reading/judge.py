"""What the two networks say about candidates: which digit, and whether it is one at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.normalise import Image, normalise_all
from digitpad.ink.strokes import Ink, Stroke
from digitpad.network.functions import constant
from digitpad.network.network import Network, Trace
from digitpad.reading.cache import InkCache
from digitpad.reading.doubt import is_scribble
from digitpad.reading.path_sum import Evidence, Floats
from digitpad.reading.stroke_network import StrokeNetwork, together
from digitpad.reading.test_time_augmentation import AUGMENT_BELOW, views
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import boxes_of
from digitpad.segmentation.kinds import DIGIT, NOTHING
from digitpad.segmentation.lattice import Candidate, Lattice
from digitpad.segmentation.pieces import Piece
from digitpad.segmentation.surroundings import placed

MAYBE_DIGIT = 0.1
"""The probability of being a digit from which it is worth asking again which one."""
LEAST_PROBABILITY = 1e-9
LARGEST_POINT = 0.3  # heights of the writing
HARDLY = float(np.log(1e-6))
"""The log-probability of being a digit where the pen only scribbled."""


@dataclass(frozen=True, eq=False)
class Judged:
    """A candidate as the digit network saw it.

    Parameters
    ----------
    image : Image, shape (28, 28)
    trace : Trace
        Of this image alone.
    """

    image: Image
    trace: Trace


Probabilities = NDArray[np.float32]


class OwnExamples(Protocol):
    """What a writer's own examples make of probabilities, which they leave as they are."""

    def adjusted(self, probabilities: Probabilities, images: Image) -> Probabilities:
        """Return those of the digits, (n, 10), for images of shape (n, 28, 28)."""
        ...

    def kind_scores(self, images: Image, places: Floats) -> Floats:
        """Return what to add to the scores of the kinds, (n, len(KINDS)).

        Parameters
        ----------
        images : Image, shape (n, 28, 28)
        places : Floats, shape (n, 4)
            A `Place` each.
        """
        ...


@dataclass(frozen=True, eq=False)
class Judge:
    """The digit network and the kind network.

    Parameters
    ----------
    digits : Network
    temperature : float
        Divides the digit network's logits.
    kinds : Network
    look_again : bool
        Whether unsure digits are averaged over several views.
    own : OwnExamples, optional
        The writer's, who have the last word on what they reach.
    strokes : StrokeNetwork, optional
        Asked about digits in ink, too.
    """

    digits: Network
    temperature: float
    kinds: Network
    look_again: bool = True
    own: OwnExamples | None = None
    strokes: StrokeNetwork | None = None
    _seen: InkCache[Judged] = field(default_factory=InkCache, init=False, repr=False)
    _again: InkCache[Floats] = field(default_factory=InkCache, init=False, repr=False)
    _written: InkCache[Floats] = field(default_factory=InkCache, init=False, repr=False)

    def see(self, images: Image) -> list[Judged]:
        """Return what the digit network says about images of shape (n, 28, 28)."""
        trace = self.digits.forward(images.reshape(len(images), -1))
        return [Judged(constant(image), trace.row(i)) for i, image in enumerate(images)]

    def see_ink(self, candidates: Sequence[Candidate]) -> list[Judged]:
        """Return the same of candidates made of strokes; what was seen is kept."""
        inks = [ink_of(candidate) for candidate in candidates]
        return self._seen.look(inks, lambda new: self.see(normalise_all(new)))

    def logits(self, seen: Sequence[Judged]) -> Floats:
        """Return the digit network's logits, calibrated, shape (n, 10)."""
        z = np.concatenate([judged.trace.z[-1] for judged in seen]).astype(np.float64)
        return z / self.temperature

    def evidence(
        self,
        lattice: Lattice,
        line: BaseLine,
        seen: Sequence[Judged],
        *,
        ink: bool,
        unfinished: int | None = None,
    ) -> tuple[Evidence, set[int]]:
        """Return all that is known of the candidates, and which of them were looked at again.

        Parameters
        ----------
        lattice : Lattice
        line : BaseLine
        seen : sequence of Judged
            For each candidate.
        ink : bool
            Whether candidates are made of strokes, and not of a picture's components.
        unfinished : int, optional
            The stroke that is being written.
        """
        candidates = lattice.candidates
        boxes = boxes_of(candidates, line)
        logits = self.logits(seen)
        kinds = self._kinds(seen, placed(candidates, boxes, line, unfinished), logits)
        again: set[int] = set()
        if ink:
            scribbles = _scribbles(candidates, boxes, logits)
            kinds[scribbles] = _no_digits(kinds[scribbles])
            maybe = np.flatnonzero(kinds[:, DIGIT] > np.log(MAYBE_DIGIT))
            inks = [ink_of(candidates[i]) for i in maybe.tolist()]
            logits[maybe], unsure = self.ink_logits(logits[maybe], inks)
            again = set(maybe[unsure].tolist())
        digits, said = self._adjusted(logits, seen), self._said(boxes, seen)
        return Evidence(lattice, boxes, kinds, digits, said), again

    def _adjusted(self, logits: Floats, seen: Sequence[Judged]) -> Floats:
        """Return the digits' log-probabilities, the writer's own examples taken into account."""
        logs = log_softmax(logits)
        if self.own is None:
            return logs
        images = np.stack([judged.image for judged in seen])
        adjusted = self.own.adjusted(np.exp(logs).astype(np.float32), images)
        return np.log(np.maximum(adjusted.astype(np.float64), LEAST_PROBABILITY))

    def _said(self, boxes: Floats, seen: Sequence[Judged]) -> Floats | None:
        """Return what the writer's own examples say of the kinds."""
        if self.own is None:
            return None
        left, top, right, bottom = boxes.T
        places = np.stack([top, bottom, right - left, bottom - top], axis=1)
        return self.own.kind_scores(np.stack([judged.image for judged in seen]), places)

    def _kinds(self, seen: Sequence[Judged], place: Floats, logits: Floats) -> Floats:
        images = np.stack([judged.image.ravel() for judged in seen])
        x = np.concatenate([images, place, np.exp(log_softmax(logits))], axis=1).astype(np.float32)
        return log_softmax(self.kinds.forward(x).z[-1].astype(np.float64))

    def ink_logits(self, logits: Floats, inks: Sequence[Ink]) -> tuple[Floats, list[int]]:
        """Return what ink tells beyond its images, and which of it was looked at again.

        Parameters
        ----------
        logits : Floats, shape (n, 10)
            Of the images, calibrated.
        inks : sequence of Ink
            n characters.
        """
        found = self._with_strokes(logits, inks)
        likely = np.exp(log_softmax(found)).max(axis=1, initial=0.0)
        unsure = np.flatnonzero((likely < AUGMENT_BELOW) & self.look_again).tolist()
        again = [inks[i] for i in unsure]
        found[unsure] = self._with_strokes(self._mean_logits(again), again)
        return found, unsure

    def _with_strokes(self, logits: Floats, inks: Sequence[Ink]) -> Floats:
        strokes = self.strokes
        if strokes is None or not inks:
            return logits.copy()
        written = self._written.look(inks, lambda new: list(strokes.logits(new)))
        return together(logits, np.stack(written))

    def _mean_logits(self, inks: Sequence[Ink]) -> Floats:
        """Return the logits, calibrated, as means over all views, shape (len(inks), 10)."""
        if not inks:
            return np.zeros((0, 10))
        return np.stack(self._again.look(inks, self._mean_of_views))

    def _mean_of_views(self, inks: Sequence[Ink]) -> Sequence[Floats]:
        seen = views(inks)
        z = self.digits.forward(seen.reshape(seen.shape[0] * seen.shape[1], -1)).z[-1]
        mean = z.reshape(*seen.shape[:2], -1).astype(np.float64).mean(axis=0)
        return list(mean / self.temperature)


def ink_of(candidate: Candidate) -> Ink:
    """Return the ink of a candidate, parts of one stroke that follow each other joined."""
    strokes: list[Stroke] = []
    before = None
    for piece in candidate.pieces:
        if before is not None and _goes_on(before, piece):
            points = np.concatenate([strokes[-1].points, piece.part.points[1:]])
            strokes[-1] = Stroke(points)
        else:
            strokes.append(piece.part)
        before = piece
    return Ink(tuple(strokes))


def _goes_on(before: Piece, piece: Piece) -> bool:
    return before.source == piece.source and before.number + 1 == piece.number


def log_softmax(z: Floats) -> Floats:
    """Return the logarithm of softmax over the last axis."""
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def _no_digits(kinds: Floats) -> Floats:
    """Return log-probabilities of kinds, what a digit had given to no character, (n, kinds)."""
    changed = kinds.copy()
    changed[:, NOTHING] = np.logaddexp(kinds[:, NOTHING], kinds[:, DIGIT])
    changed[:, DIGIT] = HARDLY
    return changed


def _scribbles(candidates: Sequence[Candidate], boxes: Floats, logits: Floats) -> list[int]:
    """Return which candidates are scribbles; a point may be made by scribbling."""
    digits = logits.argmax(axis=1).tolist()
    large = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) > LARGEST_POINT
    return [
        i
        for i, (candidate, digit) in enumerate(zip(candidates, digits, strict=True))
        if large[i]
        and is_scribble([piece.part for piece in candidate.pieces], candidate.box, digit)
    ]
