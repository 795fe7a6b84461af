"""The application, which alone is told when a pen comes near the glass and leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class PenApplication(QApplication):
    """Passes on what Qt tells no widget."""

    pen_near = Signal(bool)

    def event(self, event: QEvent) -> bool:
        """Tell of a pen that enters or leaves."""
        if event.type() == QEvent.Type.TabletEnterProximity:
            self.pen_near.emit(True)
        elif event.type() == QEvent.Type.TabletLeaveProximity:
            self.pen_near.emit(False)
        return super().event(event)
