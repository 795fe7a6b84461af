"""One weight: its place, its paths to the loss, its derivative found in two ways."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.explanation.backward import liveliest
from digitpad.explanation.check import check
from digitpad.explanation.example import WorkedExample
from digitpad.explanation.fan import fan
from digitpad.explanation.parameter import Parameter
from digitpad.network.backprop import gradient
from digitpad.network.differences import central_differences
from tests.explanation.conftest import network

SIZES = (6, 5, 4, 3)


@st.composite
def parameters(draw) -> Parameter:
    layer = draw(st.integers(1, 3))
    i = draw(st.none() | st.integers(0, SIZES[layer - 1] - 1))
    return Parameter(layer, i, draw(st.integers(0, SIZES[layer] - 1)))


@given(parameters())
def test_its_place_in_theta(parameter):
    net = network(sizes=SIZES)
    layer = net.layers[parameter.layer - 1]
    own = layer.b[parameter.j] if parameter.i is None else layer.W[parameter.i, parameter.j]
    assert parameter.of(net.theta, SIZES) == own


@pytest.mark.parametrize(
    "parameter", [Parameter(0, 1, 1), Parameter(4, 1, 1), Parameter(1, 6, 0), Parameter(1, 0, 5)]
)
def test_no_such_parameter(parameter):
    with pytest.raises(ValueError, match="there is no"):
        parameter.index(SIZES)


def test_its_names():
    assert Parameter(1, 2, 3).symbol.text == "w₃,₄⁽¹⁾"
    assert Parameter(2, None, 3).symbol.text == "b₄⁽²⁾"
    assert Parameter(2, None, 3).named(3) == "bias of node 4 of layer H2"
    assert Parameter(3, 1, 3).named(3) == "weight from node 2 of layer H2 to node 4 of the output"


class TestFan:
    @pytest.mark.parametrize("layer", [1, 2, 3])
    def test_every_column_carries_the_whole_gradient(self, example, layer):
        parameter = liveliest(example)[layer]
        found = fan(example, parameter)
        assert found.gradient == parameter.of(example.gradient.flat, example.network.sizes)
        for column in found.columns:
            assert column.shares.sum() == pytest.approx(found.gradient, rel=1e-4, abs=1e-7)
        for edges, (left, right) in zip(found.edges, pairwise(found.columns), strict=True):
            assert edges.shape == (len(left.shares), len(right.shares))
            np.testing.assert_allclose(edges.sum(axis=0), right.shares, atol=1e-9)
            np.testing.assert_allclose(edges.sum(axis=1), left.shares, atol=1e-7)

    def test_all_paths_together_are_the_gradient(self, example):
        i, j = np.unravel_index(np.abs(example.dC_dW(1)).argmax(), (784, 128))
        found = fan(example, Parameter(1, int(i), int(j)), paths=640)
        total = sum(path.share for path in found.paths)
        assert total == pytest.approx(found.gradient, rel=1e-5)
        assert len(found.paths) > 100
        sizes = [abs(path.share) for path in found.paths]
        assert sizes == sorted(sizes, reverse=True)

    def test_a_weight_without_ink_has_no_paths(self, example):
        found = fan(example, Parameter(1, 0, 3))
        assert found.paths == ()
        assert found.gradient == 0

    def test_it_can_be_read_aloud(self, example):
        said = fan(example, liveliest(example)[1]).description
        assert "nodes of layer H2, then 10 nodes of the output. The gradient is" in said
        assert fan(example, Parameter(1, 0, 3)).description.endswith("nothing: the gradient is 0.")

    def test_softmax_in_the_middle_is_refused(self, image):
        odd = WorkedExample.of(network(("softmax", "relu", "softmax")), image, 1)
        with pytest.raises(ValueError, match="softmax"):
            fan(odd, Parameter(1, 300, 3))


class TestCheck:
    @pytest.mark.parametrize("layer", [1, 2])
    def test_both_ways_agree(self, any_example, layer):
        dW = any_example.dC_dW(layer)
        i, j = np.unravel_index(np.abs(dW).argmax(), dW.shape)
        found = check(any_example, Parameter(layer, int(i), int(j)))
        assert found.relative < 1e-6
        assert found.analytic == pytest.approx(dW[i, j], rel=1e-4)
        assert "they differ by" in found.description

    def test_two_zeros_are_equal(self, example):
        found = check(example, Parameter(1, 0, 0))
        assert (found.analytic, found.numeric, found.relative) == (0, 0, 0)

    def test_central_differences_of_a_batch(self, rng):
        net = network(sizes=(4, 3), activations=("softmax",), dtype=np.float64)
        x, y = rng.random((5, 4)), np.eye(3)[[0, 1, 2, 0, 1]]
        numeric = central_differences(net, x, y, range(15))
        np.testing.assert_allclose(numeric, gradient(net, net.forward(x), y).flat, atol=1e-9)
