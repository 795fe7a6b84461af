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
    step = lines.reshape(-1, 4)[:, 2:] - lines.reshape(-1, 4)[:, :2]
    length = np.hypot(*step.T)
    angle = np.degrees(np.arctan2(step[:, 1], step[:, 0])) % 180
    angle = np.where(angle > 90, angle - 180, angle)
    return _main_angle(angle, length, min(0.35 * small.shape[1], 150))


def _main_angle(angle: NDArray[np.floating], length: NDArray[np.floating], least: float) -> float:
    """Return the angle about which most of the long lines lie, near the horizontal."""
    near = (np.abs(angle) < MOST_TURNED) & (length > 0.4 * least)
    if length[near].sum() < 2 * least:
        return 0.0
    angle, length = angle[near], length[near]
    weight = length**2
    votes = (weight * (np.abs(angle - angle[:, None]) < 1.5)).sum(axis=1)
    best = np.abs(angle - angle[int(votes.argmax())]) < 1.5
    if length[best].max() < least or length[best].sum() < 0.4 * length.sum():
        return 0.0
    return float(np.average(angle[best], weights=weight[best]))


def _inverse(homography: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.linalg.inv(homography), np.float64)
