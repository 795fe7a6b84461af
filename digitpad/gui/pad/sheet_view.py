"""A picture as it lies on the paper: how it is painted, and what stands where on it."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from digitpad.gui.pad import paper
from digitpad.gui.pad.brackets import Bracket
from digitpad.gui.pad.plates import InkMap
from digitpad.gui.pad.transform import PaperTransform, transform_of_picture
from digitpad.gui.session.picture_sheet import PictureSheet
from digitpad.gui.widgets.theme import Theme
from digitpad.ink.strokes import Box

_AROUND = 6.0  # pixels between an amount and its outline
_HALO = 2.0  # pixels on either side of a line, so that it is seen on any picture


class SheetView:
    """Paints a picture, the outlines of its amounts, and the labels of one of them.

    Parameters
    ----------
    sheet : PictureSheet
    """

    def __init__(self, sheet: PictureSheet) -> None:
        self.sheet, self.amount = sheet, 0
        h, w = sheet.colours.shape[:2]
        self._image = QImage(sheet.colours.tobytes(), w, h, 3 * w, QImage.Format.Format_RGB888)
        self._boxes = [amount.box for amount in sheet.amounts]
        self._scaled = QPixmap()

    @cached_property
    def _ink(self) -> InkMap:
        return InkMap(self.sheet.picture.brightness)

    def outlines(self, transform: PaperTransform) -> list[QRectF]:
        """Return where the amounts are outlined on the paper."""
        around = -_AROUND, -_AROUND, _AROUND, _AROUND
        return [transform.rect(box).adjusted(*around) for box in self._boxes]

    def amount_at(self, point: QPointF, transform: PaperTransform) -> int | None:
        """Return the amount at a place of the paper: the smallest one, where they overlap."""
        there = [
            (r.width() * r.height(), n)
            for n, r in enumerate(self.outlines(transform))
            if r.contains(point)
        ]
        return min(there)[1] if there else None

    def hidden(self, place: QRectF, transform: PaperTransform, room: QRectF) -> float:
        """Return how much of a place on the paper must not be written on, 0 none to 1 or more.

        That is where ink stands, where amounts are outlined, and what is not in the `room`.
        """
        corners = [transform.to_ink(p) for p in (place.topLeft(), place.bottomRight())]
        ink = self._ink.share(Box.around(np.array(corners)))
        area = place.width() * place.height()
        halo = -_HALO, -_HALO, _HALO, _HALO
        outlines = [outline.adjusted(*halo) for outline in self.outlines(transform)]
        others = [_area(place.intersected(outline)) for outline in outlines]
        return ink + (sum(others) + area - _area(place.intersected(room))) / area

    def transform(self, size: QSizeF) -> PaperTransform:
        """Return how the picture lies on paper of a size."""
        return transform_of_picture(size, self.sheet.size, self._boxes, self.amount)

    def paint(
        self, painter: QPainter, rect: QRectF, transform: PaperTransform, theme: Theme
    ) -> None:
        """Paint what is seen of the picture on the paper, and the outlines."""
        sheet = QPainterPath()
        sheet.addRoundedRect(rect.adjusted(1, 1, -1, -1), paper.RADIUS, paper.RADIUS)
        painter.setClipPath(sheet)
        self._paint_pixels(painter, rect, transform)
        for number, outline in enumerate(self.outlines(transform)):
            if number != self.amount:
                taken = number in self.sheet.taken
                line = Qt.PenStyle.DotLine if taken else Qt.PenStyle.SolidLine
                _paint_outline(painter, outline, theme, QColor(theme.quiet), 1.5, line)
        if self.amount < len(self._boxes):
            chosen = self.outlines(transform)[self.amount]
            _paint_outline(painter, chosen, theme, QColor(theme.accent), 2.5)

    def _paint_pixels(self, painter: QPainter, rect: QRectF, transform: PaperTransform) -> None:
        place = transform.rect(self.sheet.size)
        if transform.scale < 1:
            painter.drawPixmap(place.topLeft(), self._fitting(place, painter))
            return
        seen = place.intersected(rect)  # enlarged, all of it would be large
        source = QRectF(
            (seen.topLeft() - place.topLeft()) / transform.scale, seen.size() / transform.scale
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(seen, self._image, source)

    def _fitting(self, place: QRectF, painter: QPainter) -> QPixmap:
        """Return the picture in the size that it has on the screen."""
        ratio = painter.device().devicePixelRatioF()
        size = QSize(round(place.width() * ratio), round(place.height() * ratio))
        if self._scaled.size() != size:
            ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(self._image.scaled(size, *ways))
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled


def paint_selected(painter: QPainter, bracket: Bracket, theme: Theme) -> None:
    """Mark the selected character on a picture, which stays seen."""
    colour = QColor(theme.doubt if bracket.doubtful else theme.accent)
    wash = QColor(colour)
    wash.setAlpha(56)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(wash)
    painter.drawRoundedRect(bracket.ink.adjusted(-3, -3, 3, 3), 3, 3)


def paint_box(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paint the box that is being drawn."""
    _paint_outline(painter, box, theme, QColor(theme.accent), 1.5, Qt.PenStyle.DashLine)


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()


def _paint_outline(
    painter: QPainter,
    outline: QRectF,
    theme: Theme,
    colour: QColor,
    width: float,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for each, wide, line in (
        (QColor(theme.paper), width + 2 * _HALO, Qt.PenStyle.SolidLine),
        (colour, width, style),
    ):
        painter.setPen(QPen(each, wide, line))
        painter.drawRoundedRect(outline, _AROUND, _AROUND)
