"""A dollar sign in front: to a network that knows digits, a 5 behind a bar."""

from __future__ import annotations

from dataclasses import replace

from digitpad.ink.grouping import Candidate, Piece, around, widest_gap
from digitpad.ink.strokes import Box, Stroke

BODY = 5  # the digit that an S is read as


def body(candidate: Candidate) -> Candidate | None:
    """Return the S of what may be a dollar sign: all but its bars.

    None where it stands elsewhere than in front, or has no bar that goes down
    through all of the rest, or the rest falls apart: an S and the digit behind it.
    """
    if candidate.start > 0:
        return None
    bars = [piece for piece in candidate.pieces if _is_bar(piece)]
    rest = tuple(piece for piece in candidate.pieces if not _is_bar(piece))
    if not bars or not rest:
        return None
    box = around(rest)
    inside = all(abs(bar.box.centre - box.centre) < 0.4 * box.w for bar in bars)
    through = any(_goes_through(bar.box, box) for bar in bars)
    whole = widest_gap(rest) < 0.1 * box.h
    return replace(candidate, pieces=rest, box=box) if inside and through and whole else None


def _is_bar(piece: Piece) -> bool:
    stroke = piece.part
    upright = piece.box.h > 1.2 * piece.box.w
    return isinstance(stroke, Stroke) and stroke.is_straight and upright


def _goes_through(bar: Box, rest: Box) -> bool:
    return bar.y <= rest.y + 0.2 * rest.h and bar.bottom >= rest.bottom - 0.2 * rest.h
