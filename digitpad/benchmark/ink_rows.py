"""From strokes to 28×28, alone and among a hundred, and amounts read afresh."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from digitpad.benchmark.timing import BenchmarkRow, Case, alternate
from digitpad.datasets.styles import written_digits
from digitpad.ink.normalise import normalise, normalise_all
from digitpad.ink.strokes import Ink, Stroke
from digitpad.reading.reader import Reader
from digitpad.reading.result import Reading

TOGETHER = 100
SHORT, LONG = 12, 96
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


def reading_of(characters: int) -> Callable[[], Reading]:
    """Return what reads an amount of so many digits; nothing is kept between two readings."""
    reader, ink = Reader.load("pen"), written_amount(characters)
    return lambda: reader.read(ink)


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
