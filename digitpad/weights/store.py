"""Weights files: a network, where it came from, and what is needed to train it on.

A file is a NumPy ``.npz`` without pickled objects, its arrays those described in
`digitpad.weights.format`.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from textwrap import shorten

import numpy as np

from digitpad.archives import Archive, array_of
from digitpad.assets import weights_file
from digitpad.errors import WeightsError
from digitpad.files import content_of, replacing
from digitpad.limits import MOST_WEIGHTS_BYTES, MOST_WEIGHTS_MEMBERS, MOST_WEIGHTS_UNPACKED
from digitpad.manifest import check_shipped
from digitpad.network.network import Network
from digitpad.weights.format import (
    DIGITS,
    Weights,
    described,
    optimizer_of,
    pack,
    require_usable,
    unpack,
)

__all__ = [
    "DIGITS",
    "Weights",
    "described",
    "load_digit_network",
    "load_weights",
    "optimizer_of",
    "packed_weights",
    "save_weights",
    "unpacked_weights",
]

_LONGEST_REASON = 300  # characters; what is wrong with a file may quote it
NO_SUCH_WEIGHTS = "there are no such weights, by name or as a file"


def load_weights(which: str | Path) -> Weights:
    """Read weights by name (``"pen"``, ``"essay"``) or from a file.

    Raises
    ------
    WeightsError
        If there is no such file, or it is damaged, foreign or of another version.
    """
    named = weights_file(str(which))
    path = named if Path(which).name == str(which) and os.path.isfile(named) else Path(which)
    content = content_of(path, MOST_WEIGHTS_BYTES, WeightsError, NO_SUCH_WEIGHTS)
    if path == named:
        check_shipped(str(which), content, path)
    return unpacked_weights(content, path)


def load_digit_network(which: str | Path, inputs: int, name: str) -> Network:
    """Read a network that tells digits by something else than pixels.

    Parameters
    ----------
    which : str or Path
        As for `load_weights`.
    inputs : int
        How many it must have.
    name : str
        What to call it where it is none.

    Raises
    ------
    WeightsError
        If there is none, or it cannot be used.
    """
    weights = load_weights(which)
    ends = weights.network.sizes[0], weights.network.sizes[-1]
    if weights.labels != DIGITS or ends != (inputs, len(DIGITS)):
        raise WeightsError(which, f"holds no {name}")
    return weights.network


def unpacked_weights(content: bytes, path: Path | str) -> Weights:
    """Return the weights in a weights file's bytes; `path` is for the WeightsError."""
    try:
        return _unpacked(content)
    except RecursionError as error:
        raise WeightsError(path, "it is damaged") from error
    except KeyError as error:
        raise WeightsError(path, f"it is no digitpad weights file: it lacks {error}") from error
    except (TypeError, AttributeError, OverflowError) as error:
        raise WeightsError(path, "it is no digitpad weights file: a wrong type in it") from error
    except ValueError as error:
        said = shorten(str(error), _LONGEST_REASON)  # NumPy's run over lines
        raise WeightsError(path, f"it is no usable weights file: {said}") from error


def save_weights(path: Path | str, weights: Weights) -> None:
    """Write `weights` to `path`; equal weights give equal bytes.

    Raises
    ------
    WeightsError
        If the file cannot be written, or could not be read again: a training that diverged
        leaves numbers that nobody can use. A file that was there is left as it was.
    """
    try:
        require_usable(weights)
    except ValueError as error:
        raise WeightsError(path, f"it is not written: {error}") from error
    with replacing(path, WeightsError) as part:
        part.write_bytes(packed_weights(weights))


def packed_weights(weights: Weights) -> bytes:
    """Return `weights` as the content of a weights file."""
    file = io.BytesIO()
    np.savez(file, **pack(weights))
    return file.getvalue()


@lru_cache(1)  # a profile that is opened asks three times: what it began with, is it still so
def _unpacked(content: bytes) -> Weights:
    return unpack(_Arrays(content))


class _Arrays(Mapping[str, np.ndarray]):
    """The arrays of an ``.npz`` by name, each read when it is asked for. Raises ValueError."""

    def __init__(self, content: bytes) -> None:
        self._archive = Archive(content, MOST_WEIGHTS_MEMBERS, MOST_WEIGHTS_UNPACKED, ".npz")

    def __getitem__(self, name: str) -> np.ndarray:
        if name not in self:
            raise KeyError(name)
        return array_of(self._archive[f"{name}.npy"], f"{name}.npy")

    def __contains__(self, name: object) -> bool:
        return f"{name}.npy" in self._archive

    def __iter__(self) -> Iterator[str]:
        return (name.removesuffix(".npy") for name in self._archive)

    def __len__(self) -> int:
        return len(self._archive)
