"""What a foreign file holds: a chain of dense layers, and how it becomes weights of ours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from digitpad.limits import MOST_PARAMETERS, MOST_WEIGHT_LAYERS
from digitpad.network.functions import ACTIVATIONS, Array
from digitpad.network.network import HIDDEN, OUTPUT, SIZES, Network
from digitpad.weights.format import DIGITS, Weights, require_usable

LINEAR = "linear"
"""The activation of a layer that has none."""
NO_SOFTMAX = "its last layer has no softmax; one is set after it"


@dataclass(frozen=True, eq=False)
class DenseLayer:
    """A dense layer as a file has it.

    Parameters
    ----------
    name : str
    W : Array, shape (in, out)
    b : Array, shape (out,)
    activation : str or None
        A name in ACTIVATIONS, LINEAR for none, None where the format does not say.
    """

    name: str
    W: Array
    b: Array
    activation: str | None = None


@dataclass(frozen=True)
class Runtime:
    """The program that a format comes from, with a file loaded.

    Parameters
    ----------
    name : str
        With its version.
    outputs : callable
        784 inputs of N examples to the 10 outputs.
    sums : bool
        Whether these are sums, to which softmax is left to be applied.
    """

    name: str
    outputs: Callable[[Array], Array]
    sums: bool = False


@dataclass(frozen=True, eq=False)
class ForeignModel:
    """A network of another program.

    Parameters
    ----------
    layers : tuple of DenseLayer
    temperature : float
        See `Weights`; 1 where the file says nothing.
    runtime : callable or None
        Starts the format's own program for what became this network; returns None where it is
        not installed.
    """

    layers: tuple[DenseLayer, ...]
    temperature: float = 1.0
    runtime: Callable[[Network], Runtime | None] | None = None

    @property
    def ends_in_softmax(self) -> bool:
        """Whether its outputs are probabilities as they are; otherwise they are sums."""
        return self.layers[-1].activation in (OUTPUT, None)


def foreign_layers(network: Network) -> tuple[DenseLayer, ...]:
    """Return a network's layers."""
    return tuple(
        DenseLayer(f"layer {number}", layer.W, layer.b, layer.activation)
        for number, layer in enumerate(network.layers, start=1)
    )


def weights_of(model: ForeignModel, activations: Sequence[str] | None = None) -> Weights:
    """Return the weights that `model` is.

    Parameters
    ----------
    model : ForeignModel
    activations : sequence of str, optional
        One a layer, for a format that holds none; relu and at last softmax unless given.

    Raises
    ------
    ValueError
        If it is no network of ours: a chain of dense layers from 784 to 10.
    """
    layers = _activated(model.layers, activations)
    _require_chain(layers)
    dtype = np.float64 if any(each.W.dtype == np.float64 for each in layers) else np.float32
    theta = np.concatenate([part.ravel() for each in layers for part in (each.W, each.b)])
    sizes = (len(layers[0].W), *(each.b.size for each in layers))
    functions = tuple(str(each.activation) for each in layers)
    weights = Weights(Network(sizes, functions, theta.astype(dtype)), DIGITS, model.temperature)
    require_usable(weights)
    return weights


def _activated(
    layers: Sequence[DenseLayer], activations: Sequence[str] | None
) -> tuple[DenseLayer, ...]:
    """Return the layers with their activations, and a softmax where the last has none."""
    known = [each.activation for each in layers]
    if None in known:
        known = list(activations or (*[HIDDEN] * (len(layers) - 1), OUTPUT))
    elif activations is not None:
        raise ValueError(f"it says itself what its activations are: {', '.join(map(str, known))}")
    if len(known) != len(layers):
        raise ValueError(f"{len(known)} activations were named for its {len(layers)} layers")
    if known[-1:] == [LINEAR]:
        known[-1] = OUTPUT
    return tuple(replace(each, activation=f) for each, f in zip(layers, known, strict=True))


def _require_chain(layers: Sequence[DenseLayer]) -> None:
    if not 0 < len(layers) <= MOST_WEIGHT_LAYERS:
        raise ValueError(
            f"it has {len(layers)} dense layers, {MOST_WEIGHT_LAYERS} at most are read"
        )
    for each in layers:
        _require_layer(each)
    shapes = ", ".join(f"{each.name} {each.W.shape[0]}-{each.W.shape[1]}" for each in layers)
    if any(one.W.shape[1] != two.W.shape[0] for one, two in pairwise(layers)):
        raise ValueError(f"its layers are no chain: {shapes}")
    if (layers[0].W.shape[0], layers[-1].W.shape[1]) != (SIZES[0], SIZES[-1]):
        raise ValueError(f"it must lead from {SIZES[0]} inputs to {SIZES[-1]} outputs: {shapes}")
    if sum(each.W.size + each.b.size for each in layers) > MOST_PARAMETERS:
        raise ValueError(f"it has more than {MOST_PARAMETERS:,} parameters")


def _require_layer(layer: DenseLayer) -> None:
    if {layer.W.dtype.kind, layer.b.dtype.kind} != {"f"}:
        raise ValueError(f"{layer.name}: its numbers are {layer.W.dtype}, not floating")
    if layer.W.ndim != 2 or layer.b.shape != layer.W.shape[1:]:
        shapes = f"{layer.W.shape} and {layer.b.shape}"
        raise ValueError(f"{layer.name}: weights and biases of {shapes} are no dense layer")
    if layer.activation == LINEAR:
        raise ValueError(f"{layer.name} has no activation, which only the last may lack")
    if layer.activation not in ACTIVATIONS:
        names = ", ".join(ACTIVATIONS)
        raise ValueError(f"{layer.name}: its activation {layer.activation!r} is none of {names}")
