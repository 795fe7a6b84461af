"""First-layer weights as pictures: what each node looks for in the 28×28 pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.normalise import SIDE
from digitpad.network.functions import Array

MOST_PICTURES, COLUMNS = 128, 16
_CELL = SIDE + 1  # a picture and the gap after it


def grid(nodes: int) -> tuple[int, int]:
    """Return rows and columns of pictures for so many nodes: 8 and 16 for 128."""
    shown = min(nodes, MOST_PICTURES)
    columns = min(COLUMNS, shown)
    return -(-shown // columns), columns


def mosaic(W: Array) -> NDArray[np.float64]:
    """Return the weights of the first layer's nodes side by side, gaps of NaN in between.

    Parameters
    ----------
    W : Array, shape (784, n)
        Pictures of the first 128 nodes are shown.

    Returns
    -------
    NDArray, shape (29 rows - 1, 29 columns - 1)
    """
    rows, columns = grid(W.shape[1])
    shown = min(W.shape[1], MOST_PICTURES)
    cells = np.full((rows * columns, _CELL, _CELL), np.nan)
    cells[:shown, :SIDE, :SIDE] = W.T[:shown].reshape(shown, SIDE, SIDE)
    sheet = cells.reshape(rows, columns, _CELL, _CELL).transpose(0, 2, 1, 3)
    return sheet.reshape(rows * _CELL, columns * _CELL)[:-1, :-1]


def place(row: int, column: int, nodes: int) -> tuple[int, int, int] | None:
    """Return node, pixel row and pixel column at a place of the mosaic; None in a gap."""
    node = row // _CELL * grid(nodes)[1] + column // _CELL
    y, x = row % _CELL, column % _CELL
    return (node, y, x) if max(y, x) < SIDE and node < min(nodes, MOST_PICTURES) else None


def levels(values: NDArray[np.floating], most: float) -> NDArray[np.uint8]:
    """Return 0 to 254 for -most to most, so that 0 is 127, exactly the middle; 255 for NaN."""
    scaled = np.rint(127 * np.clip(values / most, -1, 1)) + 127
    return np.where(np.isnan(values), 255, scaled).astype(np.uint8)


def round_scale(W: Array) -> float:
    """Return the least of 0.1, 0.2, 0.5, 1, ... that all but one in a thousand weights fit."""
    size = float(np.quantile(np.abs(W), 0.999)) if np.isfinite(W).all() else np.inf
    steps = (step * power for power in (0.1, 1.0, 10.0, 100.0) for step in (1, 2, 5))
    return next((step for step in steps if size <= step * (1 + 1e-9)), 1000.0)
