"""The pad as it is seen: the paper, ink and what it is read as, and which part of it is shown."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from itertools import zip_longest

from PySide6.QtCore import QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from digitpad.gui.pad import paper
from digitpad.gui.pad.brackets import Bracket, brackets
from digitpad.gui.pad.cursors import cursor_of
from digitpad.gui.pad.eraser import EraserKind, touched
from digitpad.gui.pad.gesture import Gesture, Tool
from digitpad.gui.pad.lasso import Loop
from digitpad.gui.pad.painting.bracket_painting import bracket_area
from digitpad.gui.pad.painting.pad_painting import PadPainting
from digitpad.gui.pad.painting.plate_painting import plate_for
from digitpad.gui.pad.painting.ruling import Ruling
from digitpad.gui.pad.paper import PAPER_PEN_WIDTH, PaperStyle
from digitpad.gui.pad.plates import Plate
from digitpad.gui.pad.sheet_view import SheetView
from digitpad.gui.pad.transform import PaperTransform, baseline_of
from digitpad.gui.pad.viewing.sheet_layout import SheetLayout
from digitpad.gui.pad.viewing.viewport import Viewport
from digitpad.gui.session.document import Document
from digitpad.gui.session.picture_sheet import PictureSheet
from digitpad.gui.widgets.words.translation import tr
from digitpad.ink.strokes import Box, Ink
from digitpad.reading.result import Character


class PadView(QWidget):
    """Shows a document, its reading, and what is being done to it.

    Parameters
    ----------
    paper_style : PaperStyle
        Colours and fonts.
    """

    def __init__(self, paper_style: PaperStyle) -> None:
        super().__init__()
        self.tool, self.eraser, self.ruling = Tool.PEN, EraserKind.STROKES, Ruling.LINED
        self.paper_style, self.document = paper_style, Document()
        self.weighted = False  # whether ink is thicker where the pen was pressed
        self.sheet: SheetView | None = None
        self.selected_index: int | None = None
        self.caught: frozenset[int] = frozenset()  # the strokes that the lasso holds
        self.gesture: Gesture | None = None
        self._characters: tuple[Character, ...] = ()
        self._brackets: tuple[Bracket, ...] = ()
        self._line: float | None = None  # where the baseline was when ink was first written here
        self._keyboard = False  # whether the focus came by keyboard
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pad"))
        self.setAccessibleDescription(
            tr("Write an amount here. Left and right select a character.")
        )
        self.setMinimumSize(320, 160)
        self.viewport, self._painting = Viewport(self), PadPainting(self)
        self.viewport.changed.connect(self._place_all)
        self._lay_out()

    @property
    def transform(self) -> PaperTransform:
        """How ink lies on the paper now."""
        return self.viewport.transform

    @property
    def brackets(self) -> tuple[Bracket, ...]:
        """The brackets under the characters, where they stand now."""
        return self._brackets

    @property
    def plate(self) -> Plate | None:
        """Where on a picture it is written what was read; None where there is nothing."""
        if self.sheet is None:
            return None
        room = QRectF(0, 0, self.width(), self.height() - self.viewport.bars.height)
        drawn = self.sheet, self._brackets, self.paper_style
        return plate_for(*drawn, self.transform, room.adjusted(4, 4, -4, -4))

    @property
    def selected_bracket(self) -> Bracket | None:
        """The bracket of the selected character."""
        return next((b for b in self._brackets if b.index == self.selected_index), None)

    @property
    def clicked_bracket(self) -> Bracket | None:
        """The bracket that the pen is on if it has not moved since it was pressed.

        On the ink of a character it is on the character's: a dot there would not be seen.
        """
        gesture = self.gesture
        if gesture is None or not gesture.is_click or gesture.tool in (Tool.ERASER, Tool.MOVE):
            return None
        below = (b for b in self._brackets if b.span.contains(gesture.begin))
        return next(below, None) or self._bracket_of_ink(gesture)

    def _bracket_of_ink(self, gesture: Gesture) -> Bracket | None:
        radius = self.pen_width / 2 / self.transform.scale
        strokes = touched(self.document.ink, gesture.way[0], radius)
        characters = self._characters
        return next((b for b in self._brackets if strokes & {*characters[b.index].strokes}), None)

    @property
    def visible_ink(self) -> Ink:
        """The ink as it would be if the pointer were lifted now."""
        ink, shown = self.document.ink, self.gesture and not self.clicked_bracket
        return self.gesture.applied(ink) if self.gesture and shown else ink

    @property
    def visibly_caught(self) -> frozenset[int]:
        """The strokes that the lasso holds, or would hold if it were lifted now."""
        if isinstance(self.gesture, Loop):
            return self.gesture.caught(self.document.ink)
        return self.caught

    @property
    def pen_width(self) -> float:
        """How thick ink is painted now, pixels."""
        return self._pen_width(self.viewport.placement.zoom)

    @property
    def usual_pen_width(self) -> float:
        """How thick ink is painted when nobody has zoomed, pixels."""
        return self._pen_width(self.viewport.usual_placement.zoom)

    def _pen_width(self, zoom: float) -> float:
        # On a large sheet, a projector's say, one writes larger; a thin dot would be a ring there.
        grown = max(1.0, self.height() / paper.USUAL_HEIGHT)
        # Ink that is shown smaller than it was written gets a thinner pen, else it clogs.
        return PAPER_PEN_WIDTH * grown * max(0.4, zoom)

    def set_paper_style(self, paper_style: PaperStyle) -> None:
        """Take other colours and fonts."""
        self.paper_style = paper_style
        self._lay_out()
        self.show_cursor(self.tool)

    def set_ruling(self, ruling: Ruling) -> None:
        """Take another paper."""
        self.ruling = ruling
        self.update()

    def set_weighted(self, weighted: bool) -> None:
        """Paint ink thicker where the pen was pressed, or all alike."""
        self.weighted = weighted
        self._place_all()

    def show_document(self, document: Document) -> None:
        """Show other ink."""
        before, self.document = self.document, document
        if document.sheet is not before.sheet:
            self._lay_picture(document.sheet)
        emptied = len(before.ink) and not len(document.ink)
        if emptied or document.frame != before.frame:
            self.viewport.show_usual()
        self._lay_out()

    def show_reading(
        self, characters: tuple[Character, ...], selected: int | None, amount: int = 0
    ) -> None:
        """Show brackets under `characters`, which on a picture are those of one amount."""
        was_selected = self.selected_index
        self._characters, self.selected_index = characters, selected
        if self.sheet and amount != self.sheet.amount:
            self.sheet.amount = amount
            self.viewport.show_usual()
            self._lay_out()
        before = [(bracket, bracket.index == was_selected) for bracket in self._brackets]
        self._place_brackets()
        after = [(bracket, bracket.index == selected) for bracket in self._brackets]
        differing = [pair for pair in zip_longest(before, after) if pair[0] != pair[1]]
        self._update_brackets([each[0] for pair in differing for each in pair if each])

    def _lay_picture(self, picture: PictureSheet | None) -> None:
        """Lay another picture on the paper, or the same one with another word on it."""
        before, self.sheet = self.sheet, SheetView(picture) if picture else None
        if before and self.sheet and before.sheet.picture is self.sheet.sheet.picture:
            self.sheet.amount = min(before.amount, max(0, len(self.sheet.sheet.amounts) - 1))
        else:
            self.viewport.show_usual()
        self.show_cursor(self.tool)

    def hold_line(self) -> None:
        """Have ink stay with the baseline from now on, until there is none."""
        if self._line is None:
            self._line = baseline_of(QSizeF(self.size()))

    def _lay_out(self) -> None:
        document, size = self.document, QSizeF(self.size())
        if not len(document.ink) and self.gesture is None:
            self._line = None
        layout = SheetLayout.of_ink(size, document.ink.box, document.frame, self._line)
        if self.sheet:
            home = self.sheet.transform(size)
            layout = SheetLayout.of_picture(size, home, self.sheet.sheet.size)
        self.viewport.lay_out(layout)
        self._place_all()

    def _place_brackets(self) -> None:
        width = QFontMetricsF(self.paper_style.label).horizontalAdvance
        room = QSizeF(self.width(), self.height() - self.viewport.bars.height)
        self._brackets = brackets(self._characters, self.transform, room, width)

    def _update_brackets(self, changed: Iterable[Bracket]) -> None:
        """Have brackets painted again that came, went or changed, and what stands with them."""
        areas = [bracket_area(bracket, self.paper_style) for bracket in changed]
        if self.sheet or any(bracket.named for bracket in self._brackets):
            self.update()  # a picture has other labels, and the legend is elsewhere
        elif areas:
            self.update(reduce(QRectF.united, areas).toAlignedRect())

    def update_around(self, box: Box) -> None:
        """Have a part of the ink painted again."""
        margin = self.pen_width + 2
        area = self.transform.rect(box).adjusted(-margin, -margin, margin, margin)
        self.update(area.toAlignedRect())

    def show_cursor(self, tool: Tool) -> None:
        """Show which tool is in the hand."""
        shown = Tool.BOX if self.sheet else tool
        theme, ratio = self.paper_style.theme, self.devicePixelRatioF()
        self.setCursor(cursor_of(shown, self.eraser, theme, ratio))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all ink in view, or what was seen of it."""
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet and what is on it."""
        focused = self._keyboard and self.hasFocus()
        self._painting.paint(QPainter(self), QRectF(event.rect()), focused=focused)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus to who came by keyboard; a pen needs no telling where it is."""
        tabs = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._keyboard = event.reason() in tabs
        super().focusInEvent(event)

    # slots

    @Slot()
    def _place_all(self) -> None:
        self._painting.lay_out(self.document.ink)
        self._place_brackets()
        self.update()
