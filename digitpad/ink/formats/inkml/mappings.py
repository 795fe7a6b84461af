"""Affine mappings of InkML: what becomes of the channels of a trace on their way to x and y.

Everything here is linear, so that all of it comes to one matrix. Each coordinate is a *form*,
an array of one coefficient for each channel of the trace and a constant, shape (n + 1,).

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011, 3.1.6.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.formats.inkml.channels import ChannelLayout, Scale, TraceChannel, finite_number
from digitpad.ink.formats.xml_tree import Element
from digitpad.limits import MOST_CHANNELS

Forms = dict[str, NDArray[np.float64]]
Say = Callable[[str], None]
Resolve = Callable[[Element], Element]


def layout_of(
    channels: Sequence[TraceChannel],
    resolution: Mapping[str, Scale],
    transform: Element | None,
    canvas: Sequence[TraceChannel],
    resolve: Resolve,
    say: Say,
) -> ChannelLayout:
    """Return the layout of traces.

    Parameters
    ----------
    channels : sequence of TraceChannel
        Their format.
    resolution : mapping
        What is known of the scales by name; it counts before a channel's units.
    transform : Element or None
        The ``<canvasTransform>``; what it gives is in the canvas's units.
    canvas : sequence of TraceChannel
        The canvas's format.
    resolve : callable
        Follows an element's reference to another.
    say : callable
        Told of what cannot be honoured.
    """
    mapper = _Mapper(tuple(c.name for c in channels), resolve, say)
    forms = mapper.own()
    for each in channels:
        if each.mapping is not None:
            forms |= mapper.mapped(forms, each.mapping, (each.name,), (each.name,)) or {}
    mapping = None if transform is None else transform.find("./{*}mapping")
    if mapping is not None:
        names = tuple(channel.name for channel in canvas)
        mapped = mapper.mapped(forms, mapping, mapper.names, names)
        if mapped is not None:
            forms, channels, resolution = {**forms, **mapped}, canvas, {}
    axes = [next(c for c in channels if c.name == name) for name in "XY"]
    matrix = np.stack([axis.sign * forms[axis.name] for axis in axes])
    x, y = (resolution.get(axis.name, axis.scale) for axis in axes)
    if x.unit != y.unit:
        say("the units of its x and y cannot be compared and are taken for the same")
    return ChannelLayout(len(mapper.names), matrix, (x, y))


@dataclass(frozen=True)
class _Mapper:
    """What mappings make of the channels called ``names``."""

    names: tuple[str, ...]
    resolve: Resolve
    say: Say

    def own(self) -> Forms:
        """Return every channel as it is written; of two with one name the first."""
        unit = np.eye(len(self.names), len(self.names) + 1)
        return dict(zip(reversed(self.names), unit[::-1], strict=True))

    def mapped(
        self, forms: Forms, mapping: Element, sources: Sequence[str], targets: Sequence[str]
    ) -> Forms | None:
        """Return the forms that a mapping gives its targets, None if it cannot be honoured."""
        mapping = self.resolve(mapping)
        kind = mapping.get("type", "unknown")
        binds = list(mapping.iterfind("./{*}bind"))
        sources = _bound(binds, "source") or sources
        targets = _bound(binds, "target") or targets
        affine = mapping.find("./{*}affine")
        if kind == "affine" and affine is not None:
            return self._affine(forms, _matrix(affine.text or ""), sources, targets)
        if kind == "product":
            return self._product(forms, mapping, sources, targets)
        if kind == "identity":
            pairs = zip(sources, targets, strict=False)
            return {t: forms[s] for s, t in pairs if s in forms} if binds else {}
        self.say(f"a mapping of the kind {kind[:20]!r} is not applied")
        return None

    def _product(
        self, forms: Forms, mapping: Element, sources: Sequence[str], targets: Sequence[str]
    ) -> Forms:
        """Apply the mappings of a product, the first one first."""
        found: Forms = {}
        members = mapping.findall("./{*}mapping")
        if len(members) > MOST_CHANNELS:
            raise ValueError(f"a product has more than {MOST_CHANNELS} mappings")
        for each in members:
            if self.resolve(each).get("type") == "product":
                raise ValueError("a product of mappings holds another one")
            found |= self.mapped({**forms, **found}, each, sources, targets) or {}
        return found

    def _affine(
        self,
        forms: Forms,
        matrix: NDArray[np.float64],
        sources: Sequence[str],
        targets: Sequence[str],
    ) -> Forms:
        rows, columns = matrix.shape
        if len(sources) != columns - 1:
            sources = ("X", "Y", "Z")[: columns - 1]
        if len(targets) != rows:
            targets = ("X", "Y", "Z")[:rows]
        if len(sources) != columns - 1 or not set(sources) <= forms.keys() or len(targets) != rows:
            raise ValueError("an affine mapping does not fit the channels it is for")
        given = np.stack([forms[name] for name in sources])
        results = matrix[:, :-1] @ given
        results[:, -1] += matrix[:, -1]
        return dict(zip(targets, results, strict=True))


def _bound(binds: Sequence[Element], side: str) -> tuple[str, ...]:
    return tuple(name.upper() for bind in binds if (name := bind.get(side)))


def _matrix(text: str) -> NDArray[np.float64]:
    rows = [row.split() for row in text.split(",") if row.strip()]
    width = len(rows[0]) if rows else 0
    if not 2 <= width <= MOST_CHANNELS or len(rows) > MOST_CHANNELS:
        raise ValueError("an affine mapping has no matrix")
    numbers = np.array(
        [[finite_number(value) for value in row] for row in rows if len(row) == width]
    )
    if len(numbers) < len(rows) or not np.isfinite(numbers).all():
        raise ValueError("an affine mapping has no matrix")
    return numbers
