"""Make the rehearsal set: what a network was trained on, as prototypes.

The batches of the recipe itself are parted by their targets, and every part by k-means.
What is kept are the means of the clusters, with the network's own answers to them.
A cluster of less than `prototypes.LEAST_MEMBERS` rows is left out: its mean would be nearly a copy.
"""

from __future__ import annotations

from itertools import islice

import numpy as np
from numpy.typing import NDArray

from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.recipes.recipe import Recipe
from digitpad.weights.prototypes import Rehearsal, means

PROTOTYPES = 200  # of each part; eleven parts of 824 bytes a prototype stay below 2 MB
ROWS = 60_000


def rehearsal_of(recipe: Recipe, network: Network, prototypes: int = PROTOTYPES) -> Rehearsal:
    """Return the rehearsal set of a network that was trained by `recipe`.

    Parameters
    ----------
    recipe : Recipe
        Its seed also begins the clustering: the same recipe gives the same prototypes.
    network : Network
    prototypes : int
        At most so many for each digit, and for what is no digit.
    """
    rng = np.random.default_rng(recipe.plan.seed)
    x, y = _examples(recipe, rng)
    parts = [x[rows] for rows in _parts(y)]
    centres = np.concatenate([means(part, prototypes, rng) for part in parts])
    pixels = np.rint(255 * centres).astype(np.uint8)
    return Rehearsal(pixels, network.predict(pixels / np.float32(255)).astype(np.float32))


def _examples(recipe: Recipe, rng: np.random.Generator) -> tuple[Array, Array]:
    """Return some `ROWS` examples as the recipe gives them, and their targets.

    A recipe may give one drawing several times; as one cluster that would be no mean.
    """
    count = -(-ROWS // recipe.batch_size)
    batches = [(x.copy(), y.copy()) for x, y in islice(recipe.source(0, rng), count)]
    x, y = map(np.concatenate, zip(*batches, strict=True))
    different = list({row.tobytes(): i for i, row in enumerate(x)}.values())
    return x[different], y[different]


def _parts(y: Array) -> list[NDArray[np.bool_]]:
    """Return which rows have the same target: each digit, and what is no digit."""
    strange = np.ptp(y, axis=1) == 0
    digits = [(y.argmax(axis=1) == digit) & ~strange for digit in range(y.shape[1])]
    return [rows for rows in (*digits, strange) if rows.any()]
