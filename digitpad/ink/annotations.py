"""What is said of strokes, in InkML: views of traces that carry annotations.

A ``<traceView>`` refers to the traces that it is about by their ``xml:id``.

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011, 3.2.3 and 6.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree

ID = "{http://www.w3.org/XML/1998/namespace}id"
_PART = re.compile(r"([1-9]\d{0,3}) of ([1-9]\d{0,3})")


@dataclass(frozen=True)
class Annotation:
    """Something said of some strokes.

    Parameters
    ----------
    kind : str
        The annotation's type, such as ``truth`` for what they say.
    text : str
    strokes : tuple of int
        Their numbers in the ink.
    part, parts : int
        Which part of the strokes, from 0, and of how many.
    """

    kind: str
    text: str
    strokes: tuple[int, ...]
    part: int = 0
    parts: int = 1


def trace_id(number: int) -> str:
    """Return the ``xml:id`` of a stroke in a file of ours."""
    return f"t{number}"


def id_of(element: ElementTree.Element) -> str | None:
    """Return what others call an element by; some programs write ``id`` for ``xml:id``."""
    return element.get(ID) or element.get("id")


def add_annotations(root: ElementTree.Element, annotations: Sequence[Annotation]) -> None:
    """Add views to an ``<ink>`` whose traces are called as `trace_id` has it."""
    for said in annotations:
        view = ElementTree.SubElement(root, "traceView")
        ElementTree.SubElement(view, "annotation", type=said.kind).text = said.text
        if said.parts > 1:
            part = f"{said.part + 1} of {said.parts}"
            ElementTree.SubElement(view, "annotation", type="part").text = part
        for number in said.strokes:
            ElementTree.SubElement(view, "traceView", traceDataRef=f"#{trace_id(number)}")


def found_annotations(
    root: ElementTree.Element, numbers: Mapping[str, int]
) -> Iterator[Annotation]:
    """Yield what the views of an ``<ink>`` say; `numbers` are those of the strokes by id."""
    for view in root.iterfind("./{*}traceView"):
        refs = [_whole_trace(each) for each in view.iterfind("./{*}traceView")]
        strokes = tuple(numbers.get(ref.removeprefix("#"), -1) for ref in refs)
        if not strokes or -1 in strokes:
            continue
        texts = {each.get("type", ""): each.text or "" for each in view.iterfind("./{*}annotation")}
        part, parts = _part(texts.pop("part", ""))
        for kind, text in texts.items():
            yield Annotation(kind, text.strip(), strokes, part, parts)


def _whole_trace(view: ElementTree.Element) -> str:
    """Return what a view refers to, nothing where it shows but a part of it."""
    return "" if view.get("from") or view.get("to") else view.get("traceDataRef", "")


def _part(text: str) -> tuple[int, int]:
    found = _PART.fullmatch(text.strip())
    part, parts = (int(found[1]) - 1, int(found[2])) if found else (0, 1)
    return (part, parts) if part < parts else (0, 1)
