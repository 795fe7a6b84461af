"""The one door for ink in files: a file's format is known by its content, not by its name."""

from __future__ import annotations

import gzip
import io
import os
import zlib
from pathlib import Path

from digitpad.errors import InkError
from digitpad.files import content_of
from digitpad.ink.formats.ink_file import InkFile
from digitpad.ink.formats.inkml.reader import read_inkml_tree
from digitpad.ink.formats.json_strokes import read_json_strokes
from digitpad.ink.formats.refusal import refusing
from digitpad.ink.formats.svg import read_svg
from digitpad.ink.formats.unipen_file import is_unipen, read_unipen
from digitpad.ink.formats.xml_tree import name_of, outermost, xml_root
from digitpad.ink.formats.xournal import read_xournal
from digitpad.limits import MOST_INK_BYTES, MOST_INK_UNPACKED

INK_SUFFIXES = (".inkml", ".ink", ".xml", ".dat", ".xopp", ".svg", ".json", ".ndjson")
_KINDS = "InkML, UNIPEN, Xournal++, SVG, strokes in JSON"
_HEAD = 64 * 2**10  # bytes that tell what a file is
_GZIP, _UTF_8, _UTF_16 = b"\x1f\x8b", b"\xef\xbb\xbf", (b"\xff\xfe", b"\xfe\xff")


def is_ink(path: Path) -> bool:
    """Return whether a file is to be read as ink and not as a picture.

    What it begins with decides. Its name does where it cannot be looked into, as a pipe,
    which can be read but once, or where that says nothing.
    """
    named = path.suffix.lower() in INK_SUFFIXES
    if named or not os.path.isfile(path):  # which raises nothing, whatever the name
        return named
    try:
        with path.open("rb") as file:
            return looks_like_ink(file.read(_HEAD))
    except OSError:
        return False  # whoever reads it will say why


def looks_like_ink(content: bytes) -> bool:
    """Return whether bytes begin as ink does in one of the formats that are known."""
    return _format(content[:_HEAD]) is not None


def read_ink(path: Path) -> InkFile:
    """Read the ink of a file in any format that is known.

    Parameters
    ----------
    path : Path

    Returns
    -------
    InkFile

    Raises
    ------
    InkError
        If the file is missing, damaged, larger than `limits` has it, or no ink.
    """
    return parse_ink(content_of(path, MOST_INK_BYTES, InkError), path)


def parse_ink(content: bytes, name: Path | str) -> InkFile:
    """Return the ink in the content of a file; `name` is for the InkError."""
    with refusing(name):
        if content.startswith(_GZIP):
            return _read(_unpacked(content), packed=True)
        return _read(content)


def _format(head: bytes) -> str | None:
    text = head.removeprefix(_UTF_8).lstrip()
    if head.startswith(_GZIP):
        return "gzip"
    if text.startswith(b"<") or head.startswith(_UTF_16):
        return "xml"
    if text.startswith((b"[", b"{")):
        return "json"
    return "unipen" if is_unipen(text) else None


def _read(content: bytes, packed: bool = False) -> InkFile:
    match _format(content[:_HEAD]):
        case "xml":
            return _read_xml(content, packed)
        case "json":
            return read_json_strokes(content)
        case "unipen":
            return read_unipen(content)
        case _ if content:
            raise ValueError(f"it is no ink of a known kind ({_KINDS})")
        case _:
            raise ValueError("it is empty")


def _read_xml(content: bytes, packed: bool) -> InkFile:
    root = xml_root(content, "ink")
    match name_of(root):
        case "svg":
            return read_svg(root)
        case "xournal":
            return read_xournal(root)
    drawing = next(filter(len, outermost(root, "svg")), None)
    if drawing is not None and not any(map(len, outermost(root, "ink"))):
        return read_svg(drawing)
    file = read_inkml_tree(root)
    return InkFile(file.ink, file.annotations, file.notices, file.rewritable and not packed)


def _unpacked(content: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
            unpacked = file.read(MOST_INK_UNPACKED + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise ValueError(f"it is damaged and cannot be unpacked ({error})") from error
    if len(unpacked) > MOST_INK_UNPACKED:
        raise ValueError(f"it is larger than {MOST_INK_UNPACKED >> 20} MB when it is unpacked")
    return unpacked
