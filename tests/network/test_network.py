"""Networks: their layout in one vector, the forward pass, and what they refuse."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.network.functions import ACTIVATIONS, FEW_NODES, relu, softmax
from digitpad.network.network import Network, parameter_count, split

STACKS = st.lists(st.integers(1, 7), min_size=2, max_size=5).map(tuple)


def test_a_pass_by_hand():
    theta = np.array([1, 2, 3, -4, 10, 20, 1, 0, 1, -1, 0.5, 0.25])
    trace = Network((2, 2, 2), ("relu", "softmax"), theta).forward(np.array([1.0, 2.0]))
    # W = [[1, 2], [3, -4]]: row i belongs to input i, column j to node j.
    np.testing.assert_array_equal(trace.z[0], [[1 * 1 + 2 * 3 + 10, 1 * 2 - 2 * 4 + 20]])
    np.testing.assert_array_equal(trace.a[1], relu(trace.z[0]))
    np.testing.assert_array_equal(trace.z[1], [[17 + 14 + 0.5, -14 + 0.25]])
    np.testing.assert_array_equal(trace.output, softmax(trace.z[1]))


@given(STACKS, st.integers(1, 4), st.sampled_from([np.float32, np.float64]))
def test_any_stack_of_layers(sizes, N, dtype):
    rng = np.random.default_rng(0)
    network = Network.random(sizes, rng=rng, dtype=dtype)
    trace = network.forward(rng.uniform(size=(N, sizes[0])))
    assert [a.shape for a in trace.a] == [(N, n) for n in sizes]
    assert [z.shape for z in trace.z] == [(N, n) for n in sizes[1:]]
    assert {array.dtype for array in (*trace.a, *trace.z)} == {np.dtype(dtype)}
    np.testing.assert_allclose(trace.output.sum(axis=1), 1, rtol=1e-6)


@given(STACKS)
def test_the_layout_covers_the_vector_once(sizes):
    theta = np.arange(parameter_count(sizes), dtype=np.float64)
    parts = list(split(theta, sizes))
    assert [(W.shape, b.shape) for W, b in parts] == [
        ((n_in, n_out), (n_out,)) for n_in, n_out in pairwise(sizes)
    ]
    joined = np.concatenate([part.ravel() for pair in parts for part in pair])
    np.testing.assert_array_equal(joined, theta)


@given(STACKS)
def test_the_parts_are_views(sizes):
    theta = np.zeros(parameter_count(sizes))
    for W, b in split(theta, sizes):
        W += 1
        b += 2
    assert theta.min() >= 1
    assert np.count_nonzero(theta == 2) == sum(sizes[1:])


def test_one_example_is_a_batch_of_one(rng):
    network = Network.random((4, 3), rng=rng)
    x = rng.uniform(size=4)
    np.testing.assert_array_equal(network.predict(x), network.predict(x[None]))


def test_equal_seeds_draw_equal_networks():
    one, two, other = (Network.random(rng=np.random.default_rng(s)) for s in (5, 5, 6))
    np.testing.assert_array_equal(one.theta, two.theta)
    assert not np.array_equal(one.theta, other.theta)


def test_a_network_never_changes(rng):
    network = Network.random((4, 3), rng=rng)
    with pytest.raises(ValueError, match="read-only"):
        network.theta[0] = 1
    with pytest.raises(ValueError, match="read-only"):
        network.layers[0].W[0, 0] = 1


def test_precision_on_request(rng):
    network = Network.random((4, 3), rng=rng)
    assert network.dtype == np.float32
    precise = network.astype(np.float64)
    assert precise.dtype == np.float64
    np.testing.assert_array_equal(precise.astype(np.float32).theta, network.theta)


@pytest.mark.parametrize("shape", [(3,), (2, 5), (1, 2, 4), ()])
def test_inputs_of_another_shape_are_refused(shape, rng):
    with pytest.raises(ValueError, match=r"expected \(N, 4\)"):
        Network.random((4, 3), rng=rng).forward(np.zeros(shape))


@pytest.mark.parametrize(
    ("sizes", "activations", "theta", "problem"),
    [
        ((4,), (), np.zeros(0), "two or more layer sizes"),
        ((), (), np.zeros(0), "two or more layer sizes"),
        ((4, 0), ("relu",), np.zeros(0), "at least 1"),
        ((4, 3), ("relu", "softmax"), np.zeros(15), "1 layers need as many activations"),
        ((4, 3), ("gelu",), np.zeros(15), "unknown activation: gelu"),
        ((4, 3), ("softmax",), np.zeros(16), "have 15 parameters"),
        ((4, 3), ("softmax",), np.zeros((15, 1)), "have 15 parameters"),
        ((4, 3), ("softmax",), np.zeros(15, np.int64), "float32 or float64, not int64"),
        ((4, 3), ("softmax",), np.zeros(15, np.float16), "float32 or float64, not float16"),
    ],
)
def test_what_does_not_fit_is_refused(sizes, activations, theta, problem):
    with pytest.raises(ValueError, match=problem):
        Network(sizes, activations, theta)


def test_the_callers_parameters_stay_the_callers():
    theta = np.ones(parameter_count((2, 1)), np.float32)
    network = Network((2, 1), ("relu",), theta)
    theta[:] = 5
    assert (network.theta == 1).all()
    assert network.with_theta(network.theta).theta is network.theta  # nothing is copied twice


def test_a_row_of_a_trace_is_the_trace_of_that_example():
    network = Network.random((4, 3, 2), rng=np.random.default_rng(0))
    trace = network.forward(np.arange(12.0).reshape(3, 4))
    row = trace.row(1)
    for whole, one in zip((*trace.a, *trace.z), (*row.a, *row.z), strict=True):
        assert np.array_equal(one, whole[1:2])
        assert np.shares_memory(one, whole)


@pytest.mark.parametrize("outputs", [1, FEW_NODES, FEW_NODES + 1])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", ACTIVATIONS)
def test_so_is_that_of_one_example_with_any_activation(name, dtype, outputs, rng):
    network = Network.random((9, 20, outputs), (name, name), rng=rng, dtype=dtype)
    x = rng.normal(size=9)
    predicted = network.predict(x)
    assert predicted.shape == (1, outputs)
    assert predicted.dtype == dtype
    np.testing.assert_array_equal(predicted, network.forward(x).output)


@pytest.mark.parametrize("examples", [1, 2, 64])
def test_a_prediction_is_the_output_of_the_trace_bit_for_bit(examples, rng):
    network = Network.random(rng=rng)
    x = rng.random((examples, 784)).astype(np.float32)
    np.testing.assert_array_equal(network.predict(x), network.forward(x).output)
    np.testing.assert_array_equal(network.predict(x[0]), network.forward(x[0]).output)
