"""What the pointer does from being pressed to being lifted: a stroke, erasing, or a click."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF

from digitpad.gui.pad.eraser import touched
from digitpad.gui.pad.transform import PaperTransform
from digitpad.ink.strokes import Box, Ink, Stroke

ERASER = 10.0  # pixels, its radius
_CLICK = 5.0  # pixels the pointer may wander and still have clicked


class Tool(Enum):
    """What the pointer does on the paper."""

    PEN = "pen"
    ERASER = "eraser"
    BOX = "box"  # around a part of a picture


class Gesture:
    """The way of one pointer over the paper.

    Parameters
    ----------
    tool : Tool
    begin : QPointF
        Where it was pressed, in the widget.
    transform : PaperTransform
        How the ink lay on the paper then.
    """

    def __init__(self, tool: Tool, begin: QPointF, transform: PaperTransform) -> None:
        self.tool, self.begin = tool, begin
        self.erased: set[int] = set()
        self._transform = transform
        self._points = [transform.to_ink(begin)]
        self._wandered = 0.0

    @property
    def stroke(self) -> Stroke:
        """The way so far, without points that stand where the one before them stood.

        A tap that wobbles is a tap: scaled up, its wobble would be read as a digit.
        """
        if self.is_click:
            return Stroke(np.array(self._points[:1]))
        moved = [b for a, b in pairwise(self._points) if a != b]
        return Stroke(np.array([self._points[0], *moved]))

    @property
    def is_click(self) -> bool:
        """Whether it went nowhere so far."""
        return self._wandered <= _CLICK

    @property
    def box(self) -> Box:
        """The box from where it began to where it is, in ink units."""
        return Box.around(np.array([self._points[0], self._points[-1]]))

    def go_on(self, position: QPointF) -> None:
        """Go on to a place of the widget; it may lie outside."""
        self._points.append(self._transform.to_ink(position))
        way = position - self.begin
        self._wandered = max(self._wandered, float(np.hypot(way.x(), way.y())))

    def erase(self, ink: Ink) -> None:
        """Take note of the strokes that the last bit of the way touches."""
        way, radius = self._points[-2:], ERASER / self._transform.scale
        self.erased |= touched(ink, way[0], way[-1], radius)

    def applied(self, ink: Ink) -> Ink:
        """Return the ink as it would be if the pointer were lifted now."""
        if self.tool is Tool.PEN:
            return ink.and_then([self.stroke])
        return ink.only(i for i in range(len(ink)) if i not in self.erased)
