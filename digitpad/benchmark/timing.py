"""Times that can be compared: cases in turn, one process, medians of what every round gave.

A machine is never alone with a program. What slows one case down slows its neighbour in
the same round, so that ratios within rounds say more than times. The clock is the process's own:
what others take of the processor does not count.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import process_time

TIMING_ROUNDS = 9


@dataclass(frozen=True)
class Case:
    """Something to be timed.

    Parameters
    ----------
    name : str
    run : callable
        Does it once.
    times : int
        How often it is done in a round; the round's time is divided by it.
    """

    name: str
    run: Callable[[], object]
    times: int = 1


@dataclass(frozen=True)
class Timing:
    """What a case took in every round, in seconds."""

    name: str
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle of all rounds."""
        return median(self.seconds)

    @property
    def spread(self) -> tuple[float, float]:
        """The quartiles."""
        return _quartiles(self.seconds)


@dataclass(frozen=True)
class BenchmarkRow:
    """Cases that belong together: the first is digitpad's, the last the limit or a part of it.

    Parameters
    ----------
    name : str
    timings : tuple of Timing
        Of as many rounds each.
    target : float or None
        What the first may be of the case `of` at most; by itself where there is none.
    of : str
        The name of the case that all are compared with; empty where there is none.
    unit : str
        Of the figures: seconds, or something else that was measured like them.
    """

    name: str
    timings: tuple[Timing, ...]
    target: float | None = None
    of: str = ""
    unit: str = "s"

    def ratio(self, timing: Timing) -> float | None:
        """Return the median of a case's ratios to the one it is compared with."""
        ratios = self._ratios(timing)
        return median(ratios) if ratios else None

    def ratio_spread(self, timing: Timing) -> tuple[float, float] | None:
        """Return the quartiles of these ratios."""
        ratios = self._ratios(timing)
        return _quartiles(ratios) if ratios else None

    def _ratios(self, timing: Timing) -> tuple[float, ...]:
        measure = next((t.seconds for t in self.timings if t.name == self.of), ())
        return tuple(a / b for a, b in zip(timing.seconds, measure, strict=bool(measure)))


def alternate(cases: Sequence[Case], rounds: int = TIMING_ROUNDS) -> tuple[Timing, ...]:
    """Time all cases in turn, `rounds` times over, after doing each once."""
    for case in cases:
        case.run()
    taken = [[_timed(case) for case in cases] for _ in range(rounds)]
    return tuple(
        Timing(case.name, s) for case, s in zip(cases, zip(*taken, strict=True), strict=True)
    )


def alternate_given(
    cases: Mapping[str, Callable[[], float]], rounds: int = TIMING_ROUNDS
) -> tuple[Timing, ...]:
    """Do the same for what tells itself, by its name, how long it took."""
    taken = [[tell() for tell in cases.values()] for _ in range(rounds)]
    return tuple(map(Timing, cases, zip(*taken, strict=True)))


def _timed(case: Case) -> float:
    begun = process_time()
    for _ in range(case.times):
        case.run()
    return (process_time() - begun) / case.times


def _quartiles(numbers: Sequence[float]) -> tuple[float, float]:
    if len(numbers) < 2:
        return numbers[0], numbers[0]
    low, _, high = quantiles(numbers, n=4, method="inclusive")
    return low, high
