"""The recipe of strokes.npz: the digits again, known by how the pen went.

The same pen ink as for pen.npz, distorted anew in every batch, but given to the network as
`ink.directions` describes it and not as an image. MNIST's images have no pen, and take no part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import numpy as np

from digitpad.datasets.augment import distort_paths, turned_back
from digitpad.ink.directions import DIRECTION_INPUTS, directions
from digitpad.network.optimizers import Adam
from digitpad.network.training import Batch, Plan, Schedule, one_hot
from digitpad.recipes.pen_ink import PenInk
from digitpad.recipes.recipe import Mixture, Recipe
from digitpad.recipes.reuse import reused

STROKES = Plan(
    Schedule(epochs=20, warm_up=1, cosine=True),
    Adam(0.002),
    "cross_entropy",
    seed=1,
    averaging=0.9995,
)
STROKES_HIDDEN = (256, 128)
"""Twice as many as the digit network has: of unseen writers it then misreads two digits where it
misread three. Twice as many again gain nothing."""
STROKES_BATCH = 320
STROKES_BATCHES = 400
STROKES_MIXTURE = Mixture(digits=0.8, outliers=0.2)
BACKWARDS = 0.15
"""The share of characters whose strokes may go the other way: left-handers', children's, and
those that a program drew."""


def strokes_recipe(
    ink: PenInk,
    plan: Plan = STROKES,
    batch_size: int = STROKES_BATCH,
    mixture: Mixture = STROKES_MIXTURE,
) -> Recipe:
    """Return the recipe for digits as they are written; an epoch is `STROKES_BATCHES`."""

    def source(epoch: int, rng: np.random.Generator) -> Iterator[Batch]:
        fresh = (_written(ink, mixture, batch_size, rng) for _ in count())
        return reused(fresh, STROKES_BATCHES, rng)

    recipe = Recipe("strokes", plan, batch_size, STROKES_BATCHES, source, mixture=mixture)
    return replace(recipe, sizes=(DIRECTION_INPUTS, *STROKES_HIDDEN, recipe.sizes[-1]))


def _written(ink: PenInk, mixture: Mixture, size: int, rng: np.random.Generator) -> Batch:
    outliers = round(size * mixture.outliers)
    written = rng.integers(0, len(ink.labels), size - outliers)
    strange = rng.integers(0, len(ink.outliers), outliers)
    x = [
        directions(turned_back(distort_paths(paths, mixture.stroke, rng), BACKWARDS, rng))
        for paths in (ink.digits.take(written), ink.outliers.take(strange))
    ]
    y = one_hot(ink.labels[written])
    nothing = np.full((outliers, y.shape[1]), mixture.outlier_weight / y.shape[1], y.dtype)
    return np.concatenate(x), np.concatenate([y, nothing])
