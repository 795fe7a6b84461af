"""How strokes are painted: smooth, with a round pen, thicker where it was pressed if that is asked.

Only what is seen is smoothed and weighed; the points that are kept, and read, stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from digitpad.gui.pad.transform import PaperTransform
from digitpad.ink.strokes import Stroke

_LIGHTEST, _RANGE = 0.4, 1.2  # times as thick: without any pressure, and what all of it adds
_FEWEST_STEPS, _STEP = 3, 0.3  # from one width to the next, pixels
_PLACES = 4  # in a pixel that can be told apart; a pen at rest reports many points in one
_BLUR = (0.25, 0.5, 0.25)  # pressure is told in steps, which nobody wants to see


@dataclass(frozen=True)
class StrokeCurve:
    """A stroke as it is painted: a line for the pen, or an area where its width changes."""

    path: QPainterPath
    is_area: bool

    def reaches(self, area: QRectF, width: float) -> bool:
        """Whether something of it is seen in an area, drawn with a pen of this width, pixels."""
        return self.path.controlPointRect().adjusted(-width, -width, width, width).intersects(area)


def curve_of(
    stroke: Stroke, transform: PaperTransform, width: float, *, weighted: bool
) -> StrokeCurve:
    """Return how a stroke is painted.

    Parameters
    ----------
    stroke : Stroke
    transform : PaperTransform
        How it lies on the paper.
    width : float
        Of the pen, pixels.
    weighted : bool
        Whether it is thicker where the pen was pressed, if that is known.
    """
    points = transform.points(stroke.points)
    seen = _seen(points)
    if not weighted or stroke.pressure is None:
        return StrokeCurve(smooth_path(points[seen]), is_area=False)
    pressure = np.convolve(np.pad(stroke.pressure, 1, mode="edge"), _BLUR, mode="valid")
    widths = width * (_LIGHTEST + _RANGE * np.clip(pressure, 0, 1))
    return StrokeCurve(_weighted_path(points[seen], widths[seen]), is_area=True)


def _seen(points: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which points lie where the one before does not, to what can be seen; the ends do."""
    places = np.rint(points * _PLACES)
    seen = np.ones(len(points), dtype=bool)
    seen[1:-1] = (places[1:-1] != places[:-2]).any(axis=1)
    return seen


def paint_curves(
    painter: QPainter, curves: Iterable[StrokeCurve], colour: str, width: float
) -> None:
    """Draw strokes with a round pen."""
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, round_cap, round_join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for curve in curves:
        if curve.is_area:
            painter.fillPath(curve.path, QColor(colour))
        else:
            painter.drawPath(curve.path)


def smooth_path(points: NDArray[np.float64]) -> QPainterPath:
    """Return a curve through the middles between `points`, shape (n, 2), which bend it.

    The pen's own jitter and the corners of a slow mouse go, the shape stays.
    """
    path = QPainterPath(QPointF(*points[0]))
    middles = (points[:-1] + points[1:]) / 2
    for point, middle in zip(points[:-1], middles, strict=True):
        path.quadTo(QPointF(*point), QPointF(*middle))
    # A tap has no length; a line of almost none is painted as the pen's round tip.
    path.lineTo(QPointF(*points[-1]) + QPointF(0.01, 0))
    return path


def _weighted_path(points: NDArray[np.float64], widths: NDArray[np.float64]) -> QPainterPath:
    """Return the area of a smooth line that is `widths`, shape (n,), thick at its points."""
    area, stroker = QPainterPath(), QPainterPathStroker()
    area.setFillRule(Qt.FillRule.WindingFill)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    knots = np.column_stack([points, widths])
    middles = np.concatenate([knots[:1], (knots[:-1] + knots[1:]) / 2, knots[-1:]])
    for knot, (begin, end) in zip(knots, pairwise(middles), strict=True):
        for one, other in pairwise(_bent(begin, knot, end)):
            step = QPainterPath(QPointF(*one[:2]))
            step.lineTo(QPointF(*other[:2]) + QPointF(0.01, 0))  # as in a smooth path
            stroker.setWidth(float(one[2] + other[2]) / 2)
            area.addPath(stroker.createStroke(step))
    return area


def _bent(
    begin: NDArray[np.float64], knot: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return x, y and width from begin to end, bent by a knot, in steps that nobody sees."""
    steps = max(_FEWEST_STEPS, int(np.ceil(abs(end[2] - begin[2]) / _STEP)))
    t = np.linspace(0, 1, steps + 1)[:, None]
    return (1 - t) ** 2 * begin + 2 * t * (1 - t) * knot + t**2 * end
