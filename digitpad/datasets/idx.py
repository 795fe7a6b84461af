"""IDX files, the container that the MNIST database comes in, gzipped or plain.

An IDX file is a big-endian header (two zero bytes, a type code, the number of
dimensions, each dimension as uint32) and then the array in C order.
Source: http://yann.lecun.com/exdb/mnist/, "the IDX file format".
"""

from __future__ import annotations

import gzip
import io
import math
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import DatasetError
from digitpad.files import content_of
from digitpad.limits import MOST_IDX_BYTES

_DTYPES = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
_GZIP_MAGIC = b"\x1f\x8b"
_CHUNK = 2**20  # bytes unpacked at a time


def read_idx(path: Path | str) -> NDArray[Any]:
    """Read an IDX file, whether or not it is gzipped.

    Parameters
    ----------
    path : Path or str

    Returns
    -------
    ndarray
        Of the header's shape and dtype, in the machine's byte order, writable.

    Raises
    ------
    DatasetError
        If the file is missing, damaged, or no IDX file.
    """
    content = read_content(path)
    try:
        return _decode(content)
    except ValueError as error:
        raise DatasetError(path, str(error)) from error


def write_idx(path: Path | str, array: NDArray[Any]) -> None:
    """Write `array` as a plain IDX file.

    Parameters
    ----------
    path : Path or str
    array : ndarray
        uint8, int8, int16, int32, float32 or float64, of at most 255 dimensions.

    Raises
    ------
    ValueError
        If IDX has no type for the array's dtype.
    """
    codes = {np.dtype(name).newbyteorder("="): code for code, name in _DTYPES.items()}
    code = codes.get(array.dtype.newbyteorder("="))
    if code is None:
        raise ValueError(f"IDX cannot hold {array.dtype}")
    shape = np.array(array.shape, dtype=">u4").tobytes()
    header = bytes([0, 0, code, array.ndim]) + shape
    Path(path).write_bytes(header + array.astype(_DTYPES[code]).tobytes())


def read_content(path: Path | str) -> bytes | bytearray:
    """Return a file's bytes, decompressed if it is gzipped; DatasetError if that fails."""
    content = content_of(path, MOST_IDX_BYTES, DatasetError)
    if not content.startswith(_GZIP_MAGIC):
        return content
    unpacked = bytearray()  # which grows in place: there is never a second copy of it
    try:
        with gzip.open(io.BytesIO(content)) as file:
            while piece := file.read(_CHUNK):
                unpacked += piece
                if len(unpacked) > MOST_IDX_BYTES:
                    problem = f"unpacked it is larger than {MOST_IDX_BYTES >> 20} MB"
                    raise DatasetError(path, problem)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DatasetError(path, "its gzip compression is damaged or cut short") from error
    return unpacked


def _decode(content: bytes | bytearray) -> NDArray[Any]:
    if len(content) < 4 or content[:2] != b"\0\0":
        raise ValueError("it is not an IDX file")
    code, ndim = content[2], content[3]
    if code not in _DTYPES:
        raise ValueError(f"its IDX type code 0x{code:02x} is unknown")
    start = 4 + 4 * ndim
    if len(content) < start:
        raise ValueError("it ends within its header")
    shape = tuple(int(size) for size in np.frombuffer(content[4:start], dtype=">u4"))
    dtype = np.dtype(_DTYPES[code])
    # Python's integers: a foreign header must not overflow into a plausible size.
    promised, found = math.prod(shape) * dtype.itemsize, len(content) - start
    if promised != found:
        raise ValueError(f"its header promises {promised} bytes of data but {found} follow")
    writable = bytearray(content) if isinstance(content, bytes) else content
    try:
        array = np.frombuffer(writable, dtype=dtype, offset=start).reshape(shape)
    except ValueError as error:  # more dimensions than NumPy has, or none of a size
        raise ValueError("its header promises a shape that no array has") from error
    return array.astype(dtype.newbyteorder("="), copy=False)
