"""Pieces: the smallest shares of the ink that go to one character or another."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from statistics import median
from typing import Any, Protocol

from digitpad.ink.strokes import Box, Ink, Stroke
from digitpad.segmentation.cuts import cut


class Boxed(Protocol):
    """Something with a place: a stroke, or a connected component of a picture."""

    @property
    def box(self) -> Box:
        """Its bounding box."""
        ...


@dataclass(frozen=True, eq=False)
class Piece:
    """The smallest thing that is given to one character or another.

    Parameters
    ----------
    part : Stroke or Component
        A stroke or a part of one, or a component of a picture or a part of one.
    number : int
        Its own number, in the order of writing.
    source : int
        The number of the stroke or component it comes from.
    whole : bool
        Whether it is a stroke or a component, and no part of one.
    link : bool
        Whether it is a ligature, which may belong to no character.
    """

    part: Any
    number: int
    source: int
    whole: bool = True
    link: bool = False

    @cached_property
    def box(self) -> Box:
        """Its bounding box."""
        return self.part.box


def pieces_of(ink: Ink, height: float, to_cut: Set[int] = frozenset()) -> tuple[Piece, ...]:
    """Return the pieces of some ink in the order of writing.

    Parameters
    ----------
    ink : Ink
    height : float
        Of the writing, in ink units.
    to_cut : set of int
        Strokes known to hold several characters.
    """
    found: list[Piece] = []
    for source, stroke in enumerate(ink.strokes):
        done = cut(stroke, height, known=source in to_cut)
        whole = len(done.parts) == 1
        for part, link in zip(done.parts, done.links, strict=True):
            found.append(_piece(part, len(found), source, whole, link))
    return tuple(found)


@lru_cache(512)  # the same piece again while the next stroke is written, for those who remember it
def _piece(part: Stroke, number: int, source: int, whole: bool, link: bool) -> Piece:
    return Piece(part, number, source, whole, link)


def pieces_of_components(components: Sequence[Sequence[Boxed]]) -> tuple[Piece, ...]:
    """Return components of a picture, each in one part or several, as pieces."""
    parts = [(part, i, len(some) == 1) for i, some in enumerate(components) for part in some]
    return tuple(Piece(part, n, source, whole) for n, (part, source, whole) in enumerate(parts))


def writing_height(boxes: Sequence[Box]) -> float:
    """Return how tall the writing is: the median height of what is not small.

    What is less than half as tall as the tallest are dots, bars and commas. A
    line of dashes has no height, so that its width must serve; a tap has neither.
    """
    heights = [box.h for box in boxes]
    tallest = max(heights, default=0.0)
    typical = median(h for h in heights if h >= tallest / 2) if tallest > 0 else 0.0
    widest = max((box.w for box in boxes), default=0.0)
    return max(typical, widest / 8) or 1.0
