"""A benchmark in words, as data, and as a page with its growth drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from digitpad.benchmark.benchmark import Benchmark
from digitpad.benchmark.growth import GrowthCurve
from digitpad.benchmark.timing import BenchmarkRow, Timing
from digitpad.explanation.reports.figure import DASHES, LINE_COLOURS, as_svg, drawing
from digitpad.explanation.reports.html import render
from digitpad.verification.chart import SvgFigure

WIDTH, HEIGHT = 400, 280


def as_text(benchmark: Benchmark) -> str:
    """Return the rows as lines, each figure with its quartiles."""
    return "\n".join(_lines(benchmark))


def as_data(benchmark: Benchmark) -> dict[str, Any]:
    """Return everything as what JSON can hold; times in seconds."""
    return {
        "machine": benchmark.machine,
        "rounds": benchmark.rounds,
        "rows": [_row_data(row) for row in benchmark.rows],
        "growth": [
            {
                "name": c.name,
                "unit": c.unit,
                "power": c.power,
                "amounts": c.amounts,
                "seconds": c.seconds,
            }
            for c in benchmark.curves
        ],
        "skipped": benchmark.skipped,
    }


def html(benchmark: Benchmark) -> str:
    """Return a page that stands alone."""
    rows = [(row, [_cells(row, timing) for timing in row.timings]) for row in benchmark.rows]
    figures = [growth_figure(curve) for curve in benchmark.curves]
    return render("benchmark.html", benchmark=benchmark, rows=rows, figures=figures)


def growth_figure(curve: GrowthCurve) -> SvgFigure:
    """Return a curve on logarithmic axes, beside the line that is linear."""
    with drawing(WIDTH, HEIGHT) as figure:
        axes = figure.add_subplot()
        axes.set_title(curve.name, pad=24)
        axes.set_xlabel(curve.unit)
        axes.set_ylabel("milliseconds")
        axes.set_xscale("log")
        axes.set_yscale("log")
        last = 1000 * curve.seconds[-1]
        linear = [last * amount / curve.amounts[-1] for amount in curve.amounts]
        measured = [1000 * seconds for seconds in curve.seconds]
        for line, name, i in ((measured, "measured", 0), (linear, "linear", 1)):
            look = {
                "color": LINE_COLOURS[i],
                "linestyle": DASHES[i],
                "marker": "o" if not i else "",
            }
            axes.plot(curve.amounts, line, label=name, **look)
        axes.set_ylim(min(measured) / 2, 2 * max(measured))
        axes.legend(loc="lower left", bbox_to_anchor=(-0.02, 1), ncols=2, handlelength=3)
        said = f"{curve.name}: {last:.3g} ms for {curve.amounts[-1]:,} {curve.unit}, power "
        said += f"{curve.power:.2f} of their number over the last step."
        return SvgFigure(as_svg(figure, said), said)


def _lines(benchmark: Benchmark) -> Iterator[str]:
    yield from (f"{name}: {value}" for name, value in benchmark.machine.items())
    yield f"one process, in turn, processor time, medians of {benchmark.rounds} rounds (quartiles)"
    for row in benchmark.rows:
        yield from ("", row.name + (f", beside {row.of}" if row.of else ""))
        for timing in row.timings:
            name, time, spread, ratio, ratios, verdict = _cells(row, timing)
            compared = f"  {ratio:>6} ({ratios})" if ratio else ""
            yield f"  {name:<34} {time:>9} ({spread}){compared}  {verdict}".rstrip()
    for curve in benchmark.curves:
        yield from ("", growth_line(curve))
    yield from benchmark.skipped


def growth_line(curve: GrowthCurve) -> str:
    """Return a curve in a line."""
    pairs = zip(curve.amounts, curve.seconds, strict=True)
    points = ", ".join(f"{amount:,}: {_duration(seconds)}" for amount, seconds in pairs)
    return f"{curve.name}, by {curve.unit}: {points}; power {curve.power:.2f} at the end"


def _cells(row: BenchmarkRow, timing: Timing) -> tuple[str, ...]:
    """Return name, median and quartiles, ratio and its quartiles, and how it stands."""
    spread = "–".join(_amount(figure, row.unit) for figure in timing.spread)
    ratio, ratios = row.ratio(timing), row.ratio_spread(timing)
    return (
        timing.name,
        _amount(timing.median, row.unit),
        spread,
        "" if ratio is None else f"{ratio:.2f}",
        "" if ratios is None else f"{ratios[0]:.2f}–{ratios[1]:.2f}",
        _verdict(row, timing, ratio),
    )


def _verdict(row: BenchmarkRow, timing: Timing, ratio: float | None) -> str:
    if row.target is None or timing is not row.timings[0]:
        return ""
    if ratio is None:
        verdict = "within" if timing.median <= row.target else "misses"
        return f"{verdict} {_amount(row.target, row.unit)}"
    return f"{'within' if ratio <= row.target else 'misses'} {row.target:g}"


def _amount(figure: float, unit: str) -> str:
    return _duration(figure) if unit == "s" else f"{figure:.3g} {unit}"


def _row_data(row: BenchmarkRow) -> dict[str, Any]:
    cases = [
        {
            "name": t.name,
            "median": t.median,
            "quartiles": t.spread,
            "ratio": row.ratio(t),
            "ratio_quartiles": row.ratio_spread(t),
        }
        for t in row.timings
    ]
    return {"name": row.name, "unit": row.unit, "of": row.of, "at_most": row.target, "cases": cases}


def _duration(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-6:.3g} µs"
