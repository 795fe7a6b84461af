"""A trace's text: the values of its points, and the three ways of encoding one.

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011, 3.2.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from math import isfinite
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.formats.limits import MOST_CHANNELS, check_points

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


class TraceValue(NamedTuple):
    """One value as it is written: ``prefix`` and ``sign`` may be empty."""

    prefix: str
    sign: str
    text: str


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


def channel_values(values: Iterable[TraceValue]) -> NDArray[np.float64]:
    """Return one channel's numbers, shape (n,), from its values; nan where none is reported.

    Raises
    ------
    ValueError
        If a value is no number.
    """
    channel = _Motion()
    return np.array([channel.next(*value) for value in values], dtype=np.float64)


def column(points: Sequence[Sequence[TraceValue]], index: int) -> list[TraceValue]:
    """Return the values of one channel. Raises ValueError if a point lacks it."""
    if any(len(point) <= index for point in points):
        raise ValueError("a point of a trace lacks its x or its y")
    return [point[index] for point in points]


def _values(point: str) -> list[TraceValue]:
    found = list(islice(_VALUE.finditer(point), MOST_CHANNELS + 1))
    if junk := next((each[4] for each in found if each[4]), None):
        raise ValueError(f"{junk[:20]!r} in a trace is no number")
    if len(found) > MOST_CHANNELS:
        raise ValueError(f"a point of a trace has more than {MOST_CHANNELS} values")
    return [TraceValue(each[1] or "", each[2] or "", each[3]) for each in found]


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
