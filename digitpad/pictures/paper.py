"""Paper that fills part of a picture: found by its four sides, and seen from straight above."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import Picture

_SMALL = 320  # pixels of the longer side are enough to see a sheet of paper
_LEAST, _MOST = 0.06, 0.94  # of the picture's area
_FULL = 0.88  # of the area within its sides is paper; less is no sheet
_BRIGHTER = 0.12  # than the desk, of white; a dark desk is the only one that shows
_SURROUNDED = 0.5  # of the picture's sides that show the desk
_INSET = 0.02  # of paper is left out along its sides, where it is frayed and throws shadows


@dataclass(frozen=True, eq=False)
class Paper:
    """A sheet of paper in a picture.

    Parameters
    ----------
    brightness : Picture, shape (h, w)
        Of the sheet alone, seen from straight above.
    back : NDArray, shape (3, 3), float64
        Takes a point of it, (x, y, 1), to where it is in the picture: a homography.
    """

    brightness: Picture
    back: NDArray[np.float64]


def paper_on_desk(brightness: Picture) -> Paper | None:
    """Return the sheet of paper that lies on something darker, None if there is no such thing.

    Parameters
    ----------
    brightness : Picture, shape (h, w)
        0 black, 1 white.
    """
    h, w = brightness.shape
    scale = min(_SMALL / max(h, w), 1.0)
    if min(h, w) * scale < 24:
        return None
    size = (round(w * scale), round(h * scale))
    small = cv2.resize(brightness, size, interpolation=cv2.INTER_AREA)
    smooth = cv2.GaussianBlur(np.rint(255 * small).astype(np.uint8), (5, 5), 0)
    corners = _corners(np.asarray(smooth, np.uint8))
    if corners is None:
        return None
    return _from_above(brightness, (corners + 0.5) / (np.array(size) / (w, h)) - 0.5)


def _corners(grey: NDArray[np.uint8]) -> NDArray[np.float64] | None:
    """Return the corners of a sheet, clockwise from the top left, shape (4, 2)."""
    _, bright = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = max(outlines, key=cv2.contourArea, default=None)
    if outline is None or not _LEAST <= cv2.contourArea(outline) / grey.size <= _MOST:
        return None
    sheet = np.zeros_like(grey)
    cv2.drawContours(sheet, [outline], -1, 1, -1)
    if not _lies_on_desk(grey, sheet > 0):
        return None
    corners = _quadrilateral(np.asarray(outline, np.int32))
    if corners is None or cv2.contourArea(outline) < _FULL * cv2.contourArea(corners):
        return None
    return _in_order(corners.reshape(4, 2).astype(np.float64))


def _lies_on_desk(grey: NDArray[np.uint8], sheet: NDArray[np.bool_]) -> bool:
    sides = np.concatenate([sheet[0], sheet[-1], sheet[:, 0], sheet[:, -1]])
    brighter = float(np.median(grey[sheet])) - float(np.median(grey[~sheet]))
    return 1 - sides.mean() >= _SURROUNDED and brighter >= 255 * _BRIGHTER


def _quadrilateral(outline: NDArray[np.int32]) -> NDArray[np.float32] | None:
    """Return the four corners around an outline that has about that shape."""
    hull = cv2.convexHull(outline)
    for share in (0.02, 0.03, 0.05, 0.08):
        corners = cv2.approxPolyDP(hull, share * cv2.arcLength(hull, True), True)
        if len(corners) == 4:
            return corners.astype(np.float32)
    return np.asarray(cv2.boxPoints(cv2.minAreaRect(hull)), np.float32)


def _in_order(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return corners clockwise, the one nearest to the top left first."""
    middle = corners.mean(axis=0)
    around = np.arctan2(*(corners - middle).T[::-1])
    corners = corners[np.argsort(around)]
    return np.roll(corners, -int(corners.sum(axis=1).argmin()), axis=0)


def _from_above(brightness: Picture, corners: NDArray[np.float64]) -> Paper:
    sides = np.hypot(*(corners - np.roll(corners, -1, axis=0)).T)
    w, h = max(sides[0], sides[2]), max(sides[1], sides[3])
    inset = _INSET * min(w, h) + 1.5
    flat = np.array([(0, 0), (w, 0), (w, h), (0, h)]) - inset
    there = cv2.getPerspectiveTransform(corners.astype(np.float32), flat.astype(np.float32))
    size = (max(round(w - 2 * inset), 2), max(round(h - 2 * inset), 2))
    edge = cv2.BORDER_REPLICATE
    seen = cv2.warpPerspective(brightness, there, size, flags=cv2.INTER_LINEAR, borderMode=edge)
    back = np.asarray(np.linalg.inv(there), np.float64)
    return Paper(np.asarray(seen, np.float32), back)
