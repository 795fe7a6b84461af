"""Weights files: what is written comes back, whatever happens while it is written."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.errors import WeightsError
from digitpad.network.network import Network
from digitpad.network.optimizers import OPTIMIZERS
from digitpad.weights.store import Weights, load_weights, save_weights
from tests.weights.spoiling import SIZES


def test_round_trip(weights, tmp_path):
    save_weights(tmp_path / "w.npz", weights)
    back = load_weights(tmp_path / "w.npz")
    assert back.network.sizes == SIZES
    assert back.network.activations == weights.network.activations
    assert back.network.theta.tobytes() == weights.network.theta.tobytes()
    assert back.network.dtype == np.float32
    assert (back.labels, back.temperature) == (weights.labels, weights.temperature)
    assert (back.provenance, back.history) == (weights.provenance, weights.history)
    assert back.optimizer == weights.optimizer
    assert back.state is back.current is back.rehearsal is None


def test_round_trip_of_an_unfinished_training(unfinished, tmp_path):
    save_weights(tmp_path / "w.npz", unfinished)
    back = load_weights(tmp_path / "w.npz")
    assert back.current.tobytes() == unfinished.current.tobytes()
    assert back.state.t == 1
    assert set(back.state.slots) == {"m", "v"}
    assert back.rehearsal.name == unfinished.rehearsal.name
    for name, slot in unfinished.state.slots.items():
        assert back.state.slots[name].tobytes() == slot.tobytes()


@pytest.mark.parametrize("kind", OPTIMIZERS.values(), ids=OPTIMIZERS)
def test_every_optimizer_comes_back(kind, weights, tmp_path):
    optimizer = kind(learning_rate=0.125)
    state = optimizer.start(weights.network.theta)
    save_weights(tmp_path / "w.npz", replace(weights, optimizer=optimizer, state=state))
    back = load_weights(tmp_path / "w.npz")
    assert back.optimizer == optimizer
    assert set(back.state.slots) == set(optimizer.slots)


def test_double_precision_is_kept(weights, tmp_path):
    precise = replace(weights, network=weights.network.astype(np.float64))
    save_weights(tmp_path / "w.npz", precise)
    assert load_weights(tmp_path / "w.npz").network.dtype == np.float64


def test_a_network_alone_is_enough(rng, tmp_path):
    save_weights(tmp_path / "w.npz", Weights(Network.random(rng=rng)))
    back = load_weights(tmp_path / "w.npz")
    assert back.labels == tuple("0123456789")
    assert back.optimizer is None
    assert back.history == ()


def test_equal_weights_equal_bytes(unfinished, tmp_path):
    save_weights(tmp_path / "one.npz", unfinished)
    save_weights(tmp_path / "two.npz", load_weights(tmp_path / "one.npz"))
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_a_path_may_be_a_string_and_lack_a_suffix(weights, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save_weights("mine", weights)
    assert load_weights("mine").labels == weights.labels
    assert load_weights(str(tmp_path / "mine")).labels == weights.labels


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_others_may_read_what_the_user_lets_them_read(weights, tmp_path):
    (tmp_path / "plain").touch()
    save_weights(tmp_path / "w.npz", weights)
    assert (tmp_path / "w.npz").stat().st_mode == (tmp_path / "plain").stat().st_mode


# Nothing is lost when writing fails.


def test_a_failed_write_leaves_the_old_file(weights, tmp_path, monkeypatch):
    path = tmp_path / "w.npz"
    save_weights(path, weights)
    before = path.read_bytes()

    def full(file, content):
        with file.open("wb") as opened:
            opened.write(content[:100])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(WeightsError, match=r"w\.npz: it cannot be written \(No space left"):
        save_weights(path, weights)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_an_interrupted_write_leaves_the_old_file(weights, tmp_path, monkeypatch):
    path = tmp_path / "w.npz"
    save_weights(path, weights)
    before = path.read_bytes()

    def interrupted(file, content):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "write_bytes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save_weights(path, weights)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "link"), reason="needs hard links")
def test_whoever_has_the_old_file_open_keeps_it(weights, tmp_path):
    save_weights(tmp_path / "w.npz", weights)
    os.link(tmp_path / "w.npz", tmp_path / "held.npz")
    before = (tmp_path / "held.npz").read_bytes()
    save_weights(tmp_path / "w.npz", replace(weights, temperature=2.0))
    assert (tmp_path / "held.npz").read_bytes() == before
    assert load_weights(tmp_path / "w.npz").temperature == 2


def test_where_nothing_can_be_written(weights, tmp_path):
    with pytest.raises(WeightsError, match=r"w\.npz: it cannot be written \(No such file"):
        save_weights(tmp_path / "missing" / "w.npz", weights)
    (tmp_path / "taken").mkdir()
    with pytest.raises(WeightsError, match="taken: it cannot be written"):
        save_weights(tmp_path / "taken", weights)
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]
