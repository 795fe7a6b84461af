"""A frame whose sides lean apart, as they do in a photo from below, seen from straight above."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import Mask, ink_mask
from digitpad.pictures.geometry.deskewing import Turned
from digitpad.pictures.geometry.quadrilaterals import along_sides, in_order, quadrilateral

_LEAST = 0.1  # of the picture is inside of the frame
_FULL = 0.95  # of the area within its four sides; a 0 is rounder
_WRITTEN = 0.01  # of its inside is ink, at least; there is nothing in a 0
_APART = 0.12  # by which two opposite sides lean apart: 7 degrees; less is found as it is
_EACH = 0.25  # of that, at least: a stroke across a frame leans alone
_MOST_OF_IT = 0.5  # of the frame's area; less is a part of it, behind a stroke
_LARGEST = 2.0  # times as long as the picture was; beyond that it was seen from the desk


def from_above(upright: Turned) -> Turned:
    """Return a picture with a leaning frame set right; the same picture if there is none.

    Parameters
    ----------
    upright : Turned
    """
    corners = _frame(ink_mask(upright.darkness))
    if corners is None or not _leans(corners):
        return upright
    sides = np.hypot(*(corners - np.roll(corners, -1, axis=0)).T)
    w, h = max(sides[0], sides[2]), max(sides[1], sides[3])
    flat = np.array([(0, 0), (w, 0), (w, h), (0, h)], np.float32)
    there = np.asarray(cv2.getPerspectiveTransform(corners.astype(np.float32), flat), np.float64)
    high, wide = upright.darkness.shape
    whole = np.array([[(0, 0), (wide, 0), (wide, high), (0, high)]], np.float32)
    seen = np.asarray(cv2.perspectiveTransform(whole, there)[0], np.float64)
    size = np.ceil(np.ptp(seen, axis=0)).astype(int)
    if not _in_front(there, whole[0]) or size.max() > _LARGEST * max(high, wide):
        return upright
    move = np.eye(3)
    move[:2, 2] = -seen.min(axis=0)
    there = move @ there
    set_right = cv2.warpPerspective(upright.darkness, there, size.tolist(), flags=cv2.INTER_LINEAR)
    back = upright.back @ np.linalg.inv(there)
    return Turned(np.asarray(set_right, np.float32), np.asarray(back, np.float64), upright.size)


def _frame(ink: Mask) -> NDArray[np.float64] | None:
    """Return the corners of the largest frame with writing in it, clockwise from the top left."""
    outlines, tree = cv2.findContours(ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    if tree is None:
        return None
    holes = [i for i, (_, _, _, parent) in enumerate(tree[0]) if parent >= 0]
    largest = max(holes, key=lambda i: cv2.contourArea(outlines[i]), default=None)
    if largest is None:
        return None
    hole, outside = outlines[largest], outlines[tree[0][largest][3]]
    least = max(_LEAST * ink.size, _MOST_OF_IT * cv2.contourArea(cv2.convexHull(outside)))
    if cv2.contourArea(hole) < least:
        return None
    hull = np.asarray(cv2.convexHull(hole), np.int32)
    corners = along_sides(np.asarray(hole, np.int32), quadrilateral(hull))
    area = cv2.contourArea(corners.astype(np.float32))
    inside = np.zeros_like(ink)
    cv2.fillConvexPoly(inside, hull, (1,))
    fits = _FULL <= cv2.contourArea(hull) / max(area, 1.0) <= 1 / _FULL
    written = float(ink[inside > 0].mean()) >= _WRITTEN
    return in_order(corners.reshape(4, 2).astype(np.float64)) if fits and written else None


def _leans(corners: NDArray[np.float64]) -> bool:
    """Return whether two opposite sides lean apart, about as far each, as they do in a photo."""
    top, right, low, left = np.roll(corners, -1, axis=0) - corners
    pairs = (-left[0] / left[1], right[0] / right[1]), (-top[1] / top[0], low[1] / low[0])
    return any(abs(a + b) >= _APART and min(a / (a + b), b / (a + b)) >= _EACH for a, b in pairs)


def _in_front(there: NDArray[np.float64], points: NDArray[np.float32]) -> bool:
    """Return whether a homography keeps all points in front of the camera."""
    depths = points @ there[2, :2] + there[2, 2]
    return bool((depths > 0).all())
