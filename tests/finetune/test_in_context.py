"""Learnt is what the pad, left to itself, reads as it was said in its amount."""

import numpy as np
import pytest

from digitpad.evaluation.said_in_amount import SaidCharacter, among_others, learn_said
from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.kind_exemplars import NEAR
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.finetune.single_step import KEPT, Learner
from digitpad.ink.normalise import normalise
from digitpad.ink.strokes import Ink, Stroke
from digitpad.network.optimizers import Adam
from digitpad.reading.label_overrides import NOTHING
from digitpad.reading.reader import Reader
from digitpad.weights.store import load_weights
from tests.writing import amount, line


@pytest.fixture(scope="module")
def reader():
    return Reader.load("pen")


@pytest.fixture(scope="module")
def tuner():
    weights = load_weights("pen")
    return NaturalGradientTuner.of(weights.network, weights.rehearsal)


def learnt(reader, tuner, said):
    """Return the step that taught it, and a reader with what was learnt."""
    step = learn_said(said, reader, Learner.fresh(reader.network, Adam()), tuner, [])
    return step, reader.with_network(step.after.network, step.after.exemplars)


def said_of(reader, written, index, text):
    ink = amount(written)
    character = reader.read(ink).characters[index]
    return SaidCharacter(ink, frozenset(ink.strokes[i] for i in character.strokes), text)


@pytest.mark.parametrize(
    ("written", "index", "said", "read"),
    [
        ("1250.75", 1, "3", "1350.75"),
        ("1250.75", 0, "7", "7250.75"),
        ("12.50", 2, ",", "12,50"),
        ("12,50", 2, ".", "12.50"),
        ("12.50", 0, NOTHING, "?2.50"),
        ("1250", 3, "$", "125$"),
    ],
)
def test_what_was_said_is_read_after_the_word_is_forgotten(
    reader, tuner, written, index, said, read
):
    character = said_of(reader, written, index, said)
    assert reader.read(character.ink).text == written
    assert character.counts(reader)
    step, taught = learnt(reader, tuner, character)
    assert step.reads
    assert character.criterion(taught).read_as(taught) == (said or "?")
    assert "".join(c.text for c in taught.read(character.ink).characters) == read
    assert taught.read(amount("8634")).text == "8634"


def test_the_next_such_point_is_one_and_nothing_else(reader, tuner):
    """A writer whose points are read as commas."""
    _, taught = learnt(reader, tuner, said_of(reader, "12,50", 2, "."))
    strokes = list(amount("34,80").strokes)
    comma = next(i for i, stroke in enumerate(strokes) if stroke.box.y > 80)
    left = strokes[comma].box.x
    strokes[comma] = Stroke(line((left + 9, 88), (left, 117)))
    assert reader.read(Ink(tuple(strokes))).text == "34,80"
    assert taught.read(Ink(tuple(strokes))).text == "34.80"
    assert taught.read(amount("117.11")).text == "117.11"  # a 1 is as straight, and no point


def test_a_mark_leaves_the_network_alone(reader, tuner):
    step, _ = learnt(reader, tuner, said_of(reader, "12,50", 2, "."))
    assert step.after.network is reader.network
    assert (step.outcome, step.mark, step.label) == (KEPT, ".", None)
    assert step.near == NEAR  # no digit is near


def test_a_digit_said_to_be_a_mark_reaches_no_digit_of_others(reader, tuner):
    step, taught = learnt(reader, tuner, said_of(reader, "1250", 0, "."))
    assert step.near < NEAR
    (example,) = step.after.exemplars.items
    prototypes = tuner.shapes.features
    places = np.array([(-1.0, 0.0, example.place[2], 1.0)] * len(prototypes))
    assert not taught.own.kind_scores(prototypes, places).any()


def test_other_peoples_amounts_are_read_as_before(reader, tuner):
    taught = reader
    for written, index, said in (("12,50", 2, "."), ("12.50", 1, NOTHING), ("8620", 2, "$")):
        character = said_of(taught, written, index, said)
        learner = Learner.fresh(taught.network, Adam())
        step = learn_said(character, taught, learner, tuner, [])
        taught = taught.with_network(step.after.network, step.after.exemplars)
        for other in ("86340.5", "9.75", "431.99"):
            wide = Ink(tuple(Stroke(s.points * (1.2, 1)) for s in amount(other).strokes))
            assert taught.read(wide).text == reader.read(wide).text


def test_a_digit_stands_among_the_writers_others(reader, rng):
    digits = [CharacterExample(normalise(amount(d)), int(d), amount(d)) for d in "2358"]
    said = among_others(digits[1], digits, rng)
    text = reader.read(said.ink).text
    assert len(text) == 5
    assert text[2] == said.text == "3"
    assert said.character(reader).text == "3"
