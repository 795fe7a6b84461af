"""How times grow with what is given: once, ten times, a hundred times as much."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from digitpad.benchmark.ink_rows import reading_of
from digitpad.benchmark.timing import Case, alternate
from digitpad.ink.normalise import normalise
from digitpad.ink.strokes import Ink
from digitpad.journal import Correction, Journal

CHARACTERS = (1, 3, 10, 30, 100)
POINTS_OF_A_STROKE = (10, 100, 1_000, 10_000, 100_000)
CORRECTIONS = (10, 100, 1_000, 10_000)


@dataclass(frozen=True)
class GrowthCurve:
    """Seconds over how much there is.

    Parameters
    ----------
    name, unit : str
    amounts : tuple of int
        Ascending.
    seconds : tuple of float
        Medians.
    """

    name: str
    unit: str
    amounts: tuple[int, ...]
    seconds: tuple[float, ...]

    @property
    def power(self) -> float:
        """The power of the amount that time grows with over the last step: 1 is linear."""
        times = np.log(self.seconds[-1] / self.seconds[-2])
        return float(times / np.log(self.amounts[-1] / self.amounts[-2]))


def growth(
    rounds: int,
    characters: Sequence[int] = CHARACTERS,
    points: Sequence[int] = POINTS_OF_A_STROKE,
    corrections: Sequence[int] = CORRECTIONS,
) -> Iterator[GrowthCurve]:
    """Measure amounts, strokes and journals of these sizes, two or more each."""
    yield _curve("reading an amount", "characters", characters, reading_of, rounds)
    yield _curve("drawing a stroke as 28×28", "points", points, _stroke_of, rounds)
    yield _curve("keeping corrections", "corrections", corrections, _journal_of, min(rounds, 2))


def _curve(
    name: str,
    unit: str,
    amounts: Sequence[int],
    make: Callable[[int], Callable[[], object]],
    rounds: int,
) -> GrowthCurve:
    cases = [Case(str(amount), make(amount)) for amount in amounts]
    timings = alternate(cases, rounds)
    return GrowthCurve(name, unit, tuple(amounts), tuple(median(t.seconds) for t in timings))


def _stroke_of(points: int) -> Callable[[], object]:
    t = np.linspace(0, 2 * np.pi, points)
    circle = Ink.of(np.stack([30 * np.cos(t), 50 * np.sin(t)], axis=1))
    return lambda: normalise(circle)


def _journal_of(count: int) -> Callable[[], object]:
    """Return what keeps so many corrections in a journal in memory, and lists them."""
    rng = np.random.default_rng(5)
    images = [(rng.random((28, 28)) < 0.2).astype(np.float32) for _ in range(count)]

    def keep() -> int:
        with Journal.in_memory() as journal:
            history = journal.profile_for("essay")
            history.add(Correction(image, label=i % 10) for i, image in enumerate(images))
            return len(history.corrections())

    return keep
