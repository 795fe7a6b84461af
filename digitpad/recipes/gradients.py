"""The recipe of gradients.npz: the digits again, known by how the edges of their ink run.

The same images as for pen.npz, distorted anew in every batch, but given to the network as
`ink.gradients` describes them and not as pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from digitpad.datasets.mnist import Examples
from digitpad.ink.gradients import GRADIENT_INPUTS, gradients
from digitpad.ink.normalise import SIDE
from digitpad.network.optimizers import Adam
from digitpad.network.training import Batch, Plan, Schedule
from digitpad.recipes.pen import PEN_BATCH, PEN_BATCHES, pen_batches
from digitpad.recipes.pen_ink import PenInk
from digitpad.recipes.recipe import Mixture, Recipe
from digitpad.recipes.reuse import reused

GRADIENTS = Plan(
    Schedule(epochs=25, warm_up=1, cosine=True),
    Adam(0.002),
    "cross_entropy",
    seed=1,
    averaging=0.9995,
)


def gradient_recipe(
    mnist: Examples,
    ink: PenInk,
    plan: Plan = GRADIENTS,
    batch_size: int = PEN_BATCH,
    mixture: Mixture | None = None,
) -> Recipe:
    """Return the recipe for digits by their edges; an epoch is `PEN_BATCHES` of distortions."""
    mixture = mixture or Mixture()

    def source(epoch: int, rng: np.random.Generator) -> Iterator[Batch]:
        seen = (
            (gradients(x.reshape(-1, SIDE, SIDE)), y)
            for x, y in pen_batches(mnist, ink, mixture, batch_size, rng)
        )
        return reused(seen, PEN_BATCHES, rng)

    recipe = Recipe("gradients", plan, batch_size, PEN_BATCHES, source, mixture=mixture)
    return replace(recipe, sizes=(GRADIENT_INPUTS, *recipe.sizes[1:]))
