"""Which format, source and canvas a trace has: the contexts of InkML and their references.

A trace has the context that it, or the group around it, refers to; else the current one,
which what stands outside ``<definitions>`` changes for all that follows.

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011, 4 and 7.2.
"""

from __future__ import annotations

from collections.abc import Mapping

from digitpad.ink.annotations import id_of
from digitpad.ink.formats.bounds import check_levels
from digitpad.ink.formats.inkml.channels import ChannelLayout, channels_of, resolutions
from digitpad.ink.formats.inkml.mappings import Say, layout_of
from digitpad.ink.formats.xml_tree import Element, name_of

FORMAT, SOURCE, CANVAS, TRANSFORM = "traceFormat", "inkSource", "canvas", "canvasTransform"
PARTS = (SOURCE, FORMAT, CANVAS, TRANSFORM)

Context = Mapping[str, Element]


class ContextResolver:
    """Finds what is referred to in one document.

    Parameters
    ----------
    root : Element
    say : callable
        Told of what cannot be honoured.
    """

    def __init__(self, root: Element, say: Say) -> None:
        self._named = {name: each for each in root.iter() if (name := id_of(each))}
        self._say = say
        self._described: dict[Element, Context] = {}

    def target(self, ref: str) -> Element | None:
        """Return the element that a reference names, None if it is not here."""
        found = self._named.get(ref.strip().removeprefix("#"))
        if found is None:
            self._say(f"it refers to {ref[:40]!r}, which is not in it")
        return found

    def resolve(self, element: Element) -> Element:
        """Return what stands for an element that only refers to another of its kind."""
        kind = name_of(element)
        ref = element.get(f"{kind}Ref") or element.get("href")
        found = self.target(ref) if ref else None
        return element if found is None or name_of(found) != kind else found

    def changed(self, context: Context, part: Element) -> Context:
        """Return a context with one of its parts replaced."""
        kind = name_of(part)
        kept = {key: each for key, each in context.items() if (key, kind) != (FORMAT, SOURCE)}
        return {**kept, kind: self.resolve(part)}

    def entered(self, element: Element, inherited: Context, level: int = 0) -> Context:
        """Return the context that a ``<context>`` describes, or any element with a contextRef.

        Raises
        ------
        ValueError
            If contexts refer to each other in a circle.
        """
        check_levels(level)
        context = inherited
        if ref := element.get("contextRef"):
            found = self.target(ref)
            if found is not None and name_of(found) == "context":
                context = self._of(found, level)
        if name_of(element) != "context":
            return context
        for kind in PARTS:
            part = element.find(f"./{{*}}{kind}")
            if part is None and (ref := element.get(f"{kind}Ref")):
                part = self.target(ref)
            if part is not None and name_of(part) == kind:
                context = self.changed(context, part)
        return context

    def _of(self, found: Element, level: int) -> Context:
        """Return what a context that is referred to describes, the same for all who do."""
        if found not in self._described:
            self._described[found] = self.entered(found, {}, level + 1)
        return self._described[found]

    def layout(self, context: Context) -> ChannelLayout:
        """Return what makes places of the values in a context. Raises ValueError."""
        source, canvas = context.get(SOURCE), context.get(CANVAS)
        trace_format = context.get(FORMAT)
        if trace_format is None:
            trace_format = self._format_in(source)
        return layout_of(
            channels_of(trace_format),
            resolutions(source),
            context.get(TRANSFORM),
            channels_of(self._format_in(canvas)),
            self.resolve,
            self._say,
        )

    def _format_in(self, element: Element | None) -> Element | None:
        if element is None:
            return None
        if ref := element.get("traceFormatRef"):
            return self.target(ref)
        found = element.find("./{*}traceFormat")
        return None if found is None else self.resolve(found)
