"""Images are read by their pixels and their edges, beside pen weights alone."""

import numpy as np
import pytest

from digitpad.errors import WeightsError
from digitpad.ink.gradients import gradients
from digitpad.ink.normalise import normalise_all
from digitpad.network.network import Network
from digitpad.reading.evidence.image_networks import (
    ImageNetworks,
    at_least,
    default_gradient_network,
    load_gradient_network,
    log_softmax,
)
from digitpad.reading.reader import Reader
from digitpad.weights.format import Weights
from digitpad.weights.store import load_weights, save_weights
from tests.writing import amount


@pytest.fixture(scope="module")
def reader():
    return Reader.load("pen")


@pytest.fixture(scope="module")
def images():
    return normalise_all([amount(digit) for digit in "0123456789"])


def networks(reader, edges):
    return ImageNetworks(reader.network, reader.temperature, edges)


def sure_of(digit, inputs, rng):
    network = Network.random((inputs, 10), rng=rng)
    biases = 50 * (np.arange(10) == digit)
    return network.with_theta(np.concatenate([0 * network.theta[:-10], biases]))


def test_beside_pen_weights_edges_are_asked_and_beside_others_not(reader):
    own, essay = (r.read(amount("12")) for r in (reader, Reader.load("essay")))
    assert all(character.asked_edges for character in own.characters)
    assert not any(character.asked_edges for character in essay.characters)
    alone = reader.alone().read(amount("12"))
    assert not any(character.asked_edges for character in alone.characters)


def test_a_network_alone_says_what_it_says(reader, images):
    z = reader.network.forward(images.reshape(len(images), -1)).z[-1]
    found = networks(reader, None).logits(images)
    np.testing.assert_allclose(found, z / reader.temperature, rtol=1e-5)


def test_both_networks_count_and_read_drawn_digits(reader, images):
    edges = default_gradient_network()
    both, alone = (networks(reader, each).logits(images) for each in (edges, None))
    assert both.argmax(axis=1).tolist() == list(range(10))
    by_edges = edges.forward(gradients(images)).z[-1]
    assert not np.allclose(log_softmax(both), log_softmax(alone), atol=1e-3)
    assert not np.allclose(log_softmax(both), log_softmax(by_edges), atol=1e-3)


def test_where_the_two_are_sure_and_disagree_the_digit_is_open(rng):
    """Each a network that is sure of one digit, whatever it sees."""
    pixels, edges = (sure_of(digit, n, rng) for digit, n in ((3, 784), (8, 392)))
    p = np.exp(log_softmax(ImageNetworks(pixels, 1.0, edges).logits(np.ones((1, 28, 28)))))[0]
    assert set(np.argsort(p)[-2:].tolist()) == {3, 8}
    assert p.max() < 0.95


def test_what_is_seen_is_what_the_logits_say_and_the_edges_are_kept(reader, images):
    both = networks(reader, default_gradient_network())
    seen = both.see(images)
    np.testing.assert_allclose([each.logits for each in seen], both.logits(images), rtol=1e-5)
    np.testing.assert_allclose([each.edges for each in seen], gradients(images), atol=1e-6)


def test_views_are_averaged(reader, images):
    views = np.stack([images[:3], images[3:6]])
    pixels = reader.network.forward(views.reshape(6, -1)).z[-1].reshape(2, 3, 10).mean(axis=0)
    alone = networks(reader, None).mean_logits(views)
    np.testing.assert_allclose(alone, pixels / reader.temperature, rtol=1e-4)


def test_at_least_keeps_a_little_for_every_digit():
    p = np.exp(at_least(0.001, np.array([[0.0] * 9 + [100.0]])))
    assert p.sum() == pytest.approx(1)
    assert p.min() == pytest.approx(0.001)


def test_files_for_something_else_are_refused(tmp_path, rng):
    with pytest.raises(WeightsError, match="holds no gradient network"):
        load_gradient_network("pen")
    save_weights(tmp_path / "small.npz", Weights(Network.random((5, 10), rng=rng)))
    with pytest.raises(WeightsError, match="holds no gradient network"):
        load_gradient_network(tmp_path / "small.npz")


def test_the_shipped_network_is_of_the_shape_that_is_told():
    assert default_gradient_network().sizes == (392, 128, 64, 10)
    assert load_weights("gradients").provenance["recipe"] == "gradients"
