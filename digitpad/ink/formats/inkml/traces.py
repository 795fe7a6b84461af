"""A trace's text: the values of its points, and the three ways of encoding one.

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011, 3.2.1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.formats.bounds import check_points
from digitpad.limits import MOST_CHANNELS

# Every repetition of blanks stands behind a prefix or a sign: a run of them is looked at once.
_VALUE = re.compile(
    r"""(?: ([!'"]) \s* )?     # explicit, first difference, second difference
        (?: ([-+]) \s* )?
        ( (?: \d+\.?\d* | \.\d+ ) (?: [eE][-+]?\d+ )?
        | \#[0-9A-Fa-f]+       # a whole number in base 16
        | [*?TF] )             # as before, not known, a button's true and false
      | (\S[^\s,]{0,20})       # no value at all""",
    re.VERBOSE | re.ASCII,
)
_LONG = 10_000  # characters; more than that no point needs

TraceValue = tuple[str, str, str, str]
"""One value as it is written: its prefix and sign, which may be empty, and its text; and what
is no value."""


def trace_points(text: str) -> list[list[TraceValue]]:
    """Return the values of each point of a trace, which may be empty.

    Raises
    ------
    ValueError
        If something in it is no value, or it has too many.
    """
    check_points(text.count(","))
    points = text.split(",")
    if points[-1].isspace() or not points[-1]:
        points.pop()  # the grammar allows a comma after the last point
    return [_values(point) for point in points]


def channel_values(values: Sequence[TraceValue]) -> NDArray[np.float64]:
    """Return one channel's numbers, shape (n,), from its values; nan where none is reported.

    Raises
    ------
    ValueError
        If a value is no number.
    """
    if not any(prefix for prefix, *_ in values):
        with suppress(ValueError):  # all of them are plain decimals, as a rule
            return np.array([float(sign + text) for _, sign, text, _ in values], dtype=np.float64)
    channel = _Motion()
    return np.array([channel.next(*value[:3]) for value in values], dtype=np.float64)


def column(points: Sequence[Sequence[TraceValue]], index: int) -> list[TraceValue]:
    """Return the values of one channel. Raises ValueError if a point lacks it."""
    if any(len(point) <= index for point in points):
        raise ValueError("a point of a trace lacks its x or its y")
    return [point[index] for point in points]


def _values(point: str) -> list[TraceValue]:
    if len(point) > _LONG:
        point = " ".join(point.split())
    if len(point) > _LONG:
        raise ValueError(f"a point of a trace has more than {MOST_CHANNELS} values")
    values = _VALUE.findall(point)
    if len(values) > MOST_CHANNELS:
        raise ValueError(f"a point of a trace has more than {MOST_CHANNELS} values")
    if junk := next((each[3] for each in values if each[3]), None):
        raise ValueError(f"{junk[:20]!r} in a trace is no number")
    return values


@dataclass
class _Motion:
    """One channel as the pen moves; a prefix holds until the next one."""

    mode: str = "!"
    given: float | None = None
    position: float = 0.0
    velocity: float = 0.0

    def next(self, prefix: str, sign: str, text: str) -> float:
        self.mode = prefix or self.mode
        if text == "?":
            return float("nan")
        self.given = self._number(sign, text)
        before = self.position
        if self.mode == "!":
            self.position = self.given
        elif self.mode == "'":
            self.position += self.given
        else:
            self.position += self.velocity + self.given
        self.velocity = self.position - before
        if not isfinite(self.position):
            raise ValueError("a number of a trace is too large: it must be finite")
        return self.position

    def _number(self, sign: str, text: str) -> float:
        if text == "*" and self.given is not None:
            return self.given
        if text in "*TF":
            raise ValueError(f"x or y of a point is {text!r}, which is no place")
        size = float(int(text[1:], 16)) if text.startswith("#") else float(text)
        return -size if sign == "-" else size
