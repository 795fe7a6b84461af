"""The bars at the sheet's edges that say how much of it is seen, and move it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtWidgets import QScrollBar, QWidget

from digitpad.gui.widgets.words.translation import tr

_INSET = 3  # pixels from the sheet's edge
_CORNER = 12  # pixels that stay free at a bar's ends


class ScrollBars(QObject):
    """Two bars on a widget, each there only while there is something to scroll.

    Parameters
    ----------
    widget : QWidget
    """

    scrolled = Signal(QPointF)  # where the sheet's corner is to be, in the widget

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.across = _bar(Qt.Orientation.Horizontal, widget, tr("Sheet, across"))
        self.down = _bar(Qt.Orientation.Vertical, widget, tr("Sheet, down"))
        for bar in (self.across, self.down):
            bar.valueChanged.connect(self._tell)

    @property
    def height(self) -> float:
        """How much of the widget's height they take."""
        return 0.0 if self.across.isHidden() else self.across.height() + 2.0 * _INSET

    def show_part(self, sheet: QRectF, seen: QSizeF) -> None:
        """Show which part is seen of a sheet that lies at `sheet` in the widget."""
        for bar, begin, size, length in (
            (self.across, sheet.left(), sheet.width(), seen.width()),
            (self.down, sheet.top(), sheet.height(), seen.height()),
        ):
            bar.blockSignals(True)
            bar.setRange(0, max(0, round(size - length)))
            bar.setPageStep(round(length))
            bar.setSingleStep(round(length / 10))
            bar.setValue(round(-begin))
            bar.blockSignals(False)
            bar.setVisible(bar.maximum() > 0)
        self._place(round(seen.width()), round(seen.height()))

    def _place(self, width: int, height: int) -> None:
        thick = self.across.sizeHint().height()
        low, far = height - thick - _INSET, width - thick - _INSET
        self.across.setGeometry(_CORNER, low, max(0, width - 2 * _CORNER), thick)
        self.down.setGeometry(far, _CORNER, thick, max(0, height - 2 * _CORNER))

    # slots

    @Slot()
    def _tell(self) -> None:
        self.scrolled.emit(QPointF(-self.across.value(), -self.down.value()))


def _bar(orientation: Qt.Orientation, widget: QWidget, name: str) -> QScrollBar:
    bar = QScrollBar(orientation, widget)
    bar.setAccessibleName(name)
    bar.setCursor(Qt.CursorShape.ArrowCursor)
    bar.hide()
    return bar
