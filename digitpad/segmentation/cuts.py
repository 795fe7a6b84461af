"""Where one stroke may hold several characters: cuts, and the ligatures between them.

A pen that writes digits in one stroke goes to the right between them. So a join is where
what came before lies left of what follows, or nearly so. The way of the pen there belongs
to neither neighbour, to one of them, or is shared; it becomes a piece of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Stroke

SPACING = 0.04  # between the points that are looked at, in heights of the writing
MOST_POINTS = 800
NARROWEST = 0.55  # a stroke less wide, in heights, and
UPRIGHT = 1.1  # less wide than this many times its own height holds one character
OVERLAP = 0.2  # how far neighbours in one stroke may stand over each other, in heights
LEAST = 0.22  # what is cut off is at least so large, in heights
SHORT = 0.12  # a join shorter than this is cut once, in heights
MOST_CUTS = 32


@dataclass(frozen=True, eq=False)
class CutStroke:
    """A stroke in parts that follow each other.

    Parameters
    ----------
    parts : tuple of Stroke
    links : tuple of bool
        For each part whether it is a ligature, which may belong to no character.
    """

    parts: tuple[Stroke, ...]
    links: tuple[bool, ...]


@lru_cache(512)  # while the next stroke is written, those before it stay as they are
def cut(stroke: Stroke, height: float, *, known: bool = False) -> CutStroke:
    """Return a stroke in the parts that characters may be made of.

    Parameters
    ----------
    stroke : Stroke
    height : float
        Of the writing, in ink units.
    known : bool
        Whether it is known to hold several characters, so that there must be a cut.
    """
    if not known and not _may_hold_several(stroke, height):
        return CutStroke((stroke,), (False,))
    count = int(min(max(stroke.length / (SPACING * height), 8), MOST_POINTS))
    points = stroke.sampled(count)
    cuts, links = _cuts(points, height)
    if known and not cuts and stroke.length > 0:
        cuts, links = [_likeliest(points)], set()
    if not cuts:
        return CutStroke((stroke,), (False,))
    parts = tuple(_parts(stroke, np.array(cuts) / (count - 1)))
    return CutStroke(parts, tuple(a in links for a in [0, *cuts]))


def _parts(stroke: Stroke, cuts: NDArray[np.float64]) -> Iterator[Stroke]:
    """Yield a stroke's own points from cut to cut; cuts are shares of the pen's way."""
    at = cuts * stroke.way[-1]
    ends = stroke.way.searchsorted(at) + np.arange(len(cuts))
    points = np.empty((len(stroke) + len(cuts), 2))
    own = np.ones(len(points), dtype=np.bool_)
    own[ends] = False
    points[own], points[ends] = stroke.points, stroke.at(at)
    for begin, end in pairwise([0, *ends.tolist(), len(points) - 1]):
        yield Stroke(points[begin : end + 1])


def _may_hold_several(stroke: Stroke, height: float) -> bool:
    box = stroke.box
    wide = box.w >= NARROWEST * height or box.w >= UPRIGHT * box.h > 0.3 * height
    return wide and len(stroke) >= 6 and not stroke.is_straight


def _cuts(points: NDArray[np.float64], height: float) -> tuple[list[int], set[int]]:
    """Return where to cut, in order, and which of the cuts begin a ligature."""
    overlap, large = _overlap_and_size(points)
    joins = _runs(overlap <= OVERLAP * height)
    lines = _lines(points[:, 0]) if joins else overlap
    cuts: list[int] = []
    links: set[int] = set()
    for begin, end in joins:
        if lines[begin : end + 1].min() > 1:  # ink over or under all of it: no ligature
            found = [begin + int(overlap[begin : end + 1].argmin())]
        else:
            found = _within(points, begin, end, height)
        found = [i for i in found if large[i] >= LEAST * height]
        links.update(a for a, _ in pairwise(found))
        cuts += found
    if len(cuts) > MOST_CUTS:
        return [], set()
    return cuts, links


def _overlap_and_size(
    points: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return for each point how far what follows reaches left of what came before, (n,).

    And how large the smaller of the two is, (n,).
    """
    behind = points[::-1]
    high, low = np.maximum.accumulate(points), np.minimum.accumulate(points)
    high_behind = np.maximum.accumulate(behind)[::-1]
    low_behind = np.minimum.accumulate(behind)[::-1]
    sizes = np.minimum(np.maximum(*(high - low).T), np.maximum(*(high_behind - low_behind).T))
    return high[:, 0] - low_behind[:, 0], sizes


def _lines(x: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return for each point how many lines of the stroke stand over each other there, (n,)."""
    begun, over = (np.sort(end(x[:-1], x[1:])) for end in (np.minimum, np.maximum))
    return begun.searchsorted(x, "right") - over.searchsorted(x, "right")


def _runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return the first and the last index of each run of true values."""
    edges = (np.flatnonzero(mask[1:] != mask[:-1]) + 1).tolist()
    edges = [0] * bool(mask[0]) + edges + [len(mask)] * bool(mask[-1])
    return [(a, b - 1) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _within(points: NDArray[np.float64], begin: int, end: int, height: float) -> list[int]:
    """Return the cuts of one join: its ends, and where the pen turns up or down between."""
    if (end - begin) * SPACING < SHORT:
        return [(begin + end) // 2]
    turns = _turns(points[begin : end + 1, 1].tolist(), 0.1 * height)
    return sorted({begin, *(begin + i for i in turns), end})


def _turns(y: Sequence[float], least: float) -> list[int]:
    """Return where y has an extremum that stands out by at least `least` on both sides."""
    found: list[int] = []
    extreme, direction = 0, 0
    for i in range(1, len(y)):
        step = y[i] - y[extreme]
        if direction == 0:
            if abs(step) >= least:
                direction, extreme = (1 if step > 0 else -1), i
        elif step * direction >= 0:
            extreme = i
        elif abs(step) >= least:
            found.append(extreme)
            direction, extreme = -direction, i
    return found


def _likeliest(points: NDArray[np.float64]) -> int:
    """Return the one point to cut at, if there has to be one: near the middle, little overlap."""
    x, (overlap, _) = points[:, 0], _overlap_and_size(points)
    width = float(np.ptp(x)) or 1.0
    away = np.abs((x - x.min()) / width - 0.5)
    return int(np.clip((overlap / width + away).argmin(), 1, len(x) - 2))
