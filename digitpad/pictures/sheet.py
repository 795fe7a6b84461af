"""A picture's way: ink parted from paper, turned upright, lines taken out, regions found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box
from digitpad.pictures.binarising import darkness
from digitpad.pictures.colours import Colours, ink_by_colour
from digitpad.pictures.components import Picture, components
from digitpad.pictures.geometry.deskewing import Turned, angle_of_lines, set_upright, turned
from digitpad.pictures.geometry.leaning_frames import from_above
from digitpad.pictures.geometry.paper import Paper, paper_on_desk
from digitpad.pictures.lines.hidden_points import hidden_points
from digitpad.pictures.lines.printed import PrintedLines, printed_lines
from digitpad.pictures.loading import ColourPicture, load_picture
from digitpad.pictures.otherwise import otherwise
from digitpad.pictures.regions import Region, are_same, around, regions
from digitpad.pictures.written import in_regions, pieces_of_ink

_LEAST_ANGLE = 1.5  # degrees; turning less is not worth the blur
_LEAST_WRITING_ANGLE = 5.0  # the same where only the writing says so, and people write uphill
_FEWEST = 3  # characters that tell how far the writing is turned


@dataclass(frozen=True, eq=False)
class Sheet:
    """What is written on a picture.

    Parameters
    ----------
    regions : tuple of Region
        In the pixels of the upright picture, row by row.
    upright : Turned
        The picture without lines, upright, and the way back.
    source : Picture, optional
        The brightness that it was found in, for a closer look.
    colours : Colours, optional
        Of the same.
    outer : NDArray, shape (3, 3), float64
        Takes a point of `source` to where it is in the whole picture.
    otherwise : tuple of tuple of Region
        What the regions may be, seen otherwise (`pictures.otherwise`).
    pointed : tuple of Region
        The regions with all points that lines may hide; none where they hide nothing.
    """

    regions: tuple[Region, ...]
    upright: Turned
    source: Picture | None = None
    colours: Colours | None = None
    outer: NDArray[np.float64] = field(default_factory=lambda: np.eye(3))
    otherwise: tuple[tuple[Region, ...], ...] = ()
    pointed: tuple[Region, ...] = ()

    @property
    def reaches_sides(self) -> bool:
        """Whether ink goes on beyond the picture."""
        w, h = self.upright.size
        boxes = [self.upright.place(region.box) for region in self.regions]
        return any(b.x < 1 or b.y < 1 or b.right > w - 1 or b.bottom > h - 1 for b in boxes)

    def seen_through(self, back: NDArray[np.float64]) -> Sheet:
        """Return the same sheet as part of a larger picture; `back` leads to a place there."""
        upright = replace(self.upright, back=back @ self.upright.back)
        return replace(self, upright=upright, outer=back @ self.outer)

    def others_of(self, region: Region) -> list[Region]:
        """Return what else a region may be, seen otherwise."""
        seen = (_the_same(some, region) for some in self.otherwise)
        return [same for same in seen if same is not None]

    def with_hidden_points(self, region: Region) -> Region | None:
        """Return a region with the points that lines may hide, None if it has none."""
        return _the_same(self.pointed, region)

    def one_by_one(self) -> tuple[Sheet, ...]:
        """Return a sheet for every region, which may be read and kept apart."""
        return tuple(replace(self, regions=(region,)) for region in self.regions)

    @property
    def box(self) -> Box:
        """The box around all regions in the picture as it lay before; there must be one."""
        return around([self.upright.place(region.box) for region in self.regions])


def _the_same(some: Sequence[Region], region: Region) -> Region | None:
    """Return the only one of some regions that lies around the same ink."""
    same = [each for each in some if are_same(each.box, region.box)]
    return same[0] if len(same) == 1 else None


def read_sheet(path: Path | str) -> Sheet:
    """Read a picture file and return what is written on it.

    Raises
    ------
    InkError
        If the file is missing, damaged, unreasonably large, or no picture.
    """
    return sheet_of_picture(load_picture(path))


def sheet_of_pixels(pixels: NDArray[np.uint8]) -> Sheet:
    """Return what is written on a picture, shape (h, w, 3), red first."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    return sheet_of_picture(ColourPicture(grey.astype(np.float32) / np.float32(255), pixels))


def sheet_of_picture(picture: ColourPicture) -> Sheet:
    """Return what is written on a picture."""
    return _sheet_of(picture.brightness, Colours.of(picture.colours))


def _sheet_of(brightness: Picture, colours: Colours | None) -> Sheet:
    paper = paper_on_desk(brightness)
    if paper is None:
        return _found_in(brightness, colours)
    sheet = _found_in(paper.brightness, colours and colours.seen_through(paper.back))
    seen = sheet.seen_through(paper.back)
    if sheet.regions and paper.surrounded:
        return seen
    whole = _found_in(brightness, colours)
    in_shade = sheet.reaches_sides or _goes_on(seen, whole, paper)
    return whole if in_shade or not sheet.regions else seen


