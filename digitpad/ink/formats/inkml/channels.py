"""Where x and y are among the values of a point: formats and units of InkML.

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011, 3.1.2 and 4.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf, isfinite
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.formats.inkml.traces import TracePoints
from digitpad.ink.formats.xml_tree import Element
from digitpad.limits import MOST_CHANNELS

_MILLIMETRES = {"m": 1000.0, "cm": 10.0, "mm": 1.0, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6}


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
        per = finite_number(each.get("value", ""))
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
        x and y, each in its own unit: a coefficient for each channel, and a constant.
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

    def places(self, points: TracePoints) -> NDArray[np.float64]:
        """Return where the points of a trace are, shape (n, 2), without those not reported.

        Raises
        ------
        ValueError
            If a coordinate is missing or no number.
        """
        needed = np.flatnonzero(self.matrix[:, :-1].any(axis=0)).tolist()
        values = [points.channel(index) for index in needed]
        places = np.stack([self._axis(form, needed, values) for form in self.matrix], axis=1)
        return places[~np.isnan(values).any(axis=0)] if values else places

    def _axis(
        self, form: NDArray[np.float64], needed: list[int], values: list[NDArray[np.float64]]
    ) -> NDArray[np.float64]:
        # Only what counts is summed, to -0, which unlike 0 changes no bit of a plain coordinate.
        total = np.full(np.shape(values)[-1], -0.0)
        for i, each in zip(needed, values, strict=True):
            total = total + form[i] * each if form[i] else total
        return total + form[-1] if form[-1] else total


def finite_number(text: str) -> float:
    """Return a finite number, nan where it is none."""
    try:
        number = float(text)
    except ValueError:
        return float("nan")
    return number if isfinite(number) else float("nan")
