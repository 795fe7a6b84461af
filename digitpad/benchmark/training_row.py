"""Training: batches of 64 of the essay's network, beside their eight matrix products."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

import numpy as np

from digitpad.benchmark.timing import BenchmarkRow, Case, alternate
from digitpad.datasets.drawn import draw
from digitpad.datasets.mnist import Examples
from digitpad.network.functions import Array
from digitpad.network.in_place import aligned
from digitpad.network.network import SIZES, Network
from digitpad.network.optimizers import Adam
from digitpad.network.step import step
from digitpad.network.trainer import Trainer
from digitpad.recipes.essay import ESSAY_BATCH, essay_recipe
from digitpad.verification.framework import Framework

BATCHES = 300
MOST_OF_PRODUCTS = 1.9
EIGHT_PRODUCTS = "the eight matrix products alone"


def training_row(
    frameworks: Sequence[Framework], rounds: int, batches: int = BATCHES
) -> BenchmarkRow:
    """Train digitpad and `frameworks` on the same batches, in turn with the products alone."""
    source = essay_recipe(_examples(batches * ESSAY_BATCH)).source
    network, adam = Network.random(rng=np.random.default_rng(0)), Adam()

    def each(take: Callable[[Array, Array], object]) -> None:
        for x, y in islice(source(0, np.random.default_rng(0)), batches):
            take(x, y)

    trainer = Trainer(network, adam.start(network.theta), adam)
    cases = [
        Case("digitpad", lambda: each(trainer.step)),
        Case("digitpad, as equations", lambda: each(_Plain(network, adam).step)),
        *(Case(f.name, lambda f=f: each(f.learner(network, adam).step)) for f in frameworks),
        Case(EIGHT_PRODUCTS, products(network, batches)),
    ]
    name = f"training: {batches} batches of {ESSAY_BATCH}"
    return BenchmarkRow(name, alternate(cases, rounds), MOST_OF_PRODUCTS, EIGHT_PRODUCTS)


class _Plain:
    """The step as equations, a new network each time."""

    def __init__(self, network: Network, adam: Adam) -> None:
        self._network, self._state, self._adam = network, adam.start(network.theta), adam

    def step(self, x: Array, y: Array) -> None:
        taken = step(self._network, self._state, x, y, self._adam)
        self._network, self._state = taken.network, taken.state


def _examples(count: int) -> Examples:
    """Return so many drawn digits, some of them again and again: drawing takes longer."""
    some = draw(min(count, 2000), np.random.default_rng(1))
    again = np.arange(count) % len(some)
    return Examples(some.images[again], some.labels[again])


def products(network: Network, batches: int, size: int = ESSAY_BATCH) -> Callable[[], None]:
    """Return what does only the products of so many batches, in memory that is kept."""
    rng = np.random.default_rng(2)
    a = [_filled((size, n), rng) for n in SIZES]
    delta = [_filled((size, n), rng) for n in SIZES[1:]]
    z, below = ([np.empty_like(each) for each in memory] for memory in (delta, a))
    W = [layer.W for layer in network.layers]
    dW = [np.empty_like(each) for each in W]

    def run() -> None:
        for _ in range(batches):
            for number, weights in enumerate(W):
                np.dot(a[number], weights, out=z[number])
            for number in (2, 1, 0):
                np.dot(a[number].T, delta[number], out=dW[number])
                if number:
                    np.dot(delta[number], W[number].T, out=below[number])

    return run


def _filled(shape: tuple[int, int], rng: np.random.Generator) -> Array:
    memory = aligned(shape, np.float32)
    memory[:] = rng.random(shape)
    return memory
