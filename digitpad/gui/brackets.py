"""Under each character a bracket with what it was read as: where each one stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, QSizeF

from digitpad.gui.view import View
from digitpad.reading.result import Character

GAP = 16.0  # between the ink and its bracket
HEIGHT = 48.0  # of the bracket with its label
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
    """

    index: int
    ink: QRectF
    span: QRectF
    text: str
    doubtful: bool


def brackets(
    characters: Sequence[Character], view: View, paper: QSizeF, width: Callable[[str], float]
) -> tuple[Bracket, ...]:
    """Place a bracket under each character, all on one line.

    Parameters
    ----------
    characters : sequence of Character
    view : View
    paper : QSizeF
    width : callable
        Pixels a label takes.
    """
    inks = [view.rect(character.box) for character in characters]
    if not inks:
        return ()
    lowest = max(ink.bottom() for ink in inks) + GAP
    top = min(lowest, paper.height() - HEIGHT)
    middles = [ink.center().x() for ink in inks]
    # A label may reach half way to its neighbours.
    borders = [0.0, *((a + b) / 2 for a, b in pairwise(middles)), paper.width()]
    result = []
    for i, (character, ink, middle) in enumerate(zip(characters, inks, middles, strict=True)):
        room = 2 * min(middle - borders[i], borders[i + 1] - middle) - 4
        span_width = min(max(ink.width(), _NARROWEST), max(room, 1.0))
        span = QRectF(middle - span_width / 2, top, span_width, HEIGHT)
        result.append(Bracket(i, ink, span, _label(character, room, width), character.doubtful))
    return tuple(result)


def _label(character: Character, room: float, width: Callable[[str], float]) -> str:
    """Return the longest way of saying what was read that fits into `room`."""
    if not character.doubtful:
        return character.text
    ways = (" or ".join(character.guesses) + "?", "/".join(character.guesses), character.text)
    return next((way for way in ways if width(way) <= room), character.text)
