"""What a writer's own digits say of a shape that the network is not sure of.

Of a writer's digits most are read rightly, and the writer lets them stand. A later one that looks
much more like one of these than like any of the writer's other digits is almost always the same.
What the network is sure of stays as it is, and so do shapes that are like none of the writer's.
`digitpad evaluate personalise` measures what that is worth.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.finetune.shapes import LabelledShapes, distances
from digitpad.network.functions import Array

SURE_OUTPUT = 0.95
"""A probability of at least so much needs no second opinion."""
AS_NEAR = 0.45
"""How far from a digit of the writer's a shape may be to be the same."""
CLEARLY_NEARER = 0.8
"""It has at most so much of its distance to any other of the writer's digits.

All three were chosen on pendigits' writers with the essay's network."""


def is_unsure(probabilities: Array) -> NDArray[np.bool_]:
    """Return which outputs, shape (N, 10), are not sure, shape (N,)."""
    return probabilities.max(axis=1) < SURE_OUTPUT


def nearest_of_accepted(
    shapes: Array, accepted: LabelledShapes, corrected: LabelledShapes
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return the label of the digit let stand that each shape is nearest to, and if that is clear.

    Parameters
    ----------
    shapes : Array, shape (N, GRADIENT_INPUTS)
        As `shapes.unit` has them.
    accepted : LabelledShapes
        What the writer let stand, one at least.
    corrected : LabelledShapes
        What the writer corrected.
    """
    apart = distances(shapes, np.concatenate([accepted.features, corrected.features]))
    labels = np.concatenate([accepted.labels, corrected.labels])
    own = apart[:, : len(accepted.labels)]
    label, nearest = accepted.labels[own.argmin(axis=1)], own.min(axis=1)
    to_another = np.where(labels != label[:, None], apart, np.inf).min(axis=1)
    return label, nearest <= np.minimum(AS_NEAR, CLEARLY_NEARER * to_another)
