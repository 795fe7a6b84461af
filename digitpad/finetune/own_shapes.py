"""What a writer's own digits say of a shape that the network is not sure of.

Of a writer's digits most are read rightly, and the writer lets them stand. A later one that looks
more like one of these than like any other of the writer's, and hardly less than like anything that
everybody writes for another digit, is almost always the same, if the network holds it possible at
all. What the network is sure of stays as it is, and so do shapes that are like none of the
writer's. `digitpad evaluate personalise` measures what that is worth.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.finetune.shapes import NOWHERE, LabelledShapes, distances
from digitpad.network.functions import Array

SURE_OUTPUT = 0.95
"""A probability of at least so much needs no second opinion. With the essay's network, which is
sure of nearly everything, 0.995 mended more; with pen's MNIST then lost up to 0.4 points."""
LEAST_OUTPUT = 0.02
"""A digit that the network finds less probable is not possible. Chosen where the others were: with
the essay's network most mistakes go without it, with pen's MNIST loses twice as much without."""
AS_NEAR = 0.65
"""How far from a digit of the writer's a shape may be to be the same."""
NEARER = 0.95
"""It has at most so much of its distance to what the writer corrected: the same picture may have
been let stand before it was corrected."""
HARDLY_FURTHER = 1.1
"""How much further than from what everybody writes for another digit.

It, sureness and reach were chosen on pendigits' writers, and on UNIPEN's with 50 to 79 digits,
with the essay's network."""


def is_unsure(probabilities: Array) -> NDArray[np.bool_]:
    """Return which outputs, shape (N, 10), are not sure, shape (N,)."""
    return probabilities.max(axis=1) < SURE_OUTPUT


def nearest_of_accepted(
    shapes: Array,
    probabilities: Array,
    accepted: LabelledShapes,
    corrected: LabelledShapes,
    everybody: LabelledShapes,
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return the label of the digit let stand that each shape is nearest to, and if that is clear.

    Parameters
    ----------
    shapes : Array, shape (N, GRADIENT_INPUTS)
        As `shapes.unit` has them.
    probabilities : Array, shape (N, 10)
        What the network says of them.
    accepted, corrected : LabelledShapes
        What the writer let stand, one at least, and what the writer corrected.
    everybody : LabelledShapes
        What everybody writes.
    """
    own = distances(shapes, accepted.features)
    label, nearest = accepted.labels[own.argmin(axis=1)], own.min(axis=1)
    to_corrected = _to_another(shapes, label, corrected)
    to_others = HARDLY_FURTHER * _to_another(shapes, label, everybody)
    near = nearest <= np.minimum(AS_NEAR, np.minimum(NEARER * to_corrected, to_others))
    return label, near & (probabilities[np.arange(len(label)), label] >= LEAST_OUTPUT)


def _to_another(shapes: Array, label: NDArray[np.intp], others: LabelledShapes) -> Array:
    """Return how far from each shape the nearest of the others is that has another label."""
    apart = distances(shapes, others.features)
    apart[others.labels == label[:, None]] = NOWHERE
    return apart.min(axis=1, initial=NOWHERE)
