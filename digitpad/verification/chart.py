"""Figures for the report, drawn as SVG: lines over epochs, and a histogram."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

import numpy as np

from digitpad.explanation.formulas.numerals import superscript

WIDTH, HEIGHT = 520, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 16, 40, 46
_INK, _QUIET, _LINE = "#1d2329", "#585f67", "#dcd8ce"
COLOURS = ("#0d6b51", "#c25e00", "#2a6fbb", "#7a4aa0")
DASHES = ("", "7 4", "2 3", "9 3 2 3")  # so that no line is known by its colour alone


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
    count = max(len(line.values) for line in lines)
    values = np.concatenate([np.asarray(line.values, dtype=float) for line in lines])
    ticks = _ticks(float(values.min()), float(values.max()))
    low, high = ticks[0], ticks[-1]

    def at(i: int, value: float) -> tuple[float, float]:
        across = i / max(count - 1, 1)
        return _x(across), _y((value - low) / (high - low))

    drawn = [_rule(_y((tick - low) / (high - low)), f"{tick:g}") for tick in ticks]
    step = max(1, ceil(count / 10))
    drawn += [_under(at(i, low)[0], str(i + 1)) for i in range(0, count, step)]
    for number, line in enumerate(lines):
        points = [at(i, value) for i, value in enumerate(line.values)]
        drawn += [_polyline(points, number), _legend(line.name, number, len(lines))]
    ends = "; ".join(f"{line.name} ends at {line.values[-1]:.4g}" for line in lines)
    return _figure(title, f"{title}: {ends}.", [*drawn, _x_name(x_name)])


def histogram(title: str, x_name: str, values: np.ndarray) -> SvgFigure:
    """Return how many of `values` have which power of ten; those that are 0 are counted apart."""
    sizes = np.abs(values[values != 0])
    powers = np.floor(np.log10(sizes)).astype(int)
    span = range(int(powers.min()), int(powers.max()) + 1) if len(powers) else range(1)
    counts = [int((powers == power).sum()) for power in span]
    names = [f"10{superscript(power)}" for power in span]
    parted = f"{values.size - sizes.size:,} are 0, {sizes.size:,} are not"
    tops = _ticks(0, max(counts))
    drawn = [_under_title(parted), *(_rule(_y(t / tops[-1]), f"{t:,.0f}") for t in tops)]
    wide = 1 / len(counts)
    for i, (count, name) in enumerate(zip(counts, names, strict=True)):
        x, y = _x((i + 0.12) * wide), _y(count / tops[-1])
        width = (WIDTH - _LEFT - _RIGHT) * wide * 0.76
        drawn.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{_y(0) - y:.1f}" '
            f'fill="{COLOURS[0]}"/>'
        )
        drawn.append(_under(x + width / 2, name))
    said = ", ".join(f"{count:,} at {name}" for count, name in zip(counts, names, strict=True))
    return _figure(title, f"{title}: {parted}: {said}.", [*drawn, _x_name(x_name)])


def _ticks(low: float, high: float) -> list[float]:
    """Return four to eight round numbers from at most `low` to at least `high`."""
    if high <= low:
        low, high = low - 0.5 * (abs(low) or 1), high + 0.5 * (abs(high) or 1)
    power = 10.0 ** floor(log10((high - low) / 4))
    step = next(power * n for n in (1, 2, 5, 10) if (high - low) / (power * n) <= 6)
    return [n * step for n in range(floor(low / step), ceil(high / step) + 1)]


def _x(share: float) -> float:
    return _LEFT + share * (WIDTH - _LEFT - _RIGHT)


def _y(share: float) -> float:
    return HEIGHT - _BOTTOM - share * (HEIGHT - _TOP - _BOTTOM)


def _rule(y: float, name: str) -> str:
    return (
        f'<line x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="{_LINE}"/>'
        f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" fill="{_QUIET}">{name}</text>'
    )


def _under(x: float, name: str) -> str:
    y = HEIGHT - _BOTTOM + 16
    return f'<text x="{x:.1f}" y="{y}" text-anchor="middle" fill="{_QUIET}">{name}</text>'


def _under_title(text: str) -> str:
    return f'<text x="{_LEFT}" y="32" fill="{_QUIET}">{escape(text)}</text>'


def _x_name(name: str) -> str:
    return (
        f'<text x="{_x(0.5):.1f}" y="{HEIGHT - 10}" text-anchor="middle" '
        f'fill="{_QUIET}">{escape(name)}</text>'
    )


def _polyline(points: Sequence[tuple[float, float]], number: int) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.2" fill="{COLOURS[number]}"/>' for x, y in points
    )
    return (
        f'<polyline points="{path}" fill="none" stroke="{COLOURS[number]}" stroke-width="1.8" '
        f'stroke-dasharray="{DASHES[number]}"/>{dots}'
    )


def _legend(name: str, number: int, count: int) -> str:
    x = _LEFT + number * (WIDTH - _LEFT - _RIGHT) / count
    return (
        f'<line x1="{x:.1f}" x2="{x + 22:.1f}" y1="30" y2="30" stroke="{COLOURS[number]}" '
        f'stroke-width="2" stroke-dasharray="{DASHES[number]}"/>'
        f'<text x="{x + 28:.1f}" y="34" fill="{_INK}">{escape(name)}</text>'
    )


def _figure(title: str, said: str, drawn: Sequence[str]) -> SvgFigure:
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(said)}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        'font-family="Georgia, \'DejaVu Serif\', serif" font-size="11.5">'
        f'<text x="{_LEFT}" y="16" font-size="13.5" font-weight="600" fill="{_INK}">'
        f"{escape(title)}</text>{''.join(drawn)}</svg>"
    )
    return SvgFigure(svg, said)
