"""Mouse, pen and finger as one pointer: pressed, moved, lifted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QWidget


class Pointer(QObject):
    """Watches a widget and tells what points at it.

    Positions are the widget's, with fractions, and may lie outside of it. Only
    one device draws at a time; other fingers, a resting hand say, are ignored.

    Parameters
    ----------
    widget : QWidget
    """

    pressed = Signal(QPointF, bool)  # position, whether it is the pen's eraser end
    moved = Signal(QPointF)
    lifted = Signal(QPointF)
    cancelled = Signal()
    asked = Signal(QPointF)  # the other button: what is this?

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        widget.installEventFilter(self)
        self._finger: int | None = None

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
        kind, position, left = event.type(), event.position(), Qt.MouseButton.LeftButton
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if kind in presses and event.button() == left:
            self.pressed.emit(position, False)
        elif kind in presses and event.button() == Qt.MouseButton.RightButton:
            self.asked.emit(position)
        elif kind == QEvent.Type.MouseMove and event.buttons() & left:
            self.moved.emit(position)
        elif kind == QEvent.Type.MouseButtonRelease and event.button() == left:
            self.lifted.emit(position)
        return False  # the widget still takes the focus

    def _tablet(self, event: QTabletEvent) -> bool:
        kind, position = event.type(), event.position()
        eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
        if kind == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(position, eraser)
        elif kind == QEvent.Type.TabletMove and event.buttons() & Qt.MouseButton.LeftButton:
            self.moved.emit(position)
        elif kind == QEvent.Type.TabletRelease:
            self.lifted.emit(position)
        event.accept()  # or Qt makes mouse events of it, and everything is drawn twice
        return True

    def _touch(self, event: QTouchEvent) -> bool:
        if event.type() == QEvent.Type.TouchCancel:
            self._finger = None
            self.cancelled.emit()
        else:
            for point in event.points():
                self._touch_point(point.id(), point.state(), point.position())
        event.accept()
        return True

    def _touch_point(self, finger: int, state: QEventPoint.State, position: QPointF) -> None:
        if self._finger is None and state == QEventPoint.State.Pressed:
            self._finger = finger
            self.pressed.emit(position, False)
        elif finger == self._finger and state == QEventPoint.State.Updated:
            self.moved.emit(position)
        elif finger == self._finger and state == QEventPoint.State.Released:
            self._finger = None
            self.lifted.emit(position)
