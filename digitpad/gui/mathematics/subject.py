"""What the mathematics is shown on: one digit, the network that reads it, its label."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from digitpad.assets import resource
from digitpad.explanation.example import Example
from digitpad.gui.session import Session
from digitpad.ink.inkml import read_inkml
from digitpad.ink.normalise import normalise
from digitpad.ink.strokes import Ink
from digitpad.learning.correction import Learner

OWN = "The digit selected on the pad"
BORROWED = "No digit is selected on the pad, so here is an example"


@dataclass(frozen=True, eq=False)
class Subject:
    """A digit to be explained.

    Parameters
    ----------
    example : Example
    ink : Ink
        Its strokes.
    learner : Learner
        The network that is taught, and what its optimizer remembers. The example's may be
        another one, which only visits.
    source : str
        Where the digit comes from, in words.
    """

    example: Example
    ink: Ink
    learner: Learner
    source: str

    @classmethod
    def of(cls, session: Session) -> Self:
        """Return the selected digit with the session's label; without one, a digit of our own."""
        lesson, character = session.lesson, session.character
        network, learner = lesson.network, lesson.learner
        if character is None or not character.is_digit:
            ink = read_inkml(resource("examples/five.inkml"))
            example = Example.of(network, normalise(ink))
            return cls(example, ink, learner, BORROWED)
        example = Example.of(network, character.image, session.label)
        return cls(example, session.ink.only(character.strokes), learner, OWN)

    def labelled(self, label: int) -> Self:
        """Return the same digit with another label."""
        return replace(self, example=self.example.having(label=label))

    def same_digit(self, other: Subject) -> bool:
        """Whether the other is the same ink, whatever network and label."""
        return self.source == other.source and self.ink == other.ink

    def same(self, other: Subject) -> bool:
        """Whether nothing at all is different."""
        same_learner = self.learner is other.learner
        return same_learner and self.same_digit(other) and self.example.label == other.example.label
