"""A laser pointer for showing things to others: a red dot with a short trail, over a window."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRadialGradient,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from digitpad.gui.widgets.words.translation import tr

_LASER = QColor("#ff2a1f")
_RADIUS = 9.0  # pixels
_FADES_IN = 0.35  # seconds
_FRAME = 25  # milliseconds


def toggle_laser_pointer(window: QWidget) -> None:
    """Lay a laser pointer over a window, or take it away."""
    there = window.findChild(LaserPointer)
    if there is None:
        LaserPointer(window)
    else:
        there.put_away()


class LaserPointer(QWidget):
    """Covers a window: mouse, pen and fingers point, and touch nothing below.

    Keys go on working; Escape puts it away.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.trail: list[tuple[QPointF, float]] = []
        self._before = window.focusWidget()
        self._fading = QTimer(self, interval=_FRAME)
        self._fading.timeout.connect(self._fade)
        self.setAccessibleName(tr("Laser pointer"))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def put_away(self) -> None:
        """Take the pointer off the window."""
        self.hide()
        self.setParent(None)
        self.deleteLater()
        if self._before is not None:
            self._before.setFocus()

    def point_at(self, place: QPointF) -> None:
        """Move the dot."""
        self.trail.append((place, monotonic()))
        self._fading.start()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size is."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Point with fingers; have Escape before the window's own shortcuts have it."""
        if isinstance(event, QTouchEvent):
            for point in event.points()[:1]:
                self.point_at(point.position())
            return True
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.put_away()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point."""
        self.point_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point."""
        self.point_at(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Point."""
        self.point_at(event.position())
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot, and the trail the fainter the older it is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        now = monotonic()
        for place, when in self.trail[:-1]:
            left = max(0.0, 1 - (now - when) / _FADES_IN)
            self._draw(painter, place, _RADIUS * (0.3 + 0.4 * left), 0.4 * left)
        for place, _ in self.trail[-1:]:
            self._draw(painter, place, _RADIUS, 1.0)

    def _draw(self, painter: QPainter, place: QPointF, radius: float, strength: float) -> None:
        glow = QRadialGradient(place, radius)
        for at, alpha in ((0.0, 1.0), (0.55, 0.9), (1.0, 0.0)):
            colour = QColor(_LASER)
            colour.setAlphaF(alpha * strength)
            glow.setColorAt(at, colour)
        painter.setBrush(glow)
        painter.drawEllipse(place, radius, radius)

    # slots

    @Slot()
    def _fade(self) -> None:
        now = monotonic()
        kept = [each for each in self.trail[:-1] if now - each[1] < _FADES_IN]
        self.trail = kept + self.trail[-1:]
        if not kept:
            self._fading.stop()
        self.update()
