"""What the networks say about candidates in ink, whose way of being written is known.

====================== ======================================= ======================
network                is given                                says
====================== ======================================= ======================
stroke network         how it was written (`ink.directions`)   which digit
kind network of ink    the same, its place, what stands around digit, mark, sign, none
networks of images     the image, of what may be a digit       which digit
====================== ======================================= ======================

The networks of images and the stroke network misread different digits: where both say the
same, they are hardly ever wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.ink.strokes import Ink
from digitpad.reading.evidence.image_networks import SeenImage, at_least, log_softmax
from digitpad.reading.evidence.ink_model import InkModel
from digitpad.reading.evidence.judge import Judge, Placed, beside_features, logits_of
from digitpad.reading.paths.graph import Floats
from digitpad.segmentation.other_marks import placed_among_marks

IMAGE_WEIGHT, STROKES_WEIGHT = 0.6, 0.7
"""What the logits of the image and the stroke networks are multiplied by and then added; chosen
on digits of held-back writers."""
LEAST_BY_IMAGE, LEAST_BY_STROKES = 1e-4, 3e-3
"""The probability that each leaves every digit, so that neither can overrule the other: where
both are sure and disagree, the digit is open."""


@dataclass(frozen=True, eq=False)
class InkJudge:
    """The networks that judge ink.

    Parameters
    ----------
    images : Judge
        The digit network, and the writer's own examples.
    model : InkModel
    """

    images: Judge
    model: InkModel

    @property
    def asks_edges(self) -> bool:
        """Whether the gradient network is asked."""
        return self.images.asks_edges

    @property
    def asks_strokes(self) -> bool:
        """Whether the stroke network is asked."""
        return True

    def first_look(self, inks: Sequence[Ink], place: Placed) -> tuple[Floats, Floats]:
        """Return log-probabilities of the kinds, (n, kinds), and the digits' logits, (n, 10)."""
        logits, sums = map(np.array, zip(*self.model.written(inks), strict=True))
        kinds = self.model.kinds(sums, beside_features(placed_among_marks(*place), logits))
        return log_softmax(kinds), _by_strokes(logits)

    def see_ink(self, inks: Sequence[Ink]) -> list[SeenImage]:
        """Return characters as the networks of images see them; what was seen is kept."""
        return self.images.see_ink(inks)

    def ink_logits(self, inks: Sequence[Ink]) -> tuple[Floats, list[int]]:
        """Return all networks' logits together, (n, 10), and what was looked at again: nothing.

        Beside edges and strokes, other views of the image no longer say anything new.
        """
        if not inks:
            return np.zeros((0, 10)), []
        by_image = logits_of(self.see_ink(inks))
        by_strokes = np.stack([each.logits for each in self.model.written(inks)])
        return _by_image(by_image) + _by_strokes(by_strokes), []

    def own_word(
        self, inks: Sequence[Ink], boxes: Floats, logits: Floats
    ) -> tuple[Floats, Floats | None]:
        """Return the digits' log-probabilities, and what the writer's examples say of kinds."""
        return self.images.own_word(inks, boxes, logits)


def _by_image(logits: Floats) -> Floats:
    return IMAGE_WEIGHT * at_least(LEAST_BY_IMAGE, logits)


def _by_strokes(logits: Floats) -> Floats:
    return STROKES_WEIGHT * at_least(LEAST_BY_STROKES, logits)
