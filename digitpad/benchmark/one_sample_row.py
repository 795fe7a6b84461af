"""One sample: from 784 numbers to ten probabilities, as each library does it by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import numpy as np

from digitpad.benchmark.timing import BenchmarkRow, Case, alternate
from digitpad.network.functions import Array
from digitpad.network.network import Network

TIMES = 300
MOST_OF_ONNXRUNTIME = 0.9
THREE_PRODUCTS = "the three matrix products alone"
Forward = Callable[[], object]


def one_sample_row(peers: Sequence[str], rounds: int, times: int = TIMES) -> BenchmarkRow:
    """Time the pass of one sample in turn with `peers`, keys of PEERS."""
    network = Network.random(rng=np.random.default_rng(0))
    x = np.random.default_rng(1).random(network.sizes[0]).astype(network.dtype)
    W = [layer.W for layer in network.layers]
    cases = [
        Case("digitpad", lambda: network.predict(x), times),
        Case("digitpad, with its trace", lambda: network.forward(x), times),
        *(Case(name, PEERS[name](network, x), times) for name in peers),
        Case(THREE_PRODUCTS, lambda: x @ W[0] @ W[1] @ W[2], times),
    ]
    measure, target = (
        ("onnxruntime", MOST_OF_ONNXRUNTIME) if "onnxruntime" in peers else (THREE_PRODUCTS, None)
    )
    return BenchmarkRow("one sample", alternate(cases, rounds), target, measure)


def with_onnxruntime(network: Network, x: Array) -> Forward:
    """Return `run` of the same network in ONNX Runtime, one thread."""
    import onnxruntime  # pyright: ignore[reportMissingImports]
    from onnx import TensorProto, helper, numpy_helper  # pyright: ignore[reportMissingImports]

    nodes, weights, below = [], [], "x"
    for i, layer in enumerate(network.layers):
        weights += [numpy_helper.from_array(layer.W, f"W{i}")]
        weights += [numpy_helper.from_array(layer.b, f"b{i}")]
        nodes.append(helper.make_node("Gemm", [below, f"W{i}", f"b{i}"], [f"z{i}"]))
        nodes.append(helper.make_node(layer.activation.capitalize(), [f"z{i}"], [f"a{i}"]))
        below = f"a{i}"
    first, last = (
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, size])
        for name, size in (("x", network.sizes[0]), (below, network.sizes[-1]))
    )
    model = helper.make_model(
        helper.make_graph(nodes, "digitpad", [first], [last], weights),
        opset_imports=[helper.make_opsetid("", 13)],
        ir_version=8,
    )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    given = {"x": x[None]}
    return lambda: session.run(None, given)


def with_sklearn(network: Network, x: Array) -> Forward:
    """Return `predict_proba` of scikit-learn's network of the same shape."""
    from sklearn.neural_network import MLPClassifier  # pyright: ignore[reportMissingImports]

    model = MLPClassifier(network.sizes[1:-1])
    labels = np.arange(network.sizes[-1])
    model.partial_fit(np.zeros((len(labels), len(x)), x.dtype), labels, classes=labels)
    model.coefs_ = [layer.W for layer in network.layers]
    model.intercepts_ = [layer.b for layer in network.layers]
    row = x[None]
    return lambda: model.predict_proba(row)


def with_torch(network: Network, x: Array) -> Forward:
    """Return the same network's pass in PyTorch, without gradients."""
    import torch  # pyright: ignore[reportMissingImports]

    torch.set_num_threads(1)
    layers = [(torch.tensor(each.W.T.copy()), torch.tensor(each.b)) for each in network.layers]
    row = torch.tensor(x[None])

    def forward() -> object:
        a = row
        with torch.inference_mode():
            for W, b in layers[:-1]:
                a = torch.relu(torch.nn.functional.linear(a, W, b))
            return torch.nn.functional.linear(a, *layers[-1]).softmax(dim=1)

    return forward


PEERS: Mapping[str, Callable[[Network, Array], Forward]] = MappingProxyType(
    {"onnxruntime": with_onnxruntime, "sklearn": with_sklearn, "torch": with_torch}
)
