"""Figures for the report: lines over epochs, and a histogram."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.explanation.formulas.numerals import superscript
from digitpad.explanation.reports.figure import DASHES, LINE_COLOURS, QUIET, as_svg, drawing

WIDTH, HEIGHT = 520, 300


@dataclass(frozen=True)
class SvgLine:
    """A line of a chart: its name, and its values from the first epoch on."""

    name: str
    values: Sequence[float]


@dataclass(frozen=True)
class SvgFigure:
    """A picture as SVG, and what it says in words."""

    svg: str
    said: str


def line_chart(title: str, x_name: str, lines: Sequence[SvgLine]) -> SvgFigure:
    """Return lines over 1, 2, 3, ... with a legend."""
    with drawing(WIDTH, HEIGHT) as figure:
        axes = figure.add_subplot()
        axes.set_title(title, pad=24)
        axes.set_xlabel(x_name)
        for line, colour, dashes in zip(lines, LINE_COLOURS, DASHES, strict=False):
            epochs = range(1, len(line.values) + 1)
            look = {"color": colour, "linestyle": dashes, "marker": "o"}
            axes.plot(epochs, line.values, label=line.name, **look)
        axes.locator_params("x", integer=True)
        axes.legend(loc="lower left", bbox_to_anchor=(-0.02, 1), ncols=len(lines), handlelength=3)
        ends = "; ".join(f"{line.name} ends at {line.values[-1]:.4g}" for line in lines)
        said = f"{title}: {ends}."
        return SvgFigure(as_svg(figure, said), said)


def histogram(title: str, x_name: str, values: np.ndarray) -> SvgFigure:
    """Return how many of `values` have which power of ten; those that are 0 are counted apart."""
    sizes = np.abs(values[values != 0])
    powers = np.floor(np.log10(sizes)).astype(int)
    span = range(int(powers.min()), int(powers.max()) + 1) if len(powers) else range(1)
    counts = [int((powers == power).sum()) for power in span]
    names = [f"10{superscript(power)}" for power in span]
    parted = f"{values.size - sizes.size:,} are 0, {sizes.size:,} are not"
    with drawing(WIDTH, HEIGHT) as figure:
        axes = figure.add_subplot()
        axes.set_title(title, pad=22)
        axes.text(0, 1.03, parted, color=QUIET, transform=axes.transAxes)
        axes.set_xlabel(x_name)
        axes.bar(names, counts, width=0.76, color=LINE_COLOURS[0])
        axes.yaxis.set_major_formatter("{x:,.0f}")
        said = ", ".join(f"{count:,} at {name}" for count, name in zip(counts, names, strict=True))
        said = f"{title}: {parted}: {said}."
        return SvgFigure(as_svg(figure, said), said)
