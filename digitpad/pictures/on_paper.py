"""What the paper lay on, and what is left of lines along a picture's sides, is no writing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.ink.strokes import Box
from digitpad.pictures.components import INK, Component, pen_width

_BROAD = 1.6  # pens; ink along a side that is broader is the table's edge, or a shadow
_NARROW = 0.6  # pens; what is narrower at a side is what a cut left of a line
_GREY = 0.75  # of the darkest ink's darkness; what is fainter at a side is a shadow
_ALONG_SIDE = 0.6  # of the side's length
_BAR = 3.0  # times as long as broad
_CLOSE = 2.0  # breadths of a bar between it and the side that it lies along
_TALL = 0.5  # of the tallest component's height
_FEWEST = 3  # lines that run down make squares, or a table, of which bits are left at a side


def on_paper(
    components: Sequence[Component], shape: tuple[int, ...], lines_down: int = 0
) -> list[Component]:
    """Return the components without those that were no writing: bars, fringes, bits of lines.

    Ink that only reaches a side stays, however much of it, and so do lines as thin as ink.

    Parameters
    ----------
    components : sequence of Component
    shape : tuple of int
        The picture's height and width.
    lines_down : int
        How many printed lines run down.
    """
    widths = [pen_width(component.darkness) for component in components]
    pen = float(np.median(widths)) if widths else 0.0
    levels = [_level(component) for component in components]
    usual = max(levels, default=0.0)
    written = _height_of_writing([component.box for component in components])
    found = []
    for component, width, level in zip(components, widths, levels, strict=True):
        box, at_side = component.box, _reaches_side(component.box, shape)
        bar = width > _BROAD * pen and _lies_along_side(component, shape)
        fringe = at_side and (level < _GREY * usual or width < _NARROW * pen)
        bit = lines_down >= _FEWEST and _stands_at_side(box, shape)
        if not (bar or fringe or bit or _is_bar(box, shape, written)):
            found.append(component)
    return found


def _level(component: Component) -> float:
    """Return how dark a component is, but for its edges."""
    return float(np.percentile(component.darkness[component.darkness > INK], 75))


def _height_of_writing(boxes: Sequence[Box]) -> tuple[float, float]:
    """Return the top and the bottom of all that is tall."""
    tall = _TALL * max((box.h for box in boxes), default=0.0)
    return (
        min((box.y for box in boxes if box.h >= tall), default=0.0),
        max((box.bottom for box in boxes if box.h >= tall), default=0.0),
    )


def _reaches_side(box: Box, shape: tuple[int, ...]) -> bool:
    h, w = shape
    return box.x < 1 or box.y < 1 or box.right > w - 1 or box.bottom > h - 1


def _is_bar(box: Box, shape: tuple[int, ...], written: tuple[float, float]) -> bool:
    """Return whether ink lies along the upper or the lower side, and beyond all writing."""
    beyond = box.bottom < written[0] or box.y > written[1]
    close = min(box.y, shape[0] - box.bottom) <= _CLOSE * box.h
    return beyond and close and box.w >= _BAR * box.h


def _stands_at_side(box: Box, shape: tuple[int, ...]) -> bool:
    """Return whether ink stands along the left or the right side."""
    close = min(box.x, shape[1] - box.right) <= max(box.w / 2, 2)
    return close and box.h >= _BAR * box.w


def _lies_along_side(component: Component, shape: tuple[int, ...]) -> bool:
    (h, w), box, ink = shape, component.box, component.darkness > 0
    sides = (
        (box.y < 1, ink[0], w),
        (box.bottom > h - 1, ink[-1], w),
        (box.x < 1, ink[:, 0], h),
        (box.right > w - 1, ink[:, -1], h),
    )
    return any(there and edge.sum() >= _ALONG_SIDE * length for there, edge, length in sides)
