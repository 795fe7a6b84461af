"""What scrolls where there is too little room for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from digitpad.gui.widgets.scroll_area import LazyScrollArea

SCROLL_MARGIN = 8  # pixels around what scrolls: room for frames


def scrolling(layout: QLayout) -> QScrollArea:
    """Return an area that shows what is laid out as wide as it is itself, and scrolls up and down.

    Sideways only where the type is so large that it cannot be helped.
    """
    area, content = LazyScrollArea(), QWidget()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setContentsMargins(SCROLL_MARGIN, SCROLL_MARGIN, SCROLL_MARGIN, SCROLL_MARGIN)
    area.setProperty("role", "sheet")
    content.setProperty("role", "sheet")
    # Empty: the area asks it for its size, and whatever has told its size Qt styles once more
    # with each parent that it gets.
    area.setWidget(content)
    content.setLayout(layout)
    return area


def surroundings(part: QWidget) -> tuple[QWidget, ...]:
    """Return what decides, besides a part itself, where it is seen; nothing if it never scrolls."""
    area = _area_of(part)
    return () if area is None else tuple(filter(None, (area.widget(), area.viewport())))


def reveal(part: QWidget) -> None:
    """Scroll so that a part is seen, or as much of its top as there is room for."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # where it will stand
    area = _area_of(part)
    content = area.widget() if area is not None else None
    if area is not None and content is not None:
        top = part.mapTo(content, QPoint())
        area.verticalScrollBar().setValue(0)  # wherever one comes from, it looks the same
        room = area.viewport().height()
        area.ensureVisible(
            0, top.y() + min(part.height(), room - 2 * SCROLL_MARGIN), 0, SCROLL_MARGIN
        )
        area.ensureVisible(0, top.y(), 0, SCROLL_MARGIN)


def _area_of(part: QWidget) -> QScrollArea | None:
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area
