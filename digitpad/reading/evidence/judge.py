"""What the networks say about candidates as images: which digit, and whether it is one at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.normalise import normalise_all
from digitpad.ink.strokes import Ink, Stroke
from digitpad.network.network import Network
from digitpad.reading.evidence.cache import InkCache
from digitpad.reading.evidence.image_networks import Edges, ImageNetworks, SeenImage, log_softmax
from digitpad.reading.evidence.test_time_augmentation import AUGMENT_BELOW, views
from digitpad.reading.paths.graph import Evidence, Floats
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import boxes_of
from digitpad.segmentation.lattice import REMEMBERED, Candidate, Lattice
from digitpad.segmentation.pieces import Piece
from digitpad.segmentation.surroundings import placed

MAYBE_DIGIT = 0.1
"""The probability of being a digit from which it is worth asking again which one."""
LEAST_PROBABILITY = 1e-9


@dataclass(frozen=True)
class Opinions:
    """Which candidates more was asked about than what the digit network makes of one image.

    Parameters
    ----------
    looked_again : frozenset of int
        Those that were looked at in several views.
    edges : frozenset of int
        Those about which the gradient network was asked.
    strokes : frozenset of int
        Those about which the stroke network was asked.
    """

    looked_again: frozenset[int] = frozenset()
    edges: frozenset[int] = frozenset()
    strokes: frozenset[int] = frozenset()


Probabilities = NDArray[np.float32]


class OwnExamples(Protocol):
    """What a writer's own examples make of probabilities, which they leave as they are."""

    def adjusted(self, probabilities: Probabilities, edges: Edges) -> Probabilities:
        """Return those of the digits, (n, 10), for shapes whose edges run so."""
        ...

    def kind_scores(self, edges: Edges, places: Floats) -> Floats:
        """Return what to add to the scores of the kinds, (n, len(KINDS)).

        Parameters
        ----------
        edges : Edges, shape (n, GRADIENT_INPUTS)
        places : Floats, shape (n, 4)
            A `Place` each.
        """
        ...


class Placed(NamedTuple):
    """Candidates and where they stand, as `surroundings.placed` takes it."""

    candidates: Sequence[Candidate]
    boxes: Floats
    line: BaseLine
    unfinished: int | None = None


