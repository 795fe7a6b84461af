"""A tour under way: what it says, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from digitpad.explanation.guide.tours import Tour, TourStop
from digitpad.gui.mathematics.views.map_panel import prose
from digitpad.gui.mathematics.views.scrolling import surroundings
from digitpad.gui.widgets.basic import button, column, label, row
from digitpad.gui.widgets.keys import bind
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr, translatable

TOUR_HINT = translatable("→ or Enter goes on, ← goes back, Esc ends the tour")
_WIDER = 6  # pixels by which the frame is larger than what it frames


class TourBar(QWidget):
    """The text of one stop after the other; hidden where no tour is under way."""

    arrived = Signal(object)  # the TourStop
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tour: Tour | None = None
        self._number = 0
        self._title, self._count = label(role="heading"), label(role="quiet")
        self.text = prose("text")
        self.back = button(
            tr("◀  Back"), "", tr("The tour's step before (←; Alt+← from elsewhere)")
        )
        self.next = button(
            tr("Continue  ▶"), "main", tr("The tour's next step (→; Alt+→ from elsewhere)")
        )
        self.end = button(tr("End tour"), "plain", tr("Leave the tour (Esc)"))
        self._arrange()
        self._connect()
        self.hide()

    @property
    def stop(self) -> TourStop | None:
        """Where the tour is."""
        return self._tour.stops[self._number] if self._tour else None

    def begin(self, tour: Tour) -> None:
        """Start a tour."""
        self._tour = tour
        self._title.setText(tr("Tour: {title}", title=tour.title))
        self.setAccessibleName(tr("Tour: {title}", title=tour.title))
        self.show()
        self._arrive(0)
        self.next.setFocus()

    def _arrange(self) -> None:
        said = column(row(self._title, self._count, None, spacing=12), 4, self.text)
        parts = row(said, self.back, self.next, self.end, spacing=8)
        parts.setStretch(0, 1)
        parts.setContentsMargins(16, 12, 16, 12)
        for each in (self.back, self.next, self.end):
            parts.setAlignment(each, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(parts)

    def _connect(self) -> None:
        for each, key, slot in (
            (self.back, "tour_back", self._back),
            (self.next, "tour_on", self._on),
            (self.end, "tour_end", self._end),
        ):
            each.clicked.connect(slot)
            bind(key, self, slot)
        bind("walk_back", self, self._back, near=True)
        bind("walk_on", self, self._on, near=True)
        bind("press", self, self._press, near=True)

    def _arrive(self, number: int) -> None:
        assert self._tour is not None
        self._number = number
        stop, last = self._tour.stops[number], len(self._tour.stops) - 1
        self._count.setText(tr("{number} of {last}", number=number + 1, last=last + 1))
        self.text.setText(stop.text)
        self.text.setAccessibleDescription(stop.text)
        self.back.setEnabled(number > 0)
        self.next.setText(tr("Finish") if number == last else tr("Continue  ▶"))
        self.arrived.emit(stop)

    # slots

    @Slot()
    def _back(self) -> None:
        if self._tour and self._number > 0:
            self._arrive(self._number - 1)

    @Slot()
    def _on(self) -> None:
        if self._tour is None:
            return
        if self._number + 1 < len(self._tour.stops):
            self._arrive(self._number + 1)
        else:
            self._end()

    @Slot()
    def _press(self) -> None:
        """Press the button that has the keyboard: Qt leaves that to the space bar."""
        pressed = self.focusWidget()
        if isinstance(pressed, QPushButton):
            pressed.click()

    @Slot()
    def _end(self) -> None:
        self._tour = None
        self.hide()
        self.ended.emit()


class TourFrame(QWidget):
    """A coloured frame around whatever part a tour speaks of.

    Parameters
    ----------
    home : QWidget
        Whose it is while it is around nothing.
    """

    shifted = Signal()  # what came in around the part moved it, or left it more or less room

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self._home = home
        self.hide()
        self._colour = LIGHT.accent
        self.setAccessibleName(tr("A frame around what the tour speaks of"))
        self.framed: QWidget | None = None
        self._watched: tuple[QWidget, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours."""
        self._colour = theme.accent
        self.update()

    def put_around(self, part: QWidget | None) -> None:
        """Frame a part of the window; nothing for None."""
        for each in self._watched:
            each.removeEventFilter(self)
        self.framed, self._watched = part, () if part is None else (part, *surroundings(part))
        for each in self._watched:
            each.installEventFilter(self)
        self.setParent(self._home if part is None else part.parentWidget())
        self._fit()
        self.setVisible(part is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go and grow with the part."""
        moved = event.type() == QEvent.Type.Move and watched is self.framed  # not: scrolled
        if moved or event.type() == QEvent.Type.Resize:
            self._fit()
            self.shifted.emit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colour), 3))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 6, 6)

    def _fit(self) -> None:
        if self.framed is not None:
            self.setGeometry(self.framed.geometry().adjusted(-_WIDER, -_WIDER, _WIDER, _WIDER))
            self.raise_()
