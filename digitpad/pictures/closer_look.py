"""Closer looks: the surroundings of a region enlarged, and its ink parted from paper anew.

What a line covers, or blur, hangs on a shade of grey. Where a reading is in doubt another
look, which draws that border elsewhere, often has none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import cv2
import numpy as np

from digitpad.ink.strokes import Box
from digitpad.pictures.binarising import darkness
from digitpad.pictures.components import Picture
from digitpad.pictures.regions import Region, are_same
from digitpad.pictures.sheet import Sheet, sheet_of

_LARGE = 200.0  # pixels; writing as tall as that is seen well enough
_MARGIN = 1.5  # heights of the writing
_PAPER = 30.0  # per cent: around writing there is less paper than on a whole page


def closer_looks(sheet: Sheet, region: Region) -> Iterator[Sheet]:
    """Yield a region of a sheet as it is seen otherwise, as often as it is found again.

    Parameters
    ----------
    sheet : Sheet
    region : Region
        One of the sheet's.
    """
    for scale in (2, 1) if region.height < _LARGE else (1,):
        found = _look(sheet, region, scale)
        if found is not None:
            yield found


def _look(sheet: Sheet, region: Region, scale: int) -> Sheet | None:
    if sheet.source is None:
        return None
    inner = replace(sheet.upright, back=np.linalg.inv(sheet.outer) @ sheet.upright.back)
    box = inner.place(region.box)
    part, left, top = _around(sheet.source, box, _MARGIN * region.height)
    if scale > 1:
        part = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    back = np.array([(1 / scale, 0, left), (0, 1 / scale, top), (0, 0, 1)])
    colours = sheet.colours and sheet.colours.seen_through(back)
    found = sheet_of(darkness(np.asarray(part, np.float32), _PAPER), colours).seen_through(back)
    same = [each for each in found.regions if are_same(found.upright.place(each.box), box)]
    return replace(found, regions=tuple(same)).seen_through(sheet.outer) if len(same) == 1 else None


def _around(picture: Picture, box: Box, margin: float) -> tuple[Picture, int, int]:
    """Return the part of a picture around a box, and its left and top."""
    left, top = max(int(box.x - margin), 0), max(int(box.y - margin), 0)
    right, bottom = int(box.right + margin) + 1, int(box.bottom + margin) + 1
    return picture[top:bottom, left:right], left, top
