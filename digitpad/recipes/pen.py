"""The recipe of pen.npz: the same network for a pen on a pad.

Every batch mixes MNIST images (warped anew each time), digits of the UNIPEN training
writers (their strokes distorted anew, then rendered by our own normaliser), and what is
no digit: letters and symbols of the same writers, two digits taken for one, scribbles.
Their target is uniform, so that the network learns to say "I do not know".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import numpy as np

from digitpad.datasets.augment import Distortion, distort_images, distort_paths, pen_widths
from digitpad.datasets.mnist import Examples, flat
from digitpad.ink.normalise import render
from digitpad.ink.paths import Paths
from digitpad.network.functions import Array
from digitpad.network.optimizers import Adam
from digitpad.network.training import Batch, Plan, Schedule, one_hot
from digitpad.recipes.pen_ink import PenInk
from digitpad.recipes.recipe import Mixture, Recipe
from digitpad.recipes.reuse import reused

PEN = Plan(
    Schedule(epochs=300, warm_up=1, cosine=True),
    Adam(0.003),
    "cross_entropy",
    seed=1,
    averaging=0.9995,
)
PEN_BATCH = 320
PEN_BATCHES = 510
PEN_TEMPERATURE = 0.9
"""Chosen on held-back writers: what was trained to doubt letters doubts digits too much."""


def pen_recipe(
    mnist: Examples,
    ink: PenInk,
    plan: Plan = PEN,
    batch_size: int = PEN_BATCH,
    mixture: Mixture | None = None,
) -> Recipe:
    """Return the recipe for a pen on a pad; an epoch is `PEN_BATCHES` of distortions."""
    mixture = mixture or Mixture()

    def source(epoch: int, rng: np.random.Generator) -> Iterator[Batch]:
        return reused(pen_batches(mnist, ink, mixture, batch_size, rng), PEN_BATCHES, rng)

    return Recipe("pen", plan, batch_size, PEN_BATCHES, source, PEN_TEMPERATURE, mixture)


def pen_batches(
    mnist: Examples, ink: PenInk, mixture: Mixture, size: int, rng: np.random.Generator
) -> Iterator[Batch]:
    """Yield batches of `size` without end: images, flat, and their targets."""
    return (_mixed(mnist, ink, mixture, size, rng) for _ in count())


def _mixed(
    mnist: Examples, ink: PenInk, mixture: Mixture, size: int, rng: np.random.Generator
) -> Batch:
    digits, outliers = round(size * mixture.digits), round(size * mixture.outliers)
    warp = mixture.image.scaled(rng.uniform(mixture.mildest, 1))
    chosen = rng.integers(0, len(mnist), size - digits - outliers)
    images = (mnist.images[chosen] / np.float32(255)).astype(np.float32)
    written = rng.integers(0, len(ink.labels), digits)
    strange = rng.integers(0, len(ink.outliers), outliers)
    x = [
        distort_images(images, warp, rng),
        _written(ink.digits.take(written), mixture.stroke, rng),
        _written(ink.outliers.take(strange), mixture.stroke, rng),
    ]
    y = one_hot(np.concatenate([mnist.labels[chosen], ink.labels[written]]))
    nothing = np.full((outliers, y.shape[1]), mixture.outlier_weight / y.shape[1], y.dtype)
    return flat(np.concatenate(x)), np.concatenate([y, nothing])


def _written(paths: Paths, how: Distortion, rng: np.random.Generator) -> Array:
    return render(distort_paths(paths, how, rng), pen_widths(len(paths), how, rng))
