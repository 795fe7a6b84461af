"""A trace's text: the values of its points, and the three ways of encoding one.

Source: Ink Markup Language (InkML), W3C Recommendation 20 September 2011, 3.2.1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.formats.bounds import check_points
from digitpad.ink.formats.plain_numbers import plain_numbers
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
_LACKING = "a point of a trace lacks its x or its y"

TraceValue = tuple[str, str, str, str]
"""One value as it is written: its prefix and sign, which may be empty, and its text; and what
is no value."""


class TracePoints(Protocol):
    """The points of a trace, as many as its length says."""

    def __len__(self) -> int: ...

    @property
    def most_values(self) -> int:
        """How many values the longest point has; 0 where there is no point."""
        ...

    def channel(self, index: int) -> NDArray[np.float64]:
        """Return one channel's numbers, shape (n,); nan where none is reported.

        Raises
        ------
        ValueError
            If a point lacks it, or has no number there.
        """
        ...


def trace_points(text: str) -> TracePoints:
    """Return the points of a trace, which may be none.

    Raises
    ------
    ValueError
        If something in it is no value, or it has too many.
    """
    check_points(text.count(","))
    points = text.split(",")
    if points[-1].isspace() or not points[-1]:
        points.pop()  # the grammar allows a comma after the last point
    return _plain(points) or _EncodedPoints([_values(point) for point in points])


@dataclass(frozen=True, eq=False)
class _PlainPoints:
    """Points that are plain decimals, as those of nearly all traces are: shape (n, channels)."""

    values: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.values)

    @property
    def most_values(self) -> int:
        return self.values.shape[1]

    def channel(self, index: int) -> NDArray[np.float64]:
        if index >= self.most_values:
            raise ValueError(_LACKING)
        return self.values[:, index]


@dataclass(frozen=True, eq=False)
class _EncodedPoints:
    """Points of any encoding."""

    points: Sequence[Sequence[TraceValue]]

    def __len__(self) -> int:
        return len(self.points)

    @property
    def most_values(self) -> int:
        return max(map(len, self.points), default=0)

    def channel(self, index: int) -> NDArray[np.float64]:
        if any(len(point) <= index for point in self.points):
            raise ValueError(_LACKING)
        motion = _Motion()
        values = [motion.next(*point[index][:3]) for point in self.points]
        return np.array(values, dtype=np.float64)


def _plain(points: Sequence[str]) -> _PlainPoints | None:
    """Return points of which each has as many plain decimals, and blanks between them."""
    counts = {*map(len, map(str.split, points))}
    if len(counts) != 1 or not 0 < min(counts) <= MOST_CHANNELS:
        return None
    values = np.array(plain_numbers(" ".join(points)))
    if not len(values) or not np.isfinite(values).all():
        return None
    return _PlainPoints(values.reshape(len(points), -1))


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
