"""What is printed on the paper: a line to write on, the boxes of a bank's form, or nothing."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from digitpad.gui.pad.paper import BASELINE, PaperStyle
from digitpad.gui.pad.viewing.placement import Placement
from digitpad.gui.widgets.words.translation import tr, translatable

_MARGIN, _MOST_MARGIN = 0.06, 48.0  # from the sheet's edge to what is printed: of its width, pixels
_GAP = 6.0  # pixels between boxes
_FEWEST = 8  # boxes on a sheet that has not grown: 1,250.75
_TALLEST = 0.43  # of the paper's height: a box
_NARROWEST, _WIDEST = 0.45, 0.6  # of a box's height: its width
_ABOVE = 0.84  # of a box's height, above the line to write on
_ROUND = 4.0
FORM_LABEL = translatable("Amount")


class Ruling(Enum):
    """What is printed on the paper."""

    LINED = "lined"
    FORM = "form"
    PLAIN = "plain"


def paint_ruling(
    painter: QPainter,
    ruling: Ruling,
    paper: QSizeF,
    reach: QRectF,
    placement: Placement,
    style: PaperStyle,
) -> None:
    """Paint what is printed.

    Parameters
    ----------
    painter : QPainter
    ruling : Ruling
    paper : QSizeF
        The sheet before it grows, in its own pixels.
    reach : QRectF
        All of the sheet, where it is seen.
    placement : Placement
        How it is seen.
    style : PaperStyle
    """
    line = baseline(paper, reach, placement)
    if ruling is Ruling.LINED:
        painter.setPen(QPen(QColor(style.theme.edge), 1))
        painter.drawLine(line.topLeft(), line.topRight())
    elif ruling is Ruling.FORM:
        _paint_boxes(painter, boxes(line, paper, placement.zoom), style)


def paint_hint(painter: QPainter, line: QRectF, words: str, style: PaperStyle) -> None:
    """Write faint words on the line to write on."""
    from PySide6.QtCore import Qt  # not before the first paint, which needs no words

    painter.setPen(QColor(style.theme.faint))
    painter.setFont(style.hint)
    above = QRectF(line.left() + _GAP, 0, line.width() - _GAP, line.top() - 12)
    painter.drawText(above, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)


def baseline(paper: QSizeF, reach: QRectF, placement: Placement) -> QRectF:
    """Return where one writes, as the upper edge of a rectangle; its ends are the sheet's."""
    middle = placement.rect(QRectF(QPointF(0, BASELINE * paper.height()), QSizeF(0, 0)))
    margin = _margin(paper) * placement.zoom
    left, right = reach.left() + margin, reach.right() - margin
    return QRectF(left, round(middle.y()) + 0.5, right - left, 0)


def boxes(line: QRectF, paper: QSizeF, zoom: float) -> list[QRectF]:
    """Return the boxes that stand on a line, side by side.

    Parameters
    ----------
    line : QRectF
        As `baseline` has it.
    paper : QSizeF
        The sheet before it grows, in its own pixels.
    zoom : float
        How much larger it is seen.
    """
    room = (paper.width() - 2 * _margin(paper) + _GAP) / _FEWEST - _GAP
    tall = min(_TALLEST * paper.height(), max(room, 1.0) / _NARROWEST)
    size, gap = QSizeF(min(_WIDEST * tall, room), tall) * zoom, _GAP * zoom
    count = int((line.width() + gap + 1) // (size.width() + gap))
    corner = QPointF(line.left(), line.top() - _ABOVE * size.height())
    return [QRectF(corner + QPointF(i * (size.width() + gap), 0), size) for i in range(count)]


def _paint_boxes(painter: QPainter, places: list[QRectF], style: PaperStyle) -> None:
    painter.setPen(QPen(QColor(style.theme.edge), 1))
    painter.setBrush(QBrush())
    for box in places:
        painter.drawRoundedRect(_crisp(box), _ROUND, _ROUND)
    if places:
        painter.setFont(style.legend)
        painter.setPen(QColor(style.theme.quiet))
        painter.drawText(places[0].topLeft() - QPointF(0, _GAP), tr(FORM_LABEL))


def _margin(paper: QSizeF) -> float:
    return min(_MARGIN * paper.width(), _MOST_MARGIN)


def _crisp(box: QRectF) -> QRectF:
    """Return a box whose lines fill whole pixels."""
    return QRectF(box.toRect()).translated(0.5, 0.5)
