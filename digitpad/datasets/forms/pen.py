"""A hand that fills in a form: what it writes, with which pen, on which paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from digitpad.datasets.amount_texts import amount_text
from digitpad.datasets.amounts import Manner, compose
from digitpad.datasets.forms.drawing import Colour, Form, Points, extent, rules
from digitpad.datasets.hands import Hand

IN_HASTE = 0.15  # the share of amounts whose characters touch and grow as they like


@dataclass(frozen=True)
class FormPen:
    """A hand with a pen, and the paper's own colours, for one picture.

    Parameters
    ----------
    hand : Hand
    height, width : float
        Of the writing and of its line, pixels.
    ink, line : Colour
    rng : numpy.random.Generator
    """

    hand: Hand
    height: float
    width: float
    ink: Colour
    line: Colour
    rng: np.random.Generator

    @classmethod
    def drawn(cls, hand: Hand, rng: np.random.Generator) -> FormPen:
        """Return a pen at random for `hand`."""
        height = float(np.exp(rng.uniform(np.log(28), np.log(80))))
        width = max(height * rng.uniform(0.04, 0.11), 1.4)
        dark = rng.uniform(0.02, 0.3)
        ink = (dark, dark, dark) if rng.random() < 0.6 else (dark, dark, min(dark + 0.35, 1.0))
        return cls(hand, height, float(width), ink, ink, rng)

    def write(self, text: str) -> list[Points]:
        """Return the strokes of `text` in pixels, from (0, 0) on."""
        amount = compose(self.hand, text, _manner(self.rng), self.rng)
        strokes = [self.height * stroke.points for stroke in amount.ink.strokes]
        left, top, _, _ = extent(strokes)
        return [points - (left, top) for points in strokes]

    def printed(self, lines: list[Points], *, faint: bool = False) -> tuple:
        """Return printed lines, as black as the ink or in a colour of their own."""
        rng = self.rng
        grey = rng.uniform(0.5, 0.8) if faint else rng.uniform(0.0, 0.4)
        tints = ((1, 1, 1), (0.8, 1, 1.4), (1.5, 0.9, 0.9), (0.9, 1.3, 1))
        tint = tints[int(rng.integers(4)) if rng.random() < 0.5 else 0]
        red, green, blue = (float(min(grey * part, 1.0)) for part in tint)
        width = rng.uniform(1.0, 2.0) if faint else self.height * rng.uniform(0.02, 0.07)
        return rules(lines, max(float(width), 1.0), (red, green, blue))

    def form(self, size: tuple[float, float], printed: tuple, strokes: Sequence[Points]) -> Form:
        """Return a form of that size with what is printed and written on it."""
        light = self.rng.uniform(0.8, 1.0)
        warm = (light, light * self.rng.uniform(0.95, 1.0), light * self.rng.uniform(0.88, 1.0))
        return Form(*size, printed, rules(strokes, self.width, self.ink), warm)

    def placed(self, text: str) -> tuple[list[Points], float, float]:
        """Return the strokes of `text` with their width and height."""
        strokes = self.write(text)
        _, _, right, bottom = extent(strokes)
        return strokes, right, bottom

    def margins(self, low: float, high: float) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom, between so many heights of the writing."""
        left, top, right, bottom = self.height * self.rng.uniform(low, high, 4)
        return float(left), float(top), float(right), float(bottom)

    def number(self, most: int = 6) -> str:
        """Return a number to write, now and then an amount, mostly of up to `most` digits."""
        rng = self.rng
        if rng.random() < 0.7:
            count = int(rng.integers(1 if most < 3 else 2, most + 1))
            return "".join(map(str, rng.integers(0, 10, count)))
        text = amount_text(rng)
        while not (set(text) <= set("0123456789.,") and any(c.isdigit() for c in text[:1])):
            text = amount_text(rng)
        return text


def moved(strokes: Sequence[Points], x: float, y: float) -> list[Points]:
    """Return strokes moved by x and y."""
    return [points + np.array([x, y]) for points in strokes]


def _manner(rng: np.random.Generator) -> Manner:
    """Return a manner at random: on forms most people write evenly, and characters apart."""
    manner = Manner.drawn(rng)
    if rng.random() < IN_HASTE:
        return manner
    gap = max(manner.gap, float(rng.uniform(0.12, 0.3)))
    growth = float(np.clip(manner.growth, -0.2, 0.2))
    return replace(manner, gap=gap, gap_jitter=0.03, growth=growth, joins=0.0)
