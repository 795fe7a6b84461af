"""How the sheet lies in the widget that shows it: all of it, or a part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF

if TYPE_CHECKING:
    from digitpad.gui.pad.transform import PaperTransform

_SAME = 1e-6  # pixels, and of the zoom


@dataclass(frozen=True)
class Placement:
    """What lies at p on the sheet is seen at p · zoom + (x, y)."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    @classmethod
    def of_all(cls, sheet: QRectF, seen: QSizeF) -> Placement:
        """Return what shows all of a sheet, as large as can be."""
        zoom = min(seen.width() / sheet.width(), seen.height() / sheet.height())
        x = seen.width() / 2 - sheet.center().x() * zoom
        return cls(zoom, x, seen.height() / 2 - sheet.center().y() * zoom)

    def zoomed(self, zoom: float, about: QPointF) -> Placement:
        """Return it larger or smaller; what is seen at `about` stays there."""
        factor = zoom / self.zoom
        x = about.x() - (about.x() - self.x) * factor
        return Placement(zoom, x, about.y() - (about.y() - self.y) * factor)

    def panned(self, by: QPointF) -> Placement:
        """Return it moved by some pixels."""
        return Placement(self.zoom, self.x + by.x(), self.y + by.y())

    def kept_on(self, sheet: QRectF, seen: QSizeF) -> Placement:
        """Return the nearest one that shows nothing beside the sheet, which is centred if small."""
        place = self.rect(sheet)
        x = _held(place.left(), place.right(), seen.width())
        return self.panned(QPointF(x, _held(place.top(), place.bottom(), seen.height())))

    def is_near(self, other: Placement) -> bool:
        """Return whether nobody could tell them apart."""
        away = abs(self.x - other.x), abs(self.y - other.y), abs(self.zoom / other.zoom - 1)
        return max(away) < _SAME

    def rect(self, rect: QRectF) -> QRectF:
        """Return where a rectangle of the sheet is seen."""
        corner = QPointF(rect.x() * self.zoom + self.x, rect.y() * self.zoom + self.y)
        return QRectF(corner, rect.size() * self.zoom)

    def applied(self, home: PaperTransform) -> PaperTransform:
        """Return how ink is seen that lies on the sheet as `home` has it."""
        left, top = home.place
        place = left * self.zoom + self.x, top * self.zoom + self.y
        return replace(home, scale=home.scale * self.zoom, place=place)


def _held(begin: float, end: float, length: float) -> float:
    """Return by how much to move what is seen from `begin` to `end` of a `length`."""
    if end - begin <= length:
        return (length - begin - end) / 2
    return min(0.0, -begin) if begin > 0 else max(0.0, length - end)
