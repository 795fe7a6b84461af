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

    @pytest.mark.parametrize("name", ["علی\u200cرضا", "👩\u200d👧", "Ann & Bob", "A/Anna"])
    def test_strange_names(self, journal, weights, name):
        assert journal.create(name, weights).name == journal.profile(name).name == name

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
        assert "profile" not in back.provenance
        assert back.provenance["began_with"]["provenance"] == {"recipe": "test"}
        assert back.state is None


class TestRemoval:
    def test_a_profile_is_called_otherwise(self, journal, weights):
        anna = journal.create("Anna", weights)
        anna.record(take(anna.learner, 1))
        journal.rename("Anna", "Ben")
        assert bits(journal.profile("Ben").learner) == bits(anna.learner)
        with pytest.raises(JournalError, match="no profile Anna"):
            journal.profile("Anna")
        journal.create("Anna", weights)
        with pytest.raises(JournalError, match="has a profile Anna already"):
            journal.rename("Ben", "Anna")

    def test_a_deleted_profile_takes_only_its_own_along(self, journal, weights):
        anna, ben = journal.create("Anna", weights), journal.create("Ben", weights)
        for history in (anna, ben):
            history.record(take(history.learner, 1), {"rehearsal": (1.0, 0.9)})
        ben.record(take(ben.learner, 2))
        expected = bits(ben.learner)
        before = journal._database.row("SELECT count(*) FROM vectors")[0]
        journal.delete("Ben")
        assert [profile.name for profile in journal.profiles()] == ["Anna"]
        assert journal._database.row("SELECT count(*) FROM vectors")[0] < before
        assert bits(journal.profile("Anna").learner) == bits(anna.learner)
        assert bits(anna.learner) != expected
        journal.delete("Anna")
        for table in ("profiles", "states", "vectors", "bases", "corrections", "costs"):
            assert journal._database.row(f"SELECT count(*) FROM {table}")[0] == 0

    def test_what_steps_cost_is_kept(self, journal, weights):
        anna = journal.create("Anna", weights)
        costs = {"mnist": (0.99, 0.98), "rehearsal": (1.0, 0.75)}
        node = anna.record(take(anna.learner, 1), costs)
        other = anna.record(take(anna.learner, 2))
        assert dict(journal.profile("Anna").costs()) == {node: costs}
        assert other != node


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
