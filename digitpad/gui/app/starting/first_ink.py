"""What is written on the first paper, kept until there is a pad to give it to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from digitpad.gui.pad.paper import PAPER_PEN_WIDTH
from digitpad.gui.pad.pointer import Pointer

if TYPE_CHECKING:
    from digitpad.gui.app.starting.first_paper import FirstPaper
    from digitpad.gui.pad.pad import Pad


@dataclass
class _Way:
    """What the pen has done from being pressed on, in pixels of the window."""

    eraser: bool
    points: list[QPointF] = field(default_factory=list)
    pressures: list[float | None] = field(default_factory=list)


class FirstInk(QObject):
    """Follows the pen on the first paper.

    Parameters
    ----------
    paper : FirstPaper
    """

    def __init__(self, paper: FirstPaper) -> None:
        super().__init__(paper)
        self._paper, self._ways = paper, list[_Way]()
        self.busy = False  # whether the pen is down
        self._pointer = Pointer(paper)
        self._pointer.pressed.connect(self._press)
        self._pointer.moved.connect(self._go_on)
        self._pointer.lifted.connect(self._lift)
        self._pointer.cancelled.connect(self._cancel)

    def give(self, pad: Pad) -> None:
        """Have the pad take what was written; it stays where it is seen."""
        for way in self._ways:
            points = [pad.mapFromGlobal(self._paper.mapToGlobal(point)) for point in way.points]
            pad.pointer.pressure = way.pressures[0]
            pad.press(points[0], way.eraser)
            for point, pressure in zip(points[1:], way.pressures[1:], strict=True):
                pad.pointer.pressure = pressure
                pad.move_to(point)
            pad.lift(points[-1])
            pad.pointer.pressure = None
        self._ways.clear()

    def paint(self, painter: QPainter, colour: str) -> None:
        """Paint it, as it was pointed."""
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        line = Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colour), PAPER_PEN_WIDTH, line, round_cap, round_join))
        for way in self._ways:
            if not way.eraser:
                tip = way.points[-1] + QPointF(0.01, 0)  # of no length, nothing would be painted
                painter.drawPolyline(QPolygonF([*way.points, tip]))

    # slots

    @Slot(QPointF, bool)
    def _press(self, position: QPointF, eraser: bool) -> None:
        if self._paper.place.contains(position.toPoint()):
            self.busy = True
            self._ways.append(_Way(eraser))
            self._go_on(position)

    @Slot(QPointF)
    def _go_on(self, position: QPointF) -> None:
        if self.busy:
            self._ways[-1].points.append(position)
            self._ways[-1].pressures.append(self._pointer.pressure)
            self._paper.update()

    @Slot(QPointF)
    def _lift(self, position: QPointF) -> None:
        self._go_on(position)
        self.busy = False

    @Slot()
    def _cancel(self) -> None:
        if self.busy:
            self._ways.pop()
            self.busy = False
            self._paper.update()
