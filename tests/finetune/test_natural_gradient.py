"""Learn it: the character is learnt, what was learnt before stays, and so does the rest."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.forgetting import REHEARSAL, ForgettingMeasure
from digitpad.finetune.natural_gradient import GUARDED, MOST_TAKEN, NaturalGradientTuner
from digitpad.finetune.single_step import KEPT, LEARN_IT, LEARNT, Learner, correct
from digitpad.finetune.variants import variants
from digitpad.ink import Ink, Stroke
from digitpad.ink.gradients import gradients
from digitpad.ink.normalise import normalise
from digitpad.network.optimizers import Adam
from digitpad.weights.store import load_weights
from tests.writing import amount


@pytest.fixture(scope="module")
def weights():
    return load_weights("essay")


@pytest.fixture(scope="module")
def tuner(weights):
    return NaturalGradientTuner.of(weights.network, weights.rehearsal)


@pytest.fixture
def learner(weights):
    """A learner that has taken a step, so that there is something to remember."""
    fresh = Learner.fresh(weights.network, Adam())
    return correct(fresh, normalise(amount("3")), 3).after


def slanted(text, by):
    """Return a character as an example, leaning so far that the network has trouble."""
    shear = np.array([[1.0, 0.0], [by, 1.0]])
    ink = Ink(tuple(Stroke(stroke.points @ shear) for stroke in amount(text).strokes))
    return CharacterExample(normalise(ink), int(text), ink)


def edges_of(x):
    return gradients(x.reshape(-1, 28, 28))


def read(learner, example):
    return learner.network.predict(example.image.reshape(1, -1))[0]


def said(learner, example):
    """Return what is read with the writer's own examples considered."""
    p = read(learner, example)[None]
    return learner.exemplars.adjusted(p, gradients(example.image[None]))[0]


@pytest.fixture(scope="module")
def misread(weights):
    """Characters that the network reads wrongly, each with its label."""
    learner = Learner.fresh(weights.network, Adam())
    tried = [slanted(text, by) for text in "0123456789" for by in (-1.4, -1, 1, 1.4)]
    wrong = [example for example in tried if read(learner, example).argmax() != example.label]
    assert len(wrong) >= 6
    return wrong


def bits(learner):
    slots = {name: slot.tobytes() for name, slot in learner.state.slots.items()}
    return learner.network.theta.tobytes(), learner.state.t, slots


def test_it_is_read_right_afterwards(tuner, learner, misread):
    for example in misread[:4]:
        step = tuner.learn(learner, example)
        if step.outcome == LEARNT:
            assert read(step.after, example)[example.label] >= GUARDED.enough
        assert said(step.after, example).argmax() == example.label
        assert (step.kind, step.label, step.ink) == (LEARN_IT, example.label, example.ink)
        assert step.rehearsal == tuner.rehearsal.name
        assert step.loss_after <= step.loss_before
        assert step.before is learner


def test_the_step_tells_the_characters_own_gradient(tuner, learner, misread):
    step = tuner.learn(learner, misread[0])
    single = correct(learner, misread[0].image, misread[0].label)
    np.testing.assert_array_equal(step.gradient.flat, single.gradient.flat)
    assert step.gradient_norms == single.gradient_norms
    moved = single.after.network.theta - learner.network.theta
    np.testing.assert_allclose(step.adam.delta, moved, atol=1e-6)


def test_what_adam_remembers_stays_as_it_was(tuner, learner, misread):
    step = tuner.learn(learner, misread[0])
    assert bits(step.after)[1:] == bits(learner)[1:]
    assert bits(step.after)[0] != bits(learner)[0]


def test_the_same_correction_gives_the_same_bits(weights, tuner, learner, misread):
    first, again = (tuner.learn(learner, misread[1], misread[:1]) for _ in range(2))
    assert bits(first.after) == bits(again.after)
    elsewhere = NaturalGradientTuner.of(weights.network, weights.rehearsal)
    assert bits(elsewhere.learn(learner, misread[1], misread[:1]).after) == bits(first.after)


def test_what_was_learnt_before_stays_learnt(tuner, learner, misread):
    for i, example in enumerate(misread):
        learner = tuner.learn(learner, example, misread[:i]).after
    right = [said(learner, example).argmax() == example.label for example in misread]
    assert np.mean(right) >= 0.95


def test_hardly_anything_is_forgotten(weights, tuner, learner, misread):
    measure = ForgettingMeasure.of(weights.rehearsal)
    for i, example in enumerate(misread[:6]):
        learner = tuner.learn(learner, example, misread[:i]).after
    careful = measure.between(weights.network, learner.network)[REHEARSAL].points
    naive = Learner.fresh(weights.network, Adam())
    for example in misread[:6]:
        for _ in range(10):
            naive = correct(naive, example.image, example.label).after
    assert careful < 1.5
    assert careful < measure.between(weights.network, naive.network)[REHEARSAL].points / 3


def plain_zero(weights):
    """Return a 0 as everybody writes it, said to be an 8."""
    plain = np.flatnonzero(weights.rehearsal.y[:, 0] > 0.999)[0]
    return CharacterExample(weights.rehearsal.x[plain].reshape(28, 28), 8)


