"""The content of a weights file, and how it stands in arrays.

    format       "digitpad weights"
    version      1
    sizes        (L+1,) int           layer sizes
    activations  (L,) str
    labels       (n_L,) str           what each output stands for
    theta        (n,) float32/64      all parameters, laid out as in Network
    meta         str                  JSON: temperature, provenance, history, optimizer
    slot_*       (n,) optional        the optimizer's vectors
    current      (n,) optional        θ where theta holds its running average
    rehearsal_x  (r, n_0) optional    the rehearsal set's inputs, uint8
    rehearsal_y  (r, n_L) optional    the trained network's answers to them, float32

What is read is checked whole: content that unpacks can be used.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from math import isfinite
from typing import Any

import numpy as np

from digitpad.limits import (
    LARGEST_LOGIT,
    MOST_LABEL,
    MOST_META,
    MOST_OUTPUTS,
    MOST_PARAMETERS,
    MOST_WEIGHT_LAYERS,
)
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import OPTIMIZERS, Optimizer, State
from digitpad.network.training import Epoch
from digitpad.weights.prototypes import Rehearsal

FORMAT, VERSION = "digitpad weights", 1
_STEPS = ("learning_rate", "epsilon")  # all other numbers of an optimizer are below 1
_MOST_T = 2**53  # steps; a float counts no further
_TEMPERATURES = 0.01, 100.0
DIGITS = tuple("0123456789")


@dataclass(frozen=True, eq=False)
class Weights:
    """The content of a weights file.

    Parameters
    ----------
    network : Network
    labels : tuple of str
        What each output stands for.
    temperature : float
        The logits are divided by it, so that confidence means what it says.
    provenance : mapping
        Recipe, seed, data hashes, measured accuracies; whatever JSON can hold.
    history : tuple of Epoch
    optimizer : Optimizer or None
    state : State or None
        The optimizer's state, in the file of an unfinished training.
    current : Array or None
        The last θ, where the network holds the running average.
    rehearsal : Rehearsal or None
        What keeps the network from forgetting while it is taught more.
    """

    network: Network
    labels: tuple[str, ...] = DIGITS
    temperature: float = 1.0
    provenance: Mapping[str, Any] = field(default_factory=dict)
    history: tuple[Epoch, ...] = ()
    optimizer: Optimizer | None = None
    state: State | None = None
    current: Array | None = None
    rehearsal: Rehearsal | None = None


def pack(weights: Weights) -> dict[str, Any]:
    """Return the arrays of a weights file."""
    optimizer, state = weights.optimizer, weights.state
    meta = {
        "temperature": weights.temperature,
        "provenance": dict(weights.provenance),
        "history": [asdict(epoch) for epoch in weights.history],
        "optimizer": optimizer and described(optimizer),
        "t": state and state.t,
    }
    slots = {f"slot_{name}": slot for name, slot in state.slots.items()} if state else {}
    current = {} if weights.current is None else {"current": weights.current}
    return {
        "format": FORMAT,
        "version": VERSION,
        "sizes": np.array(weights.network.sizes),
        "activations": np.array(weights.network.activations),
        "labels": np.array(weights.labels),
        "theta": weights.network.theta,
        "meta": json.dumps(meta, ensure_ascii=False),
        **slots,
        **current,
        **_of_rehearsal(weights.rehearsal),
    }


def unpack(arrays: Mapping[str, np.ndarray]) -> Weights:
    """Return the content that the arrays of a weights file hold.

    Raises
    ------
    ValueError, KeyError, TypeError, AttributeError, OverflowError
        If they are not those of a usable weights file.
    """
    if str(arrays["format"]) != FORMAT:
        raise ValueError(f"its format is {str(arrays['format'])!r}")
    if int(arrays["version"]) != VERSION:
        raise ValueError(f"its version is {arrays['version']}, this program reads {VERSION}")
    network = Network(
        tuple(int(n) for n in _few(arrays["sizes"], MOST_WEIGHT_LAYERS)),
        tuple(str(name) for name in _few(arrays["activations"], MOST_WEIGHT_LAYERS)),
        _finite(arrays["theta"]),
    )
    meta = json.loads(_text(arrays["meta"]))
    optimizer = None if meta["optimizer"] is None else optimizer_of(meta["optimizer"])
    weights = Weights(
        network,
        _labels(arrays["labels"], network),
        temperature_of(meta["temperature"]),
        dict(meta["provenance"].items()),
        _history(meta["history"]),
        optimizer,
        _state(meta["t"], arrays, optimizer, network),
        _like_theta(arrays["current"], network) if "current" in arrays else None,
        _rehearsal(arrays, network) if "rehearsal_x" in arrays else None,
    )
    require_usable(weights)
    return weights


def require_usable(weights: Weights) -> None:
    """Make sure that a network answers with probabilities, whatever it is shown.

    Finite numbers may still be so large that its sums overflow, and its answers are none.

    Raises
    ------
    ValueError
        If its last layer is no softmax, or its numbers are not finite, or too large.
    """
    network = weights.network
    if network.layers[-1].activation != "softmax":
        raise ValueError(f"its outputs are no softmax but {network.layers[-1].activation}")
    if len(network.theta) > MOST_PARAMETERS or network.sizes[-1] > MOST_OUTPUTS:
        raise ValueError(f"its layers {network.sizes} are more than are read")
    _finite(network.theta)
    if not largest_logit(network) <= LARGEST_LOGIT:
        raise ValueError("its numbers are so large that its answers mean nothing")


def largest_logit(network: Network) -> float:
    """Return a bound of all weighted sums for inputs of 0 to 1, inf where it overflows."""
    reach, most = 1.0, 0.0
    with np.errstate(over="ignore"):
        for layer in network.layers:
            sums = np.abs(layer.W).sum(axis=0, dtype=np.float64) * reach + np.abs(layer.b)
            reach = float(sums.max())
            most = max(most, reach)
    return most


def _of_rehearsal(rehearsal: Rehearsal | None) -> dict[str, np.ndarray]:
    return {"rehearsal_x": rehearsal.pixels, "rehearsal_y": rehearsal.y} if rehearsal else {}


def _rehearsal(arrays: Mapping[str, np.ndarray], network: Network) -> Rehearsal:
    found = Rehearsal(arrays["rehearsal_x"], arrays["rehearsal_y"])
    if (found.pixels.shape[1], found.y.shape[1]) != (network.sizes[0], network.sizes[-1]):
        raise ValueError("its rehearsal set does not fit its network")
    return found


def _labels(array: np.ndarray, network: Network) -> tuple[str, ...]:
    labels = tuple(str(label) for label in _few(array, MOST_OUTPUTS))
    if not all(label.isprintable() and len(label) <= MOST_LABEL for label in labels):
        raise ValueError("one of its labels is none")
    if len(labels) != network.sizes[-1]:
        raise ValueError(f"{len(labels)} labels for {network.sizes[-1]} outputs")
    return labels


def _history(epochs: Sequence[Mapping[str, Any]]) -> tuple[Epoch, ...]:
    history = tuple(Epoch(int(e["number"]), float(e["loss"]), float(e["accuracy"])) for e in epochs)
    if not all(isfinite(epoch.loss) and isfinite(epoch.accuracy) for epoch in history):
        raise ValueError("a figure of its history is not finite")
    return history


def described(optimizer: Optimizer) -> dict[str, Any]:
    """Return an optimizer's name and settings, as JSON holds them."""
    name = next(name for name, kind in OPTIMIZERS.items() if type(optimizer) is kind)
    return {"name": name, **asdict(optimizer)}


