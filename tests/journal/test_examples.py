"""A writer's examples go with the history: undone, redone, and there after a restart."""

from dataclasses import replace

import numpy as np
import pytest

from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.exemplars import Exemplar
from digitpad.finetune.shapes import NOWHERE, LabelledShapes
from digitpad.finetune.single_step import KEPT, LEARN_IT
from tests.journal.conftest import take

NOBODY = LabelledShapes(np.zeros((0, 784), np.float32), np.zeros(0, np.intp))


def kept(learner, label, written):
    """Return a step that the network did not learn."""
    step = take(learner, label, written)
    example = Exemplar.among(CharacterExample(step.image, label), NOBODY)
    after = replace(learner, exemplars=learner.exemplars.and_also(example))
    return replace(
        step,
        after=after,
        kind=LEARN_IT,
        outcome=KEPT,
        reason="it contradicts",
        taken=0.00123456789,
        radius=example.radius,
    )


def bits(learner):
    return [(e.pixels.tobytes(), e.label, e.radius) for e in learner.exemplars.items]


def test_they_come_back_to_the_bit(history, reopened):
    history.record(kept(history.learner, 7, "1"))
    history.record(kept(history.learner, None, "3"))
    again = reopened(history)
    assert bits(again.learner) == bits(history.learner)
    assert len(again.learner.exemplars) == 2
    step = again.steps()[-1]
    assert (step.outcome, step.reason, step.taken) == (KEPT, "it contradicts", 0.00123456789)
    assert step.is_kept
    probabilities = np.full((1, 10), 0.1, np.float32)
    image = take(history.learner, 7, "1").image[None]
    for learner in (history.learner, again.learner):
        assert learner.exemplars.adjusted(probabilities, image).argmax() == 7


def test_undo_and_redo_move_them(history):
    history.record(kept(history.learner, 7, "1"))
    one = bits(history.learner)
    history.record(kept(history.learner, 3, "2"))
    two = bits(history.learner)
    history.undo()
    assert bits(history.learner) == one
    history.undo()
    assert bits(history.learner) == []
    history.redo()
    history.redo()
    assert bits(history.learner) == two
    history.reset()
    assert bits(history.learner) == []


@pytest.mark.parametrize("in_between", [False, True])
def test_a_single_step_on_the_picture_has_the_last_word(history, reopened, in_between):
    history.record(kept(history.learner, 7, "1"))
    if in_between:
        history.record(kept(history.learner, 3, "2"))
    history.record(take(history.learner, 1, "1"))
    assert len(history.learner.exemplars) == in_between
    assert bits(reopened(history).learner) == bits(history.learner)


def test_nobody_is_nowhere_near():
    step_image = np.zeros((28, 28), np.float32)
    assert NOBODY.nearest(step_image, 3) == NOWHERE