@dataclass(frozen=True, eq=False)
class Judge:
    """The networks of images and the kind network.

    Parameters
    ----------
    networks : ImageNetworks
    kinds : Network
    look_again : bool
        Whether unsure digits are averaged over several views.
    own : OwnExamples, optional
        The writer's, who have the last word on what they reach.
    """

    networks: ImageNetworks
    kinds: Network
    look_again: bool = True
    own: OwnExamples | None = None
    _seen: InkCache[SeenImage] = field(default_factory=InkCache, init=False, repr=False)
    _again: InkCache[Floats] = field(default_factory=InkCache, init=False, repr=False)

    def see_ink(self, inks: Sequence[Ink]) -> list[SeenImage]:
        """Return what is seen in characters made of strokes; what was seen is kept."""
        return self._seen.look(inks, lambda new: self.networks.see(normalise_all(new)))

    @property
    def asks_edges(self) -> bool:
        """Whether the gradient network is asked."""
        return self.networks.edges is not None

    @property
    def asks_strokes(self) -> bool:
        """Whether the stroke network is asked: images alone are judged."""
        return False

    def see_candidates(self, lattice: Lattice, chosen: Sequence[int]) -> list[SeenImage]:
        """Return the same of candidates of a lattice of strokes, by their numbers."""
        return self.see_ink([ink_of(lattice.candidates[i]) for i in chosen])

    def evidence(self, lattice: Lattice, line: BaseLine, seen: Sequence[SeenImage]) -> Evidence:
        """Return what is known of the candidates of a picture, as `seen` for each of them."""
        boxes, logits = boxes_of(lattice.candidates, line), logits_of(seen)
        kinds = self._kinds(seen, placed(lattice.candidates, boxes, line), logits)
        digits, said = self.adjusted(logits, seen), self.said(boxes, seen)
        return Evidence(lattice, boxes, kinds, digits, said)

    def first_look(self, inks: Sequence[Ink], place: Placed) -> tuple[Floats, Floats]:
        """Return log-probabilities of the kinds, (n, kinds), and the digits' logits, (n, 10)."""
        seen = self.see_ink(inks)
        logits = logits_of(seen)
        return self._kinds(seen, placed(*place), logits), logits

    def ink_logits(self, inks: Sequence[Ink]) -> tuple[Floats, list[int]]:
        """Return the logits of characters, (n, 10), and which of them were looked at again."""
        if not inks:
            return np.zeros((0, 10)), []
        logits = logits_of(self.see_ink(inks))
        unsure = self.unsure(logits)
        logits[unsure] = self.mean_logits([inks[i] for i in unsure])
        return logits, unsure

    def unsure(self, logits: Floats) -> list[int]:
        """Return which of these are worth a second look: none where the edges are seen, too."""
        if not self.look_again or self.asks_edges:
            return []
        return np.flatnonzero(np.exp(log_softmax(logits)).max(axis=1) < AUGMENT_BELOW).tolist()

    def own_word(
        self, inks: Sequence[Ink], boxes: Floats, logits: Floats
    ) -> tuple[Floats, Floats | None]:
        """Return the digits' log-probabilities, and what the writer's examples say of kinds."""
        if self.own is None:
            return log_softmax(logits), None
        seen = self.see_ink(inks)
        return self.adjusted(logits, seen), self.said(boxes, seen)

    def adjusted(self, logits: Floats, seen: Sequence[SeenImage]) -> Floats:
        """Return the digits' log-probabilities, the writer's own examples taken into account."""
        logs = log_softmax(logits)
        if self.own is None:
            return logs
        adjusted = self.own.adjusted(np.exp(logs).astype(np.float32), edges_of(seen))
        return np.log(np.maximum(adjusted.astype(np.float64), LEAST_PROBABILITY))

    def said(self, boxes: Floats, seen: Sequence[SeenImage]) -> Floats | None:
        """Return what the writer's own examples say of the kinds."""
        if self.own is None:
            return None
        left, top, right, bottom = boxes.T
        places = np.stack([top, bottom, right - left, bottom - top], axis=1)
        return self.own.kind_scores(edges_of(seen), places)

    def _kinds(self, seen: Sequence[SeenImage], place: Floats, logits: Floats) -> Floats:
        x = kind_inputs(edges_of(seen), place, logits)
        return log_softmax(self.kinds.forward(x).z[-1].astype(np.float64))

    def mean_logits(self, inks: Sequence[Ink]) -> Floats:
        """Return the logits, calibrated, as means over all views, shape (len(inks), 10)."""
        if not inks:
            return np.zeros((0, 10))
        return np.stack(self._again.look(inks, self._mean_of_views))

    def _mean_of_views(self, inks: Sequence[Ink]) -> Sequence[Floats]:
        return list(self.networks.mean_logits(views(inks)))


def logits_of(seen: Sequence[SeenImage]) -> Floats:
    """Return the logits of what was seen, shape (n, 10)."""
    return np.stack([each.logits for each in seen])


def edges_of(seen: Sequence[SeenImage]) -> Edges:
    """Return how the edges run in what was seen, shape (n, GRADIENT_INPUTS)."""
    return np.stack([each.edges for each in seen])


def kind_inputs(
    features: NDArray[np.float32], place: Floats, logits: Floats
) -> NDArray[np.float32]:
    """Return what a kind network is given of n candidates, a row each.

    Parameters
    ----------
    features : NDArray, shape (n, features)
        Of what they look like, or how they were written.
    place : Floats, shape (n, places)
        Where they stand, and among what.
    logits : Floats, shape (n, 10)
        Which digits they may be.
    """
    return np.concatenate([features, beside_features(place, logits)], axis=1)


def beside_features(place: Floats, logits: Floats) -> NDArray[np.float32]:
    """Return what it is given beside the features."""
    return np.concatenate([place, np.exp(log_softmax(logits))], axis=1).astype(np.float32)


@lru_cache(REMEMBERED)  # while the next stroke is written, those before it stay as they are
def ink_of(candidate: Candidate) -> Ink:
    """Return the ink of a candidate, parts of one stroke that follow each other joined."""
    strokes: list[Stroke] = []
    before = None
    for piece in candidate.pieces:
        if before is not None and _goes_on(before, piece):
            strokes[-1] = _joined(strokes[-1], piece.part)
        else:
            strokes.append(piece.part)
        before = piece
    return Ink(tuple(strokes))


@lru_cache(REMEMBERED)
def _joined(before: Stroke, after: Stroke) -> Stroke:
    return Stroke(np.concatenate([before.points, after.points[1:]]))


def _goes_on(before: Piece, piece: Piece) -> bool:
    return before.source == piece.source and before.number + 1 == piece.number
