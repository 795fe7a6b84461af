"""ONNX as other programs write it, and what is no chain of dense layers."""

import numpy as np
import pytest

from digitpad.errors import WeightsError
from digitpad.exchange.comparison import examples
from digitpad.exchange.foreign_model import NO_SOFTMAX
from digitpad.exchange.formats import import_weights
from tests.refusals import refusal

pytest.importorskip("onnx")
from onnx import TensorProto, helper, numpy_helper

RNG = np.random.default_rng(5)
W1, W2 = (RNG.normal(0, 0.1, s).astype(np.float32) for s in [(784, 7), (7, 10)])
b1, b2 = (RNG.normal(0, 0.1, n).astype(np.float32) for n in (7, 10))
TENSORS = {"W1": W1, "W2": W2, "V1": W1.T, "V2": W2.T, "b1": b1, "b2": b2}
FIRST = [("Gemm", "x W1 b1", "z1"), ("Relu", "z1", "a1")]
SECOND = [("Gemm", "a1 W2 b2", "z2"), ("Softmax", "z2", "y")]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "n.onnx"


def write(path, nodes, shape=("N", 784), change=lambda model: None, **more):
    """Write a graph of (operator, inputs, outputs, attributes), with the tensors it names."""
    tensors = {**TENSORS, **more}
    made, used = [], {}
    for kind, inputs, outputs, *attributes in nodes:
        names = inputs.split(" ")
        used |= {name: tensors[name] for name in names if name in tensors}
        made.append(helper.make_node(kind, names, outputs.split(), **dict(*attributes)))
    graph = helper.make_graph(
        made,
        "theirs",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(np.ascontiguousarray(t), name) for name, t in used.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    change(model)
    path.write_bytes(model.SerializeToString())


@pytest.mark.parametrize(
    "nodes",
    [
        FIRST + SECOND,
        [("Gemm", "x V1 b1", "z1", {"transB": 1}), FIRST[1], *SECOND],
        [("MatMul", "x W1", "p"), ("Add", "p b1", "z1"), FIRST[1], *SECOND],
        [("MatMul", "x W1", "p"), ("Add", "b1 p", "z1"), FIRST[1], *SECOND],
        [("Transpose", "V1", "T"), ("Gemm", "x T b1", "z1"), FIRST[1], *SECOND],
        [("Flatten", "x", "f"), ("Gemm", "f W1 b1", "z1"), FIRST[1], *SECOND],
        [("Reshape", "x rows", "f"), ("Gemm", "f W1 b1", "z1"), FIRST[1], *SECOND],
        [*FIRST, ("Identity", "a1", "i"), ("Gemm", "i W2 b2", "z2"), SECOND[1]],
        [*FIRST, SECOND[0], ("Softmax", "z2", "y", {"axis": 1})],
    ],
)
def test_what_exporters_write_is_the_same_network(nodes, path):
    write(path, nodes, rows=np.array([-1, 784]))
    found = import_weights(path)
    one, two = found.weights.network.layers
    for ours, theirs in ((one.W, W1), (one.b, b1), (two.W, W2), (two.b, b2)):
        np.testing.assert_array_equal(ours, theirs)
    assert found.weights.network.activations == ("relu", "softmax")
    assert not found.notice


@pytest.mark.parametrize("shape", [("N", 1, 28, 28), (1, 784), (None, 28, 28), (4, 784)])
def test_inputs_of_other_shapes_are_run_as_well(shape, path):
    pytest.importorskip("onnxruntime")
    write(path, [("Flatten", "x", "f"), ("Gemm", "f W1 b1", "z1"), FIRST[1], *SECOND], shape)
    said = import_weights(path).comparison
    assert said is not None
    assert said.difference < 1e-6


@pytest.mark.parametrize("last", [("Identity", "z2", "y"), ("LogSoftmax", "z2", "y")])
def test_sums_get_their_softmax_and_it_is_told(last, path):
    pytest.importorskip("onnxruntime")
    write(path, [*FIRST, SECOND[0], last])
    found = import_weights(path)
    assert found.notice == NO_SOFTMAX
    assert found.comparison.difference < 1e-6
    x = examples()
    z = np.maximum(x @ W1 + b1, 0) @ W2 + b2
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(found.weights.network.predict(x), p, atol=1e-6)


def external(model):
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="/etc/passwd")


