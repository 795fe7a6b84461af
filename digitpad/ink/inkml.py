"""Ink in files: W3C InkML, read and written.

Plain InkML is written: x and y in the ink's own unit, y growing downwards there as here.
How all that the W3C allows is read is described in `digitpad.ink.formats.inkml.reader`.

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from digitpad.errors import InkError
from digitpad.files import content_of, replacing
from digitpad.ink.annotations import ID, Annotation, add_annotations, trace_id
from digitpad.ink.formats.bounds import check_points, check_strokes
from digitpad.ink.formats.ink_file import InkFile
from digitpad.ink.formats.inkml.reader import read_inkml_tree
from digitpad.ink.formats.refusal import refusing
from digitpad.ink.formats.xml_tree import xml_root
from digitpad.ink.strokes import Ink
from digitpad.limits import MOST_INK_BYTES

_NAMESPACE = "http://www.w3.org/2003/InkML"


def read_annotated(path: Path | str) -> tuple[Ink, tuple[Annotation, ...]]:
    """Read ink and what the file says of its strokes; see `read_inkml`."""
    file = _file(content_of(path, MOST_INK_BYTES, InkError), path)
    return file.ink, file.annotations


def read_inkml(path: Path | str) -> Ink:
    """Read the ink of an InkML file.

    Parameters
    ----------
    path : Path or str

    Returns
    -------
    Ink
        A stroke for each trace that touched the paper; none is valid.

    Raises
    ------
    InkError
        If the file is missing, too large, damaged, no InkML, or its ink no finite points.
    """
    return parse_inkml(content_of(path, MOST_INK_BYTES, InkError), path)


def parse_inkml(content: bytes, name: Path | str) -> Ink:
    """Return the ink of InkML that is not in a file of its own; `name` is for the InkError."""
    return _file(content, name).ink


def write_inkml(
    path: Path | str,
    ink: Ink,
    *,
    label: str | None = None,
    annotations: Sequence[Annotation] = (),
    about: Mapping[str, str] | None = None,
) -> None:
    """Write `ink` as InkML.

    Parameters
    ----------
    path : Path or str
    ink : Ink
        Its numbers come back exactly.
    label : str, optional
        What it says, kept as ``<annotation type="truth">``.
    annotations : sequence of Annotation
        What is said of single strokes and groups of them.
    about : mapping of str to str, optional
        What is said of the whole, by the type of its ``<annotation>``.

    Raises
    ------
    InkError
        If the file cannot be written, or could not be read again because the ink is more
        than files may hold; one that was there is left as it was.
    """
    with refusing(path):
        check_strokes(len(ink))
        check_points(sum(map(len, ink.strokes)))
    with replacing(path, InkError) as part:
        part.write_bytes(inkml(ink, label=label, annotations=annotations, about=about))


def inkml(
    ink: Ink,
    *,
    label: str | None = None,
    annotations: Sequence[Annotation] = (),
    about: Mapping[str, str] | None = None,
) -> bytes:
    """Return `ink` as the content of an InkML file; see `write_inkml`."""
    said = dict(about or {}) | ({} if label is None else {"truth": label})
    root = _document(ink, said, named=bool(annotations))
    add_annotations(root, annotations)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _file(content: bytes, name: Path | str) -> InkFile:
    with refusing(name):
        return read_inkml_tree(xml_root(content, "InkML"))


def _document(ink: Ink, about: Mapping[str, str], *, named: bool) -> ElementTree.Element:
    root = ElementTree.Element("ink", xmlns=_NAMESPACE)
    trace_format = ElementTree.SubElement(root, "traceFormat")
    for name in "XY":
        ElementTree.SubElement(trace_format, "channel", name=name, type="decimal")
    for kind, text in about.items():
        ElementTree.SubElement(root, "annotation", type=kind).text = text
    for number, stroke in enumerate(ink.strokes):
        points = (f"{_decimal(x)} {_decimal(y)}" for x, y in stroke.points)
        trace = ElementTree.SubElement(root, "trace", {ID: trace_id(number)} if named else {})
        trace.text = ", ".join(points)
    return root


def _decimal(number: float) -> str:
    # The shortest digits that give the same number back; InkML's decimals have no exponent.
    return np.format_float_positional(number, trim="-")
