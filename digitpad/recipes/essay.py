"""The recipe of essay.npz: the essay's section 3.3, exactly. MNIST as it is."""

from __future__ import annotations

from digitpad.datasets.mnist import Examples
from digitpad.network.optimizers import Adam
from digitpad.network.training import Plan, Schedule, one_hot, shuffled_pixels
from digitpad.recipes.recipe import Recipe

ESSAY = Plan(Schedule(epochs=20), Adam(0.001), "cross_entropy", seed=8)
ESSAY_BATCH = 64


def essay_recipe(mnist: Examples, plan: Plan = ESSAY, batch_size: int = ESSAY_BATCH) -> Recipe:
    """Return the essay's recipe for MNIST's training images."""
    images = mnist.images.reshape(len(mnist), -1)
    batches = -(-len(images) // batch_size)
    source = shuffled_pixels(images, one_hot(mnist.labels), batch_size)
    return Recipe("essay", plan, batch_size, batches, source)
