"""First-layer weights as pictures: what each node looks for in the 28×28 pixels."""

from __future__ import annotations

import numpy as np

from digitpad.network.functions import Array

MOST_PICTURES, COLUMNS = 128, 16


def grid(nodes: int) -> tuple[int, int]:
    """Return rows and columns of pictures for so many nodes: 8 and 16 for 128."""
    shown = min(nodes, MOST_PICTURES)
    columns = min(COLUMNS, shown)
    return -(-shown // columns), columns


def round_scale(W: Array) -> float:
    """Return the least of 0.1, 0.2, 0.5, 1, ... that all but one in a thousand weights fit."""
    size = float(np.quantile(np.abs(W), 0.999)) if np.isfinite(W).all() else np.inf
    steps = (step * power for power in (0.1, 1.0, 10.0, 100.0) for step in (1, 2, 5))
    return next((step for step in steps if size <= step * (1 + 1e-9)), 1000.0)
