"""Forms on paper: writing and printed lines as they lie there, before light and lens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Pixels = NDArray[np.uint8]
Colour = tuple[float, float, float]

_SHIFT = 4  # cv2 takes points in sixteenths of a pixel
_FINER = 2  # lines narrower than two pixels are drawn on a grid this much finer


@dataclass(frozen=True, eq=False)
class Rule:
    """A printed line, or the writing of a pen.

    Parameters
    ----------
    points : NDArray, shape (n, 2), float64
        In pixels.
    width : float
        In pixels.
    colour : tuple of float
        Red, green and blue, 0 to 1.
    """

    points: Points
    width: float
    colour: Colour = (0.1, 0.1, 0.1)


@dataclass(frozen=True)
class Form:
    """A form that was filled in.

    Parameters
    ----------
    width, height : float
        Of the paper, in pixels.
    printed, written : tuple of Rule
    paper : Colour
    """

    width: float
    height: float
    printed: tuple[Rule, ...]
    written: tuple[Rule, ...]
    paper: Colour = (1.0, 1.0, 1.0)

    def drawn(self) -> Pixels:
        """Return the form as a picture, shape (height, width, 3), red first."""
        shape = (max(round(_FINER * self.height), 2), max(round(_FINER * self.width), 2))
        canvas = np.empty((*shape, 3), np.uint8)
        canvas[:] = np.rint(255 * np.array(self.paper))
        for rule in (*self.printed, *self.written):
            _draw(canvas, rule)
        size = (max(shape[1] // _FINER, 1), max(shape[0] // _FINER, 1))
        return np.asarray(cv2.resize(canvas, size, interpolation=cv2.INTER_AREA), np.uint8)


def straight(*ends: tuple[float, float, float, float]) -> list[Points]:
    """Return lines from (x, y) to (x, y)."""
    return [np.array([[a, b], [c, d]], np.float64) for a, b, c, d in ends]


def rules(lines: Iterable[Points], width: float, colour: Colour) -> tuple[Rule, ...]:
    """Return `lines`, all of one width and colour."""
    return tuple(Rule(points, width, colour) for points in lines)


def extent(strokes: Sequence[Points]) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of some strokes."""
    points = np.concatenate(strokes)
    return (*points.min(axis=0).tolist(), *points.max(axis=0).tolist())


def _draw(canvas: Pixels, rule: Rule) -> None:
    """Draw a line over what is there already, as darkening as ink is."""
    layer = np.zeros(canvas.shape[:2], np.uint8)
    points = np.rint(rule.points * (_FINER << _SHIFT)).astype(np.int32)
    thick = max(round(_FINER * rule.width), 1)
    opaque = round(255 * min(_FINER * rule.width, 1.0))
    cv2.polylines(layer, [points], False, opaque, thick, cv2.LINE_AA, _SHIFT)
    if len(points) == 1 or np.ptp(points, axis=0).max() < thick << _SHIFT:  # a dot
        at = points.mean(axis=0).astype(int).tolist()
        cv2.circle(layer, at, (thick << _SHIFT) // 2, opaque, -1, cv2.LINE_AA, _SHIFT)
    rows, columns = np.flatnonzero(layer.any(axis=1)), np.flatnonzero(layer.any(axis=0))
    if not len(rows):
        return
    place = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    cover = layer[place][..., None] / 255
    ink = np.minimum(canvas[place], 255 * np.array(rule.colour))
    canvas[place] = np.rint(canvas[place] * (1 - cover) + ink * cover)
