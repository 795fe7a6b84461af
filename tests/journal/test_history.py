"""Every step is on disk, and every one can be undone and redone to the bit."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest

from digitpad.errors import JournalError
from digitpad.finetune.single_step import Learner, correct
from digitpad.journal import Correction, History, Journal
from digitpad.network.network import Network
from digitpad.network.optimizers import SGD, Momentum
from digitpad.weights.store import Weights, load_weights, save_weights
from tests.journal.conftest import bits, take


def test_it_begins_with_the_weights(history, weights):
    loaded = load_weights(weights)
    assert history.learner.network.theta.tobytes() == loaded.network.theta.tobytes()
    assert history.learner.state.t == 0
    assert history.base.temperature == loaded.temperature
    assert not history.can_undo
    assert not history.can_redo
    assert history.undo() is None
    assert history.redo() is None


def test_a_step_survives_a_restart_with_m_v_and_t(history, reopened):
    for label in (7, 1, 7):
        history.record(take(history.learner, label))
    again = reopened(history)
    assert bits(again.learner) == bits(history.learner)
    assert again.learner.state.t == 3
    assert [step.label for step in again.steps()] == [7, 1, 7]
    step = again.steps()[-1]
    assert step.kind == "one step"
    assert step.updates == 1
    assert step.loss_after < step.loss_before
    assert "7, read as" in step.title


def test_200_random_steps_undone_give_the_factory_weights_back(history, weights, reopened):
    rng = np.random.default_rng(3)
    seen = {history.at: bits(history.learner)}
    while len(seen) <= 200:
        if rng.random() < 0.3:
            history.undo()
        elif rng.random() < 0.2:
            history.redo()
        else:
            history.record(take(history.learner, int(rng.integers(10)), str(rng.integers(10))))
            seen[history.at] = bits(history.learner)
        assert bits(history.learner) == seen[history.at]
    history = reopened(history)
    while history.undo():
        assert bits(history.learner) == seen[history.at]
    assert history.learner.network.theta.tobytes() == load_weights(weights).network.theta.tobytes()
    assert not any(slot.any() for slot in history.learner.state.slots.values())
    for node in rng.permutation(list(seen))[:40].tolist():
        history.go_to(node)
        assert bits(history.learner) == seen[node]


def test_what_learning_it_took_is_kept(history, reopened):
    step = take(history.learner)
    # Such a step leaves m, v and t as they were.
    after = replace(step.after, state=step.before.state)
    history.record(replace(step, after=after, kind="learn it", updates=9, rehearsal="centres"))
    (kept,) = reopened(history).steps()
    assert (kept.kind, kept.updates, kept.rehearsal) == ("learn it", 9, "centres")
    assert reopened(history).learner.state.t == 0


def test_an_undone_step_can_be_redone_after_a_restart(history, reopened):
    for label in (1, 2, 3):
        history.record(take(history.learner, label))
    there = bits(history.learner)
    assert history.undo().label == 3
    assert history.undo().label == 2
    again = reopened(history)
    assert again.can_redo
    assert again.redo().label == 2
    assert again.redo().label == 3
    assert again.redo() is None
    assert bits(again.learner) == there


def test_a_step_after_an_undo_begins_a_branch_and_the_old_stays_reachable(history):
    old = history.record(take(history.learner, 1))
    there = bits(history.learner)
    history.undo()
    history.record(take(history.learner, 2))
    assert not history.can_redo
    history.undo()
    assert history.redo().label == 2
    history.go_to(old)
    assert bits(history.learner) == there
    history.undo()
    assert history.redo().label == 1


def test_reset_leads_to_the_beginning_and_redo_all_the_way_back(history, reopened):
    begun = bits(history.learner)
    for label in (1, 2, 3):
        history.record(take(history.learner, label))
    there = bits(history.learner)
    history.reset()
    assert bits(history.learner) == begun
    assert bits(reopened(history).learner) == begun
    while history.redo():
        pass
    assert bits(history.learner) == there


@pytest.mark.parametrize("optimizer", [SGD(0.5), Momentum(0.1, 0.8)])
def test_other_optimizers_and_precisions(journal, tmp_path, optimizer, rng, reopened):
    network = Network.random((784, 4, 10), rng=rng, dtype=np.float64)
    save_weights(tmp_path / "w.npz", Weights(network))
    history = journal.create("fine", str(tmp_path / "w.npz"), optimizer)
    history.record(take(history.learner))
    assert bits(reopened(history).learner) == bits(history.learner)


def test_a_step_from_elsewhere_is_a_mistake(history):
    step = take(history.learner)
    history.record(step)
    with pytest.raises(ValueError, match="another network"):
        history.record(step)


def test_no_such_step(history, journal, weights):
    other = journal.create("Ben", weights)
    for node in (999, other.at):
        with pytest.raises(JournalError, match="Anna has no step"):
            history.go_to(node)
    assert history.at != other.at


class TestCorrections:
    def told(self, history: History) -> list[tuple[int | None, str]]:
        return [(e.correction.label, e.status) for e in history.corrections()]

    def test_all_of_it_is_kept(self, history, reopened):
        step = take(history.learner, 7, "1")
        history.record(step)
        kept = reopened(history).corrections()[0].correction
        np.testing.assert_array_equal(kept.image, step.image)
        np.testing.assert_array_equal(kept.probabilities, step.trace_before.output[0])
        assert kept.ink == step.ink
        assert kept.label == 7
        assert kept.read_as == step.trace_before.output.argmax()
        assert kept.kind == "one step"

    def test_undoing_a_step_takes_its_correction_back(self, history):
        history.record(take(history.learner, 7, "1"))
        history.record(take(history.learner, 3, "2"))
        history.undo()
        assert self.told(history) == [(7, "learnt"), (3, "taken back")]
        history.redo()
        assert self.told(history) == [(7, "learnt"), (3, "learnt")]

    def test_a_character_taught_twice_is_one_correction(self, history):
        history.record(take(history.learner, 7, "1"))
        history.record(take(history.learner, 7, "1"))
        history.undo()
        assert self.told(history) == [(7, "learnt")]

    def test_the_last_label_of_a_picture_holds(self, history):
        history.record(take(history.learner, 7, "1"))
        history.record(take(history.learner, 1, "1"))
        assert self.told(history) == [(7, "taken back"), (1, "learnt")]
        history.undo()
        assert self.told(history) == [(7, "learnt"), (1, "taken back")]

    def test_after_a_reset_they_wait(self, history):
        history.record(take(history.learner, 7, "1"))
        history.reset()
        assert self.told(history) == [(7, "waiting")]

    def test_added_ones_wait_and_known_ones_are_recognised(self, history):
        history.record(take(history.learner, 7, "1"))
        known = history.corrections()[0].correction
        fresh = Correction(np.eye(28, dtype=np.float32), None)
        assert history.add([known, fresh, fresh]) == 1
        assert self.told(history) == [(7, "learnt"), (None, "waiting")]

    def test_what_was_taken_back_can_be_added(self, history):
        history.record(take(history.learner, 7, "1"))
        known = history.corrections()[0].correction
        history.undo()
        assert history.add([known]) == 1
        assert self.told(history) == [(7, "waiting")]


def test_it_works_without_a_disk(weights):
    with Journal.in_memory("a line") as journal:
        assert (journal.path, journal.notes) == (None, ("a line",))
        history = journal.profile_for(weights)
        history.record(take(history.learner))
        history.undo()
        assert history.redo().label == 7


def test_from_a_learner_that_knows_no_journal(history):
    learner = Learner.fresh(history.learner.network, history.learner.optimizer)
    history.record(correct(learner, np.eye(28, dtype=np.float32), 4))
    assert history.corrections()[0].correction.ink is None


def test_from_another_thread(history):
    """The window stores steps in its worker, and lists corrections meanwhile."""
    with ThreadPoolExecutor() as pool:
        for label in (1, 2, 3):
            stored = pool.submit(history.record, take(history.learner, label, str(label + 1)))
            while not stored.done():
                history.corrections()
            assert stored.result() == history.at
    assert [entry.correction.label for entry in history.corrections()] == [1, 2, 3]
