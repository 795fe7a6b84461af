"""What the mathematics is shown on: one digit, the network that reads it, its label."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from PySide6.QtCore import QPointF

from digitpad.assets import resource
from digitpad.explanation.example import WorkedExample
from digitpad.explanation.guide.choices import OPTIMIZER_CHOICES
from digitpad.explanation.update import Update
from digitpad.finetune.single_step import Learner
from digitpad.gui.pad.pad import Pad
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.words.translation import translatable
from digitpad.ink.inkml import read_inkml
from digitpad.ink.normalise import normalise
from digitpad.ink.strokes import Box, Ink
from digitpad.network.network import Network

OWN = translatable("The digit selected on the pad")
DOUBTED = translatable("The digit selected on the pad, which shows it as ?")
PICTURED = translatable(
    "The character selected on the picture; what centring does is shown on an example"
)
BORROWED = translatable("No digit is selected on the pad, so here is an example")


@dataclass(frozen=True, eq=False)
class Subject:
    """A digit to be explained.

    Parameters
    ----------
    example : WorkedExample
    ink : Ink
        Its strokes.
    learner : Learner
        The network that is taught, and what its optimizer remembers. The example's may be
        another one, which only visits.
    source : str
        Where the digit comes from, in words.
    sheet : Box
        The paper it stands on, in ink units.
    """

    example: WorkedExample
    ink: Ink
    learner: Learner
    source: str
    sheet: Box

    @classmethod
    def of(cls, session: Session, pad: Pad) -> Self:
        """Return the selected digit with the session's label; without one, a digit of our own."""
        active_model, character = session.active_model, session.character
        network, learner = active_model.network, active_model.learner
        if character is None or not character.is_digit:
            ink = _borrowed_ink()
            example = WorkedExample.of(network, normalise(ink))
            return cls(example, ink, learner, BORROWED, _sheet_around(ink))
        example = WorkedExample.of(network, character.image, session.editor.label)
        if not character.strokes:  # of a picture
            ink = _borrowed_ink()
            return cls(example, ink, learner, PICTURED, _sheet_around(ink))
        source = DOUBTED if character.doubtful else OWN
        return cls(example, session.ink.only(character.strokes), learner, source, sheet_of(pad))

    def judged(self, label: int | None, loss: str) -> Self:
        """Return the same digit with another label, unless that is None, and another loss."""
        return replace(self, example=self.example.having(label=label, loss=loss))

    def same_digit(self, other: Subject) -> bool:
        """Whether the other is the same ink, whatever network and label."""
        same_image = np.array_equal(self.example.x, other.example.x)
        return self.source == other.source and self.ink == other.ink and same_image

    def same(self, other: Subject) -> bool:
        """Whether nothing at all is different."""
        same_networks = self.learner is other.learner and self._network is other._network
        same_judge = self._judge == other._judge
        return same_networks and same_judge and self.sheet == other.sheet and self.same_digit(other)

    def step_of(self, name: str) -> Update:
        """Return the next step of the optimizer of that name.

        The one that the pad's own steps use goes on from what it remembers; the others
        take their first step.
        """
        optimizer, learner = OPTIMIZER_CHOICES[name], self.learner
        if optimizer == learner.optimizer and self._network is learner.network:
            return Update(self.example, optimizer, learner.state)
        return Update.first(self.example, optimizer)

    @property
    def _network(self) -> Network:
        return self.example.network

    @property
    def _judge(self) -> tuple[int, str]:
        return self.example.label, self.example.loss


def sheet_of(pad: Pad) -> Box:
    """Return the pad's paper in the units of its ink."""
    transform = pad.viewport.usual_transform
    left, top = transform.to_ink(QPointF(0, 0))
    right, bottom = transform.to_ink(QPointF(pad.width(), pad.height()))
    return Box(left, top, right - left, bottom - top)


def _borrowed_ink() -> Ink:
    return read_inkml(resource("examples/five.inkml"))


def _sheet_around(ink: Ink) -> Box:
    """Return paper for an example that came without any: large, the digit low on its left."""
    box = ink.box
    assert box is not None
    return Box(box.x - box.h, box.y - 2 * box.h, 8 * box.h, 5 * box.h)
