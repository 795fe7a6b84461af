"""Under each character a bracket with what it was read as: where each one stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, QSizeF

from digitpad.gui.pad.transform import PaperTransform
from digitpad.gui.widgets.words.labels import described
from digitpad.reading.result import Character

BRACKET_GAP = 16.0  # between the ink and its bracket
BRACKET_HEIGHT = 48.0  # of the bracket with its label
NO_CHARACTER = "∅"
_NARROWEST = 24.0


@dataclass(frozen=True)
class Bracket:
    """A bracket and its label on the paper.

    Parameters
    ----------
    index : int
        Of the character in the reading.
    ink : QRectF
        The character's box on the paper.
    span : QRectF
        From the bracket's left end to its right one, label included.
    text : str
        ``5``, or ``4 or 9?``.
    doubtful : bool
    named : bool
        Whether that is the writer's word.
    """

    index: int
    ink: QRectF
    span: QRectF
    text: str
    doubtful: bool
    named: bool


def brackets(
    characters: Sequence[Character],
    transform: PaperTransform,
    paper: QSizeF,
    width: Callable[[str], float],
) -> tuple[Bracket, ...]:
    """Place a bracket under each character, all on one line.

    Parameters
    ----------
    characters : sequence of Character
    transform : PaperTransform
    paper : QSizeF
    width : callable
        Pixels a label takes.
    """
    inks = [transform.rect(character.box) for character in characters]
    if not inks:
        return ()
    lowest = max(ink.bottom() for ink in inks) + BRACKET_GAP
    top = min(lowest, paper.height() - BRACKET_HEIGHT)
    edges = _borders(paper, [(ink.left(), ink.right()) for ink in inks])
    middles = _borders(paper, [(ink.center().x(), ink.center().x()) for ink in inks])
    return tuple(
        Bracket(
            i,
            ink,
            _span(ink, top, *edges[i]),
            _label(character, room, width),
            character.doubtful,
            character.named,
        )
        for i, (character, ink) in enumerate(zip(characters, inks, strict=True))
        if (room := _room(ink, *middles[i]))
    )


def _borders(paper: QSizeF, extents: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return how far left and right each extent may reach: half way to its neighbours."""
    between = [(a[1] + b[0]) / 2 for a, b in pairwise(extents)]
    return list(pairwise([0.0, *between, paper.width()]))


def _span(ink: QRectF, top: float, left: float, right: float) -> QRectF:
    """Return the bracket's place under `ink`, wide enough to be hit, inside its borders."""
    middle, half = ink.center().x(), max(ink.width(), _NARROWEST) / 2
    begin = max(middle - half, min(left + 2, ink.left()))
    end = min(middle + half, max(right - 2, ink.right()))
    return QRectF(begin, top, end - begin, BRACKET_HEIGHT)


def _room(ink: QRectF, left: float, right: float) -> float:
    """Return how wide a label centred under `ink` may be."""
    middle = ink.center().x()
    return max(1.0, 2 * min(middle - left, right - middle) - 4)


def _label(character: Character, room: float, width: Callable[[str], float]) -> str:
    """Return the longest way of saying what was read that fits into `room`."""
    if not character.doubtful:
        return character.text or NO_CHARACTER
    ways = (described(character), "/".join(character.guesses), character.text)
    return next((way for way in ways if width(way) <= room), character.text)
