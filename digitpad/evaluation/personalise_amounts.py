"""What teaching is worth in whole amounts: grouping, marks and signs included.

Every writer begins with the networks as they come and writes amounts, composed of the
writer's own characters. Whatever character of the first ones is misread is named and
learnt, as in the window; then the word is forgotten, and the amount read again. The
writer's other amounts are read before and after all of it, and so are other people's:
with this writer's profile nobody else should be read otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from digitpad.datasets.amounts import ComposedAmount, composed_amounts
from digitpad.datasets.hands import Hand
from digitpad.evaluation.said_in_amount import SaidCharacter, learn_said, learnt_reader
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.finetune.single_step import LEARNT, Learner
from digitpad.ink.strokes import Stroke
from digitpad.network.optimizers import Adam
from digitpad.reading.label_overrides import NOTHING, SYMBOLS
from digitpad.reading.reader import Reader
from digitpad.segmentation.kinds import UNKNOWN

STRANGE = 0.1  # of the amounts hold something that is no character of one
OTHERS_READ = 2  # amounts of others for each amount of the writer's own


@dataclass(frozen=True, eq=False)
class AmountsTaught:
    """What became of one writer.

    Parameters
    ----------
    writer : str
    said : tuple of str
        What each misread character was said to be.
    word : tuple of bool
        Whether the word counted in the amount.
    read : tuple of bool
        Whether it was read so, in its amount, after it was learnt and the word forgotten.
    learnt : int
        How many the network learnt; the others are examples alone.
    tested, exact_before, exact_after : int
        The writer's other amounts.
    others, changed : int
        Amounts of other people, and how many of them are read otherwise with this profile.
    """

    writer: str
    said: tuple[str, ...]
    word: tuple[bool, ...]
    read: tuple[bool, ...]
    learnt: int
    tested: int
    exact_before: int
    exact_after: int
    others: int
    changed: int


def personalise_amounts(
    reader: Reader,
    tuner: NaturalGradientTuner,
    hands: Sequence[Hand],
    count: int,
    seed: int = 0,
    mislabel: float = 0.0,
) -> Iterator[AmountsTaught]:
    """Teach one writer after another, each from the beginning; yield each.

    Parameters
    ----------
    reader : Reader
    tuner : NaturalGradientTuner
        Made for its network.
    hands : sequence of Hand
    count : int
        Amounts of each; half of them are written, the others only read.
    seed : int
    mislabel : float
        The share of the corrections with a wrong label, 0 to 1.
    """
    for number, hand in enumerate(hands):
        rng = np.random.default_rng([seed, number])
        amounts = list(composed_amounts([hand], count, rng, strangers=STRANGE))
        others = [other for other in hands if other is not hand]
        foreign = list(composed_amounts(others, OTHERS_READ * count, rng) if others else ())
        yield _taught(reader, tuner, hand.writer, (amounts, foreign), rng, mislabel)


def amounts_summary(results: Sequence[AmountsTaught]) -> Mapping[str, Any]:
    """Return the figures over all writers, and of each."""
    word = [each for t in results for each in t.word]
    read = [each for t in results for each in t.read]
    tested, others = (sum(getattr(t, name) for t in results) for name in ("tested", "others"))
    return {
        "writers": len(results),
        "corrections": len(read),
        "of_marks": sum(not said.isdigit() for t in results for said in t.said),
        "learnt": sum(t.learnt for t in results),
        "word_in_amount": float(np.mean(word)) if word else 1.0,
        "read_in_amount": float(np.mean(read)) if read else 1.0,
        "exact_before": sum(t.exact_before for t in results) / max(tested, 1),
        "exact_after": sum(t.exact_after for t in results) / max(tested, 1),
        "others_changed": sum(t.changed for t in results) / max(others, 1),
        "by_writer": [vars(t) for t in results],
    }


def misread(reader: Reader, amount: ComposedAmount) -> Iterator[SaidCharacter]:
    """Yield what a writer would put right: characters of whole strokes that are misread."""
    characters = reader.read(amount.ink).characters
    numbers = {stroke: i for i, stroke in enumerate(amount.ink.strokes)}
    found = {character.strokes: character.text for character in characters}
    for strokes, text in _characters(amount):
        own = tuple(sorted(numbers[stroke] for stroke in strokes))
        if found.get(own) != text and (said := NOTHING if text == UNKNOWN else text) in SYMBOLS:
            yield SaidCharacter(amount.ink, strokes, said)


def _taught(
    reader: Reader,
    tuner: NaturalGradientTuner,
    writer: str,
    written: tuple[Sequence[ComposedAmount], Sequence[ComposedAmount]],
    rng: np.random.Generator,
    mislabel: float,
) -> AmountsTaught:
    (amounts, foreign), half = written, len(written[0]) // 2
    learner, now = Learner.fresh(reader.network, Adam()), reader
    said, word, read, earlier, learnt = [], [], [], [], 0
    for amount in amounts[:half]:
        for each in misread(now, amount):
            if rng.random() < mislabel:
                each = replace(each, text=_another(each.text, rng))
            word.append(each.counts(now))
            step = learn_said(each, now, learner, tuner, earlier)
            earlier.append(each.example(now))
            learner, now = step.after, learnt_reader(reader, step.after)
            learnt += step.outcome == LEARNT
            said.append(each.text)
            read.append(each.criterion(now)(now.network, learner.exemplars))
    rest = amounts[half:]
    before, after = (sum(r.read(a.ink).text == a.text for a in rest) for r in (reader, now))
    changed = sum(reader.read(a.ink).text != now.read(a.ink).text for a in foreign)
    return AmountsTaught(
        writer,
        *(tuple(said), tuple(word), tuple(read), learnt),
        *(len(rest), before, after, len(foreign), changed),
    )


def _characters(amount: ComposedAmount) -> Iterator[tuple[frozenset[Stroke], str]]:
    """Yield the strokes of each character that shares none with its neighbours, and its text."""
    owners = [frozenset(each.tolist()) - {-1} for each in amount.owners]
    shared = {place for each in owners if len(each) > 1 for place in each}
    for place, text in enumerate(amount.text):
        own = (s for s, each in zip(amount.ink.strokes, owners, strict=True) if place in each)
        if place not in shared:
            yield frozenset(own), text


def _another(text: str, rng: np.random.Generator) -> str:
    wrong = [digit for digit in "0123456789" if digit != text]
    return wrong[int(rng.integers(len(wrong)))]
