"""Profiles side by side, and weights that are no longer what they were."""

from dataclasses import replace

import pytest

from digitpad.errors import JournalError
from digitpad.network.network import Network
from digitpad.weights.store import Weights, load_weights, save_weights
from tests.journal.conftest import bits, take


class TestProfiles:
    def test_side_by_side(self, journal, weights, reopened):
        anna, ben = journal.create("Anna", weights), journal.create("Ben", weights)
        anna.record(take(anna.learner, 1))
        ben.record(take(ben.learner, 2))
        ben.record(take(ben.learner, 3, "2"))
        assert [(p.name, p.steps, p.corrections) for p in journal.profiles()] == [
            ("Anna", 1, 1),
            ("Ben", 2, 2),
        ]
        anna.undo()
        assert bits(reopened(ben).learner) == bits(ben.learner)
        assert [e.correction.label for e in anna.corrections()] == [1]

    def test_the_default_is_named_like_its_weights(self, journal, weights):
        first = journal.profile_for(weights)
        assert (first.name, first.weights) == (weights, weights)
        assert journal.profile_for(weights).id == first.id

    @pytest.mark.parametrize("name", ["", " ", " Anna", "a\nb", "x" * 1001])
    def test_no_names(self, journal, weights, name):
        with pytest.raises(JournalError, match="no name for a profile"):
            journal.create(name, weights)

    def test_names_are_taken_once(self, journal, history, weights):
        with pytest.raises(JournalError, match="has a profile Anna already"):
            journal.create("Anna", weights)
        with pytest.raises(JournalError, match="no profile Ben"):
            journal.profile("Ben")

    def test_as_weights(self, history, tmp_path):
        history.record(take(history.learner, 7))
        save_weights(tmp_path / "anna.npz", history.as_weights())
        back = load_weights(tmp_path / "anna.npz")
        assert back.network.theta.tobytes() == history.learner.network.theta.tobytes()
        assert back.temperature == 1.5
        assert back.provenance["profile"] == "Anna"
        assert back.provenance["began_with"]["provenance"] == {"recipe": "test"}
        assert back.state is None


class TestOtherWeights:
    @pytest.fixture
    def path(self, tmp_path, rng):
        path = tmp_path / "changing.npz"
        save_weights(path, Weights(Network.random((784, 5, 10), rng=rng)))
        return path

    def test_a_history_goes_on_with_its_own(self, journal, path, rng, reopened):
        history = journal.create("Anna", str(path))
        history.record(take(history.learner))
        there = bits(history.learner)
        assert history.outdated() is None
        save_weights(path, Weights(Network.random((784, 4, 10), rng=rng)))
        again = reopened(history)
        assert bits(again.learner) == there
        assert "others than profile Anna began with" in again.outdated()
        again.undo()
        again.redo()
        assert bits(again.learner) == there

    def test_it_can_begin_again_and_go_back(self, journal, path, rng):
        history = journal.create("Anna", str(path))
        old = history.record(take(history.learner))
        there = bits(history.learner)
        new = Network.random((784, 4, 10), rng=rng)
        save_weights(path, Weights(new))
        history.begin_again()
        assert history.learner.network.theta.tobytes() == new.theta.tobytes()
        assert history.outdated() is None
        assert [e.status for e in history.corrections()] == ["waiting"]
        history.record(take(history.learner))
        assert [e.status for e in history.corrections()] == ["learnt"]
        history.go_to(old)
        assert bits(history.learner) == there
        assert len(history.base.network.sizes) == 3

    def test_the_same_network_told_better(self, journal, path, reopened):
        history = journal.create("Anna", str(path))
        save_weights(path, replace(load_weights(path), temperature=2.0))
        assert history.outdated() is None
        assert reopened(history).base.temperature == 2.0

    def test_missing_ones(self, journal, path, reopened):
        history = journal.create("Anna", str(path))
        path.unlink()
        assert "no such weights" in history.outdated()
        assert bits(reopened(history).learner) == bits(history.learner)
