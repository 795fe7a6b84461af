"""What the pad shows, painted in its order: sheet, selection, ink, brackets, what is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from digitpad.gui.pad import paper, sheet_view
from digitpad.gui.pad.lasso import Loop
from digitpad.gui.pad.painting import bracket_painting, lasso_painting, plate_painting, ruling
from digitpad.gui.pad.painting.stroke_painting import StrokeCurve, curve_of, paint_curves
from digitpad.gui.pad.sheet_view import SheetView
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.ink.strokes import Ink, Stroke

if TYPE_CHECKING:
    from digitpad.gui.pad.pad_view import PadView

EMPTY_HINT = translatable("Write an amount")


class PadPainting:
    """Paints a pad, and keeps the curves of the strokes that stand on it.

    Parameters
    ----------
    pad : PadView
    """

    def __init__(self, pad: PadView) -> None:
        self._pad = pad
        self._curves: dict[Stroke, StrokeCurve] = {}

    def lay_out(self, ink: Ink) -> None:
        """Make the curves of other ink, or of the same ink seen otherwise."""
        self._curves = {s: self._made(s) for s in ink.strokes}

    def paint(self, painter: QPainter, area: QRectF, *, focused: bool) -> None:
        """Paint all of it that reaches into an area, to which the painter is clipped."""
        pad, theme = self._pad, self._pad.paper_style.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper.paint_sheet(painter, QRectF(pad.rect()), theme, focused)
        if pad.sheet:
            self._paint_picture(painter, pad.sheet)
        else:
            self._paint_ink(painter, area)

    def _paint_ink(self, painter: QPainter, area: QRectF) -> None:
        pad, style = self._pad, self._pad.paper_style
        ink, caught = pad.visible_ink, pad.visibly_caught
        if pad.selected_bracket:
            bracket_painting.paint_selection(painter, pad.selected_bracket, style.theme)
        self._paint_paper(painter, empty=not len(ink) and not pad.gesture)
        curves = (self._curve(s) for i, s in enumerate(ink.strokes) if i not in caught)
        usual = [curve for curve in curves if curve.reaches(area, pad.pen_width)]
        paint_curves(painter, usual, style.theme.ink, pad.pen_width)
        seen = [b for b in pad.brackets if bracket_painting.bracket_area(b, style).intersects(area)]
        bracket_painting.paint_brackets(painter, seen, pad.selected_index, style)
        if any(bracket.named for bracket in pad.brackets):
            bracket_painting.paint_legend(painter, QRectF(pad.rect()), style)
        if caught:
            self._paint_caught(painter, ink)
        if isinstance(pad.gesture, Loop) and not pad.gesture.is_click:
            loop = pad.transform.points(np.array(pad.gesture.way))
            lasso_painting.paint_loop(painter, loop, style.theme)

    def _paint_paper(self, painter: QPainter, *, empty: bool) -> None:
        pad, size = self._pad, QSizeF(self._pad.size())
        view, style = pad.viewport, pad.paper_style
        ruling.paint_ruling(painter, pad.ruling, size, view.reach, view.placement, style)
        if empty and pad.ruling is not ruling.Ruling.FORM:  # a form says itself what to write
            line = ruling.baseline(size, view.reach, view.placement)
            ruling.paint_hint(painter, line, tr(EMPTY_HINT), style)

    def _paint_caught(self, painter: QPainter, ink: Ink) -> None:
        pad, theme = self._pad, self._pad.paper_style.theme
        strokes = [self._curve(ink.strokes[i]) for i in sorted(pad.visibly_caught)]
        paint_curves(painter, strokes, theme.accent, pad.pen_width)
        if pad.caught:
            place = lasso_painting.outline(ink, pad.caught, pad.transform)
            lasso_painting.paint_outline(painter, place, theme)

    def _paint_picture(self, painter: QPainter, sheet: SheetView) -> None:
        """Paint a picture, the selected character on it, and what was read."""
        pad, style = self._pad, self._pad.paper_style
        sheet.paint(painter, QRectF(pad.rect()), pad.transform, style.theme)
        if pad.selected_bracket:
            sheet_view.paint_selected(painter, pad.selected_bracket, style.theme)
        if plate := pad.plate:
            plate_painting.paint_labels(painter, pad.brackets, pad.selected_index, style, plate)
        if pad.gesture and not pad.gesture.is_click:
            sheet_view.paint_box(painter, pad.transform.rect(pad.gesture.box), style.theme)

    def _curve(self, stroke: Stroke) -> StrokeCurve:
        return self._curves.get(stroke) or self._made(stroke)

    def _made(self, stroke: Stroke) -> StrokeCurve:
        pad = self._pad
        return curve_of(stroke, pad.transform, pad.pen_width, weighted=pad.weighted)
