"""Digits, signs and marks that nobody wrote, in the many ways that people write them.

Each style is a few control points of our own, in ``resources/*_styles.txt``; a smooth
curve through them, moved a little every time, is the pen's way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from digitpad.assets import resource
from digitpad.ink.strokes import Ink, Stroke

Points = NDArray[np.float64]
_STEPS = 10  # points drawn from one control point to the next
_T = np.linspace(0, 1, _STEPS, endpoint=False)[:, None]
_HERMITE = (
    2 * _T**3 - 3 * _T**2 + 1,
    _T**3 - 2 * _T**2 + _T,
    3 * _T**2 - 2 * _T**3,
    _T**3 - _T**2,
)
"""What start, slope there, end and slope there weigh in a cubic, at each of its points."""


@dataclass(frozen=True, eq=False)
class Style:
    """One way to write a digit, a currency sign or a mark.

    Parameters
    ----------
    label : str
        One character.
    strokes : tuple of NDArray, shape (n, 2)
        Control points, in heights of a digit; y down. Two equal ones are a corner.
    """

    label: str
    strokes: tuple[Points, ...]

    def written(self, rng: np.random.Generator, tremor: float = 0.04) -> Ink:
        """Return the character as written once.

        Parameters
        ----------
        rng : numpy.random.Generator
        tremor : float
            Standard deviation by which each control point is off, in heights.
        """
        strokes = [_curve(_moved(points, tremor, rng)) for points in self.strokes]
        return Ink(tuple(Stroke(p[:: -1 if rng.random() < 0.2 else 1]) for p in strokes))


@lru_cache(4)
def styles(name: str = "digit") -> tuple[Style, ...]:
    """Return all styles of one kind, in the order of their labels.

    Parameters
    ----------
    name : {'digit', 'rare', 'sign', 'mark'}
        Digits as many write them, as few do, currency signs, and marks.
    """
    lines = resource(f"{name}_styles.txt").read_text("utf-8").splitlines()
    return tuple(_parsed(line) for line in lines if line[:1] not in ("", "#"))


def written_digits(
    count: int, rng: np.random.Generator, name: str = "digit"
) -> Iterator[tuple[Ink, int]]:
    """Yield `count` digits with their labels, as many of each, their styles at random."""
    by_digit = [[style for style in styles(name) if style.label == str(d)] for d in range(10)]
    chosen = [by_digit[i % 10][rng.integers(len(by_digit[i % 10]))] for i in range(count)]
    for style in chosen:
        yield style.written(rng), int(style.label)


def written_signs(count: int, rng: np.random.Generator) -> list[Ink]:
    """Return `count` euro and pound signs, as many of each style."""
    signs = styles("sign")
    return [signs[i % len(signs)].written(rng) for i in range(count)]


def _parsed(line: str) -> Style:
    label, _, strokes = line.partition(" ")
    points = [[point.split(",") for point in stroke.split()] for stroke in strokes.split("|")]
    return Style(label, tuple(np.array(p, dtype=np.float64) / 100 for p in points))


def _moved(points: Points, tremor: float, rng: np.random.Generator) -> Points:
    """Return the points each a little off, a corner's two together, and all of them at once."""
    off = tremor * rng.standard_normal(points.shape)
    for i in np.flatnonzero((points[:-1] == points[1:]).all(axis=1)):
        off[i + 1] = off[i]
    return points + off + 0.75 * tremor * rng.standard_normal(2)


def _curve(points: Points) -> Points:
    """Return points along a Catmull-Rom spline, which breaks where a point comes twice.

    Each piece is the cubic from b to c whose slopes come from their neighbours a and d.
    """
    first, last = 2 * points[0] - points[1], 2 * points[-1] - points[-2]
    around, pieces = np.concatenate([[first], points, [last]]), len(points) - 1
    a, b, c, d = (around[i : i + pieces] for i in range(4))
    straight = (c - b) / 2
    leaving = np.where((a == b).all(axis=1, keepdims=True), straight, (c - a) / 2)
    coming = np.where((c == d).all(axis=1, keepdims=True), straight, (d - b) / 2)
    start, out, end, into = _HERMITE
    drawn = start * b[:, None] + out * leaving[:, None] + end * c[:, None] + into * coming[:, None]
    return np.concatenate([*drawn[(b != c).any(axis=1)], points[-1:]])
