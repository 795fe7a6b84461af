"""A writer's own examples: where the very shape comes again, what was said of it holds.

A network can learn what fits in with what everybody writes. A 4 that looks like a 1 does
not. It is kept as an example instead, and what lies closer to it than most of the way to
the nearest prototype of another label is read as it is. So no answer to the rehearsal set
ever changes, however many examples there are. Marks, and what is no character, are kept so
alone (`digitpad.finetune.kind_exemplars`). What the writer let stand decides beside them where
the network is not sure (`digitpad.finetune.own_shapes`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.finetune.characters import LabelledCharacter
from digitpad.finetune.kind_exemplars import NEAR, KindExemplars, farthest
from digitpad.finetune.own_shapes import is_unsure, nearest_of_accepted
from digitpad.finetune.shapes import NO_DIGIT, LabelledShapes, distances, rehearsal_shapes, unit
from digitpad.ink.normalise import Image
from digitpad.network.functions import Array
from digitpad.reading.result import Place
from digitpad.segmentation.kinds import DIGIT, KINDS, NOTHING, kind_of
from digitpad.weights.prototypes import Rehearsal

REACH = 0.85  # of the way to the nearest shape of another label
REACH_OF_MISLABELLED = 0.5  # the same where most people's shapes are close by
LONGEST_REACH = 0.6  # for shapes that are like nobody's
SHORTEST_REACH = 0.02  # the same image, its rounding errors included
SAID_SURENESS = 0.98  # that what comes again is what it was; no second look is taken at that


@dataclass(frozen=True, eq=False)
class Exemplar:
    """One character of the writer's.

    Parameters
    ----------
    pixels : NDArray, shape (28, 28), uint8
        See `pixels_of`: a journal that keeps them restores an example to the bit.
    label : int or None
        What the writer said it is; None for no digit.
    radius : float
        How far from it a shape may be to be read as it is; see `digitpad.finetune.shapes`.
    mark : str
        The mark or sign that it is; empty for others.
    place : Place or None
        Where it stood; None where that is not known, and its kind is left to the network.
    near : float
        How far from it ink may be to be of its kind; see `digitpad.finetune.kind_exemplars`.
    """

    pixels: NDArray[np.uint8]
    label: int | None
    radius: float
    mark: str = ""
    place: Place | None = None
    near: float = NEAR

    @classmethod
    def among(
        cls, said: LabelledCharacter, others: LabelledShapes, reach: float = REACH
    ) -> Exemplar:
        """Return an example that reaches `reach` of the way to those of another label."""
        image, label, place, near = said.image, said.label, said.place, NEAR
        radius = reach * others.nearest(image, label, other=True)
        radius = max(min(radius, LONGEST_REACH), SHORTEST_REACH)
        if place is not None and label is None:
            near = farthest(image, place, others, reach)
        return cls(pixels_of(image), label, radius, said.mark, place, near)

    @property
    def image(self) -> Image:
        """What the network saw, in 256 levels."""
        return (self.pixels / np.float32(255)).astype(np.float32)

    @property
    def kind(self) -> int:
        """Its place in `KINDS`."""
        if self.label is not None:
            return DIGIT
        return kind_of(self.mark) if self.mark else NOTHING

    @property
    def picture(self) -> bytes:
        """What tells it from other examples."""
        return self.pixels.tobytes()


@dataclass(frozen=True, eq=False)
class Exemplars:
    """A writer's examples, oldest first, one for each picture.

    Parameters
    ----------
    items : tuple of Exemplar
    accepted : LabelledShapes, optional
        Digits that the writer let stand as they were read.
    rehearsal : Rehearsal, optional
        What everybody writes; without it, these are not asked.
    """

    items: tuple[Exemplar, ...] = ()
    accepted: LabelledShapes | None = None
    rehearsal: Rehearsal | None = None

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return bool(self.items) or self.accepted is not None

    @classmethod
    def of(cls, items: Iterable[Exemplar]) -> Exemplars:
        """Return the last example of each picture."""
        latest: dict[bytes, Exemplar] = {}
        for item in items:
            latest.pop(item.picture, None)
            latest[item.picture] = item
        return cls(tuple(latest.values()))

    def and_also(self, item: Exemplar) -> Exemplars:
        """Return these and one more, which takes the place of one of the same picture."""
        return replace(self, items=self.of((*self.items, item)).items)

    def with_accepted(
        self, accepted: Sequence[LabelledCharacter], rehearsal: Rehearsal | None
    ) -> Exemplars:
        """Return these with what was let stand; with what they had, where that is nothing."""
        if not accepted:
            return self
        return replace(self, accepted=LabelledShapes.of(accepted), rehearsal=rehearsal)

    def without_other_labels(self, image: Image, label: int | None) -> Exemplars:
        """Return these but one of that picture of which something else was said: a mark, too."""
        picture, said = pixels_of(image).tobytes(), (label, "")
        alike = (i for i in self.items if i.picture != picture or (i.label, i.mark) == said)
        return replace(self, items=tuple(alike))

    def adjusted(self, probabilities: Array, edges: Array) -> Array:
        """Return `probabilities` with the examples' say where one of them comes again.

        Parameters
        ----------
        probabilities : Array, shape (N, 10)
            The network's. Not changed.
        edges : Array, shape (N, GRADIENT_INPUTS)
            What `ink.gradients` tells of the images that it saw.
        """
        if not (self._shapes or self.accepted) or not len(edges):
            return probabilities
        shapes, adjusted = unit(edges), probabilities.copy()
        unsure = np.flatnonzero(is_unsure(probabilities))
        if self.accepted and self.rehearsal and len(unsure):
            others = self._corrected, rehearsal_shapes(self.rehearsal)
            p = probabilities[unsure]
            label, clear = nearest_of_accepted(shapes[unsure], p, self.accepted, *others)
            adjusted[unsure[clear]] = _said(label[clear], p[clear])
        if self._shapes:
            label, known = self._match(shapes)
            adjusted[known] = _said(label[known], probabilities[known])
        return adjusted

    def kind_scores(self, edges: Array, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return what they add to the scores of the kinds, (N, len(KINDS))."""
        if self._placed is None or not len(edges):
            return np.zeros((len(edges), len(KINDS)))
        return self._placed.scores(edges, places)

    def _match(self, shapes: Array) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """Return the label of the nearest example to each shape, and whether it reaches it."""
        apart = distances(shapes, self._corrected.features) / self._radii
        nearest = apart.argmin(axis=1)
        return self._corrected.labels[nearest], apart.min(axis=1) <= 1

    @cached_property
    def _placed(self) -> KindExemplars | None:
        placed = [item for item in self.items if item.place is not None]
        return KindExemplars.of(placed) if placed else None

    @cached_property
    def _shapes(self) -> tuple[Exemplar, ...]:
        """Those that say something of digits: what looks like a point may be a part of one."""
        return tuple(item for item in self.items if not item.mark)

    @cached_property
    def _corrected(self) -> LabelledShapes:
        return LabelledShapes.of(self._shapes)

    @cached_property
    def _radii(self) -> Array:
        return np.array([item.radius for item in self._shapes])


def pixels_of(image: Image) -> NDArray[np.uint8]:
    """Return an image in 256 levels: those with the same are of the same character."""
    return np.rint(image * 255).astype(np.uint8)


def _said(labels: NDArray[np.intp], p: Array) -> Array:
    """Return the probabilities of what was said, the rest shared as the network shares it."""
    rows = np.arange(len(p))
    others = p.copy() + np.finfo(np.float32).tiny
    others[rows, labels] = 0
    said = others * ((1 - SAID_SURENESS) / others.sum(axis=1, keepdims=True))
    said[rows, labels] = SAID_SURENESS
    said[labels == NO_DIGIT] = 1 / p.shape[1]
    return said.astype(p.dtype)
