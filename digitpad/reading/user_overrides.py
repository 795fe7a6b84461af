"""What the writer said about some ink: digits that settle doubts, strokes that belong together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from digitpad.ink.strokes import Ink, Stroke
from digitpad.reading.label_overrides import LabelOverrides
from digitpad.reading.reader import Reader
from digitpad.reading.result import Character, Reading
from digitpad.segmentation.constraints import StrokeConstraints


@dataclass(frozen=True)
class UserOverrides:
    """Goes on top of what a reader says, and stays with its strokes while others come and go.

    Parameters
    ----------
    labels : LabelOverrides
    grouping : StrokeConstraints
    """

    labels: LabelOverrides = field(default_factory=LabelOverrides)
    grouping: StrokeConstraints = field(default_factory=StrokeConstraints)

    def read(self, reader: Reader, ink: Ink, *, writing: bool) -> Reading:
        """Return the reading of `ink` with all of this taken into account."""
        reading = reader.read(ink, writing=writing, grouping=self.grouping)
        return self.labels.applied(reading, ink, reader.decimal_mark)

    def settling(self, ink: Ink, character: Character, digit: int) -> UserOverrides:
        """Return these and that a character is a digit."""
        return replace(self, labels=self.labels.settling(ink, character, digit))

    def joining(self, ink: Ink, left: Character, right: Character) -> UserOverrides:
        """Return these and that two characters are one."""
        both = _strokes(ink, left) | _strokes(ink, right)
        return replace(self, grouping=self.grouping.joining(both))

    def parting(self, ink: Ink, character: Character) -> UserOverrides:
        """Return these and that a character is more than one."""
        return replace(self, grouping=self.grouping.parting(_strokes(ink, character)))


def _strokes(ink: Ink, character: Character) -> frozenset[Stroke]:
    return frozenset(ink.strokes[i] for i in character.strokes)