def cut(model):
    model.graph.initializer[0].raw_data = b"1234"


def huge(model):
    model.graph.initializer[0].dims[:] = [2**40, 2**40]


def whole_numbers(model):
    model.graph.initializer[0].CopyFrom(numpy_helper.from_array(np.ones((784, 7), np.int64), "W1"))


def foreign_operator(model):
    model.graph.node[1].domain = "com.example"


def two_outputs(model):
    model.graph.output.add().name = "z1"


def inner_output(model):
    model.graph.output[0].name = "z2"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (external, "lies in another file"),
        (cut, "not as long as it says"),
        (huge, "has more than 4,000,000 numbers"),
        (whole_numbers, "its numbers are int64"),
        (foreign_operator, "not ONNX's own"),
        (two_outputs, "one output"),
        (inner_output, "not where its layers end"),
        (lambda model: model.graph.ClearField("node"), "no network in a format that is known"),
    ],
)
def test_damaged_and_hostile_models(change, said, path):
    write(path, FIRST + SECOND, change=change)
    assert said in refusal(import_weights, path, WeightsError)


@pytest.mark.parametrize(
    ("nodes", "said"),
    [
        ([("Gemm", "x W1 b1", "z1", {"alpha": 2.0}), FIRST[1], *SECOND], "alpha, beta or transA"),
        ([*FIRST, ("Conv", "a1 W2", "z2"), SECOND[1]], "'Conv' is none of a chain"),
        ([("Relu", "x", "r"), ("Gemm", "r W1 b1", "z1"), FIRST[1], *SECOND], "must come first"),
        ([FIRST[0], ("Gemm", "z1 W2 b2", "z2"), SECOND[1]], "has no activation"),
        ([*FIRST, SECOND[0], ("Relu", "z2", "y")], "no softmax but relu"),
        ([*FIRST, SECOND[0], ("Softmax", "z2", "y", {"axis": 0})], "'Softmax' is none"),
        ([FIRST[0], ("Add", "z1 x", "s"), ("Relu", "s", "a1"), *SECOND], "more than a chain"),
        ([("Gemm", "x W2 b2", "y")], "from 784 inputs to 10 outputs"),
        ([*FIRST, ("Gemm", "a1 W1 b1", "z2"), SECOND[1]], "no chain"),
        ([("Gemm", "x x b1", "z1"), FIRST[1], *SECOND], "more than a chain"),
        ([("Gemm", "x W1 b2", "z1"), FIRST[1], *SECOND], "do not fit"),
        ([*FIRST, ("Reshape", "a1 rows", "r"), ("Gemm", "r W2 b2", "y")], "input must have"),
        ([("Exp", "W1", "E"), ("Gemm", "x E b1", "z1"), FIRST[1], *SECOND], "'Exp' on a tensor"),
    ],
)
def test_what_is_no_chain_of_dense_layers(nodes, said, path):
    write(path, nodes, rows=np.array([-1, 49]))
    assert said in refusal(import_weights, path, WeightsError)


@pytest.mark.parametrize(
    ("value", "said"), [(np.nan, "not finite"), (np.inf, "not finite"), (1e30, "mean nothing")]
)
def test_numbers_that_mean_nothing(value, said, path):
    write(path, FIRST + SECOND, W1=np.full((784, 7), value, np.float32))
    assert said in refusal(import_weights, path, WeightsError)


def test_a_dropout_that_may_be_training(path):
    nodes = [*FIRST, ("Dropout", "a1 rate on", "d"), ("Gemm", "d W2 b2", "z2"), SECOND[1]]
    write(path, nodes, rate=np.array(0.5, np.float32), on=np.array(1))
    assert "'Dropout' is none" in refusal(import_weights, path, WeightsError)
