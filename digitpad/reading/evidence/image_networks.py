"""What is seen in images of single characters: which digit, by their pixels and by their edges.

================ ================================ ===============
network          is given                         says
================ ================================ ===============
digit network    the pixels                       which digit
gradient network how edges run (`ink.gradients`)  which digit
================ ================================ ===============

The gradient network is asked beside weights that were trained for pens, and no others: what
another network makes of an image is to be seen as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.gradients import GRADIENT_INPUTS, gradients
from digitpad.ink.normalise import SIDE, Image
from digitpad.network.functions import constant
from digitpad.network.network import Network, Trace
from digitpad.reading.paths.graph import Floats
from digitpad.weights.store import load_digit_network

Edges = NDArray[np.float32]

PIXELS_WEIGHT, EDGES_WEIGHT = 0.35, 0.8
"""What the logits of the digit and the gradient network are multiplied by and then added; chosen
on digits of held-back writers."""
LEAST_BY_PIXELS, LEAST_BY_EDGES = 1e-3, 1e-3
"""The probability that each leaves every digit, so that neither can overrule the other."""


@dataclass(frozen=True, eq=False)
class SeenImage:
    """An image of a character as the networks saw it.

    Parameters
    ----------
    image : Image, shape (28, 28)
    trace : Trace
        Of the digit network, of this image alone.
    edges : Edges, shape (GRADIENT_INPUTS,)
    logits : Floats, shape (10,)
        Of all networks together, calibrated.
    """

    image: Image
    trace: Trace
    edges: Edges
    logits: Floats


@dataclass(frozen=True, eq=False)
class ImageNetworks:
    """The networks that read digits in images.

    Parameters
    ----------
    pixels : Network
        The digit network.
    temperature : float
        Divides its logits.
    edges : Network, optional
        The gradient network.
    """

    pixels: Network
    temperature: float = 1.0
    edges: Network | None = None

    def see(self, images: Image) -> list[SeenImage]:
        """Return what is seen in images of shape (n, 28, 28)."""
        trace, edges = self.pixels.forward(flat(images)), gradients(images)
        by_edges = None if self.edges is None else self.edges.forward(edges).z[-1]
        logits = self._together(trace.z[-1], by_edges)
        return [
            SeenImage(constant(image), trace.row(i), edges[i], logits[i])
            for i, image in enumerate(images)
        ]

    def logits(self, images: Image) -> Floats:
        """Return the logits of all networks together, calibrated, (n, 10)."""
        pixels = self.pixels.forward(flat(images)).z[-1]
        if self.edges is None:
            return self._together(pixels)
        return self._together(pixels, self.edges.forward(gradients(images)).z[-1])

    def mean_logits(self, views: Image) -> Floats:
        """Return the digit network's logits, calibrated, as means over views, (n, 10).

        Parameters
        ----------
        views : Image, shape (views, n, 28, 28)
        """
        z = self.pixels.forward(flat(views.reshape(-1, SIDE, SIDE))).z[-1]
        return self._together(z.reshape(*views.shape[:2], -1).astype(np.float64).mean(axis=0))

    def _together(self, pixels: NDArray, edges: NDArray | None = None) -> Floats:
        by_pixels = pixels.astype(np.float64) / self.temperature
        if edges is None:
            return by_pixels
        by_edges = at_least(LEAST_BY_EDGES, edges.astype(np.float64))
        return PIXELS_WEIGHT * at_least(LEAST_BY_PIXELS, by_pixels) + EDGES_WEIGHT * by_edges


def flat(images: Image) -> Image:
    """Return images of shape (n, 28, 28) as the digit network is given them, (n, 784)."""
    return images.reshape(len(images), -1)


def at_least(least: float, logits: Floats) -> Floats:
    """Return the log-probabilities of logits, shape (n, k), each of at least so much."""
    p = np.exp(log_softmax(logits))
    return np.log(least + (1 - p.shape[1] * least) * p)


def log_softmax(z: Floats) -> Floats:
    """Return the logarithm of softmax over the last axis."""
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def load_gradient_network(which: str | Path = "gradients") -> Network:
    """Read a gradient network. Raises WeightsError if there is none, or it cannot be used."""
    return load_digit_network(which, GRADIENT_INPUTS, "gradient network")


@lru_cache(1)
def default_gradient_network() -> Network:
    """Return the gradient network that comes with digitpad."""
    return load_gradient_network()
