"""What the writer said about which strokes are one character, where the pad had it wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from digitpad.ink.strokes import Ink, Stroke
from digitpad.segmentation.lattice import Candidate
from digitpad.segmentation.pieces import Piece


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

    def __bool__(self) -> bool:
        return bool(self.together or self.apart)

    @property
    def to_cut(self) -> frozenset[int]:
        """The strokes that hold more than one character each."""
        return frozenset(stroke for group in self.apart if len(group) == 1 for stroke in group)

    def blocks(self, pieces: Sequence[Piece]) -> list[Candidate]:
        """Return what is one character by constraint, however far its pieces stand apart."""
        chosen = [tuple(p for p in pieces if p.source in group) for group in self.together]
        return [Candidate.of(some) for some in chosen if some]

    def allow(self, candidate: Candidate, pieces: Sequence[Piece]) -> bool:
        """Return whether `candidate`, out of all the pieces, may be one character."""
        sources = frozenset(candidate.strokes)
        there = sum(piece.source in sources for piece in pieces)
        whole = len(candidate.pieces) == there
        torn = any(group & sources and not (whole and group == sources) for group in self.together)
        mixed = not whole and any(len(group & sources) > 1 for group in self.apart)
        return not (torn or mixed or (whole and there > 1 and sources in self.apart))


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

    def without(self, strokes: AbstractSet[Stroke]) -> StrokeConstraints:
        """Return the grouping without what was said of any of these strokes."""
        together = frozenset(group for group in self.together if not group & strokes)
        return StrokeConstraints(together, frozenset(g for g in self.apart if not g & strokes))

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
