"""θ, m and v on disk: every vector once, under the SHA-256 of its bytes, bit for bit.

A vector is stored as its difference (exclusive or) from a base, bytes of equal weight
side by side, deflated: what training left alone becomes runs of zeros, and there is nothing else
to be found that would come again. The base of θ is
the θ its history began with, that of m and v is 0. None depends on a neighbour, so
damage to one spoils no other.
"""

from __future__ import annotations

import zlib
from hashlib import sha256

import numpy as np

from digitpad.errors import JournalError
from digitpad.journal.database import Database
from digitpad.network.functions import Array

_KEY = "sha256 = ? AND base = ?"
_HOW = 1, zlib.DEFLATED, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.Z_RLE


def digest(vector: Array) -> str:
    """Return the SHA-256 of a vector's bytes, in hexadecimal."""
    return sha256(vector.tobytes()).hexdigest()


def keep(database: Database, vector: Array, base: Array) -> str:
    """Store a vector inside a transaction, unless it is there, and return its hash."""
    key = digest(vector), digest(base)
    if database.row(f"SELECT 1 FROM vectors WHERE {_KEY}", *key) is None:
        database.write("INSERT INTO vectors VALUES (?, ?, ?)", *key, encoded(vector, base))
    return key[0]


def fetch(database: Database, name: str, base: Array) -> Array:
    """Return the vector of that hash.

    Raises
    ------
    JournalError
        If it is not there, or not what its hash says.
    """
    row = database.row(f"SELECT content FROM vectors WHERE {_KEY}", name, digest(base))
    try:
        vector = decoded(row["content"] if row else b"", base)
    except (ValueError, TypeError, zlib.error):
        vector = None
    if vector is None or digest(vector) != name:
        raise JournalError(database.path or "journal", f"its vector {name[:8]} is damaged")
    return vector


def encoded(vector: Array, base: Array) -> bytes:
    """Return `vector` as bytes that `decoded` makes it of again, given the same `base`."""
    difference = _bytes(vector) ^ _bytes(base)
    deflate = zlib.compressobj(*_HOW)
    return deflate.compress(difference.T.tobytes()) + deflate.flush()


def decoded(content: bytes, base: Array) -> Array:
    """Return the vector of base's dtype and shape. ValueError or zlib.error if it is none."""
    expected = _bytes(base)
    planes = zlib.decompressobj().decompress(content, expected.size + 1)
    difference = np.frombuffer(planes, np.uint8).reshape(expected.shape[::-1]).T
    return (difference ^ expected).reshape(-1).view(base.dtype)


def _bytes(vector: Array) -> np.ndarray:
    """Return the bytes of a vector, shape (n, itemsize)."""
    return np.ascontiguousarray(vector).view(np.uint8).reshape(len(vector), -1)
