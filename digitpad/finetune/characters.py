"""Characters of which somebody said what they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Ink
from digitpad.reading.result import Place


class LabelledCharacter(Protocol):
    """A character and what it was: a correction, a recorded step, a `CharacterExample`."""

    @property
    def image(self) -> Image:
        """What the network saw, shape (28, 28)."""
        ...

    @property
    def label(self) -> int | None:
        """0 to 9; None for what is no digit."""
        ...

    @property
    def ink(self) -> Ink | None:
        """What the image was drawn from; None for a picture."""
        ...

    @property
    def mark(self) -> str:
        """The mark or sign that it is; empty for a digit, and for what is no character."""
        ...

    @property
    def place(self) -> Place | None:
        """Where it stood on its line, where that is known."""
        ...


@dataclass(frozen=True, eq=False)
class CharacterExample:
    """A character and what it was; see `LabelledCharacter`."""

    image: Image
    label: int | None
    ink: Ink | None = None
    mark: str = ""
    place: Place | None = None
