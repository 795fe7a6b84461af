"""Zips and arrays from anywhere, read strictly: bounded, and nothing but what was asked for.

A member is unpacked when it is asked for, and only if it is stored or deflated: what other
ways to pack need in memory is up to the file. An array is a ``.npy`` of numbers or text, its
header word for word as NumPy writes it; ``numpy.load`` evaluates headers, and believes them.
"""

from __future__ import annotations

import io
import math
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

_DIRECTORY_ENTRY = 400  # bytes of a member's entry, its name included; ours have less than 80
_HEADER = re.compile(
    rb"\{'descr': '(?P<dtype>[<>|][fiubU]\d{1,9})', 'fortran_order': (?P<fortran>True|False), "
    rb"'shape': \((?P<shape>(?:\d{1,18}, ?)*(?:\d{1,18})?)\), \} *\n"
)
_MAGIC = b"\x93NUMPY"
_LONGEST_HEADER = 2**12  # bytes
_LAST_CHARACTER, _SURROGATES = 0x10FFFF, (0xD800, 0xDFFF)
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, EOFError, struct.error, UnicodeError),
    *(RuntimeError, NotImplementedError, OverflowError, ValueError, IndexError, OSError),
)


class Archive(Mapping[str, bytes]):
    """The members of a zip by name, each unpacked when it is asked for.

    Parameters
    ----------
    content : bytes
        The zip's.
    most_members : int
    most_unpacked : int
        Bytes, of all that is unpacked together.
    kind : str
        What it is called in an error.

    Raises
    ------
    ValueError
        If it is no zip, or has more members; later, if a member is damaged, or too large.
    """

    def __init__(
        self, content: bytes, most_members: int, most_unpacked: int, kind: str = "zip"
    ) -> None:
        self._left, self._most = most_unpacked, most_unpacked
        try:
            directory = zipfile.ZipFile(_Directory(content, most_members * _DIRECTORY_ENTRY))
            self._members = {each.filename: each for each in directory.infolist()}
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except _TooManyError as error:
            raise ValueError(f"it has more than {most_members:,} members") from error
        except _DAMAGED as error:
            raise ValueError(f"no {kind} archive, or one that is cut off") from error
        if len(self._members) > most_members:
            raise ValueError(f"it has more than {most_members:,} members")

    def __getitem__(self, name: str) -> bytes:
        member = self._members[name]
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ValueError(f"its member {_short(name)} is packed in an unknown way")
        if member.flag_bits & 1:
            raise ValueError(f"its member {_short(name)} is encrypted")
        if member.file_size > self._left:
            raise ValueError(f"unpacked it is larger than {self._most >> 20} MB")
        try:
            with self._archive.open(member) as packed:
                content = packed.read(self._left + 1)
        except _DAMAGED as error:
            raise ValueError(f"its member {_short(name)} is damaged") from error
        self._left -= len(content)
        if self._left < 0:
            raise ValueError(f"unpacked it is larger than {self._most >> 20} MB")
        return content

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def array_of(content: bytes, name: str) -> NDArray[Any]:
    """Return the array in a ``.npy`` file, read-only.

    Parameters
    ----------
    content : bytes
    name : str
        For the error.

    Raises
    ------
    ValueError
        If it is no array of numbers or text, or not as long as its header says.
    """
    start = 10 if content[6:7] == b"\1" else 12
    length = int.from_bytes(content[8:start], "little")
    header = _HEADER.fullmatch(content[start : start + min(length, _LONGEST_HEADER)])
    if not content.startswith(_MAGIC) or header is None:
        raise ValueError(f"{_short(name)} is no array of numbers or text")
    try:
        dtype = np.dtype(header["dtype"].decode("ascii"))
    except TypeError as error:
        raise ValueError(f"{_short(name)} holds numbers of an unknown kind") from error
    shape = tuple(int(size) for size in header["shape"].replace(b" ", b"").split(b",") if size)
    data = memoryview(content)[start + length :]
    # Python's integers: a foreign header must not overflow into a plausible size.
    if not dtype.itemsize or math.prod(shape) * dtype.itemsize != len(data):
        raise ValueError(f"{_short(name)} is not as long as its header says")
    array = np.frombuffer(data, dtype)
    if dtype.kind == "U":
        _check_text(array, name)
    return array.reshape(shape, order="F" if header["fortran"] == b"True" else "C")


class _TooManyError(Exception):
    """A zip has more members than are read."""


class _Directory(io.BytesIO):
    """A zip's bytes for reading its directory, which `zipfile` does in one piece."""

    def __init__(self, content: bytes, most: int) -> None:
        super().__init__(content)
        self._longest = max(most, 2**17)  # the search for the directory's end reads 64 kB

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > self._longest:
            raise _TooManyError
        return super().read(size)


def _check_text(array: NDArray[np.str_], name: str) -> None:
    """Raise ValueError for what is no text: NumPy would find out when it is used."""
    codes = array.view(np.dtype(np.uint32).newbyteorder(array.dtype.byteorder))
    if (codes > _LAST_CHARACTER).any():
        raise ValueError(f"the text in {_short(name)} is damaged")
    if ((codes >= _SURROGATES[0]) & (codes <= _SURROGATES[1])).any():
        raise ValueError(f"the text in {_short(name)} is damaged")


def _short(name: str) -> str:
    return repr(name if len(name) <= 40 else f"{name[:40]}...")
