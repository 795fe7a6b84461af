"""From strokes to 28×28, amounts read afresh, and an amount while it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count

import numpy as np

from digitpad.benchmark.timing import BenchmarkRow, Case, alternate
from digitpad.datasets.styles import written_digits
from digitpad.ink.normalise import normalise, normalise_all
from digitpad.ink.strokes import Ink, Stroke
from digitpad.reading.reader import Reader
from digitpad.reading.result import Reading

TOGETHER = 100
SHORT, LONG = 12, 96
POINTS_TIMED = 20
"""That are timed together."""
_GAP = 0.35
"""Between two digits, in heights of the first."""


def normalising_row(rounds: int) -> BenchmarkRow:
    """Time strokes → 28×28 for one digit, and for each of a hundred drawn at once."""
    inks = [ink for ink, _ in written_digits(TOGETHER, np.random.default_rng(3))]
    alone = Case("one digit", lambda: normalise(inks[0]), 50)
    together = Case(f"{TOGETHER} digits at once", lambda: normalise_all(inks))
    return BenchmarkRow("strokes to 28×28", alternate([alone, together], rounds))


def reading_row(rounds: int) -> BenchmarkRow:
    """Time how long an amount of twelve characters takes to read afresh, and one of 96."""
    cases = [Case(f"{n} characters", reading_of(n)) for n in (SHORT, LONG)]
    return BenchmarkRow("reading afresh", alternate(cases, rounds))


def point_row(rounds: int) -> BenchmarkRow:
    """Time a point of the pen in the last of twelve characters, what is before it being known."""
    case = Case(f"the character number {SHORT}", point_of(SHORT), POINTS_TIMED)
    return BenchmarkRow("reading at a point of the pen", alternate([case], rounds))


def reading_of(characters: int) -> Callable[[], Reading]:
    """Return what reads an amount of so many digits; nothing is kept between two readings."""
    reader, inks = Reader.load("pen"), _elsewhere(written_amount(characters))
    return lambda: replace(reader).read(next(inks))


def point_of(characters: int) -> Callable[[], Reading]:
    """Return what reads an amount whose last stroke is longer by a point each time."""
    reader, ink = Reader.load("pen"), written_amount(characters)
    growing = _growing(ink)
    return lambda: reader.read(next(growing), writing=True)


def _elsewhere(ink: Ink) -> Iterator[Ink]:
    """Yield ink that nobody can remember, as it never stands where it stood."""
    for n in count():
        yield Ink(tuple(stroke.moved((float(n), 0.0)) for stroke in ink.strokes))


def _growing(ink: Ink) -> Iterator[Ink]:
    """Yield ink whose last stroke is being written, again and again, never the same twice."""
    *finished, last = ink.strokes
    for n in count():
        for points in range(2, len(last) + 1):
            written = np.add(last.points[:points], (n * 1e-6, 0.0))
            yield Ink((*finished, Stroke(written)))


def written_amount(characters: int) -> Ink:
    """Return so many drawn digits side by side on one line."""
    right, strokes = 0.0, []
    for ink, _ in written_digits(characters, np.random.default_rng(4)):
        box = ink.box
        if box is None:
            continue
        moved = (right - box.x, -box.bottom)
        strokes += [Stroke(stroke.points + moved) for stroke in ink.strokes]
        right += box.w + _GAP * box.h
    return Ink(tuple(strokes))
