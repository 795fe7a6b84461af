"""Where x and y are among the values of a point: formats, units and mappings of InkML.

Everything here is linear, so that all of it comes to one matrix: which way a channel grows,
how long its unit is, and what an affine mapping makes of it. Each is a *form*, an array of
one coefficient for each channel of the trace and a constant, shape (n + 1,).

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011, 3.1.2, 3.1.6 and 4.4.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf, isfinite
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.formats.inkml_trace import TraceValue, channel_values, column
from digitpad.ink.formats.limits import MOST_CHANNELS
from digitpad.ink.formats.xml_tree import Element

_MILLIMETRES = {"m": 1000.0, "cm": 10.0, "mm": 1.0, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6}

Forms = dict[str, NDArray[np.float64]]
Say = Callable[[str], None]
Resolve = Callable[[Element], Element]


class Scale(NamedTuple):
    """How long the unit of a channel is: so many of ``unit``, millimetres where it is known."""

    unit: str = ""
    factor: float = 1.0

    @classmethod
    def of(cls, units: str, per: float = 1.0) -> Scale:
        """Return the scale of values of which there are `per` in one of `units`."""
        name = units.strip().lower()
        millimetres = _MILLIMETRES.get(name)
        return cls(name, 1 / per) if millimetres is None else cls("mm", millimetres / per)


_NO_SCALE = Scale()


@dataclass(frozen=True)
class TraceChannel:
    """One channel of a format: its name, -1 where it grows the other way, its unit."""

    name: str
    sign: int = 1
    scale: Scale = _NO_SCALE
    mapping: Element | None = None

    @classmethod
    def of(cls, channel: Element) -> TraceChannel:
        """Return a ``<channel>``."""
        return cls(
            channel.get("name", "").upper(),
            -1 if channel.get("orientation") == "-ve" else 1,
            Scale.of(channel.get("units", "")),
            channel.find("./{*}mapping"),
        )


DEFAULT_FORMAT = (TraceChannel("X"), TraceChannel("Y"))


def channels_of(trace_format: Element | None) -> tuple[TraceChannel, ...]:
    """Return the channels of a ``<traceFormat>`` in their order, X and Y where there is none.

    Raises
    ------
    ValueError
        If X or Y is not among them, or there are too many.
    """
    if trace_format is None:
        return DEFAULT_FORMAT
    channels = tuple(TraceChannel.of(each) for each in trace_format.iterfind(".//{*}channel"))
    if not {"X", "Y"} <= {channel.name for channel in channels}:
        raise ValueError("its trace format lacks an X or a Y channel")
    if len(channels) > MOST_CHANNELS:
        raise ValueError(f"its trace format has more than {MOST_CHANNELS} channels")
    return channels


def resolutions(source: Element | None) -> Mapping[str, Scale]:
    """Return the scales that the properties of an ``<inkSource>`` give its channels."""
    found = {}
    for each in source.iterfind(".//{*}channelProperty") if source is not None else ():
        per = _number(each.get("value", ""))
        if each.get("name") == "resolution" and 0 < per < inf:
            units = each.get("units", "").strip()
            found[each.get("channel", "").upper()] = Scale.of(units.removeprefix("1/"), per)
    return found


@dataclass(frozen=True, eq=False)
class ChannelLayout:
    """What makes a place of a point's values.

    Parameters
    ----------
    count : int
        Channels of the format.
    matrix : NDArray, shape (2, count + 1)
        x and y as forms, each in its own unit.
    scales : tuple of Scale
        The units of x and y.
    """

    count: int
    matrix: NDArray[np.float64]
    scales: tuple[Scale, Scale]

    def relative_to(self, scale: Scale) -> ChannelLayout:
        """Return the layout with both axes in that unit where they can be, else both in y's."""
        x, y = self.scales
        if x.unit != y.unit:
            return self
        factor = scale.factor if scale.unit == y.unit else y.factor
        stretch = np.array([[x.factor / factor], [y.factor / factor]])
        if not np.isfinite(stretch).all():
            raise ValueError("its resolutions are no reasonable numbers")
        return ChannelLayout(self.count, self.matrix * stretch, (scale, scale))

    def places(self, points: Sequence[Sequence[TraceValue]]) -> NDArray[np.float64]:
        """Return where the points of a trace are, shape (n, 2), without those not reported.

        Raises
        ------
        ValueError
            If a coordinate is missing or no number.
        """
        needed = np.flatnonzero(self.matrix[:, :-1].any(axis=0)).tolist()
        values = [channel_values(column(points, index)) for index in needed]
        places = np.stack([self._axis(form, needed, values) for form in self.matrix], axis=1)
        return places[~np.isnan(values).any(axis=0)] if values else places

    def _axis(
        self, form: NDArray[np.float64], needed: list[int], values: list[NDArray[np.float64]]
    ) -> NDArray[np.float64]:
        # Only what counts is summed, so that a plain coordinate keeps every bit.
        total = np.zeros(np.shape(values)[-1])
        for i, each in zip(needed, values, strict=True):
            total = total + form[i] * each if form[i] else total
        return total + form[-1] if form[-1] else total


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
            forms |= mapper.mapped(forms, each.mapping, (each.name,), (each.name,))
    mapping = None if transform is None else transform.find("./{*}mapping")
    if mapping is not None:
        names = tuple(channel.name for channel in canvas)
        forms |= mapper.mapped(forms, mapping, mapper.names, names)
        channels, resolution = canvas, {}
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
    ) -> Forms:
        """Return the forms that a mapping gives its targets, none if it cannot be honoured."""
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
        return {}

    def _product(
        self, forms: Forms, mapping: Element, sources: Sequence[str], targets: Sequence[str]
    ) -> Forms:
        """Apply the mappings of a product, the first one first."""
        found: Forms = {}
        for each in mapping.iterfind("./{*}mapping"):
            if self.resolve(each).get("type") == "product":
                raise ValueError("a product of mappings holds another one")
            found |= self.mapped({**forms, **found}, each, sources, targets)
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
    numbers = np.array([[_number(value) for value in row] for row in rows if len(row) == width])
    if len(numbers) < len(rows) or not np.isfinite(numbers).all():
        raise ValueError("an affine mapping has no matrix")
    return numbers


def _number(text: str) -> float:
    """Return a finite number, nan where it is none."""
    try:
        number = float(text)
    except ValueError:
        return float("nan")
    return number if isfinite(number) else float("nan")