def test_what_contradicts_everybody_is_kept_as_an_example(weights, tuner, learner):
    """A plain 0 that is said to be an 8 must not teach that zeros are eights."""
    zero = plain_zero(weights)
    step = tuner.learn(learner, zero)
    assert (step.outcome, step.updates) == (KEPT, 0)
    assert step.reason
    assert step.after.network is learner.network
    assert said(step.after, zero).argmax() == 8
    zeros = weights.rehearsal.x[weights.rehearsal.y.argmax(axis=1) == 0]
    p = step.after.network.predict(zeros)
    changed = (step.after.exemplars.adjusted(p, edges_of(zeros)) != p).any(axis=1)
    assert changed.sum() == 1  # itself


@settings(max_examples=8)
@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from([*range(10), None])), max_size=6))
def test_no_sequence_of_corrections_takes_more_than_the_limit(weights, tuner, misread, said_of):
    learner, earlier = Learner.fresh(weights.network, Adam()), []
    for which, label in said_of:
        example = CharacterExample(misread[which].image, label, misread[which].ink)
        step = tuner.learn(learner, example, earlier)
        learner, earlier = step.after, [*earlier, example]
        assert step.taken == tuner.guard.taken(learner.network) <= MOST_TAKEN
    sure = weights.network.predict(weights.rehearsal.x).max(axis=1) >= 0.9
    x = weights.rehearsal.x[sure]
    before, after = weights.network.predict(x), learner.network.predict(x)
    read = learner.exemplars.adjusted(after, edges_of(x)).argmax(axis=1)
    # An answer as sure as that has lost 0.4 before another is above it.
    assert np.sum(read != before.argmax(axis=1)) <= MOST_TAKEN * len(tuner.guard.x) / 0.4


def test_it_ends_when_the_pad_reads_it(tuner, learner, misread):
    asked = []

    def never(network, exemplars):
        asked.append((network, exemplars))
        return False

    example = misread[0]
    assert tuner.learn(learner, example).reads is None
    step = tuner.learn(learner, example, criterion=never)
    assert step.reads is False
    assert step.after.network is asked[0][0]  # the boldest, where none will do
    assert len(asked) == len({id(network) for network, _ in asked}) >= 2
    assert all(len(exemplars) == 1 for _, exemplars in asked)
    last = asked[-1][0]
    step = tuner.learn(learner, example, criterion=lambda network, _: network is last)
    assert step.reads is True
    assert step.after.network is last is learner.network
    assert step.outcome == KEPT


def test_what_the_writer_let_stand_stays(tuner, learner, misread):
    others = [slanted(text, 0.2) for text in "0123456789"]
    let_stand = [e for e in others if read(learner, e).argmax() == e.label]
    step = tuner.learn(learner, misread[0], accepted=let_stand)
    assert all(said(step.after, e).argmax() == e.label for e in let_stand)
    assert bits(step.after) != bits(tuner.learn(learner, misread[0]).after)


def test_no_digit_is_learnt_as_doubt(tuner, learner):
    letter = Ink.of([(0, 0), (50, 100)], [(50, 0), (0, 100)], [(0, 50), (50, 50)])
    example = CharacterExample(normalise(letter), None, letter)
    step = tuner.learn(learner, example)
    assert step.label is None
    assert read(step.after, example).max() <= 0.4


def test_a_picture_is_learnt_without_strokes(tuner, learner, misread):
    picture = CharacterExample(misread[0].image, misread[0].label)
    step = tuner.learn(learner, picture, [CharacterExample(misread[1].image, misread[1].label)])
    assert read(step.after, picture).argmax() == picture.label
    assert step.ink is None


def test_who_changes_their_mind_is_believed(tuner, learner, misread):
    example = misread[0]
    wrong = CharacterExample(example.image, (example.label + 1) % 10, example.ink)
    taught = tuner.learn(learner, wrong).after
    step = tuner.learn(taught, example, [wrong])
    assert said(step.after, example).argmax() == example.label


def test_what_is_known_already_takes_no_update(tuner, learner):
    seven = CharacterExample(
        normalise(amount("7")), int(read(learner, slanted("7", 0)).argmax()), amount("7")
    )
    sure = tuner.learn(learner, seven)
    again = tuner.learn(sure.after, seven)
    assert again.updates == 0
    assert again.after.network.theta.tobytes() == sure.after.network.theta.tobytes()


def test_in_double_precision(weights, misread):
    precise = Learner.fresh(weights.network.astype(np.float64), Adam())
    step = NaturalGradientTuner.of(precise.network, weights.rehearsal).learn(precise, misread[0])
    assert step.after.network.dtype == np.float64
    assert read(step.after, misread[0]).argmax() == misread[0].label


def test_there_are_ten_digits(tuner, learner, misread):
    with pytest.raises(ValueError, match="no output for 10"):
        tuner.learn(learner, CharacterExample(misread[0].image, 10))


def test_variants_begin_with_the_character_itself(misread):
    for example in (misread[0], CharacterExample(misread[0].image, 1)):
        rows = variants(example, 8, seed=3)
        assert rows.shape == (8, 784)
        np.testing.assert_array_equal(rows[0], example.image.ravel())
        assert len(np.unique(rows, axis=0)) == 8
        assert rows.min() >= 0
        assert rows.max() <= 1
        np.testing.assert_array_equal(rows, variants(example, 8, seed=3))


def test_who_let_it_stand_before_may_think_again(tuner, learner, misread):
    read = int(learner.network.predict(misread[0].image.reshape(1, -1)).argmax())
    stood = [replace(misread[0], label=read, ink=None), misread[1]]
    step = tuner.learn(learner, misread[0], accepted=stood)
    alone = tuner.learn(learner, misread[0], accepted=stood[1:])
    assert step.accepted == (misread[1],)
    assert bits(step.after) == bits(alone.after)
    assert step.radius == alone.radius
