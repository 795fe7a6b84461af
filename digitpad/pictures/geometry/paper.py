"""Paper that fills part of a picture: found by its four sides, and seen from straight above."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box
from digitpad.pictures.components import Picture
from digitpad.pictures.geometry.quadrilaterals import along_sides, in_order, quadrilateral

_SMALL = 320  # pixels of the longer side are enough to see a sheet of paper
_LEAST, _MOST = 0.06, 0.94  # of the picture's area
_FULL = 0.88  # of the area within its sides is paper; less is no sheet
_BRIGHTER = 0.12  # than the desk, of white; a dark desk is the only one that shows
_SURROUNDED = 0.5  # of the picture's sides that show the desk
_AROUND, _FULL_IN_SHADE = 0.98, 0.95  # the same where paper in shade is taken for paper
_DARK = 0.95  # of what lies around such a sheet is desk
_DESK = 0.75  # the same around any sheet
_THIN = 0.08  # of the picture's shorter side: what is dark all around is a printed border
_STEPS = 6  # thresholds that are tried for it
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
    surrounded : bool
        Whether the desk shows on all sides, as it does around no light between shadows.
    """

    brightness: Picture
    back: NDArray[np.float64]
    surrounded: bool = False

    def holds(self, box: Box) -> bool:
        """Return whether the middle of `box`, in the picture, lies on the sheet or close to it."""
        x, y, scale = np.linalg.inv(self.back) @ (box.centre, box.y + box.h / 2, 1.0)
        h, w = self.brightness.shape
        rim = 2 * _INSET * min(h, w) + 3
        return bool(-rim < x / scale < w + rim and -rim < y / scale < h + rim)


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
    outline = _outline(np.asarray(smooth, np.uint8))
    if outline is None:
        return None
    corners = (outline.corners + 0.5) / (np.array(size) / (w, h)) - 0.5
    return _from_above(brightness, corners, outline.surrounded)


@dataclass(frozen=True, eq=False)
class _Outline:
    """A sheet's corners, clockwise from the top left, shape (4, 2); see `Paper.surrounded`."""

    corners: NDArray[np.float64]
    surrounded: bool


def _outline(grey: NDArray[np.uint8]) -> _Outline | None:
    """Return the outline of a sheet, None if there is none."""
    threshold = _otsu(grey.ravel())
    darker = grey[grey <= threshold]
    if darker.size:  # the part of a sheet that lies in shade may be dark among paper
        for lower in np.linspace(_otsu(darker), threshold, _STEPS, endpoint=False).tolist():
            whole = _outline_at(lower, grey, surrounded=_AROUND, full=_FULL_IN_SHADE)
            if whole is not None:
                return whole
    return _outline_at(threshold, grey, surrounded=_SURROUNDED, full=_FULL)


def _otsu(values: NDArray[np.uint8]) -> float:
    both = cv2.THRESH_BINARY + cv2.THRESH_OTSU
    return float(cv2.threshold(values.reshape(-1, 1), 0, 1, both)[0])


def _outline_at(
    threshold: float, grey: NDArray[np.uint8], *, surrounded: float, full: float
) -> _Outline | None:
    """Return the outline of what is brighter, if it looks like a sheet."""
    bright = (grey > threshold).astype(np.uint8)
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = max(outlines, key=cv2.contourArea, default=None)
    if outline is None or not _LEAST <= cv2.contourArea(outline) / grey.size <= _MOST:
        return None
    sheet = np.zeros_like(grey)
    cv2.drawContours(sheet, [outline], -1, 1, -1)
    if _desk_at_sides(sheet > 0) < surrounded:
        return None
    dark = float(np.mean(bright[sheet == 0] == 0))  # around a box of a form there is paper
    if dark < _DESK or not _is_brighter(grey, sheet > 0):
        return None
    points = np.asarray(outline, np.int32)
    corners = along_sides(points, quadrilateral(points))
    if cv2.contourArea(outline) < full * cv2.contourArea(corners):
        return None
    if _margin(corners.reshape(4, 2), grey.shape) < _THIN * min(grey.shape):
        return None
    all_around = _desk_at_sides(sheet > 0) >= _AROUND and dark >= _DARK
    return _Outline(in_order(corners.reshape(4, 2).astype(np.float64)), all_around)


def _margin(corners: NDArray[np.float32], shape: tuple[int, ...]) -> float:
    """Return how far the sides of a sheet are from those of the picture, the median in pixels."""
    h, w = shape
    x, y = ((corners + np.roll(corners, -1, axis=0)) / 2).T
    return float(np.median([x.min(), y.min(), w - 1 - x.max(), h - 1 - y.max()]))


def _is_brighter(grey: NDArray[np.uint8], sheet: NDArray[np.bool_]) -> bool:
    return float(np.median(grey[sheet])) - float(np.median(grey[~sheet])) >= 255 * _BRIGHTER


def _desk_at_sides(sheet: NDArray[np.bool_]) -> float:
    """Return the share of the picture's sides that show the desk."""
    sides = np.concatenate([sheet[0], sheet[-1], sheet[:, 0], sheet[:, -1]])
    return 1 - float(sides.mean())


def _from_above(brightness: Picture, corners: NDArray[np.float64], surrounded: bool) -> Paper:
    sides = np.hypot(*(corners - np.roll(corners, -1, axis=0)).T)
    w, h = max(sides[0], sides[2]), max(sides[1], sides[3])
    inset = _INSET * min(w, h) + 1.5
    flat = np.array([(0, 0), (w, 0), (w, h), (0, h)]) - inset
    there = cv2.getPerspectiveTransform(corners.astype(np.float32), flat.astype(np.float32))
    size = (max(round(w - 2 * inset), 2), max(round(h - 2 * inset), 2))
    edge = cv2.BORDER_REPLICATE
    seen = cv2.warpPerspective(brightness, there, size, flags=cv2.INTER_LINEAR, borderMode=edge)
    back = np.asarray(np.linalg.inv(there), np.float64)
    return Paper(np.asarray(seen, np.float32), back, surrounded)
