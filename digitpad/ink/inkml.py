"""Ink in files: W3C InkML, read and written.

Only what carries ink is read: traces wherever they stand, the order of their
channels, and the three ways of encoding a number. Units and time are ignored.
y grows downwards there as here.

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import numpy as np
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from digitpad.errors import InkError
from digitpad.files import content_of, replacing
from digitpad.ink.annotations import (
    ID,
    Annotation,
    add_annotations,
    found_annotations,
    trace_id,
)
from digitpad.ink.strokes import Ink, Stroke

_NAMESPACE = "http://www.w3.org/2003/InkML"
_LARGEST = 32 * 2**20  # bytes; an hour of writing is about 5 MB
_VALUE = re.compile(
    r"""([!'"]?)\s*            # explicit, first difference, second difference
        ( [-+]? (?: \d+\.?\d* | \.\d+ ) (?: [eE][-+]?\d+ )?
        | \#[0-9A-Fa-f]+       # a whole number in base 16
        | [*?TF] )             # as before, not known, a button's true and false""",
    re.VERBOSE,
)


def read_annotated(path: Path | str) -> tuple[Ink, tuple[Annotation, ...]]:
    """Read ink and what the file says of its strokes; see `read_inkml`."""
    root = _parsed(content_of(path, _LARGEST, InkError), path)
    return _ink(root, path), tuple(found_annotations(root, _numbers(root)))


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
    return parse_inkml(content_of(path, _LARGEST, InkError), path)


def parse_inkml(content: bytes, name: Path | str) -> Ink:
    """Return the ink of InkML that is not in a file of its own; `name` is for the InkError."""
    return _ink(_parsed(content, name), name)


def write_inkml(
    path: Path | str,
    ink: Ink,
    *,
    label: str | None = None,
    annotations: Sequence[Annotation] = (),
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

    Raises
    ------
    InkError
        If the file cannot be written; one that was there is left as it was.
    """
    with replacing(path, InkError) as part:
        part.write_bytes(inkml(ink, label=label, annotations=annotations))


def inkml(ink: Ink, *, label: str | None = None, annotations: Sequence[Annotation] = ()) -> bytes:
    """Return `ink` as the content of an InkML file; see `write_inkml`."""
    root = _document(ink, label, named=bool(annotations))
    add_annotations(root, annotations)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _parsed(content: bytes, name: Path | str) -> ElementTree.Element:
    if not content:
        raise InkError(name, "it is empty")
    try:
        root = fromstring(content)
    except DefusedXmlException as error:
        raise InkError(name, "it defines XML entities, which ink has no use for") from error
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise InkError(name, f"it is damaged or no InkML ({error})") from error
    if root.tag.rpartition("}")[2] != "ink":
        raise InkError(name, f"it is no InkML: it begins with <{root.tag.rpartition('}')[2]}>")
    return root


def _traces(root: ElementTree.Element) -> Iterator[ElementTree.Element]:
    return (t for t in root.iterfind(".//{*}trace") if t.get("type") != "penUp")


def _numbers(root: ElementTree.Element) -> dict[str, int]:
    """Return the numbers of the strokes whose traces have an id."""
    return {id: i for i, trace in enumerate(_traces(root)) if (id := trace.get(ID))}


def _ink(root: ElementTree.Element, name: Path | str) -> Ink:
    try:
        layout = _layout(root)
        points = (_points(trace.text or "", layout) for trace in _traces(root))
        return Ink(tuple(Stroke(np.array(each)) for each in points))
    except ValueError as error:
        raise InkError(name, str(error)) from error


class _ChannelLayout(NamedTuple):
    """Where x and y stand among the values of a point, and which way they grow."""

    x: int = 0
    y: int = 1
    x_sign: int = 1
    y_sign: int = 1


def _layout(root: ElementTree.Element) -> _ChannelLayout:
    layouts = {_layout_of(element) for element in root.iterfind(".//{*}traceFormat")}
    if len(layouts) > 1:
        raise ValueError("its trace formats differ in where x and y are")
    return layouts.pop() if layouts else _ChannelLayout()


def _layout_of(trace_format: ElementTree.Element) -> _ChannelLayout:
    channels = list(trace_format.iterfind(".//{*}channel"))
    names = [channel.get("name", "").upper() for channel in channels]
    if not {"X", "Y"} <= set(names):
        raise ValueError("its trace format lacks an X or a Y channel")
    x, y = names.index("X"), names.index("Y")
    x_sign, y_sign = (-1 if channels[i].get("orientation") == "-ve" else 1 for i in (x, y))
    return _ChannelLayout(x, y, x_sign, y_sign)


def _points(text: str, layout: _ChannelLayout) -> list[tuple[float, float]]:
    x_channel, y_channel = _Channel(), _Channel()
    points = []
    for point in text.split(","):
        values = list(_values(point))
        if len(values) <= max(layout.x, layout.y):
            raise ValueError("a point of a trace lacks its x or its y")
        x, y = x_channel.next(*values[layout.x]), y_channel.next(*values[layout.y])
        points.append((layout.x_sign * x, layout.y_sign * y))
    return points


def _values(point: str) -> Iterator[tuple[str, str]]:
    """Yield prefix and value of each channel; values need no space where they are told apart."""
    left = _VALUE.sub(" ", point).split()
    if left:
        raise ValueError(f"{left[0][:20]!r} in a trace is no number")
    for found in _VALUE.finditer(point):
        yield found[1], found[2]


@dataclass
class _Channel:
    """One coordinate as the pen moves; a prefix holds until the next one."""

    mode: str = "!"
    given: float | None = None
    position: float = 0.0
    velocity: float = 0.0

    def next(self, prefix: str, value: str) -> float:
        self.mode = prefix or self.mode
        self.given = self._number(value)
        before = self.position
        if self.mode == "!":
            self.position = self.given
        elif self.mode == "'":
            self.position += self.given
        else:
            self.position += self.velocity + self.given
        self.velocity = self.position - before
        return self.position

    def _number(self, value: str) -> float:
        if value == "*" and self.given is not None:
            return self.given
        if value in "*?TF":
            raise ValueError(f"x or y of a point is {value!r}, which is no place")
        return float(int(value[1:], 16)) if value.startswith("#") else float(value)


def _document(ink: Ink, label: str | None, *, named: bool) -> ElementTree.Element:
    root = ElementTree.Element("ink", xmlns=_NAMESPACE)
    trace_format = ElementTree.SubElement(root, "traceFormat")
    for name in "XY":
        ElementTree.SubElement(trace_format, "channel", name=name, type="decimal")
    if label is not None:
        ElementTree.SubElement(root, "annotation", type="truth").text = label
    for number, stroke in enumerate(ink.strokes):
        points = (f"{_decimal(x)} {_decimal(y)}" for x, y in stroke.points)
        trace = ElementTree.SubElement(root, "trace", {ID: trace_id(number)} if named else {})
        trace.text = ", ".join(points)
    return root


def _decimal(number: float) -> str:
    # The shortest digits that give the same number back; InkML's decimals have no exponent.
    return np.format_float_positional(number, trim="-")
