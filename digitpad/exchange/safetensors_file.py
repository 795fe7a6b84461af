"""safetensors: the state of PyTorch's layers, ``0.weight``, ``0.bias``, ``2.weight`` and on.

PyTorch's ``weight`` is (out, in); ``kernel`` and ``W`` are (in, out), as Flax, Keras and the
essay have them. The names tell, so that a square matrix is no question. Layers come in the
order of their names. What is written fits ``Sequential(Linear, ReLU, Linear, ...)``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from math import prod
from typing import Any

import numpy as np

from digitpad.exchange.foreign_model import DenseLayer, ForeignModel, foreign_layers
from digitpad.exchange.libraries import needed
from digitpad.json_files import json_of
from digitpad.limits import MOST_FOREIGN_PARTS, MOST_PARAMETERS
from digitpad.network.functions import Array
from digitpad.weights.format import Weights, temperature_of

REMARK = "digitpad"
_TRANSPOSED = {"weight": True, "kernel": False, "W": False}
_BIASES = ("bias", "b")
_KINDS = ("F16", "F32", "F64")
_LENGTH = 8  # bytes that say how long the header is


def packed_safetensors(weights: Weights) -> bytes:
    """Return `weights` as safetensors."""
    with needed("safetensors"):
        from safetensors.numpy import save  # pyright: ignore[reportMissingImports]
    tensors = {}
    for i, layer in enumerate(foreign_layers(weights.network)):
        tensors[f"{2 * i}.weight"] = np.ascontiguousarray(layer.W.T)
        tensors[f"{2 * i}.bias"] = layer.b
    said = {"activations": weights.network.activations, "temperature": weights.temperature}
    # One remark: of several the library does not keep the order.
    return save(tensors, {REMARK: json.dumps(said)})


def is_safetensors(content: bytes) -> bool:
    """Return whether bytes begin as safetensors do: a length, and a list in JSON."""
    length = int.from_bytes(content[:_LENGTH], "little")
    return content[_LENGTH : _LENGTH + 1] == b"{" and 0 < length <= len(content) - _LENGTH


def parsed_safetensors(content: bytes) -> ForeignModel:
    """Return the network in safetensors. Raises ValueError."""
    with needed("safetensors"):
        from safetensors import SafetensorError  # pyright: ignore[reportMissingImports]
        from safetensors.numpy import load  # pyright: ignore[reportMissingImports]
    said = _checked_header(content)
    try:
        tensors = load(content)
    except (SafetensorError, ValueError) as error:
        raise ValueError("it is damaged") from error
    names = sorted({name.rpartition(".")[0] for name in tensors}, key=natural)
    functions = said.get("activations", [None] * len(names))
    if len(functions) != len(names):
        raise ValueError("its activations do not fit its layers")
    layers = tuple(_layer(tensors, name, f) for name, f in zip(names, functions, strict=True))
    return ForeignModel(layers, temperature_of(said.get("temperature", 1)))


def natural(name: str) -> tuple[Any, ...]:
    """Return what sorts names by the numbers in them: ``fc10`` after ``fc9``."""
    return tuple(
        (1, int(part), "") if part.isdecimal() and len(part) < 10 else (0, 0, part)
        for part in re.split(r"(\d+)", name)
    )


def _checked_header(content: bytes) -> Mapping[str, Any]:
    """Return what is remarked of digitpad, once it is known how much all the rest would take."""
    length = int.from_bytes(content[:_LENGTH], "little")
    header = json_of(content[_LENGTH : _LENGTH + length])
    remark = header.pop("__metadata__", {}).get(REMARK, "{}")
    if len(header) > MOST_FOREIGN_PARTS:
        raise ValueError(f"it has more than {MOST_FOREIGN_PARTS} tensors")
    for name, tensor in header.items():
        if tensor["dtype"] not in _KINDS:
            raise ValueError(f"its tensor {name[:40]!r} is none of {', '.join(_KINDS)}")
        if prod(tensor["shape"]) > MOST_PARAMETERS:
            raise ValueError(f"its tensor {name[:40]!r} has more than {MOST_PARAMETERS:,} numbers")
    return json_of(remark.encode())


def _layer(tensors: Mapping[str, Array], name: str, activation: str | None) -> DenseLayer:
    prefix = f"{name}." if name else ""
    own = {
        key.rpartition(".")[2]: t for key, t in tensors.items() if key.rpartition(".")[0] == name
    }
    matrices, biases = own.keys() & _TRANSPOSED.keys(), own.keys() & {*_BIASES}
    if len(matrices) != 1 or len(biases) > 1 or own.keys() - matrices - biases:
        raise ValueError(f"its tensors {prefix}{', '.join(sorted(own))[:80]} are no dense layer")
    (kind,) = matrices
    W = own[kind].T if _TRANSPOSED[kind] else own[kind]
    b = own[biases.pop()] if biases else np.zeros(W.shape[-1:], W.dtype)
    return DenseLayer(name or kind, W, b, activation)
