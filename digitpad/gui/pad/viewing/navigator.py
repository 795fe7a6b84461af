"""Wheel, middle button and two fingers: how the hand goes about on the sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QNativeGestureEvent, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from digitpad.gui.pad.palm import PenPresence
from digitpad.gui.pad.viewing.pinch import Pinch

ZOOM_STEP = 1.2  # one step of the wheel, or of a key
_NOTCH = 120  # what Qt calls one step of a wheel
_LINES = 60.0  # pixels that one step moves the sheet
_MIDDLE = Qt.MouseButton.MiddleButton


class Navigator(QObject):
    """Watches a widget and tells how its sheet is to be moved.

    Fingers count only while no pen is near: until then they are the hand that holds it.

    Parameters
    ----------
    widget : QWidget
    pen : PenPresence
    """

    zoomed = Signal(float, QPointF)  # by which factor, and about which place
    panned = Signal(QPointF)
    held = Signal(bool)  # whether the middle button holds the sheet

    def __init__(self, widget: QWidget, pen: PenPresence) -> None:
        super().__init__(widget)
        self._pen, self._pinch = pen, Pinch()
        self._held_at: QPointF | None = None
        self._fingers: dict[int, QPointF] = {}
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wheel, the middle button and gestures; look at touches."""
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QNativeGestureEvent):
            return self._gesture(event)
        if isinstance(event, QTouchEvent):
            self._touch(event)
        elif isinstance(event, QMouseEvent):
            return self._mouse(event)
        return False

    def _wheel(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(ZOOM_STEP ** (turned.y() / _NOTCH), event.position())
        elif not event.pixelDelta().isNull():
            self.panned.emit(QPointF(event.pixelDelta()))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.panned.emit(QPointF(turned.y() or turned.x(), 0) * (_LINES / _NOTCH))
        else:
            self.panned.emit(QPointF(turned) * (_LINES / _NOTCH))
        event.accept()
        return True

    def _gesture(self, event: QNativeGestureEvent) -> bool:
        """Take a touchpad's pinch; its two fingers come as a wheel."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoomed.emit(max(0.1, 1 + event.value()), event.position())
        return True

    def _touch(self, event: QTouchEvent) -> None:
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchCancel):
            self._fingers.clear()
        for point in event.points():
            self._follow(point)
        if self._pen.near or event.type() == QEvent.Type.TouchCancel:
            self._pinch.forget()
        elif done := self._pinch.follow(self._fingers):
            self.panned.emit(done.by)
            self.zoomed.emit(done.factor, done.middle)

    def _follow(self, point: QEventPoint) -> None:
        if point.state() == QEventPoint.State.Released:
            self._fingers.pop(point.id(), None)
        elif point.state() != QEventPoint.State.Stationary:  # not all systems say where that is
            self._fingers[point.id()] = point.position()

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, position = event.type(), event.position()
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if event.button() == _MIDDLE and kind in presses:
            self._held_at = position
            self.held.emit(True)
        elif event.button() == _MIDDLE and kind == QEvent.Type.MouseButtonRelease:
            self._held_at = None
            self.held.emit(False)
        elif kind == QEvent.Type.MouseMove and self._held_at and event.buttons() & _MIDDLE:
            self.panned.emit(position - self._held_at)
            self._held_at = position
        else:
            return False
        return True
