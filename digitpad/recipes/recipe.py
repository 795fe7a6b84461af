"""A recipe: everything that a training run needs besides the network."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from digitpad.datasets.augment import Distortion
from digitpad.network.network import SIZES, Network
from digitpad.network.training import Plan, Source


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
    sizes : tuple of int
        The network's layers.
    """

    name: str
    plan: Plan
    batch_size: int
    batches: int
    source: Source
    temperature: float = 1.0
    mixture: Mixture | None = None
    sizes: tuple[int, ...] = SIZES

    def network(self) -> Network:
        """Return the network to begin with, drawn from the plan's seed."""
        return Network.random(self.sizes, rng=np.random.default_rng(self.plan.seed))

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
