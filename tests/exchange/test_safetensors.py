"""safetensors by PyTorch's names and by others."""

import json

import numpy as np
import pytest

from digitpad.errors import WeightsError
from digitpad.exchange.formats import export_weights, import_weights
from digitpad.weights.store import Weights
from tests.exchange.conftest import network
from tests.refusals import refusal

pytest.importorskip("safetensors")
from safetensors.numpy import load_file, save_file


@pytest.fixture
def path(tmp_path):
    return tmp_path / "n.safetensors"


def tensors(names=("fc1", "fc2", "fc10"), matrix="weight", bias="bias", transpose=True):
    """Return a network of 784-6-6-10, its second matrix square, by the names of its layers."""
    layers = network(sizes=(784, 6, 6, 10), activations=("relu", "relu", "softmax")).layers
    found = {}
    for name, layer in zip(names, layers, strict=True):
        found[f"{name}.{matrix}"] = np.ascontiguousarray(layer.W.T if transpose else layer.W)
        found[f"{name}.{bias}"] = layer.b
    return found


def test_names_tell_which_way_a_matrix_stands_and_which_layer_is_next(path):
    expected = network(sizes=(784, 6, 6, 10), activations=("relu", "relu", "softmax"))
    for given in (tensors(), tensors(matrix="kernel", transpose=False)):
        save_file(given, path)
        found = import_weights(path).weights.network
        np.testing.assert_array_equal(found.theta, expected.theta)
        assert found.activations == expected.activations


def test_activations_may_be_named_where_it_holds_none(path):
    save_file(tensors(), path)
    names = ("tanh", "sigmoid", "softmax")
    assert import_weights(path, names).weights.network.activations == names
    with pytest.raises(WeightsError, match="2 activations were named for its 3 layers"):
        import_weights(path, names[1:])


def test_what_is_written_is_a_state_of_pytorch(path):
    weights = Weights(network())
    export_weights(path, weights, "safetensors")
    state = load_file(path)
    assert sorted(state) == sorted(f"{i}.{n}" for i in (0, 2, 4, 6) for n in ("weight", "bias"))
    for i, layer in enumerate(weights.network.layers):
        np.testing.assert_array_equal(state[f"{2 * i}.weight"], layer.W.T)
    with pytest.raises(WeightsError, match="says itself"):
        import_weights(path, ("relu", "relu", "relu", "softmax"))


def test_float16_comes_in_exactly(path):
    save_file({name: t.astype(np.float16) for name, t in tensors().items()}, path)
    found = import_weights(path).weights.network
    assert found.dtype == np.float32
    np.testing.assert_array_equal(found.layers[1].W, tensors()["fc2.weight"].astype(np.float16).T)


def test_in_pytorch(path):
    torch = pytest.importorskip("torch")
    weights = Weights(network(sizes=(784, 6, 10), activations=("relu", "softmax")))
    export_weights(path, weights, "safetensors")
    model = torch.nn.Sequential(
        *(torch.nn.Linear(784, 6), torch.nn.ReLU(), torch.nn.Linear(6, 10), torch.nn.Softmax(1))
    )
    model.load_state_dict({name: torch.tensor(t) for name, t in load_file(path).items()})
    x = np.random.default_rng(1).random((4, 784), np.float32)
    theirs = model(torch.tensor(x)).detach().numpy()
    np.testing.assert_allclose(theirs, weights.network.predict(x), atol=1e-6)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"fc1.running_mean": np.ones(6, np.float32)}, "are no dense layer"),
        ({"conv.weight": np.ones((6, 1, 3, 3), np.float32)}, "are no dense layer"),
        ({"fc2.weight": np.ones((6, 6), np.int32)}, "none of F16, F32, F64"),
        ({"fc2.weight": np.ones((5, 6), np.float32)}, "are no dense layer"),
        ({"fc2.weight": np.full((6, 6), np.nan, np.float32)}, "not finite"),
        ({"fc3.weight": np.ones((6, 6), np.float32)}, "has no activation"),
    ],
)
def test_what_is_no_chain_of_dense_layers(change, said, path):
    save_file({**tensors(), **change}, path)
    if "fc3.weight" in change:  # without biases it is a layer like the others
        assert len(import_weights(path).weights.network.layers) == 4
    else:
        assert said in refusal(import_weights, path, WeightsError)


@pytest.mark.parametrize(
    "header",
    [
        {"0.weight": {"dtype": "F32", "shape": [2**40, 784], "data_offsets": [0, 2**51]}},
        {"0.weight": {"dtype": "F32", "shape": [-1, 784], "data_offsets": [0, 4]}},
        {"0.weight": {"dtype": "F32", "shape": "wide", "data_offsets": [0, 4]}},
        {"0.weight": 3},
        {str(i): {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]} for i in range(300)},
        [],
    ],
)
def test_headers_that_say_too_much(header, path):
    content = json.dumps(header).encode()
    path.write_bytes(len(content).to_bytes(8, "little") + content + bytes(16))
    refusal(import_weights, path, WeightsError)
