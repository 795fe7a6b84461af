"""How large the sheet is, and how ink lies on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF

from digitpad.gui.pad.transform import PaperTransform, transform_at_home
from digitpad.gui.pad.viewing.placement import Placement
from digitpad.ink.strokes import Box

LARGEST = 8.0  # times as large as it was written
_AROUND = 16.0  # pixels of paper that stay free around ink beyond its edges
_EDGE = 0.08  # of the paper's width: ink so near to its edge makes it grow
_WIDEST_EDGE = 48.0  # pixels
_GROWTH = 0.5  # of the paper's width, for what comes next


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
    whole : Placement
        How all that there is on it is seen.
    """

    seen: QSizeF
    home: PaperTransform
    all: QRectF
    reach: QRectF
    usual: Placement
    whole: Placement

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
            return cls(seen, home, paper, paper, Placement(), Placement())
        place, around = home.rect(ink), QMarginsF(_AROUND, _AROUND, _AROUND, _AROUND)
        whole = paper if _inside(seen, place) else paper.united(place.marginsAdded(around))
        reach = QRectF(whole)
        if reaches_edge(seen, place.right()):
            reach.setRight(max(whole.right(), place.right() + _GROWTH * seen.width()))
        usual = Placement.of_all(whole, seen)
        return cls(seen, home, whole, reach, usual, usual)

    @classmethod
    def of_picture(cls, seen: QSizeF, home: PaperTransform, picture: Box) -> SheetLayout:
        """Return the sheet for a picture; it is seen as `home` has it."""
        place = home.rect(picture)
        sheet = QRectF(QPointF(), seen).united(place)
        return cls(seen, home, sheet, sheet, Placement(), Placement.of_all(place, seen))

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


def _inside(paper: QSizeF, rect: QRectF) -> bool:
    # By hand: QRectF.contains says no to anything about a rectangle without area.
    return (
        rect.left() >= 0
        and rect.top() >= 0
        and rect.right() <= paper.width()
        and rect.bottom() <= paper.height()
    )
