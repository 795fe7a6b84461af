"""What is learnt about ink beside the images of its digits, and where it is kept.

    strokes.npz     the stroke network: which digit, by how it was written
    ink_marks.npz   a model of amounts (`amount_model`) whose kind network is given the same

The stroke network has layers like the digit network's, twice as wide, and was trained on the same
ink. It is asked beside weights that were trained for pens, and no others: what another network
makes of an image is to be seen as it is. What it says does not change with the digit network, so
that a reader with another one, as after a correction, finds it known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.directions import DIRECTION_INPUTS, directions
from digitpad.ink.paths import Paths
from digitpad.ink.strokes import Ink
from digitpad.network.network import Network
from digitpad.reading.amount_model import BESIDE_CHARACTER, AmountModel, load_amount_model
from digitpad.reading.evidence.cache import InkCache
from digitpad.segmentation.other_marks import OTHER_MARKS
from digitpad.weights.store import load_digit_network

Floats = NDArray[np.float32]

INK_INPUTS = DIRECTION_INPUTS + BESIDE_CHARACTER + len(OTHER_MARKS)
"""Of the kind network of ink."""


class Written(NamedTuple):
    """What is known of a character by how it was written, as `InkModel.look` has it; a row each."""

    logits: NDArray[np.float64]
    sums: Floats


@dataclass(frozen=True, eq=False)
class InkModel:
    """What is learnt about ink.

    Parameters
    ----------
    strokes : Network
        The stroke network: `DIRECTION_INPUTS` inputs, 10 outputs.
    amounts : AmountModel
        Its kind network has `INK_INPUTS` inputs.
    """

    strokes: Network
    amounts: AmountModel
    _written: InkCache[Written] = field(default_factory=InkCache, init=False, repr=False)

    def written(self, inks: Sequence[Ink]) -> list[Written]:
        """Return how characters were written, and what that says; what was seen is kept."""
        return self._written.look(inks, self._look)

    def _look(self, inks: Sequence[Ink]) -> list[Written]:
        known = self.look(directions(Paths.of(inks)))
        return [Written(*rows) for rows in zip(*known, strict=True)]

    def look(self, features: Floats) -> tuple[NDArray[np.float64], Floats]:
        """Return what is known by how ink was written alone.

        Parameters
        ----------
        features : NDArray, shape (n, DIRECTION_INPUTS), float32

        Returns
        -------
        logits : NDArray, shape (n, 10)
            The stroke network's.
        sums : NDArray, shape (n, n_1), float32
            The features' share of the first weighted sums of the kind network.
        """
        first = self.strokes.layers[0]
        strokes, kinds = np.split(np.dot(features, self._weights), [len(first.b)], axis=1)
        return self.strokes.onward(strokes + first.b).astype(np.float64), kinds

    def kinds(self, sums: Floats, beside: Floats) -> NDArray[np.float64]:
        """Return the kind network's logits, for its other inputs, of shape (n, others)."""
        network, first = self.amounts.kinds, self.amounts.kinds.layers[0]
        z = sums + np.dot(beside, first.W[DIRECTION_INPUTS:]) + first.b
        return network.onward(z).astype(np.float64)

    @cached_property
    def _weights(self) -> Floats:
        """What both networks multiply features with, side by side: one product is faster."""
        first, kinds = self.strokes.layers[0].W, self.amounts.kinds.layers[0].W
        return np.concatenate([first, kinds[:DIRECTION_INPUTS]], axis=1)


def load_ink_model(strokes: str | Path = "strokes", amounts: str | Path = "ink_marks") -> InkModel:
    """Read a model by the names or files of its two parts.

    Raises
    ------
    WeightsError
        If one of them is not there, or cannot be used.
    """
    return InkModel(load_stroke_network(strokes), load_amount_model(amounts, INK_INPUTS))


def load_stroke_network(which: str | Path) -> Network:
    """Read a stroke network. Raises WeightsError if there is none, or it cannot be used."""
    return load_digit_network(which, DIRECTION_INPUTS, "stroke network")


@lru_cache(1)
def default_ink_model() -> InkModel:
    """Return the model that comes with digitpad."""
    return load_ink_model()
