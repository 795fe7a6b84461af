"""What an eraser leaves of the strokes on its way: whole strokes go, or parts of them."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Ink, Stroke

Point = tuple[float, float]
Points = NDArray[np.float64]

_CRUMB = 0.3  # of the eraser's radius: a rest no longer than that is rubbed out, too


class EraserKind(Enum):
    """What goes where the eraser touches a stroke."""

    STROKES = "strokes"  # all of the stroke
    PARTS = "parts"  # what it touches; the stroke is split there


def erased(ink: Ink, kind: EraserKind, start: Point, end: Point, radius: float) -> Ink:
    """Return what an eraser leaves of `ink` on its way from `start` to `end`.

    What it does not touch stays as it is, point for point.

    Parameters
    ----------
    ink : Ink
    kind : EraserKind
    start, end : tuple of float
        In ink units; the same point twice for a tap.
    radius : float
        In ink units.
    """
    left: list[Stroke] = []
    for stroke in ink.strokes:
        first, last = _within(stroke.points, np.array(start), np.array(end), radius)
        if not (first <= last).any():
            left.append(stroke)
        elif kind is EraserKind.PARTS:
            left += _rests(stroke, first, last, _CRUMB * radius)
    return Ink(tuple(left))


def touched(ink: Ink, place: Point, radius: float) -> frozenset[int]:
    """Return the numbers of the strokes no further than `radius` from a place, in ink units."""
    at = np.array(place)
    return frozenset(
        i
        for i, stroke in enumerate(ink.strokes)
        if np.less_equal(*_within(stroke.points, at, at, radius)).any()
    )


def _within(
    line: Points, start: Points, end: Points, radius: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return between which shares of each step of a line it lies near the way, 0 to 1.

    All within `radius` of a straight way is convex, so that a straight step enters and leaves
    it once at most: where it meets one of the discs around the ends, or the strip in between.
    A step that stays outside gets an interval whose end lies before its beginning.
    """
    begin = line[:-1] if len(line) > 1 else line
    step = (line[1:] if len(line) > 1 else line) - begin
    parts = [_in_disc(begin, step, centre, radius) for centre in (start, end)]
    if (start != end).any():
        parts.append(_in_strip(begin, step, start, end - start, radius))
    first = np.min([np.where(a <= b, a, np.inf) for a, b in parts], axis=0)
    last = np.max([np.where(a <= b, b, -np.inf) for a, b in parts], axis=0)
    return np.maximum(first, 0), np.minimum(last, 1)


def _in_disc(begin: Points, step: Points, centre: Points, radius: float) -> tuple[Points, Points]:
    """Return where |begin + t·step - centre| ≤ radius."""
    away = begin - centre
    a, b = (step**2).sum(axis=1), (step * away).sum(axis=1)
    c = (away**2).sum(axis=1) - radius**2
    root = b**2 - a * c
    still = a <= np.finfo(np.float64).tiny
    a = np.where(still, 1.0, a)
    half = np.sqrt(np.maximum(root, 0)) / a
    inside = np.where(still, c <= 0, root >= 0)
    first, last = np.where(still, 0.0, -b / a - half), np.where(still, 1.0, -b / a + half)
    return np.where(inside, first, np.inf), np.where(inside, last, -np.inf)


def _in_strip(
    begin: Points, step: Points, start: Points, way: Points, radius: float
) -> tuple[Points, Points]:
    """Return where a step lies beside the way, no further than `radius` from it."""
    length = np.hypot(*way)
    along = way / length
    across = np.array([-along[1], along[0]])
    one = _between((begin - start) @ along, step @ along, 0.0, length)
    other = _between((begin - start) @ across, step @ across, -radius, radius)
    return np.maximum(one[0], other[0]), np.minimum(one[1], other[1])


def _between(at: Points, step: Points, low: float, high: float) -> tuple[Points, Points]:
    """Return where low ≤ at + t·step ≤ high."""
    still = step == 0
    speed = np.where(still, 1.0, step)
    ends = (low - at) / speed, (high - at) / speed
    inside = (low <= at) & (at <= high)
    first = np.where(still, np.where(inside, -np.inf, np.inf), np.minimum(*ends))
    last = np.where(still, np.where(inside, np.inf, -np.inf), np.maximum(*ends))
    return first, last


def _rests(stroke: Stroke, first: Points, last: Points, crumb: float) -> list[Stroke]:
    """Return what is left when each step of a stroke loses the share from first to last."""
    line = stroke.points
    if stroke.pressure is not None:  # it is cut where the line is
        line = np.column_stack([line, stroke.pressure])
    untouched = first[0] > 0 or first[0] > last[0]
    pieces: list[list[Points]] = [[line[0]] if untouched else []]
    for begin, end, f, t in zip(line[:-1], line[1:], first, last, strict=False):  # a dot has none
        if f > t:
            pieces[-1].append(end)
            continue
        if f > 0:
            pieces[-1].append(begin + f * (end - begin))
        pieces.append([begin + t * (end - begin), end] if t < 1 else [])
    rests = [_stroke(np.array(piece)) for piece in pieces if len(piece) > 1]
    return [rest for rest in rests if rest.length > crumb]


def _stroke(line: Points) -> Stroke:
    return Stroke(line[:, :2], line[:, 2] if line.shape[1] > 2 else None)
