"""The rehearsal set: what a network was trained on, in a few hundred pictures.

Each digit's training examples are gathered around centres (k-means; Lloyd 1982), and
so is what is no digit. The centres are means of many people's examples: they keep the
training data's variety, and are no copies of it. Their targets are the network's own
answers, so that what it knows about likeness is rehearsed too (Hinton, Vinyals and
Dean 2015).
"""

from __future__ import annotations


import numpy as np
from numpy.typing import NDArray

from digitpad.learning.recipes import Recipe
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.rehearsal import Rehearsal

PER_DIGIT = 60
EXAMPLES = 40_000
ROUNDS = 12


def rehearsal_of(
    network: Network,
    recipe: Recipe,
    per_digit: int = PER_DIGIT,
    examples: int = EXAMPLES,
    seed: int = 0,
) -> Rehearsal:
    """Return the rehearsal set of a network trained by `recipe`; equal seeds, equal sets.

    Parameters
    ----------
    network : Network
        The trained one.
    recipe : Recipe
        Its training data are drawn from it, distorted as they were in training.
    per_digit : int
        Centres for each digit; as many for what is no digit, if the recipe has that.
    examples : int
        How many training examples to gather, about.
    seed : int
    """
    rng = np.random.default_rng(seed)
    x, kind = _drawn(recipe, examples, rng)
    found = [centres(x[kind == k], per_digit, rng) for k in np.unique(kind)]
    pixels = np.rint(255 * np.concatenate(found)).astype(np.uint8)
    return Rehearsal(pixels, network.predict(pixels / np.float32(255)).astype(np.float16))


def centres(x: Array, count: int, rng: np.random.Generator) -> Array:
    """Return `count` centres of the rows of x, of shape (count, n); all of x if it has fewer."""
    if len(x) <= count:
        return x
    found = x[rng.choice(len(x), count, replace=False)]
    for _ in range(ROUNDS):
        found = _means(x, _nearest(x, found), found)
    return found


def _drawn(
    recipe: Recipe, examples: int, rng: np.random.Generator
) -> tuple[Array, NDArray[np.intp]]:
    """Return training examples and their kinds: the digit, or 10 for what is no digit."""
    batches = -(-examples // recipe.batch_size)
    drawn = [batch for _, batch in zip(range(batches), recipe.source(0, rng), strict=False)]
    y = np.concatenate([y for _, y in drawn])
    kind = np.where(y.max(axis=1) > y.min(axis=1), y.argmax(axis=1), y.shape[1])
    return np.concatenate([x for x, _ in drawn]), kind


def _nearest(x: Array, found: Array) -> NDArray[np.intp]:
    return ((found**2).sum(axis=1) - 2 * x @ found.T).argmin(axis=1)


def _means(x: Array, nearest: NDArray[np.intp], found: Array) -> Array:
    """Return the mean of what is nearest to each centre; one that nothing is near to stays."""
    member = np.arange(len(found))[:, None] == nearest
    counts = member.sum(axis=1, keepdims=True)
    return np.where(counts, member.astype(x.dtype) @ x / np.maximum(counts, 1), found)
