"""Back-propagation against central differences: every layer, both losses."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from digitpad.network.backprop import Gradient, gradient, mean_loss
from digitpad.network.differences import STEP, central_differences
from digitpad.network.functions import LOSSES, Array
from digitpad.network.network import SIZES, Network
from digitpad.network.training import one_hot
from digitpad.verification.finding import Finding

DERIVATIVES_GROUP = "derivatives by central differences"
BOUND = 1e-8
_EXAMPLES, _PARAMETERS = 4, 30


def check_derivatives(seed: int = 0) -> Iterator[Finding]:
    """Yield one finding for W and one for b of each layer, and one for all at once.

    A batch of random examples goes through a random network, in float64. Differences
    are given as a share of the largest gradient of their layer.
    """
    rng = np.random.default_rng(seed)
    network = _random_network(rng)
    x = rng.uniform(0, 1, (_EXAMPLES, SIZES[0])) * (rng.random((_EXAMPLES, SIZES[0])) < 0.2)
    y = one_hot(rng.integers(0, SIZES[-1], _EXAMPLES), dtype=np.float64)
    for loss in LOSSES:
        g = gradient(network, network.forward(x), y, loss)
        yield from _layer_by_layer(network, x, y, loss, g, rng)
        yield _all_at_once(network, x, y, loss, g, rng)


def _random_network(rng: np.random.Generator) -> Network:
    """Return a network in which nothing is 0 by chance of how it began: biases too."""
    network = Network.random(SIZES, rng=rng, dtype=np.float64)
    return network.with_theta(network.theta + 0.01 * rng.standard_normal(network.theta.size))


def _layer_by_layer(
    network: Network, x: Array, y: Array, loss: str, g: Gradient, rng: np.random.Generator
) -> Iterator[Finding]:
    place = 0
    for number, layer in enumerate(network.layers, start=1):
        for letter, size in (("W", layer.W.size), ("B", layer.b.size)):
            own = g.flat[place : place + size]
            alive = np.flatnonzero(own)
            chosen = place + rng.permutation(alive)[:_PARAMETERS]
            numeric = central_differences(network, x, y, chosen.tolist(), loss)
            difference = float(np.abs(g.flat[chosen] - numeric).max() / np.abs(own).max())
            what = f"∂C/∂{letter}⁽{'⁰¹²³'[number]}⁾, {_named(loss)}, {len(chosen)} of {size:,}"
            yield Finding(DERIVATIVES_GROUP, what, difference, BOUND, "of the largest")
            place += size


def _all_at_once(
    network: Network, x: Array, y: Array, loss: str, g: Gradient, rng: np.random.Generator
) -> Finding:
    """Return how the slope along one random direction compares with the gradient's."""
    direction = rng.standard_normal(g.flat.size)
    direction /= np.linalg.norm(direction)

    def C(way: float) -> float:
        moved = network.with_theta(network.theta + way * direction)
        return mean_loss(moved.forward(x), y, loss)

    numeric = (C(STEP) - C(-STEP)) / (2 * STEP)
    difference = abs(float(g.flat @ direction) - numeric) / float(np.linalg.norm(g.flat))
    what = f"all {g.flat.size:,} along one random direction, {_named(loss)}"
    return Finding(DERIVATIVES_GROUP, what, difference, BOUND, "of the gradient")


def _named(loss: str) -> str:
    return loss.replace("_", " ")
