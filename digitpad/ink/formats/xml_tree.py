"""XML as ink files need it: without entities, and no deeper or larger than is reasonable."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from digitpad.ink.formats.bounds import check_elements, check_levels

Element = ElementTree.Element


def xml_root(content: bytes, kind: str) -> Element:
    """Return the root of a document.

    Parameters
    ----------
    content : bytes
    kind : str
        What it should be, for the error.

    Raises
    ------
    ValueError
        If it is no XML, defines entities, or is too large or too deep.
    """
    if not content:
        raise ValueError("it is empty")
    parser = DefusedXMLParser(target=_BoundedBuilder())
    parser.parser.AttlistDeclHandler = _refuse_attributes
    try:
        parser.feed(content)
        return parser.close()
    except DefusedXmlException as error:
        raise ValueError("it defines XML entities, which ink has no use for") from error
    except _TooMuchError as error:
        raise ValueError(str(error)) from error
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise ValueError(f"it is damaged or no {kind} ({error})") from error


def name_of(element: Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def outermost(root: Element, name: str) -> Iterator[Element]:
    """Yield the elements called `name` that do not stand in another of them."""
    if name_of(root) == name:
        yield root
        return
    for child in root:
        yield from outermost(child, name)


def _refuse_attributes(*declared: object) -> None:
    """Refuse attributes that a document gives to all its elements: a copy of each for each."""
    raise _TooMuchError("it declares attributes for all its elements, which ink has no use for")


class _TooMuchError(Exception):
    """A document is too large or too deep; no ValueError, which parsing itself may raise."""


class _BoundedBuilder(ElementTree.TreeBuilder):
    """Builds the tree while it is small enough."""

    def __init__(self) -> None:
        super().__init__()
        self._elements, self._level = 0, 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        self._elements, self._level = self._elements + 1, self._level + 1
        try:
            check_elements(self._elements)
            check_levels(self._level)
        except ValueError as error:
            raise _TooMuchError(str(error)) from error
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._level -= 1
        return super().end(tag)
