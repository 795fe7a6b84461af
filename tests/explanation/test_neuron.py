"""One neuron: what it listens to, and who listens to it."""

import numpy as np
import pytest

from digitpad.explanation.example import WorkedExample
from digitpad.explanation.neuron import Neuron
from digitpad.network.functions import ACTIVATIONS
from tests.explanation.conftest import network


@pytest.fixture(params=[("relu", "relu", "softmax"), ("sigmoid", "tanh", "softmax")])
def wide(request, image) -> WorkedExample:
    return WorkedExample.of(network(request.param, np.float64), image, 5)


def test_of_the_first_layer_the_picture_is_its_weights(example):
    neuron = Neuron(example, 1, 9)
    np.testing.assert_array_equal(neuron.pixel_weights, example.W(1)[:, 9])
    assert neuron.picture_words.startswith("Its weights, one")
    assert "projected back" in Neuron(example, 2, 9).picture_words


@pytest.mark.parametrize("layer", [1, 2, 3])
def test_the_picture_is_how_the_sum_changes(wide, layer):
    neuron = Neuron(wide, layer, 4)
    for pixel in (100, 350, 400):
        nudge = np.zeros(784)
        nudge[pixel] = 1e-6
        above, below = (
            wide.network.forward(wide.x + way * nudge).z[layer - 1][0, 4] for way in (1, -1)
        )
        assert (above - below) / 2e-6 == pytest.approx(neuron.pixel_weights[pixel], abs=1e-8)


def test_evidence_lies_on_the_ink_and_makes_up_the_sum(example):
    neuron = Neuron(example, 3, 5)
    assert not neuron.evidence[example.x == 0].any()
    assert neuron.evidence.sum() + neuron.standing == pytest.approx(neuron.z, rel=1e-6)
    bare = Neuron(example, 1, 5)  # without hidden layers below, what remains is the bias
    assert bare.standing == pytest.approx(bare.bias, abs=1e-5)


def test_contributions_are_the_largest_terms(example):
    neuron = Neuron(example, 2, 6)
    products = np.abs(example.a(1) * example.W(2)[:, 6])
    found = [abs(term.product) for term in neuron.contributions(7)]
    np.testing.assert_allclose(found, np.sort(products)[::-1][:7], rtol=1e-6)


def test_where_it_goes(example):
    np.testing.assert_array_equal(Neuron(example, 1, 5).outgoing, example.W(2)[5])
    assert Neuron(example, 3, 0).outgoing is None


@pytest.mark.parametrize("layer", [1, 3])
def test_it_stands_on_its_curve(example, layer):
    neuron = Neuron(example, layer, 5)
    z, a = neuron.curve()
    assert z[0] < neuron.z < z[-1]
    assert np.interp(neuron.z, z, a) == pytest.approx(neuron.a, abs=2e-3)
    if layer == 1:
        np.testing.assert_array_equal(a, ACTIVATIONS["relu"].f(z))


def test_it_can_be_read_aloud(example):
    said = Neuron(example, 3, 7).description
    assert "the digit 7" in said
    assert "speaks for" in said


@pytest.mark.parametrize("place", [(0, 1), (4, 1), (1, 128), (2, -1)])
def test_no_such_node(example, place):
    with pytest.raises(ValueError, match="has no node"):
        Neuron(example, *place)
