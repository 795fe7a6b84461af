"""The figures that the essay prints come out of the code that implements it."""

import numpy as np
import pytest

from digitpad.network.backprop import gradient, mean_loss
from digitpad.network.functions import softmax
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam, State
from digitpad.network.training import Plan, Schedule, begin, one_hot, shuffled


def test_architecture(golden, rng):
    expected = golden["architecture"]
    network = Network.random(rng=rng)
    assert list(network.sizes) == expected["sizes"]
    assert list(network.activations) == expected["activations"]
    assert sum(layer.W.size for layer in network.layers) == expected["weights"]
    assert sum(layer.b.size for layer in network.layers) == expected["biases"]
    assert network.theta.size == expected["parameters"]


def test_table_2(golden):
    table = golden["table_2_softmax"]
    a = softmax(np.array(table["z"]))
    np.testing.assert_allclose(a, table["a"], rtol=0, atol=5e-9)
    np.testing.assert_allclose(a.round(1), table["a_1_decimal"], rtol=1e-15)


def last_layer(golden, a2: list[float]):
    """Return a network of the last layer alone that answers `a2` with Table 3's prediction."""
    a3 = np.array(golden["table_3_first_prediction"]["a3_tensorflow"])
    theta = np.concatenate([np.zeros(len(a2) * len(a3)), np.log(a3)])
    network = Network((len(a2), len(a3)), ("softmax",), theta)
    return network, network.forward(np.array(a2))


def target(golden) -> np.ndarray:
    return one_hot(np.array([golden["table_3_first_prediction"]["label"]]), dtype=np.float64)


def test_table_3_loss(golden):
    _, trace = last_layer(golden, [0.0])
    label = golden["table_3_first_prediction"]["label"]
    a = golden["table_3_first_prediction"]["a3_tensorflow"][label]
    assert mean_loss(trace, target(golden)) == pytest.approx(-np.log(a), rel=1e-6)


def test_table_4(golden):
    table = golden["table_4_w3_gradient"]
    a2 = [a for a in table["a2_first_five"] if a is not None]
    network, trace = last_layer(golden, a2)
    ((dW, _),) = gradient(network, trace, target(golden)).layers
    for i, row in ((0, table["row_1"]), (2, table["row_3"])):
        # The essay prints three decimals of a₂ and of the product.
        np.testing.assert_allclose(dW[i, row["columns"]], row["dC_dW3"], rtol=0, atol=6e-4)
    assert not dW[1].any()  # a node that is 0 teaches its weights nothing


def test_figure_10b(golden):
    a3 = np.array(golden["table_3_first_prediction"]["a3_tensorflow"])
    g = (a3 - target(golden)).ravel()
    counted_once = State(1, {"m": np.zeros(10), "v": np.zeros(10)})
    new_b3, state = Adam().step(np.zeros(10), g, counted_once)
    np.testing.assert_allclose(new_b3, golden["figure_10b_bias_update"]["new_b3_from_zero"], 1e-12)
    assert state.t == 2


def test_figure_10b_is_not_a_first_step(golden):
    g = np.array(golden["table_3_first_prediction"]["a3_tensorflow"])
    new_b3, _ = Adam().step(np.zeros(10), g, Adam().start(np.zeros(10)))
    np.testing.assert_allclose(new_b3, -golden["adam_defaults"]["alpha"], rtol=1e-6)


def test_figure_10b_needs_the_papers_epsilon(golden):
    a3 = np.array(golden["table_3_first_prediction"]["a3_tensorflow"])
    g = (a3 - target(golden)).ravel()
    counted_once = State(1, {"m": np.zeros(10), "v": np.zeros(10)})
    new_b3, _ = Adam(epsilon_form="framework").step(np.zeros(10), g, counted_once)
    expected = golden["figure_10b_bias_update"]["new_b3_from_zero"]
    assert np.abs(new_b3 / expected - 1).min() > 1e-7


def test_adam_defaults(golden):
    adam, expected = Adam(), golden["adam_defaults"]
    assert (adam.learning_rate, adam.beta1) == (expected["alpha"], expected["beta1"])
    assert (adam.beta2, adam.epsilon) == (expected["beta2"], expected["epsilon"])


def test_updates_of_the_training(golden, rng):
    expected = golden["training"]
    x = y = np.empty((expected["examples"], 0), np.float32)
    batches = list(shuffled(x, y, expected["batch_size"])(0, rng))
    assert len(batches) == expected["updates_per_epoch"]
    assert len(batches) * expected["epochs"] == expected["updates"]


def test_a_training_begins_where_the_essays_did(rng):
    network = Network.random(rng=rng)
    progress = begin(network, Plan(Schedule(epochs=20)))
    assert progress.state.t == 0
    for layer in network.layers:
        limit = np.sqrt(6 / sum(layer.W.shape))  # Glorot uniform
        assert 0.99 * limit < np.abs(layer.W).max() <= limit
        assert abs(layer.W.mean()) < 0.05 * limit
        assert not layer.b.any()
