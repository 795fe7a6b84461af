"""Part ink into characters: every candidate is judged, the best path over them wins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.normalise import Image
from digitpad.network.network import Trace
from digitpad.segmentation.candidates import Candidate, Piece, candidates
from digitpad.segmentation.constraints import GroupingConstraints
from digitpad.segmentation.currency import Body, body, is_euro
from digitpad.segmentation.features import BaseLine, Costs
from digitpad.segmentation.path import Choice, best_path

Probabilities = NDArray[np.float32]
Judged = tuple[Image, Probabilities, Trace]
Look = Callable[[Sequence[Candidate]], Sequence[Judged]]
_Bodies = Mapping[tuple[int, ...], Body]
_Seen = dict[tuple[int, ...], Judged]


@dataclass(frozen=True, eq=False)
class Part:
    """One character's share of the ink.

    Parameters
    ----------
    choice : Choice
        The pieces, and what kind of character they were taken for.
    image : Image, shape (28, 28)
    probabilities : NDArray, shape (10,), float32
    trace : Trace
        What the network computed for the image.
    scribbled : bool
        Whether it is no character at all.
    looked_again : bool
        Whether the probabilities are the mean over several views.
    """

    choice: Choice
    image: Image
    probabilities: Probabilities
    trace: Trace
    scribbled: bool = False
    looked_again: bool = False


def part(
    ways: Sequence[Sequence[Piece]],
    line: BaseLine,
    costs: Costs,
    look: Look,
    unfinished: int | None = None,
    constraints: GroupingConstraints | None = None,
) -> list[Part]:
    """Return the characters, from left to right.

    Parameters
    ----------
    ways : sequence of sequences of Piece
        Orders of the same pieces, in which those of one character are neighbours.
    line : BaseLine
        What they stand on.
    costs : Costs
    look : callable
        Candidates -> for each its image, shape (28, 28), its probabilities, shape (10,), and
        the trace of one example that they come from.
    unfinished : int, optional
        The stroke that is being written. What stands clear of it is not joined to it, so
        that what is finished does not change its mind.
    constraints : GroupingConstraints, optional
        What the writer wants to be one character, or not.
    """
    constraints = constraints or GroupingConstraints()
    found = [
        [c for c in candidates(way, line.height) if c.allows(unfinished)] + constraints.wanted(way)
        for way in ways
    ]
    every = [candidate for some in found for candidate in some]
    bodies = {candidate.key: curve for candidate in every if (curve := body(candidate))}
    seen = _seen([*every, *(curve.candidate for curve in bodies.values())], look)
    paths = [
        best_path(
            _constrained(_choices(some, seen, bodies, line, costs), constraints, way),
            len(way),
            costs.of_neighbours,
        )
        for way, some in zip(ways, found, strict=True)
    ]
    best = min(paths, key=lambda path: path.cost)
    choices = sorted(best.choices, key=lambda choice: choice.candidate.box.centre)
    return [Part(choice, *seen[choice.candidate.key]) for choice in choices]


def _constrained(
    choices: list[Choice], constraints: GroupingConstraints, way: Sequence[Piece]
) -> list[Choice]:
    """Return the choices at the cost of going against the constraints, which there seldom are."""
    if constraints == GroupingConstraints():
        return choices
    return [replace(c, cost=c.cost + constraints.cost(c.candidate, way)) for c in choices]


def _seen(found: Sequence[Candidate], look: Look) -> _Seen:
    """Look at each candidate once; the orders share most of them."""
    different = {candidate.key: candidate for candidate in found}
    return dict(zip(different, look(list(different.values())), strict=True))


def _choices(
    found: Sequence[Candidate], seen: _Seen, bodies: _Bodies, line: BaseLine, costs: Costs
) -> list[Choice]:
    """Return what each candidate may be: a digit, and what is likelier than a digit."""
    choices = []
    for candidate in found:
        p = float(seen[candidate.key][1].max())
        digit = costs.of_digit(candidate, p, line)
        separator, sign = float("inf"), float("inf")
        if all(piece.whole for piece in candidate.pieces):
            separator = costs.of_separator(candidate, line)
        if curve := bodies.get(candidate.key):
            sign = costs.of_sign(curve.probability(seen[curve.candidate.key][1]))
        if is_euro(candidate):
            sign = costs.sign
        other = min(separator, sign)
        choices.append(Choice(candidate, "digit", digit, other - digit))
        if other < digit:
            kind = "separator" if separator < sign else "sign"
            choices.append(Choice(candidate, kind, other, digit - other))
    return choices
