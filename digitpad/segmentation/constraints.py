"""What the writer said about which strokes are one character, where the pad had it wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from digitpad.ink.strokes import Ink, Stroke
from digitpad.segmentation.candidates import Candidate, Piece, around, widest_gap

BROKEN = 1e3
"""What it costs to go against a constraint: more than anything else, but there is always a way."""


@dataclass(frozen=True)
class GroupingConstraints:
    """Which strokes of some ink are one character, and which are not.

    Parameters
    ----------
    together : frozenset of frozenset of int
        Numbers of strokes that are one character, without any others.
    apart : frozenset of frozenset of int
        Numbers of strokes that are more than one character.
    """

    together: frozenset[frozenset[int]] = frozenset()
    apart: frozenset[frozenset[int]] = frozenset()

    @property
    def to_cut(self) -> frozenset[int]:
        """The strokes that hold more than one character each."""
        return frozenset(stroke for group in self.apart if len(group) == 1 for stroke in group)

    def cost(self, candidate: Candidate, order: Sequence[Piece]) -> float:
        """Return what it costs to take `candidate`, out of all the pieces, for one character."""
        sources = frozenset(candidate.strokes)
        whole = len(candidate.pieces) == sum(piece.source in sources for piece in order)
        torn = [group for group in self.together if group & sources]
        broken = sum(not (whole and group == sources) for group in torn)
        return BROKEN * (broken + (whole and sources in self.apart))

    def wanted(self, order: Sequence[Piece]) -> list[Candidate]:
        """Return what is one character by constraint, however far its pieces stand apart."""
        found = []
        for group in self.together:
            places = [i for i, piece in enumerate(order) if piece.source in group]
            start, stop = places[0], places[-1] + 1
            if len(places) == stop - start:
                pieces = tuple(order[start:stop])
                found.append(Candidate(start, stop, pieces, around(pieces), widest_gap(pieces)))
        return found


@dataclass(frozen=True)
class StrokeConstraints:
    """Constraints that stay with their strokes while others come and go.

    Parameters
    ----------
    together, apart : frozenset of frozenset of Stroke
    """

    together: frozenset[frozenset[Stroke]] = frozenset()
    apart: frozenset[frozenset[Stroke]] = frozenset()

    def joining(self, strokes: Iterable[Stroke]) -> StrokeConstraints:
        """Return the grouping with these strokes as one character."""
        one = frozenset(strokes)
        others = frozenset(group for group in self.together if not group & one)
        return StrokeConstraints(others | {one}, self.apart - {one})

    def parting(self, strokes: Iterable[Stroke]) -> StrokeConstraints:
        """Return the grouping with these strokes as more than one character."""
        many = frozenset(strokes)
        return StrokeConstraints(self.together - {many}, self.apart | {many})

    def among(self, ink: Ink) -> GroupingConstraints:
        """Return the constraints on the strokes of `ink`; those about others are left out."""
        number = {stroke: i for i, stroke in enumerate(ink.strokes)}

        def numbered(groups: frozenset[frozenset[Stroke]]) -> frozenset[frozenset[int]]:
            return frozenset(
                frozenset(number[stroke] for stroke in group)
                for group in groups
                if group <= number.keys()
            )

        return GroupingConstraints(numbered(self.together), numbered(self.apart))
