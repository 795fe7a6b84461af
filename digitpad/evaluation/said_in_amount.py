"""Saying what a character of an amount is, learning it, forgetting the word, and reading again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from digitpad.finetune.characters import CharacterExample, LabelledCharacter
from digitpad.finetune.in_context import ReadInContext
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.finetune.single_step import FineTuneStep, Learner
from digitpad.ink.strokes import Ink, Stroke, box_of
from digitpad.reading.label_overrides import NOTHING, CharacterKey, LabelOverrides, keys
from digitpad.reading.reader import Reader
from digitpad.reading.result import Character
from digitpad.reading.user_overrides import UserOverrides
from digitpad.segmentation.constraints import StrokeConstraints

DIGIT_GAP = 0.25  # between the digits of an amount, in heights
BESIDE = 2  # digits on either side


@dataclass(frozen=True, eq=False)
class SaidCharacter:
    """A character of an amount, and the writer's word on it.

    Parameters
    ----------
    ink : Ink
        Of all the amount.
    strokes : frozenset of Stroke
        Those of the character.
    text : str
        What was said, one of `SYMBOLS`.
    """

    ink: Ink
    strokes: frozenset[Stroke]
    text: str

    @property
    def key(self) -> CharacterKey:
        """What the character is known by."""
        return CharacterKey(self.strokes)

    @property
    def overrides(self) -> UserOverrides:
        """The writer's word, and that these strokes are one character."""
        labels = LabelOverrides().naming(self.key, self.text)
        return UserOverrides(labels, StrokeConstraints().joining(self.strokes))

    def criterion(self, reader: Reader) -> ReadInContext:
        """Return whether a reader, left to itself, reads it as it was said."""
        return ReadInContext(reader, self.ink, self.overrides, self.key, self.text)

    def character(self, reader: Reader) -> Character | None:
        """Return the character in the reading with the word; None if it is not there."""
        characters = self.overrides.read(reader, self.ink).characters
        found = dict(zip(keys(characters, self.ink), characters, strict=True))
        return found.get(self.key)

    def counts(self, reader: Reader) -> bool:
        """Whether the word is what the amount says of it."""
        character = self.character(reader)
        return character is not None and character.named and character.text == self.text

    def example(self, reader: Reader) -> CharacterExample:
        """Return what is taught. Raises ValueError if the character is not there."""
        character = self.character(reader)
        if character is None:
            raise ValueError("strokes that are one character must be read as one")
        strokes = [s for s in self.ink.strokes if s in self.strokes]
        label = int(self.text) if self.text.isdigit() else None
        mark = self.text if label is None and self.text != NOTHING else ""
        return CharacterExample(character.image, label, Ink(tuple(strokes)), mark, character.place)


def learn_said(
    said: SaidCharacter,
    reader: Reader,
    learner: Learner,
    tuner: NaturalGradientTuner,
    earlier: Sequence[LabelledCharacter],
) -> FineTuneStep:
    """Learn what was said, as the window does."""
    example = said.example(reader)
    return tuner.learn(learner, example, earlier, criterion=said.criterion(reader))


def among_others(
    corrected: CharacterExample, others: Sequence[CharacterExample], rng: np.random.Generator
) -> SaidCharacter:
    """Return a digit between a writer's others, side by side on a line.

    Parameters
    ----------
    corrected : CharacterExample
        With ink, and a label: it is said of it.
    others : sequence of CharacterExample
        With ink; one at least.
    rng : numpy.random.Generator
        Chooses among them.
    """
    chosen = [others[i] for i in rng.integers(0, len(others), 2 * BESIDE)]
    row = [*chosen[:BESIDE], corrected, *chosen[BESIDE:]]
    right, strokes, own = 0.0, [], frozenset[Stroke]()
    height = float(np.median([box_of(_ink(each)).h for each in row])) or 1.0
    for each in row:
        box = box_of(_ink(each))
        shift = np.array([right - box.x, -box.bottom])
        moved = [Stroke(stroke.points + shift) for stroke in _ink(each).strokes]
        own = frozenset(moved) if each is corrected else own
        strokes += moved
        right += box.w + DIGIT_GAP * height
    return SaidCharacter(Ink(tuple(strokes)), own, str(corrected.label))


def _ink(example: CharacterExample) -> Ink:
    if example.ink is None:
        raise ValueError("a picture cannot stand in an amount")
    return example.ink


def learnt_reader(reader: Reader, learner: Learner) -> Reader:
    """Return a reader with what was learnt."""
    return replace(reader, network=learner.network, own=learner.exemplars)
