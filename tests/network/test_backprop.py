"""Back-propagation against central differences: every layer, both losses, float64."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.network.backprop import gradient, mean_loss
from digitpad.network.functions import LOSSES
from digitpad.network.network import SIZES, Network, parameter_count, split
from digitpad.network.training import one_hot

SMALL = (7, 6, 5, 4)
H = 1e-5
CASES = [
    *product(["relu", "sigmoid", "tanh", "softmax"], ["softmax", "sigmoid"], LOSSES),
    ("relu", "relu", "squared_error"),  # cross-entropy of a relu that is 0 has no derivative
]
BLOCKS = list(product(range(len(SMALL) - 1), [0, 1]))


def random_network(sizes, hidden, output, rng) -> Network:
    """Return a network whose biases are not 0 either."""
    theta = rng.normal(0, 0.7, parameter_count(sizes))
    return Network(tuple(sizes), (*[hidden] * (len(sizes) - 2), output), theta)


def direction(sizes, layer: int, part: int, rng) -> np.ndarray:
    """Return a random unit vector like θ that touches W (part 0) or b (1) of one layer only."""
    d = np.zeros(parameter_count(sizes))
    block = list(split(d, sizes))[layer][part]
    block[...] = rng.normal(size=block.shape)
    return d / np.linalg.norm(d)


def slope(network: Network, d, x, y, loss: str) -> float:
    """Return the derivative of the mean loss along `d`, by central differences."""
    ahead, behind = (network.with_theta(network.theta + h * d).forward(x) for h in (H, -H))
    return (mean_loss(ahead, y, loss) - mean_loss(behind, y, loss)) / (2 * H)


@pytest.mark.parametrize(("layer", "part"), BLOCKS, ids=[f"{'Wb'[p]}{n + 1}" for n, p in BLOCKS])
@pytest.mark.parametrize("N", [1, 5])
@pytest.mark.parametrize(("hidden", "output", "loss"), CASES)
def test_every_block_of_parameters(hidden, output, loss, N, layer, part, rng):
    network = random_network(SMALL, hidden, output, rng)
    x = rng.uniform(size=(N, SMALL[0]))
    y = rng.uniform(0.1, 1, size=(N, SMALL[-1]))  # rows sum to anything between 0.4 and 4
    g = gradient(network, network.forward(x), y, loss).flat
    for _ in range(3):
        d = direction(SMALL, layer, part, rng)
        assert g @ d == pytest.approx(slope(network, d, x, y, loss), rel=1e-6, abs=1e-10)


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("layer", range(3))
@pytest.mark.parametrize("part", [0, 1])
def test_the_essays_network(loss, layer, part, rng):
    network = Network.random(rng=rng, dtype=np.float64)
    x, y = rng.uniform(size=(3, 784)), one_hot(np.array([5, 0, 9]), dtype=np.float64)
    g = gradient(network, network.forward(x), y, loss).flat
    d = direction(SIZES, layer, part, rng)
    assert g @ d == pytest.approx(slope(network, d, x, y, loss), rel=1e-6)


@given(
    st.lists(st.integers(1, 6), min_size=2, max_size=5), st.integers(1, 4), st.integers(0, 2**32)
)
def test_any_stack_of_layers(sizes, N, seed):
    rng = np.random.default_rng(seed)
    network = random_network(sizes, "sigmoid", "softmax", rng)
    x, y = rng.uniform(size=(N, sizes[0])), rng.uniform(size=(N, sizes[-1]))
    d = rng.normal(size=network.theta.size)
    g = gradient(network, network.forward(x), y).flat
    expected = slope(network, d / np.linalg.norm(d), x, y, "cross_entropy")
    assert g @ d / np.linalg.norm(d) == pytest.approx(expected, rel=1e-6, abs=1e-9)


def test_a_batch_is_the_mean_of_its_examples(rng):
    network = random_network(SMALL, "relu", "softmax", rng)
    x, y = rng.uniform(size=(5, SMALL[0])), rng.uniform(size=(5, SMALL[-1]))
    alone = [gradient(network, network.forward(x[i]), y[i : i + 1]).flat for i in range(5)]
    together = gradient(network, network.forward(x), y).flat
    np.testing.assert_allclose(together, np.mean(alone, axis=0), rtol=1e-12, atol=1e-16)


def test_an_example_counts_as_much_as_its_targets_sum(rng):
    network = random_network(SMALL, "relu", "softmax", rng)
    trace = network.forward(rng.uniform(size=SMALL[0]))
    y = one_hot(np.array([2]), SMALL[-1], np.float64)
    once, thrice = (gradient(network, trace, weight * y).flat for weight in (1, 3))
    np.testing.assert_allclose(thrice, 3 * once, rtol=1e-12, atol=1e-16)


def test_the_last_delta_is_prediction_minus_target(rng):
    network = random_network(SMALL, "relu", "softmax", rng)
    trace = network.forward(rng.uniform(size=(2, SMALL[0])))
    y = one_hot(np.array([3, 0]), SMALL[-1], np.float64)
    found = gradient(network, trace, y)
    np.testing.assert_allclose(found.delta[-1], trace.output - y, rtol=1e-14)
    assert [delta.shape for delta in found.delta] == [(2, n) for n in SMALL[1:]]


def test_a_sum_of_exactly_0_passes_nothing_back(rng):
    network = Network((1, 1, 2), ("relu", "softmax"), np.array([1.0, 0.0, 1, -1, 0, 0]))
    found = gradient(network, network.forward(np.zeros(1)), np.array([[0.0, 1.0]]))
    assert found.delta[0].item() == 0
    assert found.delta[1].any()


def test_an_output_that_underflowed_still_teaches(rng):
    network = Network((1, 2), ("softmax",), np.array([0, 0, 0, 1e4]))
    found = gradient(network, network.forward(np.zeros(1)), np.array([[1.0, 0.0]]))
    np.testing.assert_array_equal(found.delta[0], [[-1, 1]])


def test_layers_are_views_laid_out_like_theta(rng):
    network = Network.random(SMALL, rng=rng)
    found = gradient(network, network.forward(np.ones(7)), np.ones((1, 4), np.float32))
    assert found.flat.dtype == np.float32
    assert found.flat.shape == network.theta.shape
    for (dW, db), layer in zip(found.layers, network.layers, strict=True):
        assert (dW.shape, db.shape) == (layer.W.shape, layer.b.shape)
        assert np.shares_memory(dW, found.flat)


@pytest.mark.parametrize("shape", [(4,), (2, 4), (1, 5)])
def test_targets_of_another_shape_are_refused(shape, rng):
    network = Network.random(SMALL, rng=rng)
    with pytest.raises(ValueError, match="targets have shape"):
        gradient(network, network.forward(np.zeros(7)), np.zeros(shape))
