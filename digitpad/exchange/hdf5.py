"""HDF5 as Keras keeps its layers' variables in it: ``layers/dense_1/vars/0``.

Only what lies in the file itself is read, in one piece: HDF5 could also point at other files,
and unpack without bounds.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from math import prod
from typing import Any

from digitpad.exchange.foreign_model import DenseLayer
from digitpad.exchange.libraries import needed
from digitpad.limits import MOST_FOREIGN_PARTS, MOST_PARAMETERS
from digitpad.network.functions import Array

MAGIC = b"\x89HDF\r\n\x1a\n"
_ROOTS = ("layers", "_layer_checkpoint_dependencies")  # the second before Keras 3
_DENSE = re.compile(r"dense(?:_(\d{1,6}))?")
Variables = tuple[Array, Array | None]
_DAMAGED = OSError, RuntimeError, KeyError, TypeError, AttributeError


def dense_name(number: int) -> str:
    """Return what Keras calls the variables of its dense layer of this `number`, from 0."""
    return f"dense_{number}" if number else "dense"


def packed_variables(layers: Sequence[DenseLayer]) -> bytes:
    """Return the content of a ``.weights.h5`` for a Sequential of dense layers."""
    with needed("h5py"):
        import h5py  # pyright: ignore[reportMissingImports]
    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        file.create_group("vars").attrs["name"] = "digitpad"
        for number, layer in enumerate(layers):
            group = file.create_group(f"layers/{dense_name(number)}/vars")
            group.attrs["name"] = dense_name(number)
            group["0"], group["1"] = layer.W, layer.b
    return content.getvalue()


def dense_variables(content: bytes) -> Sequence[Variables]:
    """Return the weights and biases of each dense layer, in the order of the model.

    Raises
    ------
    ValueError
        If it is damaged, holds anything but dense layers, or not in the way that Keras does.
    """
    with needed("h5py"):
        import h5py  # pyright: ignore[reportMissingImports]
    try:
        with h5py.File(io.BytesIO(content), "r") as file:
            found = dict(_layers(file, h5py))
    except _DAMAGED as error:
        raise ValueError("its weights are damaged HDF5") from error
    numbers = [_number(name) for name in found]
    if sorted(numbers) != list(range(len(numbers))):
        raise ValueError("some of its dense layers have no weights")
    return [found[dense_name(number)] for number in range(len(numbers))]


def _layers(file: Any, h5py: Any) -> Iterator[tuple[str, Variables]]:
    """Yield the variables of each layer that has any."""
    root = next((name for name in _ROOTS if name in file), None)
    if root is None:
        raise ValueError("it is not laid out as Keras 3 lays out .weights.h5; save it as .keras")
    layers = _inside(file, root, h5py.Group, h5py)
    for name in _names(layers):
        layer = _inside(layers, name, h5py.Group, h5py)
        variables = _inside(layer, "vars", h5py.Group, h5py) if "vars" in layer else ()
        if len(variables):
            _number(name)
            names = sorted(_names(variables))
            if names not in (["0"], ["0", "1"]):
                raise ValueError(f"its layer {name} has {len(names)} variables and is not dense")
            arrays = [_numbers(variables, each, h5py) for each in names]
            yield name, (arrays[0], arrays[1] if len(arrays) > 1 else None)


def _names(group: Any) -> Sequence[str]:
    names = list(islice(group, MOST_FOREIGN_PARTS + 1))
    if len(names) > MOST_FOREIGN_PARTS:
        raise ValueError(f"it has more than {MOST_FOREIGN_PARTS} layers or variables")
    return names


def _inside(group: Any, name: str, kind: type, h5py: Any) -> Any:
    """Return what `name` stands for in a group, if it lies there itself."""
    if type(group.get(name, getlink=True)) is not h5py.HardLink:
        raise ValueError(f"its {name[:40]!r} lies in another place or file")
    found = group[name]
    if type(found) is not kind:
        raise ValueError(f"its {name[:40]!r} is not what Keras keeps there")
    return found


def _numbers(group: Any, name: str, h5py: Any) -> Array:
    data = _inside(group, name, h5py.Dataset, h5py)
    shape, dtype = data.shape, data.dtype
    if shape is None or dtype.kind != "f" or dtype.itemsize not in (4, 8):
        raise ValueError("its weights are neither float32 nor float64")
    if prod(shape) > MOST_PARAMETERS:
        raise ValueError(f"it has more than {MOST_PARAMETERS:,} parameters")
    length = prod(shape) * dtype.itemsize
    if data.chunks or data.is_virtual or data.external or data.id.get_storage_size() != length:
        raise ValueError("its weights are packed, or lie in another file")
    return data[()].astype(dtype.newbyteorder("="))


def _number(name: str) -> int:
    match = _DENSE.fullmatch(name)
    if not match:
        raise ValueError(f"its layer {name[:40]!r} has weights and is not dense")
    return int(match[1] or 0)
