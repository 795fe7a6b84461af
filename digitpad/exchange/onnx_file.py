"""ONNX: a graph of Gemm, or MatMul and Add, with an activation after each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib.util import find_spec
from math import prod
from typing import Any

import numpy as np

from digitpad.exchange.chain_builder import ChainBuilder
from digitpad.exchange.foreign_model import LINEAR, ForeignModel, Runtime, foreign_layers
from digitpad.exchange.libraries import needed
from digitpad.limits import MOST_FOREIGN_PARTS, MOST_PARAMETERS
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.weights.format import Weights, temperature_of

OPSET, IR_VERSION = 13, 8
TEMPERATURE = "digitpad.temperature"
_DOMAINS = ("", "ai.onnx", "ai.onnx.ml")
_FUNCTIONS = {"Relu": "relu", "Sigmoid": "sigmoid", "Tanh": "tanh", "Softmax": "softmax"}
_AXES = (-1, 1)  # the same thing for rows


def packed_onnx(weights: Weights) -> bytes:
    """Return `weights` as an ONNX model: input ``x``, any number of rows, to ``probabilities``."""
    with needed("onnx"):
        from onnx import helper, numpy_helper  # pyright: ignore[reportMissingImports]
    nodes, tensors, below = [], [], "x"
    layers = foreign_layers(weights.network)
    for i, layer in enumerate(layers, start=1):
        a = "probabilities" if i == len(layers) else f"a{i}"
        tensors += [numpy_helper.from_array(np.ascontiguousarray(layer.W), f"W{i}")]
        tensors += [numpy_helper.from_array(layer.b, f"b{i}")]
        nodes += [helper.make_node("Gemm", [below, f"W{i}", f"b{i}"], [f"z{i}"])]
        nodes += [helper.make_node(str(layer.activation).capitalize(), [f"z{i}"], [a])]
        below = a
    kind = helper.np_dtype_to_tensor_dtype(weights.network.dtype)
    sizes = weights.network.sizes
    first = helper.make_tensor_value_info("x", kind, ["N", sizes[0]])
    last = helper.make_tensor_value_info("probabilities", kind, ["N", sizes[-1]])
    model = helper.make_model(
        helper.make_graph(nodes, "digitpad", [first], [last], tensors),
        producer_name="digitpad",
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
    )
    helper.set_model_props(model, {TEMPERATURE: repr(weights.temperature)})
    return model.SerializeToString(deterministic=True)


def parsed_onnx(content: bytes) -> ForeignModel:
    """Return the network in an ONNX model. Raises ValueError."""
    with needed("onnx"):
        from google.protobuf.message import DecodeError  # pyright: ignore
        from onnx import ModelProto  # pyright: ignore[reportMissingImports]
    try:
        model = ModelProto.FromString(content)
    except DecodeError as error:
        raise ValueError("it is no network in a format that is known, or it is damaged") from error
    graph = model.graph
    if not graph.node:
        raise ValueError("it is no network in a format that is known")
    _require_plain(model)
    layers = _Graph(graph).built().layers
    temperature = {each.key: each.value for each in model.metadata_props}.get(TEMPERATURE, "1")
    sums = bool(layers) and layers[-1].activation == LINEAR
    return ForeignModel(
        layers, temperature_of(float(temperature)), partial(_runtime, content, sums)
    )


def _require_plain(model: Any) -> None:
    graph = model.graph
    parts = len(graph.node), len(graph.initializer), len(graph.input), len(graph.output)
    if max(parts) > MOST_FOREIGN_PARTS:
        raise ValueError(f"it has more than {MOST_FOREIGN_PARTS} nodes or tensors")
    if len(model.functions) or len(graph.sparse_initializer) or len(model.training_info):
        raise ValueError("it has functions, sparse tensors or a training, which are not read")
    if not {each.domain for each in (*model.opset_import, *graph.node)} <= set(_DOMAINS):
        raise ValueError("it has operators that are not ONNX's own")


class _Graph:
    """The nodes of a graph, followed from its input to its output."""

    def __init__(self, graph: Any) -> None:
        self._graph = graph
        self._tensors: dict[str, Array] = {t.name: _array(t) for t in graph.initializer}
        self._builder = ChainBuilder()
        inputs = [each for each in graph.input if each.name not in self._tensors]
        if len(inputs) != 1 or len(graph.output) != 1:
            raise ValueError("it must have one input and one output")
        self._at = inputs[0].name

    def built(self) -> ChainBuilder:
        """Follow them all."""
        for node in self._graph.node:
            if set(node.input) <= {*self._tensors, ""}:
                self._fold(node)
            else:
                self._follow(node)
        if self._at != self._graph.output[0].name:
            raise ValueError("its output is not where its layers end")
        return self._builder

    def _fold(self, node: Any) -> None:
        """Keep what follows from tensors alone: exporters part a matrix from its transposition."""
        given = _attributes(node)
        if node.op_type == "Constant" and "value" in given:
            value = _array(given["value"])
        elif node.op_type == "Identity":
            value = self._tensors[node.input[0]]
        elif node.op_type == "Transpose" and given.get("perm", [1, 0]) == [1, 0]:
            value = self._tensors[node.input[0]].T
        else:
            raise ValueError(f"its operator {_said(node.op_type)} on a tensor is not read")
        self._tensors[node.output[0]] = value

    def _follow(self, node: Any) -> None:
        first, *others = node.input
        if node.op_type == "Add" and others == [self._at]:  # the biases may come first
            first, others = self._at, [first]
        if first != self._at or not {*others} <= {*self._tensors, ""}:
            raise ValueError(f"its operator {_said(node.op_type)} makes it more than a chain")
        self._step(node, [self._tensors[name] for name in others if name])

    def _step(self, node: Any, tensors: list[Array]) -> None:
        kind, given, name = node.op_type, _attributes(node), _said(node.output[0])
        if kind == "Gemm" and tensors:
            _require_plain_product(name, given)
            W = tensors[0].T if given.get("transB", 0) else tensors[0]
            self._builder.add_dense(name, W, *tensors[1:2])
        elif kind == "MatMul" and tensors:
            self._builder.add_dense(name, tensors[0])
        elif kind == "Add" and tensors:
            self._builder.add_bias(name, tensors[0])
        elif kind in _FUNCTIONS and given.get("axis", -1) in _AXES:
            self._builder.activate(name, _FUNCTIONS[kind])
        elif kind == "Reshape" and tensors:
            self._builder.reshape(name, [int(size) for size in tensors[0].ravel()[1:]])
        elif not (kind == "Flatten" and given.get("axis", 1) == 1) and not _does_nothing(node):
            raise ValueError(f"its operator {_said(kind)} is none of a chain of dense layers")
        self._at = node.output[0]


def _does_nothing(node: Any) -> bool:
    """Return whether a step leaves probabilities as they are: softmax of log-softmax is softmax."""
    if node.op_type == "Dropout":
        return len(node.input) < 3  # with a third it may be training
    return node.op_type in ("Identity", "LogSoftmax")


def _require_plain_product(name: str, given: Mapping[str, Any]) -> None:
    factors = given.get("alpha", 1), given.get("beta", 1)
    if factors != (1, 1) or given.get("transA", 0):
        raise ValueError(f"{name}: a Gemm with alpha, beta or transA is not read")


def _attributes(node: Any) -> dict[str, Any]:
    from onnx import helper  # pyright: ignore[reportMissingImports]

    found = {each.name: helper.get_attribute_value(each) for each in node.attribute}
    return {name: list(v) if hasattr(v, "__len__") else v for name, v in found.items()}


def _array(tensor: Any) -> Array:
    """Return a tensor's numbers, which must lie in the file itself."""
    from onnx import TensorProto, numpy_helper  # pyright: ignore[reportMissingImports]

    name = _said(tensor.name or "constant")
    if tensor.data_location == TensorProto.EXTERNAL or len(tensor.external_data):
        raise ValueError(f"its tensor {name} lies in another file; save it with all data inside")
    if tensor.data_type not in (TensorProto.FLOAT, TensorProto.DOUBLE, TensorProto.INT64):
        raise ValueError(f"its tensor {name} is neither float32 nor float64")
    if min(tensor.dims, default=1) < 0 or prod(tensor.dims) > MOST_PARAMETERS:
        raise ValueError(f"its tensor {name} has more than {MOST_PARAMETERS:,} numbers")
    try:
        return numpy_helper.to_array(tensor)
    except (ValueError, TypeError) as error:
        raise ValueError(f"its tensor {name} is not as long as it says") from error


