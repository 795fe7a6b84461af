"""The paper: what it takes to paint on it, and an empty sheet. Needs neither ink nor NumPy."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from digitpad.gui.widgets.theme import Theme

USUAL_HEIGHT = 420  # pixels; a little more than the sheet has in a window of 1280×800
RADIUS = 8.0
BASELINE = 0.62  # of the paper's height: where one writes
PAPER_PEN_WIDTH = 6.0  # pixels, on a sheet of the usual height or less


@dataclass(frozen=True)
class PaperStyle:
    """What it takes to paint.

    Parameters
    ----------
    theme : Theme
    label : QFont
        Of the brackets' labels.
    hint : QFont
        Of the faint words on empty paper.
    legend : QFont
        Of the small print in the corner.
    """

    theme: Theme
    label: QFont
    hint: QFont
    legend: QFont


def paint_sheet(painter: QPainter, rect: QRectF, theme: Theme, focused: bool) -> None:
    """Paint an empty sheet."""
    painter.setPen(QPen(QColor(theme.accent if focused else theme.line), 1))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
