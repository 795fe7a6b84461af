"""The stroke network: a second opinion on which digit it is, from how the pen went.

It is of the same shape as the digit network but for what it is given (`ink.directions`), and was
trained on the same ink. The two misread different digits: where both say the same they are
hardly ever wrong. It is asked about ink alone, and only beside weights that were trained for
pens; what another network makes of an image is to be seen as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import WeightsError
from digitpad.ink.directions import DIRECTION_INPUTS, directions
from digitpad.ink.paths import Paths
from digitpad.ink.strokes import Ink
from digitpad.network.network import Network
from digitpad.weights.format import DIGITS
from digitpad.weights.store import load_weights

Floats = NDArray[np.float64]

IMAGE_WEIGHT, STROKES_WEIGHT = 0.5, 0.8
"""What the logits of the two networks are multiplied by before they are added; fitted to
digits of held-back writers."""


@dataclass(frozen=True, eq=False)
class StrokeNetwork:
    """A network that knows digits by how they are written.

    Parameters
    ----------
    network : Network
        `DIRECTION_INPUTS` inputs, 10 outputs.

    Raises
    ------
    ValueError
        If the network is for something else.
    """

    network: Network

    def __post_init__(self) -> None:
        if (self.network.sizes[0], self.network.sizes[-1]) != (DIRECTION_INPUTS, len(DIGITS)):
            raise ValueError(
                f"a stroke network needs {DIRECTION_INPUTS} inputs and {len(DIGITS)} outputs, "
                f"not {self.network.sizes}"
            )

    def logits(self, inks: Sequence[Ink]) -> Floats:
        """Return the logits of ink that is one character each, shape (len(inks), 10)."""
        return self.network.forward(directions(Paths.of(inks))).z[-1].astype(np.float64)


def together(image: Floats, strokes: Floats) -> Floats:
    """Return the logits of both networks as those of one, shape (n, 10)."""
    return IMAGE_WEIGHT * image + STROKES_WEIGHT * strokes


def load_stroke_network(which: str | Path = "strokes") -> StrokeNetwork:
    """Read a stroke network by name (``"strokes"``) or from a file.

    Raises
    ------
    WeightsError
        If there is no such file, or it cannot be used.
    """
    weights = load_weights(which)
    try:
        return StrokeNetwork(weights.network)
    except ValueError as error:
        raise WeightsError(which, str(error)) from None


@lru_cache(1)
def default_stroke_network() -> StrokeNetwork:
    """Return the stroke network that comes with digitpad."""
    return load_stroke_network()
