"""Quadrilaterals: the corners of what has four sides, as sheets and frames have."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

_OFF_SIDE = 0.08  # of the shortest side: what is farther off a side belongs to another
_UPRIGHT = 0.5  # sine of the least angle between neighbouring sides


def quadrilateral(outline: NDArray[np.int32]) -> NDArray[np.float32]:
    """Return the four corners around an outline that has about that shape."""
    hull = cv2.convexHull(outline)
    for share in (0.02, 0.03, 0.05, 0.08):
        corners = cv2.approxPolyDP(hull, share * cv2.arcLength(hull, True), True)
        if len(corners) == 4:
            return corners.astype(np.float32)
    return np.asarray(cv2.boxPoints(cv2.minAreaRect(hull)), np.float32)


def along_sides(outline: NDArray[np.int32], rough: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return where lines through the four sides meet: a corner may be rounded, or in shade."""
    points, corners = outline.reshape(-1, 2).astype(np.float32), rough.reshape(4, 2)
    steps = np.roll(corners, -1, axis=0) - corners
    lengths = np.maximum(np.hypot(*steps.T), 1e-6)
    from_corner = points[:, None] - corners
    share = (from_corner * steps).sum(axis=2) / lengths**2
    off = np.abs(from_corner[..., 0] * steps[:, 1] - from_corner[..., 1] * steps[:, 0]) / lengths
    near = (share > 0.15) & (share < 0.85) & (off <= _OFF_SIDE * lengths.min())
    if near.sum(axis=0).min() < 8:
        return corners
    lines = [
        cv2.fitLine(points[near[:, i]], cv2.DIST_HUBER, 0, 0.01, 0.01).ravel() for i in range(4)
    ]
    normals = np.array([(-dy, dx) for dx, dy, _, _ in lines], np.float64)
    pairs = np.stack([np.roll(normals, 1, axis=0), normals], axis=1)
    if np.abs(np.linalg.det(pairs)).min() < _UPRIGHT:
        return corners
    offsets = [float(n @ line[2:]) for n, line in zip(normals, lines, strict=True)]
    return np.array(
        [np.linalg.solve(pairs[i], [offsets[i - 1], offsets[i]]) for i in range(4)],
        np.float32,
    )


def in_order(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return corners clockwise, the one nearest to the top left first."""
    middle = corners.mean(axis=0)
    around = np.arctan2(*(corners - middle).T[::-1])
    corners = corners[np.argsort(around)]
    return np.roll(corners, -int(corners.sum(axis=1).argmin()), axis=0)
