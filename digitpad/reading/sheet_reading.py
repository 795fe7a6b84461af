"""What a picture says: the amounts of its regions, and which of them is the one."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.ink.strokes import Box
from digitpad.reading.result import DOUBTFUL, Reading

EMPTY_READING = Reading("", None, 0.0, ())
UNREADABLE = Reading(DOUBTFUL, None, 0.0, ())
"""There is ink, and no single amount."""


@dataclass(frozen=True, eq=False)
class RegionReading:
    """An amount on a picture.

    Parameters
    ----------
    box : Box
        Around its ink, in pixels of the picture.
    reading : Reading
    """

    box: Box
    reading: Reading


@dataclass(frozen=True, eq=False)
class SheetReading:
    """Everything that is read on a picture.

    Parameters
    ----------
    regions : tuple of RegionReading
        From top to bottom.
    """

    regions: tuple[RegionReading, ...]

    @property
    def single(self) -> Reading:
        """The amount, if there is a single one; otherwise nothing, or ``?`` where there is ink."""
        if not self.regions:
            return EMPTY_READING
        if len(self.regions) == 1:
            return self.regions[0].reading
        return UNREADABLE
