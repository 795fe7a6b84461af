"""A picture as it lies on the paper: how it is painted, and what stands where on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPixmap

from digitpad.gui.pad import paper
from digitpad.gui.pad.brackets import BRACKET_GAP, BRACKET_HEIGHT, Bracket
from digitpad.gui.pad.painting import bracket_painting
from digitpad.gui.pad.paper import PaperStyle
from digitpad.gui.pad.transform import PaperTransform, transform_of_picture
from digitpad.gui.session.picture_sheet import PictureSheet
from digitpad.gui.widgets.theme import Theme

_AROUND = 6.0  # pixels between an amount and its outline
_HALO = 2.0  # pixels on either side of a line, so that it is seen on any picture
_PLATE = 8.0  # pixels of paper around the labels


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


def paint_labels(
    painter: QPainter,
    brackets: Sequence[Bracket],
    selected: int | None,
    style: PaperStyle,
) -> None:
    """Write under an amount what was read, on paper of its own: all in one where it is small."""
    if not brackets:
        return
    width = QFontMetricsF(style.label).horizontalAdvance
    if _crowded(brackets, width):
        _paint_whole(painter, brackets, style, width)
        return
    plate = QRectF(brackets[0].span)
    for bracket in brackets:
        half = max(width(bracket.text), bracket.span.width()) / 2
        centre = bracket.span.center().x()
        plate |= QRectF(centre - half, bracket.span.top(), 2 * half, BRACKET_HEIGHT)
    _paint_plate(painter, plate.adjusted(-_PLATE, -_PLATE / 2, _PLATE, 0), style.theme)
    bracket_painting.paint_brackets(painter, brackets, selected, style)


def paint_box(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paint the box that is being drawn."""
    _paint_outline(painter, box, theme, QColor(theme.accent), 1.5, Qt.PenStyle.DashLine)


def _crowded(brackets: Sequence[Bracket], width: Callable[[str], float]) -> bool:
    centres = [bracket.span.center().x() for bracket in brackets]
    widths = [width(bracket.text) for bracket in brackets]
    rooms = zip(centres, centres[1:], widths, widths[1:], strict=False)
    return any(b - a < (one + two) / 2 + 2 for a, b, one, two in rooms)


def _paint_whole(
    painter: QPainter,
    brackets: Sequence[Bracket],
    style: PaperStyle,
    width: Callable[[str], float],
) -> None:
    text = "".join("?" if bracket.doubtful else bracket.text for bracket in brackets)
    ink = QRectF(brackets[0].ink)
    for bracket in brackets:
        ink |= bracket.ink
    half, height = width(text) / 2 + _PLATE, BRACKET_HEIGHT - BRACKET_GAP
    left = max(ink.center().x() - half, _PLATE)
    plate = QRectF(left, brackets[0].span.top() - _PLATE / 2, 2 * half, height)
    _paint_plate(painter, plate, style.theme)
    doubtful = any(bracket.doubtful for bracket in brackets)
    painter.setPen(QColor(style.theme.doubt if doubtful else style.theme.accent))
    painter.setFont(style.label)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def _paint_plate(painter: QPainter, plate: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(plate, paper.RADIUS, paper.RADIUS)


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
