"""The paper that is seen before there is anything else, and takes ink from then on.

What it imports, whoever starts the window waits for: neither NumPy nor Qt's table of all keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from digitpad.gui.pad import paper
from digitpad.gui.pad.painting.ruling import Ruling, paint_ruling
from digitpad.gui.pad.paper import PaperStyle
from digitpad.gui.pad.viewing.placement import Placement

if TYPE_CHECKING:
    from digitpad.gui.app.starting.first_ink import FirstInk

_USUAL = QMargins(16, 111, 416, 296)  # pixels around the paper where nobody has changed anything


class FirstPaper(QWidget):
    """Lies over a window that is being furnished. What is written on it, the pad gets.

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
        self._style, self._ruling, self._known = style, ruling, place
        self.ink: FirstInk | None = None
        self.resize(window.size())

    @property
    def place(self) -> QRect:
        """Where the paper is, in the window."""
        known = not self._known.isEmpty() and self.rect().contains(self._known)
        return self._known if known else self.rect().marginsRemoved(_USUAL)

    def take_ink(self) -> None:
        """Follow the pen from now on; what came before is still waiting to be heard."""
        from PySide6.QtCore import Qt

        from digitpad.gui.app.starting.first_ink import FirstInk

        self.ink = FirstInk(self)
        self.update()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what is below stays unpainted

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint desk, paper and ink; the first time as plain areas."""
        painter, theme, place = QPainter(self), self._style.theme, self.place
        if self.ink is None:
            _paint_area(painter, self.rect(), theme.desk)
            _paint_area(painter, place, theme.paper)
            return
        painter.fillRect(self.rect(), QColor(theme.desk))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper.paint_sheet(painter, QRectF(place), theme, focused=False)
        painter.translate(place.topLeft())
        size = QSizeF(place.size())
        sheet = QRectF(QPointF(), size)
        paint_ruling(painter, self._ruling, size, sheet, Placement(), self._style)
        painter.translate(-place.topLeft())
        if self.ink:
            self.ink.paint(painter, theme.ink)


def _paint_area(painter: QPainter, area: QRect, colour: str) -> None:
    """Fill a rectangle, with nothing for which PySide6 makes the enums of `Qt`: pens, brushes."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(colour))
    painter.setBackground(palette.base())
    painter.eraseRect(area)
