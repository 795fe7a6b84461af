"""All that is known of candidates in ink, whoever judges them: by images alone, or strokes, too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from digitpad.ink.strokes import Ink
from digitpad.reading.evidence.image_networks import SeenImage
from digitpad.reading.evidence.judge import MAYBE_DIGIT, Opinions, Placed, ink_of
from digitpad.reading.evidence.scribbles import without_scribbles
from digitpad.reading.paths.graph import Evidence, Floats
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import boxes_of
from digitpad.segmentation.kinds import DIGIT, NOTHING
from digitpad.segmentation.lattice import Lattice

MAYBE_NOTHING = 0.5
"""What is less likely no character will be shown as one, and is drawn with what may be a digit:
all at once takes less time."""


class JudgeOfInk(Protocol):
    """What says which kind of character ink is, and which digit."""

    @property
    def asks_edges(self) -> bool:
        """Whether the gradient network is asked."""
        ...

    @property
    def asks_strokes(self) -> bool:
        """Whether the stroke network is asked."""
        ...

    def first_look(self, inks: Sequence[Ink], place: Placed) -> tuple[Floats, Floats]:
        """Return log-probabilities of the kinds, (n, kinds), and the digits' logits, (n, 10)."""
        ...

    def see_ink(self, inks: Sequence[Ink]) -> Sequence[SeenImage]:
        """Return characters as the networks of images see them; what was seen is kept."""
        ...

    def ink_logits(self, inks: Sequence[Ink]) -> tuple[Floats, list[int]]:
        """Return the logits of what may be digits, (n, 10), and which were looked at again."""
        ...

    def own_word(
        self, inks: Sequence[Ink], boxes: Floats, logits: Floats
    ) -> tuple[Floats, Floats | None]:
        """Return the digits' log-probabilities, and what the writer's examples say of kinds."""
        ...


def ink_evidence(
    judge: JudgeOfInk, lattice: Lattice, line: BaseLine, unfinished: int | None = None
) -> tuple[Evidence, Opinions]:
    """Return what a judge says of the candidates of a lattice of strokes, and what it asked.

    Parameters
    ----------
    judge : JudgeOfInk
    lattice : Lattice
    line : BaseLine
    unfinished : int, optional
        The stroke that is being written.
    """
    candidates = lattice.candidates
    inks, boxes = [ink_of(candidate) for candidate in candidates], boxes_of(candidates, line)
    kinds, logits = judge.first_look(inks, Placed(candidates, boxes, line, unfinished))
    kinds = without_scribbles(kinds, candidates, boxes, logits)
    maybe = np.flatnonzero(kinds[:, DIGIT] > np.log(MAYBE_DIGIT))
    shown = np.flatnonzero(kinds[:, NOTHING] < np.log(MAYBE_NOTHING))
    judge.see_ink([inks[i] for i in sorted({*maybe.tolist(), *shown.tolist()})])
    logits[maybe], unsure = judge.ink_logits([inks[i] for i in maybe.tolist()])
    digits, said = judge.own_word(inks, boxes, logits)
    opinions = Opinions(
        frozenset(maybe[unsure].tolist()),
        frozenset(maybe.tolist() if judge.asks_edges else ()),
        frozenset(range(len(inks)) if judge.asks_strokes else ()),
    )
    return Evidence(lattice, boxes, kinds, digits, said), opinions
