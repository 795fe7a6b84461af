"""The path data of SVG: its subpaths as strokes, curves as chords.

Points are complex numbers here, x + iy, in which curves are short to write.

Source: Scalable Vector Graphics (SVG) 2, W3C, 9.3 and B.2.4 for the arcs.
"""

from __future__ import annotations

import cmath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import ceil, cos, hypot, pi, radians, sin, sqrt

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.formats.bounds import check_points
from digitpad.ink.formats.plain_numbers import plain_numbers

_CHORDS = 12  # of a Bézier curve
_TURN = pi / 16  # of an arc, the most that one chord spans
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_DRAWING = "LHVCSQTAlhvcsqta"  # each of these draws to another point at least
_COMMAND = re.compile(r"\s*([MLHVCSQTAZmlhvcsqtaz])([^MLHVCSQTAZmlhvcsqtaz]*)")
_NUMBER = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)", re.ASCII)
_FLAG = re.compile(r"[\s,]*([01])")  # nothing need part it from what follows


def subpaths(data: str) -> list[NDArray[np.float64]]:
    """Return the subpaths of path data, each of shape (n, 2), n >= 2.

    Parameters
    ----------
    data : str
        A ``d`` attribute.

    Raises
    ------
    ValueError
        If it is damaged or has too many points.
    """
    check_points(sum(map(data.count, _DRAWING)))
    pen = _PathPen()
    for command, arguments in _commands(data):
        pen.draw(command, arguments)
    return [points_of(line) for line in pen.lines if len(line) > 1]


def numbers_in(text: str, *, arcs: bool = False) -> list[float]:
    """Return the numbers of a list, in `arcs` with flags among them.

    Raises
    ------
    ValueError
        If something else is in it, or there are too many.
    """
    if not arcs and (plain := plain_numbers(text)):
        check_points(len(plain) // 2)
        return plain
    numbers = []
    position, end = 0, len(text.rstrip(" \t\r\n,"))
    while position < end:
        kind = _FLAG if arcs and len(numbers) % 7 in (3, 4) else _NUMBER
        found = kind.match(text, position)
        if not found:
            raise ValueError(f"{text[position : position + 20].strip()!r} is no number")
        numbers.append(float(found[1]))
        check_points(len(numbers) // 2)
        position = found.end()
    return numbers


def points_of(line: list[complex]) -> NDArray[np.float64]:
    """Return complex points as an array of shape (n, 2)."""
    return np.array(line, dtype=np.complex128).view(np.float64).reshape(-1, 2)


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    position, end = 0, len(data.rstrip())
    while position < end:
        found = _COMMAND.match(data, position)
        if not found:
            raise ValueError(f"{data[position : position + 20].strip()!r} begins no path")
        yield from _repeated(found[1], found[2])
        position = found.end()


def _repeated(command: str, text: str) -> Iterator[tuple[str, list[float]]]:
    """Yield a command once for each of its sets of arguments; after a move they are lines."""
    count = _COUNTS[command.upper()]
    numbers = numbers_in(text, arcs=command in "Aa")
    if len(numbers) % count if count else numbers:
        raise ValueError(f"the path command {command} has too few or too many numbers")
    if not count:
        yield command, []
    elif not numbers:
        raise ValueError(f"the path command {command} has no numbers")
    for i in range(0, len(numbers), count or 1):
        yield command, numbers[i : i + count]
        command = {"M": "L", "m": "l"}.get(command, command)


@dataclass
class _PathPen:
    """Where drawing has come to."""

    lines: list[list[complex]] = field(default_factory=list)
    at: complex = 0j
    start: complex = 0j
    control: complex = 0j  # the last curve's, mirrored by S and T
    last: str = ""
    count: int = 0

    def draw(self, command: str, n: list[float]) -> None:
        """Draw one command with one set of arguments."""
        self._count()
        kind, origin = command.upper(), self.at if command.islower() else 0j
        if not self.last and kind != "M":
            raise ValueError("a path begins with a move")
        if kind == "M":
            self.at = self.start = origin + complex(*n)
        else:
            self._line(self._places(kind, origin, n))
        if kind not in "CSQT":
            self.control = self.at
        self.last = kind

    def _places(self, kind: str, origin: complex, n: list[float]) -> list[complex]:
        """Return where a command leads, without where it begins."""
        p = [origin + complex(*n[i : i + 2]) for i in range(0, len(n) - 1, 2)]
        match kind:
            case "L":
                return p
            case "H":
                return [complex(origin.real + n[0], self.at.imag)]
            case "V":
                return [complex(self.at.real, origin.imag + n[0])]
            case "Z":
                return [self.start]
            case "C":
                return self._cubic(*p)
            case "S":
                return self._cubic(self._mirrored("CS"), *p)
            case "Q":
                return self._quadratic(*p)
            case "T":
                return self._quadratic(self._mirrored("QT"), *p)
            case _:
                return _arc(self.at, n[:5], origin + complex(n[5], n[6]))

    def _line(self, places: list[complex]) -> None:
        if self.last in ("M", "Z"):
            self.lines.append([self.at])
        self.lines[-1] += places
        self.at = places[-1]
        self._count(len(places) - 1)

    def _count(self, more: int = 1) -> None:
        self.count += more
        check_points(self.count)

    def _mirrored(self, kinds: str) -> complex:
        return 2 * self.at - self.control if self.last in kinds else self.at

    def _cubic(self, a: complex, b: complex, end: complex) -> list[complex]:
        self.control, start = b, self.at
        steps = (i / _CHORDS for i in range(1, _CHORDS))
        between = [
            (1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t**2 * b + t**3 * end
            for t in steps
        ]
        return [*between, end]

    def _quadratic(self, a: complex, end: complex) -> list[complex]:
        self.control, start = a, self.at
        steps = (i / _CHORDS for i in range(1, _CHORDS))
        between = [(1 - t) ** 2 * start + 2 * (1 - t) * t * a + t**2 * end for t in steps]
        return [*between, end]


def _arc(start: complex, given: list[float], end: complex) -> list[complex]:
    """Return the places on an elliptical arc; `given` are radii, rotation and flags."""
    rx, ry, rotation, large, sweep = abs(given[0]), abs(given[1]), *given[2:]
    if not rx or not ry or start == end:
        return [end]
    turn = cmath.rect(1, radians(rotation))
    half = (start - end) / 2 / turn
    grown = max(1.0, hypot(half.real / rx, half.imag / ry))  # radii too small just reach
    rx, ry = rx * grown, ry * grown
    u = complex(half.real / rx, half.imag / ry)  # where the ellipse is a unit circle
    side = sqrt(max(0.0, 1 / abs(u) ** 2 - 1)) * (-1 if large == sweep else 1)
    centre = u * complex(0, -1) * side
    first, last = cmath.phase(u - centre), cmath.phase(-u - centre)
    swept = (last - first) % (2 * pi) if sweep else -((first - last) % (2 * pi))
    middle = (start + end) / 2
    count = max(1, ceil(abs(swept) / _TURN))
    angles = (first + swept * i / count for i in range(1, count))
    places = [complex(rx * (centre.real + cos(a)), ry * (centre.imag + sin(a))) for a in angles]
    return [*(middle + place * turn for place in places), end]
