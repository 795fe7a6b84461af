"""Currency signs put together from letters and bars, as people put them together.

Few wrote a dollar sign, and nobody a euro or a pound. But everybody wrote S, C and L.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box, Ink, Stroke, box_of

LETTER_OF = {"$": "S", "€": "C", "£": "L"}
"""The letter that each sign is made of."""
_BAR_POINTS = 8


def sign_of_letter(sign: str, letter: Ink, rng: np.random.Generator) -> Ink:
    """Return a currency sign made of a letter.

    Parameters
    ----------
    sign : {'$', '€', '£'}
    letter : Ink
        An S, a C or an L, in any unit.
    rng : numpy.random.Generator
        Of how many bars, where, how long, in how many strokes.
    """
    bars = _upright(box_of(letter), rng) if sign == "$" else _level(sign, box_of(letter), rng)
    if len(bars) == 2 and rng.random() < 0.15:
        bars = [np.concatenate([bars[0], bars[1][::-1]])]  # down and up, to and fro
    before = sign == "$" and rng.random() < 0.1
    drawn = [Stroke(bar) for bar in bars]
    return Ink((*drawn, *letter.strokes)) if before else letter.and_then(drawn)


def second_bar(dollar: Ink, rng: np.random.Generator) -> Ink:
    """Return a dollar sign with its bar drawn twice; as it is, if no stroke is a bar."""
    bars = [s for s in dollar.strokes if s.is_straight and s.box.h > 2 * s.box.w]
    if len(bars) != 1:
        return dollar
    aside = rng.choice([-1, 1]) * rng.uniform(0.12, 0.45) * max(box_of(dollar).w, bars[0].box.h / 4)
    off = np.array([aside, 0.05 * bars[0].box.h * rng.standard_normal()])
    return dollar.and_then([Stroke(bars[0].points + off)])


def _upright(box: Box, rng: np.random.Generator) -> list[NDArray[np.float64]]:
    """Return one bar or two through an S, or ends of bars above and below it."""
    two = rng.random() < 0.4
    apart = rng.uniform(0.15, 0.5) * box.w if two else 0.0
    middle = box.centre + 0.12 * box.w * rng.standard_normal()
    lean = 0.1 * box.h * rng.standard_normal()
    bars = []
    for x in (middle - apart / 2, middle + apart / 2)[: 1 + two]:
        above, below = rng.uniform(-0.05, 0.35, 2) * box.h
        top, bottom = box.y - above, box.bottom + below
        bars.append(_bar((x + lean, top), (x - lean, bottom), box.h, rng))
    return bars


def _level(sign: str, box: Box, rng: np.random.Generator) -> list[NDArray[np.float64]]:
    """Return one bar or two across a C or an L."""
    two = rng.random() < (0.8 if sign == "€" else 0.2)
    apart = rng.uniform(0.12, 0.35) * box.h if two else 0.0
    y = box.y + box.h * rng.normal(0.5, 0.07)
    bars = []
    for level in (y - apart / 2, y + apart / 2)[: 1 + two]:
        left = box.x + box.w * rng.uniform(-0.35, 0.05)
        right = left + box.w * rng.uniform(0.6, 1.2)
        tilt = 0.06 * box.h * rng.standard_normal()
        bars.append(_bar((left, level + tilt), (right, level - tilt), box.h, rng))
    return bars


def _bar(
    start: tuple[float, float], end: tuple[float, float], height: float, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Return a nearly straight stroke, (n, 2)."""
    a, b = np.array(start), np.array(end)
    arc = np.sin(np.linspace(0, np.pi, _BAR_POINTS))[:, None]
    return np.linspace(a, b, _BAR_POINTS) + 0.03 * height * rng.standard_normal(2) * arc
