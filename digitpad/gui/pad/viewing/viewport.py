"""What is seen of the sheet: all of it, or the part that somebody went to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QEasingCurve,
    QObject,
    QPointF,
    QRectF,
    QTimer,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QWidget

from digitpad.gui.pad.transform import PaperTransform
from digitpad.gui.pad.viewing.navigator import ZOOM_STEP
from digitpad.gui.pad.viewing.placement import Placement
from digitpad.gui.pad.viewing.scroll_bars import ScrollBars
from digitpad.gui.pad.viewing.sheet_layout import LARGEST, SheetLayout, reaches_edge
from digitpad.ink.strokes import Stroke

PEN_AWAY = 700  # milliseconds without a pen before the sheet moves; a 4 has two strokes
_GLIDE = 220  # milliseconds that it takes to get there, so that one sees where it went
_ALMOST = 1.001  # so much larger than the whole sheet is the whole sheet
_GOES_ON = 0.55  # of the width: where what was written last is moved to


class Viewport(QObject):
    """Zooms, pans and scrolls a sheet. Ink stays as it is; only where it is seen changes.

    Parameters
    ----------
    widget : QWidget
        Which shows the sheet.
    """

    changed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._layout: SheetLayout | None = None
        self._chosen: Placement | None = None  # None: as usual
        self._written: Stroke | None = None
        self._still = False  # while a pen is down
        self.bars = ScrollBars(widget)
        self.bars.scrolled.connect(self._scroll_to)
        self._away = QTimer(self, singleShot=True, interval=PEN_AWAY)
        self._away.timeout.connect(self._make_room)
        self._glide = QVariantAnimation(self, duration=_GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._glide.valueChanged.connect(self._glide_to)

    @property
    def placement(self) -> Placement:
        """How the sheet is seen now."""
        return self._chosen or self._sheet.usual

    @property
    def transform(self) -> PaperTransform:
        """How ink is seen now."""
        return self.placement.applied(self._sheet.home)

    @property
    def usual_transform(self) -> PaperTransform:
        """How ink is seen when nobody has zoomed."""
        return self._sheet.usual.applied(self._sheet.home)

    @property
    def usual_placement(self) -> Placement:
        """How the sheet is seen then."""
        return self._sheet.usual

    @property
    def reach(self) -> QRectF:
        """Where the whole sheet is now, in the widget."""
        return self.placement.rect(self._sheet.reach)

    def lay_out(self, layout: SheetLayout) -> None:
        """Show another sheet, or the same one with other ink, from where the last one was seen."""
        self._layout = layout
        self._take(self._chosen)

    def show_usual(self) -> None:
        """Forget where one was; whoever calls this lays out next."""
        self._chosen = None
        self.wait()

    def written(self, stroke: Stroke) -> None:
        """Take note of a stroke: near the edge the sheet is scrolled, once the pen is away.

        Until then nothing moves under the hand. What is too wide for that is shown whole.
        """
        place = self.transform.rect(stroke.box)
        fits = place.width() < _GOES_ON * self._sheet.seen.width()
        if reaches_edge(self._sheet.seen, place.right()) and fits:
            self._chosen, self._written = self.placement, stroke
            self._away.start()

    def hold(self, still: bool) -> None:
        """Hold the sheet still, while the pen is down, or let it move again."""
        self._still = still
        self.wait()

    def wait(self) -> None:
        """Do not scroll by itself until the next stroke."""
        self._away.stop()
        self._glide.stop()

    @property
    def _sheet(self) -> SheetLayout:
        assert self._layout is not None
        return self._layout

    def _take(self, wanted: Placement | None) -> None:
        """Go to the nearest placement that there is, to the usual one for none."""
        kept = self._sheet.kept(wanted) if wanted else None
        self._chosen = None if kept and kept.is_near(self._sheet.usual) else kept
        shown = self.reach if self._chosen else self.placement.rect(self._sheet.all)
        self.bars.show_part(shown, self._sheet.seen)

    def _go_to(self, wanted: Placement | None) -> None:
        if not self._still:
            self._take(wanted)
            self.changed.emit()

    # slots

    @Slot(float, QPointF)
    def zoom(self, factor: float, about: QPointF) -> None:
        """Enlarge what is seen, or make it smaller; what is at `about` stays there."""
        self.wait()
        sheet, now = self._sheet, self.placement.zoom
        wanted = min(max(now * factor, sheet.least), LARGEST)
        if wanted <= _ALMOST * sheet.least == _ALMOST * sheet.usual.zoom:
            self._go_to(None)
        elif wanted != now:
            self._go_to(self.placement.zoomed(wanted, about))

    @Slot(QPointF)
    def pan(self, by: QPointF) -> None:
        """Move the sheet; a wheel turned up and down moves one that goes only sideways."""
        self.wait()
        reach, seen = self.reach, self._sheet.seen
        only_across = reach.height() <= seen.height() + 1 < reach.width()
        sideways = QPointF(by.y(), 0) if only_across and not by.x() else by
        self._go_to(self.placement.panned(sideways))

    @Slot()
    def zoom_in(self) -> None:
        """Enlarge what is seen by a step."""
        self.zoom(ZOOM_STEP, self._middle())

    @Slot()
    def zoom_out(self) -> None:
        """Show more of the sheet."""
        self.zoom(1 / ZOOM_STEP, self._middle())

    @Slot()
    def show_whole(self) -> None:
        """Show all of the sheet, or a whole picture; once more, what is shown by itself."""
        self.wait()
        whole = self._sheet.kept(self._sheet.whole)
        self._go_to(None if whole.is_near(self.placement) else whole)

    @Slot()
    def _make_room(self) -> None:
        """Scroll so far that one can go on writing."""
        if self._written is not None:
            now, right = self.placement, self.transform.rect(self._written.box).right()
            wanted = now.panned(QPointF(_GOES_ON * self._sheet.seen.width() - right, 0))
            self._glide.setStartValue(now.x)
            self._glide.setEndValue(self._sheet.kept(wanted).x)
            self._glide.start()

    @Slot(object)
    def _glide_to(self, x: float) -> None:
        self._go_to(replace(self.placement, x=x))

    @Slot(QPointF)
    def _scroll_to(self, corner: QPointF) -> None:
        self.wait()
        self._go_to(self.placement.panned(corner - self.reach.topLeft()))

    def _middle(self) -> QPointF:
        return QPointF(self._sheet.seen.width() / 2, self._sheet.seen.height() / 2)
