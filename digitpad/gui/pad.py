"""The pad: what the pen does on the paper, and what the paper shows."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from digitpad.gui import paper
from digitpad.gui.brackets import Bracket, brackets
from digitpad.gui.cursors import eraser_cursor, pen_cursor
from digitpad.gui.document import Document
from digitpad.gui.eraser import touched
from digitpad.gui.paper import Painting
from digitpad.gui.pointer import Pointer
from digitpad.gui.view import View, view_of
from digitpad.ink.strokes import Ink, Stroke
from digitpad.reading.result import Character

HINT = "Write an amount"
FRAME = 16  # milliseconds between two readings while the pen moves
ERASER = 10.0  # pixels, its radius
_CLICK = 5.0  # pixels the pointer may wander and still have clicked


class Tool(Enum):
    """What the pointer does on the paper."""

    PEN = "pen"
    ERASER = "eraser"


class Pad(QWidget):
    """Paper to write on. It shows what it is given, and tells what the pen did.

    A press on a bracket that goes nowhere selects it; one that moves is ink, for
    writing comes first. The other button selects anywhere on a character.

    Parameters
    ----------
    painting : Painting
        Colours and fonts.
    """

    ink_changed = Signal(object)  # Ink, at most once a frame while the pen moves
    stroke_finished = Signal(object)  # Stroke
    erased = Signal(object)  # set of stroke numbers
    selected = Signal(int)
    selection_moved = Signal(int)

    def __init__(self, painting: Painting) -> None:
        super().__init__()
        self.tool = Tool.PEN
        self._painting = painting
        self._document, self._view = Document(), View()
        self._paths: list[QPainterPath] = []
        self._characters: tuple[Character, ...] = ()
        self._selected: int | None = None
        self._brackets: tuple[Bracket, ...] = ()
        self._doing: Tool | None = None  # what the pointer that is down does
        self._points: list[tuple[float, float]] = []  # its way, in ink units
        self._erased: set[int] = set()
        self._pressed_at = QPointF()
        self._keyboard = False  # whether the focus came by keyboard
        self._frame = QTimer(self, singleShot=True, interval=FRAME)
        self._frame.timeout.connect(self._tell)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Pad")
        self.setAccessibleDescription("Write an amount here. Left and right select a character.")
        self.setMinimumSize(320, 160)
        self.pointer = Pointer(self)
        self._watch(self.pointer)
        self.set_tool(Tool.PEN)

    # what is shown

    @property
    def view(self) -> View:
        """How ink lies on the paper now."""
        return self._view

    @property
    def brackets(self) -> tuple[Bracket, ...]:
        """The brackets under the characters, where they stand now."""
        return self._brackets

    def set_painting(self, painting: Painting) -> None:
        """Take other colours and fonts."""
        self._painting = painting
        self._lay_out()
        self.set_tool(self.tool)

    def set_tool(self, tool: Tool) -> None:
        """Take pen or eraser."""
        self.tool = tool
        ring = eraser_cursor(ERASER, self._painting.theme, self.devicePixelRatioF())
        self.setCursor(pen_cursor() if tool is Tool.PEN else ring)

    def show_document(self, document: Document) -> None:
        """Show other ink."""
        self._document = document
        self._lay_out()

    def show_reading(self, characters: tuple[Character, ...], selected: int | None) -> None:
        """Show brackets under `characters`."""
        self._characters, self._selected = characters, selected
        self._place_brackets()

    def _lay_out(self) -> None:
        ink, size = self._document.ink, QSizeF(self.size())
        self._view = view_of(size, ink.box, self._document.frame)
        self._paths = [paper.smooth_path(self._view.points(s.points)) for s in ink.strokes]
        self._place_brackets()

    def _place_brackets(self) -> None:
        width = QFontMetricsF(self._painting.label).horizontalAdvance
        self._brackets = brackets(self._characters, self._view, QSizeF(self.size()), width)
        self.update()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all ink in view."""
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sheet, selection, ink and brackets, in this order."""
        painter, rect, theme = QPainter(self), QRectF(self.rect()), self._painting.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper.paint_sheet(painter, rect, theme, self._keyboard and self.hasFocus())
        if self._selected is not None and self._selected < len(self._brackets):
            paper.paint_selection(painter, self._brackets[self._selected], theme)
        paper.paint_baseline(painter, rect, theme)
        if not self._paths and self._doing is not Tool.PEN:
            paper.paint_hint(painter, rect, HINT, self._painting)
        kept = [path for i, path in enumerate(self._paths) if i not in self._erased]
        paper.paint_strokes(painter, [*kept, *self._wet_path()], theme.ink, self._pen_width())
        paper.paint_brackets(painter, self._brackets, self._selected, self._painting)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus to who came by keyboard; a pen needs no telling where it is."""
        tabs = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._keyboard = event.reason() in tabs
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the selection with left and right; give up a stroke with Escape."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.selection_moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self._doing:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _wet_path(self) -> list[QPainterPath]:
        if self._doing is not Tool.PEN or self._clicked_bracket():
            return []
        return [paper.smooth_path(self._view.points(np.array(self._points)))]

    def _pen_width(self) -> float:
        # Ink that is shown smaller than it was written gets a thinner pen, else it clogs.
        shrunk = 1.0 if self._document.frame else self._view.scale
        return paper.PEN_WIDTH * max(0.4, shrunk)

    # the pointer; the demo plays its recording through these too

    @Slot(QPointF, bool)
    def press(self, position: QPointF, eraser: bool = False) -> None:
        """Begin a stroke, or erasing, at a place of the widget."""
        self._doing = Tool.ERASER if eraser else self.tool
        self._pressed_at = position
        self._points, self._erased = [self._view.to_ink(position)], set()
        self._moved()

    @Slot(QPointF)
    def move_to(self, position: QPointF) -> None:
        """Go on to a place of the widget; it may lie outside."""
        if self._doing:
            self._points.append(self._view.to_ink(position))
            self._moved()

    @Slot(QPointF)
    def lift(self, position: QPointF) -> None:
        """End the stroke, the erasing, or the click."""
        if self._doing is None:
            return
        self.move_to(position)
        doing, points, erased = self._doing, self._points, self._erased
        bracket = self._clicked_bracket()
        self.cancel()
        if doing is Tool.ERASER and erased:
            self.erased.emit(erased)
        elif doing is Tool.PEN and bracket:
            self.selected.emit(bracket.index)
        elif doing is Tool.PEN:
            self.stroke_finished.emit(Stroke(np.array(_without_repeats(points))))

    @Slot()
    def cancel(self) -> None:
        """Forget what the pointer that is down has done so far."""
        self._doing, self._erased = None, set()
        self._frame.stop()
        self.ink_changed.emit(self._document.ink)
        self.update()

    def _moved(self) -> None:
        if self._doing is Tool.ERASER:
            ink, way = self._document.ink, self._points[-2:]
            self._erased |= touched(ink, way[0], way[-1], ERASER / self._view.scale)
        self.update()
        if not self._frame.isActive():
            self._frame.start()

    def _clicked_bracket(self) -> Bracket | None:
        way = self._view.points(np.array(self._points)) - self._pressed_at.toTuple()
        if np.hypot(*way.T).max() > _CLICK:
            return None
        return next((b for b in self._brackets if b.span.contains(self._pressed_at)), None)

    def _now(self) -> Ink:
        """Return the ink as it would be if the pointer were lifted now."""
        ink = self._document.ink
        if self._doing is Tool.PEN:
            return ink.and_then([Stroke(np.array(self._points))])
        return ink.only(i for i in range(len(ink)) if i not in self._erased)

    def _watch(self, pointer: Pointer) -> None:
        pointer.pressed.connect(self.press)
        pointer.moved.connect(self.move_to)
        pointer.lifted.connect(self.lift)
        pointer.cancelled.connect(self.cancel)
        pointer.asked.connect(self._select_at)

    # slots

    @Slot()
    def _tell(self) -> None:
        if self._doing and not self._clicked_bracket():
            self.ink_changed.emit(self._now())

    @Slot(QPointF)
    def _select_at(self, position: QPointF) -> None:
        for bracket in self._brackets:
            if bracket.ink.united(bracket.span).adjusted(-8, -8, 8, 8).contains(position):
                self.selected.emit(bracket.index)
                return


def _without_repeats(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the points without those that stand where the one before them stood."""
    return points[:1] + [b for a, b in pairwise(points) if a != b]
