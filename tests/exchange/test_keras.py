"""Keras' files as it writes them, what is no chain of dense layers, and what would do harm."""

import io
import json
import os
import zipfile
from importlib.util import find_spec

import numpy as np
import pytest

from digitpad.errors import WeightsError
from digitpad.exchange.comparison import examples
from digitpad.exchange.foreign_model import foreign_layers
from digitpad.exchange.formats import export_weights, import_weights
from digitpad.exchange.hdf5 import dense_name, packed_variables
from digitpad.exchange.keras_config import keras_config
from digitpad.weights.store import Weights
from tests.exchange.conftest import network
from tests.refusals import refusal

h5py = pytest.importorskip("h5py")

THEIRS = network(sizes=(784, 6, 10), activations=("relu", "softmax"))
HIDDEN, OUTPUT = (dict(layer) for layer in keras_config(THEIRS)["config"]["layers"][1:])


@pytest.fixture
def path(tmp_path):
    return tmp_path / "n.keras"


def layer(kind, **settings):
    described = {"module": "keras.layers", "class_name": kind, "registered_name": None}
    return {**described, "config": {"name": kind.lower(), **settings}}


def dense(like, **settings):
    return {**like, "config": {**like["config"], **settings}}


def write(path, layers=(HIDDEN, OUTPUT), variables=None, **more):
    config = {**keras_config(THEIRS), "config": {"name": "theirs", "layers": list(layers)}, **more}
    if variables is None:
        variables = packed_variables(foreign_layers(THEIRS))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("metadata.json", "{}")
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("model.weights.h5", variables)


@pytest.mark.parametrize(
    "layers",
    [
        [HIDDEN, OUTPUT],
        [layer("InputLayer", batch_shape=[None, 28, 28]), layer("Flatten"), HIDDEN, OUTPUT],
        [layer("Reshape", target_shape=[784]), HIDDEN, layer("Dropout", rate=0.2), OUTPUT],
        [dense(HIDDEN, activation="linear"), layer("Activation", activation="relu"), OUTPUT],
        [dense(HIDDEN, activation="linear"), layer("ReLU"), OUTPUT],
        [HIDDEN, dense(OUTPUT, activation="linear"), layer("Softmax", axis=-1)],
        [HIDDEN, dense(OUTPUT, activation=None)],
    ],
)
def test_layers_that_make_the_same_network(layers, path):
    write(path, layers)
    found = import_weights(path)
    np.testing.assert_array_equal(found.weights.network.theta, THEIRS.theta)
    assert found.weights.network.activations == THEIRS.activations
    assert bool(found.notice) == (layers[-1]["config"].get("activation", 0) is None)


def test_more_than_ten_layers_keep_their_order(path):
    sizes = (784, *[6] * 11, 10)
    deep = network(sizes=sizes, activations=(*["tanh"] * 11, "softmax"))
    export_weights(path, Weights(deep), "keras")
    np.testing.assert_array_equal(import_weights(path).weights.network.theta, deep.theta)


def functional(*layers):
    """Return layers as a Functional model has them, each on the one before."""
    before, found = None, []
    for each in layers:
        name = each["config"]["name"]
        tensor = {"class_name": "__keras_tensor__", "config": {"keras_history": [before, 0, 0]}}
        nodes = [{"args": [tensor], "kwargs": {}}] if before else []
        found.append({**each, "name": name, "inbound_nodes": nodes})
        before = name
    return found


def test_a_functional_model_is_followed(path):
    layers = functional(layer("InputLayer"), HIDDEN, OUTPUT)
    write(path, layers, class_name="Functional")
    np.testing.assert_array_equal(import_weights(path).weights.network.theta, THEIRS.theta)
    layers[2]["inbound_nodes"] *= 2
    write(path, layers, class_name="Functional")
    assert "more than a chain" in refusal(import_weights, path, WeightsError)


@pytest.mark.parametrize(
    ("layers", "said"),
    [
        ([layer("Lambda", function={"class_name": "__lambda__"}), HIDDEN, OUTPUT], "it is not run"),
        ([{**HIDDEN, "registered_name": "them>Dense"}, OUTPUT], "a class of its own"),
        ([{**HIDDEN, "module": "os"}, OUTPUT], "a class of its own"),
        ([HIDDEN, layer("LSTM"), OUTPUT], "is a LSTM and not dense"),
        ([HIDDEN, layer("BatchNormalization"), OUTPUT], "is a BatchNormalization"),
        ([dense(HIDDEN, activation="gelu"), OUTPUT], "its activation is none of relu"),
        ([dense(HIDDEN, activation={"class_name": "function"}), OUTPUT], "is none of relu"),
        ([dense(HIDDEN, activation="linear"), OUTPUT], "has no activation"),
        ([dense(HIDDEN, units=7), OUTPUT], "do not fit together"),
        ([dense(HIDDEN, use_bias=False), OUTPUT], "do not fit together"),
        ([HIDDEN, layer("ReLU"), OUTPUT], "must come first"),
        ([dense(HIDDEN, activation=None), layer("ReLU", negative_slope=0.1), OUTPUT], "is a ReLU"),
        ([HIDDEN], "weights of more dense layers"),
        ([HIDDEN, OUTPUT, OUTPUT], "do not fit together"),
        ([HIDDEN] * 300, "more than 256 layers"),
        ([{}], "not Keras 3's"),
        ("none", "not Keras 3's"),
    ],
)
def test_what_is_no_chain_of_dense_layers(layers, said, path):
    write(path, layers)
    assert said in refusal(import_weights, path, WeightsError)


