"""Which formats there are: a name chooses what is written, the content tells what is read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from textwrap import shorten
from types import MappingProxyType

from digitpad.archives import Archive
from digitpad.errors import DigitpadError, WeightsError
from digitpad.exchange.comparison import Comparison, compare
from digitpad.exchange.foreign_model import NO_SOFTMAX, ForeignModel, weights_of
from digitpad.exchange.hdf5 import MAGIC
from digitpad.exchange.keras_file import (
    CONFIG,
    VARIABLES,
    packed_keras,
    packed_keras_weights,
    parsed_keras,
    parsed_keras_weights,
)
from digitpad.exchange.matrices import packed_matrices, parsed_matrices, read_folder
from digitpad.exchange.onnx_file import packed_onnx, parsed_onnx
from digitpad.exchange.safetensors_file import (
    is_safetensors,
    packed_safetensors,
    parsed_safetensors,
)
from digitpad.files import content_of, replacing, replacing_together
from digitpad.limits import MOST_FOREIGN_BYTES, MOST_FOREIGN_PARTS, MOST_FOREIGN_UNPACKED
from digitpad.weights.format import Weights

FOLDER = "csv"
KEEP_TEMPERATURE = ("onnx", "safetensors")
FILE_FORMATS: Mapping[str, Callable[[Weights], bytes]] = MappingProxyType(
    {"onnx": packed_onnx, "keras": packed_keras, "safetensors": packed_safetensors}
)
_WEIGHTS_ENDING = ".weights.h5"
_LONGEST_REASON = 300  # characters; a library may quote the file
_NPY = b"\x93NUMPY"
_ONNX = b"\x08"
"""ir_version, which protobuf writes first."""
_NUMPY = (
    "it holds arrays of NumPy: save each as text, W1.csv, b1.csv, ... in a folder; "
    "weights of digitpad need no import"
)
_PICKLE = "it is a pickle, a program of its own, and is not opened; save it as safetensors"


@dataclass(frozen=True, eq=False)
class ImportedNetwork:
    """What was imported.

    Parameters
    ----------
    weights : Weights
    comparison : Comparison or None
        With the program that it came from, where that is installed.
    notice : str
        What was added to it, if anything.
    """

    weights: Weights
    comparison: Comparison | None
    notice: str = ""


def export_weights(path: Path, weights: Weights, kind: str) -> Comparison | None:
    """Write `weights` for another program, once that was asked what it makes of them.

    Parameters
    ----------
    path : Path
        A folder for FOLDER; Keras' weights alone where its name ends in ``.weights.h5``.
    weights : Weights
    kind : str
        A name in FILE_FORMATS, or FOLDER.

    Returns
    -------
    Comparison or None
        With that program, where it is installed.

    Raises
    ------
    DigitpadError
        If it cannot be written, or a library is missing.
    """
    if kind == FOLDER:
        return _export_folder(path, weights)
    alone = kind == "keras" and path.name.lower().endswith(_WEIGHTS_ENDING)
    content = (packed_keras_weights if alone else FILE_FORMATS[kind])(weights)
    with _refused(path):
        model = _parsed(content)
        comparison = compare(model, weights.network)
    with replacing(path, WeightsError) as part:
        part.write_bytes(content)
    return comparison


def files_of_folder(path: Path, weights: Weights) -> Sequence[Path]:
    """Return the files that an export to a folder writes."""
    return [path / name for name in packed_matrices(weights)]


def import_weights(path: Path, activations: Sequence[str] | None = None) -> ImportedNetwork:
    """Read another program's network.

    Parameters
    ----------
    path : Path
        A file, known by its content, or a folder of matrices.
    activations : sequence of str, optional
        One a layer, for a format that holds none; relu and at last softmax unless given.

    Raises
    ------
    DigitpadError
        If it is none that can be used, or a library is missing.
    """
    if os.path.isdir(path):  # of whatever name
        files = read_folder(path)
        content = b"".join(files.values())
        with _refused(path):
            model = parsed_matrices(files)
    else:
        content = content_of(path, MOST_FOREIGN_BYTES, WeightsError)
        with _refused(path):
            model = _parsed(content)
    with _refused(path):
        weights = weights_of(model, activations)
        comparison = compare(model, weights.network)
    origin = {"imported": path.name, "sha256": sha256(content).hexdigest()}
    notice = "" if model.ends_in_softmax else NO_SOFTMAX
    return ImportedNetwork(replace(weights, provenance=origin), comparison, notice)


def _parsed(content: bytes) -> ForeignModel:
    """Return the network in a file of whatever format. Raises ValueError, or DigitpadError."""
    if content.startswith(MAGIC):
        return parsed_keras_weights(content)
    if content.startswith(b"PK\3\4"):
        return _of_zip(content)
    if is_safetensors(content):
        return parsed_safetensors(content)
    if content[:1] == b"\x80" and content[1:2] <= b"\5":
        raise ValueError(_PICKLE)
    if content.startswith(_NPY):
        raise ValueError(_NUMPY)
    if not content.startswith(_ONNX):
        raise ValueError("it is no network in a format that is known")
    return parsed_onnx(content)


def _of_zip(content: bytes) -> ForeignModel:
    archive = Archive(content, MOST_FOREIGN_PARTS, MOST_FOREIGN_UNPACKED)
    if {CONFIG, VARIABLES} <= archive.keys():
        return parsed_keras(archive)
    if any(name.endswith((".pkl", ".pickle")) for name in archive):
        raise ValueError(_PICKLE)
    if any(name.endswith(".npy") for name in archive):
        raise ValueError(_NUMPY)
    raise ValueError("it is a zip, but none that Keras 3 wrote")


def _export_folder(path: Path, weights: Weights) -> None:
    files = packed_matrices(weights)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WeightsError(path, f"it cannot be written ({error.strerror})") from error
    targets = [path / name for name in files]
    with replacing_together(targets, WeightsError) as parts:
        for part, content in zip(parts, files.values(), strict=True):
            part.write_bytes(content)


@contextmanager
def _refused(path: Path) -> Iterator[None]:
    """Have what is wrong with a file said of it, in one line."""
    try:
        yield
    except ValueError as error:
        raise WeightsError(path, shorten(str(error), _LONGEST_REASON)) from error
    except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise WeightsError(path, "it is damaged") from error
    except DigitpadError as error:
        raise WeightsError(path, str(error)) from error
