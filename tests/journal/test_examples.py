"""A writer's examples go with the history: undone, redone, and there after a restart."""

import json
import zipfile
from dataclasses import replace

import numpy as np
import pytest

from digitpad.errors import ExchangeError
from digitpad.finetune.accepted import levels
from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.exemplars import LONGEST_REACH, Exemplar
from digitpad.finetune.shapes import NOWHERE, LabelledShapes
from digitpad.finetune.single_step import KEPT, LEARN_IT
from digitpad.ink.gradients import GRADIENT_INPUTS, gradients
from digitpad.journal.exchange.formats import export, read_corrections
from digitpad.journal.exchange.recording import Recording
from tests.journal.conftest import take

POINT = (-0.1, 0.05, 0.123456789, 0.15)
NOBODY = LabelledShapes(np.zeros((0, GRADIENT_INPUTS), np.float32), np.zeros(0, np.intp))


def kept(learner, label, written, mark="", place=None):
    """Return a step that the network did not learn."""
    step = take(learner, label, written)
    example = Exemplar.among(CharacterExample(step.image, label, mark=mark, place=place), NOBODY)
    after = replace(learner, exemplars=learner.exemplars.and_also(example))
    return replace(
        step,
        after=after,
        kind=LEARN_IT,
        outcome=KEPT,
        reason="it contradicts",
        taken=0.00123456789,
        radius=example.radius,
        near=example.near,
        mark=mark,
        place=place,
    )


def test_what_was_let_stand_comes_back_to_the_bit(history, reopened):
    stood = [CharacterExample(levels(take(history.learner, 3, d).image), int(d)) for d in "38"]
    for accepted in (stood[:1], stood, []):  # the last step that was beside any counts
        step = kept(history.learner, 7, "1")
        learner = replace(
            step.after,
            exemplars=step.after.exemplars.with_accepted(accepted, step.after.exemplars.rehearsal),
        )
        history.record(replace(step, after=learner, accepted=tuple(accepted)))
    again = reopened(history)
    for learner in (history.learner, again.learner):
        assert learner.exemplars.accepted.labels.tolist() == [3, 8]
    features = [x.learner.exemplars.accepted.features.tobytes() for x in (history, again)]
    assert features[0] == features[1]
    again.undo()
    again.undo()
    assert again.learner.exemplars.accepted.labels.tolist() == [3]
    again.undo()
    assert again.learner.exemplars.accepted is None


def bits(learner):
    items = learner.exemplars.items
    return [(e.pixels.tobytes(), e.label, e.radius, e.mark, e.place, e.near) for e in items]


def test_they_come_back_to_the_bit(history, reopened):
    history.record(kept(history.learner, 7, "1"))
    history.record(kept(history.learner, None, ",", ".", POINT))
    again = reopened(history)
    assert bits(again.learner) == bits(history.learner)
    assert len(again.learner.exemplars) == 2
    step = again.steps()[-1]
    assert (step.outcome, step.reason, step.taken) == (KEPT, "it contradicts", 0.00123456789)
    assert step.is_kept
    probabilities = np.full((1, 10), 0.1, np.float32)
    edges = gradients(take(history.learner, 7, "1").image[None])
    for learner in (history.learner, again.learner):
        assert learner.exemplars.adjusted(probabilities, edges).argmax() == 7


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


@pytest.mark.parametrize("mark", ["", "."])
@pytest.mark.parametrize("label", [7, None])
def test_one_step_more_keeps_an_example_of_which_it_says_the_same(history, reopened, label, mark):
    history.record(kept(history.learner, label, "1", "" if label else mark))
    history.record(take(history.learner, label, "1"))
    there = bits(history.learner)
    assert len(there) == (label is not None or not mark)
    history.undo()
    history.redo()
    for again in (history, reopened(history)):
        assert bits(again.learner) == there
        reaches = [entry.correction.reach for entry in again.corrections()]
        assert [reach is not None for reach in reaches].count(True) == len(there)
        assert [c.reach is not None for c in again.learnt()].count(True) == len(there)


def test_nobody_is_nowhere_near():
    step_image = np.zeros((28, 28), np.float32)
    assert NOBODY.nearest(step_image, 3) == NOWHERE


def test_a_file_brings_them_along_and_undo_takes_them_back(history, journal, weights, tmp_path):
    history.record(kept(history.learner, 7, "1"))
    history.record(take(history.learner, 5, "2"))
    history.record(kept(history.learner, None, ",", ".", POINT))
    export(tmp_path / "mine.zip", history)
    brought = read_corrections(tmp_path / "mine.zip")
    assert [(c.mark, c.place, c.reach is not None) for c in brought] == [
        ("", None, True),
        ("", None, False),
        (".", POINT, True),
    ]
    other = journal.create("Ben", weights)
    assert other.add(brought) == 3
    assert bits(other.learner) == bits(history.learner)
    assert [step.title for step in other.steps()] == [
        f"7, read as {brought[0].read_as} (imported)",
        f"., read as {brought[2].read_as} (imported)",
    ]
    assert {entry.status for entry in other.corrections()} == {"waiting"}
    assert Recording.of(other).steps == ()
    other.undo()
    assert bits(other.learner) == bits(history.learner)[:1]
    assert other.learner.network.theta.tobytes() == other.base.network.theta.tobytes()


@pytest.mark.parametrize(
    "reach", [[LONGEST_REACH + 0.1, 0.2], [0.2, 0.5], [0, 0.2], [float("nan"), 0.2], [0.2]]
)
def test_no_file_brings_one_that_reaches_further_than_any(history, tmp_path, reach):
    history.record(kept(history.learner, 7, "1"))
    export(tmp_path / "mine.zip", history)
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(members["manifest.json"])
    manifest["corrections"][0]["reach"] = reach
    members["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    with pytest.raises(ExchangeError, match=r"bad\.zip"):
        read_corrections(tmp_path / "bad.zip")


@pytest.mark.parametrize("column", ["radius", "near"])
@pytest.mark.parametrize("value", [9.0, -1.0, 0.0, 1e308, "a", b"\xff", float("inf")], ids=str)
def test_a_damaged_reach_is_no_example_and_hides_nothing(history, reopened, column, value):
    history.record(kept(history.learner, 7, "1"))
    history.record(take(history.learner, 3, "2"))
    with history._database.transaction() as database:
        database.write(f"UPDATE states SET {column} = ? WHERE radius IS NOT NULL", value)
    again = reopened(history)
    assert len(again.learner.exemplars) == 0
    assert [entry.correction.label for entry in again.corrections()] == [7, 3]
    assert [correction.label for correction in again.learnt()] == [7, 3]
