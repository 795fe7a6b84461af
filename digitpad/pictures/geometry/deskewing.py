"""Pictures turned upright: by their printed lines, or by the line that the writing keeps."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box
from digitpad.pictures.components import Picture

MOST_TURNED = 25.0  # degrees
_SMALL = 700  # pixels of the longer side are enough to see lines
_LEAST_LEAN = 10.0  # degrees; lines down that lean less are found as they are
_SHORTEST = 8.0  # pixels; what is shorter has no angle
_ALIKE = 1.5  # degrees within which lines lie the same way
_ROW = 3.0  # pixels; segments no farther off each other's line lie in a row
_WHOLE_ROW = 0.6  # of the picture's width is a line though it is cut by others


@dataclass(frozen=True, eq=False)
class Turned:
    """A picture that was turned.

    Parameters
    ----------
    darkness : Picture, shape (h, w)
    back : NDArray, shape (3, 3), float64
        Takes a point, (x, y, 1), to where it was: a homography.
    size : tuple of int
        Width and height before.
    """

    darkness: Picture
    back: NDArray[np.float64]
    size: tuple[int, int]

    def corners(self) -> NDArray[np.float32]:
        """Return where the corners of the picture lie that was turned, shape (4, 2)."""
        return _through(_inverse(self.back), _corners(*self.size)).astype(np.float32)

    def place(self, box: Box) -> Box:
        """Return the box around `box` as it lay before."""
        x, y, right, bottom = box.x, box.y, box.right, box.bottom
        corners = np.array([(x, y, 1), (right, y, 1), (right, bottom, 1), (x, bottom, 1)])
        return Box.around(_through(self.back, corners))


def turned(darkness: Picture, degrees: float) -> Turned:
    """Return a picture turned clockwise, large enough to hold all of it.

    Parameters
    ----------
    darkness : Picture, shape (h, w)
    degrees : float
    """
    h, w = darkness.shape
    if degrees == 0:
        return Turned(darkness, np.eye(3), (w, h))
    there = cv2.getRotationMatrix2D((w / 2, h / 2), degrees, 1.0)
    corners = _corners(w, h) @ there.T
    there[:, 2] -= corners.min(axis=0)
    width, height = np.ceil(np.ptp(corners, axis=0)).astype(int).tolist()
    upright = cv2.warpAffine(darkness, there, (width, height), flags=cv2.INTER_LINEAR)
    back = np.linalg.inv(np.vstack([there, (0, 0, 1)]))
    return Turned(np.asarray(upright, np.float32), back, (w, h))


def set_upright(upright: Turned) -> Turned:
    """Return a picture whose lines down lean sheared so that they stand; the same if none do."""
    darkness = upright.darkness
    lean = angle_of_lines(np.ascontiguousarray(darkness.T))
    if abs(lean) < _LEAST_LEAN:
        return upright
    h, w = darkness.shape
    shift = float(np.tan(np.radians(lean))) * h
    there = np.array([(1, -shift / h, max(shift, 0)), (0, 1, 0)], np.float64)
    size = (w + int(np.ceil(abs(shift))), h)
    sheared = cv2.warpAffine(darkness, there, size, flags=cv2.INTER_LINEAR)
    back = upright.back @ np.linalg.inv(np.vstack([there, (0, 0, 1)]))
    return Turned(np.asarray(sheared, np.float32), back, upright.size)


def _through(homography: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return where points, (n, 3), go, shape (n, 2)."""
    there = points @ homography.T
    return there[:, :2] / there[:, 2:]


def _corners(w: float, h: float) -> NDArray[np.float64]:
    return np.array([(0, 0, 1), (w, 0, 1), (w, h, 1), (0, h, 1)], np.float64)


def angle_of_lines(darkness: Picture) -> float:
    """Return by how many degrees the long lines in a picture fall to the right; 0 without any."""
    h, w = darkness.shape
    scale = min(_SMALL / max(h, w), 1.0)
    small = np.rint(255 * darkness).astype(np.uint8)
    if scale < 1:
        size = (max(round(w * scale), 1), max(round(h * scale), 1))
        small = cv2.resize(small, size, interpolation=cv2.INTER_AREA)
    if min(small.shape) < 8:
        return 0.0
    lines = cv2.createLineSegmentDetector().detect(small)[0]
    if lines is None:
        return 0.0
    return _main_angle(_Segments.of(np.asarray(lines, np.float64).reshape(-1, 4)), small.shape[1])


@dataclass(frozen=True, eq=False)
class _Segments:
    """Straight pieces of edges: angles in degrees, -90 to 90, lengths and middles in pixels."""

    angle: NDArray[np.float64]
    length: NDArray[np.float64]
    middle: NDArray[np.float64]

    @classmethod
    def of(cls, ends: NDArray[np.floating]) -> _Segments:
        """Return the segments between ends, shape (n, 4): x, y, x, y."""
        step = ends[:, 2:].astype(np.float64) - ends[:, :2]
        angle = np.degrees(np.arctan2(step[:, 1], step[:, 0])) % 180
        angle = np.where(angle > 90, angle - 180, angle)
        return cls(angle, np.hypot(*step.T), (ends[:, :2] + ends[:, 2:]) / 2)

    def among(self, chosen: NDArray[np.bool_]) -> _Segments:
        """Return some of the segments."""
        return _Segments(self.angle[chosen], self.length[chosen], self.middle[chosen])

    def near(self, angle: float) -> _Segments:
        """Return those that lie about that way."""
        return self.among(np.abs(self.angle - angle) < _ALIKE)

    @property
    def usual_angle(self) -> float:
        """The angle of the one about whose way most of them lie, the long ones before all."""
        order = np.argsort(self.angle)
        angle = self.angle[order]
        sums = np.concatenate([[0.0], np.cumsum(self.length[order] ** 2)])
        first = np.searchsorted(angle, angle - _ALIKE, side="right")
        last = np.searchsorted(angle, angle + _ALIKE, side="left")
        return float(angle[int((sums[last] - sums[first]).argmax())])

    def longest_row(self, angle: float) -> float:
        """Return how long those are that lie one behind the other at an angle."""
        across = np.array([-np.sin(np.radians(angle)), np.cos(np.radians(angle))])
        row = np.rint(self.middle @ across / _ROW).astype(int)
        return float(np.bincount(row - row.min(), self.length).max())


def _main_angle(found: _Segments, width: int) -> float:
    """Return the angle about which most of the long lines lie, near the horizontal.

    A line is one long segment, or a row of short ones: squared paper cuts its own lines.
    """
    least = min(0.35 * width, 150)
    found = found.among((np.abs(found.angle) < MOST_TURNED) & (found.length > _SHORTEST))
    if found.length.sum() < 2 * least:
        return 0.0
    best = found.near(found.usual_angle)
    angle = float(np.average(best.angle, weights=best.length**2))
    is_line = best.length.max() >= least or best.longest_row(angle) >= _WHOLE_ROW * width
    long_ = found.length[found.length > 0.4 * least]
    share = best.length.sum() / max(long_.sum(), 1.0)
    return angle if is_line and share >= 0.4 else 0.0


def _inverse(homography: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.linalg.inv(homography), np.float64)
