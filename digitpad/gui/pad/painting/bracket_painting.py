"""How brackets, what they say and the selected character are painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from digitpad.gui.pad.brackets import BRACKET_HEIGHT, Bracket
from digitpad.gui.pad.paper import RADIUS, PaperStyle
from digitpad.gui.widgets.theme import Theme
from digitpad.gui.widgets.words.translation import tr, translatable

WORD_LEGEND = translatable("Underlined: your word")
_SHORTEST = 12.0  # pixels of the line under a mark
_FOOT = 6.0  # how far a bracket's ends reach up
_FREE = 3.0  # pixels beside a label in which nothing printed is seen


def bracket_area(bracket: Bracket, paper_style: PaperStyle) -> QRectF:
    """Return all that is painted for a bracket, whether it is selected or not."""
    words = QFontMetricsF(paper_style.label).boundingRect(bracket.text).width()
    half = max(words, bracket.span.width()) / 2 + _FREE
    label = QRectF(bracket.span.center().x() - half, bracket.span.top(), 2 * half, BRACKET_HEIGHT)
    return _wash_area(bracket).united(label).adjusted(-2, -2, 2, 2)


def paint_selection(painter: QPainter, bracket: Bracket, theme: Theme) -> None:
    """Lay a wash behind the selected character, ink and label."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_wash(bracket, theme))
    painter.drawRoundedRect(_wash_area(bracket), RADIUS, RADIUS)


def paint_brackets(
    painter: QPainter, brackets: Sequence[Bracket], selected: int | None, paper_style: PaperStyle
) -> None:
    """Draw the brackets and what they say."""
    painter.setFont(paper_style.label)
    for bracket in brackets:
        painter.setPen(_bracket_pen(bracket, bracket.index == selected, paper_style.theme))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(_bracket_line(bracket.span))
        centre = bracket.span.center().x()
        words = QRectF(centre - 80, bracket.span.top() + 12, 160, BRACKET_HEIGHT - 14)
        _clear_behind(painter, words, bracket, bracket.index == selected, paper_style.theme)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, bracket.text)
        if bracket.named:
            _underline(painter, words, bracket.text, paper_style.theme)


def paint_legend(painter: QPainter, rect: QRectF, paper_style: PaperStyle) -> None:
    """Say in a corner of the sheet what the underlined labels are."""
    painter.setFont(paper_style.legend)
    painter.setPen(QColor(paper_style.theme.quiet))
    corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
    painter.drawText(rect.adjusted(0, 12, -16, 0), corner, tr(WORD_LEGEND))


def _wash_area(bracket: Bracket) -> QRectF:
    return bracket.ink.united(bracket.span).adjusted(-8, -12, 8, 0)


def _wash(bracket: Bracket, theme: Theme) -> QColor:
    return QColor(theme.doubt_wash if bracket.doubtful else theme.wash)


def _clear_behind(
    painter: QPainter, words: QRectF, bracket: Bracket, selected: bool, theme: Theme
) -> None:
    """Take away what is printed where a label stands: a line would strike it through."""
    around = Qt.AlignmentFlag.AlignCenter
    letters = painter.boundingRect(words, around, bracket.text).adjusted(-_FREE, 0, _FREE, 0)
    painter.fillRect(letters, _wash(bracket, theme) if selected else QColor(theme.paper))


def _underline(painter: QPainter, words: QRectF, text: str, theme: Theme) -> None:
    letters = QRectF(painter.fontMetrics().boundingRect(text))
    half, y = max(letters.width(), _SHORTEST) / 2, words.center().y() + letters.height() / 2 - 2
    painter.setPen(QPen(QColor(theme.accent), 2.5))
    middle = words.center().x()
    painter.drawLine(QPointF(middle - half, y), QPointF(middle + half, y))


def _bracket_line(span: QRectF) -> list[QPointF]:
    left, right, y = span.left(), span.right(), span.top() + _FOOT
    return [
        QPointF(left, y - _FOOT),
        QPointF(left, y),
        QPointF(right, y),
        QPointF(right, y - _FOOT),
    ]


def _bracket_pen(bracket: Bracket, selected: bool, theme: Theme) -> QPen:
    strong = selected or bracket.named
    colour = theme.doubt if bracket.doubtful else theme.accent if strong else theme.quiet
    return QPen(QColor(colour), 2.5 if selected else 1.5)
