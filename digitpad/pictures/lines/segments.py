"""Pieces of thin lines, and chains of them that lie along one curve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import Mask
from digitpad.pictures.lines.curves import Curve, Floats, curve_through, median

MOST_SEGMENTS = 600  # the longest ones; more are noise, or a page of text


@dataclass(frozen=True, eq=False)
class Runs:
    """For each pixel of ink the first and the last row of its run, of shape (h, w) each."""

    mask: Mask
    top: NDArray[np.int16]
    bottom: NDArray[np.int16]

    @classmethod
    def of(cls, mask: Mask) -> Runs:
        """Return the runs of ink in the columns of `mask`."""
        h = len(mask)
        rows = np.arange(h, dtype=np.int16)[:, None]
        top = np.maximum.accumulate(np.where(mask, np.int16(-1), rows), axis=0)
        below = np.where(mask, np.int16(h), rows)[::-1]
        bottom = np.minimum.accumulate(below, axis=0)[::-1]
        top += 1
        bottom -= 1
        return cls(mask, top, bottom)


@dataclass(frozen=True, eq=False)
class Segment:
    """A piece of a thin line: its middle in each column, shape (n,) each, in pixels."""

    x: Floats
    y: Floats

    @property
    def ends(self) -> tuple[float, float, float, float]:
        """The x of both ends, and the y there, each the median of a few pixels."""
        near = max(len(self.x) // 8, 3)
        left, right = median(self.y[:near]), median(self.y[-near:])
        return float(self.x[0]), float(self.x[-1]), left, right

    def thinned(self) -> Segment:
        """Return the segment with no more points than a curve needs, as many as it is long."""
        return Segment(self.x[::4], self.y[::4])


def segments(runs: Runs, thickest: int) -> list[Segment]:
    """Return pieces of thin lines without gaps, longest first."""
    height = runs.bottom - runs.top + 1
    thin = ((runs.mask > 0) & (height <= thickest)).astype(np.uint8)
    least = max(2 * thickest, 10)
    framed = cv2.copyMakeBorder(thin, 1, 1, least, least, cv2.BORDER_CONSTANT, value=0)
    grown = cv2.dilate(framed, np.ones((3, 1), np.uint8))
    kept = cv2.morphologyEx(grown, cv2.MORPH_OPEN, np.ones((1, least), np.uint8))
    kept = np.asarray(kept, np.uint8)[1:-1, least:-least] & thin
    count, labels, stats, _ = cv2.connectedComponentsWithStats(kept, connectivity=8)
    if count > MOST_SEGMENTS:
        labels, stats = _joined(kept, thickest)
    labels = np.asarray(labels, np.int32)
    widths = stats[:, cv2.CC_STAT_WIDTH].copy()
    widths[0] = 0
    flat = widths >= np.maximum(least, 1.5 * stats[:, cv2.CC_STAT_HEIGHT])
    longest = np.argsort(-widths, kind="stable")[:MOST_SEGMENTS].tolist()
    return [_segment(labels, stats[i].tolist(), i) for i in longest if flat[i]]


def _joined(kept: Mask, thickest: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return the labels and the stats of pieces that are one through others which cross them.

    Dense squares cut their lines into thousands.
    """
    grown = cv2.dilate(kept, np.ones((3, 1), np.uint8))
    whole = cv2.morphologyEx(grown, cv2.MORPH_CLOSE, np.ones((1, 2 * thickest + 1), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(whole, connectivity=8)
    labels = np.asarray(labels, np.int32)
    labels[kept == 0] = 0
    return labels, np.asarray(stats, np.int32)


def _segment(labels: NDArray[np.int32], stats: Sequence[int], label: int) -> Segment:
    x, y, w, h = stats[:4]
    own = labels[y : y + h, x : x + w] == label
    weight = own.sum(axis=0)
    mean = (own * np.arange(h)[:, None]).sum(axis=0) / np.maximum(weight, 1)
    there = np.flatnonzero(weight)
    return Segment(x + there.astype(np.float64), y + mean[there])


@dataclass(frozen=True, eq=False)
class Segments:
    """Many segments with their ends, shape (n, 4), as arrays."""

    all: tuple[Segment, ...]
    ends: Floats

    @classmethod
    def of(cls, found: Sequence[Segment]) -> Segments:
        """Return segments with their ends."""
        ends = np.array([segment.ends for segment in found]).reshape(-1, 4)
        return cls(tuple(segment.thinned() for segment in found), ends)

    def chained(self, first: int, free: NDArray[np.bool_], thick: int) -> list[int]:
        """Return a segment with those that continue it on both sides."""
        chain, free = [first], free.copy()
        free[first] = False
        while True:
            curve = curve_of([self.all[i] for i in chain])
            left, right = self.ends[chain, 0].min(), self.ends[chain, 1].max()
            off, gap = self._distances(curve, left, right)
            reach = max(0.5 * (right - left), 6.0 * thick)
            fits = free & (gap <= reach) & (off <= max(0.6 * thick, 1.5) + 0.03 * gap)
            if not fits.any():
                return chain
            nearest = int(np.argmin(np.where(fits, gap, np.inf)))
            chain.append(nearest)
            free[nearest] = False

    def _distances(self, curve: Curve, left: float, right: float) -> tuple[Floats, Floats]:
        """Return how far off a curve each segment begins, and how far along it."""
        x0, x1, y0, y1 = self.ends.T
        begins, ends = np.abs(curve(x0) - y0), np.abs(curve(x1) - y1)
        off = np.where(x0 > right, begins, np.where(x1 < left, ends, np.maximum(begins, ends)))
        return off, np.maximum(np.maximum(x0 - right, left - x1), 0.0)


def curve_of(chain: Sequence[Segment], off: float = np.inf) -> Curve:
    """Return the curve through a chain, its points that lie far off left out."""
    x = np.concatenate([segment.x for segment in chain])
    return curve_through(x, np.concatenate([segment.y for segment in chain]), off)
