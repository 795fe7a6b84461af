"""InkML as the W3C wrote it: which of its traces are ink, and what strokes they make.

Traces in ``<definitions>`` are ink only where a view outside names them. A trace that
continues another belongs to its stroke.

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.annotations import found_annotations, id_of
from digitpad.ink.formats.bounds import check_elements, check_levels, check_points, check_strokes
from digitpad.ink.formats.ink_file import InkFile, ink_of
from digitpad.ink.formats.inkml.channels import ChannelLayout, Scale
from digitpad.ink.formats.inkml.contexts import PARTS, Context, ContextResolver
from digitpad.ink.formats.inkml.traces import trace_points
from digitpad.ink.formats.xml_tree import Element, name_of, outermost

Span = tuple[Sequence[int], Sequence[int]]


def read_inkml_tree(root: Element) -> InkFile:
    """Return the ink of an InkML document, also of one with ``<ink>`` under another root.

    Raises
    ------
    ValueError
        If there is no ``<ink>`` in it, or what is in it is damaged.
    """
    inks = list(outermost(root, "ink"))
    if not inks:
        raise ValueError(f"it is no InkML: it begins with <{name_of(root)[:40]}>")
    sheet = _Sheet(root)
    for ink in inks:
        sheet.draw_all(ink)
    said = [each for ink in inks for each in found_annotations(ink, sheet.numbers)]
    strokes = ink_of(np.concatenate(parts) for parts in sheet.strokes)
    return InkFile(strokes, tuple(said), tuple(sheet.notices), rewritable=inks[0] is root)


class _Sheet:
    """What has been drawn so far, in the order of the document."""

    def __init__(self, root: Element) -> None:
        self.strokes: list[list[NDArray[np.float64]]] = []
        self.numbers: dict[str, int] = {}
        self.notices: dict[str, None] = {}
        self._resolver = ContextResolver(root, self._say)
        self._parents = _parents_in_definitions(root)
        self._layouts: dict[tuple[tuple[str, int], ...], ChannelLayout] = {}
        self._placed: dict[tuple[Element, int], NDArray[np.float64]] = {}
        self._scale: Scale | None = None
        self._shown: set[tuple[Element, str]] = set()
        self._current: Context = {}
        self._open = False
        self._points, self._steps = 0, 0

    def draw_all(self, ink: Element) -> None:
        """Draw one ``<ink>``."""
        self._current = {}
        for element in ink:
            self._take(element)

    def _say(self, notice: str) -> None:
        self.notices[notice] = None

    def _take(self, element: Element) -> None:
        kind = name_of(element)
        if kind == "definitions":
            for each in element:
                if id_of(each) is None:  # what nothing can refer to is meant for all
                    self._change(each)
        elif kind in ("context", *PARTS):
            self._change(element)
        elif kind != "annotationXML":
            self._show(element, self._current)

    def _change(self, element: Element) -> None:
        if name_of(element) == "context":
            self._current = self._resolver.entered(element, self._current)
        elif name_of(element) in PARTS:
            self._current = self._resolver.changed(self._current, element)
        else:
            return
        self._layout(self._current)  # a format without x or y is no good, used or not

    def _show(self, element: Element, context: Context) -> None:
        """Draw a trace, what is in a group, or what a view names."""
        context = self._resolver.entered(element, context)
        if name_of(element) == "trace":
            self._draw(element, context)
        elif name_of(element) == "traceView":
            self._view(element, context)
        else:
            for child in element:
                if name_of(child) != "definitions":
                    self._show(child, context)

    def _view(self, view: Element, context: Context) -> None:
        for element in view.iter():
            ref = element.get("traceDataRef")
            if ref and name_of(element) == "traceView":
                found = self._resolver.target(ref)
                if found is not None:
                    self._name(found, context, _span(element))

    def _name(self, element: Element, context: Context, span: Span, level: int = 0) -> None:
        """Draw what a view names, of it what is only defined: the rest is drawn where it stands."""
        self._steps += 1
        check_elements(self._steps)
        check_levels(level)
        if name_of(element) == "trace":
            self._name_trace(element, context, span)
            return
        ref = element.get("traceDataRef")
        children = [self._resolver.target(ref)] if ref else _parts(element)
        named = [child for child in children if child is not None]
        self._steps += len(named)
        for child, part in _chosen(named, span):
            self._name(child, context, part, level + 1)

    def _name_trace(self, trace: Element, context: Context, span: Span) -> None:
        key = (trace, str(span))
        if trace in self._parents and key not in self._shown:
            self._shown.add(key)
            self._draw(trace, self._context_of(trace, context), span)

    def _context_of(self, trace: Element, context: Context) -> Context:
        """Return the context of a defined trace: its own, its group's, or else the view's."""
        around = trace
        while around is not None:
            if around.get("contextRef"):
                return self._resolver.entered(around, context)
            around = self._parents.get(around)
        return context

    def _draw(self, trace: Element, context: Context, span: Span = ((), ())) -> None:
        if trace.get("type") == "penUp":
            return
        places = self._places(trace, context)[_slice(span)]
        self._points += len(places)
        check_points(self._points)
        number = self._stroke_of(trace)
        if len(places):
            if number is None:
                number = len(self.strokes)
                self.strokes.append([])
                check_strokes(len(self.strokes))
            self.strokes[number].append(places)
        if number is not None and (id := id_of(trace)):
            self.numbers[id] = number

    def _stroke_of(self, trace: Element) -> int | None:
        """Return the number of the stroke that a trace continues."""
        part, prior, goes_on = trace.get("continuation"), trace.get("priorRef"), self._open
        self._open = part in ("begin", "middle")
        if part == "begin" or (part is None and prior is None):
            return None
        if prior is None:
            return len(self.strokes) - 1 if goes_on and self.strokes else None
        number = self.numbers.get(prior.strip().removeprefix("#"))
        if number is None:
            self._say(f"a trace continues {prior[:40]!r}, which is not drawn before it")
        return number

    def _places(self, trace: Element, context: Context) -> NDArray[np.float64]:
        layout = self._layout(context)
        key = (trace, id(layout))
        if key not in self._placed:  # views may show many parts of it
            self._placed[key] = self._placed_by(layout, trace)
        return self._placed[key]

    def _placed_by(self, layout: ChannelLayout, trace: Element) -> NDArray[np.float64]:
        points = trace_points(trace.text or "")
        if not len(points):
            return np.empty((0, 2))
        if points.most_values > layout.count:
            self._say("points have more values than their format has channels")
        if self._scale is None:
            self._scale = layout.scales[1]
        places = layout.relative_to(self._scale).places(points)
        if len(places) < len(points):
            self._say("points whose place is not reported are left out")
        return places

    def _layout(self, context: Context) -> ChannelLayout:
        key = tuple((kind, id(part)) for kind, part in context.items())
        if key not in self._layouts:
            self._layouts[key] = self._resolver.layout(context)
        return self._layouts[key]


def _parents_in_definitions(root: Element) -> dict[Element, Element]:
    definitions = root.iterfind(".//{*}definitions")
    return {child: parent for each in definitions for parent in each.iter() for child in parent}


def _parts(group: Element) -> list[Element]:
    """Return what the numbers of a view count in a group or in another view."""
    return [each for each in group if name_of(each) in ("trace", "traceGroup", "traceView")]


def _span(view: Element) -> Span:
    return _indices(view.get("from", "")), _indices(view.get("to", ""))


def _indices(text: str) -> list[int]:
    """Return ``"2:1"`` as numbers, the outermost first; they count from 1."""
    parts = [part.strip() for part in text.split(":")] if text.strip() else []
    if not all(part.isascii() and part.isdigit() and len(part) < 10 for part in parts):
        raise ValueError(f"a view begins or ends at {text[:20]!r}, which is no place in a trace")
    return [int(part) for part in parts]


def _chosen(children: Sequence[Element], span: Span) -> list[tuple[Element, Span]]:
    """Return the children that a span names, and what it names of each."""
    start, stop = span
    first = start[0] if start else 1
    last = min(stop[0], len(children)) if stop else len(children)
    return [
        (
            children[i - 1],
            (start[1:] if start and i == first else (), stop[1:] if stop and i == last else ()),
        )
        for i in range(max(first, 1), last + 1)
    ]


def _slice(span: Span) -> slice:
    start, stop = span
    return slice(max(start[0] - 1, 0) if start else None, stop[0] if stop else None)
