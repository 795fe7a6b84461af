"""How large the sheet is, and how it lies in the widget that shows it: all of it, or a part."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF

from digitpad.gui.pad.transform import PaperTransform, transform_at_home
from digitpad.ink.strokes import Box

LARGEST = 8.0  # times as large as it was written
_SAME = 1e-6  # pixels, and of the zoom
_AROUND = 16.0  # pixels of paper that stay free around ink beyond its edges
_EDGE = 0.08  # of the paper's width: ink so near to its edge makes it grow
_WIDEST_EDGE = 48.0  # pixels
_GROWTH = 0.5  # of the paper's width, for what comes next


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
        return PaperTransform(home.scale * self.zoom, home.origin, place)


@dataclass(frozen=True)
class SheetLayout:
    """A sheet, in pixels of the widget when nothing is zoomed.

    Parameters
    ----------
    seen : QSizeF
        The widget that shows it.
    home : PaperTransform
        How ink lies on it.
    all : QRectF
        The paper, and what lies beyond its edges.
    reach : QRectF
        As far as one can scroll: with the room that has grown at the right.
    usual : Placement
        How it is seen before anybody zooms.
    """

    seen: QSizeF
    home: PaperTransform
    all: QRectF
    reach: QRectF
    usual: Placement

    @classmethod
    def of_ink(
        cls, seen: QSizeF, ink: Box | None, frame: Box | None, line: float | None = None
    ) -> SheetLayout:
        """Return the sheet for some ink: all of it is seen, as large as it was written if it fits.

        Parameters
        ----------
        seen : QSizeF
        ink : Box or None
            What there is; None for none.
        frame : Box or None
            What a file brought; None for ink written here.
        line : float or None
            Where the baseline was when that was begun; None where it is.
        """
        home, paper = transform_at_home(seen, frame, line), QRectF(QPointF(), seen)
        if ink is None:
            return cls(seen, home, paper, paper, Placement())
        place, around = home.rect(ink), QMarginsF(_AROUND, _AROUND, _AROUND, _AROUND)
        whole = paper if _inside(seen, place) else paper.united(place.marginsAdded(around))
        reach = QRectF(whole)
        if reaches_edge(seen, place.right()):
            reach.setRight(max(whole.right(), place.right() + _GROWTH * seen.width()))
        return cls(seen, home, whole, reach, Placement.of_all(whole, seen))

    @classmethod
    def of_picture(cls, seen: QSizeF, home: PaperTransform, picture: Box) -> SheetLayout:
        """Return the sheet for a picture; it is seen as `home` has it."""
        whole = QRectF(QPointF(), seen).united(home.rect(picture))
        return cls(seen, home, whole, whole, Placement())

    @property
    def least(self) -> float:
        """The zoom at which all of it is seen."""
        return min(1.0, Placement.of_all(self.all, self.seen).zoom)

    def kept(self, wanted: Placement) -> Placement:
        """Return the nearest placement that is possible."""
        zoom = min(max(wanted.zoom, self.least), LARGEST)
        centre = QPointF(self.seen.width() / 2, self.seen.height() / 2)
        held = wanted if zoom == wanted.zoom else wanted.zoomed(zoom, centre)
        return held.kept_on(self.reach, self.seen)


def reaches_edge(seen: QSizeF, right: float) -> bool:
    """Whether something that ends at `right` is so near to the edge that one needs more room."""
    return right > seen.width() - min(_EDGE * seen.width(), _WIDEST_EDGE)


def _held(begin: float, end: float, length: float) -> float:
    """Return by how much to move what is seen from `begin` to `end` of a `length`."""
    if end - begin <= length:
        return (length - begin - end) / 2
    return min(0.0, -begin) if begin > 0 else max(0.0, length - end)


def _inside(paper: QSizeF, rect: QRectF) -> bool:
    # By hand: QRectF.contains says no to anything about a rectangle without area.
    return (
        rect.left() >= 0
        and rect.top() >= 0
        and rect.right() <= paper.width()
        and rect.bottom() <= paper.height()
    )
