"""Good content made bad, in a way that a seed decides."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from copy import deepcopy
from typing import Any

import numpy as np
from PIL import Image

Mutation = Callable[[bytes, np.random.Generator], bytes]

_BYTES = (
    b"\0",
    b"\xff",
    b"\x7f",
    b"\x80",
    b"'",
    b'"',
    b"{",
    b"(",
    b"\n",
    b"PK",
    b"\xff\xff\xff\xff",
)
_TOKENS = (
    *("", "-", "-1", "0", "3.5", "1e999", "nan", "inf", "true", "null", "a", "12", "9" * 400),
    *("9223372036854775808", "\0", "é", "'", '"', "[" * 50, ".SEGMENT", ".PEN_DOWN", ".INCLUDE"),
)
_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 3.5, 12, 1e308, float("nan"), float("inf"), 10**400, 2**63),
    *("", "a", "\0", "\ud800", "9" * 5000, [], [[]], [[[]]], {}, {"a": 1}, [None], "é"),
)

_ROW_VALUES = (
    *(None, 0, -1, 1, 2, 3, 2**63 - 1, 3.5, 1e308, "", "a", "{}", "[]", "null", "[1, 2, 3, 4]"),
    *(b"", b"\xff" * 40, bytes(3136), "9" * 5000, "[" * 5000, "é", "\0", '{"name": "adam"}'),
    *('{"theta": 3}', "[[[1, 2]]]", "[[[1e999, 2]]]", '[["a"]]', "x" * 64),
)


def spoilt_bytes(content: bytes, rng: np.random.Generator) -> bytes:
    """Return content with a few of its bytes changed, cut out, doubled or put in."""
    for _ in range(rng.integers(1, 5)):
        at, length = int(rng.integers(0, len(content) + 1)), int(rng.geometric(0.05))
        piece = content[at : at + length]
        match rng.integers(0, 6):
            case 0:
                content = content[:at] + bytes([rng.integers(0, 256)]) + content[at + 1 :]
            case 1:
                chosen = _BYTES[rng.integers(0, len(_BYTES))]
                content = content[:at] + chosen + content[at + len(chosen) :]
            case 2:
                content = content[:at] + content[at + length :]
            case 3:
                content = content[:at] + piece + content[at:]
            case 4:
                content = content[:at] + rng.bytes(length) + content[at:]
            case _:
                content = content[:at] if rng.random() < 0.2 else content + piece
    return content


def spoilt_text(content: bytes, rng: np.random.Generator) -> bytes:
    """Return a text with a few of its words and numbers replaced by others."""
    text = content.decode("utf-8", "surrogateescape")
    for _ in range(rng.integers(1, 4)):
        words = list(re.finditer(r"[\w.+-]+", text))
        if not words:
            break
        word = words[rng.integers(0, len(words))]
        other = _TOKENS[rng.integers(0, len(_TOKENS))]
        text = text[: word.start()] + other + text[word.end() :]
    return text.encode("utf-8", "surrogateescape")


def spoilt_json(content: bytes, rng: np.random.Generator) -> bytes:
    """Return JSON with a value anywhere in it replaced, taken out, or repeated."""
    whole = {"": json.loads(content)}
    for _ in range(rng.integers(1, 3)):
        holder, key = _anywhere(whole, rng)
        match rng.integers(0, 5):
            case 0 if holder is not whole:
                del holder[key]
            case 1 if isinstance(holder, list):
                holder.insert(key, holder[key])
            case _:
                holder[key] = deepcopy(_VALUES[rng.integers(0, len(_VALUES))])
    return json.dumps(whole[""]).encode()


def _anywhere(whole: dict[str, Any], rng: np.random.Generator) -> tuple[Any, Any]:
    """Return a list or an object in `whole`, and a key in it, deep ones as likely as others."""
    holder, key = whole, ""
    while isinstance(inner := holder[key], dict | list) and inner and rng.random() < 0.8:
        holder = inner
        key = rng.choice(list(inner)) if isinstance(inner, dict) else int(rng.integers(len(inner)))
    return holder, key


def spoilt_member(*ways: Mutation) -> Mutation:
    """Return what spoils one member of a zip, whose checksum then is right again."""

    def spoilt(content: bytes, rng: np.random.Generator) -> bytes:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        name = str(rng.choice(list(members)))
        way = ways[rng.integers(0, len(ways))]
        try:
            members[name] = way(members[name], rng)
        except ValueError:  # a way that is for other members
            members[name] = spoilt_bytes(members[name], rng)
        file = io.BytesIO()
        packing = int(rng.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA]))
        with zipfile.ZipFile(file, "w", packing) as archive:
            for each, inside in members.items():
                if each != name or rng.random() < 0.95:
                    archive.writestr(each, inside)
        return file.getvalue()

    return spoilt


def spoilt_array(content: bytes, rng: np.random.Generator) -> bytes:
    """Return a .npy file with other numbers, of another type or another shape."""
    array = np.load(io.BytesIO(content))
    match rng.integers(0, 6):
        case 0:
            kind = str(rng.choice(["f2", "f4", "f8", "i8", "u1", "c8", "?", "U3", ">f4"]))
            array = array.astype(kind, casting="unsafe")
        case 1:
            array = array.reshape(-1)[: int(rng.integers(0, array.size + 1))]
        case 2:
            array = np.stack([array, array])
        case _ if array.dtype.kind in "fiu" and array.size:
            odd = (0, -1, 1e3, 1e9, 1e30, np.nan, np.inf, 255)
            flat = array.astype(np.float64).reshape(-1)
            flat[rng.integers(0, array.size, 3)] = odd[rng.integers(0, len(odd))]
            with np.errstate(all="ignore"):
                array = flat.reshape(array.shape).astype(array.dtype)
        case _:
            return spoilt_bytes(content, rng)
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


def spoilt_pixels(content: bytes, rng: np.random.Generator) -> bytes:
    """Return a picture of another size, with noise, or cut, so that it can be decoded."""
    with Image.open(io.BytesIO(content)) as image:
        pixels, kind = np.array(image.convert("L")), image.format
    h, w = pixels.shape
    match rng.integers(0, 4):
        case 0:
            pixels = np.where(rng.random((h, w)) < rng.random(), rng.integers(0, 256), pixels)
        case 1:
            pixels = rng.integers(0, 256, rng.integers(1, 60, 2))
        case 2:
            pixels = pixels[: rng.integers(1, h + 1), : rng.integers(1, w + 1)]
        case _:
            pixels = np.tile(pixels, rng.integers(1, 4, 2)) ^ np.uint8(255 * (rng.random() < 0.3))
    file = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).save(file, kind)
    return file.getvalue()


def spoilt_row(content: bytes, rng: np.random.Generator) -> bytes:
    """Return an SQLite file, whole as such, with other values in a few of its rows."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.deserialize(content)
        found = "SELECT name FROM sqlite_master WHERE type = 'table'"
        tables = [name for (name,) in database.execute(found)]
        for _ in range(rng.integers(1, 4)):
            table = tables[rng.integers(0, len(tables))]
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
            column = columns[rng.integers(0, len(columns))]
            value = _ROW_VALUES[rng.integers(0, len(_ROW_VALUES))]
            change = f"UPDATE {table} SET {column} = ? WHERE rowid % 3 = ?"
            with suppress(sqlite3.IntegrityError):
                database.execute(change, (value, int(rng.integers(0, 3))))
        return database.serialize()
