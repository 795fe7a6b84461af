"""How far confidence can be trusted: what is wrong among the surest, and calibration."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BIN_COUNT = 15
KEPT = (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)


@dataclass(frozen=True)
class RiskPoint:
    """What is wrong among the surest.

    Parameters
    ----------
    kept : float
        Which share of all readings is kept, the surest.
    wrong : float
        Which share of these is wrong.
    confidence : float
        The least confidence among them.
    """

    kept: float
    wrong: float
    confidence: float


def risk_coverage(
    confidence: NDArray[np.floating], right: NDArray[np.bool_]
) -> tuple[RiskPoint, ...]:
    """Return what is wrong among the surest, for each share in `KEPT`; both of shape (n,)."""
    order = np.argsort(-confidence, kind="stable")
    wrong = np.cumsum(~right[order])
    counts = [(share, max(round(share * len(right)), 1)) for share in KEPT if len(right)]
    return tuple(
        RiskPoint(share, float(wrong[n - 1] / n), float(confidence[order[n - 1]]))
        for share, n in counts
    )


def calibration_error(confidence: NDArray[np.floating], right: NDArray[np.bool_]) -> float:
    """Return the expected calibration error: |confidence - accuracy| over bins, by their sizes."""
    number = np.minimum((confidence * BIN_COUNT).astype(int), BIN_COUNT - 1)
    chosen = [number == n for n in range(BIN_COUNT)]
    return sum(
        abs(float(confidence[c].mean() - right[c].mean())) * float(c.mean())
        for c in chosen
        if c.any()
    )
