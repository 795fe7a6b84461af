"""Weights files: a network, where it came from, and what is needed to train it on.

A file is a NumPy ``.npz`` without pickled objects::

    format       "digitpad weights"
    version      1
    sizes        (L+1,) int           layer sizes
    activations  (L,) str
    labels       (n_L,) str           what each output stands for
    theta        (n,) float32/64      all parameters, laid out as in Network
    meta         str                  JSON: temperature, provenance, history, optimizer
    slot_*       (n,) optional        the optimizer's vectors
    current      (n,) optional        θ where theta holds its running average

Files are written beside their name and moved into place, so that a crash leaves
the old one.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import numpy as np

from digitpad.assets import weights_file
from digitpad.errors import WeightsError
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import OPTIMIZERS, Optimizer, State
from digitpad.network.training import Epoch

FORMAT, VERSION = "digitpad weights", 1
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
    """

    network: Network
    labels: tuple[str, ...] = DIGITS
    temperature: float = 1.0
    provenance: Mapping[str, Any] = field(default_factory=dict)
    history: tuple[Epoch, ...] = ()
    optimizer: Optimizer | None = None
    state: State | None = None
    current: Array | None = None


def load_weights(which: str | Path) -> Weights:
    """Read weights by name (``"pen"``, ``"essay"``) or from a file.

    Raises
    ------
    WeightsError
        If there is no such file, or it is damaged, foreign or of another version.
    """
    path = Path(which)
    if not path.suffix and path.name == str(which):
        path = weights_file(str(which))
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return _unpack({name: arrays[name] for name in arrays.files})
    except FileNotFoundError:
        raise WeightsError(path, "no such weights file") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise WeightsError(path, f"not a readable weights file ({error})") from None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsError(path, f"not a digitpad weights file ({error})") from None


def save_weights(path: Path | str, weights: Weights) -> None:
    """Write `weights` to `path`; equal weights give equal bytes.

    Raises
    ------
    WeightsError
        If the file cannot be written.
    """
    path = Path(path)
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=path.name, delete=False) as file:
            np.savez(file, allow_pickle=False, **_pack(weights))
        Path(file.name).replace(path)
    except OSError as error:
        raise WeightsError(path, f"cannot be written ({error.strerror})") from None


def _pack(weights: Weights) -> dict[str, Any]:
    optimizer, state = weights.optimizer, weights.state
    meta = {
        "temperature": weights.temperature,
        "provenance": dict(weights.provenance),
        "history": [asdict(epoch) for epoch in weights.history],
        "optimizer": optimizer and {"name": _name_of(optimizer), **asdict(optimizer)},
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
    }


def _unpack(arrays: Mapping[str, np.ndarray]) -> Weights:
    if str(arrays["format"]) != FORMAT:
        raise ValueError(f"its format is {arrays['format']}")
    if int(arrays["version"]) != VERSION:
        raise ValueError(f"its version is {arrays['version']}, this program reads {VERSION}")
    meta = json.loads(str(arrays["meta"]))
    network = Network(
        tuple(int(n) for n in arrays["sizes"]),
        tuple(str(name) for name in arrays["activations"]),
        _finite(arrays["theta"]),
    )
    labels = tuple(str(label) for label in arrays["labels"])
    if len(labels) != network.sizes[-1]:
        raise ValueError(f"{len(labels)} labels for {network.sizes[-1]} outputs")
    current = arrays.get("current")
    return Weights(
        network,
        labels,
        _positive(meta["temperature"]),
        meta["provenance"],
        tuple(Epoch(**epoch) for epoch in meta["history"]),
        _optimizer(meta["optimizer"]),
        _state(meta["t"], arrays, network),
        None if current is None else _like_theta(current, network),
    )


def _name_of(optimizer: Optimizer) -> str:
    return next(name for name, kind in OPTIMIZERS.items() if type(optimizer) is kind)


def _optimizer(meta: dict[str, Any] | None) -> Optimizer | None:
    return OPTIMIZERS[meta.pop("name")](**meta) if meta else None


def _state(t: int | None, arrays: Mapping[str, np.ndarray], network: Network) -> State | None:
    if t is None:
        return None
    slots = {name[5:]: slot for name, slot in arrays.items() if name.startswith("slot_")}
    return State(int(t), {name: _like_theta(slot, network) for name, slot in slots.items()})


def _like_theta(array: np.ndarray, network: Network) -> np.ndarray:
    if array.shape != network.theta.shape or array.dtype != network.dtype:
        raise ValueError("its optimizer state does not fit its parameters")
    return _finite(array)


def _finite(array: np.ndarray) -> np.ndarray:
    if not np.isfinite(array).all():
        raise ValueError("it holds numbers that are not finite")
    return array


def _positive(number: float) -> float:
    if not 0 < number < float("inf"):
        raise ValueError(f"its temperature is {number}")
    return float(number)
