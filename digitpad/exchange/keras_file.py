"""Keras 3: ``.keras``, a zip of a description and of variables, and ``.weights.h5`` alone."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from digitpad.archives import Archive
from digitpad.exchange.foreign_model import DenseLayer, ForeignModel, Runtime, foreign_layers
from digitpad.exchange.hdf5 import Variables, dense_name, dense_variables, packed_variables
from digitpad.exchange.keras_config import keras_config, layers_of_config
from digitpad.json_files import json_of
from digitpad.network.network import Network
from digitpad.weights.format import Weights

CONFIG, METADATA, VARIABLES = "config.json", "metadata.json", "model.weights.h5"
_WRITTEN_AS = {"keras_version": "3.3.0", "date_saved": "1980-01-01@00:00:00"}
_BACKENDS = ("tensorflow", "jax", "torch")


def packed_keras(weights: Weights) -> bytes:
    """Return `weights` as the content of a ``.keras`` file; equal weights give equal bytes."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, member in (
            (METADATA, json.dumps(_WRITTEN_AS)),
            (CONFIG, json.dumps(keras_config(weights.network))),
            (VARIABLES, packed_keras_weights(weights)),
        ):
            archive.writestr(zipfile.ZipInfo(name), member)
    return content.getvalue()


def packed_keras_weights(weights: Weights) -> bytes:
    """Return `weights` as the content of a ``.weights.h5`` file."""
    return packed_variables(foreign_layers(weights.network))


def parsed_keras(archive: Archive) -> ForeignModel:
    """Return the network in a ``.keras`` file. Raises ValueError."""
    content = archive[VARIABLES]
    variables = dense_variables(content)
    try:
        layers = layers_of_config(json_of(archive[CONFIG]), variables)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("its description is not Keras 3's") from error
    return ForeignModel(layers, runtime=partial(_runtime, content, variables))


def parsed_keras_weights(content: bytes) -> ForeignModel:
    """Return the network in a ``.weights.h5`` file, activations unsaid. Raises ValueError."""
    layers, variables = [], dense_variables(content)
    for number, (W, b) in enumerate(variables):
        b = np.zeros(W.shape[-1:], W.dtype) if b is None else b
        layers.append(DenseLayer(dense_name(number), W, b))
    return ForeignModel(tuple(layers), runtime=partial(_runtime, content, variables))


def _runtime(content: bytes, variables: Sequence[Variables], network: Network) -> Runtime | None:
    """Return Keras with dense layers of its own, which it fills from the file by itself.

    It is not asked to load the whole: that would look up classes that the file names. Some of
    its backends round float64, which is not compared.
    """
    keras = _keras() if network.dtype == np.float32 else None
    if keras is None:
        return None
    model = keras.Sequential([keras.Input((network.sizes[0],))])
    for layer, (_, b) in zip(network.layers, variables, strict=True):
        model.add(keras.layers.Dense(layer.b.size, layer.activation, use_bias=b is not None))
    with TemporaryDirectory() as folder:
        path = Path(folder) / VARIABLES
        path.write_bytes(content)
        try:
            model.load_weights(path)
        except ValueError as error:  # not where Keras 3 has them
            raise ValueError(f"Keras cannot load it ({error})") from error
    name = f"Keras {keras.__version__} on {keras.backend.backend()}"
    return Runtime(name, lambda x: np.asarray(model.predict_on_batch(x)))


def _keras():
    """Return Keras where it and one of its backends are installed."""
    if find_spec("keras") is None:
        return None
    if "KERAS_BACKEND" not in os.environ:  # it would take TensorFlow, installed or not
        backend = next(filter(find_spec, _BACKENDS), None)
        if backend is None:
            return None
        os.environ["KERAS_BACKEND"] = backend
    import keras  # pyright: ignore[reportMissingImports]

    return keras
