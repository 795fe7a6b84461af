"""One run: every row, one thread, and what it was measured on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from threadpoolctl import threadpool_limits

from digitpad.benchmark import peers
from digitpad.benchmark.growth import GrowthCurve, growth
from digitpad.benchmark.ink_rows import normalising_row, point_row, reading_row
from digitpad.benchmark.machine import described
from digitpad.benchmark.one_sample_row import PEERS, one_sample_row
from digitpad.benchmark.pen_training_row import pen_training_row
from digitpad.benchmark.timing import TIMING_ROUNDS, BenchmarkRow
from digitpad.benchmark.training_row import training_row
from digitpad.benchmark.window_rows import (
    can_be_seen,
    correcting_rows,
    first_paint_row,
    writing_rows,
)
from digitpad.verification.framework import load_framework


@dataclass(frozen=True)
class Benchmark:
    """What one run measured.

    Parameters
    ----------
    machine : dict of str to str
    rounds : int
    rows : tuple of BenchmarkRow
    curves : tuple of GrowthCurve
    skipped : tuple of str
        A line for each peer that is not there.
    """

    machine: dict[str, str]
    rounds: int
    rows: tuple[BenchmarkRow, ...]
    curves: tuple[GrowthCurve, ...]
    skipped: tuple[str, ...]


def measure(
    against: Sequence[str] = (),
    rounds: int = TIMING_ROUNDS,
    *,
    with_growth: bool = True,
    say: Callable[[str], None] = lambda line: None,
) -> Benchmark:
    """Measure everything, on one thread.

    Parameters
    ----------
    against : sequence of str
        Keys of `peers.NEEDED`.
    rounds : int
    with_growth : bool
        Whether to measure how times grow, too.
    say : callable
        Told what is being measured.
    """
    there, skipped = peers.installed(against)
    frameworks = [load_framework(name) for name in peers.training(there)]
    with threadpool_limits(1, "blas"):
        say("training ...")
        rows = [training_row(frameworks, rounds)]
        say("one sample ...")
        rows.append(one_sample_row([name for name in there if name in PEERS], rounds))
        say("ink ...")
        rows += [normalising_row(rounds), reading_row(rounds), point_row(rounds)]
        say("training pen ...")
        rows.append(pen_training_row(max(1, rounds // 3)))
        say("window ...")
        if can_be_seen():
            few = max(1, rounds // 3)
            rows += [first_paint_row(rounds), *writing_rows(few), *correcting_rows(few)]
        else:
            skipped.append("window: skipped, there is no PySide6, or no Python to start it with")
        say("growth ..." if with_growth else "done")
        curves = tuple(growth(max(2, rounds // 3))) if with_growth else ()
        return Benchmark(described(), rounds, tuple(rows), curves, tuple(skipped))
