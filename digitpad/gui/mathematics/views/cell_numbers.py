"""Numbers written into the cells of a map, where all of them have room."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from digitpad.explanation.formulas.numerals import FIGURES, Number, short
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.network.functions import Array

_SMALLER = 0.85  # letters, to the small print
_LEAST = 2.6  # a cell's side in the height of the small print; smaller cells need no try
_ALMOST = 0.9995  # from here three figures are 1.00, and more would be too wide
_AROUND = 6  # pixels of a cell that no number takes


def write_numbers(
    painter: QPainter,
    cells: Array,
    rect_of: Callable[[int, int], QRect],
    image: QImage,
    look: tuple[Theme, TypeScale],
) -> None:
    """Write the numbers that are not 0 into their cells, all of them or none.

    Parameters
    ----------
    painter : QPainter
    cells : Array
        The numbers, of shape (rows, columns).
    rect_of : callable
        Row, column -> where the cell is.
    image : QImage
        The cells' colours, a pixel each.
    look : tuple of Theme and Type
    """
    theme, type_ = look
    side = rect_of(0, 0).width()
    if side < _LEAST * type_.small:
        return
    font = painter.font()
    font.setPixelSize(round(_SMALLER * type_.small))
    painter.save()
    painter.setFont(font)
    texts = _fitting(cells, painter.fontMetrics(), side - _AROUND)
    for (row, column), text in texts.items():
        painter.setPen(_legible(image.pixelColor(column, row), theme))
        painter.drawText(rect_of(row, column), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _fitting(cells: Array, metrics: QFontMetrics, room: int) -> dict[tuple[int, ...], str]:
    """Return the texts by cell with as many figures as fit; nothing if even two do not."""
    for figures in (FIGURES, FIGURES - 1):
        texts = {
            at: _brief(value, figures) for at, value in np.ndenumerate(cells) if _is_shown(value)
        }
        lines = (line for text in texts.values() for line in text.split("\n"))
        if max(map(metrics.horizontalAdvance, lines), default=0) <= room:
            return texts
    return {}


def _is_shown(value: Number) -> bool:
    return bool(value) and not np.isnan(value)


def _brief(value: Number, figures: int) -> str:
    """Return a number in two lines if it has a power of ten; one that is almost 1 as just that."""
    if _ALMOST < abs(value) < 1:
        return "≈ 1" if value > 0 else "≈ −1"
    return short(value, figures).replace("×", "\n×")


def _legible(behind: QColor, theme: Theme) -> QColor:
    """Return the theme's darkest or lightest colour, whichever is further from `behind`."""
    ends = QColor(theme.text), QColor(theme.paper)
    return max(ends, key=lambda each: abs(each.lightness() - behind.lightness()))
