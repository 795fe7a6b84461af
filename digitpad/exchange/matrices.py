"""A folder of text, as NumPy's `savetxt` writes it: ``W1.csv`` (in, out), ``b1.csv``, ``W2.csv``.

The essay saves its weights so, W⁽ˡ⁾ and B⁽ˡ⁾. Numbers stand between commas or spaces. Text
holds no type: what is read is float32, as the network works.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from digitpad.errors import WeightsError
from digitpad.exchange.foreign_model import DenseLayer, ForeignModel, foreign_layers
from digitpad.files import content_of
from digitpad.limits import MOST_FOREIGN_BYTES, MOST_FOREIGN_PARTS
from digitpad.network.functions import Array
from digitpad.weights.format import Weights
from digitpad.workplaces import finish_moves

_NAME = re.compile(r"(w|weights?|b|bias(?:es)?)[-_ ]?(\d{1,3})\.(?:csv|txt)", re.IGNORECASE)
_DIGITS = {np.dtype(np.float32): 9, np.dtype(np.float64): 17}  # with which a number comes back


def packed_matrices(weights: Weights) -> Mapping[str, bytes]:
    """Return the files of `weights` by name."""
    files = {}
    for number, layer in enumerate(foreign_layers(weights.network), start=1):
        files[f"W{number}.csv"], files[f"b{number}.csv"] = _text(layer.W), _text(layer.b)
    return files


def read_folder(folder: Path) -> Mapping[str, bytes]:
    """Return the contents of a folder's files that are called as matrices are.

    Raises
    ------
    WeightsError
        If one of them cannot be read, or all are together too large.
    """
    finish_moves(folder)  # of an export that was killed among them
    with os.scandir(folder) as entries:
        names = sorted(each.name for each in entries if _NAME.fullmatch(each.name))
    if len(names) > MOST_FOREIGN_PARTS:
        raise WeightsError(folder, f"it has more than {MOST_FOREIGN_PARTS} matrices")
    files, left = {}, MOST_FOREIGN_BYTES
    for name in names:
        files[name] = content_of(folder / name, left, WeightsError)
        left -= len(files[name])
    return files


def parsed_matrices(files: Mapping[str, bytes]) -> ForeignModel:
    """Return the network whose matrices these files hold. Raises ValueError."""
    found: dict[tuple[str, int], Array] = {}
    for name, content in files.items():
        key = _key(name)
        if key in found:
            raise ValueError(f"{name} stands for the same as another file")
        found[key] = _matrix(name, content)
    return ForeignModel(tuple(_layers(found)))


def _layers(found: Mapping[tuple[str, int], Array]) -> Iterator[DenseLayer]:
    if not found:
        raise ValueError("it holds no W1.csv, b1.csv, W2.csv and so on")
    numbers = range(1, max(number for _, number in found) + 1)
    for number in numbers if numbers.stop <= MOST_FOREIGN_PARTS else ():
        if ("w", number) not in found or ("b", number) not in found:
            raise ValueError(f"W{number} or b{number} is missing")
        W, b = found["w", number], found["b", number]
        if min(b.shape) > 1:
            raise ValueError(f"b{number} is a matrix of {b.shape}, no vector")
        yield DenseLayer(f"W{number}", W, b.ravel())


def _key(name: str) -> tuple[str, int]:
    match = _NAME.fullmatch(name)
    if match is None:
        raise ValueError(f"{name} is called like no matrix")
    return match[1][0].lower(), int(match[2])


def _matrix(name: str, content: bytes) -> Array:
    try:
        text = content.decode("ascii").replace(",", " ").replace(";", " ")
        if not text.strip():
            raise ValueError("it is empty")
        numbers = np.loadtxt(io.StringIO(text), np.float64, comments=None, ndmin=2)
        with np.errstate(over="ignore"):  # what overflows is refused with what is not finite
            return numbers.astype(np.float32)
    except ValueError as error:
        raise ValueError(f"{name} holds no matrix: {error}") from error


def _text(array: Array) -> bytes:
    text = io.StringIO()
    np.savetxt(text, array, f"%.{_DIGITS[array.dtype]}g", ",")
    return text.getvalue().encode("ascii")
