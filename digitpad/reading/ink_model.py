"""What is learnt about ink beside the images of its digits, and where it is kept.

    strokes.npz     the stroke network: which digit, by how it was written
    ink_marks.npz   a model of amounts (`amount_model`) whose kind network is given the same

The stroke network has the digit network's shape but for its inputs, and was trained on the same
ink. It is asked beside weights that were trained for pens, and no others: what another network
makes of an image is to be seen as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.directions import DIRECTION_INPUTS
from digitpad.network.network import Network
from digitpad.reading.amount_model import BESIDE_CHARACTER, AmountModel, load_amount_model
from digitpad.segmentation.other_marks import OTHER_MARKS
from digitpad.weights.store import load_digit_network

INK_INPUTS = DIRECTION_INPUTS + BESIDE_CHARACTER + len(OTHER_MARKS)
"""Of the kind network of ink."""


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

    def logits(self, features: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return the stroke network's logits for features of shape (n, DIRECTION_INPUTS)."""
        return self.strokes.forward(features).z[-1].astype(np.float64)


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