def _found_in(brightness: Picture, colours: Colours | None) -> Sheet:
    found = sheet_of(darkness(brightness), colours)
    return replace(found, source=brightness, colours=colours)


def _goes_on(seen: Sheet, whole: Sheet, paper: Paper) -> bool:
    """Return whether there is writing outside what was taken for paper: it is only the light."""
    heights = [region.height for region in seen.regions]
    boxes = [c.box for region in whole.regions for c in region.components]
    outside = [box for box in boxes if not paper.holds(whole.upright.place(box))]
    least, most = 0.5 * min(heights, default=0.0), 2 * max(heights, default=0.0)
    dwarfed = not whole.reaches_sides and any(box.h > most for box in outside)
    return dwarfed or any(least <= box.h <= most for box in outside)


def sheet_of_part(picture: ColourPicture, part: Box) -> Sheet:
    """Return what is written in a part of a picture; boxes are places of the whole picture."""
    h, w = picture.brightness.shape
    left, top = max(int(part.x), 0), max(int(part.y), 0)
    right, bottom = min(int(part.right) + 1, w), min(int(part.bottom) + 1, h)
    if right <= left or bottom <= top:
        return Sheet((), Turned(picture.brightness[:0, :0], np.eye(3), (0, 0)))
    back = np.array([(1, 0, left), (0, 1, top), (0, 0, 1)], np.float64)
    inside = np.s_[top:bottom, left:right]
    seen = ColourPicture(picture.brightness[inside], picture.colours[inside])
    return sheet_of_picture(seen).seen_through(back)


def sheet_of(ink: Picture, colours: Colours | None = None) -> Sheet:
    """Return what is written on a picture.

    Parameters
    ----------
    ink : Picture, shape (h, w)
        0 paper, 1 ink.
    colours : Colours, optional
        Those of the picture, as it lies.
    """
    angle = angle_of_lines(ink)
    upright = turned(ink, angle if abs(angle) > _LEAST_ANGLE else 0.0)
    upright = from_above(upright)
    lines, rest = printed_lines(upright)
    if upright.darkness is not ink and not lines.across:  # a digit's long stroke, no line
        straight = turned(ink, 0.0)
        found, left = printed_lines(straight)
        if found or not lines.down:
            upright, lines, rest = straight, found, left
    if lines.across and not lines.down:  # the sides of a frame may lean with the paper
        standing = set_upright(upright)
        found, left = printed_lines(standing) if standing is not upright else (lines, rest)
        if found.across and found.down:
            upright, lines, rest = standing, found, left
    by_colour = _by_colour(colours, upright, lines, rest) if colours and lines else None
    rest = rest if by_colour is None else by_colour
    pieces = pieces_of_ink(rest, lines)
    points = hidden_points(upright.darkness, pieces, lines)
    clear = [point.piece for point in points if point.clear]
    found = in_regions([*pieces, *clear], lines)
    if not lines and (angle := _angle_of_writing(found)):
        upright = turned(ink, angle)
        return Sheet(tuple(regions(components(upright.darkness))), upright)
    seen = Turned(rest, upright.back, upright.size)
    doubtful = len(clear) < len(points)
    pointed = in_regions([*pieces, *(p.piece for p in points)], lines) if doubtful else []
    others = otherwise(upright, lines, rest, found, by_colour is not None, clear)
    return Sheet(tuple(found), seen, otherwise=others, pointed=tuple(pointed))


def _by_colour(
    colours: Colours, upright: Turned, lines: PrintedLines, rest: Picture
) -> Picture | None:
    """Return what is left without lines of another colour than the ink's, if they have one."""
    width = max(line.width for line in (*lines.across, *lines.down))
    return ink_by_colour(colours.seen_through(upright.back), upright.darkness, rest, width)


def _angle_of_writing(found: list[Region]) -> float:
    """Return by how many degrees the lines of writing fall, 0 where they hardly do."""
    angles = []
    for region in found:
        boxes = [c.box for c in region.components if c.box.h > region.height / 2]
        if len(boxes) >= _FEWEST:
            x, y = np.array([(box.centre, box.y + box.h / 2) for box in boxes]).T
            slopes = np.subtract.outer(y, y)[np.triu_indices(len(x), 1)]
            steps = np.subtract.outer(x, x)[np.triu_indices(len(x), 1)]
            apart = np.abs(steps) > region.height / 2
            if apart.any():
                angles.append(np.degrees(np.arctan(np.median(slopes[apart] / steps[apart]))))
    angle = float(np.median(angles)) if angles else 0.0
    return angle if abs(angle) > _LEAST_WRITING_ANGLE else 0.0
