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
the old one. What is read is checked whole: a file that loads can be used.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields
from math import isfinite
from pathlib import Path
from tempfile import TemporaryDirectory
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
    named = weights_file(str(which))
    path = named if Path(which).name == str(which) and named.is_file() else Path(which)
    try:
        return _unpack(_arrays(path))
    except FileNotFoundError as error:
        raise WeightsError(which, "there are no such weights, by name or as a file") from error
    except _DAMAGED as error:
        raise WeightsError(path, "it is damaged") from error
    except OSError as error:
        raise WeightsError(path, f"it cannot be read ({error.strerror or error})") from error
    except KeyError as error:
        raise WeightsError(path, f"it is no digitpad weights file: it lacks {error}") from error
    except (TypeError, AttributeError, OverflowError) as error:
        raise WeightsError(path, "it is no digitpad weights file: a wrong type in it") from error
    except ValueError as error:
        said = " ".join(str(error).split())  # NumPy's own run over several lines
        raise WeightsError(path, f"it is no usable weights file: {said}") from error


def save_weights(path: Path | str, weights: Weights) -> None:
    """Write `weights` to `path`; equal weights give equal bytes.

    Raises
    ------
    WeightsError
        If the file cannot be written; one that was there is left as it was.
    """
    with _place_beside(Path(path)) as part:
        np.savez(part, **_pack(weights))
        part.replace(path)


def require_writable(path: Path) -> None:
    """Raise WeightsError if weights could not be saved to `path`."""
    with _place_beside(path):
        if path.is_dir():
            raise IsADirectoryError("it is a folder")


@contextmanager
def _place_beside(path: Path) -> Iterator[Path]:
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".weights-") as temporary:
            yield Path(temporary) / "part.npz"
    except OSError as error:
        raise WeightsError(path, f"it cannot be written ({error.strerror or error})") from error


# MemoryError: a header that claims an absurd shape. RuntimeError: encrypted, or packed strangely.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, MemoryError, RuntimeError)


def _arrays(path: Path) -> dict[str, np.ndarray]:
    with path.open("rb") as file:
        if not zipfile.is_zipfile(file):
            raise ValueError("no .npz archive, or one that is cut off")
        file.seek(0)
        with np.load(file, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}


def _pack(weights: Weights) -> dict[str, Any]:
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
    }


def _unpack(arrays: Mapping[str, np.ndarray]) -> Weights:
    if str(arrays["format"]) != FORMAT:
        raise ValueError(f"its format is {str(arrays['format'])!r}")
    if int(arrays["version"]) != VERSION:
        raise ValueError(f"its version is {arrays['version']}, this program reads {VERSION}")
    network = Network(
        tuple(int(n) for n in arrays["sizes"]),
        tuple(str(name) for name in arrays["activations"]),
        _finite(arrays["theta"]),
    )
    meta = json.loads(str(arrays["meta"]))
    optimizer = None if meta["optimizer"] is None else optimizer_of(meta["optimizer"])
    return Weights(
        network,
        _labels(arrays["labels"], network),
        _temperature(meta["temperature"]),
        dict(meta["provenance"].items()),
        _history(meta["history"]),
        optimizer,
        _state(meta["t"], arrays, optimizer, network),
        _like_theta(arrays["current"], network) if "current" in arrays else None,
    )


def _labels(array: np.ndarray, network: Network) -> tuple[str, ...]:
    labels = tuple(str(label) for label in array)
    if len(labels) != network.sizes[-1]:
        raise ValueError(f"{len(labels)} labels for {network.sizes[-1]} outputs")
    return labels


def _history(epochs: Sequence[Mapping[str, Any]]) -> tuple[Epoch, ...]:
    return tuple(Epoch(int(e["number"]), float(e["loss"]), float(e["accuracy"])) for e in epochs)


def described(optimizer: Optimizer) -> dict[str, Any]:
    """Return an optimizer's name and settings, as JSON holds them."""
    name = next(name for name, kind in OPTIMIZERS.items() if type(optimizer) is kind)
    return {"name": name, **asdict(optimizer)}


def optimizer_of(meta: Mapping[str, Any]) -> Optimizer:
    """Return the optimizer that `described` gave `meta` of; ValueError if there is none."""
    if meta["name"] not in OPTIMIZERS:
        raise ValueError(f"its optimizer {meta['name']!r} is unknown")
    kind = OPTIMIZERS[meta["name"]]
    numbers = (meta[each.name] for each in fields(kind) if isinstance(each.default, float))
    if not all(isfinite(number) for number in numbers):
        raise ValueError("a setting of its optimizer is not finite")
    return kind(**{each.name: meta[each.name] for each in fields(kind)})


def _state(
    t: int | None,
    arrays: Mapping[str, np.ndarray],
    optimizer: Optimizer | None,
    network: Network,
) -> State | None:
    if t is None:
        return None
    if optimizer is None or t < 0:
        raise ValueError("its optimizer's state belongs to no optimizer")
    slots = {name: _like_theta(arrays[f"slot_{name}"], network) for name in optimizer.slots}
    return State(int(t), slots)


def _like_theta(array: np.ndarray, network: Network) -> np.ndarray:
    if array.shape != network.theta.shape or array.dtype != network.dtype:
        raise ValueError("what it keeps for resuming does not fit its parameters")
    return _finite(array)


def _finite(array: np.ndarray) -> np.ndarray:
    if not np.isfinite(array).all():
        raise ValueError("it holds numbers that are not finite")
    return array


def _temperature(number: float) -> float:
    if not 0 < number < float("inf"):
        raise ValueError(f"its temperature is {number}")
    return float(number)
