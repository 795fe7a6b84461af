"""Learn each example several times: drawing one takes longer than learning it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

import numpy as np

from digitpad.network.in_place import aligned
from digitpad.network.training import Batch

REUSE = 3
"""How often each drawing is learnt in an epoch, in ever new company."""


def reused(fresh: Iterator[Batch], batches: int, rng: np.random.Generator) -> Iterator[Batch]:
    """Yield `batches`: a third of them fresh, then the same examples in other company.

    An example keeps its place in the batch, so that the mixture stays what it is. A batch's
    arrays hold until the next is asked for.

    Parameters
    ----------
    fresh : iterator of Batch
        Batches of the same size and mixture, as many as are asked for.
    batches : int
    rng : numpy.random.Generator
    """
    return islice(_again(fresh, -(-batches // REUSE), rng), batches)


def _again(fresh: Iterator[Batch], number: int, rng: np.random.Generator) -> Iterator[Batch]:
    batch = next(fresh)
    kept = tuple(np.empty((number, *part.shape), part.dtype) for part in batch)
    for place, drawn in enumerate(chain([batch], islice(fresh, number - 1))):
        for all_of_it, part in zip(kept, drawn, strict=True):
            all_of_it[place] = part
        yield drawn
    size = len(batch[0])
    places, order = np.arange(size), np.tile(np.arange(number)[:, None], size)
    rows = tuple(part.reshape(number * size, -1) for part in kept)
    x, y = (aligned(part.shape, part.dtype) for part in batch)
    while True:
        for chosen in rng.permuted(order, axis=0) * size + places:
            rows[0].take(chosen, 0, x, "clip")  # any other mode takes a copy
            rows[1].take(chosen, 0, y, "clip")
            yield x, y
