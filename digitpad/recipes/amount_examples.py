"""Amounts as the model of amounts is trained on them: lattices whose right path is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.amounts import ComposedAmount
from digitpad.datasets.unipen import Sample
from digitpad.datasets.whole_numbers import standing_apart
from digitpad.ink.strokes import Ink
from digitpad.reading.evidence.judge import ink_of
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import boxes_of
from digitpad.segmentation.kinds import NOTHING, kind_of
from digitpad.segmentation.lattice import Lattice, bits
from digitpad.segmentation.other_marks import placed_among_marks
from digitpad.segmentation.pieces import Piece, pieces_of, writing_height
from digitpad.segmentation.surroundings import placed

Ints = NDArray[np.intp]
SHORT_LIGATURE = 0.15
"""A ligature shorter than this, in heights, may belong to a neighbour."""


@dataclass(frozen=True, eq=False)
class AmountExample:
    """One amount with all its candidates.

    Parameters
    ----------
    text : str
        What it says.
    lattice : Lattice
    line : BaseLine
    kinds : Ints or None, shape (n,)
        What each candidate is; None where nobody says which ink is which character.
    """

    text: str
    lattice: Lattice
    line: BaseLine
    kinds: Ints | None = None

    @classmethod
    def of_composed(cls, amount: ComposedAmount) -> AmountExample:
        """Return a composed amount as an example, its candidates labelled."""
        line, pieces, lattice = _parted(amount.ink)
        kinds = _kinds(amount, pieces, lattice)
        return cls(amount.text, lattice, line, kinds)

    @classmethod
    def of_number(cls, number: Sample) -> AmountExample:
        """Return a number that somebody wrote as an example, labelled if it falls apart by itself.

        Nobody says which strokes are which character. But where strokes that stand over
        each other make as many groups as the label has characters, they are the characters.
        """
        line, pieces, lattice = _parted(number.ink)
        groups = standing_apart(number.ink)
        kinds = None
        if len(groups) == len(number.label):
            owner = {stroke: i for i, group in enumerate(groups) for stroke in group}
            owners = tuple(np.full(len(s), owner[i]) for i, s in enumerate(number.ink.strokes))
            amount = ComposedAmount(number.ink, number.label, number.writer, owners)
            kinds = _kinds(amount, pieces, lattice)
        return cls(number.label, lattice, line, kinds)

    @property
    def inks(self) -> list[Ink]:
        """The candidates' ink."""
        return [ink_of(candidate) for candidate in self.lattice.candidates]

    @property
    def place(self) -> NDArray[np.float64]:
        """Where the candidates stand, and among what; as the kind network of images is given it."""
        candidates = self.lattice.candidates
        return placed(candidates, boxes_of(candidates, self.line), self.line)

    @property
    def place_among_marks(self) -> NDArray[np.float64]:
        """The same with how they compare with other marks, as the one of ink is given it."""
        candidates = self.lattice.candidates
        return placed_among_marks(candidates, boxes_of(candidates, self.line), self.line)


def _parted(ink: Ink) -> tuple[BaseLine, tuple[Piece, ...], Lattice]:
    boxes = [stroke.box for stroke in ink.strokes]
    line = BaseLine.under(boxes)
    pieces = pieces_of(ink, line.height)
    return line, pieces, Lattice.of(pieces, line.height)


def _kinds(amount: ComposedAmount, pieces: Sequence[Piece], lattice: Lattice) -> Ints:
    """Return the kind of each candidate: of a character if it holds all of it and no more.

    A ligature that can be left out must be, or a 0 with its tail were as good as without.
    """
    owned: dict[int, int] = {}
    links = 0
    for piece in pieces:
        owner = _owner(amount, piece)
        if owner >= 0:
            owned[owner] = owned.get(owner, 0) | 1 << piece.number
        elif piece.part.length < SHORT_LIGATURE * amount_height(amount):
            links |= 1 << piece.number
    kind = {mask: kind_of(amount.written[owner]) for owner, mask in owned.items()}
    found = [kind.get(bits(candidate.pieces) & ~links, NOTHING) for candidate in lattice.candidates]
    return np.array(found, dtype=np.intp)


def amount_height(amount: ComposedAmount) -> float:
    """Return how tall the writing of an amount is, in ink units."""
    return writing_height([stroke.box for stroke in amount.ink.strokes])


def _owner(amount: ComposedAmount, piece: Piece) -> int:
    """Return the character that most of a piece belongs to, -1 for none."""
    owners, points = amount.owners[piece.source], amount.ink.strokes[piece.source].points
    if not piece.whole:  # its points lie between those that were written
        distance = ((piece.part.points[:, None] - points[None]) ** 2).sum(axis=-1)
        owners = owners[distance.argmin(axis=1)]
    found, counts = np.unique(owners, return_counts=True)
    return int(found[counts.argmax()])
