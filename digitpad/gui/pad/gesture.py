"""What the pointer does from being pressed to being lifted: a stroke, erasing, or a click."""

from __future__ import annotations

from enum import Enum
from itertools import groupby, islice, pairwise

import numpy as np
from PySide6.QtCore import QPointF

from digitpad.gui.pad.eraser import EraserKind, erased
from digitpad.gui.pad.transform import PaperTransform
from digitpad.ink.strokes import Box, Ink, Stroke

ERASER = 10.0  # pixels, its radius
_CLICK = 5.0  # pixels the pointer may wander and still have clicked
_BENT = 4  # places: a curve between middles, whose width is that of three


class Tool(Enum):
    """What the pointer does on the paper."""

    PEN = "pen"
    ERASER = "eraser"
    LASSO = "lasso"
    MOVE = "move"  # what the lasso has caught
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
    pressure : float, optional
        How hard the pen was pressed then, 0 to 1, where it tells.
    """

    def __init__(
        self,
        tool: Tool,
        begin: QPointF,
        transform: PaperTransform,
        pressure: float | None = None,
    ) -> None:
        self.tool, self.begin = tool, begin
        self._pressures = [pressure]
        self._transform = transform
        self._points = [transform.to_ink(begin)]
        self._wandered = 0.0

    @property
    def way(self) -> list[tuple[float, float]]:
        """Where it was so far, in ink units."""
        return self._points

    @property
    def latest(self) -> Box:
        """The box around the last places, as many as a new one bends the painted way at."""
        places = islice((place for place, _ in groupby(reversed(self._points))), _BENT)
        x, y = zip(*places, strict=True)
        return Box(min(x), min(y), max(x) - min(x), max(y) - min(y))

    @property
    def stroke(self) -> Stroke:
        """The way so far, without points that stand where the one before them stood.

        A tap that wobbles is a tap: scaled up, its wobble would be read as a digit.
        """
        moves = [i for i, (a, b) in enumerate(pairwise(self._points), 1) if a != b]
        kept = [0] if self.is_click else [0, *moves]
        told = [p for i in kept if (p := self._pressures[i]) is not None]
        pressure = np.array(told) if len(told) == len(kept) else None
        return Stroke(np.array([self._points[i] for i in kept]), pressure)

    @property
    def is_click(self) -> bool:
        """Whether it went nowhere so far."""
        return self._wandered <= _CLICK

    @property
    def box(self) -> Box:
        """The box from where it began to where it is, in ink units."""
        return Box.around(np.array([self._points[0], self._points[-1]]))

    def go_on(self, position: QPointF, pressure: float | None = None) -> None:
        """Go on to a place of the widget; it may lie outside."""
        self._pressures.append(pressure)
        self._points.append(self._transform.to_ink(position))
        way = position - self.begin
        self._wandered = max(self._wandered, float(np.hypot(way.x(), way.y())))

    def applied(self, ink: Ink) -> Ink:
        """Return the ink as it would be if the pointer were lifted now."""
        return ink.and_then([self.stroke]) if self.tool is Tool.PEN else ink


class Erasing(Gesture):
    """An eraser's way, and what it has left so far of some ink.

    Parameters
    ----------
    kind : EraserKind
    begin : QPointF
    transform : PaperTransform
    ink : Ink
    """

    def __init__(
        self, kind: EraserKind, begin: QPointF, transform: PaperTransform, ink: Ink
    ) -> None:
        super().__init__(Tool.ERASER, begin, transform)
        self._kind, self.left = kind, ink
        self._erase()

    def go_on(self, position: QPointF, pressure: float | None = None) -> None:
        """Go on, and take away what the last bit of the way touches."""
        super().go_on(position, pressure)
        self._erase()

    def applied(self, ink: Ink) -> Ink:
        """Return what is left."""
        return self.left

    def _erase(self) -> None:
        way, radius = self._points[-2:], ERASER / self._transform.scale
        left = erased(self.left, self._kind, way[0], way[-1], radius)
        if left != self.left:
            self.left = left
