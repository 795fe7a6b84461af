"""Learn each example several times: drawing one takes longer than learning it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import numpy as np

from digitpad.network.training import Batch

REUSE = 3
"""How often each drawing is learnt in an epoch, in ever new company."""


def reused(fresh: Iterator[Batch], batches: int, rng: np.random.Generator) -> Iterator[Batch]:
    """Yield `batches`: a third of them fresh, then the same examples in other company.

    An example keeps its place in the batch, so that the mixture stays what it is.

    Parameters
    ----------
    fresh : iterator of Batch
        Batches of the same size and mixture.
    batches : int
    rng : numpy.random.Generator
    """
    return islice(_again(fresh, -(-batches // REUSE), rng), batches)


def _again(fresh: Iterator[Batch], number: int, rng: np.random.Generator) -> Iterator[Batch]:
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
