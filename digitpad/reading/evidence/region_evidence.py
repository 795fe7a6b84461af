"""All that is known of the candidates in a region of a picture."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box
from digitpad.reading.evidence.image_networks import SeenImage
from digitpad.reading.evidence.judge import Judge
from digitpad.reading.paths.graph import Evidence, Floats
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.kinds import DIGIT, NOTHING, kind_of
from digitpad.segmentation.lattice import Candidate, Lattice, bits

if TYPE_CHECKING:
    from digitpad.pictures.regions import Region

DIGIT_IN_BOX = 0.9
"""How likely a digit is in a box of a comb, before one has looked."""
DASH_IS_POINT = 0.01
"""What is left of the probability that a dash parts digits as a mark; the rest is no character."""
SIGN_IS_CHARACTER = 0.001
"""How likely what holds an equals sign, or a dash beside it, is a character of an amount."""
MARKS = (kind_of("."), kind_of(","), kind_of("'"))
_BROAD, _LONG = 1.5, 0.2  # times as broad as high; heights of the writing
_MIDDLE = (0.3, 0.75)  # of a digit, from its top; higher is the flag of a 5, lower a foot
_STACKED = 0.6  # of the longer one's length lies above the other
MOST_PIECES_READ = 48
"""What has more is no amount, and would take long to read as one."""

Place = Callable[[Box], Box]


def region_evidence(
    judge: Judge, region: Region, place: Place, whole: Collection[Box] = ()
) -> tuple[Evidence, Sequence[SeenImage]] | None:
    """Return what a judge says of the candidates of a region, and how each is seen.

    None where there are too many pieces for an amount.

    Parameters
    ----------
    judge : Judge
    region : Region
    place : callable
        Brings a box to the picture's pixels.
    whole : collection of Box
        Characters of an earlier reading, by their boxes: each is one character again.
    """
    from digitpad.pictures.pixels import normalise_picture  # OpenCV, which ink need not wait for
    from digitpad.segmentation.component_cuts import pieces_of_region

    line = BaseLine.under([component.box for component in region.components])
    pieces, blocks = pieces_of_region(region, line.height)
    if len(pieces) > MOST_PIECES_READ:
        return None
    allow = partial(_is_block, blocks) if blocks else None
    if whole:
        possible = allow or _anything
        lattice = Lattice.of(pieces, line.height, None, blocks, possible)
        allow = _keeping(lattice.candidates, place, whole, possible)
    lattice = Lattice.of(pieces, line.height, None, blocks, allow)
    images = [normalise_picture([p.part for p in c.pieces]) for c in lattice.candidates]
    seen = judge.networks.see(np.stack(images))
    evidence = judge.evidence(lattice, line, seen)
    dashes = [_is_dash(c.box, line.height) for c in lattice.candidates]
    evidence = replace(evidence, kinds=_no_points(evidence.kinds, np.array(dashes, np.bool_)))
    boxes = [[p.part.box for p in c.pieces] for c in lattice.candidates]
    signs = [_holds_equals_sign(some) or _holds_dash(some, line.height) for some in boxes]
    evidence = replace(evidence, kinds=_nothing_known(evidence.kinds, np.array(signs, np.bool_)))
    if blocks:
        evidence = replace(evidence, kinds=_digits_rather(evidence.kinds))
    return evidence, seen


def _is_dash(box: Box, height: float) -> bool:
    """Return whether a mark is a stroke across, as between the numbers of a sum."""
    return box.w >= _BROAD * box.h and box.w >= _LONG * height


def _holds_equals_sign(boxes: Sequence[Box]) -> bool:
    """Return whether two of these pieces are strokes across, one above the other."""
    dashes = [box for box in boxes if box.w >= _BROAD * box.h]
    return any(_are_stacked(one, other) for one, other in combinations(dashes, 2))


def _holds_dash(boxes: Sequence[Box], height: float) -> bool:
    """Return whether one of several pieces is a stroke across that stands beside all others."""
    return any(
        _is_dash(dash, height) and _stands_beside(dash, [b for b in boxes if b is not dash])
        for dash in boxes
    )


def _stands_beside(dash: Box, others: Sequence[Box]) -> bool:
    """Return whether a stroke across lies beside others, about half as high as they are."""
    if not others:
        return False
    top, bottom = min(box.y for box in others), max(box.bottom for box in others)
    apart = all(dash.right < box.x or dash.x > box.right for box in others)  # not cut off
    middle = (dash.y + dash.h / 2 - top) / (bottom - top)
    return apart and _MIDDLE[0] <= middle <= _MIDDLE[1]


def _are_stacked(one: Box, other: Box) -> bool:
    shared = min(one.right, other.right) - max(one.x, other.x)
    apart = max(one.y, other.y) - min(one.bottom, other.bottom)
    longer = max(one.w, other.w)
    return 0 < apart < longer and shared >= _STACKED * longer


def _no_points(kinds: Floats, dashes: NDArray[np.bool_]) -> Floats:
    """Return the log-probabilities of kinds, dashes being no points, commas and apostrophes."""
    moved = kinds.copy()
    moved[:, MARKS] += np.log(DASH_IS_POINT)
    moved[:, NOTHING] = np.logaddexp.reduce(kinds[:, [*MARKS, NOTHING]], axis=1)
    return np.where(dashes[:, None], moved, kinds)


def _nothing_known(kinds: Floats, others: NDArray[np.bool_]) -> Floats:
    """Return the log-probabilities of kinds, these others being no character of an amount."""
    moved = kinds + np.log(SIGN_IS_CHARACTER)
    moved[:, NOTHING] = np.log(1 - SIGN_IS_CHARACTER)
    return np.where(others[:, None], moved, kinds)


def _digits_rather(kinds: Floats) -> Floats:
    """Return the log-probabilities of kinds in the boxes of a comb, which are for digits."""
    digit = np.full_like(kinds, -np.inf)
    digit[:, DIGIT] = np.log(DIGIT_IN_BOX)
    return np.logaddexp(digit, kinds + np.log(1 - DIGIT_IN_BOX))


def _is_block(blocks: Sequence[Candidate], candidate: Candidate) -> bool:
    return candidate in blocks


def _anything(candidate: Candidate) -> bool:
    return True


def _keeping(
    candidates: Sequence[Candidate],
    place: Place,
    whole: Collection[Box],
    possible: Callable[[Candidate], bool],
) -> Callable[[Candidate], bool]:
    """Return what leaves the candidates possible that part none of the boxes in `whole`."""
    kept = {bits(c.pieces) for c in candidates if place(c.box) in whole}

    def allow(candidate: Candidate) -> bool:
        own = bits(candidate.pieces)
        return possible(candidate) and all(own == other or not own & other for other in kept)

    return allow
