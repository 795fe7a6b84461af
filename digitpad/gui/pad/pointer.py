"""Mouse, pen and finger as one pointer: pressed, moved, lifted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from digitpad.gui.pad.palm import Fingers, PenPresence
from digitpad.gui.widgets.pen_application import PenApplication

T = TypeVar("T")
_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NONE = Qt.MouseButton.NoButton


class Pointer(QObject):
    """Watches a widget and tells what points at it.

    Positions are the widget's, with fractions, and may lie outside of it. Only one device
    draws at a time. While a pen is near, touches are the hand that holds it; without one,
    a second touch takes back what the first has drawn.

    Parameters
    ----------
    widget : QWidget
    """

    pressed = Signal(QPointF, bool)  # position, whether it is the pen's eraser end
    moved = Signal(QPointF)
    lifted = Signal(QPointF)
    cancelled = Signal()
    asked = Signal(QPointF)  # the other button: what is this?
    hovered = Signal(QPointF)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        # Every point of the pen counts; Qt would drop those that come faster than we read. X11's
        # part of Qt turns this on as the application begins, so it is turned off after that.
        compress = Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents
        QCoreApplication.setAttribute(compress, False)
        widget.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        widget.setTabletTracking(True)  # a pen that hovers is near
        widget.installEventFilter(self)
        self.pen, self._at = PenPresence(), QPointF()
        self.pressure: float | None = None  # how hard the pen is pressed, while it is down
        self._fingers = Fingers(self.pen)
        app = QCoreApplication.instance()
        if isinstance(app, PenApplication):
            app.pen_near.connect(self._take_nearness)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events of pointing devices; leave all others."""
        if isinstance(event, QTabletEvent):
            return self._tablet(event)
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, position = event.type(), event.position()
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if kind in presses and event.button() == _LEFT:
            self.pressed.emit(position, False)
        elif kind in presses and event.button() == _RIGHT:
            self.asked.emit(position)
        elif kind == QEvent.Type.MouseMove and event.buttons() & _LEFT:
            self.moved.emit(position)
        elif kind == QEvent.Type.MouseMove and event.buttons() == _NONE:
            self.hovered.emit(position)
        elif kind == QEvent.Type.MouseButtonRelease and event.button() == _LEFT:
            self.lifted.emit(position)
        return False  # the widget still takes the focus

    def _tablet(self, event: QTabletEvent) -> bool:
        """Take the pen's tip and its barrel button; a pen that hovers may move the cursor."""
        self._see_pen()
        kind, button, self._at = event.type(), event.button(), event.position()
        hovers = kind == QEvent.Type.TabletMove and not self.pen.down
        if kind == QEvent.Type.TabletPress and button == _LEFT:
            self.pen.down = True
            self.pressure = event.pressure()
            eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self.pressed.emit(self._at, eraser)
        elif kind == QEvent.Type.TabletPress and button == _RIGHT and not self.pen.down:
            self.asked.emit(self._at)
        elif kind == QEvent.Type.TabletMove and self.pen.down:
            self.pressure = event.pressure()
            self.moved.emit(self._at)
        elif kind == QEvent.Type.TabletRelease and button == _LEFT:
            self._lift_pen()
        event.setAccepted(not hovers)  # or Qt makes mouse events of it, and all is drawn twice
        return not hovers

    def _lift_pen(self) -> None:
        if self.pen.down:
            self.pen.down = False
            self.lifted.emit(self._at)
            self.pressure = None

    def _see_pen(self) -> None:
        """Take what is on the glass for the hand that holds the pen."""
        self.pen.see()
        self._after(self._fingers.rest)

    def _touch(self, event: QTouchEvent) -> bool:
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchCancel):
            self._after(self._fingers.forget)
        if event.type() != QEvent.Type.TouchCancel:
            for point in event.points():
                self._touch_point(point.id(), point.state(), point.position())
        event.accept()
        return True

    def _touch_point(self, finger: int, state: QEventPoint.State, position: QPointF) -> None:
        if state == QEventPoint.State.Pressed:
            if self._after(lambda: self._fingers.press(finger)):
                self.pressed.emit(position, False)
        elif finger == self._fingers.writing:
            released = state == QEventPoint.State.Released
            (self.lifted if released else self.moved).emit(position)
        if state == QEventPoint.State.Released:
            self._fingers.lift(finger)

    def _after(self, change: Callable[[], T]) -> T:
        """Change what the fingers do; take back what one of them drew that writes no more."""
        before = self._fingers.writing
        result = change()
        if before is not None and self._fingers.writing is None:
            self.cancelled.emit()
        return result

    # slots

    @Slot(bool)
    def _take_nearness(self, near: bool) -> None:
        self.pen.entered = near
        self._see_pen()
        if not near:
            self._lift_pen()  # some pens leave without having been lifted
