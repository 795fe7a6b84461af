"""The list of layers in a Keras file's ``config.json``, read as data: no class is looked up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from digitpad.exchange.chain_builder import ChainBuilder
from digitpad.exchange.foreign_model import LINEAR, DenseLayer
from digitpad.exchange.hdf5 import Variables, dense_name
from digitpad.limits import MOST_FOREIGN_PARTS
from digitpad.network.network import Network

_MODELS = ("Sequential", "Functional", "Model")
_NOTHING = ("InputLayer", "Dropout", "Identity")  # of no effect once the training is over


def keras_config(network: Network) -> Mapping[str, Any]:
    """Return the description of a network as a Sequential of dense layers."""
    dtype = str(network.dtype)
    first = {"batch_shape": [None, network.sizes[0]], "dtype": dtype, "name": "input_layer"}
    layers = [_described("InputLayer", first)]
    for number, layer in enumerate(network.layers):
        dense = {"units": layer.b.size, "activation": layer.activation, "use_bias": True}
        layers.append(_described("Dense", {"name": dense_name(number), "dtype": dtype, **dense}))
    model = {"name": "digitpad", "trainable": True, "layers": layers}
    built = {"build_config": {"input_shape": [None, network.sizes[0]]}}
    return {**_described("Sequential", model), "module": "keras", **built}


def layers_of_config(config: Any, variables: Sequence[Variables]) -> tuple[DenseLayer, ...]:
    """Return the chain that a description and its layers' variables are.

    Raises
    ------
    ValueError
        If there is any layer but those of a chain of dense ones, or no variables for one.
    """
    builder, left = ChainBuilder(), iter(variables)
    for kind, name, settings in _chain(config):
        _add(builder, kind, name, settings, left)
    if next(left, None) is not None:
        raise ValueError("it has weights of more dense layers than it lists")
    return builder.layers


def _add(
    builder: ChainBuilder,
    kind: str,
    name: str,
    settings: Mapping[str, Any],
    left: Iterator[Variables],
) -> None:
    if kind == "Dense":
        W, b = next(left, (None, None))
        if W is None or W.shape[-1:] != (settings["units"],) or (b is None) == settings["use_bias"]:
            raise ValueError(f"its layer {name} and its weights do not fit together")
        builder.add_dense(name, W, b)
        builder.activate(name, settings.get("activation") or LINEAR)
    elif kind == "Activation":
        builder.activate(name, settings["activation"])
    elif kind == "ReLU" and not any(
        map(settings.get, ("max_value", "negative_slope", "threshold"))
    ):
        builder.activate(name, "relu")
    elif kind == "Softmax" and settings.get("axis", -1) in (-1, 1):
        builder.activate(name, "softmax")
    elif kind == "Reshape":
        builder.reshape(name, settings["target_shape"])
    elif kind == "Lambda":
        raise ValueError(f"its layer {name} is a Lambda, a program of its own; it is not run")
    elif kind not in _NOTHING and not _flattens(kind, settings):
        raise ValueError(f"its layer {name} is a {kind[:40]} and not dense")


def _chain(config: Any) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield class, name and settings of each layer, in the order of the pass."""
    if config["class_name"] not in _MODELS:
        raise ValueError(f"it is a {str(config['class_name'])[:40]} and no chain of layers")
    layers = config["config"]["layers"]
    if len(layers) > MOST_FOREIGN_PARTS:
        raise ValueError(f"it has more than {MOST_FOREIGN_PARTS} layers")
    before = None
    for layer in layers:
        kind, settings = str(layer["class_name"]), layer["config"]
        name = str(settings["name"])[:40]
        if layer.get("registered_name") not in (None, kind) or not _is_keras(layer):
            raise ValueError(f"its layer {name} is of a class of its own")
        if config["class_name"] != "Sequential":
            _require_follows(layer, before, name)
        before = str(layer.get("name", name))
        yield kind, name, settings


def _require_follows(layer: Mapping[str, Any], before: str | None, name: str) -> None:
    """Make sure that a layer of a graph takes what the one before gives, and nothing else."""
    sources = [str(each[0]) for each in _histories(layer["inbound_nodes"])]
    if sources != ([] if before is None else [before]):
        raise ValueError(f"its layer {name} makes it more than a chain")


def _histories(value: Any) -> Iterator[Any]:
    """Yield where the tensors come from that a layer is called with."""
    if isinstance(value, dict):
        if "keras_history" in value:
            yield value["keras_history"]
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _histories(each)


def _is_keras(layer: Mapping[str, Any]) -> bool:
    return layer.get("module") in (None, "keras.layers")


def _flattens(kind: str, settings: Mapping[str, Any]) -> bool:
    return kind == "Flatten" and settings.get("data_format") in (None, "channels_last")


def _described(kind: str, settings: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "module": "keras.layers",
        "class_name": kind,
        "config": settings,
        "registered_name": None,
    }
