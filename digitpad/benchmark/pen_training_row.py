"""Training the pen's network: its batches drawn and distorted anew, beside their products."""

from __future__ import annotations

from itertools import islice

import numpy as np

from digitpad.benchmark.timing import BenchmarkRow, Case, alternate
from digitpad.benchmark.training_row import products
from digitpad.datasets.drawn import draw
from digitpad.datasets.styles import written_digits
from digitpad.ink.paths import Paths
from digitpad.network.network import Network
from digitpad.network.trainer import Trainer
from digitpad.recipes.pen import PEN, PEN_BATCH, pen_batches
from digitpad.recipes.pen_ink import PenInk
from digitpad.recipes.recipe import Mixture
from digitpad.recipes.reuse import reused

PEN_BATCHES_TIMED = 24
MOST_OF_PEN_PRODUCTS = 3.0
PEN_PRODUCTS = "their matrix products alone"
_DRAWN = 500


def pen_training_row(rounds: int, batches: int = PEN_BATCHES_TIMED) -> BenchmarkRow:
    """Train on batches of the recipe, each drawing used as often as there; in turn with products.

    The digits are a program's. What is no digit are digits, too: they take as long to draw.
    """
    mnist, ink = draw(_DRAWN, np.random.default_rng(1)), _ink()
    network = Network.random(rng=np.random.default_rng(0))
    trainer = Trainer(
        network,
        PEN.optimizer.start(network.theta),
        PEN.optimizer,
        average=network.theta,
        averaging=PEN.averaging,
    )

    def learn() -> None:
        rng = np.random.default_rng(2)
        fresh = pen_batches(mnist, ink, Mixture(), PEN_BATCH, rng)
        for x, y in islice(reused(fresh, batches, rng), batches):
            trainer.step(x, y)

    cases = [
        Case("digitpad", learn),
        Case(PEN_PRODUCTS, products(network, batches, PEN_BATCH)),
    ]
    name = f"training pen: {batches} batches of {PEN_BATCH}, drawn and distorted"
    return BenchmarkRow(name, alternate(cases, rounds), MOST_OF_PEN_PRODUCTS, PEN_PRODUCTS)


def _ink() -> PenInk:
    inks, labels = zip(*written_digits(_DRAWN, np.random.default_rng(3)), strict=True)
    paths = Paths.of(inks)
    return PenInk(paths, np.array(labels), paths)