def test_a_model_of_another_class(path):
    write(path, class_name="Agent")
    assert "it is a Agent" in refusal(import_weights, path, WeightsError)


def hdf5(change):
    """Return the variables of THEIRS after a change to the HDF5 file."""
    content = io.BytesIO(packed_variables(foreign_layers(THEIRS)))
    with h5py.File(content, "r+") as file:
        change(file)
    return content.getvalue()


def replaced(name, **how):
    def change(file):
        variables = file["layers/dense/vars"]
        del variables[name]
        variables.create_dataset(name, **how)

    return change


def linked(file):
    del file["layers/dense"]
    file["layers/dense"] = h5py.ExternalLink("/etc/hostname", "/")


def soft(file):
    del file["layers/dense/vars/0"]
    file["layers/dense/vars/0"] = h5py.SoftLink("/layers/dense_1/vars/0")


def virtual(file):
    del file["layers/dense/vars/0"]
    layout = h5py.VirtualLayout((784, 6), "f4")
    layout[:] = h5py.VirtualSource("/etc/hostname", "x", (784, 6))
    file["layers/dense/vars"].create_virtual_dataset("0", layout)


def crowded(file):
    for number in range(300):
        file.create_group(f"layers/extra{number}")


def other_layout(file):
    file.move("layers", "model_weights")


def another_layer(file):
    file["layers/conv2d/vars/0"] = np.ones(3, np.float32)


def no_dense_1(file):
    file.move("layers/dense_1", "layers/dense_2")


HOSTILE_HDF5 = [
    (linked, "lies in another place or file"),
    (soft, "lies in another place or file"),
    (virtual, "packed, or lie in another file"),
    (replaced("0", shape=(784, 6), dtype="f4", external=[("/etc/hostname", 0, 99999)]), "packed"),
    (replaced("0", shape=(784, 6), dtype="f4", compression="gzip", fillvalue=1), "packed"),
    (replaced("0", shape=(10**6, 10**6), dtype="f4"), "more than 4,000,000 parameters"),
    (replaced("0", shape=(784, 6), dtype="f4"), "packed"),
    (replaced("0", data=np.ones((784, 6), "i4")), "neither float32 nor float64"),
    (replaced("0", data="text"), "neither float32 nor float64"),
    (replaced("0", data=np.full((784, 6), np.nan, "f4")), "not finite"),
    (replaced("1", data=np.ones(5, "f4")), "do not fit weights"),
    (crowded, "more than 256 layers"),
    (other_layout, "save it as .keras"),
    (another_layer, "'conv2d' has weights and is not dense"),
    (no_dense_1, "some of its dense layers have no weights"),
]


@pytest.mark.parametrize(("change", "said"), HOSTILE_HDF5)
def test_hostile_variables(change, said, path):
    write(path, variables=hdf5(change))
    assert said in refusal(import_weights, path, WeightsError)


@pytest.mark.parametrize(("change", "said"), HOSTILE_HDF5[:5])
def test_hostile_variables_alone(change, said, tmp_path):
    path = tmp_path / "n.weights.h5"
    path.write_bytes(hdf5(change))
    assert said in refusal(import_weights, path, WeightsError)


def test_a_zip_bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("config.json", "{}")
        archive.writestr("model.weights.h5", bytes(129 * 2**20))
    assert path.stat().st_size < 2**20
    assert "unpacked it is larger than 128 MB" in refusal(import_weights, path, WeightsError)


def test_a_damaged_archive(path):
    write(path)
    path.write_bytes(path.read_bytes()[:3000])
    assert "cut off" in refusal(import_weights, path, WeightsError)


@pytest.fixture
def keras():
    pytest.importorskip("keras")
    backend = next(filter(find_spec, ("tensorflow", "jax", "torch")), None)
    if backend is None:
        pytest.skip("Keras has no backend here")
    os.environ.setdefault("KERAS_BACKEND", backend)
    import keras

    return keras


def test_keras_loads_what_is_exported(keras, path):
    weights = Weights(network())
    said = export_weights(path, weights, "keras")
    assert said.difference < 1e-6
    model = keras.saving.load_model(path)
    assert [each.name for each in model.layers] == [dense_name(i) for i in range(4)]
    theirs = model.predict_on_batch(examples())
    np.testing.assert_allclose(theirs, weights.network.predict(examples()), atol=1e-6)


@pytest.mark.filterwarnings("ignore:__array__ impl:DeprecationWarning")  # Keras' own, with JAX
def test_what_keras_saves_is_imported(keras, path):
    from keras import layers

    model = keras.Sequential(
        [
            *(keras.Input((28, 28)), layers.Flatten(), layers.Dense(6, "tanh", name="theirs")),
            *(layers.Dropout(0.5), layers.Dense(6, use_bias=False), layers.ReLU()),
            *(layers.Dense(10), layers.Softmax()),
        ]
    )
    model.save(path)
    alone = path.with_name("n.weights.h5")
    model.save_weights(alone)
    images = examples().reshape(-1, 28, 28)
    theirs = np.asarray(model.predict_on_batch(images))
    ours = import_weights(path).weights.network
    np.testing.assert_allclose(ours.predict(examples()), theirs, atol=1e-6)
    graph = keras.Model(model.inputs, model.outputs)
    graph.save(path)
    assert np.array_equal(import_weights(path).weights.network.theta, ours.theta)
