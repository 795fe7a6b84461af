"""How the two networks that come with digitpad are made.

**essay**: the essay's section 3.3, exactly. MNIST as it is.

**pen**: the same network for a pen on a pad. Every batch mixes MNIST images
(warped anew each time), digits of the UNIPEN training writers (their strokes
distorted anew, then rendered by our own normaliser), and what is no digit:
letters and symbols of the same writers, two digits taken for one, scribbles.
Their target is uniform, so that the network learns to say "I do not know".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import count, islice
from typing import Any

import numpy as np

from digitpad.datasets.augment import Distortion, distort_images, distort_paths, pen_widths
from digitpad.datasets.mnist import Examples
from digitpad.ink.normalise import render
from digitpad.ink.paths import Paths
from digitpad.learning.pen_ink import PenInk
from digitpad.network.functions import Array
from digitpad.network.network import SIZES, Network
from digitpad.network.optimizers import Adam
from digitpad.network.training import Batch, Plan, Schedule, Source, one_hot, shuffled


@dataclass(frozen=True)
class Recipe:
    """Everything that a training run needs besides the network.

    Parameters
    ----------
    name : str
    plan : Plan
    batch_size : int
    batches : int
        Minibatches in an epoch.
    source : Source
    temperature : float
        What the trained network's logits are to be divided by.
    mixture : Mixture or None
        What `source` mixes and how it distorts it; None where it gives the data as they are.
    """

    name: str
    plan: Plan
    batch_size: int
    batches: int
    source: Source
    temperature: float = 1.0
    mixture: Mixture | None = None

    def network(self) -> Network:
        """Return the network to begin with, drawn from the plan's seed."""
        return Network.random(SIZES, rng=np.random.default_rng(self.plan.seed))

    def described(self) -> dict[str, Any]:
        """Return the recipe as what JSON can hold, for the weights' provenance."""
        optimizer = {"name": type(self.plan.optimizer).__name__, **asdict(self.plan.optimizer)}
        return {
            "recipe": self.name,
            **asdict(self.plan),
            "optimizer": optimizer,
            "batch_size": self.batch_size,
            "batches": self.batches,
            "mixture": self.mixture and asdict(self.mixture),
        }


ESSAY = Plan(Schedule(epochs=20), Adam(0.001), "cross_entropy", seed=8)
ESSAY_BATCH = 64


def essay(mnist: Examples, plan: Plan = ESSAY, batch_size: int = ESSAY_BATCH) -> Recipe:
    """Return the essay's recipe for MNIST's training images."""
    x, y = pixels(mnist), one_hot(mnist.labels)
    batches = -(-len(x) // batch_size)
    return Recipe("essay", plan, batch_size, batches, shuffled(x, y, batch_size))


PEN = Plan(
    Schedule(epochs=160, warm_up=1, cosine=True),
    Adam(0.003),
    "cross_entropy",
    seed=1,
    averaging=0.9995,
)
PEN_BATCH = 320
PEN_BATCHES = 510
REUSE = 3
"""How often each drawing is learnt in an epoch, in ever new company: drawing takes longer
than learning."""
PEN_TEMPERATURE = 0.9
"""Chosen on held-back writers: what was trained to doubt letters doubts digits too much."""


@dataclass(frozen=True)
class Mixture:
    """What a batch of the pen recipe is made of.

    Parameters
    ----------
    digits, outliers : float
        Shares of the batch; MNIST images fill the rest.
    outlier_weight : float
        How much an outlier counts beside a digit.
    image, stroke : Distortion
        What is done to MNIST images and to pen strokes.
    mildest : float
        Images are distorted between this share and all of `image`, another in every
        batch, so that the network also sees MNIST as it is.
    """

    digits: float = 0.33
    outliers: float = 0.14
    outlier_weight: float = 0.3
    image: Distortion = field(
        default=Distortion(
            rotation=0.12, slant=0.15, aspect=0.1, scale=0.08, shift=0.7, elastic=0.05
        )
    )
    mildest: float = 0.5
    stroke: Distortion = field(
        default=Distortion(
            rotation=0.1, slant=0.25, aspect=0.15, elastic=0.025, width=0.25, apart=0.04
        )
    )


def pen(
    mnist: Examples,
    ink: PenInk,
    plan: Plan = PEN,
    batch_size: int = PEN_BATCH,
    mixture: Mixture | None = None,
) -> Recipe:
    """Return the recipe for a pen on a pad; an epoch is `PEN_BATCHES` of distortions."""
    mixture = mixture or Mixture()

    def source(epoch: int, rng: np.random.Generator) -> Iterator[Batch]:
        fresh = (_mixed(mnist, ink, mixture, batch_size, rng) for _ in count())
        return islice(_reused(fresh, -(-PEN_BATCHES // REUSE), rng), PEN_BATCHES)

    return Recipe("pen", plan, batch_size, PEN_BATCHES, source, PEN_TEMPERATURE, mixture)


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


def _reused(fresh: Iterator[Batch], number: int, rng: np.random.Generator) -> Iterator[Batch]:
    """Yield a number of fresh batches, then without end the same examples in other company.

    An example keeps its place in the batch, so that the mixture stays what it is.
    """
    drawn = []
    for batch in islice(fresh, number):
        drawn.append(batch)
        yield batch
    x, y = (np.stack(parts) for parts in zip(*drawn, strict=True))
    places = np.arange(x.shape[1])
    while True:
        order = np.tile(np.arange(number)[:, None], len(places))
        for batch in rng.permuted(order, axis=0):
            yield x[batch, places], y[batch, places]


def _written(paths: Paths, how: Distortion, rng: np.random.Generator) -> Array:
    return render(distort_paths(paths, how, rng), pen_widths(len(paths), how, rng))


def pixels(examples: Examples) -> Array:
    """Return MNIST images as the network's input: (n, 784), float32, 0 to 1."""
    return flat(examples.images / np.float32(255))


def flat(images: Array) -> Array:
    """Return images of shape (n, 28, 28) as rows of 784."""
    return images.reshape(len(images), -1).astype(np.float32, copy=False)
