"""The same examples through a network of ours and through the program that it came from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.exchange.foreign_model import ForeignModel
from digitpad.network.functions import Array, softmax
from digitpad.network.network import SIZES, Network

EXAMPLES = 32
INKED = 0.15  # of an image's pixels, as of a digit's
MOST_DIFFERENCE = 1e-6
ROUNDINGS = 4  # how many times our own rounding a difference may be, where that is more


@dataclass(frozen=True)
class Comparison:
    """How far two programs' probabilities lie apart.

    Parameters
    ----------
    runtime : str
        The other program's name and version.
    difference : float
        The largest.
    """

    runtime: str
    difference: float


def compare(model: ForeignModel, network: Network) -> Comparison | None:
    """Return how far the format's own program is from ours, None where it is not installed.

    Raises
    ------
    ValueError
        If they disagree by more than MOST_DIFFERENCE, and by more than rounding explains.
    """
    runtime = model.runtime(network) if model.runtime else None
    if runtime is None:
        return None
    x = examples(network.sizes[0])
    theirs = np.asarray(runtime.outputs(x), np.float64)
    if runtime.sums:
        theirs = softmax(theirs)
    ours = network.astype(np.float64).predict(x)
    if theirs.shape != ours.shape:
        raise ValueError(f"{runtime.name} answers with an array of shape {theirs.shape}")
    difference, rounding = (float(np.abs(p - ours).max()) for p in (theirs, network.predict(x)))
    if not difference <= max(MOST_DIFFERENCE, ROUNDINGS * rounding):
        raise ValueError(f"{runtime.name} gives other probabilities, {difference:.1e} apart")
    return Comparison(runtime.name, difference)


def examples(inputs: int = SIZES[0]) -> Array:
    """Return EXAMPLES images of scattered ink, shape (N, `inputs`), float32, 0 to 1."""
    rng = np.random.default_rng(0)
    ink = rng.random((EXAMPLES, inputs), np.float32)
    return np.where(rng.random(ink.shape) < INKED, ink, np.float32(0))
