"""The forgetting meter: what it says is what was lost, and no more."""

import time

import numpy as np
import pytest

from digitpad.datasets import mnist
from digitpad.finetune.answer_guard import AnswerGuard
from digitpad.finetune.forgetting import MNIST, REHEARSAL, ForgettingMeasure, costly
from digitpad.network.network import Network
from digitpad.weights.store import load_weights


@pytest.fixture(scope="module")
def weights():
    return load_weights("essay")


@pytest.fixture(scope="module")
def measure(weights):
    return ForgettingMeasure.of(weights.rehearsal)


def blind_to(network, digit):
    """Return a network that never answers `digit`."""
    theta = network.theta.copy()
    theta[-10 + digit] -= 1000
    return network.with_theta(theta)


def test_nothing_done_is_nothing_forgotten(weights, measure):
    found = measure.between(weights.network, weights.network)
    assert set(found) == {REHEARSAL}
    assert found[REHEARSAL].points == 0
    assert found[REHEARSAL].before.accuracy == 1  # right is what the network itself said
    assert not costly(found)


def test_a_forgotten_digit_shows_where_it_went(weights, measure):
    lost = measure.between(weights.network, blind_to(weights.network, 7))[REHEARSAL]
    sevens = lost.before.confusion[7].sum()
    assert lost.before.confusion[7, 7] == sevens > 100
    assert lost.after.confusion[7, 7] == 0
    assert lost.after.confusion[7].sum() == sevens
    np.testing.assert_array_equal(
        np.delete(lost.after.confusion, 7, 0), np.delete(lost.before.confusion, 7, 0)
    )
    assert lost.points == pytest.approx(100 * sevens / lost.before.confusion.sum())
    assert lost.after.loss > lost.before.loss


def test_a_step_is_costly_above_the_threshold(weights, measure):
    found = measure.between(weights.network, blind_to(weights.network, 7))
    points = found[REHEARSAL].points
    assert costly(found)
    assert not costly(found, points + 0.01)
    back = measure.between(blind_to(weights.network, 7), weights.network)
    assert back[REHEARSAL].points == pytest.approx(-points)
    assert not costly(back)


def test_doubtful_prototypes_are_nobodys_digit(weights):
    y = weights.rehearsal.y.copy()
    y[:50] = 0.1
    rehearsal = type(weights.rehearsal)(weights.rehearsal.pixels, y)
    counted = ForgettingMeasure.of(rehearsal).scores(weights.network)[REHEARSAL].confusion.sum()
    assert counted <= len(y) - 50


def test_more_is_taken_the_further_a_network_moves(weights):
    guard = AnswerGuard.of(weights.network, weights.rehearsal)
    theta = weights.network.theta
    push = np.random.default_rng(0).normal(size=theta.shape).astype(theta.dtype)
    taken = [
        guard.taken(weights.network.with_theta(theta + s * push))
        for s in (np.float32(0), np.float32(0.001), np.float32(0.01))
    ]
    assert taken[0] == 0 < taken[1] < taken[2]


def test_no_more_answers_are_asked_than_show_that_too_much_is_taken(weights, monkeypatch):
    guard = AnswerGuard.of(weights.network, weights.rehearsal)
    blind = blind_to(weights.network, 7)
    output = blind.predict(guard.x)[np.arange(len(guard.x)), guard.answers]
    whole = np.maximum(guard.sureness - output, 0).sum() / guard.out_of
    asked, predict = [], Network.predict
    monkeypatch.setattr(
        Network, "predict", lambda network, x: asked.append(len(x)) or predict(network, x)
    )
    assert 0.001 < guard.taken(blind, enough=0.001) < whole
    assert sum(asked) < len(guard.x)
    assert guard.taken(blind) == pytest.approx(whole, rel=1e-5)
    once = len(asked)
    assert guard.taken(blind, enough=0.001) == guard.taken(blind) > 0.001
    assert len(asked) == once


def test_without_anything_to_measure_by_nothing_is_said(weights):
    found = ForgettingMeasure.of(None).between(weights.network, weights.network)
    assert found == {}
    assert not costly(found)


def test_mnist_is_measured_within_a_second(weights, data_dir):
    measure = ForgettingMeasure.of(weights.rehearsal, mnist.load(data_dir / "mnist", "test"))
    began = time.process_time()
    found = measure.between(weights.network, blind_to(weights.network, 0))
    assert time.process_time() - began < 2  # a second on an idle core
    assert found[MNIST].before.confusion.sum() == 10_000
    assert 0.97 < found[MNIST].before.accuracy < 1
    assert found[MNIST].points > 9
    assert costly(found)
