"""What of some runs' curves a chart shows: over which x, in which frame, in which words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

import numpy as np

from digitpad.lab.curves import CurvePoints, Curves
from digitpad.lab.run import RunSnapshot

LOSS, ACCURACY = 0, 1
_ROOM = 0.03  # beyond what is seen, in its size
_MOST = 300  # points of a line


@dataclass(frozen=True, eq=False)
class Curve:
    """A run's two lines on one chart.

    Parameters
    ----------
    number : int
        Tells the run.
    training, test : tuple of NDArray
        x and y of each.
    """

    number: int
    training: CurvePoints
    test: CurvePoints

    @classmethod
    def of(cls, number: int, curves: Curves, column: int, *, by_batch: bool) -> Curve:
        """Return the lines of the loss (0) or of the accuracy (1).

        By epoch, an epoch that has not ended is a last point: an epoch of MNIST takes seconds.
        """
        if by_batch:
            training, test = curves.training_by_batch(column), curves.test_by_batch(column)
        else:
            training = _joined(curves.training_by_epoch(column), curves.training_under_way(column))
            test = _joined(curves.test_by_epoch(column), curves.test_under_way(column))
        return cls(number, _thinned(training), _thinned(test))


@dataclass(frozen=True)
class ChartRange:
    """The part of the plane that is seen: from and to."""

    x: tuple[float, float]
    y: tuple[float, float]


def frame(curves: Sequence[Curve], column: int, *, closer: bool, least: float) -> ChartRange:
    """Return what is seen of some curves.

    Parameters
    ----------
    curves : sequence of Curve
    column : int
        0 for the loss, 1 for the accuracy.
    closer : bool
        Whether y ends where the curves' second halves do, to tell good from better.
    least : float
        How far x reaches at least.
    """
    lines = [line for curve in curves for line in (curve.training, curve.test)]
    right = _rounded_up(max([least, *(float(x[-1]) for x, _ in lines if len(x))]))
    seen = [y[x >= (right / 2 if closer else 0)] for x, y in lines]
    values = np.concatenate([y[np.isfinite(y)] for y in seen]) if seen else np.empty(0)
    # A little is seen beyond each end, or the symbols there would be cut in half.
    wide = (-_ROOM * right, (1 + _ROOM) * right)
    if column == ACCURACY:
        lowest = float(values.min(initial=1)) if closer else 0.0
        bottom = max(0.0, lowest - 0.1 * (1 - lowest))
        return ChartRange(wide, (bottom - _ROOM * (1 - bottom), 1 + _ROOM * (1 - bottom)))
    # A loss that explodes would press all others flat; it may leave the picture.
    top = float(np.min([values.max(initial=0), 3 * max(1.0, _beginning(curves))]))
    top = top if top > 0 else 1.0
    return ChartRange(wide, (-_ROOM * top, (1 + 2 * _ROOM) * top))


def _joined(line: CurvePoints, more: CurvePoints) -> CurvePoints:
    return np.concatenate([line[0], more[0]]), np.concatenate([line[1], more[1]])


def _thinned(line: CurvePoints) -> CurvePoints:
    """Return every nth point and the last: a chart has few hundred columns of pixels."""
    every = -(-len(line[0]) // _MOST)
    return (line[0][::-every][::-1], line[1][::-every][::-1]) if every > 1 else line


def _rounded_up(x: float) -> float:
    """Return a round number not less than x > 0, so that the axis does not change all the time."""
    unit = 10.0 ** floor(log10(x)) / 2
    return ceil(x / unit - 1e-9) * unit


def _beginning(curves: Sequence[Curve]) -> float:
    """Return the highest loss that a run begins with."""
    first = [curve.test[1][0] for curve in curves if len(curve.test[1])]
    return max((float(y) for y in first if np.isfinite(y)), default=0.0)


def in_words(snapshot: RunSnapshot) -> str:
    """Return how a run stands, for those who cannot see its curves."""
    training, test = snapshot.now
    parts = [f"{snapshot.title}: after {snapshot.epoch:.4g} epochs, {snapshot.step} steps"]
    for name, (loss, accuracy) in (("training", training), ("test", test)):
        if np.isfinite(loss):
            parts.append(f"{name} loss {loss:.4f}, {100 * accuracy:.1f} % right")
    return "; ".join(parts) + (
        ". The weights are no numbers any more." if snapshot.diverged else "."
    )
