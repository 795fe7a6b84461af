"""A document kept against a crash: InkML that also says which file it is of, and its frame."""

from __future__ import annotations

from pathlib import Path

from digitpad.errors import InkError
from digitpad.files import content_of
from digitpad.gui.session.document import Document
from digitpad.ink.formats.refusal import refusing
from digitpad.ink.formats.xml_tree import xml_root
from digitpad.ink.inkml import write_inkml
from digitpad.ink.strokes import Box
from digitpad.limits import MOST_INK_BYTES

_SOURCE, _FRAME = "source", "frame"  # types of annotations


def write_draft(path: Path, document: Document) -> None:
    """Write a document to a draft. Raises InkError."""
    about = {}
    if document.path:
        about[_SOURCE] = str(document.path)
    if document.frame:
        about[_FRAME] = " ".join(map(repr, document.frame))
    said = document.overrides.annotations(document.ink)
    write_inkml(path, document.ink, annotations=said, about=about)


def read_draft(path: Path) -> Document:
    """Return the document of a draft. Raises InkError."""
    document = Document.read(path)
    with refusing(path):
        root = xml_root(content_of(path, MOST_INK_BYTES, InkError), "InkML")
        about = {each.get("type"): each.text or "" for each in root.iterfind("./{*}annotation")}
        frame = [float(number) for number in about.get(_FRAME, "").split()]
    source = about.get(_SOURCE)
    return Document(
        document.ink,
        Path(source) if source else None,
        Box(*frame) if len(frame) == len(Box._fields) else None,
        document.overrides,
    )
