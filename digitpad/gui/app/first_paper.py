"""The paper that is seen before there is anything else, and takes ink from then on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, QSizeF, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, Qt
from PySide6.QtWidgets import QWidget

from digitpad.gui.pad import paper
from digitpad.gui.pad.painting.ruling import Ruling, paint_ruling
from digitpad.gui.pad.paper import PAPER_PEN_WIDTH, PaperStyle
from digitpad.gui.pad.pointer import Pointer
from digitpad.gui.pad.viewing.placement import Placement

if TYPE_CHECKING:
    from digitpad.gui.pad.pad import Pad

_USUAL = QMargins(16, 113, 417, 338)  # pixels around the paper where nobody has changed anything


@dataclass
class _Way:
    """What the pen has done from being pressed on, in the window."""

    eraser: bool
    points: list[QPointF] = field(default_factory=list)
    pressures: list[float | None] = field(default_factory=list)


class FirstPaper(QWidget):
    """Lies over a window that is being furnished. What is written on it, the pad gets.

    It needs neither NumPy nor a network.

    Parameters
    ----------
    window : QWidget
    style : PaperStyle
    ruling : Ruling
        What is printed on it.
    place : QRect
        Where the pad will be; of no size if that is not known.
    """

    def __init__(self, window: QWidget, style: PaperStyle, ruling: Ruling, place: QRect) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._style, self._ruling, self._place = style, ruling, place
        self._ways: list[_Way] = []
        self.busy = False
        self.resize(window.size())
        self._watch(Pointer(self))

    @property
    def paper(self) -> QRect:
        """Where the paper is, in the window."""
        known = not self._place.isEmpty() and self.rect().contains(self._place)
        return self._place if known else self.rect().marginsRemoved(_USUAL)

    def give(self, pad: Pad) -> None:
        """Have the pad take what was written; it stays where it is seen."""
        for way in self._ways:
            points = [pad.mapFromGlobal(self.mapToGlobal(point)) for point in way.points]
            pad.pointer.pressure = way.pressures[0]
            pad.press(points[0], way.eraser)
            for point, pad.pointer.pressure in zip(points[1:], way.pressures[1:], strict=True):
                pad.move_to(point)
            pad.lift(points[-1])
            pad.pointer.pressure = None
        self._ways.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint desk, paper and ink."""
        painter, theme, place = QPainter(self), self._style.theme, self.paper
        painter.fillRect(self.rect(), QColor(theme.desk))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper.paint_sheet(painter, QRectF(place), theme, focused=False)
        painter.translate(place.topLeft())
        size = QSizeF(place.size())
        sheet = QRectF(QPointF(), size)
        paint_ruling(painter, self._ruling, size, sheet, Placement(), self._style)
        painter.translate(-place.topLeft())
        self._paint_ink(painter)

    def _paint_ink(self, painter: QPainter) -> None:
        round_, line = Qt.PenCapStyle.RoundCap, Qt.PenStyle.SolidLine
        pen = QPen(QColor(self._style.theme.ink), PAPER_PEN_WIDTH, line, round_)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for way in self._ways:
            if not way.eraser:
                painter.drawPolyline(QPolygonF([*way.points, way.points[-1] + QPointF(0.01, 0)]))

    def _watch(self, pointer: Pointer) -> None:
        self._pointer = pointer
        pointer.pressed.connect(self._press)
        pointer.moved.connect(self._go_on)
        pointer.lifted.connect(self._lift)
        pointer.cancelled.connect(self._cancel)

    # slots

    @Slot(QPointF, bool)
    def _press(self, position: QPointF, eraser: bool) -> None:
        if self.paper.contains(position.toPoint()):
            self.busy = True
            self._ways.append(_Way(eraser))
            self._go_on(position)

    @Slot(QPointF)
    def _go_on(self, position: QPointF) -> None:
        if self.busy:
            self._ways[-1].points.append(position)
            self._ways[-1].pressures.append(self._pointer.pressure)
            self.update()

    @Slot(QPointF)
    def _lift(self, position: QPointF) -> None:
        self._go_on(position)
        self.busy = False

    @Slot()
    def _cancel(self) -> None:
        if self.busy:
            self._ways.pop()
            self.busy = False
            self.update()
