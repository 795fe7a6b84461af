"""What was read of a picture's amount, written beside it on paper of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from digitpad.gui.pad import paper
from digitpad.gui.pad.brackets import BRACKET_HEIGHT, Bracket
from digitpad.gui.pad.painting import bracket_painting
from digitpad.gui.pad.paper import PaperStyle
from digitpad.gui.pad.plates import Plate, best, plates
from digitpad.gui.pad.sheet_view import SheetView
from digitpad.gui.pad.transform import PaperTransform
from digitpad.gui.widgets.theme import Theme

_PAD = 8.0  # pixels of paper beside a text


def paint_labels(
    painter: QPainter,
    brackets: Sequence[Bracket],
    selected: int | None,
    style: PaperStyle,
    plate: Plate,
) -> None:
    """Write what an amount was read as on the plate that was chosen for it."""
    _paint_plate(painter, plate.rect, style.theme)
    if plate.bracketed:
        bracket_painting.paint_brackets(painter, brackets, selected, style)
    else:
        font = style.legend if plate.small else style.label
        _paint_text(painter, brackets, plate.rect, font, style.theme)


def plate_for(
    sheet: SheetView,
    brackets: Sequence[Bracket],
    style: PaperStyle,
    transform: PaperTransform,
    room: QRectF,
) -> Plate | None:
    """Return where on a picture the chosen amount's reading is written; None for none.

    Parameters
    ----------
    sheet : SheetView
    brackets : sequence of Bracket
        Of the amount's characters.
    style : PaperStyle
    transform : PaperTransform
    room : QRectF
        The paper that is seen.
    """
    if not brackets:
        return None
    text = "".join(map(_letter, brackets))
    sizes = _size(text, style.label), _size(text, style.legend)
    outline = sheet.outlines(transform)[sheet.amount]
    choices = list(plates(outline, _bracketed(brackets, style.label), *sizes))
    return best(choices, lambda rect: sheet.hidden(rect, transform, room))


def _letter(bracket: Bracket) -> str:
    return "?" if bracket.doubtful else bracket.text


def _size(text: str, font: QFont) -> QSizeF:
    metrics = QFontMetricsF(font)
    return QSizeF(metrics.horizontalAdvance(text) + 2 * _PAD, metrics.height() + _PAD)


def _bracketed(brackets: Sequence[Bracket], font: QFont) -> QRectF | None:
    """Return what brackets and labels take; None where the labels have no room."""
    width = QFontMetricsF(font).horizontalAdvance
    places = [(b.span.center().x(), width(b.text)) for b in brackets]
    if any(right - left < (one + two) / 2 + 2 for (left, one), (right, two) in pairwise(places)):
        return None
    plate = QRectF(brackets[0].span)
    for bracket, (centre, wide) in zip(brackets, places, strict=True):
        half = max(wide, bracket.span.width()) / 2
        plate |= QRectF(centre - half, bracket.span.top(), 2 * half, BRACKET_HEIGHT)
    return plate.adjusted(-_PAD, -_PAD / 2, _PAD, 0)


def _paint_text(
    painter: QPainter, brackets: Sequence[Bracket], plate: QRectF, font: QFont, theme: Theme
) -> None:
    """Write all in one, what is in doubt and what is the writer's word told apart."""
    metrics = QFontMetricsF(font)
    place = QPointF(plate.left() + _PAD, plate.center().y() + metrics.capHeight() / 2)
    for bracket in brackets:
        own = QFont(font)
        own.setUnderline(bracket.named)
        painter.setFont(own)
        painter.setPen(QColor(theme.doubt if bracket.doubtful else theme.accent))
        painter.drawText(place, _letter(bracket))
        place += QPointF(metrics.horizontalAdvance(_letter(bracket)), 0)


def _paint_plate(painter: QPainter, plate: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(plate, paper.RADIUS, paper.RADIUS)
