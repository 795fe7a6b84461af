"""The learnt model of whole amounts, and the file that it is kept in.

    kind network    what each candidate is: a digit, a mark, a sign, or no character
    path model      what a path through the lattice scores
    calibration     what the path's share of all paths is worth as a probability
    thresholds      what to ask about, by how many wrong amounts in a thousand are borne

The file is an ``.npz`` as `digitpad.weights` has it, with the path model's weights beside
the network's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.errors import WeightsError
from digitpad.ink.gradients import GRADIENT_INPUTS
from digitpad.network.network import Network
from digitpad.reading.paths.path_model import Floats, PathModel
from digitpad.segmentation.features import PLACE
from digitpad.segmentation.kinds import KINDS
from digitpad.segmentation.surroundings import SURROUNDINGS
from digitpad.weights.format import Weights
from digitpad.weights.store import load_weights, save_weights

BESIDE_CHARACTER = len(PLACE) + len(SURROUNDINGS) + 10
"""What a kind network is given beside the character: its place and size, what stands around it,
and the ten digits' probabilities."""
INPUTS = GRADIENT_INPUTS + BESIDE_CHARACTER
"""Of the kind network of images."""


@dataclass(frozen=True)
class Calibration:
    """A logistic curve from the path's share to a probability.

    Parameters
    ----------
    slope, offset : float
        The calibrated log-odds are slope · log-odds of the share + offset.
    """

    slope: float = 1.0
    offset: float = 0.0

    def of(self, log_share: float) -> float:
        """Return the probability that the reading is right, given the log of its share."""
        log_share = min(log_share, -1e-12)
        odds = log_share - float(np.log(-np.expm1(log_share)))
        return float(np.exp(-np.logaddexp(0.0, -(self.slope * odds + self.offset))))


@dataclass(frozen=True, eq=False)
class AmountModel:
    """All that is learnt about amounts beside the digits themselves.

    Parameters
    ----------
    kinds : Network
        `INPUTS` inputs, or for ink as many as `ink_model` says; an output for each of `KINDS`.
    paths : PathModel
    calibration : Calibration
    thresholds : mapping of int to float
        For each number of wrong amounts in a thousand the confidence below which to ask.
    provenance : mapping
    """

    kinds: Network
    paths: PathModel
    calibration: Calibration = field(default_factory=Calibration)
    thresholds: Mapping[int, float] = field(default_factory=dict)
    provenance: Mapping[str, Any] = field(default_factory=dict)

    def threshold(self, wrong_in_thousand: int) -> float:
        """Return the confidence below which to ask, so that no more are read wrongly unasked."""
        borne = [n for n in self.thresholds if n <= wrong_in_thousand]
        return self.thresholds[max(borne)] if borne else 1.0


def save_amount_model(path: Path | str, model: AmountModel) -> None:
    """Write `model` to `path`.

    Raises
    ------
    WeightsError
        If the file cannot be written.
    """
    extra = {
        "paths": model.paths.theta.tolist(),
        "calibration": [model.calibration.slope, model.calibration.offset],
        "thresholds": {str(n): t for n, t in model.thresholds.items()},
    }
    provenance = {**model.provenance, "amounts": extra}
    save_weights(path, Weights(model.kinds, labels=KINDS, provenance=provenance))


def load_amount_model(which: str | Path = "marks", inputs: int = INPUTS) -> AmountModel:
    """Read a model by name (``"marks"``) or from a file.

    Parameters
    ----------
    which : str or Path
    inputs : int
        Of its kind network.

    Raises
    ------
    WeightsError
        If there is no such file, or it cannot be used.
    """
    weights = load_weights(which)
    try:
        return _unpacked(weights, inputs)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise WeightsError(which, "holds no model of amounts") from error


@lru_cache(1)
def default_amount_model() -> AmountModel:
    """Return the model that comes with digitpad."""
    return load_amount_model()


def _unpacked(weights: Weights, inputs: int) -> AmountModel:
    if weights.labels != KINDS or weights.network.sizes[0] != inputs:
        raise ValueError("a network for something else")
    provenance = dict(weights.provenance)
    extra = provenance.pop("amounts")
    slope, offset = map(float, extra["calibration"])
    thresholds = {int(n): float(t) for n, t in extra["thresholds"].items()}
    return AmountModel(
        weights.network,
        PathModel.initial().with_theta(_finite(extra["paths"])),
        Calibration(slope, offset),
        thresholds,
        provenance,
    )


def _finite(values: list[float]) -> Floats:
    theta = np.array(values, dtype=np.float64)
    if theta.shape != PathModel.initial().theta.shape or not np.isfinite(theta).all():
        raise ValueError("weights that do not fit")
    return theta