def _said(name: str) -> str:
    return repr(name[:40])


def _runtime(content: bytes, sums: bool, network: Network) -> Runtime | None:
    """Return ONNX Runtime with the model loaded, on one thread."""
    if find_spec("onnxruntime") is None:
        return None
    import onnxruntime  # pyright: ignore[reportMissingImports]

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    try:
        session = onnxruntime.InferenceSession(content, options, ["CPUExecutionProvider"])
    except Exception as error:  # its errors have no common class
        raise ValueError(f"ONNX Runtime cannot load it ({error})") from error
    return Runtime(f"ONNX Runtime {onnxruntime.__version__}", partial(_run, session), sums)


def _run(session: Any, x: Array) -> Array:
    """Return the model's outputs, asked for as many rows at a time as it takes."""
    taken = session.get_inputs()[0]
    rows, *shape = taken.shape
    shape = shape if shape and all(isinstance(size, int) for size in shape) else [x.shape[1]]
    x = x.astype(np.float64 if "double" in taken.type else np.float32)
    step = rows if isinstance(rows, int) else len(x)
    if not 0 < step <= len(x) or len(x) % step or prod(shape) != x.shape[1]:
        raise ValueError(f"its input has the shape {taken.shape}")
    batches = x.reshape(-1, step, *shape)
    return np.concatenate([session.run(None, {taken.name: batch})[0] for batch in batches])
