"""The pad: what the pen does on the paper."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from digitpad.gui.pad.eraser import EraserKind
from digitpad.gui.pad.gesture import Erasing, Gesture, Tool
from digitpad.gui.pad.lasso import Loop, Move
from digitpad.gui.pad.pad_view import PadView
from digitpad.gui.pad.painting import lasso_painting
from digitpad.gui.pad.paper import PaperStyle
from digitpad.gui.pad.pointer import Pointer
from digitpad.gui.pad.viewing.navigator import Navigator
from digitpad.gui.session.document import Document

FRAME = 25  # milliseconds between two readings while the pen moves; its ink is seen at once


class Pad(PadView):
    """Paper to write on. It shows what it is given, and tells what the pen did.

    A press on a bracket, or on a character's ink, that goes nowhere selects it; one that
    moves is ink, for writing comes first. The other button selects anywhere on a character.
    On a picture a press selects, and one that moves draws a box.

    Parameters
    ----------
    paper_style : PaperStyle
        Colours and fonts.
    """

    ink_changed = Signal(object)  # Ink, at most once a frame while the pen moves
    stroke_finished = Signal(object)  # Stroke
    erased = Signal(object)  # Ink: what is left
    moving = Signal(object, object)  # set of stroke numbers, (x, y), at most once a frame
    moved = Signal(object, object)
    caught_changed = Signal(bool)  # whether the lasso holds strokes
    busy_changed = Signal(bool)  # whether the pointer is doing something
    given_up = Signal()
    selected = Signal(int)
    selection_moved = Signal(int)
    amount_chosen = Signal(int)  # on a picture
    box_drawn = Signal(object)  # Box, on a picture

    def __init__(self, paper_style: PaperStyle) -> None:
        super().__init__(paper_style)
        self._over_caught = False
        self._frame = QTimer(self, singleShot=True, interval=FRAME)
        self._frame.timeout.connect(self._tell)
        self.setMouseTracking(True)
        self.pointer = Pointer(self)
        self._watch(self.pointer, Navigator(self, self.pointer.pen))
        self.set_tool(Tool.PEN)

    @property
    def busy(self) -> bool:
        """Whether the pointer is doing something."""
        return self.gesture is not None

    def set_tool(self, tool: Tool) -> None:
        """Take a tool; what the lasso held is let go."""
        self.tool = tool
        self._catch(frozenset())
        self.show_cursor(tool)

    def set_eraser(self, kind: EraserKind) -> None:
        """Take another eraser, for the pen's other end, too."""
        self.eraser = kind
        self.show_cursor(self.tool)

    def show_document(self, document: Document) -> None:
        """Show other ink; what was being done to the ink before is given up."""
        if document.ink is not self.document.ink:
            if self.gesture and self.gesture.tool is not Tool.PEN:
                self._forget()  # it has touched strokes that may be no more
            self._catch(frozenset())
        super().show_document(document)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the selection with left and right; give up a stroke with Escape."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.selection_moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self.gesture:
            self.cancel()
        else:
            super().keyPressEvent(event)

    # the pointer; the demo plays its recording through these too

    @Slot(QPointF, bool)
    def press(self, position: QPointF, eraser: bool = False) -> None:
        """Begin a stroke, erasing, or what else the tool does, at a place of the widget."""
        self.viewport.hold(True)
        self.hold_line()
        self.gesture = self._begun(Tool.ERASER if eraser else self.tool, position)
        self._show_gesture(self.gesture)
        self.busy_changed.emit(True)

    @Slot(QPointF)
    def move_to(self, position: QPointF) -> None:
        """Go on to a place of the widget; it may lie outside."""
        if self.gesture:
            was_click = self.gesture.is_click
            self.gesture.go_on(position, self.pointer.pressure)
            self._show_gesture(self.gesture, whole=was_click or self.gesture.tool is not Tool.PEN)

    @Slot(QPointF)
    def lift(self, position: QPointF) -> None:
        """End what was begun, or click."""
        self.move_to(position)
        gesture, bracket = self.gesture, self.clicked_bracket
        self._forget()
        if bracket:
            self.selected.emit(bracket.index)
        elif gesture:
            self._finish(gesture)

    @Slot()
    def cancel(self) -> None:
        """Give up what the pointer that is down has done so far."""
        if self.gesture:
            self._forget()
            self.given_up.emit()

    @Slot()
    def delete_caught(self) -> None:
        """Take what the lasso holds off the paper."""
        if self.caught and not self.busy:
            ink = self.document.ink
            self.erased.emit(ink.only(i for i in range(len(ink)) if i not in self.caught))

    @Slot()
    def drop_caught(self) -> None:
        """Give up what is under way; else let go of what the lasso holds."""
        if self.gesture:
            self.cancel()
        else:
            self._catch(frozenset())

    def _begun(self, tool: Tool, position: QPointF) -> Gesture:
        transform, ink = self.transform, self.document.ink
        if self.sheet:
            return Gesture(Tool.BOX, position, transform)
        if tool is Tool.ERASER:
            return Erasing(self.eraser, position, transform, ink)
        if tool is Tool.LASSO:
            held = self._holds(position)
            return Move(self.caught, position, transform) if held else Loop(position, transform)
        return Gesture(tool, position, transform, self.pointer.pressure)

    def _finish(self, gesture: Gesture) -> None:
        if isinstance(gesture, Erasing):
            if gesture.left is not self.document.ink:
                self.erased.emit(gesture.left)
        elif isinstance(gesture, Loop):
            self._catch(gesture.caught(self.document.ink))
        elif isinstance(gesture, Move):
            self._finish_move(gesture)
        elif gesture.tool is Tool.BOX:
            self._lift_from_picture(gesture)
        else:
            self.viewport.written(gesture.stroke)
            self.stroke_finished.emit(gesture.stroke)

    def _finish_move(self, move: Move) -> None:
        if not move.is_click:
            self.moved.emit(move.strokes, move.by)
            self._catch(frozenset(move.strokes))

    def _lift_from_picture(self, gesture: Gesture) -> None:
        """Select what was clicked on, or tell which box was drawn."""
        if not gesture.is_click:
            self.box_drawn.emit(gesture.box)
        elif not self._select_at(gesture.begin) and self.sheet:
            number = self.sheet.amount_at(gesture.begin, self.transform)
            if number is not None:
                self.amount_chosen.emit(number)

    def _catch(self, strokes: frozenset[int]) -> None:
        if strokes != self.caught:
            self.caught = strokes
            self.caught_changed.emit(bool(strokes))
            self.update()

    def _holds(self, position: QPointF) -> bool:
        """Return whether the lasso holds what is at a place."""
        if not self.caught:
            return False
        place = lasso_painting.outline(self.document.ink, self.caught, self.transform)
        return place.contains(position)

    def _forget(self) -> None:
        self.gesture = None
        self.viewport.hold(False)
        self._frame.stop()
        self.update()
        self.busy_changed.emit(False)

    def _show_gesture(self, gesture: Gesture, *, whole: bool = True) -> None:
        if whole:
            self.update()
        else:
            self.update_around(gesture.latest)
        if gesture.tool not in (Tool.BOX, Tool.LASSO) and not self._frame.isActive():
            self._frame.start()

    def _select_at(self, position: QPointF) -> bool:
        """Select the character at a place; return whether there is one."""
        near = 2.0 if self.sheet else 8.0
        for bracket in self._brackets:
            area = bracket.ink if self.sheet else bracket.ink.united(bracket.span)
            if area.adjusted(-near, -near, near, near).contains(position):
                self.selected.emit(bracket.index)
                return True
        return False

    def _watch(self, pointer: Pointer, navigator: Navigator) -> None:
        pointer.pressed.connect(self.press)
        pointer.moved.connect(self.move_to)
        pointer.lifted.connect(self.lift)
        pointer.cancelled.connect(self.cancel)
        pointer.asked.connect(self._select_asked)
        pointer.hovered.connect(self._hover)
        navigator.zoomed.connect(self.viewport.zoom)
        navigator.panned.connect(self.viewport.pan)
        navigator.held.connect(self._hold)

    # slots

    @Slot()
    def _tell(self) -> None:
        if self.gesture is None or self.clicked_bracket:
            return
        begin = perf_counter()
        if isinstance(self.gesture, Move):
            self.moving.emit(self.gesture.strokes, self.gesture.by)
        else:
            self.ink_changed.emit(self.gesture.applied(self.document.ink))
        # Where reading takes long, it may have half of the time, and the pen the other half.
        self._frame.setInterval(max(FRAME, round(2000 * (perf_counter() - begin))))

    @Slot(QPointF)
    def _select_asked(self, position: QPointF) -> None:
        self._select_at(position)

    @Slot(QPointF)
    def _hover(self, position: QPointF) -> None:
        """Show whether a press would move what the lasso holds."""
        if self.tool is Tool.LASSO and self._holds(position) != self._over_caught:
            self._over_caught = not self._over_caught
            self.show_cursor(Tool.MOVE if self._over_caught else Tool.LASSO)

    @Slot(bool)
    def _hold(self, held: bool) -> None:
        if held:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.show_cursor(self.tool)