def optimizer_of(meta: Mapping[str, Any]) -> Optimizer:
    """Return the optimizer that `described` gave `meta` of; ValueError if there is none."""
    if meta["name"] not in OPTIMIZERS:
        raise ValueError(f"its optimizer {meta['name']!r} is unknown")
    kind = OPTIMIZERS[meta["name"]]
    numbers = {each.name: meta[each.name] for each in fields(kind) if type(each.default) is float}
    if not all(isfinite(number) for number in numbers.values()):
        raise ValueError("a setting of its optimizer is not finite")
    if not all(number >= 0 and (name in _STEPS or number < 1) for name, number in numbers.items()):
        raise ValueError("a setting of its optimizer makes no sense")
    return kind(**{each.name: meta[each.name] for each in fields(kind)})


def _state(
    t: int | None,
    arrays: Mapping[str, np.ndarray],
    optimizer: Optimizer | None,
    network: Network,
) -> State | None:
    if t is None:
        return None
    if optimizer is None or not 0 <= t < _MOST_T:
        raise ValueError("its optimizer's state belongs to no optimizer")
    slots = {name: _like_theta(arrays[f"slot_{name}"], network) for name in optimizer.slots}
    return State(int(t), slots)


def _like_theta(array: np.ndarray, network: Network) -> np.ndarray:
    if array.shape != network.theta.shape or array.dtype != network.dtype:
        raise ValueError("what it keeps for resuming does not fit its parameters")
    return _finite(array)


def _few(array: np.ndarray, most: int) -> np.ndarray:
    if array.size > most:
        raise ValueError(f"it has more than {most} layers or labels")
    return array


def _text(array: np.ndarray) -> str:
    if array.ndim or array.dtype.itemsize > 4 * MOST_META:
        raise ValueError(f"its description is none, or has more than {MOST_META:,} characters")
    return str(array)


def _finite(array: np.ndarray) -> np.ndarray:
    if not np.isfinite(array).all():
        raise ValueError("it holds numbers that are not finite")
    return array


def temperature_of(number: float) -> float:
    """Return a temperature that makes sense. Raises ValueError."""
    if not _TEMPERATURES[0] <= number <= _TEMPERATURES[1]:
        raise ValueError(f"its temperature is {number}")
    return float(number)
