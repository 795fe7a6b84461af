"""The pad: what the pen does on the paper, and what the paper shows."""

from __future__ import annotations

from time import perf_counter

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

from digitpad.gui.pad import paper, sheet_view
from digitpad.gui.pad.brackets import Bracket, brackets
from digitpad.gui.pad.cursors import eraser_cursor, pen_cursor
from digitpad.gui.pad.gesture import ERASER, Gesture, Tool
from digitpad.gui.pad.paper import PaperStyle
from digitpad.gui.pad.pointer import Pointer
from digitpad.gui.pad.sheet_view import SheetView
from digitpad.gui.pad.transform import PaperTransform, transform_of
from digitpad.gui.session.document import Document
from digitpad.reading.result import Character

EMPTY_HINT = "Write an amount"
FRAME = 16  # milliseconds between two readings while the pen moves


class Pad(QWidget):
    """Paper to write on. It shows what it is given, and tells what the pen did.

    A press on a bracket that goes nowhere selects it; one that moves is ink, for
    writing comes first. The other button selects anywhere on a character. On a picture
    a press selects, and one that moves draws a box.

    Parameters
    ----------
    paper_style : PaperStyle
        Colours and fonts.
    """

    ink_changed = Signal(object)  # Ink, at most once a frame while the pen moves
    stroke_finished = Signal(object)  # Stroke
    erased = Signal(object)  # set of stroke numbers
    busy_changed = Signal(bool)  # whether a stroke or erasing is under way
    given_up = Signal()
    selected = Signal(int)
    selection_moved = Signal(int)
    amount_chosen = Signal(int)  # on a picture
    box_drawn = Signal(object)  # Box, on a picture

    def __init__(self, paper_style: PaperStyle) -> None:
        super().__init__()
        self.tool = Tool.PEN
        self._paper_style = paper_style
        self._document, self._transform = Document(), PaperTransform()
        self._paths: list[QPainterPath] = []
        self._sheet: SheetView | None = None
        self._characters: tuple[Character, ...] = ()
        self._selected: int | None = None
        self._brackets: tuple[Bracket, ...] = ()
        self._gesture: Gesture | None = None
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
    def transform(self) -> PaperTransform:
        """How ink lies on the paper now."""
        return self._transform

    @property
    def busy(self) -> bool:
        """Whether a stroke or erasing is under way."""
        return self._gesture is not None

    @property
    def brackets(self) -> tuple[Bracket, ...]:
        """The brackets under the characters, where they stand now."""
        return self._brackets

    @property
    def pen_width(self) -> float:
        """How thick ink is painted now, pixels."""
        # Ink that is shown smaller than it was written gets a thinner pen, else it clogs.
        shrunk = 1.0 if self._document.frame else self._transform.scale
        # On a large sheet, a projector's say, one writes larger; a thin dot would be a ring there.
        grown = max(1.0, self.height() / paper.USUAL_HEIGHT)
        return paper.PAPER_PEN_WIDTH * grown * max(0.4, shrunk)

    def set_paper_style(self, paper_style: PaperStyle) -> None:
        """Take other colours and fonts."""
        self._paper_style = paper_style
        self._lay_out()
        self.set_tool(self.tool)

    def set_tool(self, tool: Tool) -> None:
        """Take pen or eraser."""
        self.tool = tool
        ring = eraser_cursor(ERASER, self._paper_style.theme, self.devicePixelRatioF())
        usual = pen_cursor() if tool is Tool.PEN else ring
        self.setCursor(Qt.CursorShape.CrossCursor if self._sheet else usual)

    def show_document(self, document: Document) -> None:
        """Show other ink."""
        if self._gesture and self._gesture.tool is Tool.ERASER:
            self._forget()  # it has touched strokes that may be no more
        if document.sheet is not self._document.sheet:
            self._sheet = SheetView(document.sheet) if document.sheet else None
            self.set_tool(self.tool)
        self._document = document
        self._lay_out()

    def show_reading(
        self, characters: tuple[Character, ...], selected: int | None, amount: int = 0
    ) -> None:
        """Show brackets under `characters`, which on a picture are those of one amount."""
        self._characters, self._selected = characters, selected
        if self._sheet:
            self._sheet.amount = amount
            self._transform = self._sheet.transform(QSizeF(self.size()))
        self._place_brackets()

    def _lay_out(self) -> None:
        ink, size = self._document.ink, QSizeF(self.size())
        self._transform = transform_of(size, ink.box, self._document.frame)
        if self._sheet:
            self._transform = self._sheet.transform(size)
        self._paths = [paper.smooth_path(self._transform.points(s.points)) for s in ink.strokes]
        self._place_brackets()

    def _place_brackets(self) -> None:
        width = QFontMetricsF(self._paper_style.label).horizontalAdvance
        self._brackets = brackets(self._characters, self._transform, QSizeF(self.size()), width)
        self.update()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all ink in view."""
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sheet, selection, ink and brackets, in this order."""
        painter, rect, theme = QPainter(self), QRectF(self.rect()), self._paper_style.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper.paint_sheet(painter, rect, theme, self._keyboard and self.hasFocus())
        if self._sheet:
            self._paint_picture(painter, self._sheet)
            return
        if self._selected is not None and self._selected < len(self._brackets):
            paper.paint_selection(painter, self._brackets[self._selected], theme)
        paper.paint_baseline(painter, rect, theme)
        if not self._paths and not self._gesture:
            paper.paint_hint(painter, rect, EMPTY_HINT, self._paper_style)
        paper.paint_strokes(painter, self._visible_paths(), theme.ink, self.pen_width)
        paper.paint_brackets(painter, self._brackets, self._selected, self._paper_style)
        if any(bracket.named for bracket in self._brackets):
            paper.paint_legend(painter, rect, self._paper_style)

    def _paint_picture(self, painter: QPainter, sheet: SheetView) -> None:
        """Paint a picture, the selected character on it, and what was read."""
        style = self._paper_style
        sheet.paint(painter, QRectF(self.rect()), self._transform, style.theme)
        if self._selected is not None and self._selected < len(self._brackets):
            sheet_view.paint_selected(painter, self._brackets[self._selected], style.theme)
        sheet_view.paint_labels(painter, self._brackets, self._selected, style)
        if self._gesture and not self._gesture.is_click:
            sheet_view.paint_box(painter, self._transform.rect(self._gesture.box), style.theme)

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
        elif event.key() == Qt.Key.Key_Escape and self._gesture:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _visible_paths(self) -> list[QPainterPath]:
        gesture = self._gesture
        if gesture is None or self._clicked():
            return self._paths
        if gesture.tool is Tool.PEN:
            return [*self._paths, paper.smooth_path(self._transform.points(gesture.stroke.points))]
        return [path for i, path in enumerate(self._paths) if i not in gesture.erased]

    # the pointer; the demo plays its recording through these too

    @Slot(QPointF, bool)
    def press(self, position: QPointF, eraser: bool = False) -> None:
        """Begin a stroke, or erasing, at a place of the widget."""
        tool = Tool.BOX if self._sheet else Tool.ERASER if eraser else self.tool
        self._gesture = Gesture(tool, position, self._transform)
        self._show_gesture(self._gesture)
        self.busy_changed.emit(True)

    @Slot(QPointF)
    def move_to(self, position: QPointF) -> None:
        """Go on to a place of the widget; it may lie outside."""
        if self._gesture:
            self._gesture.go_on(position)
            self._show_gesture(self._gesture)

    @Slot(QPointF)
    def lift(self, position: QPointF) -> None:
        """End the stroke, the erasing, or the click."""
        self.move_to(position)
        gesture, bracket = self._gesture, self._clicked()
        self._forget()
        if bracket:
            self.selected.emit(bracket.index)
        elif gesture and gesture.tool is Tool.BOX:
            self._lift_from_picture(gesture)
        elif gesture and gesture.tool is Tool.PEN:
            self.stroke_finished.emit(gesture.stroke)
        elif gesture and gesture.erased:
            self.erased.emit(gesture.erased)

    def _lift_from_picture(self, gesture: Gesture) -> None:
        """Select what was clicked on, or tell which box was drawn."""
        if not gesture.is_click:
            self.box_drawn.emit(gesture.box)
        elif not self._select_at(gesture.begin) and self._sheet:
            number = self._sheet.amount_at(gesture.begin, self._transform)
            if number is not None:
                self.amount_chosen.emit(number)

    @Slot()
    def cancel(self) -> None:
        """Give up what the pointer that is down has done so far."""
        if self._gesture:
            self._forget()
            self.given_up.emit()

    def _forget(self) -> None:
        self._gesture = None
        self._frame.stop()
        self.update()
        self.busy_changed.emit(False)

    def _show_gesture(self, gesture: Gesture) -> None:
        if gesture.tool is Tool.ERASER:
            gesture.erase(self._document.ink)
        self.update()
        if gesture.tool is not Tool.BOX and not self._frame.isActive():
            self._frame.start()

    def _clicked(self) -> Bracket | None:
        """Return the bracket that the pen is on if it has not moved since it was pressed."""
        gesture = self._gesture
        if gesture is None or gesture.tool is Tool.ERASER or not gesture.is_click:
            return None
        return next((b for b in self._brackets if b.span.contains(gesture.begin)), None)

    def _select_at(self, position: QPointF) -> bool:
        """Select the character at a place; return whether there is one."""
        near = 2.0 if self._sheet else 8.0
        for bracket in self._brackets:
            area = bracket.ink if self._sheet else bracket.ink.united(bracket.span)
            if area.adjusted(-near, -near, near, near).contains(position):
                self.selected.emit(bracket.index)
                return True
        return False

    def _watch(self, pointer: Pointer) -> None:
        pointer.pressed.connect(self.press)
        pointer.moved.connect(self.move_to)
        pointer.lifted.connect(self.lift)
        pointer.cancelled.connect(self.cancel)
        pointer.asked.connect(self._select_asked)

    # slots

    @Slot()
    def _tell(self) -> None:
        if self._gesture is None or self._clicked():
            return
        begin = perf_counter()
        self.ink_changed.emit(self._gesture.applied(self._document.ink))
        # Where reading takes long, it may have half of the time, and the pen the other half.
        self._frame.setInterval(max(FRAME, round(2000 * (perf_counter() - begin))))

    @Slot(QPointF)
    def _select_asked(self, position: QPointF) -> None:
        self._select_at(position)
